// The query of what has changed for a device: who may, and what it costs.
import { begin } from '../../support/changes.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { QueryModule } from '../operation.ts';

export const changesQueries = {
  async prepare(city) {
    city.setNow(PLANNING_DAY);
    return { cursor: await begin(city.people.staff.ask) };
  },
  queries: {
    changesSince: {
      access: { otherwise: 'yes', nobody: 'login', recruiter: 'role', province: 'role' },
      question: () => 'changesSince(first: 10) { nodes { objectId } cursor hasMore }',
      costs: {
        'where a device begins': { as: 'staff', query: '{ changesSince(first: 50) { cursor } }', reads: 0, units: 1 },
        'what has changed for a device, where nothing has': {
          as: 'staff',
          query: 'query($cursor: String) { changesSince(cursor: $cursor, first: 50) { nodes { objectId version gone } cursor hasMore } }',
          reads: 1,
          units: 1,
        },
        'the same with up to when it is told': {
          as: 'staff',
          query: 'query($cursor: String) { changesSince(cursor: $cursor, first: 50) { nodes { objectId } cursor asOf isStale } }',
          reads: 2,
          units: 2,
        },
      },
    },
  },
} satisfies QueryModule;
