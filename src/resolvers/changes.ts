// Fields of what has changed for a device, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { changesSince } from '../modules/changes/feed.ts';
import { OPENS } from './nodes.ts';

export const changes: Resolvers = {
  Query: {
    changesSince: (_, args, ctx) => changesSince(ctx, args, OPENS),
  },
  ChangePage: {
    asOf: async ({ progress }) => (await progress()).at,
    isStale: async ({ progress }) => (await progress()).isStale,
  },
};
