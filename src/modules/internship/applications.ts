// Applications for an internship as their people find them, and how a student hands one in.

import { canSeeType, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownAlone } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import { dueNow } from '../../platform/rules/due.ts';
import { fail } from '../../platform/rules/errors.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import type { Result } from '../../platform/store/commit.ts';
import { digest } from '../../platform/store/ids.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { lawIn } from '../policy/law.ts';
import { arrivedFile } from './files.ts';
import { ownStudentId, placementId } from './ids.ts';
import { loggedOf, placementOf } from './placements.ts';
import { findProgramme } from './programmes.ts';
import { institutionById, programmeById } from './read.ts';
import {
  type ApplicationNow,
  type AppliedBefore,
  applicationTrials,
  applyFor,
  type InternshipApplicationAction,
  transcriptOf,
} from './rules/application.ts';
import type { DayOf } from './rules/places.ts';
import { applicationStatus, type InternshipApplication, type InternshipApplicationStatus, type PlaceOffer } from './rules/student-types.ts';
import {
  AppliedItem,
  applicationsOf,
  type InternStudentRow,
  InternshipApplicationItem,
  type InternshipApplicationRow,
} from './student-items.ts';
import { ownStudent, transcriptKey } from './students.ts';

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
  // Programmes, what became of a place and how many days were logged ride in the same batch: the page shows them.
  const rows = await Promise.all(
    (applied?.body.applications ?? []).map(async ({ applicationId, programmeId }) => {
      const [row] = await Promise.all([
        InternshipApplicationItem.load(ctx.loader.loadKey, applicationId),
        findProgramme(ctx, programmeId),
        placementOf(ctx, applicationId),
        loggedOf(ctx, placementId(applicationId)),
      ]);
      return row;
    }),
  );
  return rows.filter((row) => row !== null);
}

/** Others of the student on some of the same days. */
export async function othersOf(
  ctx: ReadContext,
  { id, studentId, from, until }: InternshipApplication,
): Promise<InternshipApplicationRow[]> {
  const applied = await AppliedItem.load(ctx.loader.loadKey, studentId);
  const others = (applied?.body.applications ?? []).filter((one) => one.applicationId !== id && one.from <= until && from <= one.until);
  const rows = await Promise.all(others.map((one) => InternshipApplicationItem.load(ctx.loader.loadKey, one.applicationId)));
  return rows.filter((row) => row !== null);
}

export const bodies = (rows: readonly InternshipApplicationRow[]): InternshipApplication[] => rows.map(({ body }) => body);

/** Holidays of the region of the record: a student is of none. */
export const calendarOf = async (ctx: ReadContext, region: string): Promise<WorkCalendar> =>
  workCalendar(legalDay(ctx.now), await lawIn(ctx, region));

export const dayOfIn =
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

export const transcriptLink = async (ctx: ReadContext, { studentId, transcript }: InternshipApplication): Promise<string | null> => {
  if (!transcript) return null;
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
  const applications = [...(applied?.body.applications ?? []), { applicationId: id, programmeId, from, until }];
  return write(ctx, ownAlone(ctx), {
    subjects: [{ before: null, after: InternshipApplicationItem.put(region, application), detail: { programmeId } }],
    tallies: [{ before: applied, after: AppliedItem.putAt([studentId], '', { ...applied?.body, applications }) }],
    checks: [programme],
    result: { id },
  });
}
