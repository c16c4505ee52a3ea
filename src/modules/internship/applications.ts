// Applications for an internship: a student hands one in, the staffing agency accepts or refuses with a reason, the student confirms or withdraws.

import { authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownAlone, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import { dueNow } from '../../platform/rules/due.ts';
import { fail } from '../../platform/rules/errors.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import type { Result, Tally, Writes } from '../../platform/store/commit.ts';
import { digest } from '../../platform/store/ids.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { lawIn } from '../policy/law.ts';
import { arrivedFile } from './files.ts';
import type { InternshipProgrammeRow } from './items.ts';
import { knownUnits } from './programmes.ts';
import { institutionById, programmeById } from './read.ts';
import {
  type ApplicationNow,
  type AppliedBefore,
  acceptApplication,
  applicationTrials,
  applyFor,
  expectApplicationOpenTo,
  type InternshipApplicationAction,
  refuseApplication,
  transcriptOf,
} from './rules/application.ts';
import { type DayOf, freePlace, type HeldDays, isTaken, mostAtOnce, stillHeld } from './rules/places.ts';
import { applicationStatus, type InternshipApplication, type InternshipApplicationStatus, type PlaceOffer } from './rules/student-types.ts';
import {
  AppliedItem,
  applicationsOf,
  HeldItem,
  type InternStudentRow,
  InternshipApplicationItem,
  type InternshipApplicationRow,
  PlaceItem,
  placeNumber,
  placesRange,
} from './student-items.ts';
import { ownStudent, ownStudentId, transcriptKey } from './students.ts';

/** A student finds their own, the staffing agency those of its region. */
export async function findInternshipApplication(ctx: ReadContext, id: string): Promise<InternshipApplicationRow | null> {
  const row = canSeeType(ctx, 'InternshipApplication') ? await InternshipApplicationItem.load(ctx.loader.loadKey, id) : null;
  if (!row) return null;
  const isOwn = canSeeType(ctx, 'InternStudent') && row.body.studentId === ownStudentId(ctx);
  return isOwn || row.region === ctx.viewer.region ? row : null;
}

/** Empty for a programme of another region. */
export async function internshipApplications(ctx: ReadContext, programmeId: string, slice: Slice): Promise<Page<InternshipApplicationRow>> {
  const page = await applicationsOf(ctx.table, programmeId, slice);
  return page.rows.every(({ region }) => region === ctx.viewer.region) ? page : { rows: [] };
}

/** All that a student has applied for, in the order in which they did. */
export async function applicationsBy(ctx: ReadContext, { body }: InternStudentRow): Promise<InternshipApplicationRow[]> {
  const applied = await AppliedItem.load(ctx.loader.loadKey, body.id);
  const rows = await Promise.all(
    (applied?.body.applications ?? []).map(({ applicationId }) => InternshipApplicationItem.load(ctx.loader.loadKey, applicationId)),
  );
  return rows.filter((row) => row !== null);
}

/** Others of the student on some of the same days. */
async function othersOf(ctx: ReadContext, { id, studentId, from, until }: InternshipApplication): Promise<InternshipApplicationRow[]> {
  const applied = await AppliedItem.load(ctx.loader.loadKey, studentId);
  const others = (applied?.body.applications ?? []).filter((one) => one.applicationId !== id && one.from <= until && from <= one.until);
  const rows = await Promise.all(others.map((one) => InternshipApplicationItem.load(ctx.loader.loadKey, one.applicationId)));
  return rows.filter((row) => row !== null);
}

const bodies = (rows: readonly InternshipApplicationRow[]): InternshipApplication[] => rows.map(({ body }) => body);

/** Holidays of the region of the record: a student is of none. */
const calendarOf = async (ctx: ReadContext, region: string): Promise<WorkCalendar> =>
  workCalendar(legalDay(ctx.now), await lawIn(ctx, region));

const dayOfIn =
  (calendar: WorkCalendar): DayOf =>
  (due) =>
    dueNow(due, calendar).on;

/** The last day on which an acceptance is confirmed; null without one, and where the holidays of its year are not known yet. */
export async function confirmUntil(ctx: ReadContext, { region, acceptance }: InternshipApplication): Promise<string | null> {
  return acceptance && dayOfIn(await calendarOf(ctx, region))(acceptance.due);
}

/** What the schema shows of an acceptance. */
export type InternshipAcceptanceView = PlaceOffer & { region: string; confirmUntil: string | null };

export const acceptanceOf = async (ctx: ReadContext, application: InternshipApplication): Promise<InternshipAcceptanceView | null> => {
  const { acceptance, region } = application;
  return acceptance && { ...acceptance, region, confirmUntil: await confirmUntil(ctx, application) };
};

export const internshipStatus = async (ctx: ReadContext, application: InternshipApplication): Promise<InternshipApplicationStatus> =>
  applicationStatus(application, await confirmUntil(ctx, application), ctx.now);

export const transcriptLink = (ctx: ReadContext, { studentId, transcript }: InternshipApplication): Promise<string> => {
  const { fileName, contentType } = transcript;
  return ctx.evidence.link({ key: transcriptKey(studentId, transcript), fileName, contentType }, ctx.now);
};

const standing = async (ctx: ReadContext, application: InternshipApplication): Promise<ApplicationNow> => {
  const mayConfirm = application.acceptance !== null && mayCall(ctx, 'internshipConfirm');
  const [programme, dueDay, others] = await Promise.all([
    programmeById(ctx, application.programmeId),
    confirmUntil(ctx, application),
    mayConfirm ? othersOf(ctx, application) : [],
  ]);
  return { programme: programme.body, dueDay, others: bodies(others), now: ctx.now };
};

/** What the viewer can do with an application now, and what stands in the way. */
export const trialsOnInternship = async (
  ctx: ReadContext,
  { body }: InternshipApplicationRow,
): Promise<Trial<InternshipApplicationAction>[]> =>
  applicationTrials(body, await standing(ctx, body)).filter(({ action }) => mayCall(ctx, action));

type Keyed = { idempotencyKey: string };

/** One application of a student for a programme: whoever withdrew does not come back to the same. */
const applicationId = (studentId: string, programmeId: string): string => `iap_${digest('internship', studentId, programmeId)}`;

export async function internshipApply(ctx: MutationContext, { programmeId }: Keyed & { programmeId: string }): Promise<Result> {
  const [student, programme] = await Promise.all([ownStudent(ctx), programmeById(ctx, programmeId)]);
  if (programme.body.publishedAt === null) return fail('NOT_FOUND', { field: ['programmeId'] });
  const studentId = ownStudentId(ctx);
  const transcript = transcriptOf(student?.body ?? null);
  const [applied, institution, arrived] = await Promise.all([
    AppliedItem.load(ctx.loader.loadKey, studentId),
    student && institutionById(ctx, student.body.institutionId),
    arrivedFile(ctx, transcriptKey(studentId, transcript)),
  ]);
  const id = applicationId(studentId, programmeId);
  const earlier = student ? await applicationsBy(ctx, student) : [];
  if (earlier.some(({ body }) => body.id === id)) return fail('ALREADY_EXISTS', { field: ['programmeId'] });
  const before = await Promise.all(
    earlier.map(
      async ({ body }): Promise<AppliedBefore> => ({ from: body.from, until: body.until, status: await internshipStatus(ctx, body) }),
    ),
  );
  const of = { id, now: ctx.now, student: student?.body ?? null, institution: institution?.body ?? null, arrived, before };
  const application = applyFor(programme.body, of);
  const { from, until, region } = application;
  const applications = [...(applied?.body.applications ?? []), { applicationId: id, from, until }];
  return write(ctx, ownAlone(ctx), {
    subjects: [{ before: null, after: InternshipApplicationItem.put(region, application), detail: { programmeId } }],
    tallies: [{ before: applied, after: AppliedItem.putAt([studentId], '', { applications }) }],
    checks: [programme],
    result: { id },
  });
}

export type OfInternship = Keyed & { applicationId: string; expectedVersion: number };

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
  more: Pick<Writes, 'tallies' | 'drops' | 'checks'> = {},
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: row, after: InternshipApplicationItem.put(row.region, application), detail }],
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
  return { others, tally };
}

/** The place is one item and the quota another: of two acceptances that meet in either, the later decides anew. */
export async function internshipAccept(ctx: MutationContext, input: OfInternship & { unitId: string; reason: string }): Promise<Result> {
  const found = await internshipToChange(ctx, authoriseRegion(ctx).permit, 'internshipAccept', input);
  const { row, programme, calendar } = found;
  const { unitId } = input;
  const { id, from, until, said } = row.body;
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
  const after = PlaceItem.putAt([programme.body.id, unitId, place ?? 0], row.region, { applicationId: id, due, confirmed: false });
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
  const { unitId, place } = body.acceptance;
  const { id: applicationId, from, until } = body;
  const tallies = [
    { before, after: PlaceItem.putAt([body.programmeId, unitId, place], region, { ...before.body, confirmed: true }) },
    quota.tally([...quota.others, { applicationId, from, until, due: null }]),
  ];
  // Of two that are confirmed at once for the same days each is a condition of the other.
  return save(ctx, found, { ...body, confirmedAt: ctx.now }, { decision: 'CONFIRMED' }, { tallies, checks: found.others });
}

/** For good: the place is anybody's again. */
export async function internshipWithdraw(ctx: MutationContext, input: OfInternship): Promise<Result> {
  const found = await internshipToChange(ctx, ownAlone(ctx), 'internshipWithdraw', input);
  const { body } = found.row;
  const [place, quota] = await Promise.all([ownPlace(ctx, body), heldBy(ctx, found)]);
  const freed = body.acceptance ? { tallies: [quota.tally(quota.others)] } : {};
  return save(ctx, found, { ...body, withdrawnAt: ctx.now }, { decision: 'WITHDRAWN' }, { ...freed, drops: place ? [place] : [] });
}
