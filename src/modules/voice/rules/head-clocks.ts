// Clocks of what is about the head of a unit: counted among all, and apart, so that they can be left out for whom it is about. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { AboutHead } from './board.ts';
import type { VoiceCase } from './cases.ts';
import type { VoiceClass } from './policy.ts';
import { addClock, CLASSES, type ClassClocks, NO_CLOCKS, sumOfClocks, type UnitClocks } from './summary.ts';

export interface HeadClocks extends AboutHead {
  clocks: UnitClocks;
}

/** The head it is about, as of the day on which it was written. */
export const aboutHead = ({ aboutHeadOf: unitId, submittedAt }: Pick<VoiceCase, 'aboutHeadOf' | 'submittedAt'>): AboutHead | null =>
  unitId === null ? null : { unitId, day: legalDay(submittedAt) };

const isOf =
  ({ unitId, day }: AboutHead) =>
  (one: AboutHead): boolean =>
    one.unitId === unitId && one.day === day;

export function addHeadClock(
  all: readonly HeadClocks[],
  about: AboutHead,
  { class: of, clock }: { class: VoiceClass; clock: keyof ClassClocks },
): HeadClocks[] {
  const before = all.find(isOf(about))?.clocks ?? {};
  return [...all.filter((one) => !isOf(about)(one)), { ...about, clocks: addClock(before, of, clock) }];
}

/** Of all clocks those that are about none of these heads. */
export function clocksWithout(clocks: UnitClocks, heads: readonly HeadClocks[], isOwn: (head: AboutHead) => boolean): UnitClocks {
  const own = sumOfClocks(heads.filter(isOwn).map((one) => one.clocks));
  const left = CLASSES.flatMap((of) => {
    const all = clocks[of];
    const { firstKept, firstBroken, kept, broken } = own[of] ?? NO_CLOCKS;
    return all
      ? [
          [
            of,
            {
              firstKept: all.firstKept - firstKept,
              firstBroken: all.firstBroken - firstBroken,
              kept: all.kept - kept,
              broken: all.broken - broken,
            },
          ] as const,
        ]
      : [];
  });
  return Object.fromEntries(left);
}
