// Performance in the table: a plan's partition holds a small head, its content, progress, dialogue and old versions.
import type { ReadContext } from '../../platform/context.ts';
import { sortName } from '../../platform/rules/names.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import { ownPart, pad4, wholeId } from '../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage, fillPage, queryAll, type ReadFirst, type ReadList, type ReadRange } from '../../platform/store/ranges.ts';
import { type Key, type Page, position, type Read, type Row, type Slice, type Table } from '../../platform/store/table.ts';
import { placeOfDay } from './ids.ts';
import { impliedByEntry, impliedByHead, impliedByStep } from './implied.ts';
import type { PlanComment } from './rules/comment.ts';
import type { ProgressMonths } from './rules/progress-months.ts';
import type { PlanReading } from './rules/tasks.ts';
import type {
  Cycle,
  DaySpan,
  DialogueStep,
  Evidence,
  PhaseExtension,
  PhaseKind,
  Plan,
  PlanContent,
  PlanHead,
  PlanVersion,
  ProgressEntry,
  ProgressProof,
} from './rules/types.ts';
import { CONTENT_WORDS, STEP_WORDS, withoutWordsOfEntry, withoutWordsOfVersion } from './rules/words.ts';

const CYCLES = listIn('index1', (region: string) => `CYCLE#${region}`);

export const CycleItem = itemKind<Cycle, { year: number }>()({
  type: 'Cycle',
  key: head,
  of: ({ id }) => [id],
  listed: ({ year }, region) => ({ card: { year }, index: CYCLES.at(String(year), region) }),
});
export type CycleRow = RowOf<typeof CycleItem>;

/** All that was given in a cycle, by phase, unit and name. */
const EXTENSIONS = listIn('index1', (cycleId: string) => `EXTENSIONS#${cycleId}`);

/** A later deadline for one person, beside the cycle; listed while it stands. */
export const ExtensionItem = itemKind<PhaseExtension, PhaseExtension>()({
  type: 'PhaseExtension',
  key: (cycleId: string, phase: PhaseKind, employeeId: string) => ({ pk: cycleId, sk: `EXTEND#${phase}#${employeeId}` }),
  of: ({ cycleId, phase, employeeId }) => [cycleId, phase, employeeId],
  words: ['reason', 'withdrawn.reason'],
  listed: (extension) => {
    const { cycleId, phase, employeeId, given, withdrawn } = extension;
    if (!given || withdrawn) return { card: extension };
    const sk = `${phase}#${given.unitPath}#${sortName(given.employeeName)}#${employeeId}`;
    return { card: extension, index: EXTENSIONS.at(sk, cycleId) };
  },
});
export type PhaseExtensionRow = RowOf<typeof ExtensionItem>;

/** A plan's partition, in reading order: head `#`, content, then progress, newest first; what is read for itself lies after `PROGRESS#`. */
export const PlanItem = itemKind<PlanHead>()({
  type: 'Plan',
  key: head,
  of: ({ id }) => [id],
  implied: { body: impliedByHead },
  words: ['returned.reason', 'change.reason', 'approved.reason', 'leavingNotes.text'],
});
export type PlanRow = RowOf<typeof PlanItem>;

const ContentItem = placedKind<PlanContent>()({
  type: 'PlanContent',
  key: (planId: string) => ({ pk: planId, sk: 'CONTENT' }),
  words: CONTENT_WORDS,
});

/** Sorts before the content, so that whoever changes a plan has read it. */
export const ProgressMonthsItem = itemKind<ProgressMonths>()({
  type: 'ProgressMonths',
  key: (planId: string) => ({ pk: planId, sk: 'ACHIEVED' }),
  of: ({ planId }) => [planId],
});
export type ProgressMonthsRow = RowOf<typeof ProgressMonthsItem>;

export const ENTRIES = 'PROGRESS#';
const ALL_ENTRIES = [ENTRIES, `${ENTRIES}~`] as const;
/** Both days with them. */
export const entriesOfDays = ({ from, to }: DaySpan) => [`${ENTRIES}${placeOfDay(to)}`, `${ENTRIES}${placeOfDay(from)}~`] as const;

/** Newest day first: its id says of which plan, and where in that order (`entryIdOf`). */
export const ProgressItem = itemKind<ProgressEntry>()({
  type: 'Progress',
  key: (id: string) => ({ pk: wholeId('pln', id), sk: `${ENTRIES}${ownPart(id)}` }),
  of: ({ id }) => [id],
  implied: { body: impliedByEntry },
  words: withoutWordsOfEntry,
});
export type ProgressRow = RowOf<typeof ProgressItem>;

/** That a file is attached to an entry: whoever has only the file's id asks here. */
export const ProofItem = itemKind<ProgressProof>()({
  type: 'ProgressProof',
  key: (planId: string, evidenceId: string) => ({ pk: planId, sk: `PROOF#${evidenceId}` }),
  of: ({ planId, evidenceId }) => [planId, evidenceId],
});

/** Under which an entry is corrected once. */
export const correctionKey = (planId: string, entryId: string): Key => ({ pk: planId, sk: `REPLACED#${entryId}` });

/** Of one target, or of all. */
const wordsAbout = (targetId: string | null): string => (targetId ? `TALK#${targetId}#` : 'TALK#');
const StepItem = placedKind<DialogueStep>()({
  type: 'DialogueStep',
  key: (planId: string, targetId: string, step: number) => ({ pk: planId, sk: `${wordsAbout(targetId)}${pad4(step)}` }),
  implied: { body: impliedByStep },
  words: STEP_WORDS,
});

const VersionItem = placedKind<PlanVersion>()({
  type: 'PlanVersion',
  key: (planId: string, number: number) => ({ pk: planId, sk: `VERSION#${pad4(number)}` }),
  words: withoutWordsOfVersion,
});

/** Comments, about one target or entry after another, in the order in which they were made. */
export const CommentItem = itemKind<PlanComment>()({
  type: 'PlanComment',
  key: (planId: string, aboutId: string, at: string, id: string) => ({ pk: planId, sk: `SAID#${aboutId}#${at}#${id}` }),
  of: ({ planId, about, at, id }) => [planId, about.id, at, id],
  words: ['text'],
});

export const ReadingItem = itemKind<PlanReading>()({
  type: 'PlanReading',
  key: (planId: string, readerId: string) => ({ pk: planId, sk: `READ#${readerId}` }),
  of: ({ planId, readerId }) => [planId, readerId],
});

export const EvidenceItem = itemKind<Evidence>()({ type: 'Evidence', key: head, of: ({ id }) => [id], words: ['fileName', 'sha256'] });
export type EvidenceRow = RowOf<typeof EvidenceItem>;

/** A plan as it was read: its head as a row, for the version. */
export interface PlanDocument {
  row: PlanRow;
  content: PlanContent;
}

/** The ids of the cycles of a region, by year. */
export async function cycleIdsIn(list: ReadList, region: string): Promise<string[]> {
  const { index, pk } = CYCLES.range(region);
  return (await list(index, pk)).map((row) => row.pk);
}

/** AP-122: who has a later end of a phase, all or below a path, by unit and name. */
export const extensionsOf = async (
  table: Table,
  { cycleId, phase, path }: { cycleId: string; phase: PhaseKind; path: string },
  slice: Slice,
): Promise<Page<PhaseExtensionRow>> => {
  const range = { ...EXTENSIONS.range(cycleId), prefix: `${phase}#${path}` };
  return ExtensionItem.cards(await countedPage(table, range, slice));
};

/** What a rule made of a plan. */
export interface ChangedPlan {
  plan: Plan;
  steps?: readonly DialogueStep[];
  version?: PlanVersion;
  detail: Record<string, unknown>;
}

/** The head carries the version and the audit; what lies beside it is written with it and needs no condition of its own. */
export function planItems(
  before: PlanRow | null,
  { plan, steps = [], version, detail }: ChangedPlan,
): { subjects: SubjectChange[]; parts: ItemToWrite[] } {
  const { region, id } = plan.head;
  return {
    subjects: [{ before, after: PlanItem.put(region, plan.head), detail: { status: plan.head.status, ...detail } }],
    parts: [
      ContentItem.putAt([id], region, plan.content),
      ...steps.map((step) => StepItem.putAt([id, step.targetId, step.step], region, step)),
      ...(version ? [VersionItem.putAt([id, version.number], region, version)] : []),
    ],
  };
}

/** The document from the rows of its partition; null where there is no plan. */
function documentOf(rows: readonly Row[]): PlanDocument | null {
  const [row] = PlanItem.among(rows);
  const [content] = ContentItem.among(rows);
  return row && content ? { row, content: content.body } : null;
}

/** Head and content: one Query. */
export const documentIn = async (range: ReadRange, planId: string): Promise<PlanDocument | null> =>
  documentOf(await range(planId, ['#', ContentItem.key(planId).sk]));

/** The same by their keys: in one batch with whatever else is asked for at once. */
export const documentAt = async (read: Read, planId: string): Promise<PlanDocument | null> =>
  documentOf((await Promise.all([read(PlanItem.key(planId)), read(ContentItem.key(planId))])).filter((row) => row !== null));

/** Head, months and content. */
const BEFORE_ENTRIES = 3;

/** AP-13: the same with the newest entries behind it, from which a page of so many is shown. */
export const beginningIn = async (first: ReadFirst, planId: string, entries: number): Promise<PlanDocument | null> =>
  documentOf((await first(planId, ['#', ALL_ENTRIES[1]], BEFORE_ENTRIES + entries + 1)).rows);

/** AP-239: a page of entries, newest day first. */
export async function entriesPage(
  { table, loader }: Pick<ReadContext, 'table' | 'loader'>,
  planId: string,
  { limit, after }: Slice,
): Promise<Page<ProgressRow>> {
  const range = { pk: planId, prefix: ENTRIES };
  const count = () => table.count(range);
  if (after) return { ...(await fillPage(table, { ...range, limit, after }, ProgressItem.is)), count };
  const { rows, ended } = await loader.loadFirst(planId, ALL_ENTRIES, limit + 1);
  const entries = ProgressItem.among(rows).slice(0, limit);
  const last = entries.at(-1);
  return (ended && rows.length <= limit) || !last ? { rows: entries, count } : { rows: entries, count, next: position(last, undefined) };
}

/** AP-239: all entries of some days. */
export const entriesBetween = async (range: ReadRange, planId: string, days: DaySpan): Promise<ProgressEntry[]> =>
  ProgressItem.among(await range(planId, entriesOfDays(days))).map(({ body }) => body);

/** In which months a plan has entries: from the range of head and content. */
export const progressMonthsIn = async (range: ReadRange, planId: string): Promise<ProgressMonthsRow | null> =>
  ProgressMonthsItem.among(await range(planId, ['#', ContentItem.key(planId).sk]))[0] ?? null;

/** AP-237: the plan's entries alone, all of them. */
export const entriesIn = async (table: Table, planId: string): Promise<ProgressEntry[]> =>
  ProgressItem.among(await queryAll(table, { pk: planId, prefix: ENTRIES })).map(({ body }) => body);

/** AP-406: all that lies of a plan, with what nobody reads together. */
export const partitionOf = (table: Table, planId: string): Promise<Row[]> => queryAll(table, { pk: planId });

/** AP-130: all comments of a plan in one Query, however many of its targets and entries ask; their number is limited by policy. */
export const commentsIn = async (range: ReadRange, planId: string): Promise<PlanComment[]> =>
  CommentItem.among(await range(planId, ['SAID#', 'SAID#~'])).map(({ body }) => body);

/** AP-15: a frozen version; null where there is none of that number. */
export const versionIn = async (read: Read, planId: string, number: number): Promise<PlanVersion | null> =>
  (await VersionItem.load(read, planId, number))?.body ?? null;

/** AP-14: the words said about a target, or about all targets of a plan, in order. */
export async function dialogueOf(table: Table, planId: string, targetId: string | null): Promise<DialogueStep[]> {
  const rows = await queryAll(table, { pk: planId, prefix: wordsAbout(targetId) });
  return StepItem.among(rows)
    .map(({ body }) => body)
    .toSorted((a, b) => a.step - b.step);
}
