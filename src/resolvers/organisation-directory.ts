// The directory: looking up colleagues, the chart of the organisation, who holds a post, and the list of cycles.

import type { Resolvers } from '../generated/types.ts';
import * as directories from '../modules/organisation/directory.ts';
import { cardOf } from '../modules/organisation/lists.ts';
import { titleOf } from '../modules/organisation/titles.ts';
import * as units from '../modules/organisation/units.ts';
import { cyclesOf } from '../modules/performance/cycles.ts';
import { connection } from '../platform/graphql/connection.ts';

export const directory: Resolvers = {
  Query: {
    directory: (_, { text, ...args }, ctx) =>
      connection(ctx, 'directory', { ...args, text }, (slice) => directories.directory(ctx, text, slice), cardOf),
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
