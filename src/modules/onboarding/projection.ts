// Appointments open onboardings by themselves: a moment later, exactly once.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { opening } from '../../platform/stream/opened.ts';
import type { RecordedWrites } from '../../platform/stream/projected.ts';
import { employeeIn } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { calendarNow } from '../policy/law.ts';
import { onboardingFacts } from '../recruitment/offers/read.ts';
import type { OnboardingEvent } from '../recruitment/offers/rules/appointment.ts';
import { changesOf, knownOf } from './following.ts';
import { appointedOnboardingId } from './ids.ts';
import { OnboardingItem, RecordItem } from './items.ts';
import { openingFacts } from './opening.ts';
import { afterEvent, emptyRecord, isTaken, recorded } from './rules/appointments.ts';
import { openOnboarding } from './rules/onboarding.ts';
import { placeOn } from './rules/place.ts';
import { afterService } from './rules/service.ts';
import type { Onboarding, OnboardingRecord } from './rules/types.ts';

interface Followed {
  record: OnboardingRecord;
  /** As they will be, by id. */
  made: Map<string, Onboarding>;
}

async function opened(ctx: ReadContext, employee: Employee, event: OnboardingEvent): Promise<Onboarding | null> {
  const { employeeId, number, kind, day: startsOn, applicationId } = event;
  const place = placeOn(employee, startsOn);
  // Taken out of the record since: a later event says so.
  if (!place) return null;
  const id = appointedOnboardingId(employeeId, number);
  const facts = await openingFacts(ctx, employee, { kind, place, startsOn });
  return openOnboarding({ id, employeeId, kind, startsOn, applicationId, place, now: ctx.now, ...facts });
}

async function step(ctx: ReadContext, employee: Employee, so: Followed, event: OnboardingEvent): Promise<Followed> {
  const made = new Map(so.made);
  let record = { ...so.record, lastEvent: event.number };
  const changed = (onboarding: Onboarding): void => {
    made.set(onboarding.id, onboarding);
    record = recorded(record, onboarding);
  };
  if (event.type === 'Appointed') {
    const fresh = isTaken(record, event.kind, event.day) ? null : await opened(ctx, employee, event);
    if (fresh) changed(fresh);
    return { record, made };
  }
  for (const onboarding of so.made.values()) {
    const after = onboarding.applicationId === event.applicationId ? afterEvent(onboarding, event) : onboarding;
    if (after !== onboarding) changed(after);
  }
  return { record, made };
}

async function follow(ctx: ReadContext, events: readonly OnboardingEvent[], region: string): Promise<RecordedWrites | null> {
  const employeeId = events[0]?.employeeId ?? '';
  const before = await RecordItem.load(ctx.table.get, employeeId);
  const record = before?.body ?? emptyRecord(employeeId);
  const news = events.filter(({ number }) => number > record.lastEvent);
  if (news.length === 0) return null;
  const [known, employee] = await Promise.all([knownOf(ctx, record), ctx.table.get({ pk: employeeId, sk: '#' })]);
  const person = employeeIn(employee);
  if (!employee || !person) throw new Error(`${employeeId} was appointed and is not on record.`);
  let so: Followed = { record, made: new Map(known.map(({ body }) => [body.id, body])) };
  for (const event of news) so = await step(ctx, person, so, event);
  const as = { today: legalDay(ctx.now), now: ctx.now };
  // Who was appointed and has left meanwhile had one that has ended.
  const made = [...so.made.values()].map((onboarding) => afterService(onboarding, person, as));
  const after = made.reduce(recorded, so.record);
  const kept: SubjectChange = { before, after: RecordItem.put(region, after), detail: { lastEvent: after.lastEvent } };
  return { subjects: [kept, ...changesOf(region, known, made, await calendarNow(ctx))] };
}

export const onboardingsOpened = opening<OnboardingEvent>({ name: 'onboardingFollow', events: onboardingFacts, follow });

/** As what counts them knows them. */
export const onboardingsFacts: FactKind<Onboarding> = OnboardingItem;
