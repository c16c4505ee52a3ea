// Of how few people nothing is told, for whoever tells numbers of a region beside these boards.

import type { ReadContext } from '../../platform/context.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';

export async function leastOn(ctx: ReadContext, day: string): Promise<{ leastCount: number; policyVersion: string }> {
  const { leastCount, version } = retentionPolicy(day, await lawOf(ctx));
  return { leastCount, policyVersion: version };
}
