// A student's own profile and transcript. Nothing of a student is found by anybody else before they apply.

import { canSeeType, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownAlone } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { lastRecordOf } from '../../platform/store/audit.ts';
import type { Result } from '../../platform/store/commit.ts';
import { STUDENTS_FILES } from '../../platform/store/shape.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { contractOf, type InternshipUploadView } from './files.ts';
import { ownStudentId } from './ids.ts';
import { institutionsWith, type PartnerInstitutionRow } from './items.ts';
import { institutionById } from './read.ts';
import { announceTranscript, saveStudent } from './rules/student.ts';
import type { Student, StudentWords, Transcript } from './rules/student-types.ts';
import { type AnnouncedFile, agreementOn } from './rules/types.ts';
import { AppliedItem, type InternStudentRow, StudentItem } from './student-items.ts';

/** The viewer's own profile; null for everybody without one. What they applied for rides in the same batch: their page shows it. */
export async function ownStudent(ctx: ReadContext): Promise<InternStudentRow | null> {
  if (!canSeeType(ctx, 'InternStudent')) return null;
  const id = ownStudentId(ctx);
  const [row] = await Promise.all([StudentItem.load(ctx.loader.loadKey, id), AppliedItem.load(ctx.loader.loadKey, id)]);
  return row;
}

/** Their own, whatever id is named. */
export async function findStudent(ctx: ReadContext, id: string): Promise<InternStudentRow | null> {
  const row = await ownStudent(ctx);
  return row?.body.id === id ? row : null;
}

/** All that a student has ever uploaded. */
export const studentFolder = (studentId: string): string => `${STUDENTS_FILES}${studentId}/`;

export const transcriptKey = (studentId: string, { id }: Pick<Transcript, 'id'>): string => `${studentFolder(studentId)}${id}`;

type Keyed = { idempotencyKey: string };
type OfStudent = Keyed & { expectedVersion: number };

const save = async (
  ctx: MutationContext,
  before: InternStudentRow | null,
  student: Student,
  detail: object,
  result: object = {},
): Promise<Result> =>
  write(ctx, ownAlone(ctx), {
    // Of somebody who was forgotten and comes again versions go on.
    subjects: [
      {
        before,
        resumes: before ? null : await lastRecordOf(ctx.table, student.id),
        after: StudentItem.put('', student),
        detail: { ...detail },
      },
    ],
    result: { id: student.id, ...result },
  });

/** For the first time under version 0. */
export async function internProfileSave(ctx: MutationContext, input: OfStudent & StudentWords): Promise<Result> {
  const [before, institution] = await Promise.all([ownStudent(ctx), institutionById(ctx, input.institutionId)]);
  expectVersion({ version: before?.version ?? 0 }, input.expectedVersion);
  const of = { id: ownStudentId(ctx), now: ctx.now, institution: institution?.body ?? null };
  return save(ctx, before, saveStudent(before?.body ?? null, input, of), {});
}

/** Announces the transcript and answers how to upload it. */
export async function internTranscriptUpload(ctx: MutationContext, input: OfStudent & { file: AnnouncedFile }): Promise<Result> {
  const before = await ownStudent(ctx);
  if (!before) return fail('REQUIRED', { field: ['profile'] });
  expectVersion(before, input.expectedVersion);
  const fileId = ctx.newId('itr');
  const { size } = input.file;
  return save(ctx, before, announceTranscript(before.body, input.file, { id: fileId, now: ctx.now }), { size }, { fileId });
}

/** How to upload what was announced; null once another has taken its place. */
export async function transcriptUpload(ctx: ReadContext, { id, fileId }: Result): Promise<InternshipUploadView | null> {
  const transcript = (await findStudent(ctx, id))?.body.transcript;
  return transcript && transcript.id === fileId ? contractOf(ctx, transcript.id, transcriptKey(id, transcript), transcript) : null;
}

/** What a student chooses from: institutions of a region that have an agreement today. */
export interface InternshipInstitutionView {
  id: string;
  name: string;
  studyProgrammes: readonly string[];
}

export const internshipInstitutions = (ctx: ReadContext, region: string, slice: Slice): Promise<Page<PartnerInstitutionRow>> =>
  institutionsWith(ctx.table, region, (institution) => agreementOn(institution, legalDay(ctx.now)) !== null, slice);

export const toChoose = ({ body: { id, name, studyProgrammes } }: PartnerInstitutionRow): InternshipInstitutionView => ({
  ...{ id, name, studyProgrammes },
});
