// Awards and service medals of units in numbers, as far as they may be shown to whoever asks.

import { opensByRole } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { AwardGroundKind } from '../awards/rules/types.ts';
import type { UnitFiguresView } from './figures.ts';
import type { AwardsBeside } from './own-awards.ts';
import { type AwardStatesView, awardCells, awardsIn, type MedalNumbersView, medalCells, medalsIn } from './rules/awards-shown.ts';
import { mayShow, mayShowRows, type UnitYear, type YearsBeside } from './rules/figures.ts';

export interface AwardNumbersView {
  afterEvaluation: AwardStatesView;
  byNomination: AwardStatesView;
  medals: MedalNumbersView;
}

/** Whoever reads the list of awards reads each of them anyway; whoever else is told nothing of few. */
const readsEach = (ctx: ReadContext): boolean => opensByRole(ctx, 'Query.awards');

function statesShown(ctx: ReadContext, { beside, own }: AwardsBeside, at: (years: YearsBeside) => UnitYear, ground: AwardGroundKind) {
  const of = at(beside);
  const total = awardCells(beside.total.numbers, ground, own?.total.numbers);
  const rows = beside.units.map((one, i) => awardCells(one.numbers, ground, own?.units[i]?.numbers));
  const isShown =
    readsEach(ctx) ||
    (own
      ? mayShowRows(beside, of, `awards ${ground}`, { all: total, rows })
      : mayShow(beside, of, `awards ${ground}`, (numbers) => awardCells(numbers, ground)));
  return awardsIn(of === beside.total ? total : (rows[beside.units.indexOf(of)] ?? total), isShown);
}

/** Ground by ground, and medals by themselves: no sum of them is told. */
export async function awardsShown(ctx: ReadContext, view: UnitFiguresView): Promise<AwardNumbersView> {
  const seen = await view.awardsBeside();
  const place = view.beside.units.indexOf(view.of);
  const at = (years: YearsBeside): UnitYear => years.units[place] ?? years.total;
  const medals = at(seen.beside);
  return {
    afterEvaluation: statesShown(ctx, seen, at, 'VERY_GOOD'),
    byNomination: statesShown(ctx, seen, at, 'NOMINATION'),
    medals: medalsIn(medals.numbers, readsEach(ctx) || mayShow(seen.beside, medals, 'medals', medalCells)),
  };
}
