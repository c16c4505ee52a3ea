// Numbers of the house for continuous feedback: dated and versioned, never constants in code.

export interface FeedbackPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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
  },
];

/** The policy in force on a legal day. */
export function feedbackPolicy(day: string): FeedbackPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No feedback policy on ${day}.`);
  return found;
}

/** The policy that a stored record was made with. */
export function feedbackPolicyOf(version: string): FeedbackPolicy {
  const found = POLICIES.find((policy) => policy.version === version);
  if (!found) throw new Error(`No feedback policy ${version}.`);
  return found;
}
