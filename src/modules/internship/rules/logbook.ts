// The logbook of an internship: one entry a day, the mentor's word on each. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText, checkSpan } from '../../../platform/rules/text.ts';
import { type PlacementActor, policyOf, reasonProblems } from './placement.ts';
import { type InternLogEntry, type InternLogged, type InternshipPlacement, lastDayOf } from './placement-types.ts';

const FIELD = ['day'];

/** The last day on which the entry of a day is written: late by as many days as the policy says, counted anew from a return. */
export function openUntil({ lateDays }: { lateDays: number }, day: string, entry: InternLogEntry | null): string {
  const from = entry?.word && !entry.word.seen ? legalDay(entry.word.at) : day;
  return addDays(from > day ? from : day, lateDays);
}

function dayProblems(placement: InternshipPlacement, day: string, entry: InternLogEntry | null, now: string): Problem[] {
  const today = legalDay(now);
  const last = lastDayOf(placement) ?? placement.until;
  const most = last < today ? last : today;
  if (day < placement.from || day > most) return [{ code: 'OUT_OF_RANGE', field: FIELD, params: { least: placement.from, most } }];
  const closedAt = dayEnd(openUntil(policyOf(placement), day, entry));
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field: FIELD, text: 'FOR_GOOD', data: { closedAt } }] : [];
}

/**
 * Days of a weekend count as any other: some services are open then. What the mentor has seen stays as it is; what they returned waits anew.
 * @throws RuleError OUT_OF_RANGE, DEADLINE_PASSED (day), TRANSITION_REFUSED (seen), and as texts are checked.
 */
export function writeLog(
  placement: InternshipPlacement,
  { day, text }: { day: string; text: string },
  { before, now }: { before: InternLogEntry | null; now: string },
): InternLogEntry {
  if (before?.word?.seen) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
  const { limits } = policyOf(placement);
  refuse([...dayProblems(placement, day, before, now), ...checkSpan('text', text, limits.leastReason, limits.log)]);
  return { placementId: placement.id, day, text: text.trim(), writtenAt: now, word: null };
}

/** What was returned may be seen after all. @throws RuleError TRANSITION_REFUSED (seen already), and as texts are checked (reason: asked of what is returned). */
export function answerLog(
  placement: InternshipPlacement,
  entry: InternLogEntry,
  { seen, reason }: { seen: boolean; reason?: string | null },
  { by, now }: PlacementActor,
): InternLogEntry {
  const isSame = entry.word?.seen || (entry.word && !seen);
  if (isSame) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
  const policy = policyOf(placement);
  refuse(seen ? checkOptionalText('reason', reason, policy.limits.reason) : reasonProblems(reason ?? '', policy));
  return { ...entry, word: { at: now, by, seen, reason: reason?.trim() ?? null } };
}

const counts = (entry: InternLogEntry | null) => ({ days: entry ? 1 : 0, seen: entry?.word?.seen ? 1 : 0 });

/** As it is once an entry stands in place of the one before. */
export function loggedWith(
  policy: { lateDays: number },
  logged: InternLogged,
  before: InternLogEntry | null,
  after: InternLogEntry,
): InternLogged {
  const [was, is] = [counts(before), counts(after)];
  const { day, word } = after;
  const others = logged.returned.filter((one) => one.day !== day);
  const earliest = addDays(legalDay(word?.at ?? after.writtenAt), -policy.lateDays);
  const shut = logged.shut.filter((one) => one !== day && one >= earliest);
  return {
    days: logged.days + is.days - was.days,
    seen: logged.seen + is.seen - was.seen,
    returned: word && !word.seen ? [...others, { day, until: openUntil(policy, day, after) }] : others,
    shut: word?.seen ? [...shut, day] : shut,
    last: logged.last !== null && logged.last > after.day ? logged.last : after.day,
  };
}
