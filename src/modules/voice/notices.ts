// What citizens' cases tell people.

import { noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { VoiceCaseItem } from './case-items.ts';
import { concernedBy } from './heads.ts';
import { caseNotices } from './rules/notices.ts';

export const voiceTold = [noticeSourceWith(VoiceCaseItem, caseNotices, concernedBy)] as const;
