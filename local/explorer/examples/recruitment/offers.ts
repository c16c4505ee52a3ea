// Examples about offers and appointment: who is next, what was answered, what has been filed; who is out after all; and panels of the field test.
import type { Example } from '../../examples.ts';
import { ANNOUNCED, CAMPAIGNS, inputOf, LAST_YEAR, mutation } from './asking.ts';

const group = { id: 'Pengadaan: penawaran dan pengangkatan', en: 'Recruitment: offers and appointment' };

const SEATS = `query($campaignId: ID!) {
  formationSeats(campaignId: $campaignId, first: 20) { edges { node { version free opening { formationId } } } }
}`;
const GENERAL =
  'query($campaignId: ID!) { openings(campaignId: $campaignId, category: GENERAL, first: 1) { edges { node { formationId } } } }';
const OFFERS = 'query($formationId: ID!) { offers(formationId: $formationId, first: 20) { edges { node { id version status } } } }';
const ofPost = { ...LAST_YEAR, formationId: '{lookup:openings.edges.0.node.formationId}' };
const offer = (status: string) => ({
  offerId: `{lookup:offers.edges.[node.status=${status}].node.id}`,
  expectedVersion: `{lookup:offers.edges.[node.status=${status}].node.version}`,
});
/** Who has accepted, as the list names them; and their exclusion once it is proposed. */
const ACCEPTED = `query($formationId: ID!) {
  offers(formationId: $formationId, first: 20) { edges { node { status registrationNumber } } }
}`;
const EXCLUSIONS =
  'query($campaignId: ID!) { applicationExclusions(campaignId: $campaignId, first: 20) { edges { node { id version status } } } }';
const proposed = (field: string): string => `{lookup:applicationExclusions.edges.[node.status=PROPOSED].node.${field}}`;
const EXCLUSION_OF = 'exclusion { id version status kind reason registrationNumber notice objectUntil allowedActions }';
const OFFER_OF = 'offer { id version status deadlineAt filing { received missing } allowedActions }';

export const offers: readonly Example[] = [
  {
    id: 'formation-seats',
    group,
    title: { id: 'Keadaan formasi: ditawarkan, diterima, diangkat, kosong', en: 'How posts stand: offered, accepted, hired, unfilled' },
    as: 'recruitment-officer',
    query: `query Seats($campaignId: ID!) {
  formationSeats(campaignId: $campaignId, first: 50) {
    edges { node { opening { positionTitle category } quota offered accepted hired free tied unfilled } }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: LAST_YEAR,
  },
  {
    id: 'offers',
    group,
    title: { id: 'Penawaran untuk sebuah formasi, dan alasannya', en: 'Offers of a post, each with why' },
    as: 'recruitment-officer',
    query: `query Offers($formationId: ID!) {
  offers(formationId: $formationId, first: 20) {
    edges { node { registrationNumber status ground rank after edition deadlineAt filing { received missing } allowedActions } }
  }
}
`,
    lookup: [CAMPAIGNS, GENERAL],
    lookupVariables: LAST_YEAR,
    variables: { formationId: '{lookup:openings.edges.0.node.formationId}' },
  },
  {
    id: 'offer-lapse',
    group,
    title: { id: 'Menutup penawaran yang tidak dijawab tepat waktu', en: 'End an offer that was not answered in time' },
    as: 'recruitment-officer',
    query: mutation('Lapse', 'offerLapse', OFFER_OF),
    lookup: [CAMPAIGNS, GENERAL, OFFERS],
    lookupVariables: ofPost,
    variables: inputOf(offer('LAPSED')),
  },
  {
    id: 'offers-make',
    group,
    title: { id: 'Menawarkan formasi yang bebas', en: 'Offer posts that are free' },
    as: 'recruitment-officer',
    query: mutation('Offer', 'offersMake', 'offers { registrationNumber rank ground } seats { free tied unfilled }'),
    lookup: [CAMPAIGNS, SEATS],
    lookupVariables: LAST_YEAR,
    variables: inputOf(LAST_YEAR, {
      formationId: '{lookup:formationSeats.edges.[node.free=1].node.opening.formationId}',
      expectedVersion: '{lookup:formationSeats.edges.[node.free=1].node.version}',
    }),
  },
  {
    id: 'filing-record',
    group,
    title: { id: 'Mencatat berkas yang sudah datang', en: 'Record which documents have come' },
    as: 'recruitment-officer',
    query: mutation('File', 'filingRecord', OFFER_OF),
    lookup: [CAMPAIGNS, GENERAL, OFFERS],
    lookupVariables: ofPost,
    variables: inputOf(offer('ACCEPTED'), {
      received: ['DIPLOMA', 'TRANSCRIPT', 'LIFE_HISTORY', 'POLICE_RECORD', 'HEALTH', 'DRUG_FREE', 'STATEMENT'],
    }),
  },
  {
    id: 'my-application-results',
    group,
    title: { id: 'Langkah saya berikutnya, hasil, dan tawaran', en: 'My next step, results and offer' },
    as: 'applicant',
    query: `query MyWay($campaignId: ID!) {
  me {
    application(campaignId: $campaignId) {
      status nextStep { code stage deadlineAt }
      results { stage outcome rank decidedBy scores { final parts { label score max least passed } } }
      offer { status deadlineAt allowedActions }
    }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: ANNOUNCED,
  },
  {
    id: 'my-panels',
    group,
    title: { id: 'Panel wawancara tempat saya duduk', en: 'Panels that I sit on' },
    as: 'staff',
    query: `query MyPanels {
  myPanels(first: 10) { edges { node { title method status allowedActions } } }
}
`,
  },
  {
    id: 'disqualify',
    group,
    title: { id: 'Mengusulkan diskualifikasi peserta yang sudah ditawari', en: 'Propose to disqualify somebody who was offered a post' },
    as: 'recruitment-officer',
    query: mutation('Disqualify', 'applicationDisqualify', EXCLUSION_OF),
    lookup: [CAMPAIGNS, GENERAL, ACCEPTED],
    lookupVariables: ofPost,
    variables: inputOf(LAST_YEAR, {
      registrationNumber: '{lookup:offers.edges.[node.status=ACCEPTED].node.registrationNumber}',
      expectedVersion: 0,
      reason: 'FALSE_DOCUMENTS',
      notice: 'Contoh: ijazah Anda tidak tercatat pada perguruan tinggi yang disebutkan.',
    }),
  },
  {
    id: 'disqualification-decide',
    group,
    title: { id: 'Menyetujui diskualifikasi, sebagai orang kedua', en: 'Agree to the disqualification, as the second person' },
    as: 'recruitment-approver',
    query: mutation('DecideDisqualification', 'disqualificationDecide', EXCLUSION_OF),
    lookup: [CAMPAIGNS, EXCLUSIONS],
    lookupVariables: LAST_YEAR,
    variables: inputOf({ exclusionId: proposed('id'), expectedVersion: proposed('version'), agreed: true }),
  },
  {
    id: 'offers-excluded',
    group,
    title: { id: 'Yang sudah ditawari lalu keluar dari seleksi', en: 'Who of the offered is out of the selection' },
    as: 'hr-officer',
    query: `query OffersExcluded($campaignId: ID!) {
  offersExcluded(campaignId: $campaignId, first: 20) {
    edges { node { registrationNumber status opening { positionTitle unitName } exclusion { kind reason status } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    lookup: CAMPAIGNS,
    variables: LAST_YEAR,
  },
];
