// What may be taken out of what citizens wrote, for how long, and by whom. Pure.
import { addDays, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { voicePolicy } from './policy.ts';

/** On record for ever: of what days, why, by whom; neither how many there were nor which, since who may not read one would learn that it is there. */
export interface VoiceExport {
  id: string;
  /** By the day it was written. */
  from: string;
  to: string;
  reason: string;
  takenAt: string;
  by: string;
}

export interface ExportDays {
  from: string;
  to: string;
}

const HOUR_MS = 3_600_000;

/** Nothing older is kept; of days that are over alone, since a file within the day would tell the hour of what came after the one before. */
export function exportProblems({ from, to }: ExportDays, now: string): Problem[] {
  const today = legalDay(now);
  const { keptYears, exports } = voicePolicy(today).cases;
  const [least, last] = [addDays(today, -keptYears * 366), addDays(today, -1)];
  if (from < least || from > last) return [{ code: 'OUT_OF_RANGE', field: ['from'], params: { least, most: last } }];
  const longest = addDays(from, exports.mostDays - 1);
  const most = longest < last ? longest : last;
  return to < from || to > most ? [{ code: 'OUT_OF_RANGE', field: ['to'], params: { least: from, most } }] : [];
}

export const readableUntil = ({ takenAt }: Pick<VoiceExport, 'takenAt'>): string =>
  new Date(Date.parse(takenAt) + voicePolicy(legalDay(takenAt)).cases.exports.hours * HOUR_MS).toISOString();

/** By who took it alone: somebody else takes their own, so that the record tells who has read. */
export const isReadable = (taken: VoiceExport, who: string, now: string): boolean => taken.by === who && !isPast(readableUntil(taken), now);
