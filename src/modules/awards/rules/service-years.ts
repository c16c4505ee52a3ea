// How long somebody has served without a break, to the day, and when the years of a service medal are complete. Pure.

import { addDays, afterMonths, ageOn, type Dated, unbrokenUntil } from '../../../platform/rules/calendar.ts';
import { claimsOf } from '../../../platform/rules/identifiers.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { kindOn } from '../../organisation/rules/types.ts';
import type { DaySpan } from '../../performance/rules/types.ts';
import { medalPolicy } from './medal-policy.ts';
import {
  MEDAL_CLASSES,
  type MedalClass,
  type MedalReached,
  type MedalStanding,
  type ServiceMedal,
  type UnbrokenService,
  YEARS_OF,
} from './medal-types.ts';

export type Career = Pick<Employee, 'id' | 'kind' | 'spans' | 'assignments' | 'identifiers'>;

/** Where a run of posts without a gap that holds on a day began. */
function runBegan(posts: readonly Dated[], day: string): string {
  let from = day;
  for (;;) {
    const before = posts.filter((post) => post.validFrom < from && (post.validTo === null || addDays(post.validTo, 1) >= from));
    const earliest = before.map(({ validFrom }) => validFrom).toSorted()[0];
    if (earliest === undefined) return from;
    from = earliest;
  }
}

/** Since when somebody is, on a day, of a kind whose years count, without a kind between whose do not; null where they are of none. */
function kindBegan(career: Career, day: string, kinds: readonly EmployeeKind[]): string | null {
  if (!kinds.includes(kindOn(career, day))) return null;
  const later = (career.spans?.kind ?? []).filter(({ validFrom }) => validFrom <= day).toReversed();
  const broken = later.findIndex(({ value }) => !kinds.includes(value));
  return broken === -1 ? '' : (later[broken - 1]?.validFrom ?? null);
}

/** The month in which somebody was appointed, by the number that they held then: of who came from elsewhere the record begins later. */
function appointedBy({ identifiers }: Career, first: string): string | null {
  const numbers = identifiers.filter(
    ({ kind, validFrom, validTo }) => kind === 'NIP' && validFrom <= first && (validTo === null || first <= validTo),
  );
  const day = numbers.map(({ value }) => `${claimsOf({ kind: 'NIP', value }).appointed}-01`).toSorted()[0];
  return day !== undefined && day < first ? day : null;
}

/**
 * The service that goes on, or was the last: a day without a post, another kind of service and unpaid leave break it, and what came before counts no
 * more (policy). `day`: the present one. Null where there is none that counts.
 */
export function unbrokenService(career: Career, unpaid: readonly DaySpan[], day: string): UnbrokenService | null {
  const begun = career.assignments.filter(({ validFrom }) => validFrom <= day);
  const at = begun
    .map(({ validTo }) => (validTo === null || validTo > day ? day : validTo))
    .toSorted()
    .at(-1);
  if (at === undefined) return null;
  // By the law of the present day: who left before there was one is looked at today as well.
  const kindFrom = kindBegan(career, at, medalPolicy(day).kinds);
  const leaves = unpaid.filter(({ from }) => from <= at);
  if (kindFrom === null || leaves.some(({ to }) => to >= at)) return null;
  const runFrom = runBegan(begun, at);
  const backOn =
    leaves
      .map(({ to }) => addDays(to, 1))
      .toSorted()
      .at(-1) ?? '';
  const since = [runFrom, kindFrom, backOn].toSorted().at(-1) as string;
  const first = career.assignments.map(({ validFrom }) => validFrom).toSorted()[0];
  const earlier = since === first ? appointedBy(career, first) : null;
  return { since: earlier ?? since, source: earlier ? 'NUMBER' : 'RECORD', until: unbrokenUntil(career.assignments, at) };
}

/** Complete years by a day of it; of who has left by their last. */
export function yearsServed({ since, until }: UnbrokenService, day: string): number {
  const last = until !== null && until < day ? addDays(until, 1) : day;
  return Math.max(0, ageOn(since, last));
}

/** The first day after so many years: of 29 February 1 March where there is none. Null where service ends before. */
export function reachedOn({ since, until }: UnbrokenService, medalClass: MedalClass): string | null {
  const on = afterMonths(since, YEARS_OF[medalClass] * 12);
  return until !== null && addDays(until, 1) < on ? null : on;
}

/** After all that is recorded. */
const LAST_DAY = '9999-12-31';

/** Above the highest that somebody holds, proposed or given. What was refused nobody holds: it may be proposed anew. What was revoked is over for good. */
export function classesAbove(medals: readonly Pick<ServiceMedal, 'medalClass' | 'status'>[]): MedalClass[] {
  const held = medals.filter(({ status }) => status !== 'REFUSED');
  return MEDAL_CLASSES.slice(Math.max(0, ...held.map(({ medalClass }) => MEDAL_CLASSES.indexOf(medalClass) + 1)));
}

/**
 * The classes that somebody has no medal of and may come to (`open`). Clockless: what is recorded
 * ahead (a last day, unpaid leave) counts at once, so it is the same whoever looks when. Null where there is none.
 */
export function medalStanding(career: Career, unpaid: readonly DaySpan[], open: readonly MedalClass[]): MedalStanding | null {
  const service = unbrokenService(career, unpaid, LAST_DAY);
  if (!service) return null;
  const due = open.flatMap((medalClass): MedalReached[] => {
    const on = reachedOn(service, medalClass);
    return on === null ? [] : [{ medalClass, on }];
  });
  const { since, source } = service;
  return due.length > 0 ? { employeeId: career.id, since, source, due } : null;
}

/** Of what is due by a day the highest class; the lower ones, of which there is none either, are told beside it. */
export function dueBy({ due }: Pick<MedalStanding, 'due'>, day: string): (MedalReached & { lower: MedalClass[] }) | null {
  const reached = due.filter(({ on }) => on <= day);
  const highest = reached.at(-1);
  return highest ? { ...highest, lower: reached.slice(0, -1).map(({ medalClass }) => medalClass) } : null;
}
