// The directory of the city's people and posts, open to everybody in service: names and posts, and nothing else of a person.
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, validOn } from '../../platform/rules/calendar.ts';
import { wordsOf } from '../../platform/rules/names.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type AssignmentCardRow, entriesBelow, entriesOf, type PositionRow } from './items.ts';
import { chartOf } from './rules/chart.ts';
import { headsOn } from './rules/heads.ts';
import type { AssignmentCard } from './rules/types.ts';
import { searchNames } from './search.ts';
import { lookOf } from './superiors.ts';
import { unitTree } from './tree.ts';
import { positionsIn, type UnitView } from './units.ts';

const today = (ctx: ReadContext): string => legalDay(ctx.now);

/** A page of people of the region who serve today. Numbers and degrees are no words of a name. */
export async function directory(ctx: ReadContext, text: string, slice: Slice): Promise<Page<AssignmentCardRow>> {
  const { region } = ctx.viewer;
  const words = /\d/.test(text) ? [] : wordsOf(text);
  if (!region || words.length === 0) return { rows: [] };
  return searchNames(ctx.table, { region, present: true }, words, today(ctx), slice);
}

export interface ChartUnitView {
  unit: UnitView;
  head: AssignmentCard | null;
  people: number | null;
}

const present = (ctx: ReadContext, cards: readonly AssignmentCard[]): AssignmentCard[] =>
  cards.filter(({ assignment }) => validOn([assignment], today(ctx)).length > 0);

/** All posts of a unit ask once in a request. */
const presentIn = async (ctx: ReadContext, unit: UnitView): Promise<AssignmentCard[]> =>
  present(ctx, await entriesOf(ctx.loader.loadList, unit));

/** With all people where one unit is asked for; else with heads alone, from an item a unit, a hundred a call. */
export async function organisationChart(ctx: ReadContext, unitId: string | null | undefined): Promise<ChartUnitView[] | null> {
  const tree = await unitTree(ctx);
  const from = unitId ? tree.byId.get(unitId) : null;
  const units = from === undefined ? [] : chartOf([...tree.byId.values()], from, today(ctx));
  if (from === undefined || (from && units.length === 0)) return null;
  if (from) return withPeople(units, present(ctx, await entriesBelow(ctx.table, from)), today(ctx));
  const look = lookOf(ctx);
  return Promise.all(
    units.map(async (unit) => ({ unit, head: headsOn(await look.holders(unit.id), today(ctx))[0] ?? null, people: null })),
  );
}

function withPeople(units: readonly UnitView[], people: readonly AssignmentCard[], day: string): ChartUnitView[] {
  const byUnit = Map.groupBy(people, ({ assignment }) => assignment.unitId);
  return units.map((unit) => {
    const inside = byUnit.get(unit.id) ?? [];
    const [head] = headsOn(
      inside.filter(({ assignment }) => assignment.isHead),
      day,
    );
    return { unit, head: head ?? null, people: new Set(inside.map(({ employeeId }) => employeeId)).size };
  });
}

/** Who holds a post today, from the list of its unit: shared by all posts of the unit in one question. */
export async function holdersOf(ctx: ReadContext, { id, unitId }: { id: string; unitId: string }): Promise<AssignmentCard[]> {
  const unit = (await unitTree(ctx)).byId.get(unitId);
  const inside = unit ? await presentIn(ctx, unit) : [];
  return inside.filter(({ assignment }) => assignment.positionId === id).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const rank = ({ assignment, employeeName }: AssignmentCard): string => `${assignment.holding === 'DEFINITIVE' ? 0 : 1}${employeeName}`;

export async function vacanciesIn(ctx: ReadContext, unit: UnitView): Promise<PositionRow[]> {
  const [positions, inside] = await Promise.all([positionsIn(ctx, unit.id), presentIn(ctx, unit)]);
  const held = new Set(inside.map(({ assignment }) => assignment.positionId));
  return positions.filter(({ body }) => !held.has(body.id));
}
