// Examples about campaigns: prepared, posts asked for and approved, published, extended, ruled anew.
import type { Example } from '../../examples.ts';
import { byCampaign, CAMPAIGN, CAMPAIGNS, FIRST, FORMATION, FORMATION_OF, inputOf, mutation, PREPARED, WAITING } from './asking.ts';

const group = { id: 'Pengadaan: tahapan dan formasi', en: 'Recruitment: campaigns and posts' };

/** Later and later: each of the eleven stages of a campaign of next year. */
const STAGES = [
  ['ANNOUNCEMENT', 30, 44],
  ['REGISTRATION', 45, 65],
  ['ADMINISTRATIVE', 45, 80],
  ['ADMIN_OBJECTION', 85, 87],
  ['SKD', 100, 110],
  ['SKB', 130, 140],
  ['INTEGRATION', 145, 150],
  ['FINAL_ANNOUNCEMENT', 155, 155],
  ['FINAL_OBJECTION', 156, 158],
  ['FILING', 165, 185],
  ['APPOINTMENT', 190, 220],
].map(([kind, from, to]) => ({ kind, from: `{day:${from}}`, to: `{day:${to}}` }));

const THIS_POST = 'query($id: ID!) { formation(id: $id) { id version } }';
const ofThisPost = { formationId: '{lookup:formation.id}', expectedVersion: '{lookup:formation.version}' };
const COMPUTING =
  'query($campaignId: ID!) { openings(campaignId: $campaignId, search: "komputer", category: GENERAL, first: 1) { edges { node { formationId } } } }';
const CORRECTION =
  'formation { id version status opening { quota corrections { reason before { quota } after { quota } } } correction { status reason after { quota } } allowedActions }';

export const campaigns: readonly Example[] = [
  {
    id: 'campaign-create',
    group,
    title: { id: 'Menyiapkan pengadaan', en: 'Prepare a campaign' },
    as: 'recruitment-officer',
    query: mutation('PrepareCampaign', 'campaignCreate', CAMPAIGN),
    variables: inputOf({ year: '{year:1}', title: 'Pengadaan CPNS', kind: 'CPNS', stages: STAGES }),
  },
  {
    id: 'formation-request',
    group,
    title: { id: 'Mengusulkan formasi', en: 'Ask for posts' },
    as: 'unit-admin',
    query: mutation('AskForPosts', 'formationRequest', FORMATION_OF),
    lookup: [CAMPAIGNS, '{ me { employee { assignments { unit { id } } } } }'],
    variables: inputOf({
      campaignId: PREPARED.campaignId,
      unitId: '{lookup:me.employee.assignments.0.unit.id}',
      positionTitle: 'Analis Data Ahli Pertama',
      positionGroup: 'GENERAL',
      category: 'GENERAL',
      quota: 2,
      requirements: { education: ['S1', 'D4'], majors: ['Statistika', 'Informatika'], documents: ['ID_CARD', 'DIPLOMA'] },
    }),
  },
  {
    id: 'formation-withdraw',
    group,
    title: { id: 'Menarik usulan formasi', en: 'Withdraw a request for posts' },
    as: 'unit-admin',
    query: mutation('WithdrawPosts', 'formationWithdraw', FORMATION_OF),
    lookup: THIS_POST,
    lookupVariables: { id: '{answer:AskForPosts.formationRequest.formation.id}' },
    variables: inputOf(ofThisPost, { reason: 'Unit dilebur.' }),
  },
  {
    id: 'formation-queue',
    group,
    title: { id: 'Usulan formasi yang menunggu', en: 'Requests for posts that wait' },
    as: 'recruitment-approver',
    query: `query Waiting {
  formationQueue(first: 20) {
    edges { node { id version deadlineAt allowedActions opening { unitName positionTitle category quota } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    id: 'formation-approve',
    group,
    title: { id: 'Menyetujui formasi, sebagai orang kedua', en: 'Approve posts, as the second person' },
    as: 'recruitment-approver',
    query: mutation('ApprovePosts', 'formationApprove', FORMATION_OF),
    lookup: WAITING,
    variables: inputOf(FORMATION),
  },
  {
    id: 'formation-reject',
    group,
    title: { id: 'Menolak usulan formasi dengan alasan', en: 'Reject a request for posts, with a reason' },
    as: 'recruitment-approver',
    query: mutation('RejectPosts', 'formationReject', FORMATION_OF),
    lookup: WAITING,
    variables: inputOf(FORMATION, { reason: 'Anggaran belanja pegawai belum tersedia.' }),
  },
  {
    id: 'campaign-publish',
    group,
    title: { id: 'Mengumumkan pengadaan, sebagai orang kedua', en: 'Publish a campaign, as the second person' },
    as: 'recruitment-approver',
    query: mutation('Publish', 'campaignPublish', CAMPAIGN),
    lookup: CAMPAIGNS,
    variables: inputOf(PREPARED),
  },
  {
    id: 'stage-extend',
    group,
    title: { id: 'Memperpanjang tahapan', en: 'Extend a stage' },
    as: 'recruitment-approver',
    query: mutation('Extend', 'campaignStageExtend', 'campaign { id version stages { kind opensAt closesAt } }'),
    lookup: CAMPAIGNS,
    variables: inputOf(FIRST, { stage: 'APPOINTMENT', to: '{day:220}', reason: 'Penetapan NIP memerlukan waktu lebih lama.' }),
  },
  {
    id: 'rule-change',
    group,
    title: { id: 'Mengusulkan perubahan aturan di tengah jalan', en: 'Propose a change of rules in mid-campaign' },
    as: 'recruitment-officer',
    query: mutation('ChangeRules', 'campaignRuleChange', 'ruleChange { id version status basedOn changes { path before after } }'),
    lookup: CAMPAIGNS,
    variables: inputOf(FIRST, {
      shortlistFactor: 4,
      reason: 'Contoh: peserta SKB ditambah.',
      source: 'Contoh: Keputusan Menteri PANRB tentang perubahan peserta SKB',
    }),
  },
  {
    id: 'rule-change-waiting',
    group,
    title: { id: 'Perubahan aturan yang menunggu orang kedua', en: 'A change of rules that waits for the second person' },
    as: 'recruitment-approver',
    query: `query RuleChange($campaignId: ID!) {
  campaign(id: $campaignId) {
    rules { number policyVersion }
    ruleChange { id version status basedOn changes { path before after } reason source proposedAt mine allowedActions }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: byCampaign,
  },
  {
    id: 'rule-change-release',
    group,
    title: { id: 'Memberlakukan perubahan aturan, sebagai orang kedua', en: 'Release the change of rules, as the second person' },
    as: 'recruitment-approver',
    query: mutation(
      'ReleaseRules',
      'campaignRuleChangeRelease',
      'ruleChange { id version status decidedAt campaign { rules { number since reason } } }',
    ),
    lookup: [CAMPAIGNS, 'query($campaignId: ID!) { campaign(id: $campaignId) { ruleChange { id version } } }'],
    lookupVariables: byCampaign,
    variables: inputOf({ ruleChangeId: '{lookup:campaign.ruleChange.id}', expectedVersion: '{lookup:campaign.ruleChange.version}' }),
  },
  {
    id: 'formation-correct',
    group,
    title: { id: 'Ralat formasi yang sudah diumumkan', en: 'Correct posts that are published' },
    as: 'unit-admin',
    query: mutation('CorrectPosts', 'formationCorrect', CORRECTION),
    lookup: [CAMPAIGNS, COMPUTING, THIS_POST],
    lookupVariables: { ...byCampaign, id: '{lookup:openings.edges.0.node.formationId}' },
    variables: inputOf(ofThisPost, { quota: 5, reason: 'Salah ketik: lima, bukan tiga.' }),
  },
  {
    id: 'formation-correction-approve',
    group,
    title: { id: 'Menyetujui ralat, sebagai orang kedua', en: 'Approve the correction, as the second person' },
    as: 'recruitment-approver',
    query: mutation('ApproveCorrection', 'formationCorrectionApprove', CORRECTION),
    lookup: [CAMPAIGNS, COMPUTING, THIS_POST],
    lookupVariables: { ...byCampaign, id: '{lookup:openings.edges.0.node.formationId}' },
    variables: inputOf(ofThisPost),
  },
];
