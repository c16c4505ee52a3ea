// When a citizen did something: kept and told by the day. An hour beside a log of the door would name them (decision 0136). Pure.
import { dayStart, legalDay } from '../../../platform/rules/calendar.ts';

export const byDay = (now: string): string => dayStart(legalDay(now));
