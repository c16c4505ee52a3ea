// Performance in the table: a plan's partition holds a small head, its content, progress, dialogue and old versions.
import { sortName } from '../../platform/rules/names.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage, queryAll, type ReadList, type ReadRange } from '../../platform/store/ranges.ts';
import type { Page, Read, Row, Slice, Table } from '../../platform/store/table.ts';
import { impliedByEntry, impliedByHead, impliedByStep } from './implied.ts';
import type { PlanComment } from './rules/comment.ts';
import type { ProgressMonths } from './rules/progress-months.ts';
import type { PlanReading } from './rules/tasks.ts';
import type {
  Cycle,
  DialogueStep,
  Evidence,
  PhaseExtension,
  PhaseKind,
  Plan,
  PlanContent,
  PlanHead,
  PlanVersion,
  ProgressEntry,
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

/** A plan's partition, in reading order: head `#`, content, then progress; dialogue, readings and old versions after `Q`. */
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

export const ProgressItem = placedKind<ProgressEntry>()({
  type: 'Progress',
  key: (planId: string, targetId: string, id: string) => ({ pk: planId, sk: `PROGRESS#${targetId}#${id}` }),
  implied: { body: impliedByEntry },
  words: withoutWordsOfEntry,
});
export type ProgressRow = RowOf<typeof ProgressItem>;

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
  /** Empty where only head and content were read. */
  progress: ProgressRow[];
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
  return row && content ? { row, content: content.body, progress: ProgressItem.among(rows) } : null;
}

/** Head, content and all progress: one Query. */
export const documentIn = async (range: ReadRange, planId: string): Promise<PlanDocument | null> =>
  documentOf(await range(planId, ['#', 'PROGRESS#~']));

/** Head and content alone, as they are changed. */
export const contentIn = async (range: ReadRange, planId: string): Promise<PlanDocument | null> =>
  documentOf(await range(planId, ['#', ContentItem.key(planId).sk]));

/** In which months a plan has entries: from the range of head and content. */
export const progressMonthsIn = async (range: ReadRange, planId: string): Promise<ProgressMonthsRow | null> =>
  ProgressMonthsItem.among(await range(planId, ['#', ContentItem.key(planId).sk]))[0] ?? null;

/** AP-237: the plan's entries alone, all of them. */
export const entriesIn = async (table: Table, planId: string): Promise<ProgressEntry[]> =>
  ProgressItem.among(await queryAll(table, { pk: planId, prefix: 'PROGRESS#' })).map(({ body }) => body);

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
