// The objects of a selection: how each is looked at, to try on it what the entries of operations say.
import { type Kind, triedOn } from './kinds.ts';
import { TOLD_KINDS } from './told-kinds.ts';
import { TOLD } from './walk.ts';

/** What was announced begins with a list; who competes for nothing yet asks for posts. */
const campaign: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  selection: '',
  actions: triedOn('campaign'),
};

const ruleChange: Kind = {
  input: 'ruleChangeId',
  payload: 'ruleChange',
  selection: '',
  actions: triedOn('ruleChange'),
};

const formation: Kind = {
  input: 'formationId',
  payload: 'formation',
  selection: '',
  actions: triedOn('formation'),
};

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
  actions: triedOn('application'),
};

const verification: Kind = {
  input: 'verificationId',
  payload: 'verification',
  selection: '... on Verification { hasProof claimed claimedByMe decisions { mine verdict } }',
  actions: triedOn('verification'),
};

const objection: Kind = {
  input: 'objectionId',
  payload: 'objection',
  selection: '',
  actions: triedOn('selectionObjection'),
};

const scoreImport: Kind = {
  input: 'importId',
  payload: 'scoreImport',
  selection: '... on ScoreImport { mine counts { issues removed } }',
  actions: triedOn('scoreImport'),
};

const offer: Kind = {
  input: 'offerId',
  payload: 'offer',
  selection: '... on Offer { filing { missing } deadlineAt }',
  actions: triedOn('offer'),
};

const PARTICIPANTS = 'participants(first: 5) { edges { node { registrationNumber state cardsIn } } }';

const panel: Kind = {
  input: 'panelId',
  payload: 'panel',
  selection: `... on Panel { ${PARTICIPANTS} members { employeeId } }`,
  actions: triedOn('panel'),
};

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
  actions: triedOn('participant'),
};

/** The lists of a campaign, each as it would be published; what stands in the way is told by `problems` to all who prepare it. */
const previewOf = (stage: string): Kind => ({
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'ListPreview', query: `node: listPreview(campaignId: $id, stage: ${stage}) { SHOWN }` },
  fields: 'version sha256 edition campaignId problems { code }',
  selection: '',
  part: (shown, id) => ({ ...shown, id, stage, status: `edition ${shown.edition}` }),
  actions: triedOn('listPreview'),
});

/** The seats of the first posts of a campaign. */
const seats: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'FormationSeats', query: 'node: formationSeats(campaignId: $id, first: 1) { edges { node { SHOWN } } }' },
  fields: 'version free tied tiedNumbers unfilled opening { formationId }',
  selection: '',
  part: ({ edges }, id) => (edges[0] ? { ...edges[0].node, id, status: 'seats' } : null),
  actions: triedOn('formationSeats'),
};

const tieDecision: Kind = {
  input: 'tieDecisionId',
  payload: 'tieDecision',
  selection: '',
  actions: triedOn('tieDecision'),
};

const session: Kind = {
  input: 'sessionId',
  payload: 'session',
  selection: '... on TestSession { seats campaignId }',
  actions: triedOn('testSession'),
};

const schedule: Kind = {
  input: 'campaignId',
  payload: 'campaign',
  asked: { type: 'TestSchedule', query: 'node: testSchedule(campaignId: $id, stage: SKD) { SHOWN }' },
  fields: 'version edition campaignId',
  selection: '',
  part: (shown, id) => ({ ...shown, id, status: `edition ${shown.edition}` }),
  actions: triedOn('testSchedule'),
};

const accommodation: Kind = {
  input: 'accommodationId',
  payload: 'accommodation',
  selection: '... on TestAccommodation { applicationId campaignId registrationNumber }',
  actions: triedOn('testAccommodation'),
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
