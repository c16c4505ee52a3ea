// Performance in the table: a plan's partition holds a small head, its content, progress, dialogue and old versions.
import { sortName } from '../../platform/rules/names.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import * as keys from '../../platform/store/keys.ts';
import { countedPage, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { PlanComment } from './rules/comment.ts';
import type {
  Cycle,
  DialogueStep,
  Evidence,
  ExtensionGiven,
  PhaseExtension,
  PhaseKind,
  Plan,
  PlanContent,
  PlanHead,
  PlanReading,
  PlanVersion,
  ProgressEntry,
} from './rules/types.ts';

export type CycleRow = Row<Cycle>;
export type PlanRow = Row<PlanHead>;
export type ProgressRow = Row<ProgressEntry>;
export type ReadingRow = Row<PlanReading>;
export type EvidenceRow = Row<Evidence>;
export type ExtensionRow = Row<PhaseExtension>;

/** A plan as it was read: its head as a row, for the version. */
export interface PlanDocument {
  row: PlanRow;
  content: PlanContent;
  /** Empty where only head and content were read. */
  progress: ProgressRow[];
}

type ItemToWrite = Omit<Row, 'version'>;

export const cycleItem = (region: string, cycle: Cycle): Omit<CycleRow, 'version'> => ({
  ...keys.head(cycle.id),
  type: 'Cycle',
  region,
  body: cycle,
  card: { year: cycle.year },
  index: { index1: { pk: keys.inRegion('CYCLE', region), sk: String(cycle.year) } },
});

export const extensionItem = (region: string, extension: PhaseExtension): Omit<ExtensionRow, 'version'> => ({
  ...keys.extension(extension.cycleId, extension.phase, extension.employeeId),
  type: 'PhaseExtension',
  region,
  body: extension,
  card: extension,
  ...(extension.given && !extension.withdrawn && { index: { index1: extensionPlace(extension, extension.given) } }),
});

const extensionPlace = ({ cycleId, phase, employeeId }: PhaseExtension, { unitPath, employeeName }: ExtensionGiven): Key => ({
  pk: keys.extensionList(cycleId),
  sk: `${phase}#${unitPath}#${sortName(employeeName)}#${employeeId}`,
});

/** AP-122: who has a later end of a phase, all or below a path, by unit and name. */
export const extensionsOf = async (
  table: Table,
  { cycleId, phase, path }: { cycleId: string; phase: PhaseKind; path: string },
  slice: Slice,
): Promise<Page<ExtensionRow>> => {
  const page = await countedPage(table, { index: 'index1', pk: keys.extensionList(cycleId), prefix: `${phase}#${path}` }, slice);
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card as PhaseExtension })) };
};

export const planHeadItem = (head: PlanHead): Omit<PlanRow, 'version'> => ({
  ...keys.head(head.id),
  type: 'Plan',
  region: head.region,
  body: head,
});

const layStep = (head: PlanHead, step: DialogueStep): ItemToWrite => ({
  ...keys.dialogue(head.id, step.targetId, step.step),
  type: 'DialogueStep',
  region: head.region,
  body: step,
});

const layVersion = (head: PlanHead, version: PlanVersion): ItemToWrite => ({
  ...keys.planVersion(head.id, version.number),
  type: 'PlanVersion',
  region: head.region,
  body: version,
});

/** What a rule made of a plan. */
export interface PlanChange {
  plan: Plan;
  steps?: readonly DialogueStep[];
  version?: PlanVersion;
  detail: Record<string, unknown>;
}

/** The head carries the version and the audit; what lies beside it is written with it and needs no condition of its own. */
export function planItems(
  before: PlanRow | null,
  { plan, steps = [], version, detail }: PlanChange,
): { subjects: SubjectChange[]; parts: ItemToWrite[] } {
  const { head, content } = plan;
  const body: ItemToWrite = { ...keys.planContent(head.id), type: 'PlanContent', region: head.region, body: content };
  return {
    subjects: [{ before, after: planHeadItem(head), detail: { status: head.status, ...detail } }],
    parts: [body, ...steps.map((step) => layStep(head, step)), ...(version ? [layVersion(head, version)] : [])],
  };
}

export const progressItem = (head: PlanHead, entry: ProgressEntry): Omit<ProgressRow, 'version'> => ({
  ...keys.progress(head.id, entry.targetId, entry.id),
  type: 'Progress',
  region: head.region,
  body: entry,
});

export const commentItem = (head: PlanHead, comment: PlanComment): ItemToWrite => ({
  ...keys.planComment(head.id, comment.about.id, comment.at, comment.id),
  type: 'PlanComment',
  region: head.region,
  body: comment,
});

export const readingItem = (region: string, reading: PlanReading): Omit<ReadingRow, 'version'> => ({
  ...keys.planReading(reading.planId, reading.readerId),
  type: 'PlanReading',
  region,
  body: reading,
});

export const evidenceItem = (region: string, evidence: Evidence): Omit<EvidenceRow, 'version'> => ({
  ...keys.head(evidence.id),
  type: 'Evidence',
  region,
  body: evidence,
});

/** The document from the rows of its partition; null where there is no plan. */
export function documentOf(rows: readonly Row[]): PlanDocument | null {
  const row = rows.find((one) => one.type === 'Plan') as PlanRow | undefined;
  const content = rows.find((one) => one.type === 'PlanContent') as Row<PlanContent> | undefined;
  return row && content ? { row, content: content.body, progress: rows.filter((one) => one.type === 'Progress') as ProgressRow[] } : null;
}

/** AP-14: the words said about a target, or about all targets of a plan, in order. */
export async function dialogueOf(table: Table, planId: string, targetId: string | null): Promise<DialogueStep[]> {
  const rows = await queryAll(table, { pk: planId, prefix: keys.dialoguePrefix(targetId) });
  return rows.map((row) => row.body as DialogueStep).toSorted((a, b) => a.step - b.step);
}

/** AP-15: the approved versions of a plan, oldest first. */
export const versionsOf = async (table: Table, planId: string): Promise<PlanVersion[]> =>
  (await queryAll(table, { pk: planId, prefix: keys.VERSIONS })).map((row) => row.body as PlanVersion);
