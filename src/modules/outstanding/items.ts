// The roster in the table: a row for everybody's definitive post, and the ranges in which lists of who has not are read.
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { IndexName } from '../../platform/store/shape.ts';
import type { QueryPlan, Row, Table } from '../../platform/store/table.ts';
import { OF_AGENCY } from '../organisation/roster-list.ts';
import { placeInAgency, placeInUnit } from '../organisation/rules/places.ts';
import type { Assignment } from '../organisation/rules/types.ts';
import { BY_EVALUATION, BY_PLAN, opened, packed, placeIn, ROSTER, RosterItem, type StoredRosterRow } from './card-items.ts';
import { rankOf, rankRanges, stepOf } from './rules/stages.ts';
import type { RosterCard, RosterFilter } from './rules/types.ts';

/** A row as it is read, its card opened. */
export type RosterRow = Row<null, RosterCard>;

export const rosterItem = (region: string, card: RosterCard, assignment: Assignment): ItemToWrite<StoredRosterRow> => {
  const sortKey = placeInUnit(assignment, card.name);
  return RosterItem.putAt([card.employeeId, card.assignmentId], region, null, {
    card: packed(card),
    index: {
      ...BY_PLAN.at(`${rankOf(card, 'plans')}#${sortKey}`, region),
      ...BY_EVALUATION.at(`${rankOf(card, 'evaluations')}#${sortKey}`, region),
      ...OF_AGENCY.at(placeInAgency(assignment, card.name), assignment.rootUnitId),
    },
  });
};

/** The same row with other stages: the place in the unit stays. */
export function stagesItem(row: RosterRow, card: RosterCard): ItemToWrite<StoredRosterRow> {
  const sortKey = placeIn(row);
  const { version: _, chain: __, ...rest } = row;
  const index = {
    ...row.index,
    ...BY_PLAN.at(`${rankOf(card, 'plans')}#${sortKey}`, row.region),
    ...BY_EVALUATION.at(`${rankOf(card, 'evaluations')}#${sortKey}`, row.region),
  };
  return { ...rest, card: packed(card), index };
}

/** A region, or one agency below a path. */
export type RosterScope = { region: string } | { rootUnitId: string; path: string };

type Range = Omit<QueryPlan, 'limit' | 'after'> & { index: IndexName };

const listOf = ({ step }: RosterFilter) => (stepOf(step) === 'plans' ? BY_PLAN : BY_EVALUATION);

/** In whose order a list of the region is read, for its cursors. */
export const rankedBy = (filter: RosterFilter): IndexName => listOf(filter).index;

/** AP-123 (region: who has not come further, farthest behind first), AP-124 (agency or unit: all of it, by unit and name). */
export function rosterRanges(scope: RosterScope, filter: RosterFilter): Range[] {
  if (!('region' in scope)) return [{ ...OF_AGENCY.range(scope.rootUnitId), prefix: scope.path }];
  const of = listOf(filter).range(scope.region);
  return rankRanges(filter).map((between) => ({ ...of, between }));
}

/** Everybody on the roster of a region or unit, whatever has been done. */
export const wholeRoster = (scope: RosterScope): Range =>
  'region' in scope ? BY_PLAN.range(scope.region) : { ...OF_AGENCY.range(scope.rootUnitId), prefix: scope.path };

/** Whoever has a row, in any of the lists: one may have what another lacks. */
export async function everybodyOnRoster(
  table: Table,
  of: { region: string; agencies: readonly string[] },
  atOnce: number,
): Promise<string[]> {
  const people = new Set<string>();
  for (const range of [BY_PLAN.range(of.region), BY_EVALUATION.range(of.region), ...of.agencies.map((agency) => OF_AGENCY.range(agency))])
    for (const { pk } of await queryAll(table, range, atOnce)) people.add(pk);
  return [...people];
}

/** Null where it is no row of the roster. */
export const rosterRowOf = (row: Row | null): RosterRow | null =>
  RosterItem.is(row) && row.card !== undefined ? { ...row, card: opened(row) } : null;

/** A person's rows, as they are stored. */
export const rowsBeside = async (table: Table, employeeId: string): Promise<Row[]> =>
  (await table.query({ pk: employeeId, prefix: ROSTER, limit: 1_000 })).rows;
