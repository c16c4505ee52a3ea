// A finding through its life: seen by walks, seen to by an auditor, and open again where something else differs. Pure.
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkPublicText } from '../../../platform/rules/public-text.ts';
import type { Finding } from './types.ts';

export const LONGEST_REASON = 300;
/** Rows of a list are one finding: of more than these, what was seen longest ago counts as not seen before. */
const MOST_DIFFERENCES = 200;

/** What a walk has seen: `difference` is the same while what stands in the table, and what records say of it, are. */
export type Sight = Pick<Finding, 'id' | 'kind' | 'subject' | 'itemType'> & { difference: string };

/** `since`: when the walk before began. What was not seen from then on had been put right. */
export interface Walking {
  today: string;
  since: string;
}

/** Seen again it is as it was: whoever has seen to it has seen to this; anything else opens it. */
export function seenBy(before: Finding | null, { difference, ...of }: Sight, { today, since }: Walking): Finding {
  const standing = Object.entries(before?.differences ?? {}).filter(([, day]) => day >= since);
  const isKnown = standing.some(([one]) => one === difference);
  return {
    ...of,
    ...{ foundOn: before?.foundOn ?? today, seenOn: today },
    differences: { ...Object.fromEntries(standing.slice(1 - MOST_DIFFERENCES)), [difference]: today },
    acknowledged: isKnown ? (before?.acknowledged ?? null) : null,
  };
}

/** Whether this walk has seen it already. */
export const isNoted = (before: Finding | null, { difference }: Sight, { today }: Walking): boolean =>
  before?.differences?.[difference] === today;

interface Actor {
  by: string;
  now: string;
}

/** @throws RuleError TRANSITION_REFUSED where somebody has acknowledged it; of the reason. */
export function acknowledge(finding: Finding, { reason }: { reason: string }, { by, now }: Actor): Finding {
  if (finding.acknowledged) fail('TRANSITION_REFUSED', { field: ['findingId'], data: { allowed: ['auditFindingReopen'] } });
  refuse(checkPublicText('reason', reason, LONGEST_REASON));
  return { ...finding, acknowledged: { by, at: now, reason: reason.trim() } };
}

/** @throws RuleError TRANSITION_REFUSED where it is open; of the reason. */
export function reopen(finding: Finding, { reason }: { reason: string }): Finding {
  if (!finding.acknowledged) fail('TRANSITION_REFUSED', { field: ['findingId'], data: { allowed: ['auditFindingAcknowledge'] } });
  refuse(checkPublicText('reason', reason, LONGEST_REASON));
  return { ...finding, acknowledged: null };
}
