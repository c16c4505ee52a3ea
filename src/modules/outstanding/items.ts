// The roster in the table: a row for everybody's definitive post, and the ranges in which lists of who has not are read.
import { sortName } from '../../platform/rules/names.ts';
import type { IndexName } from '../../platform/store/shape.ts';
import type { QueryPlan, Row } from '../../platform/store/table.ts';
import type { Assignment } from '../organisation/rules/types.ts';
import { opened, type PackedCard, packed, placeIn } from './card.ts';
import * as keys from './keys.ts';
import { rankOf, rankRanges, stepOf } from './rules/stages.ts';
import type { RosterCard, RosterFilter } from './rules/types.ts';

/** A row as it is read, its card opened. */
export type RosterRow = Row<unknown, RosterCard>;

/** A row as it is stored: everything there is to it stands in keys and the packed card, which every index carries. */
export type StoredRosterRow = Row<unknown, PackedCard>;

/** Not unique, and need not be: two rows with the same place are told apart by their own keys. */
const placeOf = ({ unitPath, isHead }: Assignment, name: string): string => `${unitPath}#${isHead ? 0 : 1}#${sortName(name)}`;

export function rosterItem(region: string, card: RosterCard, assignment: Assignment): Omit<StoredRosterRow, 'version'> {
  const place = placeOf(assignment, card.name);
  return {
    ...keys.rosterRow(card.employeeId, card.assignmentId),
    type: 'Roster',
    region,
    body: null,
    card: packed(card),
    index: {
      index1: { pk: keys.rosterByPlan(region), sk: `${rankOf(card, 'plans')}#${place}` },
      index2: { pk: keys.rosterByEvaluation(region), sk: `${rankOf(card, 'evaluations')}#${place}` },
      index3: { pk: keys.rosterOfAgency(assignment.rootUnitId), sk: place },
    },
  };
}

/** The same row with other stages: the place in the unit stays. */
export function stagesItem(row: RosterRow, card: RosterCard): Omit<StoredRosterRow, 'version'> {
  const place = placeIn(row);
  const { version: _, chain: __, ...rest } = row;
  const ranked = (index: 'index1' | 'index2', of: 'plans' | 'evaluations') => ({
    pk: row.index?.[index]?.pk ?? '',
    sk: `${rankOf(card, of)}#${place}`,
  });
  return {
    ...rest,
    card: packed(card),
    index: { ...row.index, index1: ranked('index1', 'plans'), index2: ranked('index2', 'evaluations') },
  };
}

/** A region, or one agency below a path. */
export type RosterScope = { region: string } | { rootUnitId: string; path: string };

type Range = Omit<QueryPlan, 'limit' | 'after'> & { index: IndexName };

/** AP-123 (region: who has not come further, farthest behind first), AP-124 (agency or unit: all of it, by unit and name). */
export function rosterRanges(scope: RosterScope, filter: RosterFilter): Range[] {
  if (!('region' in scope)) return [{ index: 'index3', pk: keys.rosterOfAgency(scope.rootUnitId), prefix: scope.path }];
  const of =
    stepOf(filter.step) === 'plans'
      ? { index: 'index1' as const, pk: keys.rosterByPlan(scope.region) }
      : { index: 'index2' as const, pk: keys.rosterByEvaluation(scope.region) };
  return rankRanges(filter).map((between) => ({ ...of, between }));
}

/** Everybody on the roster of a region or unit, whatever has been done. */
export const wholeRoster = (scope: RosterScope): Range =>
  'region' in scope
    ? { index: 'index1', pk: keys.rosterByPlan(scope.region) }
    : { index: 'index3', pk: keys.rosterOfAgency(scope.rootUnitId), prefix: scope.path };

const isRosterRow = (row: Row): row is StoredRosterRow => row.type === 'Roster' && row.card !== undefined;

/** Null where it is no row of the roster. */
export const rosterRowOf = (row: Row | null): RosterRow | null => (row && isRosterRow(row) ? { ...row, card: opened(row) } : null);
