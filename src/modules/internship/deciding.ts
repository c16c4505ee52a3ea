// What becomes of applications for an internship: the staffing agency accepts or refuses with a reason, the student confirms or withdraws.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownAlone, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Tally, Writes } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { bodies, calendarOf, dayOfIn, findInternshipApplication, othersOf } from './applications.ts';
import { placementId } from './ids.ts';
import type { InternshipProgrammeRow } from './items.ts';
import { PlacementItem } from './placement-items.ts';
import { knownUnits } from './programmes.ts';
import { institutionById, programmeById } from './read.ts';
import { acceptApplication, expectApplicationOpenTo, type InternshipApplicationAction, refuseApplication } from './rules/application.ts';
import { beginPlacement, calledOffBy } from './rules/placement.ts';
import { freePlace, type HeldDays, isTaken, mostAtOnce, stillHeld } from './rules/places.ts';
import type { InternshipApplication } from './rules/student-types.ts';
import { agreementOver } from './rules/types.ts';
import {
  HeldItem,
  InternshipApplicationItem,
  type InternshipApplicationRow,
  PlaceItem,
  placeNumber,
  placesRange,
} from './student-items.ts';

export interface OfInternship {
  idempotencyKey: string;
  applicationId: string;
  expectedVersion: number;
}

interface ToChange {
  permit: Permit;
  row: InternshipApplicationRow;
  programme: InternshipProgrammeRow;
  others: InternshipApplicationRow[];
  calendar: WorkCalendar;
}

/** @throws RuleError NOT_FOUND, VERSION_CONFLICT, TRANSITION_REFUSED, DEADLINE_PASSED, DATES_OVERLAP. */
async function internshipToChange(
  ctx: MutationContext,
  permit: Permit,
  action: InternshipApplicationAction,
  input: OfInternship,
): Promise<ToChange> {
  const row = (await findInternshipApplication(ctx, input.applicationId)) ?? fail('NOT_FOUND', { field: ['applicationId'] });
  expectVersion(row, input.expectedVersion);
  const [programme, calendar, others] = await Promise.all([
    programmeById(ctx, row.body.programmeId),
    calendarOf(ctx, row.region),
    action === 'internshipConfirm' ? othersOf(ctx, row.body) : [],
  ]);
  const { acceptance } = row.body;
  const dueDay = acceptance && dayOfIn(calendar)(acceptance.due);
  expectApplicationOpenTo(action, row.body, { programme: programme.body, dueDay, others: bodies(others), now: ctx.now });
  return { permit, row, programme, others, calendar };
}

const save = (
  ctx: MutationContext,
  { permit, row }: ToChange,
  application: InternshipApplication,
  detail: Record<string, unknown>,
  { subjects = [], ...more }: Partial<Pick<Writes, 'subjects' | 'tallies' | 'drops' | 'checks'>> = {},
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: row, after: InternshipApplicationItem.put(row.region, application), detail }, ...subjects],
    ...more,
    result: { id: application.id },
  });

export async function internshipRefuse(ctx: MutationContext, input: OfInternship & { reason: string }): Promise<Result> {
  const found = await internshipToChange(ctx, authoriseRegion(ctx).permit, 'internshipRefuse', input);
  const application = refuseApplication(found.row.body, input.reason, { now: ctx.now, by: personOf(ctx.viewer) });
  return save(ctx, found, application, { decision: 'REFUSED' });
}

/** The quota of the institution with somebody's days in it, or without them. */
async function heldBy(ctx: MutationContext, { row, calendar }: ToChange) {
  const { id: applicationId, said } = row.body;
  const before = await HeldItem.load(ctx.loader.loadKey, said.institutionId);
  const of = { applicationId, today: legalDay(ctx.now), now: ctx.now, dayOf: dayOfIn(calendar) };
  const others = stillHeld(before?.body.held ?? [], of);
  const tally = (held: readonly HeldDays[]): Tally => ({ before, after: HeldItem.putAt([said.institutionId], row.region, { held }) });
  return { others, tally, isHeld: before?.body.held.some((one) => one.applicationId === applicationId) ?? false };
}

/** Confirmed as of an earlier proof of arrival, when others may have been given the days meanwhile: the quota is asked anew. @throws RuleError NOT_ELIGIBLE, LIMIT_REACHED. */
async function expectQuota(ctx: MutationContext, { row, programme }: ToChange, others: readonly HeldDays[]): Promise<void> {
  const { institutionId } = row.body.said;
  const institution = await institutionById(ctx, institutionId);
  const field = ['applicationId'];
  const agreement = institution && agreementOver(institution.body, programme.body);
  if (!agreement) return fail('NOT_ELIGIBLE', { field, text: 'AGREEMENT' });
  if (mostAtOnce(others, row.body) >= agreement.quota) fail('LIMIT_REACHED', { field, params: { most: agreement.quota } });
}

/** The place is one item and the quota another: of two acceptances that meet in either, the later decides anew. */
export async function internshipAccept(ctx: MutationContext, input: OfInternship & { unitId: string; reason: string }): Promise<Result> {
  const found = await internshipToChange(ctx, authoriseRegion(ctx).permit, 'internshipAccept', input);
  const { row, programme, calendar } = found;
  const { unitId } = input;
  const { id, studentId, from, until, said } = row.body;
  const [rows, institution, units, quota] = await Promise.all([
    ctx.loader.loadRange(programme.body.id, placesRange(unitId)),
    institutionById(ctx, said.institutionId),
    knownUnits(ctx),
    heldBy(ctx, found),
  ]);
  const given = new Map(PlaceItem.among(rows).map((place) => [placeNumber(place.sk), place]));
  const taken = [...given].filter(([, { body }]) => isTaken(body, dayOfIn(calendar), ctx.now)).map(([number]) => number);
  const places = programme.body.units.find((one) => one.unitId === unitId)?.places ?? 0;
  const place = freePlace(places, new Set(taken), Number.parseInt(id.slice(-6), 16));
  const application = acceptApplication(row.body, input, {
    ...{ now: ctx.now, by: personOf(ctx.viewer), programme: programme.body, institution: institution?.body ?? null },
    ...{ units, calendar, place, atOnce: mostAtOnce(quota.others, { from, until }) },
  });
  const { due } = application.acceptance ?? fail('NOT_FOUND');
  const after = PlaceItem.putAt([programme.body.id, unitId, place ?? 0], row.region, {
    applicationId: id,
    studentId,
    due,
    confirmed: false,
  });
  const tallies = [
    { before: given.get(place ?? 0) ?? null, after },
    quota.tally([...quota.others, { applicationId: id, from, until, due }]),
  ];
  const checks = [programme, ...(institution ? [institution] : [])];
  return save(ctx, found, application, { decision: 'ACCEPTED', unitId }, { tallies, checks });
}

/** Their place, while nobody else was given it. */
async function ownPlace(ctx: MutationContext, { id, programmeId, acceptance }: InternshipApplication) {
  if (!acceptance) return null;
  const place = await PlaceItem.load(ctx.loader.loadKey, programmeId, acceptance.unitId, acceptance.place);
  return place?.body.applicationId === id ? place : null;
}

export async function internshipConfirm(ctx: MutationContext, input: OfInternship): Promise<Result> {
  const found = await internshipToChange(ctx, ownAlone(ctx), 'internshipConfirm', input);
  const { body, region } = found.row;
  const [before, quota] = await Promise.all([ownPlace(ctx, body), heldBy(ctx, found)]);
  // Asked as of an earlier proof of arrival, it may have been given on meanwhile.
  if (!before || !body.acceptance) return fail('TRANSITION_REFUSED', { field: ['applicationId'], data: { allowed: [] } });
  if (!quota.isHeld) await expectQuota(ctx, found, quota.others);
  const { unitId, place } = body.acceptance;
  const { id: applicationId, from, until } = body;
  const tallies = [
    { before, after: PlaceItem.putAt([body.programmeId, unitId, place], region, { ...before.body, confirmed: true }) },
    quota.tally([...quota.others, { applicationId, from, until, due: null }]),
  ];
  const id = placementId(applicationId);
  const placement = beginPlacement(body, { id, title: found.programme.body.title, now: ctx.now });
  const begun = { before: null, after: PlacementItem.put(region, placement), detail: { applicationId } };
  // Of two that are confirmed at once for the same days each is a condition of the other.
  return save(
    ctx,
    found,
    { ...body, confirmedAt: ctx.now },
    { decision: 'CONFIRMED' },
    { subjects: [begun], tallies, checks: found.others },
  );
}

/** For good: the place is anybody's again. */
export async function internshipWithdraw(ctx: MutationContext, input: OfInternship): Promise<Result> {
  const found = await internshipToChange(ctx, ownAlone(ctx), 'internshipWithdraw', input);
  const { body } = found.row;
  const [place, quota, begun] = await Promise.all([
    ownPlace(ctx, body),
    heldBy(ctx, found),
    PlacementItem.load(ctx.loader.loadKey, placementId(body.id)),
  ]);
  const freed = body.acceptance ? { tallies: [quota.tally(quota.others)] } : {};
  const subjects = begun
    ? [
        {
          before: begun,
          after: PlacementItem.put(begun.region, calledOffBy(begun.body, { now: ctx.now, by: body.studentId })),
          detail: { side: 'STUDENT' },
        },
      ]
    : [];
  const drops = place ? [place] : [];
  return save(ctx, found, { ...body, withdrawnAt: ctx.now }, { decision: 'WITHDRAWN' }, { ...freed, subjects, drops });
}
