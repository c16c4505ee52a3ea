// An award rule: prepared, opened, given more, closed. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { dayEnd, isPast, legalDay, legalYear } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkCode, checkName, checkSpan, checkText } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { type AwardsPolicy, awardsPolicy } from './policy.ts';
import { type AwardGroundKind, type AwardRule, type AwardRuleStatus, awardRuleStatus } from './types.ts';

export type AwardRuleAction = 'awardRuleChange' | 'awardRuleOpen' | 'awardRuleClose';

const ACTIONS: Readonly<Record<AwardRuleStatus, readonly AwardRuleAction[]>> = {
  DRAFT: ['awardRuleChange', 'awardRuleOpen', 'awardRuleClose'],
  OPEN: ['awardRuleChange', 'awardRuleClose'],
  CLOSED: [],
};

const RUPIAH = /^(0|[1-9]\d{0,14})$/;

/** What may be changed while it is prepared. */
export interface AwardRuleContent {
  nameId: string;
  nameEn: string;
  basis: string;
  /** Whole rupiah, as they are written. */
  budget: string;
  amount: string;
  quota: number;
  kinds: readonly EmployeeKind[];
  unitId?: string | null | undefined;
  nominateFrom?: string | null | undefined;
  nominateUntil?: string | null | undefined;
}

export interface AwardRuleForm extends AwardRuleContent {
  code: string;
  year: number;
  ground: AwardGroundKind;
}

/** What a rule is asked beside its input: the units that are there, the present. */
export interface AwardRuleFacts {
  hasUnit: (unitId: string) => boolean;
  now: string;
}

function rupiahProblems(field: string, text: string, most: number): Problem[] {
  if (!RUPIAH.test(text)) return [{ code: 'INVALID', field: [field], text: 'WHOLE_RUPIAH' }];
  return Number(text) <= most ? [] : [{ code: 'OUT_OF_RANGE', field: [field], params: { least: 0, most } }];
}

function moneyProblems({ budget, amount, quota }: AwardRuleContent, { most }: AwardsPolicy): Problem[] {
  const written = [...rupiahProblems('budget', budget, most.budget), ...rupiahProblems('amount', amount, most.budget)];
  const people: Problem[] =
    quota >= 1 && quota <= most.people ? [] : [{ code: 'OUT_OF_RANGE', field: ['quota'], params: { least: 1, most: most.people } }];
  if (written.length > 0) return [...written, ...people];
  // A budget that pays for nobody is a slip of the pen.
  const isEnough = Number(budget) >= Number(amount);
  const enough: Problem[] = isEnough
    ? []
    : [{ code: 'OUT_OF_RANGE', field: ['budget'], params: { least: Number(amount), most: most.budget } }];
  return [...enough, ...people];
}

/** People are nominated on days; after an evaluation nobody waits for them. */
function dayProblems(ground: AwardGroundKind, { nominateFrom, nominateUntil }: AwardRuleContent): Problem[] {
  const [from, until] = [nominateFrom ?? null, nominateUntil ?? null];
  if (ground === 'VERY_GOOD')
    return [
      ...(from === null ? [] : [{ code: 'INVALID' as const, field: ['nominateFrom'], text: 'LEAVE_EMPTY' as const }]),
      ...(until === null ? [] : [{ code: 'INVALID' as const, field: ['nominateUntil'], text: 'LEAVE_EMPTY' as const }]),
    ];
  const missing: Problem[] = [
    ...(from === null ? [{ code: 'REQUIRED' as const, field: ['nominateFrom'] }] : []),
    ...(until === null ? [{ code: 'REQUIRED' as const, field: ['nominateUntil'] }] : []),
  ];
  if (from === null || until === null) return missing;
  return until < from ? [{ code: 'DATE_ORDER', field: ['nominateUntil'] }] : [];
}

function whoProblems({ kinds, unitId }: AwardRuleContent, { hasUnit }: AwardRuleFacts): Problem[] {
  const kindProblems: Problem[] =
    kinds.length === 0
      ? [{ code: 'REQUIRED', field: ['kinds'] }]
      : new Set(kinds).size < kinds.length
        ? [{ code: 'INVALID', field: ['kinds'], text: 'ONCE' }]
        : [];
  const isKnown = unitId === null || unitId === undefined || hasUnit(unitId);
  return [...kindProblems, ...(isKnown ? [] : [{ code: 'NOT_FOUND' as const, field: ['unitId'] }])];
}

function contentProblems(ground: AwardGroundKind, content: AwardRuleContent, facts: AwardRuleFacts): Problem[] {
  const policy = awardsPolicy(legalDay(facts.now));
  const { limits } = policy;
  return [
    ...checkName('nameId', content.nameId, limits.name),
    ...checkName('nameEn', content.nameEn, limits.name),
    ...checkText('basis', content.basis, limits.basis),
    ...moneyProblems(content, policy),
    ...whoProblems(content, facts),
    ...dayProblems(ground, content),
  ];
}

const kept = (
  content: AwardRuleContent,
): Omit<AwardRule, 'id' | 'region' | 'code' | 'year' | 'ground' | 'createdAt' | 'openedAt' | 'closed'> => ({
  name: { id: content.nameId.trim(), en: content.nameEn.trim() },
  basis: content.basis.trim(),
  budget: Number(content.budget),
  amount: Number(content.amount),
  quota: content.quota,
  kinds: [...content.kinds],
  unitId: content.unitId ?? null,
  nominateFrom: content.nominateFrom ?? null,
  nominateUntil: content.nominateUntil ?? null,
});

/** @throws RuleError of each field that is wrong, all at once. */
export function createAwardRule(input: AwardRuleForm, facts: AwardRuleFacts, of: Pick<AwardRule, 'id' | 'region'>): AwardRule {
  const { limits, years } = awardsPolicy(legalDay(facts.now));
  const [least, most] = [legalYear(facts.now) - years.back, legalYear(facts.now) + years.ahead];
  refuse([
    ...checkCode('code', input.code, limits.code),
    ...(input.year >= least && input.year <= most ? [] : [{ code: 'OUT_OF_RANGE' as const, field: ['year'], params: { least, most } }]),
    ...contentProblems(input.ground, input, facts),
  ]);
  const { code, year, ground } = input;
  return { ...of, code: code.trim(), year, ground, ...kept(input), createdAt: facts.now, openedAt: null, closed: null };
}

export type AwardRulePatch = { [Field in keyof AwardRuleContent]?: AwardRuleContent[Field] | null | undefined };

const CONTENT = [
  ...(['nameId', 'nameEn', 'basis', 'budget', 'amount', 'quota', 'kinds', 'unitId', 'nominateFrom', 'nominateUntil'] as const),
];
/** Since people are proposed under it: it may become more, and last longer. */
const GROWING: ReadonlySet<string> = new Set(['budget', 'quota', 'nominateUntil']);

const contentOf = ({ name, budget, amount, ...rule }: AwardRule): AwardRuleContent => ({
  ...rule,
  nameId: name.id,
  nameEn: name.en,
  budget: String(budget),
  amount: String(amount),
});

/** What is less than people were promised. */
function shrinkProblems(rule: AwardRule, { budget, quota, nominateUntil }: AwardRuleContent): Problem[] {
  const until = nominateUntil ?? '';
  const isLess = Number(budget) < rule.budget;
  return [
    ...(isLess ? [{ code: 'OUT_OF_RANGE' as const, field: ['budget'], text: 'AT_LEAST' as const, params: { least: rule.budget } }] : []),
    ...(quota < rule.quota
      ? [{ code: 'OUT_OF_RANGE' as const, field: ['quota'], text: 'AT_LEAST' as const, params: { least: rule.quota } }]
      : []),
    ...(until < (rule.nominateUntil ?? '')
      ? [
          {
            code: 'OUT_OF_RANGE' as const,
            field: ['nominateUntil'],
            text: 'AT_LEAST' as const,
            params: { least: rule.nominateUntil ?? '' },
          },
        ]
      : []),
  ];
}

/** Absent leaves; of the unit, null is the whole city. @throws RuleError as `createAwardRule`; INVALID for what is fixed, CHANGE_MISSING. */
export function changeAwardRule(rule: AwardRule, patch: AwardRulePatch, facts: AwardRuleFacts): AwardRule {
  const given = Object.fromEntries(
    CONTENT.flatMap((field) => {
      const value = patch[field];
      return value === undefined || (value === null && field !== 'unitId') ? [] : [[field, value]];
    }),
  ) as Partial<AwardRuleContent>;
  const content = { ...contentOf(rule), ...given };
  const isOpen = awardRuleStatus(rule) === 'OPEN';
  const fixed = isOpen ? Object.keys(given).filter((field) => !GROWING.has(field)) : [];
  refuse([
    ...fixed.map((field) => ({ code: 'INVALID' as const, field: [field], text: 'LEAVE_EMPTY' as const })),
    ...contentProblems(rule.ground, content, facts),
  ]);
  if (isOpen) refuse(shrinkProblems(rule, content));
  const changed = { ...rule, ...kept(content) };
  if (JSON.stringify(kept(contentOf(rule))) === JSON.stringify(kept(content))) fail('CHANGE_MISSING');
  return changed;
}

/** The unit may have gone since it was written. @throws RuleError NOT_FOUND; OUT_OF_RANGE where nobody could nominate any more. */
export function openAwardRule(rule: AwardRule, facts: AwardRuleFacts): AwardRule {
  const { nominateUntil } = rule;
  const isOver = nominateUntil !== null && isPast(dayEnd(nominateUntil), facts.now);
  refuse([
    ...whoProblems(contentOf(rule), facts),
    ...(isOver
      ? [{ code: 'OUT_OF_RANGE' as const, field: ['nominateUntil'], text: 'LATER' as const, params: { least: legalDay(facts.now) } }]
      : []),
  ]);
  return { ...rule, openedAt: facts.now };
}

/** @throws RuleError as texts are checked. */
export function closeAwardRule(rule: AwardRule, reason: string, { now, by }: { now: string; by: string }): AwardRule {
  const { limits } = awardsPolicy(legalDay(now));
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  return { ...rule, closed: { at: now, by, reason: reason.trim() } };
}

export const awardRuleTrials = (rule: AwardRule): Trial<AwardRuleAction>[] =>
  ACTIONS[awardRuleStatus(rule)].map((action) => ({ action, problems: [], until: null }));

/** @throws RuleError TRANSITION_REFUSED. */
export function expectRuleOpenTo(action: AwardRuleAction, rule: AwardRule): void {
  const allowed = possible(awardRuleTrials(rule));
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: ['ruleId'], data: { allowed } });
}
