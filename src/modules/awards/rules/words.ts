// What of an award or a medal somebody wrote: goes with the personnel file it belongs to (decision 0123). Grants, amounts, letters and days are facts. Pure.
import { type TextPath, withoutTexts } from '../../../platform/rules/without-texts.ts';
import type { ServiceMedal } from './medal-types.ts';
import type { Award } from './types.ts';

export function withoutWordsOfAward({ ground, ...award }: Award): Award {
  const rest = withoutTexts(award, [
    ...(['refusal.reason', 'grant.leaver.reason', 'judgement.said.reason'] as const),
    ...(['earlierGrants.leaver.reason', 'earlierGrants.ended.reason'] as const),
  ]);
  return { ...rest, ground: ground.kind === 'NOMINATION' ? withoutTexts(ground, ['reasons']) : ground };
}

export const MEDAL_WORDS = ['ticks.note', 'refusals.reason', 'revoked.reason'] as const satisfies readonly TextPath<ServiceMedal>[];
