// Examples about scores and lists: files brought by one and approved by another, lists shown, published and checked by anybody.
import type { Example } from '../../examples.ts';
import { ANNOUNCED, CAMPAIGNS, inputOf, LAST_YEAR, mutation } from './asking.ts';

const group = { id: 'Pengadaan: nilai dan pengumuman', en: 'Recruitment: scores and lists' };

const POSTS =
  'query($campaignId: ID!) { openings(campaignId: $campaignId, category: GENERAL, first: 1) { edges { node { formationId } } } }';
const IMPORTS = 'query($campaignId: ID!) { scoreImports(campaignId: $campaignId, first: 1) { edges { node { id version } } } }';
const SHA256 = 'a'.repeat(64);

export const lists: readonly Example[] = [
  {
    id: 'announcements',
    group,
    title: { id: 'Pengumuman sebuah pengadaan, tanpa masuk', en: 'The announced lists of a campaign, for everybody' },
    as: 'applicant',
    query: `query Announcements($campaignId: ID!) {
  announcements(campaignId: $campaignId) {
    stage edition publishedAt sha256 reason
    formations { opening { positionTitle unitName category quota } outcomes { outcome count } unfilled url }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: LAST_YEAR,
  },
  {
    id: 'announcement-rows',
    group,
    title: { id: 'Peringkat akhir sebuah formasi, dan kunci yang menentukan', en: 'The final order for a post, and the key that decided' },
    as: 'applicant',
    query: `query FinalOrder($campaignId: ID!, $formationId: ID!) {
  announcement(campaignId: $campaignId, stage: FINAL) {
    edition sha256
    rows(formationId: $formationId, first: 100) { edges { node { rank number outcome decidedBy ground } } }
  }
}
`,
    lookup: [CAMPAIGNS, POSTS],
    lookupVariables: LAST_YEAR,
    variables: { ...LAST_YEAR, formationId: '{lookup:openings.edges.0.node.formationId}' },
  },
  {
    id: 'list-scores',
    group,
    title: { id: 'Peringkat dengan nilainya, untuk panitia', en: 'The same order with its scores, for the committee' },
    as: 'recruitment-officer',
    query: `query Scores($campaignId: ID!, $formationId: ID!) {
  announcement(campaignId: $campaignId, stage: FINAL) {
    rows(formationId: $formationId, first: 100) { edges { node { rank number outcome scores { parts { key label score max passed } final } } } }
  }
}
`,
    lookup: [CAMPAIGNS, POSTS],
    lookupVariables: LAST_YEAR,
    variables: { ...LAST_YEAR, formationId: '{lookup:openings.edges.0.node.formationId}' },
  },
  {
    id: 'list-preview',
    group,
    title: { id: 'Uji coba pengumuman: apa yang akan berubah', en: 'What would be published now, and what would change' },
    as: 'recruitment-approver',
    query: `query Preview($campaignId: ID!) {
  listPreview(campaignId: $campaignId, stage: FINAL) {
    edition version sha256 changeCount problems { code message } allowedActions
    formations { opening { positionTitle category } count outcomes { outcome count } unfilled tied }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: LAST_YEAR,
  },
  {
    id: 'list-publish',
    group,
    title: {
      id: 'Mengumumkan ulang persis yang diperiksa, setelah sanggahan di atas dijawab',
      en: 'Publish anew exactly what was checked, once the objection above is answered',
    },
    as: 'recruitment-approver2',
    query: mutation('Publish', 'listPublish', 'announcement { edition sha256 changeCount }'),
    lookup: [CAMPAIGNS, 'query($campaignId: ID!) { listPreview(campaignId: $campaignId, stage: ADMINISTRATIVE) { version sha256 } }'],
    lookupVariables: ANNOUNCED,
    variables: inputOf(ANNOUNCED, {
      stage: 'ADMINISTRATIVE',
      expectedVersion: '{lookup:listPreview.version}',
      expectedSha256: '{lookup:listPreview.sha256}',
      reason: 'Sanggahan diterima',
    }),
  },
  {
    id: 'score-file-announce',
    group,
    title: { id: 'Mendaftarkan berkas nilai', en: 'Announce a file of scores' },
    as: 'recruitment-officer',
    query: mutation('AnnounceScores', 'scoreFileAnnounce', 'upload { documentId url method headers { name value } expiresAt }'),
    lookup: CAMPAIGNS,
    variables: inputOf(LAST_YEAR, { stage: 'SKB', fileName: 'nilai-skb.csv', contentType: 'text/csv', size: 120, sha256: SHA256 }),
  },
  {
    id: 'score-imports',
    group,
    title: { id: 'Impor nilai: siapa dua orangnya, apa hasilnya', en: 'Imports of scores: dry run, then a second person' },
    as: 'recruitment-approver',
    query: `query Imports($campaignId: ID!) {
  scoreImports(campaignId: $campaignId, first: 20) {
    edges { node { stage status fileName sha256 sheetNumber counts { lines scored absent issues added changed removed missing } mine } }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: LAST_YEAR,
  },
  {
    id: 'score-import',
    group,
    title: { id: 'Satu impor: beda dengan lembar sebelumnya, baris bermasalah', en: 'One import: its difference, and rows with problems' },
    as: 'recruitment-approver',
    query: `query Import($importId: ID!) {
  scoreImport(id: $importId) {
    stage status changes(first: 20) { edges { node { registrationNumber kind before { absent parts { key score } } after { absent parts { key score } } } } } issues(first: 20) { edges { node { line problem column } } }
  }
}
`,
    lookup: [CAMPAIGNS, IMPORTS],
    lookupVariables: LAST_YEAR,
    variables: { importId: '{lookup:scoreImports.edges.0.node.id}' },
  },
];
