// Templates of plans per position: written by the staffing agency or an agency's administrator, published as editions, withdrawn. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { fail, type Problem, RuleError, refuse } from '../../../platform/rules/errors.ts';
import { checkName, compared } from '../../../platform/rules/text.ts';
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import { FULL_WEIGHT, readTarget, type TargetInput } from './indicator.ts';
import type { PerformancePolicy } from './policy.ts';
import type { TargetContent } from './types.ts';

/** Whom a template is meant for: a position by its title, or all of a level; heads have another form than everybody else. */
export interface Fit {
  positionTitle: string | null;
  level: FunctionalLevel | null;
  isHead: boolean;
}

export interface TemplateContent extends Fit {
  name: string;
  targets: TargetContent[];
}

/** A published edition, without its targets; frozen, they lie beside the template. */
export interface TemplateEdition extends Fit {
  number: number;
  name: string;
  publishedAt: string;
  /** Login of who published: an officer need not be an employee. */
  publishedBy: string;
}

export interface FrozenEdition extends TemplateEdition {
  targets: TargetContent[];
}

export interface PlanTemplate {
  id: string;
  region: string;
  /** The agency; null: for the whole city. */
  rootUnitId: string | null;
  status: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  draft: TemplateContent;
  /** Whether the draft says something that no edition says. */
  changed: boolean;
  editions: number;
  /** The last edition; null before the first. */
  last: TemplateEdition | null;
}

export type TemplateAction = 'planTemplateSave' | 'planTemplatePublish' | 'planTemplateWithdraw';

export interface PlanTemplateInput {
  name: string;
  positionTitle?: string | null | undefined;
  level?: FunctionalLevel | null | undefined;
  isHead: boolean;
  targets: readonly TargetInput[];
}

type Limits = PerformancePolicy['limits'];

/** Exactly one of title and level; who heads a unit has no level. */
function fitProblems({ positionTitle, level, isHead }: PlanTemplateInput, limits: Limits): Problem[] {
  const titled = positionTitle !== null && positionTitle !== undefined;
  const levelled = level !== null && level !== undefined;
  if (!titled && !levelled) return [{ code: 'REQUIRED', field: ['positionTitle'] }];
  if (levelled && (titled || isHead)) return [{ code: 'INVALID', field: ['level'], text: 'ONE_OF_TWO' }];
  return titled ? checkName('positionTitle', positionTitle, limits.title) : [];
}

function readTargets(
  input: PlanTemplateInput,
  limits: Limits,
  newId: (prefix: string) => string,
): { targets: TargetContent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (input.targets.length > limits.targets) problems.push({ code: 'LIMIT_REACHED', field: ['targets'], params: { most: limits.targets } });
  const targets = input.targets.slice(0, limits.targets).flatMap((target, i) => {
    try {
      return [readTarget(target, { isHead: input.isHead, known: [], limits, newId }, ['targets', String(i)])];
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  return { targets, problems };
}

/** What a form says. @throws RuleError with every problem: REQUIRED, INVALID, TOO_LONG, LIMIT_REACHED, and those of each target. */
export function writeTemplate(input: PlanTemplateInput, limits: Limits, newId: (prefix: string) => string): TemplateContent {
  const { targets, problems } = readTargets(input, limits, newId);
  refuse([...checkName('name', input.name, limits.title), ...fitProblems(input, limits), ...problems]);
  const { positionTitle, level, isHead } = input;
  return { name: input.name.trim(), positionTitle: positionTitle?.trim() ?? null, level: level ?? null, isHead, targets };
}

const hasNews = ({ status, changed }: PlanTemplate): boolean => changed || status !== 'PUBLISHED';

/** What is its makers' to do, with what the rule says to it. */
export const templateTrials = (template: PlanTemplate): Trial<TemplateAction>[] => [
  { action: 'planTemplateSave', problems: [], until: null },
  ...(hasNews(template) ? [{ action: 'planTemplatePublish' as const, problems: draftProblems(template), until: null }] : []),
  ...(template.status === 'PUBLISHED' ? [{ action: 'planTemplateWithdraw' as const, problems: [], until: null }] : []),
];

export const templateActions = (template: PlanTemplate): TemplateAction[] => possible(templateTrials(template));

/** A plan begun from a template should be able to be submitted as it is. */
function draftProblems({ draft }: PlanTemplate): Problem[] {
  const field = ['templateId'];
  const sum = draft.targets.reduce((all, { weight }) => all + (weight ?? 0), 0);
  if (draft.targets.length === 0) return [{ code: 'NO_TARGETS', field }];
  return sum === 0 || sum === FULL_WEIGHT ? [] : [{ code: 'WEIGHTS_NOT_10000', field, params: { sum } }];
}

/** @throws RuleError NO_TARGETS, WEIGHTS_NOT_10000; TRANSITION_REFUSED where the last edition says the same and stands. */
export function publishTemplate(template: PlanTemplate, by: string, now: string): { template: PlanTemplate; edition: FrozenEdition } {
  if (!hasNews(template)) fail('TRANSITION_REFUSED', { field: ['templateId'], data: { allowed: templateActions(template) } });
  refuse(draftProblems(template));
  const { targets, ...fit } = template.draft;
  const last: TemplateEdition = { number: template.editions + 1, ...fit, publishedAt: now, publishedBy: by };
  return {
    template: { ...template, status: 'PUBLISHED', changed: false, editions: last.number, last },
    edition: { ...last, targets },
  };
}

/** Nobody begins a plan from it any more; plans that came from it stay. @throws RuleError TRANSITION_REFUSED. */
export function withdrawTemplate(template: PlanTemplate): PlanTemplate {
  if (template.status !== 'PUBLISHED') fail('TRANSITION_REFUSED', { field: ['templateId'], data: { allowed: templateActions(template) } });
  return { ...template, status: 'WITHDRAWN' };
}

/** By what templates are found for a post. A title with other accents, case or punctuation is the same. */
export const fitKey = ({ positionTitle, level }: Pick<Fit, 'positionTitle' | 'level'>): string =>
  level === null
    ? `TITLE#${Array.from(compared(positionTitle ?? ''))
        .slice(0, 100)
        .join('')}`
    : `LEVEL#${level}`;

/** The published templates of a scope by id: whom each fits. */
export type Published = Record<string, { fit: string; isHead: boolean }>;

/** With what became of one of them. */
export function published(all: Published, { id, status, last }: PlanTemplate): Published {
  const { [id]: _, ...others } = all;
  return status === 'PUBLISHED' && last ? { ...others, [id]: { fit: fitKey(last), isHead: last.isHead } } : others;
}

/** By what templates are looked for: the title first; heads of unit have no level. */
export const fitsOf = ({ positionTitle, isHead }: Pick<Fit, 'positionTitle' | 'isHead'>, level: FunctionalLevel | null): string[] => [
  fitKey({ positionTitle, level: null }),
  ...(level && !isHead ? [fitKey({ positionTitle: null, level })] : []),
];

export const anyFits = (all: Published, isHead: boolean, fits: readonly string[]): boolean =>
  Object.values(all).some((one) => one.isHead === isHead && fits.includes(one.fit));
