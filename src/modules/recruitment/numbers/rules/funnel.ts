// The numbers of a campaign, step by step: who submitted, passed, was selected, was hired; and by what they are told apart. Pure.
import type { Sex } from '../../../../platform/rules/identifiers.ts';
import type { EducationLevel, ListStage } from '../../campaigns/rules/kinds.ts';
import type { ListOutcome } from '../../lists/rules/types.ts';
import type { Offer } from '../../offers/rules/types.ts';

/** What everybody can count in the published lists. */
export const LISTED_STEPS = [
  'SUBMITTED',
  'ELIGIBLE',
  'INELIGIBLE',
  'TESTED_FIRST',
  'PASSED',
  'THROUGH',
  'TESTED_LAST',
  'SELECTED',
  'PLACED',
  'TIED',
  'RESERVE',
] as const;
/** What is between the committee and the applicant. */
export const OFFERED_STEPS = ['OFFERED', 'ACCEPTED', 'HIRED'] as const;
/** Of people; posts that stay empty are counted apart. */
export const STEPS = [...LISTED_STEPS, ...OFFERED_STEPS] as const;
export type FunnelStep = (typeof STEPS)[number];

export type FunnelBy = 'NONE' | 'CATEGORY' | 'EDUCATION' | 'SEX' | 'FORMATION';

type Outcomes = Partial<Record<ListOutcome, number>>;

const sum = (outcomes: Outcomes, ...of: ListOutcome[]): number => of.reduce((all, one) => all + (outcomes[one] ?? 0), 0);

const LISTED: Record<ListStage, (outcomes: Outcomes) => Partial<Record<FunnelStep, number>>> = {
  ADMINISTRATIVE: (of) => ({
    SUBMITTED: sum(of, 'ELIGIBLE', 'INELIGIBLE'),
    ELIGIBLE: sum(of, 'ELIGIBLE'),
    INELIGIBLE: sum(of, 'INELIGIBLE'),
  }),
  SKD: (of) => ({
    TESTED_FIRST: sum(of, 'THROUGH', 'BELOW_CUT', 'NOT_PASSED'),
    PASSED: sum(of, 'THROUGH', 'BELOW_CUT'),
    THROUGH: sum(of, 'THROUGH'),
  }),
  FINAL: (of) => ({
    TESTED_LAST: sum(of, 'SELECTED', 'PLACED', 'TIED', 'RESERVE', 'OFFER_ENDED'),
    SELECTED: sum(of, 'SELECTED'),
    PLACED: sum(of, 'PLACED'),
    TIED: sum(of, 'TIED'),
    RESERVE: sum(of, 'RESERVE'),
  }),
};

/** What the rows of a list count as. */
export const listedCounts = (stage: ListStage, outcomes: Outcomes): Partial<Record<FunnelStep, number>> => LISTED[stage](outcomes);

/** Accepted once, also where it was withdrawn or lapsed for want of documents afterwards. */
const wasAccepted = ({ status, filingDueAt }: Offer): boolean => filingDueAt !== null || ['ACCEPTED', 'HIRED', 'RESIGNED'].includes(status);

/** How far somebody came with the offers made to them. */
export function offeredSteps(offers: readonly Offer[]): FunnelStep[] {
  const hired = offers.some(({ status }) => status === 'HIRED');
  return [
    ...(offers.length > 0 ? (['OFFERED'] as const) : []),
    ...(offers.some(wasAccepted) ? (['ACCEPTED'] as const) : []),
    ...(hired ? (['HIRED'] as const) : []),
  ];
}

/** Somebody's way through a campaign, without the person. */
export interface Passage {
  formationId: string;
  level: EducationLevel;
  sex: Sex;
  /** By list; absent where they are not on it. */
  outcomes: Partial<Record<ListStage, ListOutcome>>;
  offers: readonly Offer[];
}

/** The steps somebody is counted in. */
export const stepsOf = ({ outcomes, offers }: Passage): FunnelStep[] => [
  ...(Object.entries(outcomes) as [ListStage, ListOutcome][]).flatMap(([stage, outcome]) =>
    (Object.entries(listedCounts(stage, { [outcome]: 1 })) as [FunnelStep, number][]).flatMap(([step, count]) => (count > 0 ? [step] : [])),
  ),
  ...offeredSteps(offers),
];

/** Null: the list that tells it is not published yet. */
export type Counts = Record<FunnelStep, number | null>;

/** Of the same steps, added up. */
export const added = (all: readonly Partial<Counts>[]): Counts =>
  Object.fromEntries(
    STEPS.map((step) => {
      const known = all.map((counts) => counts[step] ?? null).filter((count) => count !== null);
      return [step, known.length > 0 ? known.reduce((a, b) => a + b, 0) : null];
    }),
  ) as Counts;

/** What all together are too few for is told of no part of them: one part may be all. */
export const withTotal = <R extends { hidden: ReadonlySet<FunnelStep> }>(rows: readonly R[], total: ReadonlySet<FunnelStep>): R[] =>
  rows.map((row) => ({ ...row, hidden: new Set([...row.hidden, ...total]) }));

export interface ToldCount {
  step: FunnelStep;
  count: number | null;
  suppressed: boolean;
}

/** Counts as they are told: withheld ones as nothing. */
export const toldCounts = ({ counts, hidden }: { counts: Counts; hidden: ReadonlySet<FunnelStep> }): ToldCount[] =>
  STEPS.map((step) => ({ step, count: hidden.has(step) ? null : counts[step], suppressed: hidden.has(step) }));
