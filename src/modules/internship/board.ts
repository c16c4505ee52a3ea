// Internships in numbers: boards that follow a moment later, shown unit by unit. Nothing but whoever shows them asks for them.

import { canSee, opensByRole } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { boardRead } from '../../platform/stream/boards.ts';
import { type Counted, counted } from '../../platform/stream/counts.ts';
import { aboutFigures, type UnitFiguresView } from '../dashboards/figures.ts';
import { areShown } from '../dashboards/rules/cells.ts';
import { mayShowRows, once, sumOf, type UnitYear } from '../dashboards/rules/figures.ts';
import { InstitutionItem, ProgrammeItem } from './items.ts';
import { PlacementItem } from './placement-items.ts';
import {
  applicationCounts,
  appliedIn,
  type InternshipStates,
  institutionCounts,
  internshipBoard,
  internshipsIn,
  ofCity,
  partnersBoard,
  partnersIn,
  placementCounts,
  placesIn,
  programmeCounts,
} from './rules/board.ts';
import { InternshipApplicationItem } from './student-items.ts';

/** What of it is counted. */
export const INTERNSHIPS_COUNTED: readonly Counted[] = [
  ...[counted(ProgrammeItem, programmeCounts), counted(PlacementItem, placementCounts)],
  ...[counted(InternshipApplicationItem, applicationCounts), counted(InstitutionItem, institutionCounts)],
];

/** Null where withheld. */
export interface InternshipNumbersView {
  placesOffered: number;
  placesUsed: number | null;
  begun: number | null;
  toCome: number | null;
  running: number | null;
  completed: number | null;
  endedEarly: number | null;
}

export interface InternshipDeskView {
  received: number | null;
  waiting: number | null;
  partners: number;
}

const cellsOf = ({ toCome, running, completed, endedEarly }: InternshipStates): number[] => [toCome, running, completed, endedEarly];

/** Whoever heads the unit, or one above it, and offices read each of these internships anyway; whoever else is told nothing of few. */
const readsEach = async (ctx: ReadContext, view: UnitFiguresView): Promise<boolean> =>
  opensByRole(ctx, 'Query.internshipApplications') ||
  (await canSee(ctx, 'InternshipPlacement', aboutFigures(view, ctx.viewer.region ?? '')));

/** A third read of figures, whichever units are asked for. */
export async function internshipNumbers(ctx: ReadContext, view: UnitFiguresView): Promise<InternshipNumbersView> {
  const [board, isTheirs] = await Promise.all([boardRead(ctx, internshipBoard(ctx.viewer.region ?? '', view.year)), readsEach(ctx, view)]);
  const beside = view.placedBeside(board);
  const of = beside.units[view.beside.units.indexOf(view.of)] ?? beside.total;
  const today = legalDay(ctx.now);
  const states = (one: UnitYear): InternshipStates => once(one, `internships ${today}`, () => internshipsIn(sumOf(one.rows), today));
  const table = { all: cellsOf(states(beside.total)), rows: beside.units.map((one) => cellsOf(states(one))) };
  const placesOffered = placesIn(sumOf(of.rows));
  if (!isTheirs && !mayShowRows(beside, of, `internships ${today}`, table))
    return { placesOffered, ...{ placesUsed: null, begun: null, toCome: null, running: null, completed: null, endedEarly: null } };
  const { toCome, running, completed, endedEarly } = states(of);
  const begun = running + completed + endedEarly;
  return { placesOffered, placesUsed: toCome + begun, begun, ...{ toCome, running, completed, endedEarly } };
}

/** Of the whole city alone: neither is of one unit. */
export async function internshipDesk(
  ctx: ReadContext,
  { unit, year, beside: { least } }: UnitFiguresView,
): Promise<InternshipDeskView | null> {
  if (unit !== null) return null;
  const region = ctx.viewer.region ?? '';
  const [board, partners] = await Promise.all([boardRead(ctx, internshipBoard(region, year)), boardRead(ctx, partnersBoard(region))]);
  const { received, waiting } = appliedIn(ofCity(board.rows));
  const isShown = opensByRole(ctx, 'Query.internshipApplications') || areShown([waiting, received - waiting], least);
  return {
    ...(isShown ? { received, waiting } : { received: null, waiting: null }),
    partners: partnersIn(ofCity(partners.rows), year),
  };
}
