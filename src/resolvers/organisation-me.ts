// What a client asks first: who it is. Nothing of the modules is loaded for it.
import type { Resolvers } from '../generated/types.ts';
import { me, meId } from '../modules/organisation/me.ts';

export const organisationMe: Resolvers = {
  Query: { me: (_, __, ctx) => me(ctx) },
  Me: {
    id: (viewer, _, ctx) => meId(ctx, viewer),
    roles: ({ roles }) => [...roles],
  },
};
