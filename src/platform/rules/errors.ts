// One error class for everything a user can do wrong, with a closed set of codes. Codes never change; texts live in texts/.
import type { Words } from './texts/language.ts';
import type { Variant } from './texts/variants.ts';

export const ERROR_CODES = [
  'NOT_FOUND',
  'FORBIDDEN',
  'INVALID',
  'REQUIRED',
  'TOO_LONG',
  'OUT_OF_RANGE',
  'ALREADY_EXISTS',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'TRANSITION_REFUSED',
  'DEADLINE_PASSED',
  'NOT_OPEN_YET',
  'PHASE_CLOSED',
  'OWN_CASE',
  'IDENTIFIER_TAKEN',
  'IDENTIFIER_INVALID',
  'DATES_OVERLAP',
  'DATE_ORDER',
  'CYCLE_IN_LINE',
  'NO_SUPERIOR',
  'NOT_IN_SERVICE',
  'POST_OCCUPIED',
  'UNIT_CLOSED',
  'UNIT_NOT_EMPTY',
  'STILL_RESTS',
  'ASSIGNMENT_NOT_BEGUN',
  'ASSIGNMENT_ENDED',
  'DEFINITIVE_EXISTS',
  'NO_TARGETS',
  'NO_INDICATORS',
  'WEIGHTS_NOT_10000',
  'ASPECT_OR_PERSPECTIVE',
  'MEASURE_INCOMPLETE',
  'TARGET_NOT_AGREED',
  'PARENT_INVALID',
  'PARENT_CYCLE',
  'PARENT_PENDING',
  'EVIDENCE_MISSING',
  'EVIDENCE_MISMATCH',
  'EVIDENCE_TYPE',
  'EVIDENCE_TOO_LARGE',
  'EVIDENCE_MACROS',
  'EVIDENCE_UNPACKED',
  'LINK_UNSAFE',
  'NOT_OPENED',
  'CHANGE_WITHOUT_REASON',
  'LIMIT_REACHED',
  'AUDIENCE_CHANGED',
  'GROUP_TOO_SMALL',
  'RATER_OVERLOADED',
  'NOT_IN_GROUP',
  'ANSWERS_MISSING',
  'RATING_MISSING',
  'RATING_UNCHANGED',
  'ACHIEVEMENT_NOT_CHOSEN',
  'SELF_ASSESSMENT_MISSING',
  'NO_RATER',
  'IN_RATING_CHAIN',
  'HEARING_OPEN',
  'OBJECTION_OPEN',
  'PROPOSALS_OPEN',
  'JUSTIFICATION_REQUIRED',
  'OWN_LINE',
  'UNIT_ACHIEVEMENT_MISSING',
  'RESULT_FOLLOWS_UNIT',
  'PERIOD_EXEMPT',
  'CLAIMED',
  'CLAIM_REQUIRED',
  'QUEUE_EMPTY',
  'PROOF_NOT_OPENED',
  'RULES_MISSING',
  'NOT_ELIGIBLE',
  'IDENTITY_UNCONFIRMED',
  'QUOTA_FILLED',
  'LIST_EXHAUSTED',
  'DOCUMENTS_MISSING',
  'LIST_MISSING',
  'LIST_OUTDATED',
  'LIST_UNCHANGED',
  'CORRECTION_IMPOSSIBLE',
  'OBJECTION_TOO_SHORT',
  'UNDECIDED',
  'SCORES_MISSING',
  'RESULT_CHANGED',
  'FILE_UNREADABLE',
  'ISSUES_OPEN',
  'REMOVALS_OPEN',
  'CARDS_MISSING',
  'OFFER_STANDS',
  'GRADE_UNFIT',
  'REHIRE_INSTEAD',
  'CHANGE_MISSING',
  'LINK_OPENED',
  'CODE_WRONG',
  'VALID_FROM_TOO_SOON',
  'POLICY_UNCHANGED',
  'POLICY_SUPERSEDED',
  'ATTENDANCE_MISSING',
  'HOURS_ABOVE_CEILING',
  'BUDGET_SPENT',
  'CHALLENGE_REQUIRED',
  'CHALLENGE_FAILED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Extra facts a client can act on; each is rendered by its own UserError kind in the schema. A module adds its own by merging into this interface. */
export interface ErrorData {
  currentVersion?: number;
  closedAt?: string;
  allowed?: readonly string[];
  /** Who has the number already. */
  employeeId?: string;
  /** When it can be done again, and in how many seconds. */
  opensAt?: string;
  retryAfterSeconds?: number;
}

export interface Problem {
  code: ErrorCode;
  /** Path of the input field, e.g. `['indicators', '0', 'target']`. */
  field?: readonly string[];
  /** Values for the `{placeholders}` of the message; words of our own in both languages, where no code stands for them. */
  params?: Record<string, string | number | Words>;
  data?: ErrorData;
  /** Another text of the same code, where the plain one would not tell what happened. */
  text?: Variant;
}

/** Everything the caller can mend becomes `userErrors`; any other exception is logged and masked. */
export class RuleError extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map((p) => p.code).join(', '));
    this.name = 'RuleError';
    this.problems = problems;
  }
}

/** Somebody set an environment variable wrongly: its text names the variable, and says what is asked. */
export class ConfigError extends Error {}

/** The table, an issuer of keys, or a service of Amazon's does not answer just now, or not in time. Whether a write was made is unknown: the same request with its key finds out. */
export class Unavailable extends Error {
  readonly who: 'The table' | 'The issuer' | 'KMS' | 'S3' | 'SES';

  constructor(cause: unknown, who: Unavailable['who'] = 'The table') {
    super(`${who} does not answer.`, { cause });
    this.name = 'Unavailable';
    this.who = who;
  }
}

/** Of an error its kind alone, such as `AccessDenied` or `ECONNREFUSED`: what a service says of it may name a key or an address. */
export function kindOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, code } = error as Error & { code?: unknown };
  const kind = name === 'Error' && typeof code === 'string' ? code : name;
  // A service gives it itself: what is no plain name is none.
  return /^\w{1,64}$/.test(kind) ? kind : 'unknown';
}

/** One question read more than any is meant to: whatever was counted before it ran, nobody gains by its going on. */
export class ReadsTooMuch extends Error {
  constructor(made: number) {
    super(`More than ${made} reads in one request.`);
    this.name = 'ReadsTooMuch';
  }
}

/** Throws all problems at once, so that a form can show them together. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RuleError(...problems);
}

/** What a rule would refuse, asked without doing it: nothing that is pure leaves a trace. */
export function problemsOf(rule: () => unknown): readonly Problem[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems;
    throw error;
  }
}

/** A deadline that passed over something that was stored before: then it is kept, and the text may say so. */
export const kept = (problem: Problem): Problem =>
  problem.code === 'DEADLINE_PASSED' && !problem.text ? { ...problem, text: 'KEPT' } : problem;

export function fail(code: ErrorCode, extra: Omit<Problem, 'code'> = {}): never {
  throw new RuleError({ code, ...extra });
}
