// The names of indexes are a matter of what a module stores: pages say themselves which one they were read from.
import { expect, it } from 'vitest';
import { CODE, textOf } from './imports.ts';

const NAMED = /['"`]index[1-9]['"`]|\bindex[1-9](?:pk|sk)\b/;
/** Where items are laid out, and the store that knows the shape of the table. */
const MAY = /^src\/modules\/.+\/(?:[a-z-]+-)?items\.ts$|^src\/platform\/store\/|^(?:cdk|local|scripts|seed|story)\//;
const namesIndex = (file: string, text: string): boolean => !MAY.test(file) && NAMED.test(text);

it('no index is named outside of items and the store', () => {
  const planted = "connection(ctx, 'reviews', args, 'index1', read, row)";
  expect(namesIndex('src/resolvers/reviews.ts', planted), 'catches a planted offender').toBe(true);
  expect(namesIndex('src/modules/reviews/lists.ts', planted)).toBe(true);
  expect(namesIndex('src/modules/reviews/answer-items.ts', planted)).toBe(false);
  expect(CODE.filter((file) => namesIndex(file, textOf(file)))).toEqual([]);
});
