// The two fields of an object that say what can be done and what stands in the way, made of one computation.
import type { ReadContext } from '../context.ts';
import { type Blocker, blockersOf, possible, type Trial, type WhoHelps } from '../rules/blockers.ts';

/** What is among the one is not among the other. `help`: who can help, where a module has words of its own. */
export const told = <Parent, A extends string>(
  trialsOn: (ctx: ReadContext, parent: Parent) => Promise<readonly Trial<A>[]>,
  help: WhoHelps = {},
) => ({
  allowedActions: async (parent: Parent, _: unknown, ctx: ReadContext): Promise<A[]> => possible(await trialsOn(ctx, parent)),
  blockers: async (parent: Parent, _: unknown, ctx: ReadContext): Promise<Blocker<A>[]> => blockersOf(await trialsOn(ctx, parent), help),
});
