// Onboardings end with the service that they belong to, however that began, and go on where an end is taken back or moved; until they begin they follow the law.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { employeeFacts, employeeInRegion, whosePostsChanged } from '../organisation/read.ts';
import { calendarNow, freshLaw } from '../policy/law.ts';
import { changesOf, knownOf } from './following.ts';
import { onboardingsIn, RecordItem } from './items.ts';
import * as appointments from './rules/appointments.ts';
import { byLaw, followsLaw } from './rules/law.ts';
import { onboardingPolicy } from './rules/policy.ts';
import { afterService, annulledByRecord } from './rules/service.ts';
import type { Onboarding, OnboardingCard } from './rules/types.ts';

const NAME = 'onboardingServiceEnd';
const PAGE = 100;

/** By the record as it stands: run twice, late or in another order it ends alike. */
const followService = (ctx: ReadContext, employeeId: string): Promise<void> =>
  recorded(ctx, NAME, async () => {
    const [before, person] = await Promise.all([RecordItem.load(ctx.loader.loadKey, employeeId), employeeInRegion(ctx, employeeId)]);
    if (!before || !person) return null;
    const [known, law, calendar] = await Promise.all([knownOf(ctx, before.body), freshLaw(ctx, before.region), calendarNow(ctx)]);
    const as = { today: legalDay(ctx.now), now: ctx.now };
    // What was annulled with a post does not come back beside another that was opened for it since.
    const isReplaced = (one: Onboarding): boolean =>
      annulledByRecord(one) && appointments.isTaken(before.body, one.kind, one.startsOn, one.id);
    const lawful = (one: Onboarding): Onboarding =>
      followsLaw(one, as.today) ? byLaw(one, onboardingPolicy(one.startsOn, law), calendar) : one;
    const made = known.map(({ body }) => (isReplaced(body) ? body : lawful(afterService(body, person.body, as))));
    const changes = changesOf(before.region, known, made, calendar);
    if (changes.length === 0) return null;
    const kept: SubjectChange = { before, after: RecordItem.put(before.region, made.reduce(appointments.recorded, before.body)) };
    return { subjects: [kept, ...changes] };
  });

/** An end that lies ahead is kept, and comes by the clock. */
export const newcomersLeave: Projection = {
  name: NAME,
  follows: new Set([employeeFacts.type]),
  apply: async (ctx, changes) => {
    for (const employeeId of whosePostsChanged(changes)) await followService(ctx, employeeId);
  },
};

/**
 * AP-262: of one region, all whose last day is over, and those that are still to begin. May be run at any time and as often as one likes, also twice at once.
 * @throws AggregateError at the end, of people whose onboardings could not end: no other waits for them
 */
export async function endOnboardings(contextFor: () => ReadContext, isOver: () => boolean): Promise<void> {
  let after: PagePosition | undefined;
  const faults: unknown[] = [];
  do {
    const ctx = contextFor();
    const page = await onboardingsIn(ctx.table, { region: ctx.viewer.region ?? '' }, true, { limit: PAGE, after });
    const today = legalDay(ctx.now);
    const isDue = ({ servesUntil, startsOn }: OnboardingCard): boolean =>
      (servesUntil !== null && servesUntil < today) || startsOn >= today;
    for (const employeeId of new Set(page.rows.filter(({ body }) => isDue(body)).map(({ body }) => body.employeeId))) {
      if (isOver()) break;
      await followService(ctx, employeeId).catch((fault: unknown) => faults.push(fault));
    }
    after = page.next;
  } while (after && !isOver());
  if (faults.length > 0) throw new AggregateError(faults, 'Onboardings that could not end.');
}
