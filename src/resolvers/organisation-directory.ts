// The directory: looking up colleagues, the chart of the organisation, who holds a post, and the list of cycles.
import * as directories from '../services/organisation/directory.ts';
import { cardOf } from '../services/organisation/lists.ts';
import { titleOf } from '../services/organisation/renames.ts';
import * as units from '../services/organisation/units.ts';
import { cyclesOf } from '../services/performance/cycles.ts';
import { connection } from './connection.ts';
import type { Resolvers } from './types.generated.ts';

export const directory: Resolvers = {
  Query: {
    directory: (_, { text, ...args }, ctx) =>
      connection(ctx, 'directory', { ...args, text }, 'index2', (slice) => directories.directory(ctx, text, slice), cardOf),
    organisationChart: (_, { unitId }, ctx) => directories.organisationChart(ctx, unitId),
    cycles: (_, __, ctx) => cyclesOf(ctx),
  },
  Unit: { vacancies: (unit, _, ctx) => directories.vacanciesIn(ctx, unit) },
  Position: { holders: ({ body }, _, ctx) => directories.holdersOf(ctx, body) },
  DirectoryEntry: {
    name: ({ employeeName }) => employeeName,
    positionTitle: ({ assignment }, _, ctx) => titleOf(ctx, assignment),
    holding: ({ assignment }) => assignment.holding,
    isHead: ({ assignment }) => assignment.isHead,
    unit: ({ assignment }, _, ctx) => units.unitOf(ctx, assignment.unitId),
  },
  ChartUnit: { parentId: ({ unit }) => unit.parentId },
};
