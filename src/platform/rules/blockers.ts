// What stands in the way of an action, told before anybody tries: what it is, who can help, from when and until when. Pure.
import { type ErrorCode, type Problem, problemsOf } from './errors.ts';

/** Who can take it out of the way. VIEWER: whoever asks; TIME: nobody need do anything. */
export const HELPERS = [
  'VIEWER',
  'EMPLOYEE',
  'SUPERIOR',
  'RATER',
  'LEVEL_ABOVE',
  'DECIDER',
  'MEMBER',
  'HR_OFFICER',
  'RECRUITMENT_OFFICER',
  'RECRUITMENT_APPROVER',
  'APPLICANT',
  'TIME',
  'NOBODY',
] as const;
export type Helper = (typeof HELPERS)[number];

/** An action that is somebody's in this state, with what the rule would say to it now; nothing said is: it can be done. */
export interface Trial<Action extends string> {
  action: Action;
  problems: readonly Problem[];
  /** Until when it can be done at all, or could; null without limit. */
  until: string | null;
}

export interface Blocker<Action extends string> {
  action: Action;
  problem: Problem;
  who: Helper;
  /** From when it is out of the way by itself; null where somebody must act. */
  from: string | null;
  until: string | null;
}

/** The actions to which no rule says anything, each once. */
export const possible = <A extends string>(trials: readonly Trial<A>[]): A[] => [
  ...new Set(trials.filter(({ problems }) => problems.length === 0).map(({ action }) => action)),
];

/** Codes that say that an action is not this one's in this state: nothing stands in its way, since it is not there. */
const NOT_THEIRS: ReadonlySet<ErrorCode> = new Set(['TRANSITION_REFUSED', 'FORBIDDEN', 'ALREADY_EXISTS', 'NOT_FOUND']);

/** Each action as the rule itself answers to it; those that are not theirs are left out. */
export const trialsBy = <A extends string>(actions: readonly A[], until: string | null, rule: (action: A) => unknown): Trial<A>[] =>
  actions
    .map((action) => ({ action, until, problems: problemsOf(() => rule(action)) }))
    .filter(({ problems }) => !problems.some(({ code }) => NOT_THEIRS.has(code)));

/** They name a day that something must reach: waiting mends nothing. */
const NEVER_BY_TIME: ReadonlySet<ErrorCode> = new Set(['OBJECTION_TOO_SHORT', 'DATE_ORDER']);

const instantOf = ({ code, params }: Problem): string | null => {
  if (NEVER_BY_TIME.has(code)) return null;
  const named = params?.opensAt ?? params?.until ?? null;
  return named === null ? null : String(named);
};

/** Of codes that always mean the same; `others` are a module's own. What no table names is for whoever asks to mend. */
const WHO: Partial<Record<Problem['code'], Helper>> = {
  DEADLINE_PASSED: 'HR_OFFICER',
  NOT_OPEN_YET: 'TIME',
  PHASE_CLOSED: 'NOBODY',
  LIMIT_REACHED: 'NOBODY',
  OWN_CASE: 'HR_OFFICER',
  OWN_LINE: 'HR_OFFICER',
  IN_RATING_CHAIN: 'HR_OFFICER',
  NO_SUPERIOR: 'HR_OFFICER',
  NO_RATER: 'HR_OFFICER',
  PERIOD_EXEMPT: 'NOBODY',
};

/** By code; a function where another helps with each action. */
export type WhoHelps = Partial<Record<Problem['code'], Helper | ((action: string) => Helper)>>;

/** What is over for good is nobody's to mend, whoever else helps with its code. */
function helperOf(action: string, { code, text }: Problem, others: WhoHelps): Helper {
  if (text === 'FOR_GOOD') return 'NOBODY';
  const helper = others[code] ?? WHO[code] ?? 'VIEWER';
  return typeof helper === 'function' ? helper(action) : helper;
}

/** What stands in the way of those that cannot be done, once a field: of an action that can be done in one way nothing does. */
export function blockersOf<A extends string>(trials: readonly Trial<A>[], others: WhoHelps = {}): Blocker<A>[] {
  const done = new Set(possible(trials));
  const seen = new Set<string>();
  return trials.flatMap(({ action, problems, until }) =>
    problems.flatMap((problem): Blocker<A>[] => {
      const key = [action, problem.code, ...(problem.field ?? [])].join(' ');
      if (done.has(action) || seen.has(key)) return [];
      seen.add(key);
      return [{ action, problem, who: helperOf(action, problem, others), from: instantOf(problem), until }];
    }),
  );
}
