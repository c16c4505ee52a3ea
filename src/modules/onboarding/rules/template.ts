// Templates of onboarding: as shipped, and as the staffing agency of a city has written them. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { Words } from '../../../platform/rules/texts/language.ts';
import type { Unit } from '../../organisation/rules/types.ts';
import { isOpenFor } from '../../organisation/rules/units.ts';
import { isIt } from './it.ts';
import type { OnboardingPolicy } from './policy.ts';
import { reasonProblems } from './tasks.ts';
import type { OnboardingKind, OnboardingOwner, OnboardingTemplate, TaskTemplate } from './types.ts';

export const ONBOARDING_KINDS: readonly OnboardingKind[] = ['CPNS', 'PPPK', 'TRANSFER', 'ACTING_HEAD'];

export const shippedTemplate = (kind: OnboardingKind, { tasks }: OnboardingPolicy): OnboardingTemplate => ({
  kind,
  number: 0,
  tasks: [...tasks[kind]],
  ...{ itUnitId: null, reason: null, by: null, at: null },
});

interface WordsInput {
  indonesian: string;
  english: string;
}

export interface TemplateInput {
  itUnitId?: string | null;
  tasks: readonly {
    title: WordsInput;
    instruction: WordsInput;
    owner: OnboardingOwner;
    days: number;
    session?: { competence?: string | null; programmeId?: string | null } | null;
  }[];
  reason: string;
}

const wordsProblems = (path: readonly string[], { indonesian, english }: WordsInput, most: number): Problem[] => [
  ...checkText([...path, 'indonesian'], indonesian, most),
  ...checkText([...path, 'english'], english, most),
];

const words = ({ indonesian, english }: WordsInput): Words => ({ id: indonesian.trim(), en: english.trim() });

type TaskInput = TemplateInput['tasks'][number];

/** By one of both, for the newcomer to attend. @param programmes of the region, among those named */
function sessionProblems(path: readonly string[], { session, owner }: TaskInput, programmes: ReadonlySet<string>, most: number): Problem[] {
  if (!session) return [];
  const { competence, programmeId } = session;
  const field = [...path, 'session'];
  if (competence && programmeId) return [{ code: 'INVALID', field, text: 'ONE_OF_TWO' }];
  return [
    ...(owner === 'NEWCOMER' ? [] : [{ code: 'INVALID' as const, field: [...path, 'owner'], text: 'ATTENDED_BY_NEWCOMER' as const }]),
    ...(programmeId ? [] : checkText([...field, 'competence'], competence ?? '', most)),
    ...(programmeId && !programmes.has(programmeId) ? [{ code: 'NOT_FOUND' as const, field: [...field, 'programmeId'] }] : []),
  ];
}

function taskProblems(task: TaskInput, i: number, { limits }: OnboardingPolicy, programmes: ReadonlySet<string>): Problem[] {
  const { title, instruction, days } = task;
  const path = ['tasks', String(i)];
  const params = { least: 0, most: limits.taskDays };
  return [
    ...wordsProblems([...path, 'title'], title, limits.title),
    ...wordsProblems([...path, 'instruction'], instruction, limits.instruction),
    ...sessionProblems(path, task, programmes, limits.title),
    ...(days < 0 || days > limits.taskDays ? [{ code: 'OUT_OF_RANGE' as const, field: [...path, 'days'], params }] : []),
  ];
}

export interface TemplateFacts {
  by: string;
  now: string;
  policy: OnboardingPolicy;
  /** Of the region, among those named. */
  programmes: ReadonlySet<string>;
  /** The unit that is named to serve IT, with those above it; empty where there is none of the region. */
  itLine: readonly Unit[];
}

/** Somebody serves IT where there is anything to serve: a unit of the region that is open. */
function itProblems({ tasks, itUnitId }: TemplateInput, { now, itLine }: TemplateFacts): Problem[] {
  const field = ['itUnitId'];
  if (itUnitId === null || itUnitId === undefined) return tasks.some(isIt) ? [{ code: 'REQUIRED', field }] : [];
  if (itLine.length === 0) return [{ code: 'NOT_FOUND', field }];
  const today = legalDay(now);
  return isOpenFor(itLine, { validFrom: today, validTo: today }) ? [] : [{ code: 'UNIT_CLOSED', field }];
}

/** The next version: who began before goes on as they began. @throws RuleError REQUIRED, TOO_LONG, OUT_OF_RANGE, LIMIT_REACHED (tasks), INVALID (session, owner), NOT_FOUND (programmeId, itUnitId), REQUIRED, UNIT_CLOSED (itUnitId). */
export function changeTemplate(before: OnboardingTemplate, input: TemplateInput, facts: TemplateFacts): OnboardingTemplate {
  const { tasks, reason, itUnitId = null } = input;
  const { by, now, policy, programmes } = facts;
  const most = policy.limits.tasks;
  refuse([
    ...(tasks.length === 0 ? [{ code: 'REQUIRED' as const, field: ['tasks'] }] : []),
    ...(tasks.length > most ? [{ code: 'LIMIT_REACHED' as const, field: ['tasks'], params: { most } }] : []),
    ...tasks.flatMap((task, i) => taskProblems(task, i, policy, programmes)),
    ...itProblems(input, facts),
    ...reasonProblems(reason, policy),
  ]);
  const written: TaskTemplate[] = tasks.map(({ title, instruction, owner, days, session }) => ({
    title: words(title),
    instruction: words(instruction),
    ...{ owner, days },
    ...(session && { session: { competence: session.competence?.trim() ?? null, programmeId: session.programmeId ?? null } }),
  }));
  return { kind: before.kind, number: before.number + 1, tasks: written, itUnitId, reason: reason.trim(), by, at: now };
}
