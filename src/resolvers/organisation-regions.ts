// Which regions a viewer reads, and how far.

import type { Resolvers } from '../generated/types.ts';
import { regionsServed, scopeOf } from '../modules/organisation/regions.ts';

export const regions: Resolvers = {
  Query: { regionsServed: (_, __, ctx) => regionsServed(ctx) },
  Me: { scope: scopeOf },
};
