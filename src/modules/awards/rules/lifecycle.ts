// The life of an award on one page: who can do what in which state, and what stands in the way. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Award, AwardStatus } from './types.ts';

export type AwardAction =
  | 'awardNominationTakeBack'
  | 'awardGrantPropose'
  | 'awardGrantApprove'
  | 'awardRefuse'
  | 'awardGrantTakeBack'
  | 'awardHandOver'
  | 'awardMarkJudge'
  | 'awardMarkConfirm'
  | 'awardConsentSet';

/** As what somebody stands before an award. */
export type AwardPart = 'EMPLOYEE' | 'NOMINATOR' | 'OFFICER';

/** Who acts and when. `by`: a person, whatever login they use. */
export interface AwardActor {
  by: string;
  parts: readonly AwardPart[];
  now: string;
  /** The person serves no more: asked where an officer could end what they said to the public. */
  hasLeft: boolean;
}

/** What of who acts decides whether an action is theirs. */
type Acting = Pick<AwardActor, 'parts' | 'hasLeft'>;

interface Step {
  parts: readonly AwardPart[];
  on: readonly AwardStatus[];
  /** A condition of the award, beside its state. */
  when?: (award: Award, actor: Acting) => boolean;
}

/** Its evaluation does not hold any more. */
export const isMarked = ({ ground }: Pick<Award, 'ground'>): boolean => ground.kind === 'VERY_GOOD' && ground.withdrawnAt !== null;

/** A mark of which two have not said yet what follows. */
export const isUnsettled = (award: Award): boolean => award.status === 'HANDED_OVER' && isMarked(award) && !award.judgement?.confirmed;

/** How often an award is granted anew, at most: it is one item. */
const MOST_GRANTS = 10;

const LIFE: Readonly<Record<AwardAction, Step>> = {
  awardNominationTakeBack: { parts: ['NOMINATOR'], on: ['PROPOSED', 'GRANT_PROPOSED'] },
  awardGrantPropose: { parts: ['OFFICER'], on: ['PROPOSED', 'TAKEN_BACK'] },
  awardGrantApprove: { parts: ['OFFICER'], on: ['GRANT_PROPOSED'] },
  awardRefuse: { parts: ['OFFICER'], on: ['PROPOSED', 'GRANT_PROPOSED'] },
  awardGrantTakeBack: { parts: ['OFFICER'], on: ['GRANTED'] },
  awardHandOver: { parts: ['OFFICER'], on: ['GRANTED'] },
  awardMarkJudge: { parts: ['OFFICER'], on: ['HANDED_OVER'], when: isUnsettled },
  awardMarkConfirm: { parts: ['OFFICER'], on: ['HANDED_OVER'], when: (award) => isUnsettled(award) && award.judgement !== undefined },
  // Who has left, or died, cannot log in: an officer takes back for them what they gave, and never gives it. Who serves says so alone.
  awardConsentSet: {
    parts: ['EMPLOYEE', 'OFFICER'],
    on: ['GRANTED', 'HANDED_OVER'],
    when: ({ consent }, { parts, hasLeft }) => parts.includes('EMPLOYEE') || (hasLeft && consent?.isPublic === true),
  },
};

const FIELD = ['awardId'];
const ACTIONS = Object.keys(LIFE) as AwardAction[];

const isOfficers = (action: AwardAction): boolean => LIFE[action].parts.every((part) => part === 'OFFICER');

/** Nobody decides their own case: what officers do with it is not even listed, since that would tell where it stands. */
const isOwnCase = (action: AwardAction, { employeeId }: Award, { by }: AwardActor): boolean => isOfficers(action) && by === employeeId;

/** Nobody approves what they proposed or asked for. */
function problemsOf(action: AwardAction, { ground, grant, earlierGrants, judgement }: Award, { by }: AwardActor): Problem[] {
  if (!isOfficers(action)) return [];
  if (action === 'awardGrantPropose' && earlierGrants.length >= MOST_GRANTS)
    return [{ code: 'LIMIT_REACHED', field: FIELD, params: { most: MOST_GRANTS } }];
  if (action === 'awardMarkConfirm') return judgement?.said.by === by ? [{ code: 'OWN_CASE', field: FIELD, text: 'PROPOSED_BY_YOU' }] : [];
  if (action !== 'awardGrantApprove') return [];
  const isOfTheirs = grant?.proposed.by === by || (ground.kind === 'NOMINATION' && ground.byId === by);
  return isOfTheirs ? [{ code: 'OWN_CASE', field: FIELD, text: 'PROPOSED_BY_YOU' }] : [];
}

const isTheirs = (action: AwardAction, { parts }: Pick<AwardActor, 'parts'>): boolean =>
  LIFE[action].parts.some((part) => parts.includes(part));

const fits = (action: AwardAction, award: Award, actor: Acting): boolean => {
  const { on, when } = LIFE[action];
  return isTheirs(action, actor) && on.includes(award.status) && (when?.(award, actor) ?? true);
};

/** What somebody can do with an award now, with what the rule says to it. */
export const awardTrials = (award: Award, actor: AwardActor): Trial<AwardAction>[] =>
  ACTIONS.filter((action) => fits(action, award, actor) && !isOwnCase(action, award, actor)).map((action) => ({
    action,
    problems: problemsOf(action, award, actor),
    until: null,
  }));

/**
 * The first line of every rule: may this person do this, in this state? Of their own case the answer is the same in every state.
 * @throws RuleError FORBIDDEN (not theirs), OWN_CASE, TRANSITION_REFUSED with what is allowed, LIMIT_REACHED.
 */
export function assertAwardAllowed(action: AwardAction, award: Award, actor: AwardActor): void {
  if (!isTheirs(action, actor)) fail('FORBIDDEN', { field: FIELD });
  if (isOwnCase(action, award, actor)) fail('OWN_CASE', { field: FIELD });
  if (!fits(action, award, actor)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: possible(awardTrials(award, actor)) } });
  refuse(problemsOf(action, award, actor));
}

/** Whether the person was ever told of it: until then it is between who proposes and who decides. */
export const wasGranted = ({ grant, earlierGrants }: Pick<Award, 'grant' | 'earlierGrants'>): boolean =>
  [grant, ...earlierGrants].some((one) => one !== null && one.approved !== null);

const NOT_TOLD: ReadonlySet<AwardStatus> = new Set(['PROPOSED', 'GRANT_PROPOSED', 'REFUSED']);

/** Whether what became of it since its last grant ended is between who proposes and who decides, as before its first. */
export const isBetweenGrants = ({ status }: Pick<Award, 'status'>): boolean => NOT_TOLD.has(status);

/** Where it stands as its person was told: with the last grant that was approved. */
export function toldStatus({ status, earlierGrants }: Pick<Award, 'status' | 'earlierGrants'>): AwardStatus {
  const last = earlierGrants.findLast(({ approved }) => approved !== null);
  if (!last || !NOT_TOLD.has(status)) return status;
  if (last.handedOver) return 'REVOKED';
  return last.ended.by === null ? 'WITHDRAWN' : 'TAKEN_BACK';
}

/** Whether anybody may read that somebody has it: as long as they want it, and its ground holds, or two have said that it stays all the same. */
export const isPublicAward = (award: Award): boolean =>
  award.status === 'HANDED_OVER' && award.consent?.isPublic === true && (!isMarked(award) || Boolean(award.judgement?.confirmed));
