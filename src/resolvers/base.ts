// What all modules share: nodes by id, kinds of user errors, scalars.
import type { ReadContext } from '../context.ts';
import { countText } from '../domain/texts/arguments.ts';
import { badInput } from './connection.ts';
import { type Found, findNode } from './nodes.ts';
import { userErrorKind } from './payload.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './types.generated.ts';

const MOST_NODES = 100;

function findNodes(ctx: ReadContext, ids: readonly string[]): Promise<(Found | null)[]> {
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
