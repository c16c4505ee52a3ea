// Files that a citizen adds by the code of their case: how each is sent, what of it has arrived, and who reads it.

import { write } from '../../platform/access/idempotent.ts';
import { type Permit, publicly } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { UploadContract } from '../../platform/store/evidence.ts';
import { keyedDigest } from '../../platform/store/ids.ts';
import { ARRIVING_FILES, CITIZENS_FILES } from '../../platform/store/shape.ts';
import type { ArrivedFile } from '../recruitment/registration/rules/documents.ts';
import { type Conversation, VoiceCaseItem, type VoiceCaseRow } from './case-items.ts';
import { conversationBehind, conversationOf } from './citizens.ts';
import { type AttachForm, announceFile, attachFile, filesThere, isSameFile, nameOfFile, type VoiceFileView } from './rules/attachments.ts';
import { type CaseFile, type CitizenAction, expectCaseOpen, type VoiceCase } from './rules/cases.ts';

/** One folder a case: all of it is forgotten together. */
const storeKey = (caseId: string, fileId: string): string => `${CITIZENS_FILES.prefix}${caseId}/${fileId}`;

/** Where it is sent to: what is never completed, or is not what it was said to be, goes from here by itself. */
const arrivingKey = (caseId: string, fileId: string): string => `${ARRIVING_FILES.prefix}voice/${caseId}/${fileId}`;

interface OfCode {
  idempotencyKey: string;
  code: string;
}

type AttachInput = OfCode & AttachForm;

/** Follows from the request: a retry finds what it announced. */
const fileIdOf = ({ keyring }: ReadContext, { row }: Conversation, { idempotencyKey }: OfCode): string =>
  `vcf_${keyedDigest(keyring, 'VOICE_FILE', row.pk, idempotencyKey)}`;

const fileIn = ({ row }: Conversation, id: string): CaseFile | undefined => row.body.files.find((file) => file.id === id);

const resultOf = ({ row }: Conversation, { code }: OfCode, fileId: string): Result => ({ id: row.body.id, code, fileId });

/** @throws RuleError IDEMPOTENCY_KEY_REUSED. */
function announcedBefore(ctx: ReadContext, found: Conversation, input: AttachInput): Result | null {
  const file = fileIn(found, fileIdOf(ctx, found, input));
  if (!file) return null;
  if (!isSameFile(file, input)) fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
  return resultOf(found, input, file.id);
}

export async function findAnnounced(ctx: MutationContext, input: AttachInput): Promise<Result | null> {
  const found = await conversationBehind(ctx, input.code);
  return found && announcedBefore(ctx, found, input);
}

const behind = async (ctx: ReadContext, code: string): Promise<Conversation> =>
  (await conversationOf(ctx, code)) ?? fail('NOT_FOUND', { field: ['code'] });

/** Nothing in the record says who, when within the day, or in which request; the code stands nowhere. */
function save(
  ctx: MutationContext,
  { row, permit }: Conversation & { permit: Permit },
  after: VoiceCase,
  of: { action: CitizenAction; result: Result },
): Promise<Result> {
  return write(ctx, permit, {
    subjects: [{ before: row, after: VoiceCaseItem.put(row.region, after), detail: { done: of.action }, anonymous: true }],
    traceless: true,
    result: of.result,
  });
}

export async function voiceAttach(ctx: MutationContext, input: AttachInput): Promise<Result> {
  const permit = publicly(ctx);
  const found = await behind(ctx, input.code);
  const before = announcedBefore(ctx, found, input);
  if (before) return before;
  const { body } = found.row;
  expectCaseOpen('voiceAttach', body, ctx.now);
  const id = fileIdOf(ctx, found, input);
  return save(ctx, { ...found, permit }, announceFile(body, input, { id, now: ctx.now }), {
    action: 'voiceAttach',
    result: resultOf(found, input, id),
  });
}

type CompleteInput = OfCode & { fileId: string };

const isThere = (found: Conversation, { fileId }: CompleteInput): boolean => (fileIn(found, fileId)?.arrivedAt ?? null) !== null;

/** What is there is there, by whichever request. */
export async function findAttached(ctx: MutationContext, input: CompleteInput): Promise<Result | null> {
  const found = await conversationBehind(ctx, input.code);
  return found && isThere(found, input) ? resultOf(found, input, input.fileId) : null;
}

async function arrivedFile(ctx: ReadContext, key: string): Promise<ArrivedFile | null> {
  const arrived = await ctx.evidence.arrived(key);
  return arrived && { ...arrived, head: await ctx.evidence.firstBytes(key) };
}

export async function voiceAttachComplete(ctx: MutationContext, input: CompleteInput): Promise<Result> {
  const permit = publicly(ctx);
  const found = await behind(ctx, input.code);
  const result = resultOf(found, input, input.fileId);
  if (isThere(found, input)) return result;
  const { body } = found.row;
  const file = fileIn(found, input.fileId) ?? fail('NOT_FOUND', { field: ['fileId'] });
  expectCaseOpen('voiceAttachComplete', body, ctx.now);
  const from = arrivingKey(body.id, file.id);
  const after = attachFile(body, file, await arrivedFile(ctx, from), ctx.now);
  // Before it is said to be there: who reads it finds it.
  await ctx.evidence.keep(from, storeKey(body.id, file.id));
  return save(ctx, { ...found, permit }, after, { action: 'voiceAttachComplete', result });
}

export type VoiceFileUploadView = UploadContract & { fileId: string };

/** Made anew each time it is asked for, to who announced it; null once the file is there. */
export async function uploadOf(ctx: ReadContext, { code, fileId }: Result): Promise<VoiceFileUploadView | null> {
  const found = await conversationBehind(ctx, String(code));
  const file = found && fileIn(found, String(fileId));
  if (!file || file.arrivedAt !== null) return null;
  const { id, contentType, size, sha256 } = file;
  return { fileId: id, ...(await ctx.evidence.announce({ key: arrivingKey(found.row.body.id, id), contentType, size, sha256 }, ctx.now)) };
}

export type VoiceCaseFileView = VoiceFileView & { url: string };

/** To who works on the case, for some minutes. */
export const filesOfCase = (ctx: ReadContext, { body }: VoiceCaseRow): Promise<VoiceCaseFileView[]> =>
  Promise.all(
    filesThere(body).map(async (file) => {
      const { id, number, contentType } = file;
      const of = { key: storeKey(body.id, id), fileName: nameOfFile(number, contentType), contentType };
      return { ...file, url: await ctx.evidence.link(of, ctx.now) };
    }),
  );
