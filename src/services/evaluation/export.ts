// Final evaluations as the national system takes them (SIASN): one Query and one batch a page.
import type { Context } from '../../context.ts';
import { type EvaluationScope, finalEvaluationsIn } from '../../data/evaluation.ts';
import type { Page, Row, Slice } from '../../data/table.ts';
import type { EvaluationVersion, PersonSnapshot, Predicate, Rating } from '../../domain/evaluation/types.ts';
import { versionByNumber } from './documents.ts';

export interface SiasnRecord {
  year: number;
  period: number | null;
  months: number;
  result: Rating;
  behaviour: Rating;
  quadrant: Predicate;
  coefficient: string | null;
  creditPoints: string | null;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  version: number;
  hash: string;
}

const recordOf = ({ result, behaviour, credit, segments, predicate, number, ...rest }: EvaluationVersion): SiasnRecord => ({
  year: rest.year,
  period: rest.period,
  months: segments.reduce((sum, { months }) => sum + months, 0),
  result: result.rating,
  behaviour: behaviour.rating,
  quadrant: predicate,
  coefficient: credit?.parts.at(-1)?.coefficient ?? null,
  creditPoints: credit?.points ?? null,
  rated: rest.rated,
  rater: rest.rater,
  version: number,
  hash: rest.hash,
});

/** A final evaluation without its version would be a fault of the data, and no page is quietly shorter for it. */
export async function siasnExport(ctx: Context, scope: EvaluationScope, slice: Slice): Promise<Page<Row<SiasnRecord>>> {
  const page = await finalEvaluationsIn(ctx.table, scope, slice);
  const versions = await Promise.all(page.rows.map(({ card }) => versionByNumber(ctx, card?.id ?? '', card?.version ?? null)));
  const rows = page.rows.map((row, i) => {
    const version = versions[i];
    if (!version) throw new Error(`The final version of ${row.pk} is missing.`);
    return { ...row, body: recordOf(version), card: undefined };
  });
  return { ...page, rows };
}
