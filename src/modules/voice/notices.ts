// What citizens' cases tell people, and what is done about what they rated lowest.

import { noticeSource, noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { VoiceCaseItem } from './case-items.ts';
import { concernedBy } from './heads.ts';
import { followUpNotices } from './rules/follow-up-notices.ts';
import { caseNotices } from './rules/notices.ts';
import { VoiceFollowUpItem } from './summary-items.ts';

export const voiceTold = [
  noticeSourceWith(VoiceCaseItem, caseNotices, concernedBy),
  noticeSource(VoiceFollowUpItem, followUpNotices),
] as const;
