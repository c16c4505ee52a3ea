// What posts and rules of campaigns tell people.

import { noticeSource } from '../../../platform/stream/notice-source.ts';
import { FormationItem } from './items.ts';
import { RuleChangeItem } from './rule-change-items.ts';
import { formationNotices, ruleChangeNotices } from './rules/notices.ts';

export const campaignsTold = [noticeSource(FormationItem, formationNotices), noticeSource(RuleChangeItem, ruleChangeNotices)] as const;
