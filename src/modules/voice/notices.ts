// What citizens' cases tell people, and what is done about what they rated lowest.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { VoiceCaseItem } from './case-items.ts';
import { VoiceConcernItem } from './concern-items.ts';
import { concernedBy } from './concerned.ts';
import { concernNotices } from './rules/concern-notices.ts';
import { followUpNotices } from './rules/follow-up-notices.ts';
import { caseNotices } from './rules/notices.ts';
import { VoiceFollowUpItem } from './summary-items.ts';

export const voiceTold = [
  noticeSourceWith(VoiceCaseItem, caseNotices, concernedBy),
  noticeSourceWith(VoiceConcernItem, concernNotices, async (ctx, { caseId, employeeId }) => {
    const of = (await VoiceCaseItem.load(ctx.loader.loadKey, caseId))?.body;
    return of ? { unitId: of.unitId, concerned: [...new Set([employeeId, ...(await concernedBy(ctx, of))])] } : null;
  }),
  noticeSource(VoiceFollowUpItem, followUpNotices),
] as const;
