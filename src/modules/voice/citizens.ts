// Citizens before their case: written without a login, followed and taken up again by a code that is stored nowhere.

import { setTimeout as sleep } from 'node:timers/promises';
import { byCode } from '../../platform/access/brakes.ts';
import { expectSolved, spend, spentBefore } from '../../platform/access/challenged.ts';
import { write } from '../../platform/access/idempotent.ts';
import { publicly } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import { spendToken } from '../../platform/rules/token-bucket.ts';
import { canonical, type Result } from '../../platform/store/commit.ts';
import { keyedDigest } from '../../platform/store/ids.ts';
import { lawIn } from '../policy/law.ts';
import { CaseWordItem, type Conversation, conversationAt, keptUntil, VoiceCaseItem } from './case-items.ts';
import { unitAbove } from './concerned.ts';
import { filesThere, hasRoom, type VoiceFileView } from './rules/attachments.ts';
import { byDay } from './rules/by-day.ts';
import {
  type CaseWord,
  canAttach,
  canReply,
  dueOnOf,
  expectCaseOpen,
  firstDue,
  isLate,
  reopenCase,
  reopenUntil,
  replied,
  stageOf,
  type VoiceCase,
  type VoiceKind,
  type VoiceStage,
} from './rules/cases.ts';
import { readCode, trackingCode } from './rules/code.ts';
import { type SubmitForm, submitProblems, wordProblems } from './rules/forms.ts';
import { voicePolicy } from './rules/policy.ts';
import { expectOpen } from './rules/service.ts';
import { ownText, ownWord, sealCase, sealCitizens, sealContact } from './sealed.ts';
import { findService, unitOfService } from './services.ts';
import { bucketAt, bucketLeft } from './survey.ts';

export const calendarIn = async (ctx: ReadContext, region: string): Promise<WorkCalendar> =>
  workCalendar(legalDay(ctx.now), await lawIn(ctx, region));

/** The id follows from the code, and never the other way. */
const caseIdOf = ({ keyring }: ReadContext, signs: string): string => `vce_${keyedDigest(keyring, 'VOICE_CASE', signs)}`;

/** Follows from the request, whose key nobody else has: a retry shows the same, and neither table nor key ring make it. */
const codeFor = (ctx: MutationContext): string => trackingCode(Buffer.from(ctx.keyring.hash('VOICE_CODE', ctx.operation.key), 'base64url'));

const inputHash = ({ keyring }: ReadContext, input: object): string => keyring.hash('VOICE_INPUT', canonical(input));

interface SubmitInput extends SubmitForm {
  idempotencyKey: string;
  regionCode: string;
  serviceId?: string | null;
  challenge?: string | null;
}

/** What was said, however often it is sent: a repetition may bring another challenge along. */
const writtenIn = ({ idempotencyKey: _, challenge: __, ...written }: SubmitInput) => written;

/** A repetition of what stands. @throws RuleError IDEMPOTENCY_KEY_REUSED. */
async function submittedBefore(ctx: MutationContext, input: SubmitInput): Promise<Result | null> {
  const code = codeFor(ctx);
  const row = await VoiceCaseItem.load(ctx.loader.loadKey, caseIdOf(ctx, readCode(code) ?? ''));
  if (!row) return null;
  if (row.body.inputHash !== inputHash(ctx, writtenIn(input))) fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
  return { id: row.body.id, code };
}

export const findSubmitted = submittedBefore;

async function expectRegion(ctx: ReadContext, code: string): Promise<void> {
  if (!(await ctx.reference.regions(ctx.table)).has(code)) fail('NOT_FOUND', { field: ['regionCode'] });
}

/** The unit of the service, or none yet. @throws RuleError NOT_FOUND also for a service of another region. */
async function unitNamed(
  ctx: ReadContext,
  { serviceId, regionCode }: Pick<SubmitInput, 'serviceId' | 'regionCode'>,
): Promise<string | null> {
  if (!serviceId) return null;
  const service = await findService(ctx, serviceId);
  if (service?.region !== regionCode) return fail('NOT_FOUND', { field: ['serviceId'] });
  expectOpen(service.body, 'serviceId');
  return (await unitOfService(ctx, service.body)).id;
}

/** Whoever is logged in is nobody here: neither who, nor when within the day, nor in which request stands in the record. */
export async function voiceSubmit(ctx: MutationContext, input: SubmitInput): Promise<Result> {
  const permit = publicly(ctx);
  const { regionCode: region, serviceId = null, kind, mode, text, contact } = input;
  const solved = await expectSolved(ctx, { writing: 'VOICE_SUBMIT', at: region }, input.challenge);
  const [before, bucket, spent] = await Promise.all([
    submittedBefore(ctx, input),
    bucketAt(ctx, 'VOICE', legalDay(ctx.now)),
    spentBefore(ctx, solved),
  ]);
  if (before) return before;
  const once = spend(solved, spent);
  refuse(submitProblems(input, ctx.now));
  await expectRegion(ctx, region);
  const of = await unitNamed(ctx, input);
  const aboutHeadOf = input.aboutHead ? of : null;
  const unitId = aboutHeadOf === null ? of : await unitAbove(ctx, { region, aboutHeadOf, submittedAt: ctx.now, concerns: [] });
  const { submitted } = voicePolicy(legalDay(ctx.now)).cases;
  const left = bucket && spendToken(bucket.row?.body ?? null, submitted, ctx.now, []);
  const code = codeFor(ctx);
  const id = caseIdOf(ctx, readCode(code) ?? '');
  const sealed = sealCase(ctx, id, text);
  const body: VoiceCase = {
    ...{ id, region, kind, mode, serviceId, unitId, aboutHeadOf, submittedAt: byDay(ctx.now), inputHash: inputHash(ctx, writtenIn(input)) },
    ...{ ...sealed, withheld: sealed.leftOut.length > 0 },
    contact: contact ? sealContact(ctx, id, contact) : null,
    ...{
      stage: 'SUBMITTED',
      class: null,
      due: firstDue(ctx.now, await calendarIn(ctx, region)),
      standsSince: null,
      asked: 0,
      firstInTime: null,
    },
    ...{ answeredAt: null, answeredInTime: null, reopenedAt: null, moves: [], restored: null, words: 0, concerns: [], files: [] },
  };
  return write(ctx, permit, {
    subjects: [
      { before: null, after: VoiceCaseItem.put(region, body), detail: { kind, mode, serviceId, unitId, aboutHeadOf }, anonymous: true },
    ],
    tallies: [...once, ...(bucket && left ? [bucketLeft(bucket, left, submitted)] : [])],
    traceless: true,
    result: { id, code },
  });
}

export async function conversationBehind(ctx: ReadContext, code: string): Promise<Conversation | null> {
  const signs = readCode(code);
  return signs === null ? null : conversationAt(ctx.loader.loadRange, caseIdOf(ctx, signs));
}

/** A wrong code costs a moment, so that trying many costs hours; a mistyped one, which its check sign tells, costs nothing. */
export async function conversationOf(ctx: ReadContext, code: string): Promise<Conversation | null> {
  if (readCode(code) === null) return null;
  const found = await byCode(ctx, 'code', () => conversationBehind(ctx, code));
  if (!found) await sleep(voicePolicy(legalDay(ctx.now)).cases.wrongCodeMs);
  return found;
}

type WordInput = { idempotencyKey: string; code: string; text: string };

const repeatedOf = ({ keyring }: ReadContext, { idempotencyKey, text }: WordInput): NonNullable<CaseWord['repeated']> => ({
  key: keyring.hash('VOICE_KEY', idempotencyKey),
  input: keyring.hash('VOICE_WORD', canonical(text)),
});

/** @throws RuleError IDEMPOTENCY_KEY_REUSED. */
function saidBefore(ctx: ReadContext, { row, words }: Conversation, kind: CaseWord['kind'], input: WordInput): Result | null {
  const repeated = repeatedOf(ctx, input);
  const before = words.find((word) => word.repeated?.key === repeated.key && word.kind === kind);
  if (!before) return null;
  if (before.repeated?.input !== repeated.input) fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
  return { id: row.body.id, code: input.code };
}

const findSaid =
  (kind: CaseWord['kind']) =>
  async (ctx: MutationContext, input: WordInput): Promise<Result | null> => {
    const found = await conversationBehind(ctx, input.code);
    return found && saidBefore(ctx, found, kind, input);
  };

export const findReplied = findSaid('REPLY');
export const findReopened = findSaid('REOPENED');

interface Saying {
  kind: 'REPLY' | 'REOPENED';
  action: 'voiceReply' | 'voiceReopen';
  change: (body: VoiceCase, now: string, calendar: WorkCalendar) => VoiceCase;
}

async function say(ctx: MutationContext, input: WordInput, { kind, action, change }: Saying): Promise<Result> {
  const permit = publicly(ctx);
  const found = (await conversationOf(ctx, input.code)) ?? fail('NOT_FOUND', { field: ['code'] });
  const before = saidBefore(ctx, found, kind, input);
  if (before) return before;
  const { row } = found;
  expectCaseOpen(action, row.body, ctx.now);
  refuse(wordProblems(input.text, ctx.now));
  const number = row.body.words + 1;
  const { sealed, leftOut } = sealCitizens(ctx, row.body.id, number, input.text);
  const changed = change(row.body, ctx.now, await calendarIn(ctx, row.region));
  const withheld = changed.withheld || leftOut.length > 0;
  const after = { ...changed, words: number, withheld, leftOut: [...new Set([...changed.leftOut, ...leftOut])].toSorted() };
  const word: CaseWord = { number, at: byDay(ctx.now), from: 'CITIZEN', kind, sealed, repeated: repeatedOf(ctx, input) };
  const said = { ...CaseWordItem.putAt([row.body.id, number], row.region, word), ttl: keptUntil(row.body) };
  return write(ctx, permit, {
    subjects: [{ before: row, after: VoiceCaseItem.put(row.region, after), detail: { said: kind }, anonymous: true }],
    parts: [said],
    traceless: true,
    result: { id: row.body.id, code: input.code },
  });
}

export async function voiceReply(ctx: MutationContext, input: WordInput): Promise<Result> {
  return say(ctx, input, { kind: 'REPLY', action: 'voiceReply', change: replied });
}

export async function voiceReopen(ctx: MutationContext, input: WordInput): Promise<Result> {
  return say(ctx, input, { kind: 'REOPENED', action: 'voiceReopen', change: reopenCase });
}

export interface VoiceStatusView {
  kind: VoiceKind;
  stage: VoiceStage;
  unitName: string | null;
  submittedAt: string;
  text: string;
  dueOn: string | null;
  late: boolean;
  words: { number: number; at: string; from: CaseWord['from']; kind: CaseWord['kind']; text: string }[];
  files: VoiceFileView[];
  canReply: boolean;
  canAttach: boolean;
  reopenUntil: string | null;
}

/** One query; the name of the unit stands in the tree of the region, which the process keeps. */
export async function voiceStatus(ctx: ReadContext, code: string): Promise<VoiceStatusView | null> {
  const found = await conversationOf(ctx, code);
  if (!found) return null;
  const { body } = found.row;
  const { region, unitId, kind, submittedAt } = body;
  const [calendar, unit] = await Promise.all([calendarIn(ctx, region), unitId ? unitOfService(ctx, { region, unitId }) : null]);
  return {
    ...{ kind, submittedAt, stage: stageOf(body, ctx.now), unitName: unit?.name ?? null, text: ownText(ctx, body) },
    ...{ dueOn: dueOnOf(body, calendar), late: isLate(body, ctx.now, calendar) },
    words: found.words.map((word) => ({ ...word, text: ownWord(ctx, body, word) })),
    ...{ files: filesThere(body), canAttach: canAttach(body, ctx.now) && hasRoom(body, ctx.now) },
    ...{ canReply: canReply(body, ctx.now), reopenUntil: reopenUntil(body, ctx.now) },
  };
}
