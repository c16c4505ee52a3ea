// Retention in the table: how far a campaign is with it, and what stays of who has gone.

import { itemKind, placedKind } from '../../../platform/store/item-kind.ts';
import type { OfferRow } from '../offers/items.ts';
import { offerToNobody } from '../offers/read.ts';
import { countedAmong } from '../registration/forgetting.ts';
import { participantKey } from '../verification/read.ts';
import { nobodysOffer, type Remains, type Retention } from './rules/retention.ts';

/** Beside the campaign. */
export const RetentionItem = itemKind<Retention>()({
  type: 'Retention',
  key: (campaignId: string) => ({ pk: campaignId, sk: 'RETENTION' }),
  of: ({ campaignId }) => [campaignId],
});

/** In the place of the participant, and counted among those who submitted. */
export const RemainsItem = placedKind<Remains>()({
  type: 'Remains',
  key: (campaignId: string, formationId: string, number: string) => participantKey(campaignId, formationId, number),
  listed: ({ formationId, number }) => ({ index: countedAmong(formationId, number) }),
});

/** It leads to no application any more, and no application to it. */
export const nobodysOfferItem = (before: OfferRow): Omit<OfferRow, 'version'> => offerToNobody(before, nobodysOffer(before.body));
