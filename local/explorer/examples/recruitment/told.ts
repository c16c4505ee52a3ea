// Examples about what is said in words: a notice and its files, job texts, questions and answers, public ones and an applicant's own.
import type { Example } from '../../examples.ts';
import { byCampaign, CAMPAIGNS, inputOf, mutation } from './asking.ts';

const group = { id: 'Pengadaan: pengumuman tertulis dan tanya jawab', en: 'Recruitment: notices, questions and answers' };

const WAITING = `query($campaignId: ID!) {
  applicantQuestions(campaignId: $campaignId, status: WAITING, first: 1) { edges { node { id version } } }
}`;
const QUESTION_OF = 'applicantQuestion { id version status question askedAt answers { text at } }';
const PUBLIC_OF = 'frequentQuestion { id version status question answer edition since pending { question answer mine } allowedActions }';
const PROPOSED = `query($campaignId: ID!) {
  frequentQuestionsWaiting(campaignId: $campaignId, first: 1) { edges { node { id version } } }
}`;

export const told: readonly Example[] = [
  {
    id: 'campaign-notice',
    group,
    title: { id: 'Pengumuman tertulis dan lampirannya, tanpa masuk', en: 'The notice of a campaign and its files, for everybody' },
    as: 'applicant',
    query: `query Notice($campaignId: ID!) {
  campaign(id: $campaignId) {
    title
    notice { edition text since reason attachments { name contentType size sha256 url } earlier { edition text since } }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'job-text',
    group,
    title: { id: 'Uraian jabatan sebuah formasi, tanpa masuk', en: 'What a post is about, for everybody' },
    as: 'applicant',
    query: `query JobText($campaignId: ID!, $search: String) {
  openings(campaignId: $campaignId, search: $search, category: GENERAL, first: 1) {
    edges { node { positionTitle unitName jobText { edition duties workplace pay { from to } since } } }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: { ...byCampaign, search: 'komputer' },
  },
  {
    id: 'frequent-questions',
    group,
    title: { id: 'Tanya jawab untuk semua orang, juga yang diubah', en: 'Questions and answers for everybody, and what was revised' },
    as: 'applicant',
    query: `query PublicAnswers($campaignId: ID!) {
  frequentQuestions(campaignId: $campaignId, first: 20) {
    edges { node { status place question answer edition since reason earlier { edition answer since } withdrawal } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'applicant-question-ask',
    group,
    title: { id: 'Bertanya kepada panitia', en: 'Ask the committee a question' },
    as: 'applicant',
    query: mutation('AskCommittee', 'applicantQuestionAsk', QUESTION_OF),
    lookup: CAMPAIGNS,
    variables: inputOf(byCampaign, { question: 'Apakah transkrip nilai harus dilegalisasi?' }),
  },
  {
    id: 'my-questions',
    group,
    title: { id: 'Pertanyaan saya dan jawabannya', en: 'My questions and their answers' },
    as: 'applicant',
    query: `query MyQuestions($campaignId: ID!) {
  me { applicantQuestions(campaignId: $campaignId) { status question askedAt answers { text at } frequentQuestion { question answer } } }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'applicant-questions',
    group,
    title: { id: 'Pertanyaan pelamar yang menunggu jawaban, tanpa nama', en: 'Questions of applicants that wait, without who asks' },
    as: 'recruitment-officer',
    query: `query Questions($campaignId: ID!) {
  applicantQuestions(campaignId: $campaignId, status: WAITING, first: 20) {
    edges { node { id version status question askedAt allowedActions } }
    totalCount
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'applicant-question-answer',
    group,
    title: { id: 'Menjawab pertanyaan pelamar', en: 'Answer a question of an applicant' },
    as: 'recruitment-officer',
    query: mutation('AnswerQuestion', 'applicantQuestionAnswer', QUESTION_OF),
    lookup: [CAMPAIGNS, WAITING],
    lookupVariables: byCampaign,
    variables: inputOf({
      applicantQuestionId: '{lookup:applicantQuestions.edges.0.node.id}',
      expectedVersion: '{lookup:applicantQuestions.edges.0.node.version}',
      answer: 'Tidak. Lokasi tes tetap sejak lamaran dikirim.',
    }),
  },
  {
    id: 'frequent-question-propose',
    group,
    title: { id: 'Mengusulkan tanya jawab untuk semua orang', en: 'Propose a question with its answer for everybody' },
    as: 'recruitment-officer',
    query: mutation('ProposeAnswer', 'frequentQuestionPropose', PUBLIC_OF),
    lookup: CAMPAIGNS,
    variables: inputOf(byCampaign, {
      question: 'Apakah pendaftaran dipungut biaya?',
      answer: 'Tidak. Laporkan kepada panitia bila ada yang meminta bayaran.',
      place: 40,
    }),
  },
  {
    id: 'frequent-question-decide',
    group,
    title: { id: 'Mengumumkan tanya jawab, sebagai orang kedua', en: 'Publish it, as the second person' },
    as: 'recruitment-approver',
    query: mutation('PublishAnswer', 'frequentQuestionDecide', PUBLIC_OF),
    lookup: [CAMPAIGNS, PROPOSED],
    lookupVariables: byCampaign,
    variables: inputOf({
      frequentQuestionId: '{lookup:frequentQuestionsWaiting.edges.0.node.id}',
      expectedVersion: '{lookup:frequentQuestionsWaiting.edges.0.node.version}',
      agreed: true,
    }),
  },
];
