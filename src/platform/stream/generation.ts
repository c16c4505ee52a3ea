// Which generation of counters is read, and which is being built beside it: a rebuild never touches what people look at.

import type { ReadContext } from '../context.ts';
import { placedKind } from '../store/item-kind.ts';
import type { Row, Table } from '../store/table.ts';
import { projected } from './projected.ts';

export interface Generations {
  active: string;
  /** While a rebuild is under way: what changes meanwhile is counted in both. */
  building: string | null;
}

/** What every reader of a number asks first lies in one partition: which generation, and how far it has come. */
export const PROJECTED = 'PROJECTED';

const GenerationsItem = placedKind<Generations>()({ type: 'Generations', key: () => ({ pk: PROJECTED, sk: 'GENERATIONS' }) });

const FIRST: Generations = { active: '1', building: null };

/** AP-188. */
export const generationsOf = async (table: Table): Promise<Generations> => (await GenerationsItem.load(table.get))?.body ?? FIRST;

/** Of what was read of the partition. */
export const generationIn = (rows: readonly Row[]): Generations => GenerationsItem.among(rows)[0]?.body ?? FIRST;

/** @param next what becomes of what stands; null leaves it */
export const turnGeneration = (ctx: ReadContext, next: (now: Generations) => Generations | null): Promise<void> =>
  projected(ctx, async () => {
    const before = await GenerationsItem.load(ctx.table.get);
    const after = next(before?.body ?? FIRST);
    return after && { tallies: [{ before, after: GenerationsItem.putAt([], '', after) }] };
  });
