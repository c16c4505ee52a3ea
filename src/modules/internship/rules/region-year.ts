// What a region tells of its internships in a year: small counts withheld, and nothing told anew that has changed by few. Pure.
import { NOTHING_TOLD, type PartNames, type ToldNumbers, toldAgain } from '../../../platform/rules/small-counts/again.ts';
import type { InternshipStates, InternshipsApplied } from './board.ts';

/** Those who have a place; how many have begun; how it ended. Told so far as nothing of it is few. */
const INTERNSHIPS: readonly PartNames[] = [['used'], ['toCome', 'running', 'over'], ['completed', 'endedEarly']];
const APPLICATIONS: readonly PartNames[] = [['waiting', 'decided']];

/** As it is kept. */
export interface InternshipYear {
  year: number;
  asOf: string;
  leastCount: number;
  policyVersion: string;
  /** Neither is a number of people. */
  placesOffered: number;
  partners: number;
  internships: ToldNumbers;
  applications: ToldNumbers;
}

export interface InternshipYearFacts extends Omit<InternshipYear, 'internships' | 'applications'> {
  states: InternshipStates;
  applied: InternshipsApplied;
}

/** @param before null: nothing was told of that year yet */
export function internshipYear(before: InternshipYear | null, { states, applied, ...facts }: InternshipYearFacts): InternshipYear {
  const { toCome, running, completed, endedEarly } = states;
  const over = completed + endedEarly;
  const { received, waiting } = applied;
  const numbers = { ...states, over, used: toCome + running + over };
  return {
    ...facts,
    internships: toldAgain(before?.internships ?? NOTHING_TOLD, INTERNSHIPS, numbers, facts.leastCount),
    applications: toldAgain(before?.applications ?? NOTHING_TOLD, APPLICATIONS, { waiting, decided: received - waiting }, facts.leastCount),
  };
}
