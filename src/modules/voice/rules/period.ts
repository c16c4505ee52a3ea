// What is told of a service's answers in a period: all of it by the same rules, to whoever asks, whenever. Pure.
import { type ServiceBand, voicePolicy } from './policy.ts';
import { type RespondentCountView, respondentsOf } from './respondents.ts';
import {
  addTallies,
  bandOf,
  districtIndex,
  halfOf,
  indexOf,
  lowestOf,
  meansOf,
  NO_ANSWERS,
  type SatisfactionStatus,
  type SurveyElement,
  type SurveyPeriod,
  type SurveyTally,
  sampleOf,
  spanOf,
  statusOfPeriod,
  tellsMarked,
  withMarked,
} from './satisfaction.ts';

export interface SatisfactionView {
  year: number;
  period: SurveyPeriod;
  from: string;
  until: string;
  status: SatisfactionStatus;
  answers: number;
  marked: number;
  index: string | null;
  band: ServiceBand | null;
  indexBy0111: string | null;
  indexWithMarked: string | null;
  elements: { element: SurveyElement; mean: string }[];
  lowest: SurveyElement[];
  respondents: RespondentCountView[];
  policy: string;
  sampleAsked: number | null;
  sampleReached: boolean | null;
}

export interface PeriodAsked {
  year: number;
  period: SurveyPeriod;
  servedAYear: number | null;
}

/** @param months the counts of the months of the period. */
export function satisfactionIn(
  months: readonly (SurveyTally & { month: string })[],
  { year, period, servedAYear: served }: PeriodAsked,
  today: string,
): SatisfactionView {
  const span = spanOf(year, period);
  const { survey, version } = voicePolicy(span.until);
  const halves = ([0, 1] as const).map((half) => months.filter(({ month }) => halfOf(month) === half).reduce(addTallies, NO_ANSWERS));
  const whole = halves.reduce(addTallies, NO_ANSWERS);
  const status = statusOfPeriod(halves, span, today, survey.leastTold);
  const isTold = status === 'TOLD';
  const index = isTold ? indexOf(whole.counted) : null;
  const asked = served === null ? null : sampleOf(period === 'YEAR' ? served : Math.max(1, Math.ceil(served / 2)), survey);
  return {
    ...{ year, period, from: span.from, until: span.until, status, policy: version },
    ...{ answers: whole.counted.n, marked: whole.marked.n, index },
    band: index === null ? null : bandOf(index, survey),
    indexBy0111: isTold && survey.districtWeight !== null ? districtIndex(whole.counted, survey.districtWeight) : null,
    indexWithMarked: isTold && tellsMarked(halves, survey.leastTold) ? indexOf(withMarked(whole)) : null,
    elements: isTold ? meansOf(whole.counted) : [],
    lowest: isTold ? lowestOf(whole.counted, survey.lowest) : [],
    respondents: isTold
      ? respondentsOf(
          halves.map(({ counted }) => counted),
          survey.leastTold,
        )
      : [],
    sampleAsked: asked,
    sampleReached: asked === null ? null : whole.counted.n >= asked,
  };
}
