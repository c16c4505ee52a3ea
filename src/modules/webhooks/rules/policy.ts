// How webhooks are sent: the house's own numbers, dated and never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface WebhookPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Seconds to the next attempt after the first, second, … that failed. After the last the delivery is dead. */
  retrySeconds: readonly number[];
  /** Each wait is longer by up to so many hundredths, so that receivers are not met by all at once. */
  jitterPercent: number;
  /** Seconds for which a delivery that is being sent is nobody else's. */
  leaseSeconds: number;
  /** Hours without a single success after which a webhook is disabled. */
  disabledAfterHours: number;
  /** Hours for which a replaced secret still signs beside the new one. */
  oldSecretHours: number;
  /** Minutes for which a lost answer with a secret can be asked for again, with its key. */
  secretShownMinutes: number;
  /** Days for which a delivery is kept, waiting or done. */
  keptDays: number;
  /** Webhooks of a region, and secrets that sign side by side. */
  most: { webhooks: number; secrets: number };
  limits: { url: number; description: number };
}

const [MINUTE, HOUR] = [60, 3600];

const OF_2024: WebhookPolicy = {
  version: 'webhooks-2024.1',
  effectiveFrom: '2024-01-01',
  source: 'House rule; schedule and 410 as in Standard Webhooks 1.0.0',
  // Five and a half days in all: longer than it takes to be disabled.
  retrySeconds: [5, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, ...Array.from({ length: 5 }, () => 24 * HOUR)],
  jitterPercent: 20,
  leaseSeconds: MINUTE,
  disabledAfterHours: 120,
  oldSecretHours: 24,
  secretShownMinutes: 60,
  keptDays: 30,
  most: { webhooks: 50, secrets: 5 },
  limits: { url: 2000, description: 200 },
};

const POLICIES: readonly WebhookPolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const webhookPolicy = (day: string): WebhookPolicy => shippedOn({ name: 'policy of webhooks', shipped: POLICIES }, day);
