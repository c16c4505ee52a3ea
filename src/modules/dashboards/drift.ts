// What raters of an agency gave beside the whole city: for the staffing agency, of raters with enough people.

import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { summed, totalOf } from '../../platform/rules/counts.ts';
import { sortName } from '../../platform/rules/names.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { type AsOf, standOf } from '../../platform/stream/progress.ts';
import { nameOn } from '../organisation/rules/types.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { employeeById } from '../organisation/superiors.ts';
import { unitTree } from '../organisation/tree.ts';
import type { UnitView } from '../organisation/units.ts';
import { inYears } from '../outstanding/lists.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { areShown } from './rules/cells.ts';
import { type CountedPeriod, cityBoard, numbersIn, ratersBoard } from './rules/counts.ts';
import { countsShown, type PredicatePeopleView, predicateCells } from './rules/spread.ts';

export interface RaterFiguresView {
  raterId: string;
  rated: number;
  counts: PredicatePeopleView[];
}

export interface RatingDriftView extends AsOf {
  unit: UnitView;
  year: number;
  period: CountedPeriod;
  city: PredicatePeopleView[];
  raters: RaterFiguresView[];
  leastCount: number;
}

export interface DriftAsked {
  unitId: string;
  year: number;
  period?: number | null | undefined;
}

/** Three calls and the raters in batches; null where there is no such agency. */
export async function ratingDrift(ctx: ReadContext, { unitId, year, period = null }: DriftAsked): Promise<RatingDriftView | null> {
  onlyWhatMayBeSeen(ctx);
  const [tree, { generation, ...asOf }] = await Promise.all([unitTree(ctx), standOf(ctx)]);
  const unit = tree.byId.get(tree.byId.get(unitId)?.rootId ?? '');
  if (!unit || isWholeCity(unit) || !inYears(ctx, year)) return null;
  const region = ctx.viewer.region ?? '';
  const [city, raters] = await Promise.all([
    countsOf(ctx.table, generation, cityBoard(region, year)),
    countsOf(ctx.table, generation, ratersBoard(region, year, unit.id)),
  ]);
  const { leastCount } = retentionPolicy(legalDay(ctx.now), await lawOf(ctx));
  const all = predicateCells(numbersIn(summed(city.map(({ numbers }) => numbers))), period);
  const enough = raters
    .map(({ row, numbers }) => ({ raterId: row, cells: predicateCells(numbersIn(numbers), period) }))
    .filter(({ cells }) => totalOf(cells) >= leastCount);
  const named = await Promise.all(
    enough.map(async ({ raterId, cells }) => {
      const person = await employeeById(ctx, raterId);
      return {
        name: person ? sortName(nameOn(person, legalDay(ctx.now))) : '',
        view: { raterId, rated: totalOf(cells), counts: countsShown(cells, true) },
      };
    }),
  );
  const byName = named.toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
  return {
    ...asOf,
    ...{ unit, year, period, leastCount },
    city: countsShown(all, areShown(all, leastCount)),
    raters: byName.map(({ view }) => view),
  };
}
