// What dossiers tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { VerificationItem } from './items.ts';
import { verificationNotices } from './rules/notices.ts';

export const verificationTold = [noticeSource(VerificationItem, verificationNotices)] as const;
