// Templates of onboarding, a kind of newcomer each, and the numbers of probation: dated and versioned, never constants in code.
import { keptOf, type Law, policyKept, policyOn, type Ruleset, type Shipped } from '../../../platform/rules/policy/overlay.ts';
import { ACTING_TASKS, CPNS_TASKS, PPPK_TASKS, TRANSFER_TASKS } from './template-defaults.ts';
import type { Onboarding, OnboardingCheckPointKind, OnboardingKind, TaskTemplate } from './types.ts';

export interface OnboardingPolicy extends Shipped {
  /** As shipped: a region may have templates of its own. */
  tasks: Readonly<Record<OnboardingKind, readonly TaskTemplate[]>>;
  /** Calendar days after the first day; the end of probation stands beside them. */
  checkPoints: Readonly<Record<OnboardingKind, readonly { kind: Exclude<OnboardingCheckPointKind, 'PROBATION_END'>; days: number }[]>>;
  /** Of a candidate, and at most with all extensions. */
  probationMonths: number;
  /** By which it may be extended, once. */
  extensionMonths: number;
  /** Days before a check-point from which both sides may write, and after it until which they are reminded. */
  checkPointDays: { before: number; after: number };
  /** Days before the end of probation from which it is decided. */
  decideDays: number;
  /** Working days that somebody who is asked to mentor has to answer. */
  mentorDays: number;
  /** Working days that somebody who is not to be confirmed has to answer the superior's word. */
  hearingDays: number;
  /** Lengths in characters; of tasks of a template, deeds of a task, mentors and plans of an onboarding how many; the furthest day of a task. */
  limits: Record<
    'note' | 'reason' | 'word' | 'proof' | 'title' | 'instruction' | 'tasks' | 'taskDays' | 'deeds' | 'mentors' | 'replans',
    number
  >;
}

const QUARTER = [
  { kind: 'DAY_30', days: 30 },
  { kind: 'DAY_60', days: 60 },
  { kind: 'DAY_90', days: 90 },
] as const;

const POLICIES: readonly [OnboardingPolicy, ...OnboardingPolicy[]] = [
  {
    version: 'onboarding-2020.1',
    effectiveFrom: '2020-01-01',
    source:
      'PP 11/2017 art. 34-37 with PP 17/2020 (a year of probation with training; PNS who passed it and is in good health); PerLAN 1/2021 (Latsar), PerLAN 15/2020 (PPPK); ' +
      'tasks, days, check-points and one extension by up to a year are house rules until a mayoral decree says otherwise',
    tasks: { CPNS: CPNS_TASKS, PPPK: PPPK_TASKS, TRANSFER: TRANSFER_TASKS, ACTING_HEAD: ACTING_TASKS },
    checkPoints: { CPNS: QUARTER, PPPK: QUARTER, TRANSFER: QUARTER.slice(0, 1), ACTING_HEAD: QUARTER.slice(0, 1) },
    probationMonths: 12,
    extensionMonths: 12,
    checkPointDays: { before: 7, after: 7 },
    decideDays: 30,
    mentorDays: 5,
    hearingDays: 10,
    limits: {
      ...{ note: 500, reason: 500, word: 4000, proof: 100, title: 150, instruction: 1000 },
      ...{ tasks: 40, taskDays: 400, deeds: 20, mentors: 10, replans: 10 },
    },
  },
];

/** What an entry of the table may set: the law; the rest is the house's own, owed to nobody by number. */
export interface OnboardingTerms {
  probationMonths: number;
}

export const onboardingRules: Ruleset<OnboardingPolicy, OnboardingTerms> = {
  kind: 'ONBOARDING',
  name: 'policy of onboarding',
  shipped: POLICIES,
  termsOf: ({ probationMonths }) => ({ probationMonths }),
  withTerms: (policy, terms) => ({ ...policy, ...terms }),
  ranges: { probationMonths: [6, 24] },
};

const [{ effectiveFrom: FIRST_DAY }] = POLICIES;

/** The policy in force on a legal day, or the first one for who began before it. */
export const onboardingPolicy = (day: string, law: Law): OnboardingPolicy =>
  policyOn(onboardingRules, day < FIRST_DAY ? FIRST_DAY : day, law);

/** What a record was made with holds for it, whatever has been released since. */
export const onboardingPolicyOf = ({ template: { policy, terms } }: Pick<Onboarding, 'template'>): OnboardingPolicy =>
  policyKept(onboardingRules, { policyVersion: policy, policyTerms: terms });

/** What a record keeps of it. */
export function keptPolicy(policy: OnboardingPolicy): Omit<Onboarding['template'], 'number'> {
  const { policyVersion, policyTerms } = keptOf(policy);
  return { policy: policyVersion, ...(policyTerms && { terms: policyTerms }) };
}
