// An onboarding ends with the service that it belongs to, and goes on where the record was wrong about that. Pure.
import { covers, unbrokenUntil } from '../../../platform/rules/calendar.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { closed } from './onboarding.ts';
import { postOf } from './place.ts';
import type { Onboarding } from './types.ts';

const last = (days: readonly (string | null)[]): string | null => (days.includes(null) ? null : (days.toSorted().at(-1) ?? null));

/**
 * Of unbroken service, whatever the posts: whoever leaves and comes back later has begun another. Where the first day itself was moved in
 * the record, service begins on the next that is there, or was the last.
 */
function serviceUntil({ assignments }: Pick<Employee, 'assignments'>, startsOn: string): string | null {
  const begins = assignments.map(({ validFrom }) => validFrom).filter((day) => day >= startsOn);
  if (assignments.some((one) => covers(one, startsOn))) return unbrokenUntil(assignments, startsOn);
  const next = begins.toSorted()[0];
  return next ? unbrokenUntil(assignments, next) : last(assignments.map(({ validTo }) => validTo));
}

type Serving = Pick<Onboarding, 'kind' | 'place' | 'startsOn'>;

/** Last day of the service that an onboarding belongs to, and of an acting head of acting; null while that goes on. */
export function servesUntil({ kind, place, startsOn }: Serving, employee: Employee): string | null {
  const acting = kind === 'ACTING_HEAD' ? (postOf(employee, place.assignmentId)?.validTo ?? null) : null;
  return [serviceUntil(employee, startsOn), acting].filter((day) => day !== null).toSorted()[0] ?? null;
}

/** Nobody has ended it: it followed from the record. */
const endedByRecord = ({ status, closures, probation }: Onboarding): boolean =>
  status === 'ENDED' && closures.at(-1)?.by === null && (probation?.outcome ?? null) === null;

/** The post of the first day was taken back out of the record: service in it never began. Of an appointment its own event says so. */
function neverBegan({ kind, applicationId, place, startsOn, replans }: Onboarding, { assignments }: Employee): boolean {
  if (applicationId !== null || (kind !== 'ACTING_HEAD' && kind !== 'TRANSFER')) return false;
  const first = replans[0]?.from ?? startsOn;
  const posts = kind === 'ACTING_HEAD' ? assignments.filter(({ holding }) => holding !== 'DEFINITIVE') : assignments;
  return !posts.some(({ id, validFrom }) => id === place.assignmentId || validFrom === first);
}

/** Nobody has annulled it: it followed from the record. */
export const annulledByRecord = ({ status, closures, applicationId }: Onboarding): boolean =>
  status === 'ANNULLED' && applicationId === null && closures.at(-1)?.by === null;

/** As the record has it on a day: ended once service is over, annulled where it never began, open again where that is corrected. Itself where nothing changes. */
export function afterService(onboarding: Onboarding, employee: Employee, as: { today: string; now: string }): Onboarding {
  const { today, now } = as;
  const undone = neverBegan(onboarding, employee);
  if (annulledByRecord(onboarding)) return undone ? onboarding : afterService({ ...onboarding, status: 'OPEN' }, employee, as);
  if (onboarding.status !== 'OPEN' && !endedByRecord(onboarding)) return onboarding;
  if (undone) return closed(onboarding, { status: 'ANNULLED', reason: null, by: null, at: now });
  const until = servesUntil(onboarding, employee);
  const so = until === onboarding.servesUntil ? onboarding : { ...onboarding, servesUntil: until };
  const isOver = until !== null && until < today;
  if (isOver === (onboarding.status === 'ENDED')) return so;
  return isOver ? closed(so, { status: 'ENDED', reason: null, by: null, at: now }) : { ...so, status: 'OPEN' };
}
