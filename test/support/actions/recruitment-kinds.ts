// The objects of a selection: how each is looked at, and what valid input each mutation on it takes.
import { appointment } from '../offers.ts';
import { scoring } from '../panels.ts';
import { FILE, POST } from '../registration.ts';
import { SAYING } from '../scenarios/recruitment-questions.ts';
import { CONTACT } from '../scenarios/recruitment-receipts.ts';
import { OBJECTING_TO } from '../scenarios/recruitment-selection.ts';
import type { Season } from '../scenarios/stages.ts';
import type { Kind, Shown } from './kinds.ts';
import { ruleChange } from './recruitment-rule-kinds.ts';
import { TOLD_KINDS } from './told-kinds.ts';
import { TOLD } from './walk.ts';

const TEXT = 'Sesuai berita acara panitia seleksi.';
const LAST_DAY = '2028-12-31';
const STAGES = ['REGISTRATION', 'ADMIN_OBJECTION', 'SKB', 'APPOINTMENT'];
const NUMBERS = [
  { oldestAge: 36 },
  {
    weights: [
      { test: 'SKD', percent: 45 },
      { test: 'SKB', percent: 55 },
    ],
  },
  { objectionDays: 4 },
];

const ofCampaign = ({ id, version }: Shown, more: object = {}) => ({ campaignId: id, expectedVersion: version, ...more });

/** What was announced begins with a list; who competes for nothing yet asks for posts. */
const campaign: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  selection: '',
  actions: {
    formationRequest: ({ id }, { units }) => [{ campaignId: id, unitId: units.aptika ?? '', ...POST, positionTitle: 'Arsiparis Terampil' }],
    campaignPublish: (one) => [ofCampaign(one)],
    campaignStageExtend: (one) => STAGES.map((stage) => ofCampaign(one, { stage, to: LAST_DAY, reason: TEXT })),
    campaignContactSet: (one) => [ofCampaign(one, CONTACT)],
    campaignRuleChange: (one) => NUMBERS.map((number) => ofCampaign(one, { ...number, reason: TEXT, source: TEXT })),
    frequentQuestionPropose: ({ id }) => [{ campaignId: id, ...SAYING }],
    applicantQuestionAsk: ({ id }) => [{ campaignId: id, question: TEXT }],
    campaignClose: (one) => [ofCampaign(one)],
    applicationsAnonymise: ({ id }) => [{ campaignId: id }],
  },
};

const ofFormation = ({ id, version }: Shown, more: object = {}) => ({ formationId: id, expectedVersion: version, ...more });
const WIDER = { education: ['S1', 'S2'], majors: ['Statistika'], documents: ['ID_CARD'] };

const formation: Kind = {
  input: 'formationId',
  payload: 'formation',
  selection: '',
  actions: {
    formationApprove: (one) => [ofFormation(one)],
    formationReject: (one) => [ofFormation(one, { reason: TEXT })],
    formationCorrect: (one) => [ofFormation(one, { quota: 7, reason: TEXT }), ofFormation(one, { requirements: WIDER, reason: TEXT })],
    formationCorrectionApprove: (one) => [ofFormation(one)],
    formationCorrectionReject: (one) => [ofFormation(one, { reason: TEXT })],
    formationWithdraw: (one) => [ofFormation(one, { reason: TEXT })],
  },
};

const ofApplication = ({ id, version }: Shown, more: object = {}) => ({ applicationId: id, expectedVersion: version, ...more });

/** What the next step asks of the applicant. */
const ASKS: Record<string, string> = {
  COMPLETE_AND_SUBMIT: 'applicationSave',
  MAY_OBJECT: 'selectionObjectionFile',
  ANSWER_OFFER: 'offerAccept',
};

const application: Kind = {
  input: 'applicationId',
  payload: 'application',
  selection: '... on Application { campaign { id } missing { kind document } nextStep { code stage from } offer { allowedActions } }',
  untruths: ({ nextStep: { code, from }, allowedActions, offer: made }) => {
    const needed = from ? undefined : ASKS[code];
    const can = [...allowedActions, ...(made?.allowedActions ?? [])];
    return needed && !can.includes(needed) ? [`${code} is next, and ${needed} is not listed`] : [];
  },
  actions: {
    applicationSave: ({ campaign: { id: campaignId }, version }) => [{ campaignId, expectedVersion: version, examLocation: 'Solo' }],
    documentUpload: (one) => [ofApplication(one, FILE)],
    applicationSubmit: (one) => [ofApplication(one, { confirm: true })],
    applicationWithdraw: ({ id }) => [{ applicationId: id, confirm: true }],
    selectionObjectionFile: ({ id }) =>
      ['ADMIN_OBJECTION', 'SKD_OBJECTION', 'FINAL_OBJECTION'].map((stage) => ({ applicationId: id, ...OBJECTING_TO, stage })),
  },
};

const ofVerification = ({ id, version }: Shown, more: object = {}) => ({ verificationId: id, expectedVersion: version, ...more });

const verification: Kind = {
  input: 'verificationId',
  payload: 'verification',
  selection: '... on Verification { hasProof claimed claimedByMe decisions { mine verdict } }',
  actions: {
    verificationClaim: (one) => [ofVerification(one)],
    verificationRelease: (one) => [ofVerification(one)],
    verificationProlong: (one) => [ofVerification(one)],
    verificationDeclareConflict: (one) => [ofVerification(one)],
    verificationProofOpen: (one) => [ofVerification(one)],
    verificationDecide: (one) => [
      ofVerification(one, { verdict: 'ELIGIBLE', reasons: [], note: TEXT }),
      ofVerification(one, { verdict: 'INELIGIBLE', reasons: ['OTHER'], note: TEXT }),
    ],
    verificationReopen: (one) => [ofVerification(one, { reason: TEXT })],
  },
};

const ofObjection = ({ id, version }: Shown, more: object = {}) => ({ objectionId: id, expectedVersion: version, ...more });

const objection: Kind = {
  input: 'objectionId',
  payload: 'objection',
  selection: '',
  actions: {
    selectionObjectionOpen: (one) => [ofObjection(one)],
    selectionObjectionProofOpen: (one) => [ofObjection(one)],
    selectionObjectionAnswer: (one) => [ofObjection(one, { accepted: false, answer: TEXT })],
    selectionObjectionRefusalPropose: (one) => [ofObjection(one, { reason: TEXT })],
    selectionObjectionRefusalWithdraw: (one) => [ofObjection(one)],
    selectionObjectionRefusalConfirm: (one) => [ofObjection(one)],
  },
};

const scoreImport: Kind = {
  input: 'importId',
  payload: 'scoreImport',
  selection: '... on ScoreImport { mine counts { issues removed } }',
  actions: {
    scoreImportApprove: ({ id, version, counts: { issues, removed } }) => [
      { importId: id, expectedVersion: version, acceptedIssues: issues, acceptedRemovals: removed },
    ],
    scoreImportReject: ({ id, version }) => [{ importId: id, expectedVersion: version, reason: TEXT }],
  },
};

const ofOffer = ({ id, version }: Shown, more: object = {}) => ({ offerId: id, expectedVersion: version, ...more });

/** One post for all: what is tried is taken back. */
const posts = new WeakMap<Season['cycle'], Promise<object>>();
function postOf(city: Season): Promise<object> {
  const known = posts.get(city.cycle) ?? appointment(city);
  posts.set(city.cycle, known);
  return known;
}

const offer: Kind = {
  input: 'offerId',
  payload: 'offer',
  selection: '... on Offer { filing { missing } deadlineAt }',
  actions: {
    offerAccept: (one) => [ofOffer(one)],
    offerDecline: (one) => [ofOffer(one)],
    offerLapse: (one) => [ofOffer(one)],
    filingRecord: (one) => [ofOffer(one, { received: ['DIPLOMA'] })],
    appointmentHire: async (one, city) => [ofOffer(one, await postOf(city))],
    appointmentResign: (one) => [ofOffer(one, { reason: TEXT, lastDay: '2026-09-30' })],
    appointmentAnnul: (one) => ['WITHDREW', 'DID_NOT_COME'].map((ground) => ofOffer(one, { ground, letter: TEXT })),
  },
};

const ofPanel = ({ id, version }: Shown, more: object = {}) => ({ panelId: id, expectedVersion: version, ...more });
const PARTICIPANTS = 'participants(first: 5) { edges { node { registrationNumber state cardsIn } } }';

const panel: Kind = {
  input: 'panelId',
  payload: 'panel',
  selection: `... on Panel { ${PARTICIPANTS} members { employeeId } }`,
  actions: {
    panelMemberReplace: (one, { people: { unitHead } }) => [
      ofPanel(one, { memberId: one.members[0].employeeId, successorId: unitHead.employeeId, reason: TEXT }),
    ],
    panelStandInName: (one, { people: { unitHead } }) =>
      numbersIn(one).map((registrationNumber) => ofPanel(one, { registrationNumber, employeeId: unitHead.employeeId, reason: TEXT })),
    panelAttendanceRecord: (one) =>
      numbersIn(one).flatMap((registrationNumber) =>
        [true, false].map((absent) => ofPanel(one, { registrationNumber, absent, reason: TEXT })),
      ),
    panelRosterRenew: (one) => [ofPanel(one)],
    panelClose: (one) => [ofPanel(one)],
    panelScoresPropose: (one) => [ofPanel(one)],
    panelDissolve: (one) => [ofPanel(one, { reason: TEXT })],
  },
};

const numbersIn = ({ participants }: Shown): string[] => participants.edges.map(({ node }: Shown) => node.registrationNumber);

const ofOne = ({ panelId, registrationNumber }: Shown, more: object = {}) => ({ panelId, registrationNumber, ...more });
const ofCard = (one: Shown, more: object = {}) => ofOne(one, { expectedVersion: one.myCard?.version ?? 0, ...more });

/** The first participant, as officers and members see them. */
const participant: Kind = {
  input: 'panelId',
  payload: 'panel',
  fields: 'id version status',
  selection: `... on Panel { members { employeeId } ${PARTICIPANTS.replace('cardsIn', `cardsIn myCard { version total } ${TOLD}`)} }`,
  part: ({ id, version, status, participants }) => {
    const one = participants.edges[0]?.node;
    return one ? { ...one, status: `${status} ${one.state}`, panelId: id, version } : null;
  },
  actions: {
    panelStandInName: (one, { people: { unitHead } }) => [
      ofOne(one, { expectedVersion: one.version, employeeId: unitHead.employeeId, reason: TEXT }),
    ],
    panelAttendanceRecord: (one) => [true, false].map((absent) => ofOne(one, { expectedVersion: one.version, absent, reason: TEXT })),
    panelCardSave: (one) => [ofCard(one, { scores: scoring(71) })],
    panelCardSubmit: (one) => [ofCard(one)],
    panelCardDiscuss: (one) => [ofCard(one, { scores: null, note: TEXT })],
    panelConflictDeclare: (one) => [ofOne(one)],
  },
};

/** The lists of a campaign, each as it would be published; what stands in the way is told by `problems` to all who prepare it. */
const previewOf = (stage: string): Kind => ({
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'ListPreview', query: `node: listPreview(campaignId: $id, stage: ${stage}) { SHOWN }` },
  fields: 'version sha256 edition campaignId problems { code }',
  selection: '',
  part: (shown, id) => ({ ...shown, id, status: `edition ${shown.edition}` }),
  actions: {
    listPublish: ({ campaignId, version, sha256, edition }) => [
      { campaignId, stage, expectedVersion: version, expectedSha256: sha256 ?? 'x', reason: edition > 1 ? TEXT : null },
    ],
  },
});

/** The seats of the first posts of a campaign. */
const seats: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'FormationSeats', query: 'node: formationSeats(campaignId: $id, first: 1) { edges { node { SHOWN } } }' },
  fields: 'version free tied tiedNumbers unfilled opening { formationId }',
  selection: '',
  part: ({ edges }, id) => (edges[0] ? { ...edges[0].node, id, status: 'seats' } : null),
  actions: {
    offersMake: ({ id, version, opening }) => [{ campaignId: id, formationId: opening.formationId, expectedVersion: version }],
    tieDecisionPropose: ({ id, version, opening, tied, tiedNumbers }) => [
      {
        ...{ campaignId: id, formationId: opening.formationId, expectedVersion: version },
        ...{ preferred: tiedNumbers.slice(0, tied), reason: TEXT },
      },
    ],
  },
};

const ofTie = ({ id, version }: Shown, more: object = {}) => ({ tieDecisionId: id, expectedVersion: version, ...more });

const tieDecision: Kind = {
  input: 'tieDecisionId',
  payload: 'tieDecision',
  selection: '',
  actions: {
    tieDecisionConfirm: (one) => [ofTie(one)],
    tieDecisionWithdraw: (one) => [ofTie(one, { reason: TEXT })],
  },
};

const ofSession = ({ id, version }: Shown, more: object = {}) => ({ sessionId: id, expectedVersion: version, ...more });

const session: Kind = {
  input: 'sessionId',
  payload: 'session',
  selection: '... on TestSession { seats campaignId }',
  actions: {
    testSessionChange: (one) => [ofSession(one, { seats: one.seats + 1, reason: TEXT })],
    testSessionCancel: (one) => [ofSession(one, { reason: TEXT })],
    testSeatsAssign: async (one, _, __, ask) => {
      const query = `query($id: ID!) { announcement(campaignId: $id, stage: ADMINISTRATIVE) { formations { formationId } } }`;
      const { data } = await ask(query, { id: one.campaignId });
      return (data.announcement?.formations ?? []).map(({ formationId }: Shown) => ofSession(one, { formationId }));
    },
    testSeatsFree: async (one, _, __, ask) => {
      const query = 'query($id: ID!) { testSeats(sessionId: $id, first: 1) { edges { node { registrationNumber } } } }';
      const [seat] = (await ask(query, { id: one.id })).data?.testSeats?.edges ?? [];
      return seat ? [ofSession(one, { registrationNumbers: [seat.node.registrationNumber], reason: TEXT })] : null;
    },
  },
};

const schedule: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'TestSchedule', query: 'node: testSchedule(campaignId: $id, stage: SKD) { SHOWN }' },
  fields: 'version edition campaignId',
  selection: '',
  part: (shown, id) => ({ ...shown, id, status: `edition ${shown.edition}` }),
  actions: {
    testSchedulePublish: ({ campaignId, version }) => [{ campaignId, stage: 'SKD', expectedVersion: version }],
  },
};

const accommodation: Kind = {
  input: 'accommodationId',
  payload: 'accommodation',
  selection: '... on TestAccommodation { applicationId campaignId registrationNumber }',
  actions: {
    testAccommodationRequest: ({ applicationId, version }) => [{ applicationId, expectedVersion: version, needs: ['READER'] }],
    testAccommodationOpen: ({ id, version }) => [{ accommodationId: id, expectedVersion: version }],
    testAccommodationDecide: ({ campaignId, registrationNumber, version }) => [
      { campaignId, registrationNumber, expectedVersion: version, granted: ['READER'] },
    ],
  },
};

export const RECRUITMENT_KINDS: readonly Kind[] = [
  campaign,
  formation,
  application,
  verification,
  objection,
  scoreImport,
  offer,
  tieDecision,
  ruleChange,
  panel,
  participant,
  previewOf('ADMINISTRATIVE'),
  previewOf('SKD'),
  previewOf('FINAL'),
  seats,
  session,
  schedule,
  accommodation,
  ...TOLD_KINDS,
];
