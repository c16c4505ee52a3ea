// Hours of training, development plans and onboardings as they are shown; null where withheld. Pure.

import type { NumbersRead } from './counts.ts';

export interface HoursNumbersView {
  asked: number | null;
  reached: number | null;
  lacking: number | null;
}

export const hoursIn = (numbers: HoursNumbersView, isShown: boolean): HoursNumbersView =>
  isShown ? numbers : { asked: null, reached: null, lacking: null };

export interface DevelopmentNumbersView {
  running: number | null;
  reached: number | null;
  partlyReached: number | null;
  notReached: number | null;
  notContinued: number | null;
}

/** By what is told of each: how many there are follows. */
export const developmentCells = (numbers: NumbersRead): number[] =>
  (['RUNNING', 'REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'NOT_CONTINUED'] as const).map((state) => numbers.development(state));

export function developmentIn(numbers: NumbersRead, isShown: boolean): DevelopmentNumbersView {
  const told = (isShown ? developmentCells(numbers) : []).map((number): number | null => number);
  const [running = null, reached = null, partlyReached = null, notReached = null, notContinued = null] = told;
  return { running, reached, partlyReached, notReached, notContinued };
}

export interface OnboardingNumbersView {
  running: number;
  late: number;
  completed: number;
  ended: number;
}

export const onboardingsIn = (numbers: NumbersRead, today: string): OnboardingNumbersView => ({
  running: numbers.onboarding('RUNNING'),
  late: numbers.onboardingsLate(today),
  completed: numbers.onboarding('COMPLETED'),
  ended: numbers.onboarding('ENDED'),
});
