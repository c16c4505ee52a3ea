// What other modules ask of webhooks: that one was disabled, which somebody should be told.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { DisabledItem, type WebhookDisabled } from './items.ts';

/** That a webhook was disabled, as what follows the stream knows it. */
export const webhookDisabledFacts: FactKind<WebhookDisabled> = DisabledItem;
