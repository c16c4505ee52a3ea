// What onboardings tell people.

import { noticeSource } from '../../platform/stream/notice-source.ts';
import { OnboardingItem } from './items.ts';
import { onboardingNotices } from './rules/notices.ts';

export const onboardingTold = [noticeSource(OnboardingItem, onboardingNotices)] as const;
