// What all modules share: nodes by id, kinds of user errors, scalars.

import type { Resolvers } from '../generated/types.ts';
import type { ReadContext } from '../platform/context.ts';
import { badInput } from '../platform/graphql/connection.ts';
import { userErrorKind } from '../platform/graphql/payload.ts';
import { scalars } from '../platform/graphql/scalars.ts';
import { countText } from '../platform/rules/texts/arguments.ts';
import { type FoundNode, findNode } from './nodes.ts';

const MOST_NODES = 100;

function findNodes(ctx: ReadContext, ids: readonly string[]): Promise<(FoundNode | null)[]> {
  if (ids.length > MOST_NODES) throw badInput(countText('ids', MOST_NODES));
  return Promise.all(ids.map((id) => findNode(ctx, id)));
}

export const base: Resolvers = {
  ...(scalars as object),
  Query: {
    node: (_, { id }, ctx) => findNode(ctx, id) as never,
    nodes: (_, { ids }, ctx) => findNodes(ctx, ids) as never,
  },
  UserError: { __resolveType: userErrorKind },
};
