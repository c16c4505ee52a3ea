// What a region tells of its internships, by the clock: decided here and kept, so that whoever reads it reads no counter.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { projected } from '../../platform/stream/projected.ts';
import { leastOn } from '../dashboards/least.ts';
import { type SmallCountView, smallCount } from '../dashboards/region.ts';
import { InternshipYearItem } from './region-year-items.ts';
import { appliedIn, internshipBoard, internshipsIn, ofCity, ofUnits, partnersBoard, partnersIn, placesIn } from './rules/board.ts';
import { type InternshipYear, internshipYear } from './rules/region-year.ts';

/** By the clock, the last year, this one and the next, for which students apply in this one: nothing is made over counters that have stood still. */
export async function summariseInternships(ctx: ReadContext): Promise<void> {
  const { at, isStale, generation } = await standOf(ctx);
  if (at === null || isStale) return;
  const region = ctx.viewer.region ?? '';
  const today = legalDay(at);
  const now = legalYear(at);
  const [law, partners] = await Promise.all([leastOn(ctx, today), countsOf(ctx.table, generation, partnersBoard(region))]);
  for (const year of [now - 1, now, now + 1])
    await projected(ctx, async () => {
      const [before, rows] = await Promise.all([
        InternshipYearItem.load(ctx.table.get, region, year),
        countsOf(ctx.table, generation, internshipBoard(region, year)),
      ]);
      if (before && before.body.asOf >= at) return null;
      const units = ofUnits(rows);
      const facts = { ...law, ...{ year, asOf: at, placesOffered: placesIn(units), partners: partnersIn(ofCity(partners), year) } };
      const told = { ...facts, states: internshipsIn(units, today), applied: appliedIn(ofCity(rows)) };
      const after = InternshipYearItem.putAt([region, year], region, internshipYear(before?.body ?? null, told));
      return { tallies: [{ before, after }] };
    });
}

export type InternshipSummaryView = InternshipYear;

/** Whoever finds the region may ask. */
export const internshipSummary = async ({ loader }: ReadContext, region: string, year: number): Promise<InternshipSummaryView | null> =>
  (await InternshipYearItem.load(loader.loadKey, region, year))?.body ?? null;

const parts = (told: Readonly<Record<string, number>>, ...names: readonly string[]): SmallCountView =>
  smallCount(names.some((name) => told[name] === undefined) ? null : names.reduce((sum, name) => sum + (told[name] ?? 0), 0));

export const internshipsTold = ({ internships: { told } }: Pick<InternshipYear, 'internships'>) => ({
  ...{ placesUsed: smallCount(told.used), begun: parts(told, 'running', 'over'), toCome: smallCount(told.toCome) },
  ...{ running: smallCount(told.running), completed: smallCount(told.completed), endedEarly: smallCount(told.endedEarly) },
});

export const applicationsTold = ({ applications: { told } }: Pick<InternshipYear, 'applications'>) => ({
  received: parts(told, 'waiting', 'decided'),
  waiting: smallCount(told.waiting),
});
