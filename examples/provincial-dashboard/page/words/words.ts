// Every word of the page, in Indonesian and English.
import type { Achievement, CampaignKind, Predicate, SatisfactionStatus, SurveyPeriod } from '../../generated/graphql.ts';
import type { FUNNEL } from '../figures.ts';
import type { Measure } from '../measures.ts';
import type { Language } from '../numbers.ts';
import { MEASURE, type MeasureWords } from './measures.ts';
import {
  ACHIEVEMENT,
  CLOCK,
  type Clock,
  KIND,
  OBJECTION,
  type ObjectionState,
  PERIOD,
  PLAN,
  type PlanState,
  PREDICATE,
  SATISFACTION,
  STEP,
} from './names.ts';
import { TEXT, type Text } from './texts.ts';

export interface Words {
  measure(measure: Measure): MeasureWords;
  predicate(predicate: Predicate): string;
  achievement(achievement: Achievement): string;
  step(step: (typeof FUNNEL)[number]): string;
  kind(kind: CampaignKind): string;
  plan(state: PlanState): string;
  objection(state: ObjectionState): string;
  satisfaction(status: SatisfactionStatus): string;
  period(period: SurveyPeriod): string;
  clock(clock: Clock): string;
  text(name: Text): string;
}

export const wordsIn = (language: Language): Words => ({
  measure(name) {
    const { name: called, part, whole, tells } = MEASURE[name];
    return { name: called[language], part: part[language], whole: whole[language], tells: tells[language] };
  },
  predicate: (name) => PREDICATE[name][language],
  achievement: (name) => ACHIEVEMENT[name][language],
  step: (name) => STEP[name][language],
  kind: (name) => KIND[name][language],
  plan: (name) => PLAN[name][language],
  objection: (name) => OBJECTION[name][language],
  satisfaction: (status) => SATISFACTION[status][language],
  period: (period) => PERIOD[period][language],
  clock: (clock) => CLOCK[clock][language],
  text: (name) => TEXT[name][language],
});
