// A year in numbers as a file for a spreadsheet: the same numbers to the same people, and the same of them withheld.

import { granted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { BYTE_ORDER_MARK, csvRows } from '../../platform/rules/csv.ts';
import { figuresFileName, figuresHeading, WHOLE_CITY } from '../../platform/rules/texts/figures-file.ts';
import { unitNameOn } from '../organisation/rules/types.ts';
import {
  aboutFigures,
  evaluationsShown,
  type FiguresAsked,
  figures,
  isSpreadShown,
  objectionsShown,
  plansShown,
  reviewsShown,
  type UnitFiguresView,
} from './figures.ts';
import { countsShown, predicateCells } from './rules/spread.ts';

export interface FiguresFileView {
  fileName: string;
  text: string;
  rowCount: number;
}

async function cellsOf(ctx: ReadContext, view: UnitFiguresView, at: string | null): Promise<string[]> {
  const { of, unit, year } = view;
  const today = legalDay(ctx.now);
  const { total: _, ...evaluations } = evaluationsShown(view, null);
  const reviews = await reviewsShown(view);
  const reads = await granted(ctx, ctx.rules.fields.get('UnitFigures.predicates') ?? [], aboutFigures(view, ctx.viewer.region ?? ''));
  const told: (number | null)[] = [
    ...Object.values(plansShown(view)),
    ...Object.values(evaluations),
    ...countsShown(predicateCells(of.numbers, null), reads && isSpreadShown(view, null)).map(({ people }) => people),
    ...[reviews.invited, reviews.answered],
    ...Object.values(objectionsShown(ctx, view)),
  ];
  const name = unit ? unitNameOn(unit, today) : WHOLE_CITY[ctx.language];
  return [name, String(year), ...told.map((number) => (number === null ? '' : String(number))), at ?? ''];
}

/** Null where `figures` is. */
export async function figuresFile(ctx: ReadContext, asked: FiguresAsked): Promise<FiguresFileView | null> {
  const found = await figures(ctx, asked);
  if (!found) return null;
  const rows = await Promise.all([found.total, ...found.units].map((view) => cellsOf(ctx, view, found.at)));
  const text = csvRows([figuresHeading(ctx.language), ...rows], ctx.language === 'id' ? ';' : ',');
  return {
    fileName: figuresFileName(ctx.language, found.year, legalDay(ctx.now)),
    text: `${BYTE_ORDER_MARK}${text}`,
    rowCount: rows.length,
  };
}
