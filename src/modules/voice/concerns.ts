// That a case concerns an employee: marked by who works on it after a check, read and replied to by that person, taken back with a reason.

import { authorise, canSee, expectVersion, mayDo } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { onlyIfNamed } from '../../platform/access/leading.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { asListed, type Page, type Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { headedOn, requireEmployee } from '../organisation/read.ts';
import { type Employee, isServing } from '../organisation/rules/types.ts';
import { type Conversation, conversationAt, VoiceCaseItem, type VoiceCaseRow } from './case-items.ts';
import { aboutCase, caseToChange, findCase, reasonProblems } from './cases.ts';
import { calendarIn } from './citizens.ts';
import { concernIdOf, concernsOf, VoiceConcernItem, type VoiceConcernRow } from './concern-items.ts';
import { concernsViewer } from './concerned.ts';
import { concernProblems, stageOf } from './rules/cases.ts';
import {
  actionsOnConcern,
  type CaseConcern,
  type ConcernAction,
  expectConcernOpen,
  holds,
  lastMark,
  markConcern,
  replyDay,
  takeBackConcern,
  withConcern,
} from './rules/concerns.ts';
import { wordProblems } from './rules/forms.ts';
import { withoutWriter } from './rules/scrub.ts';
import { openContact, openReply, sealReply, shownText, shownWord } from './sealed.ts';

const FIELD = ['concernId'];

const isOwn = (ctx: ReadContext, { employeeId }: Pick<CaseConcern, 'employeeId'>): boolean => employeeId === ctx.viewer.employeeId;

/** Before the person it is theirs; before others it belongs to who works on the case, not to who is above the person. */
const aboutConcern = async (ctx: ReadContext, { region, body }: VoiceConcernRow, of: VoiceCaseRow): Promise<Subject> =>
  isOwn(ctx, body) ? { region, employeeId: body.employeeId } : aboutCase(ctx, region, of.body.unitId);

const caseOf = (ctx: ReadContext, { body }: VoiceConcernRow): Promise<VoiceCaseRow | null> => ownItem(ctx, VoiceCaseItem, body.caseId);

/** Whom it concerns, and who works on the case but for others whom it concerns. */
export async function findConcern(ctx: ReadContext, id: string): Promise<VoiceConcernRow | null> {
  const row = await ownItem(ctx, VoiceConcernItem, id);
  if (!row) return null;
  if (isOwn(ctx, row.body))
    return (await canSee(ctx, 'VoiceConcern', { region: row.region, employeeId: row.body.employeeId })) ? row : null;
  return !(await onlyIfNamed(ctx, 'VoiceCase')) && (await findCase(ctx, row.body.caseId)) ? row : null;
}

/** To who reads the case: also those that were taken back. */
export async function concernsOnCase(ctx: ReadContext, { body }: VoiceCaseRow): Promise<VoiceConcernRow[]> {
  const rows = await Promise.all(body.concerns.map(({ id }) => ownItem(ctx, VoiceConcernItem, id)));
  return rows.filter((row) => row !== null);
}

/** The viewer's own. Where they stand in the list is as the list has it. */
export async function ownConcerns(ctx: ReadContext, slice: Slice): Promise<Page<VoiceConcernRow>> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return { rows: [] };
  const page = await concernsOf(ctx.table, employeeId, slice);
  const found = await Promise.all(page.rows.map(({ body }) => ownItem(ctx, VoiceConcernItem, body.id)));
  const rows = page.rows.flatMap((listed, i) => (found[i] ? [asListed(found[i], listed)] : []));
  return { ...page, rows };
}

interface OfConcern {
  idempotencyKey: string;
  concernId: string;
  expectedVersion: number;
}

type Reasoned = { reason: string };

const made = (ctx: MutationContext, { reason }: Reasoned) => ({ at: ctx.now, by: personOf(ctx.viewer), reason });

type MarkInput = Parameters<typeof caseToChange>[2] & Reasoned & { employeeId: string };

/** Whoever heads the unit that works on it is no one to mark: it is ruled to be about the head first, and then another works on it. */
async function expectNoHandler(ctx: MutationContext, region: string, unitId: string | null, employeeId: string): Promise<void> {
  const heads = unitId === null ? [] : await headedOn(ctx, { region, unitId }, legalDay(ctx.now));
  if (employeeId === ctx.viewer.employeeId || heads.includes(employeeId)) fail('OWN_CASE', { field: ['employeeId'] });
}

/**
 * A mark shuts somebody out: by one of officers or auditors a head could hide a complaint from all who look after it. So a head marks whoever works, or
 * ever worked, under the unit that has the case, and the staffing agency anybody. @throws RuleError INVALID.
 */
async function expectUnder(ctx: MutationContext, { region, body }: VoiceCaseRow, { assignments }: Employee): Promise<void> {
  const subject = await aboutCase(ctx, region, body.unitId);
  const isUnder = assignments.some(({ unitPath }) => subject.unitId && unitPath.includes(`${subject.unitId}/`));
  if (!isUnder && !(await mayDo(ctx, 'voiceRestore', subject))) fail('INVALID', { field: ['employeeId'], text: 'OF_UNIT' });
}

export async function voiceConcernMark(ctx: MutationContext, input: MarkInput): Promise<Result> {
  const { permit, before, body } = await caseToChange(ctx, 'voiceConcernMark', input);
  refuse(reasonProblems(ctx, input.reason));
  const { employeeId } = input;
  const id = concernIdOf(ctx, body.id, employeeId);
  const [employee, known] = await Promise.all([
    requireEmployee(ctx, employeeId, ['employeeId']),
    VoiceConcernItem.load(ctx.loader.loadKey, id),
    expectNoHandler(ctx, before.region, body.unitId, employeeId),
  ]);
  await expectUnder(ctx, before, employee.body);
  if (!known) refuse(concernProblems(body, ctx.now));
  const { region, submittedAt } = body;
  // Whoever has left cannot reply: nobody waits for that.
  const isHere = isServing(employee.body, legalDay(ctx.now));
  const replyDueOn = isHere ? replyDay(ctx.now, await calendarIn(ctx, before.region)) : null;
  const marking = { ...made(ctx, input), words: body.words, replyDueOn };
  const concern = markConcern(known?.body ?? null, { id, region, caseId: body.id, submittedAt, employeeId }, marking);
  const after = { ...body, concerns: withConcern(body.concerns, id, true) };
  return write(ctx, permit, {
    subjects: [
      { before, after: VoiceCaseItem.put(region, after), detail: { concern: id } },
      { before: known, after: VoiceConcernItem.put(region, concern), detail: { held: true } },
    ],
    result: { id: body.id },
  });
}

interface ConcernFound {
  permit: Permit;
  row: VoiceConcernRow;
  of: VoiceCaseRow;
}

async function concernToChange(ctx: MutationContext, action: ConcernAction, input: OfConcern): Promise<ConcernFound> {
  const row = await itemToChange(ctx, VoiceConcernItem, [input.concernId], FIELD);
  const of = (await caseOf(ctx, row)) ?? fail('NOT_FOUND', { field: FIELD });
  if (!isOwn(ctx, row.body) && (await concernsViewer(ctx, of.body))) fail('NOT_FOUND', { field: FIELD });
  const permit = await authorise(ctx, 'VoiceConcern', await aboutConcern(ctx, row, of), FIELD);
  expectVersion(row, input.expectedVersion);
  expectConcernOpen(action, row.body, stageOf(of.body, ctx.now));
  return { permit, row, of };
}

export async function voiceConcernTakeBack(ctx: MutationContext, input: OfConcern & Reasoned): Promise<Result> {
  const { permit, row, of } = await concernToChange(ctx, 'voiceConcernTakeBack', input);
  if (isOwn(ctx, row.body)) fail('OWN_CASE', { field: FIELD });
  refuse(reasonProblems(ctx, input.reason));
  const { id } = row.body;
  const after = { ...of.body, concerns: withConcern(of.body.concerns, id, false) };
  return write(ctx, permit, {
    subjects: [
      { before: row, after: VoiceConcernItem.put(row.region, takeBackConcern(row.body, made(ctx, input))), detail: { held: false } },
      { before: of, after: VoiceCaseItem.put(of.region, after), detail: { concern: id } },
    ],
    result: { id },
  });
}

/** The case must still be as it was read: what is answered in the same moment is answered first, or knows of it. */
export async function voiceConcernReply(ctx: MutationContext, input: OfConcern & { text: string }): Promise<Result> {
  const { permit, row, of } = await concernToChange(ctx, 'voiceConcernReply', input);
  refuse(wordProblems(input.text, ctx.now));
  const { id } = row.body;
  const concern = { ...row.body, reply: { at: ctx.now, sealed: sealReply(ctx, id, input.text) } };
  return write(ctx, permit, {
    subjects: [{ before: row, after: VoiceConcernItem.put(row.region, concern), detail: { replied: true } }],
    checks: [of],
    result: { id },
  });
}

export async function trialsOnConcern(ctx: ReadContext, row: VoiceConcernRow): Promise<Trial<ConcernAction>[]> {
  const of = await caseOf(ctx, row);
  if (!of) return [];
  const subject = await aboutConcern(ctx, row, of);
  const actions = actionsOnConcern(row.body, stageOf(of.body, ctx.now));
  const may = await Promise.all(actions.map((action) => mayDo(ctx, action, subject)));
  const notOwn = (action: ConcernAction): boolean => action !== 'voiceConcernTakeBack' || !isOwn(ctx, row.body);
  return actions.filter((action, i) => may[i] && notOwn(action)).map((action) => ({ action, problems: [], until: null }));
}

export interface ConcernedCaseView {
  kind: VoiceCaseRow['body']['kind'];
  stage: ReturnType<typeof stageOf>;
  submittedOn: string;
  text: string | null;
  added: string[];
}

const NOTHING = { text: null, added: [] };

/**
 * What the citizen wrote, without what names others even where it was restored, and without the name and address that they gave; nothing once the mark
 * is taken back. What the office asked them after the mark may be who they are, and nobody has read the reply for that: it is shown once it is marked anew.
 */
export async function caseOfConcern(ctx: ReadContext, { body }: VoiceConcernRow): Promise<ConcernedCaseView | null> {
  const found: Conversation | null = await conversationAt(ctx.loader.loadRange, body.caseId);
  if (!found) return null;
  const { body: of } = found.row;
  const about = { kind: of.kind, stage: stageOf(of, ctx.now), submittedOn: legalDay(of.submittedAt) };
  if (!holds(body)) return { ...about, ...NOTHING };
  const words = found.words.filter(({ from, number }) => from === 'CITIZEN' && number <= lastMark(body).words);
  const contact = openContact(ctx, of);
  const unnamed = (text: string): string => withoutWriter(text, contact);
  return { ...about, text: unnamed(shownText(ctx, of)), added: words.map((word) => unnamed(shownWord(ctx, of, word))) };
}

export const replyOf = (ctx: ReadContext, { body }: VoiceConcernRow): string | null => openReply(ctx, body);
