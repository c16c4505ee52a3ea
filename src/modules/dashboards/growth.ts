// Hours of training, development plans and onboardings of units in numbers, as far as they may be shown.

import { opensByRole } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { UnitFiguresView } from './figures.ts';
import { mayShow, mayShowRows, once, type UnitYear } from './rules/figures.ts';
import {
  type DevelopmentNumbersView,
  developmentCells,
  developmentIn,
  type HoursNumbersView,
  hoursIn,
  type OnboardingNumbersView,
  onboardingsIn,
} from './rules/growth-shown.ts';

/** The staffing agency reads hours and plans of each person anyway; whoever else is told nothing of few. */
const readsEach = (ctx: ReadContext): boolean => opensByRole(ctx, 'Query.trainingHoursOfUnit');

/** Of whom hours are asked stands on the boards of posts: one call more. */
export async function hoursShown(ctx: ReadContext, view: UnitFiguresView): Promise<HoursNumbersView> {
  const { of, beside, year } = view;
  const posts = await view.postsBeside();
  const hours = (one: UnitYear, asked: UnitYear): HoursNumbersView => {
    const [reached, all] = [one.numbers.hoursReached(), asked.numbers.hoursAsked(year)];
    // One may have been counted before the other.
    return { asked: Math.max(all, reached), reached, lacking: Math.max(0, all - reached) };
  };
  const cells = ({ reached, lacking }: HoursNumbersView): number[] => [reached ?? 0, lacking ?? 0];
  const total = hours(beside.total, posts.total);
  const units = beside.units.map((one, i) => hours(one, posts.units[i] ?? one));
  const isShown = readsEach(ctx) || mayShowRows(beside, of, `hours ${year}`, { all: cells(total), rows: units.map(cells) });
  return hoursIn(of === beside.total ? total : (units[beside.units.indexOf(of)] ?? total), isShown);
}

export function developmentShown(ctx: ReadContext, { of, beside }: UnitFiguresView): DevelopmentNumbersView {
  const isShown = readsEach(ctx) || mayShow(beside, of, 'development', developmentCells);
  return once(of, `development ${isShown}`, () => developmentIn(of.numbers, isShown));
}

/** Nothing is withheld: whoever reaches these numbers may read each of these onboardings. */
export function onboardingsShown(ctx: ReadContext, { of }: UnitFiguresView): OnboardingNumbersView {
  const today = legalDay(ctx.now);
  return once(of, `onboardings ${today}`, () => onboardingsIn(of.numbers, today));
}
