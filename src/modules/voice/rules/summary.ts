// What is published of a unit's half-year: satisfaction by service, and how many clocks were kept; nothing from which a few could be told. Pure.
import { partsWithheld } from '../../../platform/rules/small-counts/parts.ts';
import type { SatisfactionView } from './period.ts';
import type { ServiceBand, VoiceClass, VoicePolicy } from './policy.ts';
import {
  type AnswerSums,
  bandOf,
  indexOf,
  lowestOf,
  meansOf,
  NO_SUMS,
  plus,
  type SurveyElement,
  type SurveyPeriod,
} from './satisfaction.ts';

export const CLASSES: readonly VoiceClass[] = ['URGENT', 'INFORMATION', 'ORDINARY', 'OVERSIGHT'];

/** Of a class: first answers and answers that came in time, and that did not, by the half-year in which they were given. */
export interface ClassClocks<N = number> {
  firstKept: N;
  firstBroken: N;
  kept: N;
  broken: N;
}

/** Of a unit in a half-year, by class; one that nothing was given in is absent. */
export type UnitClocks = Readonly<Partial<Record<VoiceClass, ClassClocks>>>;

export const NO_CLOCKS: ClassClocks = { firstKept: 0, firstBroken: 0, kept: 0, broken: 0 };

export const addClock = (clocks: UnitClocks, of: VoiceClass, name: keyof ClassClocks): UnitClocks => {
  const before = clocks[of] ?? NO_CLOCKS;
  return { ...clocks, [of]: { ...before, [name]: before[name] + 1 } };
};

export const sumOfClocks = (all: readonly UnitClocks[]): UnitClocks =>
  Object.fromEntries(
    CLASSES.flatMap((of) => {
      const some = all.flatMap((clocks) => clocks[of] ?? []);
      const sum = (name: keyof ClassClocks): number => some.reduce((total, one) => total + one[name], 0);
      const clocks = { firstKept: sum('firstKept'), firstBroken: sum('firstBroken'), kept: sum('kept'), broken: sum('broken') };
      return some.length > 0 ? [[of, clocks] as const] : [];
    }),
  );

/** Whether any clock was kept or broken: a class may be there with nothing in it once what is about heads is taken off. */
export const isGiven = (clocks: UnitClocks): boolean =>
  CLASSES.some((of) => Object.values(clocks[of] ?? NO_CLOCKS).some((count) => count > 0));

export interface VoiceClocksView extends ClassClocks<number | null> {
  class: VoiceClass;
}

/** All four classes, also those in which nothing was given. */
export const clocksShown = (clocks: UnitClocks): VoiceClocksView[] => CLASSES.map((of) => ({ class: of, ...NO_CLOCKS, ...clocks[of] }));

const CLOCK_NAMES = ['firstKept', 'firstBroken', 'kept', 'broken'] as const satisfies readonly (keyof ClassClocks)[];

/** What is information is asked for; all else may be complaints, whose sum the province is told (`CitizensSummary.complaints`). */
const mayBeComplaint = (of: VoiceClass): boolean => of !== 'INFORMATION';

/**
 * Of all units of a region at once, in a fixed order: without a few, and so that these do not follow from a sum over all classes, or over those of
 * complaints, that somebody knows.
 */
export function clocksTold(units: readonly UnitClocks[], least: number): VoiceClocksView[][] {
  const cells = units.flatMap((clocks) => clocksShown(clocks));
  const complaints = cells.flatMap((cell, i) => (mayBeComplaint(cell.class) ? [i] : []));
  const told = cells.map((cell) => ({ ...cell }));
  for (const name of CLOCK_NAMES) {
    const counts = cells.map((cell) => cell[name] ?? 0);
    const ofComplaints = [
      ...partsWithheld(
        complaints.map((i) => counts[i] ?? 0),
        least,
      ),
    ].flatMap((at) => complaints[at] ?? []);
    for (const i of partsWithheld(counts, least, new Set(ofComplaints))) (told[i] as VoiceClocksView)[name] = null;
  }
  return units.map((_, i) => told.slice(i * CLASSES.length, (i + 1) * CLASSES.length));
}

/** Of a year only where both halves are told: it must not tell one by the other. */
export const clocksOfYear = (halves: readonly (readonly VoiceClocksView[])[]): VoiceClocksView[] =>
  CLASSES.map((of) => {
    const some = halves.flatMap((half) => half.find((one) => one.class === of) ?? []);
    const sum = (name: keyof ClassClocks): number | null =>
      some.reduce<number | null>((total, one) => (total === null || one[name] === null ? null : total + one[name]), 0);
    return { class: of, firstKept: sum('firstKept'), firstBroken: sum('firstBroken'), kept: sum('kept'), broken: sum('broken') };
  });

/** A service as it is published: as its own page tells it, under the name that it had. */
export interface VoiceServiceView extends SatisfactionView {
  serviceId: string;
  name: string;
}

/** Satisfaction with several services together: of those that are told by themselves, so that the rest does not follow. */
export interface ManyTold {
  answers: number;
  index: string | null;
  band: ServiceBand | null;
  elements: { element: SurveyElement; mean: string }[];
  lowest: SurveyElement[];
}

export interface ServiceTold {
  shown: VoiceServiceView;
  sums: AnswerSums;
}

export function togetherTold(services: readonly ServiceTold[], survey: VoicePolicy['survey']): ManyTold {
  const sums = services.filter(({ shown }) => shown.status === 'TOLD').reduce((all, one) => plus(all, one.sums), NO_SUMS);
  if (sums.n === 0) return { answers: 0, index: null, band: null, elements: [], lowest: [] };
  const index = indexOf(sums);
  return { answers: sums.n, index, band: bandOf(index, survey), elements: meansOf(sums), lowest: lowestOf(sums, survey.lowest) };
}

export interface VoiceUnitView {
  unitId: string;
  unitName: string;
  answers: number;
  index: string | null;
  band: ServiceBand | null;
}

/** Published once, and never changed: `unitId` null is the whole region, with its units instead of services. */
export interface VoiceSummaryView extends ManyTold {
  regionCode: string;
  unitId: string | null;
  unitName: string;
  year: number;
  period: SurveyPeriod;
  from: string;
  until: string;
  publishedOn: string;
  policy: string;
  services: VoiceServiceView[];
  units: VoiceUnitView[];
  clocks: VoiceClocksView[];
}
