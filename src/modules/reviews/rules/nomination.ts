// Raters: proposed by the person, approved by the superior, replaced when they decline; balanced over the round. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../platform/rules/text.ts';
import { assertReviewAllowed, type RoundTime } from './lifecycle.ts';
import { reviewsLimitsOf } from './policy.ts';
import type {
  AnonymousGroup,
  Approval,
  Conflict,
  External,
  InnerGroup,
  People,
  Rater,
  RaterGroup,
  ReviewInvitation,
  ReviewRound,
  ReviewSubject,
  Strike,
} from './types.ts';

const peopleOf = ({ peers, subordinates }: People, group: RaterGroup): readonly string[] =>
  group === 'PEER' ? peers : group === 'SUBORDINATE' ? subordinates : [];

const INNER: readonly InnerGroup[] = ['PEER', 'SUBORDINATE'];

/** What a choice of raters is measured against. */
export interface Proposing extends RoundTime {
  people: People;
  /** Of those who could be asked, who is not in service any more. */
  left: ReadonlySet<string>;
}

/** Who may be asked in this round: people of the snapshot in the groups that the round has. */
export const candidatesOf = (people: People, { groups }: ReviewRound): Rater[] =>
  INNER.filter((group) => groups.some((rule) => rule.group === group)).flatMap((group) =>
    peopleOf(people, group).map((employeeId) => ({ employeeId, group })),
  );

export interface RaterInput {
  employeeId: string;
  group: RaterGroup;
}

const isCandidate = (candidates: readonly Rater[], { employeeId, group }: RaterInput): boolean =>
  candidates.some((one) => one.employeeId === employeeId && one.group === group);

function raterProblems(
  name: string,
  raters: readonly RaterInput[],
  { people, round, left }: Proposing,
  present: readonly Rater[],
): Problem[] {
  const candidates = candidatesOf(people, round);
  return raters.flatMap((rater, i): Problem[] => {
    const field = [name, String(i), 'employeeId'];
    const known = present.some((one) => one.employeeId === rater.employeeId);
    if (known || raters.findIndex((one) => one.employeeId === rater.employeeId) < i) return [{ code: 'ALREADY_EXISTS', field }];
    if (!isCandidate(candidates, rater)) return [{ code: 'NOT_IN_GROUP', field }];
    return left.has(rater.employeeId) ? [{ code: 'ASSIGNMENT_ENDED', field }] : [];
  });
}

/** Enough of each group, as far as there are people whom no conflict bars; and not too many. */
function sizeProblems(
  field: string,
  raters: readonly RaterInput[],
  { people, round, left }: Proposing,
  barred: readonly string[],
): Problem[] {
  return round.groups.flatMap(({ group, least, most }): Problem[] => {
    if (group === 'EXTERNAL') return [];
    const free = peopleOf(people, group).filter((id) => !barred.includes(id) && !left.has(id)).length;
    const count = raters.filter((rater) => rater.group === group).length;
    const needed = Math.min(least, free);
    if (count < needed) return [{ code: 'GROUP_TOO_SMALL', field: [field], params: { group, least: needed } }];
    return count > most ? [{ code: 'LIMIT_REACHED', field: [field], params: { most } }] : [];
  });
}

export interface NominateInput {
  raters: readonly RaterInput[];
  externals?: readonly Omit<External, 'id' | 'handed'>[] | null | undefined;
  conflicts?: readonly Conflict[] | null | undefined;
}

function externalProblems({ externals }: NominateInput, round: ReviewRound): Problem[] {
  const given = externals ?? [];
  const { limits } = reviewsLimitsOf(round.policyVersion);
  const rule = round.groups.find(({ group }) => group === 'EXTERNAL');
  const field = ['externals'];
  if (!rule) return given.length > 0 ? [{ code: 'NOT_IN_GROUP', field }] : [];
  const { group, least, most } = rule;
  return [
    ...(given.length < least ? [{ code: 'GROUP_TOO_SMALL' as const, field, params: { group, least } }] : []),
    ...(given.length > most ? [{ code: 'LIMIT_REACHED' as const, field, params: { most } }] : []),
    ...given.flatMap(({ name, organisation, reason }, i) => [
      ...checkName(['externals', String(i), 'name'], name, limits.title),
      ...checkName(['externals', String(i), 'organisation'], organisation, limits.title),
      ...checkText(['externals', String(i), 'reason'], reason, limits.reason),
    ]),
  ];
}

/** The superior always reviews: only people who may be asked can be barred, and not whom one proposes. */
function conflictProblems({ raters, conflicts }: NominateInput, { people, round }: Proposing): Problem[] {
  const { limits } = reviewsLimitsOf(round.policyVersion);
  const given = conflicts ?? [];
  const ids = candidatesOf(people, round).map(({ employeeId }) => employeeId);
  return [
    ...(given.length > limits.conflicts
      ? [{ code: 'LIMIT_REACHED' as const, field: ['conflicts'], params: { most: limits.conflicts } }]
      : []),
    ...given.flatMap(({ employeeId, reason }, i): Problem[] => {
      const field = ['conflicts', String(i), 'employeeId'];
      const wrong: Problem[] = ids.includes(employeeId) ? [] : [{ code: 'NOT_IN_GROUP', field }];
      if (raters.some((rater) => rater.employeeId === employeeId)) wrong.push({ code: 'INVALID', field, text: 'NO_RATER_OF_OWN' });
      if (given.findIndex((one) => one.employeeId === employeeId) < i) wrong.push({ code: 'ALREADY_EXISTS', field });
      return [...wrong, ...checkText(['conflicts', String(i), 'reason'], reason, limits.reason)];
    }),
  ];
}

const tidy = <T extends { reason: string }>(list: readonly T[] | null | undefined): T[] =>
  (list ?? []).map((one) => ({ ...one, reason: one.reason.trim() }));

/** @throws RuleError as `assertReviewAllowed`; NOT_IN_GROUP, ALREADY_EXISTS, GROUP_TOO_SMALL, LIMIT_REACHED, INVALID, REQUIRED, TOO_LONG. */
export function nominate(subject: ReviewSubject, input: NominateInput, roundTime: Proposing & { newId: () => string }): ReviewSubject {
  const { round, now, newId } = roundTime;
  assertReviewAllowed('reviewNominate', subject, roundTime);
  const barred = (input.conflicts ?? []).map(({ employeeId }) => employeeId);
  refuse([
    ...raterProblems('raters', input.raters, roundTime, []),
    ...sizeProblems('raters', input.raters, roundTime, barred),
    ...externalProblems(input, round),
    ...conflictProblems(input, roundTime),
  ]);
  const externals = tidy(input.externals).map((one) => ({
    id: newId(),
    name: one.name.trim(),
    organisation: one.organisation.trim(),
    reason: one.reason,
    handed: null,
  }));
  const conflicts = tidy(input.conflicts);
  const nomination = { raters: input.raters as readonly Rater[], externals, conflicts, at: now };
  return { ...subject, stage: 'SUBMITTED', returned: null, nomination };
}

/** @throws RuleError as `assertReviewAllowed`; REQUIRED, TOO_LONG (reason). */
export function returnRaters(subject: ReviewSubject, { reason }: { reason: string }, roundTime: RoundTime): ReviewSubject {
  assertReviewAllowed('reviewReturnRaters', subject, roundTime);
  refuse(checkText('reason', reason, reviewsLimitsOf(roundTime.round.policyVersion).limits.reason));
  return { ...subject, stage: 'NOMINATING', returned: { reason: reason.trim(), at: roundTime.now } };
}

export interface ApproveInput {
  strike?: readonly Strike[] | null | undefined;
  add?: readonly RaterInput[] | null | undefined;
}

/** Who approves, and how many reviews each candidate has in the round. */
export interface Approving extends Proposing {
  by: string;
  loads: ReadonlyMap<string, number>;
}

function strikeProblems(strikes: readonly Strike[], proposed: readonly Rater[], most: number): Problem[] {
  return strikes.flatMap(({ employeeId, reason }, i): Problem[] => {
    const field = ['strike', String(i), 'employeeId'];
    const wrong: Problem[] = proposed.some((rater) => rater.employeeId === employeeId) ? [] : [{ code: 'NOT_IN_GROUP', field }];
    if (strikes.findIndex((one) => one.employeeId === employeeId) < i) wrong.push({ code: 'ALREADY_EXISTS', field });
    return [...wrong, ...checkText(['strike', String(i), 'reason'], reason, most)];
  });
}

const isFull = ({ round, loads }: Pick<Approving, 'round' | 'loads'>, id: string): boolean => (loads.get(id) ?? 0) >= round.loadCap;

/** A proposed rater is named by the place in the proposal, an added one by the place in the input. Nobody approves oneself as a rater. */
function askingProblems(path: readonly string[], raters: readonly (RaterInput | null)[], roundTime: Approving): Problem[] {
  return raters.flatMap((rater, i): Problem[] => {
    const field = [...path, String(i)];
    if (rater?.employeeId === roundTime.by) return [{ code: 'OWN_CASE', field }];
    if (rater && roundTime.left.has(rater.employeeId)) return [{ code: 'ASSIGNMENT_ENDED', field }];
    return rater && isFull(roundTime, rater.employeeId)
      ? [{ code: 'RATER_OVERLOADED', field, params: { most: roundTime.round.loadCap } }]
      : [];
  });
}

/**
 * Strikes some, adds others, and lets them answer.
 * @throws RuleError as `assertReviewAllowed`; NOT_IN_GROUP, ALREADY_EXISTS, GROUP_TOO_SMALL, LIMIT_REACHED, RATER_OVERLOADED, OWN_CASE, REQUIRED, TOO_LONG.
 */
export function approveRaters(subject: ReviewSubject, input: ApproveInput, roundTime: Approving): ReviewSubject {
  const { round, now, by } = roundTime;
  assertReviewAllowed('reviewApproveRaters', subject, roundTime);
  const [strikes, added] = [tidy(input.strike), input.add ?? []];
  const proposed = subject.nomination?.raters ?? [];
  const struck = new Set(strikes.map(({ employeeId }) => employeeId));
  const kept = proposed.map((rater) => (struck.has(rater.employeeId) ? null : rater));
  const raters = [...kept.filter((rater) => rater !== null), ...added];
  const barred = [...struck, ...(subject.nomination?.conflicts ?? []).map(({ employeeId }) => employeeId)];
  refuse([
    ...strikeProblems(strikes, proposed, reviewsLimitsOf(round.policyVersion).limits.reason),
    ...raterProblems('add', added, roundTime, proposed),
    ...sizeProblems('add', raters, roundTime, barred),
    ...askingProblems(['nomination', 'raters'], kept, roundTime),
    ...askingProblems(
      ['add'],
      added.map((rater) => (roundTime.left.has(rater.employeeId) ? null : rater)),
      roundTime,
    ),
  ]);
  const approval: Approval = { raters: raters as Rater[], externals: subject.nomination?.externals ?? [], struck: strikes, at: now, by };
  return { ...subject, stage: 'ANSWERING', approval };
}

/** Who declined, or has left service: both are known openly, so that asking somebody else never tells who has answered. */
const isReplaceable = (leaving: ReviewInvitation | null, left: ReadonlySet<string>): boolean =>
  leaving?.state === 'DECLINED' || (leaving?.state === 'INVITED' && left.has(leaving.raterId));

/**
 * Somebody else in the place of a rater who declined or has left service. `leaving`: that rater's invitation; `known`: whether the other was
 * ever asked.
 * @throws RuleError as `assertReviewAllowed`; NOT_FOUND, TRANSITION_REFUSED (neither), NOT_IN_GROUP, ALREADY_EXISTS, ASSIGNMENT_ENDED, RATER_OVERLOADED,
 * OWN_CASE.
 */
export function replaceRater(
  subject: ReviewSubject,
  { declinedId, employeeId }: { declinedId: string; employeeId: string },
  roundTime: Approving & { leaving: ReviewInvitation | null; known: boolean },
): { subject: ReviewSubject; rater: Rater } {
  assertReviewAllowed('reviewReplaceRater', subject, roundTime);
  const { approval } = subject;
  const leaving = approval?.raters.find((rater) => rater.employeeId === declinedId);
  if (!approval || !leaving) return fail('NOT_FOUND', { field: ['declinedId'] });
  if (!isReplaceable(roundTime.leaving, roundTime.left)) fail('TRANSITION_REFUSED', { field: ['declinedId'], data: { allowed: [] } });
  const rater: Rater = { employeeId, group: leaving.group };
  const field = ['employeeId'];
  if (roundTime.known) fail('ALREADY_EXISTS', { field });
  if (!isCandidate(candidatesOf(roundTime.people, roundTime.round), rater)) fail('NOT_IN_GROUP', { field });
  if (roundTime.left.has(employeeId)) fail('ASSIGNMENT_ENDED', { field });
  if (employeeId === roundTime.by) fail('OWN_CASE', { field });
  if (isFull(roundTime, employeeId)) fail('RATER_OVERLOADED', { field, params: { most: roundTime.round.loadCap } });
  const raters = approval.raters.map((one) => (one === leaving ? rater : one));
  return { subject: { ...subject, approval: { ...approval, raters } }, rater };
}

/** How many are asked in each anonymous group. */
export function askedOf({ approval }: Pick<ReviewSubject, 'approval'>): Partial<Record<AnonymousGroup, number>> {
  const groups: AnonymousGroup[] = [
    ...(approval?.raters ?? []).map(({ group }) => group),
    ...(approval?.externals ?? []).map(() => 'EXTERNAL' as const),
  ];
  return Object.fromEntries([...Map.groupBy(groups, (group) => group)].map(([group, all]) => [group, all.length]));
}

/** Reminds whoever has not answered: the mark stands on the review, never on a rater. @throws RuleError as `assertReviewAllowed`. */
export function remind(subject: ReviewSubject, roundTime: RoundTime): ReviewSubject {
  assertReviewAllowed('reviewRemind', subject, roundTime);
  return { ...subject, reminders: subject.reminders + 1, remindedOn: legalDay(roundTime.now) };
}

/**
 * A balanced choice: in each group those with the fewest reviews first, equals in the order of `mix`, a keyed hash that differs from
 * person to person, so that not everybody is offered the same colleagues. The same question has the same answer.
 */
export function suggestRaters(
  subject: ReviewSubject,
  { round, people, loads, mix }: Pick<Approving, 'round' | 'people' | 'loads'> & { mix: (employeeId: string) => string },
): Rater[] {
  const barred = new Set(subject.nomination?.conflicts.map(({ employeeId }) => employeeId));
  const free = candidatesOf(people, round).filter(({ employeeId }) => !barred.has(employeeId) && !isFull({ round, loads }, employeeId));
  const rank = ({ employeeId }: Rater): string => `${String(loads.get(employeeId) ?? 0).padStart(4, '0')} ${mix(employeeId)}`;
  return round.groups.flatMap(({ group, most }) =>
    free
      .filter((rater) => rater.group === group)
      .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
      .slice(0, most),
  );
}
