// Hours of training: somebody's year from the ledger, and who of a unit lacks how many.

import { authoriseRegion, opensByRole, permitted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import type { Law } from '../../platform/rules/policy/overlay.ts';
import type { Tally } from '../../platform/store/commit.ts';
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import { definitivePageIn, employeeInRegion, unitInRegion } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { definitivePlaceOf, employeeById } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import { enrolmentsOf, HoursEntryItem, HoursSumItem, hoursBetween, SessionItem } from './items.ts';
import { isAhead } from './rules/enrolment.ts';
import { beyondCeiling, type HoursYear, hoursYear, missingHours, sumOf } from './rules/hours.ts';
import { endOf } from './rules/session.ts';
import { FIRST_HOURS_YEAR } from './rules/standing.ts';
import type { HoursEntry, TrainingSession } from './rules/types.ts';

export interface TrainingHoursView extends HoursYear {
  employeeId: string;
  hours: number;
  missing: number | null;
  entries: HoursEntry[];
}

/** Later years have no entries. */
const isKnown = (ctx: ReadContext, year: number): boolean => year >= FIRST_HOURS_YEAR && year <= legalYear(ctx.now) + 1;

/** Of a year the day that says which: today, or its last day; of one to come its first. */
function dayWithin(ctx: ReadContext, year: number): string {
  const today = legalDay(ctx.now);
  const own = today.slice(0, 4);
  return String(year) === own ? today : String(year) < own ? `${year}-12-31` : `${year}-01-01`;
}

const hoursView = (employee: Employee, year: HoursYear, entries: HoursEntry[]): TrainingHoursView => {
  const hours = sumOf(entries);
  return { ...year, employeeId: employee.id, hours, missing: missingHours(year, hours), entries };
};

/** AP-247: the ledger of somebody, of the year that holds on a day. */
export async function hoursOf(ctx: ReadContext, employee: Employee, day: string): Promise<TrainingHoursView> {
  const year = hoursYear(employee, day, await lawOf(ctx));
  return hoursView(employee, year, await hoursBetween(ctx.loader.loadRange, employee.id, year.from, year.to));
}

/** The same of entries that were read with what else somebody learns. */
export function hoursAmong(employee: Employee, day: string, law: Law, rows: readonly Row[]): TrainingHoursView {
  const year = hoursYear(employee, day, law);
  const entries = HoursEntryItem.cards({ rows: [...rows] }).rows.map(({ body }) => body);
  return hoursView(
    employee,
    year,
    entries.filter((entry) => year.from <= entry.day && entry.day <= year.to),
  );
}

/** Null for who is not the viewer's to see. Hours are of the definitive post: who leads somebody in another, or heads its unit, reads none. */
export async function trainingHours(ctx: ReadContext, employeeId: string, year: number): Promise<TrainingHoursView | null> {
  const isOwn = employeeId === ctx.viewer.employeeId;
  const place = isOwn || opensByRole(ctx, 'Query.trainingHours') ? {} : await definitivePlaceOf(ctx, employeeId);
  if (!(await permitted(ctx, { region: ctx.viewer.region ?? '', employeeId, ...place })) || !isKnown(ctx, year)) return null;
  const row = await employeeInRegion(ctx, employeeId);
  return row && hoursOf(ctx, row.body, dayWithin(ctx, year));
}

const MOST_AHEAD = 100;

/** Hours of other sessions that end in a year and are booked or asked for: a warning after them would come too late. */
async function hoursAhead(ctx: ReadContext, { id }: Employee, { from, to }: HoursYear, besides: TrainingSession): Promise<number> {
  const { rows } = await enrolmentsOf(ctx.table, id, { limit: MOST_AHEAD });
  const ahead = rows.filter(({ body }) => body.sessionId !== besides.id && isAhead(body, ctx.now));
  const sessions = await Promise.all(ahead.map(({ body }) => SessionItem.load(ctx.loader.loadKey, body.sessionId)));
  const within = sessions.flatMap((row) => row?.body ?? []).filter((one) => from <= legalDay(endOf(one)) && legalDay(endOf(one)) <= to);
  return sumOf(within.filter(({ cancelled }) => !cancelled));
}

/** By how many hours a session would lead beyond the ceiling of the year in which it ends. */
export async function hoursBeyond(ctx: ReadContext, employee: Employee, session: TrainingSession): Promise<number> {
  const day = legalDay(endOf(session));
  const year = hoursYear(employee, day, await lawOf(ctx));
  if (year.rule !== 'CEILING') return 0;
  const [had, ahead] = await Promise.all([hoursOf(ctx, employee, day), hoursAhead(ctx, employee, year, session)]);
  return beyondCeiling(year, had.hours + ahead, session.hours);
}

export interface StaffHoursView {
  employeeId: string;
  hours: number;
  missing: number | null;
}

/** AP-248: people of a unit with their hours of a calendar year: its list, then people and sums in one batch. */
export async function unitHours(ctx: ReadContext, unitId: string, year: number, slice: Slice): Promise<Page<Row<StaffHoursView>>> {
  authoriseRegion(ctx);
  if (!isKnown(ctx, year)) return { rows: [] };
  const unit = await unitInRegion(ctx, unitId);
  if (!unit) return { rows: [] };
  const [page, law] = await Promise.all([definitivePageIn(ctx.table, unit.body, legalDay(ctx.now), slice), lawOf(ctx)]);
  const day = dayWithin(ctx, year);
  const rows = await Promise.all(
    page.rows.map(async (row) => {
      const employeeId = row.card?.employeeId ?? '';
      const [person, sum] = await Promise.all([
        employeeById(ctx, employeeId),
        HoursSumItem.load(ctx.loader.loadKey, employeeId, day.slice(0, 4)),
      ]);
      const hours = sum?.body.hours ?? 0;
      return { ...row, card: undefined, body: { employeeId, hours, missing: person && missingHours(hoursYear(person, day, law), hours) } };
    }),
  );
  return { ...page, rows };
}

/** An entry of the ledger with what it makes of the sum of its year, in one transaction. */
export async function hoursWrites(
  ctx: ReadContext,
  region: string,
  entry: HoursEntry,
): Promise<{ tallies: Tally[]; parts: ItemToWrite<Row<HoursEntry>>[] }> {
  if (entry.hours === 0) return { tallies: [], parts: [] };
  const of = [entry.employeeId, entry.day.slice(0, 4)] as const;
  const before = await HoursSumItem.load(ctx.loader.loadKey, ...of);
  const after = HoursSumItem.putAt(of, region, { hours: (before?.body.hours ?? 0) + entry.hours });
  return { tallies: [{ before, after }], parts: [HoursEntryItem.put(region, entry)] };
}
