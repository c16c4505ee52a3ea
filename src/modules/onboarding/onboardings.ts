// Onboardings as their people find them, who somebody is to one, and how it is loaded and saved.

import { authorise, canSee, expectVersion, granted, hasRelation, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { addDays, legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange, Writes } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { definitiveOn, type Employee } from '../organisation/rules/types.ts';
import { leaderOfUnit, superiorsOf } from '../organisation/superiors.ts';
import { calendarNow } from '../policy/law.ts';
import { OnboardingItem, type OnboardingRow, onboardingItem, RecordItem, type RecordRow } from './items.ts';
import { recorded } from './rules/appointments.ts';
import { isIt, itUnitOf, namedForIt, shownToIt } from './rules/it.ts';
import { presentMentor } from './rules/onboarding.ts';
import type { OnboardingActor, OnboardingPart } from './rules/parts.ts';
import { placeNow } from './rules/place.ts';
import { servesUntil } from './rules/service.ts';
import { onboardingTrials } from './rules/trials.ts';
import type { Onboarding, OnboardingOutcome } from './rules/types.ts';
import { listedOf } from './rules/waiting.ts';

/** Who leads the unit that serves IT for the newcomer, now; null where nobody does, or nothing is served. */
export async function itNow(ctx: ReadContext, onboarding: Pick<Onboarding, 'employeeId' | 'tasks' | 'itUnitId'>): Promise<string | null> {
  const unitId = itUnitOf(onboarding);
  return unitId ? leaderOfUnit(ctx, unitId, onboarding.employeeId) : null;
}

/** Who was asked to mentor last, until somebody else is named; and who was named for a task: they see what became of what they did. Of IT's own task they see as IT does. */
export const membersOf = ({ mentors, tasks }: Onboarding): string[] => [
  ...mentors.slice(-1).map(({ employeeId }) => employeeId),
  ...tasks.filter((task) => !isIt(task)).flatMap(({ ownerId }) => ownerId ?? []),
];

/** As things are today: whoever leads the newcomer now, where they are now. */
export async function aboutOnboarding(ctx: ReadContext, { region, body }: OnboardingRow): Promise<Subject> {
  const employee = (await onlyIfNamed(ctx, 'Onboarding')) ? null : await employeeInRegion(ctx, body.employeeId);
  const place = employee ? placeNow(body, employee.body, legalDay(ctx.now)) : body.place;
  const { assignmentId, unitId } = place;
  const names = { MEMBER: membersOf(body), IT: namedForIt(body) };
  return { region, employeeId: body.employeeId, assignmentId, unitId, itUnitId: itUnitOf(body), names };
}

/** Who sees it as anything but IT sees the whole of it. */
const seesWhole = (ctx: ReadContext, subject: Subject): Promise<boolean> => {
  const to = ctx.rules.types.get('Onboarding') ?? [];
  return granted(
    ctx,
    to.filter((grant) => grant !== 'IT'),
    subject,
  );
};

export async function findOnboarding(ctx: ReadContext, id: string): Promise<OnboardingRow | null> {
  const row = await ownItem(ctx, OnboardingItem, id);
  if (!row) return null;
  const subject = await aboutOnboarding(ctx, row);
  if (await seesWhole(ctx, subject)) return row;
  return (await canSee(ctx, 'Onboarding', subject)) ? { ...row, body: shownToIt(row.body) } : null;
}

const RELATIONS = [
  ['SUPERIOR', 'SUPERIOR'],
  ['DELEGATE', 'SUPERIOR'],
  ['UNIT_ADMIN', 'UNIT_ADMIN'],
  ['UNIT_HEAD', 'HEAD'],
] as const;

/** Leads the unit that serves IT, or acts for who does; where nobody leads it, the administrator of the newcomer's agency steps in. */
async function servesIt(ctx: ReadContext, { body }: OnboardingRow, subject: Subject): Promise<boolean> {
  if (!body.tasks.some(isIt)) return false;
  // Who was named does what they were named for.
  if (await hasRelation(ctx, 'IT', { ...subject, names: {} })) return true;
  return (await itNow(ctx, body)) === null && hasRelation(ctx, 'UNIT_ADMIN', subject);
}

/** The newcomer is nothing else to it, whatever office they hold. */
export async function partsOf(ctx: ReadContext, row: OnboardingRow, subject: Subject): Promise<OnboardingPart[]> {
  const { employeeId: me } = ctx.viewer;
  if (me === row.body.employeeId) return ['NEWCOMER'];
  const [isServing, ...held] = await Promise.all([
    servesIt(ctx, row, subject),
    ...RELATIONS.map(async ([relation, part]) => ((await hasRelation(ctx, relation, subject)) ? [part] : [])),
  ]);
  const mentor = presentMentor(row.body);
  return [
    ...new Set<OnboardingPart>([
      ...held.flat(),
      ...(isServing ? (['IT'] as const) : []),
      ...(me !== null && mentor?.employeeId === me && mentor.answer === 'ACCEPTED' ? (['MENTOR'] as const) : []),
      ...(mayCall(ctx, 'onboardingCancel') ? (['HR_OFFICER'] as const) : []),
    ]),
  ];
}

const actorOf = async (ctx: ReadContext, row: OnboardingRow, subject: Subject): Promise<OnboardingActor> => ({
  by: personOf(ctx.viewer),
  parts: await partsOf(ctx, row, subject),
  now: ctx.now,
});

export interface OfOnboarding {
  idempotencyKey: string;
  onboardingId: string;
  expectedVersion: number;
}

export interface OnboardingToChange {
  permit: Permit;
  before: OnboardingRow;
  actor: OnboardingActor;
}

/** @throws RuleError NOT_FOUND, FORBIDDEN, OWN_CASE, VERSION_CONFLICT. */
export async function onboardingToChange(ctx: MutationContext, input: OfOnboarding): Promise<OnboardingToChange> {
  const before = await itemToChange(ctx, OnboardingItem, [input.onboardingId], ['onboardingId']);
  // The record of the person rides in the same batch: whatever closes or moves an onboarding writes it.
  const [subject] = await Promise.all([aboutOnboarding(ctx, before), recordOf(ctx, before.body.employeeId)]);
  const permit = await authorise(ctx, 'Onboarding', subject, ['onboardingId']);
  // Whatever office somebody holds: what is decided about oneself is another's to decide.
  if (before.body.employeeId === ctx.viewer.employeeId && !ctx.rule?.to.includes('SELF')) fail('OWN_CASE', { field: ['onboardingId'] });
  expectVersion(before, input.expectedVersion);
  return { permit, before, actor: await actorOf(ctx, before, subject) };
}

export const recordOf = (ctx: ReadContext, employeeId: string): Promise<RecordRow | null> =>
  RecordItem.load(ctx.loader.loadKey, employeeId);

/** The onboarding where its newcomer is now, and what the record of the person says of it where that has changed. */
export async function onboardingWrites(
  ctx: ReadContext,
  before: OnboardingRow,
  changed: Onboarding,
  { employee, detail = {} }: { employee?: Employee; detail?: Record<string, unknown> } = {},
): Promise<SubjectChange[]> {
  const person = employee ?? (await employeeInRegion(ctx, changed.employeeId))?.body;
  const place = person ? placeNow(changed, person, legalDay(ctx.now)) : changed.place;
  const onboarding = { ...changed, place, servesUntil: person ? servesUntil({ ...changed, place }, person) : changed.servesUntil };
  const [calendar, superiors, itId] = await Promise.all([
    calendarNow(ctx),
    person ? superiorsOf(ctx, person, onboarding.place.assignmentId) : [],
    itNow(ctx, onboarding),
  ]);
  const leaders = { superiorId: superiors[0] ?? null, itId };
  const after = onboardingItem(before.region, onboarding, listedOf(onboarding, calendar, leaders));
  const change = { before, after, detail: { status: onboarding.status, ...detail } };
  const same = onboarding.status === before.body.status && onboarding.startsOn === before.body.startsOn;
  if (same) return [change];
  const record = await recordOf(ctx, onboarding.employeeId);
  if (!record) throw new Error(`${onboarding.employeeId} has an onboarding and no record of it.`);
  const kept = {
    before: record,
    after: RecordItem.put(before.region, recorded(record.body, onboarding)),
    detail: { onboarding: onboarding.id },
  };
  return [change, kept];
}

export const saveOnboarding = async (
  ctx: MutationContext,
  { permit, before }: OnboardingToChange,
  onboarding: Onboarding,
  detail: Record<string, unknown> = {},
  more: Pick<Writes, 'checks'> = {},
): Promise<Result> =>
  write(ctx, permit, {
    subjects: await onboardingWrites(ctx, before, onboarding, { detail }),
    ...more,
    result: { id: onboarding.id },
  });

/** In service beyond the day of a decision that ended it; of one that did not, today. */
export function servesBeyond(employee: Employee, { kind, day }: OnboardingOutcome, now: string): boolean {
  return definitiveOn(employee, kind === 'NOT_CONFIRMED' ? addDays(day, 1) : legalDay(now)) !== undefined;
}

/** What the viewer can do with it now, and what stands in the way. */
export async function trialsOnOnboarding(ctx: ReadContext, row: OnboardingRow) {
  const subject = await aboutOnboarding(ctx, row);
  const [actor, calendar, employee] = await Promise.all([
    actorOf(ctx, row, subject),
    calendarNow(ctx),
    employeeInRegion(ctx, row.body.employeeId),
  ]);
  const outcome = row.body.probation?.outcome;
  const serves = !outcome || (employee !== null && servesBeyond(employee.body, outcome, ctx.now));
  return onboardingTrials(row.body, { ...actor, calendar, serves });
}
