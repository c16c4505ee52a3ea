// What citizens' cases tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { VoiceCaseItem } from './case-items.ts';
import { caseNotices } from './rules/notices.ts';

export const voiceTold = [noticeSource(VoiceCaseItem, caseNotices)] as const;
