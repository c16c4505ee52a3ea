// Final evaluations as the national system takes them (SIASN), record by record: one Query and one batch a page.
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import { versionByNumber } from './documents.ts';
import { type EvaluationScope, exportRecordsIn } from './items.ts';
import type { ExportCard } from './rules/credit-types.ts';
import { type ExportRecord, exportRecords } from './rules/export.ts';
import { type SiasnPolicy, siasnPolicy } from './rules/siasn.ts';
import type { EvaluationVersion, PersonSnapshot, Predicate, Rating } from './rules/types.ts';

export interface SiasnRecord extends ExportRecord {
  year: number;
  period: number | null;
  record: number;
  result: Rating;
  resultCode: number;
  behaviour: Rating;
  behaviourCode: number;
  quadrant: Predicate;
  quadrantCode: number;
  codes: string;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  version: number;
  hash: string;
}

function recordOf(version: EvaluationVersion, { record }: ExportCard, codes: SiasnPolicy): SiasnRecord {
  const { year, period, rated, rater, number, hash, predicate: quadrant } = version;
  const [result, behaviour] = [version.result.rating, version.behaviour.rating];
  const part = exportRecords(version)[record - 1];
  if (!part) throw new Error(`Version ${hash} has no record ${record}.`);
  const marks = { result, resultCode: codes.rating[result], behaviour, behaviourCode: codes.rating[behaviour] };
  const place = { quadrant, quadrantCode: codes.predicate[quadrant], codes: codes.version };
  return { year, period, record, ...part, ...marks, ...place, rated, rater, version: number, hash };
}

/** A final evaluation without its version would be a fault of the data, and no page is quietly shorter for it. */
export async function siasnExport(ctx: ReadContext, scope: EvaluationScope, slice: Slice): Promise<Page<Row<SiasnRecord>>> {
  const page = await exportRecordsIn(ctx.table, scope, slice);
  const codes = siasnPolicy(legalDay(ctx.now));
  const versions = await Promise.all(page.rows.map(({ card }) => versionByNumber(ctx, card?.evaluationId ?? '', card?.version ?? null)));
  const rows = page.rows.map((row, i) => {
    const version = versions[i];
    if (!version || !row.card) throw new Error(`The final version of ${row.pk} is missing.`);
    return { ...row, body: recordOf(version, row.card, codes), card: undefined };
  });
  return { ...page, rows };
}
