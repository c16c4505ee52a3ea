// Posts asked for and approved (formasi): who may decide, and what a request must say. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { compareDecimal, isDecimal, parseDecimal } from '../../../../platform/rules/decimal.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkName, checkText, compared } from '../../../../platform/rules/text.ts';
import { unitNameOn } from '../../../organisation/rules/types.ts';
import { type RegistrationPolicy, registrationPolicy } from '../../registration/rules/policy.ts';
import { type AdditionalTestInput, additionalOf, additionalProblems } from '../../scores/rules/additional-terms.ts';
import { range } from './bounds.ts';
import type { Category, DocumentKind, EducationLevel, FormationStatus, PositionGroup } from './kinds.ts';
import { type MajorNameInput, majorNameProblems, majorNamesOf } from './majors.ts';
import type { RecruitmentPolicy } from './policy-types.ts';
import type { Campaign, Formation, Requirements } from './types.ts';

export interface RequirementsInput {
  education: readonly EducationLevel[];
  majors?: readonly string[] | null;
  majorNames?: readonly MajorNameInput[] | null;
  leastGpa?: string | null;
  oldestAge?: number | null;
  experienceYears?: number | null;
  documents: readonly DocumentKind[];
}

export interface FormationInput {
  positionTitle: string;
  positionGroup: PositionGroup;
  category: Category;
  quota: number;
  requirements: RequirementsInput;
  /** Absent and null: the field test is the one by computer alone. */
  additionalTest?: AdditionalTestInput | null | undefined;
}

export interface FormationFacts {
  id: string;
  campaign: Campaign;
  unit: { id: string; name: string };
  /** Of the campaign's kind, as released now; null where none is. */
  rules?: RecruitmentPolicy | null;
  by: string;
  now: string;
}

type Limits = RegistrationPolicy['limits'];

/** Marks of 4 at universities, of 100 at schools: the wider range where a formation asks for both. */
export const mostGpa = (levels: readonly EducationLevel[]): number => (levels.includes('SMA') ? 100 : 4);

export const gpaProblems = (field: readonly string[], gpa: string, most: number): Problem[] => {
  if (!isDecimal(gpa)) return [{ code: 'INVALID', field, text: 'DECIMAL' }];
  const value = parseDecimal(gpa);
  const inside = value >= 0n && value <= parseDecimal(String(most));
  return inside ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least: 0, most } }];
};

export const quotaProblems = (quota: number, limits: Limits): Problem[] => range(['quota'], quota, 1, limits.quota);

/** Of a school alone a mean mark of 100 is asked; a grade point average would ask for nothing. */
const isWrongScale = ({ education, leastGpa }: RequirementsInput): boolean =>
  typeof leastGpa === 'string' && education.every((level) => level === 'SMA') && isDecimal(leastGpa) && compareDecimal(leastGpa, '4') <= 0;

export function requirementProblems(input: RequirementsInput, limits: Limits): Problem[] {
  const at = (...path: string[]): string[] => ['requirements', ...path];
  const named = input.majorNames ?? [];
  const majors = [...(input.majors ?? []), ...named.map(({ name }) => name)];
  return [
    ...(input.education.length === 0 ? [{ code: 'REQUIRED' as const, field: at('education') }] : []),
    ...(input.majors ?? []).flatMap((major, i) => checkName(at('majors', String(i)), major, limits.text)),
    ...majorNameProblems(named, at('majorNames'), limits.text),
    ...(majors.length > limits.majors ? [{ code: 'LIMIT_REACHED' as const, field: at('majors'), params: { most: limits.majors } }] : []),
    ...(typeof input.leastGpa === 'string' ? gpaProblems(at('leastGpa'), input.leastGpa, mostGpa(input.education)) : []),
    ...(isWrongScale(input) ? [{ code: 'INVALID' as const, field: at('leastGpa'), text: 'MARK_SCALE' as const }] : []),
    ...(typeof input.oldestAge === 'number' ? range(at('oldestAge'), input.oldestAge, 18, 65) : []),
    ...(typeof input.experienceYears === 'number' ? range(at('experienceYears'), input.experienceYears, 0, 20) : []),
    // It comes with the category, and nobody else is asked for what tells of health or origin.
    ...(input.documents.includes('CATEGORY_PROOF')
      ? [{ code: 'INVALID' as const, field: at('documents'), text: 'WITH_CATEGORY' as const }]
      : []),
  ];
}

export const requirementsOf = ({
  education,
  majors,
  majorNames,
  leastGpa,
  oldestAge,
  experienceYears,
  documents,
}: RequirementsInput): Requirements => ({
  education: [...new Set(education)],
  majors: [...new Set([...(majors ?? []), ...(majorNames ?? []).map(({ name }) => name)].map((major) => major.trim()))],
  ...(majorNames && majorNames.length > 0 && { majorNames: majorNamesOf(majorNames) }),
  leastGpa: leastGpa ?? null,
  oldestAge: oldestAge ?? null,
  ...(experienceYears != null && { experienceYears }),
  documents: [...new Set(documents)],
});

const isOpen = ({ status }: Campaign): boolean => status === 'DRAFT';

/** Nothing joins a campaign that is published. @throws RuleError TRANSITION_REFUSED. */
export function assertRequestAllowed(campaign: Campaign): void {
  if (!isOpen(campaign)) fail('TRANSITION_REFUSED', { field: ['campaignId'], data: { allowed: [] } });
}

/** Of which posts the rules say anything: a category that no passing grade names, not even one that asks nothing, is of another kind. */
const categoryProblems = ({ category, positionGroup }: FormationInput, rules: RecruitmentPolicy | null): Problem[] =>
  !rules || rules.passing.some(({ categories, groups }) => categories.includes(category) && groups.includes(positionGroup))
    ? []
    : [{ code: 'INVALID', field: ['category'], text: 'NOT_OF_KIND' }];

/** @throws RuleError TRANSITION_REFUSED (the campaign is published), REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, LIMIT_REACHED. */
export function requestFormation(input: FormationInput, { id, campaign, unit, rules, by, now }: FormationFacts): Formation {
  assertRequestAllowed(campaign);
  const { limits } = registrationPolicy(legalDay(now));
  refuse([
    ...checkName('positionTitle', input.positionTitle, limits.title),
    ...quotaProblems(input.quota, limits),
    ...requirementProblems(input.requirements, limits),
    ...additionalProblems(input.additionalTest, rules ?? null),
    ...categoryProblems(input, rules ?? null),
  ]);
  const { positionGroup, category, quota } = input;
  const open = { status: 'REQUESTED' as const, requestedBy: by, requestedAt: now, decidedBy: null, decidedAt: null, reason: null };
  const what = { positionTitle: input.positionTitle.trim(), positionGroup, category, quota };
  const where = { region: campaign.region, campaignId: campaign.id, unitId: unit.id, unitName: unitNameOn(unit, legalDay(now)) };
  const further = input.additionalTest && { additionalTest: additionalOf(input.additionalTest) };
  return { id, ...where, ...what, requirements: requirementsOf(input.requirements), ...further, ...open };
}

/** What makes posts the same ones: asked for twice they would be announced twice. */
export const sameness = ({ campaignId, unitId, positionTitle, positionGroup, category, requirements }: Formation): string =>
  JSON.stringify([
    ...[campaignId, unitId, compared(positionTitle), positionGroup, category],
    ...[requirements.education.toSorted(), requirements.majors.map(compared).toSorted()],
  ]);

interface Decision {
  status: Exclude<FormationStatus, 'REQUESTED' | 'WITHDRAWN'>;
  /** Only of a rejection. */
  reason: string | null;
  campaign: Campaign;
  by: string;
  now: string;
}

/** A second person decides; nothing joins a campaign that is published. @throws RuleError TRANSITION_REFUSED, OWN_CASE. */
export function assertDecisionAllowed(formation: Formation, { status, campaign, by }: Pick<Decision, 'status' | 'campaign' | 'by'>): void {
  if (formation.status !== 'REQUESTED' || (status === 'APPROVED' && !isOpen(campaign)))
    fail('TRANSITION_REFUSED', { field: ['formationId'], data: { allowed: [] } });
  if (formation.requestedBy === by) fail('OWN_CASE', { field: ['formationId'] });
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED or TOO_LONG (reason). */
export function decideFormation(formation: Formation, decision: Decision): Formation {
  assertDecisionAllowed(formation, decision);
  const { status, reason, by, now } = decision;
  if (reason !== null) refuse(checkText('reason', reason, registrationPolicy(legalDay(now)).limits.reason));
  return { ...formation, status, reason: reason?.trim() ?? null, decidedBy: by, decidedAt: now };
}
