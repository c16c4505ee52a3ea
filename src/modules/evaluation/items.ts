// Evaluations in the table: a head that lists show by its card, the self-assessment beside it, frozen versions and events after them.

import { sortName } from '../../platform/rules/names.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import * as keys from '../../platform/store/keys.ts';
import { fillRanges, queryAll, type Range } from '../../platform/store/ranges.ts';
import type { IndexName } from '../../platform/store/shape.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { ExportCard } from './rules/credit-types.ts';
import { workingPredicate } from './rules/matrix.ts';
import type { AbsenceSheet, Evaluation, EvaluationCard, EvaluationVersion, FollowUpEvent, SelfAssessment } from './rules/types.ts';
import { statusShown } from './rules/views.ts';

export type EvaluationRow = Row<Evaluation, EvaluationCard>;
export type EvaluationCardRow = Row<unknown, EvaluationCard>;
export type AbsenceSheetRow = Row<AbsenceSheet>;
export type ExportRow = Row<unknown, ExportCard>;

type ItemToWrite = Omit<Row, 'version'>;

export const cardOf = (evaluation: Evaluation): EvaluationCard => {
  const { id, employeeId, employeeName, positionTitle, unitId, holding, isHead, year, period, status, versions } = evaluation;
  const of = { id, employeeId, employeeName, positionTitle, unitId, holding, isHead, year, period, status };
  return {
    ...of,
    predicate: workingPredicate(evaluation),
    version: versions.at(-1)?.number ?? null,
    ratedBy: evaluation.rater?.employeeId ?? null,
  };
};

const sortOf = ({ unitPath, employeeName, id }: Evaluation): string => `${unitPath}#${sortName(employeeName)}#${id}`;

/** Listed by unit (index1). */
function layHead(evaluation: Evaluation): Omit<EvaluationRow, 'version'> {
  const { id, region, rootUnitId, cycleId, period } = evaluation;
  const index1 = { pk: keys.evaluationList(rootUnitId, cycleId, period), sk: sortOf(evaluation) };
  return { ...keys.head(id), type: 'Evaluation', region, body: evaluation, card: cardOf(evaluation), index: { index1 } };
}

const recordKeys = ({ id, final }: Evaluation): Key[] =>
  Array.from({ length: final?.records ?? 0 }, (_, i) => keys.exportRecord(id, i + 1));

/** Listed for the export (index2) while the evaluation is final: each record a row of its own, so that a page is a page of records. */
function layRecords(evaluation: Evaluation): ItemToWrite[] {
  const { id, region, rootUnitId, cycleId, period, final } = evaluation;
  return recordKeys(evaluation).map((key, i) => {
    const card: ExportCard = { evaluationId: id, version: final?.version ?? 0, record: i + 1 };
    const index2 = { pk: keys.finalList(rootUnitId, cycleId, period), sk: `${sortOf(evaluation)}#${key.sk}` };
    return { ...key, type: 'ExportRecord', region, body: null, card, index: { index2 } };
  });
}

/** What a rule made of an evaluation. */
export interface EvaluationChange {
  evaluation: Evaluation;
  self?: SelfAssessment | undefined;
  version?: EvaluationVersion | undefined;
  events?: readonly FollowUpEvent[] | undefined;
  /** Facts only: never a rating, a predicate or a text. */
  detail?: Record<string, unknown> | undefined;
  /** A change of what is hidden before the hand-over: neither the version that others see nor the record tells where it stands. */
  hidden?: boolean | undefined;
}

/** The head carries the version and the audit; what lies beside it is written with it and needs no condition of its own. */
export function evaluationItems(
  before: EvaluationRow | null,
  { evaluation, self, version, events = [], detail, hidden = false }: EvaluationChange,
): { subjects: SubjectChange[]; parts: ItemToWrite[]; drops: Key[] } {
  const { id, region, status, shown } = evaluation;
  const head = layHead({ ...evaluation, shown: hidden ? shown : (before?.version ?? 0) + 1 });
  const records = status === 'FINAL' && before?.body.status !== 'FINAL' ? layRecords(evaluation) : [];
  return {
    subjects: [{ before, after: head, detail: { ...(!hidden && { status: statusShown(status) }), ...detail } }],
    parts: [
      ...(self ? [{ ...keys.selfAssessment(id), type: 'SelfAssessment', region, body: self }] : []),
      ...(version ? [{ ...keys.evaluationVersion(id, version.number), type: 'EvaluationVersion', region, body: version }] : []),
      ...events.map((event) => ({ ...keys.followUpEvent(id, event.number), type: 'FollowUpEvent', region, body: event })),
      ...records,
    ],
    drops: before?.body.status === 'FINAL' && evaluation.status !== 'FINAL' ? recordKeys(before.body) : [],
  };
}

export const absencesItem = (sheet: AbsenceSheet): Omit<AbsenceSheetRow, 'version'> => ({
  ...keys.head(sheet.id),
  type: 'AbsenceSheet',
  region: sheet.region,
  body: sheet,
});

/** AP-31: the frozen versions of an evaluation, oldest first. */
export const evaluationVersionsOf = async (table: Table, id: string): Promise<EvaluationVersion[]> =>
  (await queryAll(table, { pk: id, prefix: keys.VERSIONS })).map((row) => row.body as EvaluationVersion);

/** Of which year or period, in which agency, below which unit. */
export interface EvaluationScope {
  rootUnitId: string;
  /** Of the unit: itself and everything below it; of the whole city empty. */
  path: string;
  /** Of the whole city: its agencies, in the order in which they are read. */
  agencies?: readonly string[];
  cycleId: string;
  period: number | null;
}

type ListOf = (rootUnitId: string, cycleId: string, period: number | null) => string;

/** One range an agency: of the whole city one after the other. */
const rangesOf = (index: IndexName, listOf: ListOf, { rootUnitId, path, agencies, cycleId, period }: EvaluationScope): Range[] =>
  (agencies ?? [rootUnitId]).map((root) => ({ index, pk: listOf(root, cycleId, period), ...(path && { prefix: path }) }));

const isCard = (row: Row): row is EvaluationCardRow => row.card !== undefined;

/** AP-32: the evaluations of a unit with all below it, by unit and name. */
export const evaluationsIn = (table: Table, scope: EvaluationScope, slice: Slice): Promise<Page<EvaluationCardRow>> =>
  fillRanges(table, rangesOf('index1', keys.evaluationList, scope), slice, isCard);

/** AP-32: all of them, for the distribution of a unit. */
export const allEvaluationsIn = async (table: Table, { rootUnitId, path, cycleId, period }: EvaluationScope): Promise<EvaluationCard[]> =>
  (await queryAll(table, { index: 'index1', pk: keys.evaluationList(rootUnitId, cycleId, period), prefix: path })).map(
    (row) => row.card as EvaluationCard,
  );

const isRecord = (row: Row): row is ExportRow => row.card !== undefined;

/** AP-33: the records of the final ones of a unit with all below it. */
export const exportRecordsIn = (table: Table, scope: EvaluationScope, slice: Slice): Promise<Page<ExportRow>> =>
  fillRanges(table, rangesOf('index2', keys.finalList, scope), slice, isRecord);
