// Ids that follow from what they name: a cycle or a plan is found without a list, and cannot exist twice.

import { daysBetween } from '../../platform/rules/calendar.ts';
import { lately } from '../../platform/rules/lately.ts';
import { digest, ownPart, partId } from '../../platform/store/ids.ts';

/** Each row of a list names the same region and year. */
const cycleOf = lately(1_000, (place) => `cyc_${digest('cycle', ...place.split(' '))}`);

export const cycleIdOf = (region: string, year: number): string => cycleOf(`${region} ${year}`);

export const planIdOf = (assignmentId: string, cycleId: string): string => `pln_${digest('plan', assignmentId, cycleId)}`;

/** Days since 1970, and milliseconds: far beyond any plan, in five and eleven hexadecimal digits. */
const MOST = { days: 0xf_ffff, milliseconds: 0xfff_ffff_ffff };

/** Counted from the end, so that what is later comes first. */
const turned = (value: number, most: number): string =>
  (most - Math.min(Math.max(value, 0), most)).toString(16).padStart(most.toString(16).length, '0');

/** Where entries of a day begin among those of their plan: newest day first. */
export const placeOfDay = (day: string): string => turned(daysBetween('1970-01-01', day), MOST.days);

/**
 * An entry's id says where it lies in the order of reading: newest day first, then what was written last; what was written in the same millisecond by
 * lot. @param made by `newId`, as a part of its plan
 */
export function entryIdOf(made: string, planId: string, day: string, at: string): string {
  const place = `${placeOfDay(day)}${turned(Date.parse(at), MOST.milliseconds)}`;
  return partId('prg', planId, `prg_${place}${ownPart(made).slice(0, 8)}`);
}
