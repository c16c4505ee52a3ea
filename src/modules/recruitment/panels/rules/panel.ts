// A panel in its course: changed in its people and its roster, closed with all cards in. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { examined, holder, holderProblems, type NamedMember, type OfficerDeed, type PanelFacts } from './create.ts';
import { panelsPolicyOf } from './policy.ts';
import { awaited, type CandidateScoring, covers, holderOf } from './scoring.ts';
import type { Ledger, Panel, PanelSeat, RosterEntry } from './types.ts';
import { hasSat } from './view.ts';

const PANEL = ['panelId'];
/** What an officer can do who never sat on it: names of mutations. */
const ACTIONS = {
  OPEN: ['panelMemberReplace', 'panelStandInName', 'panelAttendanceRecord', 'panelRosterRenew', 'panelClose', 'panelDissolve'],
  CLOSED: ['panelRosterRenew', 'panelScoresPropose'],
  DISSOLVED: [],
} as const satisfies Record<Panel['status'], readonly string[]>;
export type OfficerAction = (typeof ACTIONS)[keyof typeof ACTIONS][number];

/** The steps of its state, whoever asks. */
export const officerSteps = ({ status }: Panel): readonly OfficerAction[] => ACTIONS[status];

export const officerActions = (panel: Panel, employeeId: string | null): OfficerAction[] =>
  hasSat(panel, employeeId) ? [] : [...officerSteps(panel)];

/** @throws RuleError OWN_CASE for who sits on the panel or ever did; TRANSITION_REFUSED with what is allowed. */
function assertAllowed(action: OfficerAction, panel: Panel, { employeeId }: OfficerDeed): void {
  if (hasSat(panel, employeeId)) fail('OWN_CASE', { field: PANEL });
  const allowed = officerActions(panel, employeeId);
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed } });
}

/** All who sit on it or ever did. */
export const everHeld = ({ seats }: Panel): string[] => seats.flatMap(({ holders }) => holders.map(({ employeeId }) => employeeId));

/** So many people sit on a panel one after the other, and no more. */
function fullProblems(panel: Panel, field: string): Problem[] {
  const { ever: most } = panelsPolicyOf(panel.policyVersion).members;
  return everHeld(panel).length >= most ? [{ code: 'LIMIT_REACHED', field: [field], params: { most } }] : [];
}

/** One more person, with a reason. `known`: who cannot be named. */
function namingProblems(
  panel: Panel,
  named: NamedMember,
  field: string,
  known: readonly string[],
  reason: string,
  actor: OfficerDeed,
): Problem[] {
  const { limits } = panelsPolicyOf(panel.policyVersion);
  return [
    ...checkText('reason', reason, limits.reason),
    ...holderProblems(named, [field], actor.employeeId, known),
    ...(everHeld(panel).includes(named.employeeId) ? [] : fullProblems(panel, field)),
  ];
}

/** Whether a seat could change hands. @throws RuleError as `assertAllowed`; LIMIT_REACHED. */
export function checkReplaceable(panel: Panel, actor: OfficerDeed): void {
  assertAllowed('panelMemberReplace', panel, actor);
  refuse(fullProblems(panel, 'successorId'));
}

/** Somebody takes over a seat. Cards that were in stay; all others are asked of the successor, and nobody comes back. */
export function replaceMember(panel: Panel, leaverId: string, successor: NamedMember, reason: string, actor: OfficerDeed): Panel {
  assertAllowed('panelMemberReplace', panel, actor);
  const left = panel.seats.find((one) => holderOf(one).employeeId === leaverId);
  refuse([
    ...(left ? [] : [{ code: 'NOT_FOUND' as const, field: ['memberId'] }]),
    ...namingProblems(panel, successor, 'successorId', everHeld(panel), reason, actor),
  ]);
  const taken = (one: PanelSeat): PanelSeat => (one === left ? { ...one, holders: [...one.holders, holder(successor)] } : one);
  return { ...panel, seats: panel.seats.map(taken) };
}

function assertStandInAllowed(panel: Panel, { state }: CandidateScoring, actor: OfficerDeed): void {
  assertAllowed('panelStandInName', panel, actor);
  if (state !== 'STAND_IN_NEEDED') fail('TRANSITION_REFUSED', { field: ['registrationNumber'], data: { allowed: [] } });
}

/** Whether anybody could stand in: somebody new, or who does so for another. @throws RuleError as `assertAllowed`; TRANSITION_REFUSED, LIMIT_REACHED. */
export function checkStandIn(panel: Panel, scoring: CandidateScoring, actor: OfficerDeed): void {
  assertStandInAllowed(panel, scoring, actor);
  const another = panel.seats.some((one) => !covers(one, scoring.number));
  refuse(another ? [] : fullProblems(panel, 'employeeId'));
}

/** For one participant, where relations have left too few cards. Who stands in already may do so for another. */
export function nameStandIn(panel: Panel, scoring: CandidateScoring, named: NamedMember, reason: string, actor: OfficerDeed): Panel {
  assertStandInAllowed(panel, scoring, actor);
  const { number } = scoring;
  const known = panel.seats.find((one) => holderOf(one).employeeId === named.employeeId && !covers(one, number));
  refuse(namingProblems(panel, named, 'employeeId', known ? [] : everHeld(panel), reason, actor));
  if (!known) return { ...panel, seats: [...panel.seats, { holders: [holder(named)], standsInFor: [number] }] };
  const further = { ...known, standsInFor: [...(known.standsInFor ?? []), number] };
  return { ...panel, seats: panel.seats.map((one) => (one === known ? further : one)) };
}

export interface AttendanceInput {
  /** False takes an earlier record back. */
  absent: boolean;
  reason: string;
}

/** `opensAt`: of the field test. */
type AttendanceDeed = OfficerDeed & { opensAt: string };

const NUMBER = ['registrationNumber'];

/** Whoever has a card was seen, so is not absent. @throws RuleError as `assertAllowed`; TRANSITION_REFUSED, NOT_OPEN_YET. */
export function assertAttendanceAllowed(panel: Panel, { voices, aside }: CandidateScoring, actor: AttendanceDeed): void {
  assertAllowed('panelAttendanceRecord', panel, actor);
  const { opensAt, now } = actor;
  if (!isPast(opensAt, now)) fail('NOT_OPEN_YET', { field: NUMBER, text: 'WAITS', params: { opensAt } });
  const seen = aside.length > 0 || voices.some(({ entry }) => entry !== null);
  if (seen) fail('TRANSITION_REFUSED', { field: NUMBER, data: { allowed: [] } });
}

export function recordAttendance(
  panel: Panel,
  scoring: CandidateScoring,
  { absent, reason }: AttendanceInput,
  actor: AttendanceDeed,
): Panel {
  assertAttendanceAllowed(panel, scoring, actor);
  const { number } = scoring;
  if (panel.absent.includes(number) === absent) fail('TRANSITION_REFUSED', { field: NUMBER, data: { allowed: [] } });
  refuse(checkText('reason', reason, panelsPolicyOf(panel.policyVersion).limits.reason));
  const others = panel.absent.filter((one) => one !== number);
  return { ...panel, absent: absent ? [...others, number] : others };
}

const isRoster = (roster: readonly RosterEntry[], numbers: readonly string[]): boolean =>
  roster.length === numbers.length && roster.every(({ number }, i) => number === numbers[i]);

/**
 * `numbers`: whom the list lets through now, sorted; null where there is none.
 * @throws RuleError as `assertAllowed`; LIST_MISSING, INVALID (nobody), LIMIT_REACHED; TRANSITION_REFUSED where they are the same people.
 */
export function assertRenewalAllowed(
  panel: Panel,
  before: readonly RosterEntry[],
  numbers: readonly string[] | null,
  actor: OfficerDeed,
): number {
  assertAllowed('panelRosterRenew', panel, actor);
  const participants = examined(numbers, 'panelId', panelsPolicyOf(panel.policyVersion));
  if (isRoster(before, numbers ?? [])) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed: [] } });
  return participants;
}

/**
 * The list was published anew: who is let through now is examined, by a closed panel too, which is open again. Cards of those who no longer
 * are stay, and count for nothing.
 */
export function renewRoster(panel: Panel, before: readonly RosterEntry[], now: PanelFacts['roster'], actor: OfficerDeed): Panel {
  const numbers = now?.map(({ number }) => number) ?? null;
  const participants = assertRenewalAllowed(panel, before, numbers, actor);
  return { ...panel, status: 'OPEN', endedAt: null, participants };
}

export interface Closing extends OfficerDeed {
  roster: readonly RosterEntry[];
  /** Registration numbers, sorted, of those whom the list lets through that is published now. */
  current: readonly string[];
  /** Of the roster. */
  scorings: readonly CandidateScoring[];
}

/** @throws RuleError RESULT_CHANGED (another list was published: renew the roster), CARDS_MISSING with how many. */
export function closePanel(panel: Panel, { roster, current, scorings, ...actor }: Closing): Panel {
  assertAllowed('panelClose', panel, actor);
  if (!isRoster(roster, current)) fail('RESULT_CHANGED', { field: PANEL });
  const policy = panelsPolicyOf(panel.policyVersion);
  const count = scorings.reduce((sum, scoring) => sum + awaited(scoring, policy), 0);
  if (count > 0) fail('CARDS_MISSING', { field: PANEL, params: { count } });
  return { ...panel, status: 'CLOSED', endedAt: actor.now };
}

/** The second person rejected what was proposed, or another sheet overtook it. `standing`: whether it stands still. */
export function proposeAgain(panel: Panel, standing: boolean, actor: OfficerDeed): void {
  assertAllowed('panelScoresPropose', panel, actor);
  if (standing) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed: [] } });
}

/** @throws RuleError as `assertAllowed`; TRANSITION_REFUSED once a card is in. */
export function assertDissolutionAllowed(panel: Panel, ledgers: readonly Ledger[], actor: OfficerDeed): void {
  assertAllowed('panelDissolve', panel, actor);
  const cards = ledgers.some(({ entries }) => Object.keys(entries).length > 0);
  if (cards) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed: ACTIONS.OPEN.filter((name) => name !== 'panelDissolve') } });
}

/** Made in error: possible until the first card is in; its posts are free for another panel. */
export function dissolvePanel(panel: Panel, ledgers: readonly Ledger[], reason: string, actor: OfficerDeed): Panel {
  assertDissolutionAllowed(panel, ledgers, actor);
  refuse(checkText('reason', reason, panelsPolicyOf(panel.policyVersion).limits.reason));
  return { ...panel, status: 'DISSOLVED', endedAt: actor.now };
}
