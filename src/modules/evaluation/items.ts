// Evaluations in the table: a head that lists show by its card, the self-assessment beside it, frozen versions and events after them.

import type { Loader } from '../../platform/context.ts';
import { sortName } from '../../platform/rules/names.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { type ItemToWrite, itemKind, type ListOf, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillRanges, type QueryRange, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { spanName } from './ids.ts';
import type { ExportCard } from './rules/credit-types.ts';
import { workingPredicate } from './rules/matrix.ts';
import type { AbsenceSheet, Evaluation, EvaluationCard, EvaluationVersion, FollowUpEvent, SelfAssessment } from './rules/types.ts';
import { EVALUATION_WORDS } from './rules/words.ts';
import { withoutWordsOfVersion } from './sealing.ts';

type OfAgency = [rootUnitId: string, cycleId: string, period: number | null];

/** An agency's evaluations of one year or period, by unit: at most a few thousand. */
const EVALUATIONS = listIn(
  'index1',
  (...[rootUnitId, cycle, period]: OfAgency) => `EVALUATIONS#${rootUnitId}#${cycle}#${spanName(period)}`,
);
/** Records of those that are final, for the export. */
const FINAL = listIn('index2', (...[rootUnitId, cycle, period]: OfAgency) => `FINAL#${rootUnitId}#${cycle}#${spanName(period)}`);

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

const agencyOf = ({ rootUnitId, cycleId, period }: Evaluation): OfAgency => [rootUnitId, cycleId, period];
const sortOf = ({ unitPath, employeeName, id }: Evaluation): string => `${unitPath}#${sortName(employeeName)}#${id}`;

/** An evaluation's partition: head `#`, self-assessment, then events and frozen versions. */
export const EvaluationItem = itemKind<Evaluation, EvaluationCard>()({
  type: 'Evaluation',
  key: head,
  of: ({ id }) => [id],
  words: EVALUATION_WORDS,
  listed: (evaluation) => ({ card: cardOf(evaluation), index: EVALUATIONS.at(sortOf(evaluation), ...agencyOf(evaluation)) }),
});
export type EvaluationRow = RowOf<typeof EvaluationItem>;
export type EvaluationCardRow = Row<unknown, EvaluationCard>;

export const SelfAssessmentItem = itemKind<SelfAssessment>()({
  type: 'SelfAssessment',
  key: (evaluationId: string) => ({ pk: evaluationId, sk: 'ASSESSMENT' }),
  of: ({ evaluationId }) => [evaluationId],
  words: ['achievements', 'obstacles', 'helpNeeded'],
});

const VERSIONS = 'VERSION#';
export const VersionItem = itemKind<EvaluationVersion>()({
  type: 'EvaluationVersion',
  key: (evaluationId: string, number: number) => ({ pk: evaluationId, sk: `${VERSIONS}${pad4(number)}` }),
  of: ({ evaluationId, number }) => [evaluationId, number],
  words: withoutWordsOfVersion,
});

export const FollowUpItem = itemKind<FollowUpEvent>()({
  type: 'FollowUpEvent',
  key: (evaluationId: string, number: number) => ({ pk: evaluationId, sk: `EVENT#FOLLOW_UP#${pad4(number)}` }),
  of: ({ evaluationId, number }) => [evaluationId, number],
});

/** A record of a final evaluation for the national system: all it says stands on its card. */
const RecordItem = placedKind<null, ExportCard>()({
  type: 'ExportRecord',
  key: (evaluationId: string, record: number) => ({ pk: evaluationId, sk: `EXPORT#${String(record).padStart(2, '0')}` }),
});
export type ExportRow = Row<unknown, ExportCard>;

export const AbsenceSheetItem = itemKind<AbsenceSheet>()({
  type: 'AbsenceSheet',
  key: head,
  of: ({ id }) => [id],
  words: ['absences.reason', 'absences.withdrawn.reason'],
});
export type AbsenceSheetRow = RowOf<typeof AbsenceSheetItem>;

const recordNumbers = ({ final }: Evaluation): number[] => Array.from({ length: final?.records ?? 0 }, (_, i) => i + 1);

export const recordKeys = (evaluation: Evaluation): Key[] =>
  recordNumbers(evaluation).map((record) => RecordItem.key(evaluation.id, record));

/** Listed while the evaluation is final: each record a row of its own, so that a page is a page of records. */
export const recordsToPut = (evaluation: Evaluation): ItemToWrite[] =>
  recordNumbers(evaluation).map((record) => {
    const { id, region, final } = evaluation;
    const { sk } = RecordItem.key(id, record);
    return RecordItem.putAt([id, record], region, null, {
      card: { evaluationId: id, version: final?.version ?? 0, record },
      index: FINAL.at(`${sortOf(evaluation)}#${sk}`, ...agencyOf(evaluation)),
    });
  });

const DOCUMENT = ['#', 'ASSESSMENT'] as const;

/** The head with the self-assessment beside it: one range. */
export async function evaluationDocument(
  { loadRange }: Pick<Loader, 'loadRange'>,
  id: string,
): Promise<{ row: EvaluationRow | null; self: SelfAssessment | null }> {
  const found = await loadRange(id, DOCUMENT);
  return { row: EvaluationItem.among(found)[0] ?? null, self: SelfAssessmentItem.among(found)[0]?.body ?? null };
}

/** AP-406: all that lies of an evaluation, the draft of an objection among it. */
export const partitionOf = (table: Table, id: string): Promise<Row[]> => queryAll(table, { pk: id });

/** AP-31: the frozen versions of an evaluation, oldest first. */
export const evaluationVersionsOf = async (table: Table, id: string): Promise<EvaluationVersion[]> =>
  VersionItem.among(await queryAll(table, { pk: id, prefix: VERSIONS })).map(({ body }) => body);

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

/** One range an agency: of the whole city one after the other. */
const rangesOf = (list: ListOf<OfAgency>, { rootUnitId, path, agencies, cycleId, period }: EvaluationScope): QueryRange[] =>
  (agencies ?? [rootUnitId]).map((root) => ({ ...list.range(root, cycleId, period), ...(path && { prefix: path }) }));

const isCard = (row: Row): row is EvaluationCardRow => EvaluationItem.is(row) && row.card !== undefined;

/** AP-32: the evaluations of a unit with all below it, by unit and name. */
export const evaluationsIn = (table: Table, scope: EvaluationScope, slice: Slice): Promise<Page<EvaluationCardRow>> =>
  fillRanges(table, rangesOf(EVALUATIONS, scope), slice, isCard);

/** AP-32: all of them, for the distribution of a unit. */
export const allEvaluationsIn = async (table: Table, { rootUnitId, path, cycleId, period }: EvaluationScope): Promise<EvaluationCard[]> =>
  EvaluationItem.among(await queryAll(table, { ...EVALUATIONS.range(rootUnitId, cycleId, period), prefix: path })).flatMap(
    ({ card }) => card ?? [],
  );

const isRecord = (row: Row): row is ExportRow => RecordItem.is(row) && row.card !== undefined;

/** AP-33: the records of the final ones of a unit with all below it. */
export const exportRecordsIn = (table: Table, scope: EvaluationScope, slice: Slice): Promise<Page<ExportRow>> =>
  fillRanges(table, rangesOf(FINAL, scope), slice, isRecord);
