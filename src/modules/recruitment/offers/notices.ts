// What offers tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { OfferItem } from './items.ts';
import { offerNotices } from './rules/notices.ts';

export const offersTold = [noticeSource(OfferItem, offerNotices)] as const;
