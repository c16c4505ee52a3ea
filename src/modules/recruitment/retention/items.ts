// Retention in the table: how far a campaign is with it, and what stays of who has gone.

import { itemKind, placedKind } from '../../../platform/store/item-kind.ts';
import { countedAmong } from '../registration/forgetting.ts';
import { participantKey } from '../verification/read.ts';
import type { Remains, Retention } from './rules/retention.ts';

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
