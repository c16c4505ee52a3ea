// The file of who has not, part by part: asked and refused as the list is.

import { filePart, partOf } from '../modules/outstanding/file.ts';
import { type OutstandingInput, outstandingPage } from '../modules/outstanding/lists.ts';
import type { RosterSort } from '../modules/outstanding/rules/types.ts';
import type { ReadContext } from '../platform/context.ts';
import { part } from '../platform/graphql/connection.ts';
import { askedOutstanding } from './outstanding-connection.ts';

interface Args {
  filter: OutstandingInput;
  sort: RosterSort;
  after?: string | null | undefined;
}

export type OutstandingFile = Awaited<ReturnType<typeof filePart>> & { endCursor: string | null };

/** @throws GraphQLError BAD_USER_INPUT as the list, or for a cursor of something else. */
export async function outstandingFile(ctx: ReadContext, { after, ...args }: Args): Promise<OutstandingFile | null> {
  const asking = await askedOutstanding(ctx, args);
  // Who has no reports and no office reaches nobody: there is no file of nobody's list.
  if (!asking || asking.reach.team?.length === 0) return null;
  const { rows, endCursor } = await part(ctx, 'outstandingFile', { limit: partOf(asking, args.sort), after, ...args }, (slice) =>
    outstandingPage(ctx, asking, args.sort, slice),
  );
  return { ...(await filePart(ctx, asking, args.filter.step, rows, !after)), endCursor };
}
