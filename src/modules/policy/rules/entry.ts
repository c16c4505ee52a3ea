// An entry of law: proposed by one person of the agency, released by another, in force from a day to come. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { addDays, compareDay, dayStart, legalDay, legalYear } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { CalendarTerms } from '../../../platform/rules/policy/holidays.ts';
import type { Contradiction, Law, LawEntry, PolicyKind } from '../../../platform/rules/policy/overlay.ts';
import { changesOf, patched, rangeProblems, type TermChange, twiceProblems } from '../../../platform/rules/policy/terms.ts';
import { checkSpan } from '../../../platform/rules/text.ts';
import { type InForce, KINDS } from './kinds.ts';
import { SETTLES_MINUTES } from './settling.ts';
import { tidyYear, yearProblems } from './year.ts';

/** How far ahead an entry may begin. */
const DAYS_AHEAD = 1096;
const LIMITS = { leastSource: 5, source: 300, leastReason: 10, reason: 500, entries: 400 };

export interface PolicyEntry {
  id: string;
  region: string;
  kind: PolicyKind;
  status: 'PROPOSED' | 'RELEASED' | 'WITHDRAWN';
  validFrom: string;
  /** The regulation or decree. */
  source: string;
  reason: string;
  /** All numbers of the kind, as they would hold. */
  terms: object;
  /** The version that would hold on the first day without it; null where nothing would. */
  basedOn: string | null;
  changes: readonly TermChange[];
  /** The version that results name; null before the release. */
  version: string | null;
  proposedBy: string;
  proposedAt: string;
  releasedBy: string | null;
  releasedAt: string | null;
  withdrawn: { by: string; at: string; reason: string } | null;
}

/** Who acts, and by what has been released so far. */
export interface EntryActor {
  by: string;
  now: string;
  law: Law;
}

export const FIELD_OF: Readonly<Record<PolicyKind, string>> = {
  CALENDAR: 'calendar',
  ORGANISATION: 'organisation',
  PERFORMANCE: 'performance',
  EVIDENCE: 'evidence',
  FEEDBACK: 'feedback',
  REVIEWS: 'reviews',
  EVALUATION: 'evaluation',
  EVALUATION_UNITS: 'evaluationUnits',
  DEVELOPMENT: 'development',
  RECRUITMENT: 'recruitment',
  RECRUITMENT_PPPK: 'recruitmentPppk',
  COMMITTEE: 'committee',
  RETENTION: 'retention',
  NOTICES: 'notices',
  ONBOARDING: 'onboarding',
};

/** What a form sets: exactly one kind. @throws RuleError REQUIRED, INVALID. */
export function termsGiven(terms: Readonly<Record<string, object | null | undefined>>): { kind: PolicyKind; patch: object } {
  const found = (Object.entries(FIELD_OF) as [PolicyKind, string][]).flatMap(([kind, name]) => {
    const patch = terms[name];
    return patch ? [{ kind, patch }] : [];
  });
  const [only] = found;
  if (!only) return fail('REQUIRED', { field: ['terms'] });
  return found.length === 1 ? only : fail('INVALID', { field: ['terms'], text: 'ONE_KIND' });
}

const yearOf = (kind: PolicyKind, terms: object): number | null => (kind === 'CALENDAR' ? (terms as CalendarTerms).year : null);

const later = (a: string, b: string): string => (compareDay(a, b) < 0 ? b : a);

const settled = (day: string, now: string): boolean => Date.parse(dayStart(day)) - Date.parse(now) >= SETTLES_MINUTES * 60_000;

/** The last that was released for the same, and holds or will. */
const lastOf = (kind: PolicyKind, terms: object, law: Law): LawEntry | undefined =>
  law.findLast((entry) => !entry.withdrawn && KINDS[kind].same(entry, yearOf(kind, terms)));

/** The first day from which an entry released now can hold: never back-dated, and after all that was released for the same. */
export function soonest(kind: PolicyKind, terms: object, { now, law }: Pick<EntryActor, 'now' | 'law'>): string {
  const tomorrow = addDays(legalDay(now), 1);
  const first = settled(tomorrow, now) ? tomorrow : addDays(tomorrow, 1);
  const last = lastOf(kind, terms, law)?.validFrom;
  return last && compareDay(last, first) >= 0 ? addDays(last, 1) : first;
}

function dayProblems(kind: PolicyKind, terms: object, validFrom: string, actor: EntryActor, field: string): Problem[] {
  const [least, most] = [soonest(kind, terms, actor), addDays(legalDay(actor.now), DAYS_AHEAD)];
  if (compareDay(validFrom, least) < 0) return [{ code: 'VALID_FROM_TOO_SOON', field: [field], params: { least } }];
  return compareDay(validFrom, most) > 0 ? [{ code: 'OUT_OF_RANGE', field: [field], params: { least, most } }] : [];
}

/** Who releases chooses no day: it is proposed anew. */
const overtaken = (problem: Problem): Problem => (problem.code === 'VALID_FROM_TOO_SOON' ? { ...problem, text: 'OVERTAKEN' } : problem);

const asProblem =
  (at: readonly string[]) =>
  ({ path, ...problem }: Contradiction): Problem => ({ ...problem, field: [...at, ...path] });

/** The numbers as they would hold, and what is wrong with them. */
function wanted(kind: PolicyKind, patch: object, before: InForce | null, now: string): { terms: object; problems: Problem[] } {
  if (kind === 'CALENDAR') {
    const terms = tidyYear(patch as CalendarTerms);
    return { terms, problems: yearProblems(patch as CalendarTerms, legalYear(now)) };
  }
  const { ranges, rows, tidy, contradictions } = KINDS[kind];
  const at = ['terms', FIELD_OF[kind]];
  const terms = tidy(patched(before?.terms ?? {}, patch, rows));
  const single = [...rangeProblems(patch, ranges, at), ...twiceProblems(patch, rows, at)];
  return { terms, problems: single.length > 0 ? single : contradictions(terms).map(asProblem(at)) };
}

export interface ProposeInput {
  validFrom: string;
  source: string;
  reason: string;
}

/** @throws RuleError VALID_FROM_TOO_SOON, OUT_OF_RANGE, INVALID, ALREADY_EXISTS, REQUIRED, TOO_LONG, LIMIT_REACHED; POLICY_UNCHANGED where nothing would be another. */
export function proposeEntry(
  { kind, patch }: { kind: PolicyKind; patch: object },
  { validFrom, source, reason }: ProposeInput,
  of: { id: string; region: string },
  actor: EntryActor,
): PolicyEntry {
  // Of a day that is over, which is refused below, nothing need be in force.
  const day = later(validFrom, legalDay(actor.now));
  const before = KINDS[kind].inForce(day, actor.law, yearOf(kind, patch));
  const { terms, problems } = wanted(kind, patch, before, actor.now);
  refuse([
    ...checkSpan('source', source, LIMITS.leastSource, LIMITS.source),
    ...checkSpan('reason', reason, LIMITS.leastReason, LIMITS.reason),
    ...dayProblems(kind, terms, validFrom, actor, 'validFrom'),
    ...problems,
  ]);
  const changes = changesOf(before?.terms ?? null, terms, KINDS[kind].rows);
  if (changes.length === 0) fail('POLICY_UNCHANGED', { field: ['terms', FIELD_OF[kind]] });
  const open = { version: null, releasedBy: null, releasedAt: null, withdrawn: null };
  const proposed = { status: 'PROPOSED' as const, proposedBy: actor.by, proposedAt: actor.now, basedOn: before?.version ?? null };
  return { ...of, kind, validFrom, source: source.trim(), reason: reason.trim(), terms, changes, ...proposed, ...open };
}

export type EntryAction = 'policyRelease' | 'policyWithdraw';

/** A released one can be withdrawn until shortly before its day, while no later one of the same rests on it. */
const canWithdraw = (entry: PolicyEntry, { now, law }: EntryActor): boolean =>
  entry.status === 'PROPOSED' ||
  (entry.status === 'RELEASED' && settled(entry.validFrom, now) && lastOf(entry.kind, entry.terms, law)?.id === entry.id);

const ownProblems = ({ proposedBy }: PolicyEntry, { by }: EntryActor): Problem[] =>
  proposedBy === by ? [{ code: 'OWN_CASE', field: ['entryId'] }] : [];

/** What an entry is open to, with what the rule says to it. */
export function entryTrials(entry: PolicyEntry, actor: EntryActor): Trial<EntryAction>[] {
  const release = entry.status === 'PROPOSED' ? [[...ownProblems(entry, actor), ...releaseProblems(entry, actor)]] : [];
  return [
    ...release.map((problems) => ({ action: 'policyRelease' as const, problems, until: null })),
    ...(canWithdraw(entry, actor) ? [{ action: 'policyWithdraw' as const, problems: [], until: null }] : []),
  ];
}

export const entryActions = (entry: PolicyEntry, actor: EntryActor): EntryAction[] => possible(entryTrials(entry, actor));

function releaseProblems({ kind, terms, validFrom, basedOn }: PolicyEntry, actor: EntryActor): Problem[] {
  const field = ['entryId'];
  const late = dayProblems(kind, terms, validFrom, actor, 'entryId').map(overtaken);
  const now = KINDS[kind].inForce(validFrom, actor.law, yearOf(kind, terms))?.version ?? null;
  const full: Problem[] = actor.law.length >= LIMITS.entries ? [{ code: 'LIMIT_REACHED', field, params: { most: LIMITS.entries } }] : [];
  return [...late, ...(now === basedOn ? [] : [{ code: 'POLICY_SUPERSEDED' as const, field }]), ...full];
}

/**
 * By another person than who proposed it. What it was compared with must still hold, so that nobody releases other numbers than they have read.
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, VALID_FROM_TOO_SOON, POLICY_SUPERSEDED, LIMIT_REACHED.
 */
export function releaseEntry(entry: PolicyEntry, actor: EntryActor): { entry: PolicyEntry; law: Law } {
  if (entry.status !== 'PROPOSED') fail('TRANSITION_REFUSED', { field: ['entryId'], data: { allowed: entryActions(entry, actor) } });
  refuse(ownProblems(entry, actor));
  refuse(releaseProblems(entry, actor));
  const { id, kind, validFrom, source, terms } = entry;
  const version = KINDS[kind].nextVersion(validFrom, actor.law, yearOf(kind, terms));
  const released: PolicyEntry = { ...entry, status: 'RELEASED', version, releasedBy: actor.by, releasedAt: actor.now };
  return { entry: released, law: [...actor.law, { id, kind, version, validFrom, source, terms, withdrawn: false }] };
}

/** @throws RuleError TRANSITION_REFUSED (in force, about to be, or one that another rests on), of the reason. */
export function withdrawEntry(entry: PolicyEntry, { reason }: { reason: string }, actor: EntryActor): { entry: PolicyEntry; law: Law } {
  if (!canWithdraw(entry, actor)) fail('TRANSITION_REFUSED', { field: ['entryId'], data: { allowed: entryActions(entry, actor) } });
  refuse(checkSpan('reason', reason, LIMITS.leastReason, LIMITS.reason));
  const withdrawn = { by: actor.by, at: actor.now, reason: reason.trim() };
  const law = actor.law.map((one) => (one.id === entry.id ? { ...one, withdrawn: true } : one));
  return { entry: { ...entry, status: 'WITHDRAWN', withdrawn }, law };
}
