// What evaluations tell people.

import { noticeSourceWith } from '../../platform/stream/notice-source.ts';
import { evaluationBeside } from './evaluation-facts.ts';
import { EvaluationItem } from './items.ts';
import { evaluationNotices } from './rules/notices.ts';

export const evaluationTold = [noticeSourceWith(EvaluationItem, evaluationNotices, evaluationBeside)] as const;
