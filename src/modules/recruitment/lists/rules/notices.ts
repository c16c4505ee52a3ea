// What a published edition tells: everybody who competes, once. The list says who has come how far, the notice does not. Pure.

import type { NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { ListStage } from '../../campaigns/rules/kinds.ts';

interface Edition {
  campaignId: string;
  stage: ListStage;
  edition: number;
}

function told(before: Edition | null, { campaignId, stage, edition }: Edition): Told[] {
  if (before && before.edition >= edition) return [];
  const of = { to: [{ kind: 'APPLICANTS' as const, campaignId }], subjectId: campaignId, aboutId: null, campaignId };
  const facts = { stage: stage === 'FINAL' ? 'FINAL_ANNOUNCEMENT' : stage, edition };
  return [{ ...of, event: edition === 1 ? 'LIST_PUBLISHED' : 'LIST_CORRECTED', facts, once: `${stage}#${edition}` }];
}

export const listNotices: NoticeRules<Edition> = { told, awaited: () => [] };
