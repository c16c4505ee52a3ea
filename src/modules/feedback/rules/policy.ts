// Numbers of the house for continuous feedback: dated and versioned, never constants in code.
import { type Law, policyOn, type Ruleset, type Shipped, shippedOf } from '../../../platform/rules/policy/overlay.ts';

export interface FeedbackPolicy extends Shipped {
  /** Lengths in characters; `replies` and `revisions` are how many. */
  limits: {
    text: number;
    revisions: number;
    reply: number;
    replies: number;
    question: number;
    declineNote: number;
    stepText: number;
    reportReason: number;
    decisionNote: number;
    revealReason: number;
  };
  /** How long a request stays open, and how many of one requester may be open at a time. */
  requests: { days: number; mostDays: number; mostOpen: number };
  /** How far ahead a development step may be due. */
  steps: { mostDays: number };
  /** Working days within which a report of abuse is decided. */
  abuse: { workingDays: number };
  /** For how many years a report of abuse is kept after it was decided. */
  reports: { keptYears: number };
}

const POLICIES: readonly FeedbackPolicy[] = [
  {
    version: 'feedback-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'PermenPANRB 6/2022 (umpan balik berkelanjutan) sets no numbers; these are house rules until a mayoral decree says otherwise',
    limits: {
      text: 2000,
      revisions: 10,
      reply: 1000,
      replies: 20,
      question: 500,
      declineNote: 300,
      stepText: 500,
      reportReason: 500,
      decisionNote: 500,
      revealReason: 500,
    },
    requests: { days: 14, mostDays: 60, mostOpen: 10 },
    steps: { mostDays: 365 },
    abuse: { workingDays: 5 },
    reports: { keptYears: 5 },
  },
];

/** What a record needs of its policy once it is written. */
export type FeedbackLimits = Pick<FeedbackPolicy, 'version' | 'limits' | 'steps' | 'reports'>;

/** What an entry of the table may set. */
export interface FeedbackTerms {
  /** Days for which a request stays open, and at most. */
  requestDays: number;
  requestMostDays: number;
  /** Working days within which a report of abuse is decided. */
  abuseWorkingDays: number;
}

export const feedbackRules: Ruleset<FeedbackPolicy, FeedbackTerms> = {
  kind: 'FEEDBACK',
  name: 'feedback policy',
  shipped: POLICIES,
  termsOf: ({ requests, abuse }) => ({
    requestDays: requests.days,
    requestMostDays: requests.mostDays,
    abuseWorkingDays: abuse.workingDays,
  }),
  withTerms: (policy, { requestDays, requestMostDays, abuseWorkingDays }) => ({
    ...policy,
    requests: { ...policy.requests, days: requestDays, mostDays: requestMostDays },
    abuse: { workingDays: abuseWorkingDays },
  }),
  ranges: { requestDays: [1, 90], requestMostDays: [1, 180], abuseWorkingDays: [1, 60] },
  contradictions: ({ requestDays, requestMostDays }) =>
    requestDays > requestMostDays ? [{ path: ['requestDays'], code: 'OUT_OF_RANGE', params: { least: 1, most: requestMostDays } }] : [],
};

/** The policy in force on a legal day. */
export const feedbackPolicy = (day: string, law: Law): FeedbackPolicy => policyOn(feedbackRules, day, law);

/** What no entry sets, of the policy that a stored record was made with. */
export const feedbackPolicyOf = (version: string): FeedbackLimits => ({ ...shippedOf(feedbackRules, version), version });
