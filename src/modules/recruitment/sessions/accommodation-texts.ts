// What somebody needs to sit a test, as it is read and opened: data of health, sealed and apart.

import type { ReadContext } from '../../../platform/context.ts';
import { sealedAt } from '../../../platform/context.ts';
import { AccommodationItem, type AccommodationRow } from './items.ts';
import type { AccommodationText, TestAccommodation } from './rules/types.ts';

export const textOf = (ctx: ReadContext, { id, sealed }: Pick<TestAccommodation, 'id' | 'sealed'>): AccommodationText =>
  JSON.parse(ctx.keyring.open(sealed, sealedAt(ctx, id, 'accommodation')));

/** Not asked whose it is. */
export const loadAccommodation = (ctx: ReadContext, id: string): Promise<AccommodationRow | null> =>
  AccommodationItem.load(ctx.loader.loadKey, id);
