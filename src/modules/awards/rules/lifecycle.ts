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
  | 'awardConsentSet';

/** As what somebody stands before an award. */
export type AwardPart = 'EMPLOYEE' | 'NOMINATOR' | 'OFFICER';

/** Who acts and when. `by`: a person, whatever login they use. */
export interface AwardActor {
  by: string;
  parts: readonly AwardPart[];
  now: string;
}

interface Step {
  part: AwardPart;
  on: readonly AwardStatus[];
  when?: (award: Award) => boolean;
}

const LIFE: Readonly<Record<AwardAction, Step>> = {
  awardNominationTakeBack: { part: 'NOMINATOR', on: ['PROPOSED', 'GRANT_PROPOSED'] },
  awardGrantPropose: { part: 'OFFICER', on: ['PROPOSED', 'TAKEN_BACK'] },
  awardGrantApprove: { part: 'OFFICER', on: ['GRANT_PROPOSED'] },
  awardRefuse: { part: 'OFFICER', on: ['PROPOSED', 'GRANT_PROPOSED'] },
  awardGrantTakeBack: { part: 'OFFICER', on: ['GRANTED'] },
  awardHandOver: { part: 'OFFICER', on: ['GRANTED'] },
  awardConsentSet: { part: 'EMPLOYEE', on: ['GRANTED', 'HANDED_OVER'] },
};

const FIELD = ['awardId'];
const ACTIONS = Object.keys(LIFE) as AwardAction[];

/** Nobody decides their own case, and nobody approves what they proposed or asked for. */
function ownProblems(action: AwardAction, { employeeId, ground, grant }: Award, { by }: AwardActor): Problem[] {
  if (LIFE[action].part !== 'OFFICER') return [];
  if (by === employeeId) return [{ code: 'OWN_CASE', field: FIELD }];
  if (action !== 'awardGrantApprove') return [];
  const isTheirs = grant?.proposed.by === by || (ground.kind === 'NOMINATION' && ground.byId === by);
  return isTheirs ? [{ code: 'OWN_CASE', field: FIELD, text: 'PROPOSED_BY_YOU' }] : [];
}

const fits = (action: AwardAction, award: Award, { parts }: Pick<AwardActor, 'parts'>): boolean => {
  const { part, on } = LIFE[action];
  return parts.includes(part) && on.includes(award.status);
};

/** What somebody can do with an award now, with what the rule says to it. */
export const awardTrials = (award: Award, actor: AwardActor): Trial<AwardAction>[] =>
  ACTIONS.filter((action) => fits(action, award, actor)).map((action) => ({
    action,
    problems: ownProblems(action, award, actor),
    until: null,
  }));

/**
 * The first line of every rule: may this person do this, in this state?
 * @throws RuleError FORBIDDEN (not theirs), TRANSITION_REFUSED with what is allowed, OWN_CASE.
 */
export function assertAwardAllowed(action: AwardAction, award: Award, actor: AwardActor): void {
  if (!actor.parts.includes(LIFE[action].part)) fail('FORBIDDEN', { field: FIELD });
  if (!fits(action, award, actor)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: possible(awardTrials(award, actor)) } });
  refuse(ownProblems(action, award, actor));
}

/** Whether the person was ever told of it: until then it is between who proposes and who decides. */
export const wasGranted = ({ grant, earlierGrants }: Pick<Award, 'grant' | 'earlierGrants'>): boolean =>
  [grant, ...earlierGrants].some((one) => one !== null && one.approved !== null);

/** Whether anybody may read that somebody has it: as long as they want it, and its ground holds. */
export const isPublicAward = ({ status, consent, ground }: Award): boolean =>
  status === 'HANDED_OVER' && consent?.isPublic === true && !(ground.kind === 'VERY_GOOD' && ground.withdrawnAt !== null);
