// What citizens' cases tell people.

import { noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { VoiceCaseItem } from './case-items.ts';
import { VoiceConcernItem } from './concern-items.ts';
import { concernedBy } from './concerned.ts';
import { concernNotices } from './rules/concern-notices.ts';
import { caseNotices } from './rules/notices.ts';

export const voiceTold = [
  noticeSourceWith(VoiceCaseItem, caseNotices, concernedBy),
  noticeSourceWith(
    VoiceConcernItem,
    concernNotices,
    async ({ loader }, { caseId }) => (await VoiceCaseItem.load(loader.loadKey, caseId))?.body ?? null,
  ),
] as const;
