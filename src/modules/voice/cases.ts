// What citizens have written, before those who work on it: first answer, hand-over, questions, the answer; and what was left out, restored on record.

import { authorise, canSee, expectVersion, mayDo, permitted } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import { checkPublicText } from '../../platform/rules/public-text.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { asListed, type Page, type Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { requireUnit } from '../organisation/read.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import { cameBefore } from './before.ts';
import { CaseWordItem, casesOfRegion, casesOfUnits, keptUntil, VoiceCaseItem, type VoiceCaseRow, type VoiceQueue } from './case-items.ts';
import { calendarIn } from './citizens.ts';
import { concernsViewer, expectOther, heldConcerns, unitAbove } from './concerned.ts';
import {
  acceptCase,
  answerCase,
  askFacts,
  type CaseAction,
  type CaseWord,
  caseTrials,
  dueOnOf,
  expectCaseOpen,
  handOver,
  isLate,
  type MoveMade,
  ruleAboutHead,
  ruleNoHead,
  type VoiceCase,
} from './rules/cases.ts';
import { replyProblems } from './rules/concerns.ts';
import { wordProblems } from './rules/forms.ts';
import { type VoiceClass, voicePolicy } from './rules/policy.ts';
import { openContact, sealOffices, staffText, staffWord } from './sealed.ts';
import { unitOfService } from './services.ts';
import { clockTold } from './summary-items.ts';

/** Without a unit it is the staffing agency's alone. */
export async function aboutCase(ctx: ReadContext, region: string, unitId: string | null): Promise<Subject> {
  const unit = unitId ? await unitOfService(ctx, { region, unitId }) : null;
  return { region, employeeId: '', ...(unit && { unitId: unit.id }) };
}

export async function findCase(ctx: ReadContext, id: string): Promise<VoiceCaseRow | null> {
  const row = await ownItem(ctx, VoiceCaseItem, id);
  if (!row || (await concernsViewer(ctx, row.body))) return null;
  return (await canSee(ctx, 'VoiceCase', await aboutCase(ctx, row.region, row.body.unitId))) ? row : null;
}

const NO_CASES: Page<VoiceCaseRow> = { rows: [] };

/** The unit, or what came after it, and all that are closed and have it as what came after them: nobody has touched what lies there. */
async function listsOf(ctx: ReadContext, region: string, unitId: string): Promise<string[]> {
  const [{ byId }, { id }] = await Promise.all([treeOfRegion(ctx, region), unitOfService(ctx, { region, unitId })]);
  return [id, ...cameBefore(byId, id, legalDay(ctx.now)).map((unit) => unit.id)];
}

/**
 * The index tells what waits; what was written, and what was said where that is asked for, is loaded in one batch with the question who may
 * read it: two calls. Nothing is answered to who may not.
 */
export async function voiceCases(
  ctx: ReadContext,
  { unitId, queue, withWords }: { unitId?: string | null | undefined; queue: VoiceQueue; withWords: boolean },
  slice: Slice,
): Promise<Page<VoiceCaseRow>> {
  const region = ctx.viewer.region ?? '';
  const page = unitId
    ? await casesOfUnits(ctx.table, region, await listsOf(ctx, region, unitId), queue, slice)
    : await casesOfRegion(ctx.table, region, queue, slice);
  const [may, rows] = await Promise.all([
    aboutCase(ctx, region, unitId ?? null).then((subject) => permitted(ctx, subject)),
    Promise.all(page.rows.map((row) => loaded(ctx, row, withWords))),
  ]);
  if (!may) return NO_CASES;
  const own = rows.filter((row) => row !== null);
  // A page of nothing but what one may not read has no cursor to go on from.
  return own.length === 0 && page.next
    ? voiceCases(ctx, { unitId, queue, withWords }, { ...slice, after: page.next })
    : { ...page, rows: own };
}

/**
 * Null to whom it is about, and where the table has forgotten it since it was listed: a card has no words to show. Where it stands in the list is as the
 * list has it: a page goes on from there.
 */
async function loaded(ctx: ReadContext, row: VoiceCaseRow, withWords: boolean): Promise<VoiceCaseRow | null> {
  const [found, isOwn] = await Promise.all([
    ownItem(ctx, VoiceCaseItem, row.pk),
    concernsViewer(ctx, row.body),
    withWords ? wordRows(ctx, row) : null,
  ]);
  return isOwn || !found ? null : asListed(found, row);
}

const wordRows = (ctx: ReadContext, { pk, body: { words } }: VoiceCaseRow) =>
  Promise.all(Array.from({ length: words }, (_, i) => CaseWordItem.load(ctx.loader.loadKey, pk, i + 1)));

interface OfCase {
  idempotencyKey: string;
  caseId: string;
  expectedVersion: number;
}

interface Found {
  permit: Permit;
  before: VoiceCaseRow;
  /** With the unit that answers for it today: what came after one that is closed has it in its list from this change on. */
  body: VoiceCase;
}

export async function caseToChange(ctx: MutationContext, action: CaseAction, input: OfCase): Promise<Found> {
  const field = ['caseId'];
  const before = await itemToChange(ctx, VoiceCaseItem, [input.caseId], field);
  if (await concernsViewer(ctx, before.body)) fail('NOT_FOUND', { field });
  const subject = await aboutCase(ctx, before.region, before.body.unitId);
  const permit = await authorise(ctx, 'VoiceCase', subject, field);
  expectVersion(before, input.expectedVersion);
  expectCaseOpen(action, before.body, ctx.now);
  return { permit, before, body: { ...before.body, unitId: subject.unitId ?? null } };
}

/** @throws RuleError NOT_FOUND, UNIT_CLOSED. */
async function expectWorking(ctx: MutationContext, unitId: string): Promise<void> {
  const { body } = await requireUnit(ctx, unitId, ['unitId']);
  if (body.validTo !== null) fail('UNIT_CLOSED', { field: ['unitId'] });
}

const detailOf = ({ stage, class: kind, unitId, aboutHeadOf }: VoiceCase) => ({ stage, class: kind, unitId, aboutHeadOf });

interface Said {
  kind: CaseWord['kind'];
  text: string;
}

/** With what the citizen is told; who has said it stands in the record alone. */
function save(ctx: MutationContext, { permit, before }: Found, body: VoiceCase, said?: Said, tallies: Tally[] = []): Promise<Result> {
  const { id } = body;
  const number = body.words + 1;
  const spoken = said && {
    ...{ number, at: ctx.now, from: 'OFFICE' as const, kind: said.kind },
    ...{ sealed: sealOffices(ctx, id, number, said.text), repeated: null },
  };
  return write(ctx, permit, {
    subjects: [{ before, after: VoiceCaseItem.put(before.region, spoken ? { ...body, words: number } : body), detail: detailOf(body) }],
    tallies,
    parts: spoken ? [{ ...CaseWordItem.putAt([id, number], before.region, spoken), ttl: keptUntil(body) }] : [],
    result: { id },
  });
}

type AcceptInput = OfCase & { class: VoiceClass; unitId?: string | null; text: string };

export async function voiceAccept(ctx: MutationContext, input: AcceptInput): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceAccept', input);
  const { body, before } = found;
  refuse(wordProblems(input.text, ctx.now));
  const unitId = input.unitId ?? null;
  if (unitId !== null && unitId !== body.unitId) await expectWorking(ctx, unitId);
  if (unitId !== null) await expectOther(ctx, body, unitId);
  const of = { class: input.class, unitId, now: ctx.now };
  const after = acceptCase(body, of, await calendarIn(ctx, before.region));
  const told = await clockTold(ctx, after, { class: of.class, clock: after.firstInTime ? 'firstKept' : 'firstBroken' });
  return save(ctx, found, after, { kind: 'FIRST_ANSWER', text: input.text }, told);
}

export const reasonProblems = (ctx: ReadContext, reason: string) =>
  checkPublicText('reason', reason, voicePolicy(legalDay(ctx.now)).cases.limits.reason);

export async function voiceHandOver(ctx: MutationContext, input: OfCase & { unitId: string; reason: string }): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceHandOver', input);
  refuse(reasonProblems(ctx, input.reason));
  const { unitId } = input;
  const after = handOver(found.body, unitId, givingOf(ctx, input));
  await expectWorking(ctx, unitId);
  await expectOther(ctx, found.body, unitId);
  return save(ctx, found, after);
}

const givingOf = (ctx: ReadContext, { reason }: { reason: string }): MoveMade => ({ reason, by: personOf(ctx.viewer), now: ctx.now });

/** Of which unit it is the head: the one that works on it, or the one that is named where none does. @throws RuleError REQUIRED, INVALID (unitId). */
function headNamed({ unitId }: VoiceCase, named: string | null): string {
  if (unitId !== null && named !== null) fail('INVALID', { field: ['unitId'], text: 'LEAVE_EMPTY' });
  return unitId ?? named ?? fail('REQUIRED', { field: ['unitId'] });
}

type RuleInput = OfCase & { aboutHead: boolean; unitId?: string | null; reason: string };

/** Whoever works on it says so, also the head themself: then it is no longer theirs to read. */
export async function voiceHeadRule(ctx: MutationContext, input: RuleInput): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceHeadRule', input);
  refuse(reasonProblems(ctx, input.reason));
  const { body } = found;
  const { region, submittedAt } = body;
  if (!input.aboutHead) {
    if (input.unitId) fail('INVALID', { field: ['unitId'], text: 'LEAVE_EMPTY' });
    const after = ruleNoHead(body, givingOf(ctx, input));
    // Whoever was marked may head the unit that would get it back.
    await expectOther(ctx, after, after.unitId ?? '', 'aboutHead');
    return save(ctx, found, after);
  }
  if (body.aboutHeadOf !== null) fail('ALREADY_EXISTS', { field: ['aboutHead'] });
  // Of a unit that is closed: whoever headed that one, not what came after it.
  const headOf = headNamed(found.before.body, input.unitId ?? null);
  await requireUnit(ctx, headOf, ['unitId']);
  const above = await unitAbove(ctx, { region, aboutHeadOf: headOf, submittedAt, concerns: body.concerns });
  return save(ctx, found, ruleAboutHead(body, { headOf, above }, givingOf(ctx, input)));
}

export async function voiceAskFacts(ctx: MutationContext, input: OfCase & { text: string }): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceAskFacts', input);
  refuse(wordProblems(input.text, ctx.now));
  return save(ctx, found, askFacts(found.body, ctx.now), { kind: 'FACTS_ASKED', text: input.text });
}

export async function voiceAnswer(ctx: MutationContext, input: OfCase & { text: string }): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceAnswer', input);
  const awaited = replyProblems(await heldConcerns(ctx, found.body), found.body, ctx.now);
  refuse([...awaited, ...wordProblems(input.text, ctx.now)]);
  const after = answerCase(found.body, ctx.now, await calendarIn(ctx, found.before.region));
  const clock = after.answeredInTime ? 'kept' : 'broken';
  const told = await clockTold(ctx, after, { class: after.class ?? 'ORDINARY', clock });
  return save(ctx, found, after, { kind: 'ANSWER', text: input.text }, told);
}

export async function voiceRestore(ctx: MutationContext, input: OfCase & { reason: string }): Promise<Result> {
  const found = await caseToChange(ctx, 'voiceRestore', input);
  refuse(reasonProblems(ctx, input.reason));
  const restored = { at: ctx.now, by: personOf(ctx.viewer), reason: input.reason.trim(), words: found.body.words };
  return save(ctx, found, { ...found.body, restored, withheld: false });
}

/** What the viewer can do with a case now. */
export async function trialsOnCase(ctx: ReadContext, { region, body }: VoiceCaseRow) {
  const [subject, concerns] = await Promise.all([aboutCase(ctx, region, body.unitId), heldConcerns(ctx, body)]);
  const awaited = replyProblems(concerns, body, ctx.now);
  const trials = caseTrials(body, ctx.now).map((one) => (one.action === 'voiceAnswer' ? { ...one, problems: awaited } : one));
  const may = await Promise.all(trials.map(({ action }) => mayDo(ctx, action, subject)));
  return trials.filter((_, i) => may[i]);
}

export const unitOfCase = (ctx: ReadContext, { region, body: { unitId } }: VoiceCaseRow) =>
  unitId ? unitOfService(ctx, { region, unitId }) : null;

export const textOfCase = (ctx: ReadContext, { body }: VoiceCaseRow): string => staffText(ctx, body);

/** What is confidential is told to who may restore the rest: the staffing agency. */
export async function contactOf(ctx: ReadContext, { region, body }: VoiceCaseRow): Promise<{ name: string; reach: string } | null> {
  if (body.contact === null) return null;
  const subject = await aboutCase(ctx, region, body.unitId);
  return body.mode === 'OPEN' || (await mayDo(ctx, 'voiceRestore', subject)) ? openContact(ctx, body) : null;
}

export const dueOnCase = async (ctx: ReadContext, { region, body }: VoiceCaseRow): Promise<string | null> =>
  dueOnOf(body, await calendarIn(ctx, region));

export const isLateCase = async (ctx: ReadContext, { region, body }: VoiceCaseRow): Promise<boolean> =>
  isLate(body, ctx.now, await calendarIn(ctx, region));

/** Of a page one batch. */
export async function wordsOf(ctx: ReadContext, row: VoiceCaseRow): Promise<(CaseWord & { text: string })[]> {
  const words = await wordRows(ctx, row);
  return words.flatMap((word) => (word ? [{ ...word.body, text: staffWord(ctx, row.body, word.body) }] : []));
}
