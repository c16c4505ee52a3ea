// A panel: made by the committee, changed in its people and its roster, closed with all cards in. Pure.
import { isPast, legalDay } from '../../calendar.ts';
import { fail, type Problem, refuse } from '../../errors.ts';
import { type PanelsPolicy, panelsPolicy, panelsPolicyOf } from '../../policy/panels.ts';
import { checkText } from '../../text.ts';
import { only } from '../campaign.ts';
import type { Campaign, Formation } from '../types.ts';
import { awaited, covers, holderOf, type Standing } from './standing.ts';
import type { Criterion, Holder, Ledger, Panel, PanelMethod, RosterEntry, Seat } from './types.ts';
import { isMember } from './view.ts';

/** Somebody named by their employee id; the name is null where nobody of that id is in service in the region. */
export interface Named {
  employeeId: string;
  name: string | null;
}

export interface CriterionInput {
  title: string;
  most: number;
  anchors: readonly { points: number; text: string }[];
}

export interface PanelInput {
  title: string;
  method: PanelMethod;
  criteria: readonly CriterionInput[];
}

/** An officer's step. */
export interface OfficerDeed {
  /** Null for somebody without an employee record. */
  employeeId: string | null;
  now: string;
}

export interface PanelFacts extends OfficerDeed {
  id: string;
  campaign: Campaign;
  /** By the ids of the input; null where it is none of this campaign's approved posts. */
  formations: readonly { id: string; formation: Formation | null }[];
  members: readonly Named[];
  /** Whom the published list of the basic test lets through; null before it is published. */
  roster: readonly RosterEntry[] | null;
}

const PANEL = ['panelId'];
const OPEN_ACTIONS = [
  'panelMemberReplace',
  'panelStandInName',
  'panelAttendanceRecord',
  'panelRosterRenew',
  'panelClose',
  'panelDissolve',
] as const;

/** What an officer who does not sit on it can do: names of mutations. */
export const OFFICER_ACTIONS = [...OPEN_ACTIONS, 'panelScoresPropose'] as const;
export type OfficerAction = (typeof OFFICER_ACTIONS)[number];

export function officerActions(panel: Panel, employeeId: string | null): OfficerAction[] {
  if (isMember(panel, employeeId) || panel.status === 'DISSOLVED') return [];
  return panel.status === 'OPEN' ? [...OPEN_ACTIONS] : ['panelScoresPropose'];
}

/** @throws RuleError OWN_CASE for a member of the panel; TRANSITION_REFUSED with what is allowed. */
function begin(action: OfficerAction, panel: Panel, { employeeId }: OfficerDeed): void {
  if (isMember(panel, employeeId)) fail('OWN_CASE', { field: PANEL });
  const allowed = officerActions(panel, employeeId);
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed } });
}

const range = (field: readonly string[], value: number, least: number, most: number): Problem[] =>
  Number.isSafeInteger(value) && value >= least && value <= most ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least, most } }];

/** Whoever prepares a panel does not sit on it, and nobody sits on it twice. */
function holderProblems({ employeeId, name }: Named, field: readonly string[], by: string | null, known: readonly string[]): Problem[] {
  if (name === null) return [{ code: 'NOT_FOUND', field }];
  if (employeeId === by) return [{ code: 'OWN_CASE', field }];
  return known.includes(employeeId) ? [{ code: 'ALREADY_EXISTS', field }] : [];
}

function memberProblems(members: readonly Named[], by: string | null, policy: PanelsPolicy): Problem[] {
  const ids = members.map(({ employeeId }) => employeeId);
  return [
    ...range(['memberIds'], members.length, policy.members.least, policy.members.most),
    ...members.flatMap((one, i) => holderProblems(one, ['memberIds', String(i)], by, ids.slice(0, i))),
  ];
}

/** Behaviours from few points to many, within what the criterion gives. */
function anchorProblems({ most, anchors }: CriterionInput, at: (...path: string[]) => string[], policy: PanelsPolicy): Problem[] {
  return [
    ...range(at('anchors'), anchors.length, policy.anchors.least, policy.anchors.most),
    ...anchors.flatMap(({ points, text }, i) => [
      ...range(at('anchors', String(i), 'points'), points, i === 0 ? 0 : (anchors[i - 1]?.points ?? 0) + 1, most),
      ...checkText(at('anchors', String(i), 'text'), text, policy.limits.text),
    ]),
  ];
}

function criteriaProblems(criteria: readonly CriterionInput[], policy: PanelsPolicy): Problem[] {
  return [
    ...range(['criteria'], criteria.length, 1, policy.criteria.most),
    ...criteria.flatMap((criterion, i) => {
      const at = (...path: string[]): string[] => ['criteria', String(i), ...path];
      return [
        ...checkText(at('title'), criterion.title, policy.limits.title),
        ...range(at('most'), criterion.most, 1, policy.criteria.points),
        ...anchorProblems(criterion, at, policy),
      ];
    }),
  ];
}

/** One card form serves one kind of work: the same position, whatever the unit and for whomever the posts are kept. */
function formationProblems(formations: PanelFacts['formations'], policy: PanelsPolicy): Problem[] {
  const first = formations[0]?.formation;
  return [
    ...range(['formationIds'], formations.length, 1, policy.formations.most),
    ...formations.flatMap(({ id, formation }, i): Problem[] => {
      const field = ['formationIds', String(i)];
      if (!formation) return [{ code: 'NOT_FOUND', field }];
      if (formations.findIndex((one) => one.id === id) < i) return [{ code: 'ALREADY_EXISTS', field }];
      const same = formation.positionTitle === first?.positionTitle && formation.positionGroup === first.positionGroup;
      return same || !first ? [] : [{ code: 'INVALID', field }];
    }),
  ];
}

/** @throws RuleError LIST_MISSING; INVALID where the list lets nobody through; LIMIT_REACHED. */
function examined(roster: PanelFacts['roster'], field: string, { participants: { most } }: PanelsPolicy): number {
  if (!roster) return fail('LIST_MISSING', { field: [field] });
  if (roster.length === 0) fail('INVALID', { field: [field] });
  if (roster.length > most) fail('LIMIT_REACHED', { field: [field], params: { most } });
  return roster.length;
}

const holder = ({ employeeId, name }: Named): Holder => ({ employeeId, name: name ?? '' });

export const formOf = (criteria: readonly CriterionInput[]): Criterion[] =>
  criteria.map(({ title, most, anchors }, i) => ({
    id: String(i + 1),
    title: title.trim(),
    most,
    anchors: anchors.map(({ points, text }) => ({ points, text: text.trim() })),
  }));

function inputProblems(input: PanelInput, { formations, members, employeeId }: PanelFacts, policy: PanelsPolicy): Problem[] {
  return [
    ...checkText('title', input.title, policy.limits.title),
    ...formationProblems(formations, policy),
    ...memberProblems(members, employeeId, policy),
    ...criteriaProblems(input.criteria, policy),
  ];
}

/** @throws RuleError as the rules above; TRANSITION_REFUSED where the campaign is not published. */
export function createPanel(input: PanelInput, facts: PanelFacts): Panel {
  const { id, campaign, formations, members, roster, now } = facts;
  only(campaign, now, 'PUBLISHED');
  const policy = panelsPolicy(legalDay(now));
  refuse(inputProblems(input, facts, policy));
  const of = { region: campaign.region, campaignId: campaign.id, formationIds: formations.map((one) => one.id) };
  const what = { title: input.title.trim(), method: input.method, positionTitle: formations[0]?.formation?.positionTitle ?? '' };
  const seats = members.map((one): Seat => ({ holders: [holder(one)], standsInFor: null }));
  const most = input.criteria.reduce((sum, criterion) => sum + criterion.most, 0);
  const people = { seats, most, participants: examined(roster, 'formationIds', policy), absent: [] };
  const open = { status: 'OPEN' as const, createdAt: now, endedAt: null, importId: null };
  return { id, ...of, ...what, ...people, ...open, policyVersion: policy.version };
}

/** Epoch seconds after which something kept about the people of a campaign is forgotten. */
export function forgottenAt({ stages }: Campaign, what: keyof PanelsPolicy['keepDays'], policyVersion: string): number {
  const last = Math.max(...stages.map(({ closesAt }) => Date.parse(closesAt)));
  return Math.floor(last / 1000) + panelsPolicyOf(policyVersion).keepDays[what] * 86_400;
}

/** What a member has handed in when they are named. */
export const emptyLedger = (id: string, panelId: string, employeeId: string, since: string): Ledger => ({
  id,
  panelId,
  employeeId,
  since,
  leftAt: null,
  entries: {},
  conflicts: {},
});

/** All who sit on it or ever did. */
export const everHeld = ({ seats }: Panel): string[] => seats.flatMap(({ holders }) => holders.map(({ employeeId }) => employeeId));

/** One more person, with a reason. `known`: who cannot be named. */
function namingProblems(panel: Panel, named: Named, field: string, known: readonly string[], reason: string, deed: OfficerDeed): Problem[] {
  const { limits, members } = panelsPolicyOf(panel.policyVersion);
  const ever = everHeld(panel);
  const full = ever.length >= members.ever && !ever.includes(named.employeeId);
  return [
    ...checkText('reason', reason, limits.reason),
    ...holderProblems(named, [field], deed.employeeId, known),
    ...(full ? [{ code: 'LIMIT_REACHED' as const, field: [field], params: { most: members.ever } }] : []),
  ];
}

/** Somebody takes over a seat. Cards that were in stay; all others are asked of the successor, and nobody comes back. */
export function replaceMember(panel: Panel, leaverId: string, successor: Named, reason: string, deed: OfficerDeed): Panel {
  begin('panelMemberReplace', panel, deed);
  const left = panel.seats.find((one) => holderOf(one).employeeId === leaverId);
  refuse([
    ...(left ? [] : [{ code: 'NOT_FOUND' as const, field: ['memberId'] }]),
    ...namingProblems(panel, successor, 'successorId', everHeld(panel), reason, deed),
  ]);
  const taken = (one: Seat): Seat => (one === left ? { ...one, holders: [...one.holders, holder(successor)] } : one);
  return { ...panel, seats: panel.seats.map(taken) };
}

/** For one participant, where relations have left too few cards. Who stands in already may do so for another. */
export function nameStandIn(panel: Panel, { number, state }: Standing, named: Named, reason: string, deed: OfficerDeed): Panel {
  begin('panelStandInName', panel, deed);
  if (state !== 'STAND_IN_NEEDED') fail('TRANSITION_REFUSED', { field: ['registrationNumber'], data: { allowed: [] } });
  const stands = (one: Seat): boolean => one.standsInFor !== null && holderOf(one).employeeId === named.employeeId;
  const known = panel.seats.find((one) => stands(one) && !covers(one, number));
  refuse(namingProblems(panel, named, 'employeeId', known ? [] : everHeld(panel), reason, deed));
  if (!known) return { ...panel, seats: [...panel.seats, { holders: [holder(named)], standsInFor: [number] }] };
  const further = { ...known, standsInFor: [...(known.standsInFor ?? []), number] };
  return { ...panel, seats: panel.seats.map((one) => (one === known ? further : one)) };
}

export interface AttendanceInput {
  /** False takes an earlier record back. */
  absent: boolean;
  reason: string;
}

/** Whoever has a card was seen, so is not absent. `opensAt`: of the field test. */
export function recordAttendance(
  panel: Panel,
  standing: Standing,
  { absent, reason }: AttendanceInput,
  deed: OfficerDeed & { opensAt: string },
): Panel {
  begin('panelAttendanceRecord', panel, deed);
  const field = ['registrationNumber'];
  if (!isPast(deed.opensAt, deed.now)) fail('NOT_OPEN_YET', { field, params: { opensAt: deed.opensAt } });
  const { number, voices, aside } = standing;
  const seen = aside.length > 0 || voices.some(({ entry }) => entry !== null);
  if (seen || panel.absent.includes(number) === absent) fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  refuse(checkText('reason', reason, panelsPolicyOf(panel.policyVersion).limits.reason));
  const others = panel.absent.filter((one) => one !== number);
  return { ...panel, absent: absent ? [...others, number] : others };
}

const numbersOf = (roster: readonly RosterEntry[]): string => roster.map(({ number }) => number).join();

/** The list was published anew: who is let through now is examined. Cards of those who no longer are stay, and count for nothing. */
export function renewRoster(panel: Panel, before: readonly RosterEntry[], now: PanelFacts['roster'], deed: OfficerDeed): Panel {
  begin('panelRosterRenew', panel, deed);
  const participants = examined(now, 'panelId', panelsPolicyOf(panel.policyVersion));
  if (numbersOf(before) === numbersOf(now ?? [])) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed: [] } });
  return { ...panel, participants };
}

export interface Closing extends OfficerDeed {
  roster: readonly RosterEntry[];
  /** Whom the list lets through that is published now. */
  current: PanelFacts['roster'];
  /** Of the roster. */
  standings: readonly Standing[];
}

/** @throws RuleError RESULT_CHANGED (another list was published: renew the roster), CARDS_MISSING with how many. */
export function closePanel(panel: Panel, { roster, current, standings, ...deed }: Closing): Panel {
  begin('panelClose', panel, deed);
  if (numbersOf(roster) !== numbersOf(current ?? [])) fail('RESULT_CHANGED', { field: PANEL });
  const policy = panelsPolicyOf(panel.policyVersion);
  const count = standings.reduce((sum, standing) => sum + awaited(standing, policy), 0);
  if (count > 0) fail('CARDS_MISSING', { field: PANEL, params: { count } });
  return { ...panel, status: 'CLOSED', endedAt: deed.now };
}

/** Made in error: possible until the first card is in; its posts are free for another panel. */
export function dissolvePanel(panel: Panel, ledgers: readonly Ledger[], reason: string, deed: OfficerDeed): Panel {
  begin('panelDissolve', panel, deed);
  const cards = ledgers.some(({ entries }) => Object.keys(entries).length > 0);
  if (cards) fail('TRANSITION_REFUSED', { field: PANEL, data: { allowed: OPEN_ACTIONS.filter((name) => name !== 'panelDissolve') } });
  refuse(checkText('reason', reason, panelsPolicyOf(panel.policyVersion).limits.reason));
  return { ...panel, status: 'DISSOLVED', endedAt: deed.now };
}
