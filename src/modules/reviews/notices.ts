// What reviews tell people.

import { noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { InvitationItem, SubjectItem } from './items.ts';
import { invitationNotices, reviewSubjectNotices } from './rules/notices.ts';
import { invitationBeside, placeBeside } from './told.ts';

export const reviewsTold = [
  noticeSourceWith(SubjectItem, reviewSubjectNotices, placeBeside),
  noticeSourceWith(InvitationItem, invitationNotices, invitationBeside),
] as const;
