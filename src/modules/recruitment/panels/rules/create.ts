// How a panel is made: its people, its card form, whom it examines. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../../platform/rules/text.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { only, rulesOf } from '../../campaigns/rules/campaign.ts';
import type { TestStage } from '../../campaigns/rules/kinds.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { Campaign, Formation } from '../../campaigns/rules/types.ts';
import { examinedBy } from '../../scores/rules/tests.ts';
import { type PanelsPolicy, panelsPolicy, panelsPolicyOf } from './policy.ts';
import type { Criterion, Holder, Ledger, Panel, PanelMethod, PanelSeat, RosterEntry } from './types.ts';

/** Somebody named by their employee id; the name is null where nobody of that id is in service in the region. */
export interface NamedMember {
  employeeId: string;
  name: string | null;
  /** Whether they have applied in the campaign themself. */
  applied: boolean;
}

export interface CriterionInput {
  title: string;
  most: number;
  anchors: readonly { points: number; text: string }[];
}

export interface PanelInput {
  title: string;
  method: PanelMethod;
  criteria: readonly CriterionInput[];
}

/** An officer's step. */
export interface OfficerDeed {
  /** Null for somebody without an employee record. */
  employeeId: string | null;
  now: string;
}

export interface PanelFacts extends OfficerDeed {
  id: string;
  campaign: Campaign;
  /** By the ids of the input; null where it is none of this campaign's approved posts. */
  formations: readonly { id: string; formation: Formation | null }[];
  members: readonly NamedMember[];
  /** Whom the published list of the basic test lets through; null before it is published. */
  roster: readonly RosterEntry[] | null;
}

/** Whoever prepares a panel does not sit on it, no applicant of the campaign does, and nobody sits on it twice. */
export function holderProblems(
  { employeeId, name, applied }: NamedMember,
  field: readonly string[],
  by: string | null,
  known: readonly string[],
): Problem[] {
  if (name === null) return [{ code: 'NOT_FOUND', field }];
  if (employeeId === by || applied) return [{ code: 'OWN_CASE', field }];
  return known.includes(employeeId) ? [{ code: 'ALREADY_EXISTS', field }] : [];
}

function memberProblems(members: readonly NamedMember[], by: string | null, policy: PanelsPolicy): Problem[] {
  const ids = members.map(({ employeeId }) => employeeId);
  return [
    ...range(['memberIds'], members.length, policy.members.least, policy.members.most),
    ...members.flatMap((one, i) => holderProblems(one, ['memberIds', String(i)], by, ids.slice(0, i))),
  ];
}

/** Behaviours from few points to many, within what the criterion gives. */
function anchorProblems({ most, anchors }: CriterionInput, at: (...path: string[]) => string[], policy: PanelsPolicy): Problem[] {
  return [
    ...range(at('anchors'), anchors.length, policy.anchors.least, policy.anchors.most),
    ...anchors.flatMap(({ points, text }, i) => [
      ...range(at('anchors', String(i), 'points'), points, i === 0 ? 0 : (anchors[i - 1]?.points ?? 0) + 1, most),
      ...checkText(at('anchors', String(i), 'text'), text, policy.limits.text),
    ]),
  ];
}

function criteriaProblems(criteria: readonly CriterionInput[], policy: PanelsPolicy): Problem[] {
  return [
    ...range(['criteria'], criteria.length, 1, policy.criteria.most),
    ...criteria.flatMap((criterion, i) => {
      const at = (...path: string[]): string[] => ['criteria', String(i), ...path];
      return [
        ...checkName(at('title'), criterion.title, policy.limits.title),
        ...range(at('most'), criterion.most, 1, policy.criteria.points),
        ...anchorProblems(criterion, at, policy),
      ];
    }),
  ];
}

/** A panel scores the further test that posts have, by its method. */
const isExamined = ({ additionalTest }: Formation, method: PanelMethod): boolean => additionalTest?.method === method;

/** One card form serves one kind of work: the same position, whatever the unit and for whomever the posts are kept. */
function formationProblems({ method }: PanelInput, formations: PanelFacts['formations'], policy: PanelsPolicy): Problem[] {
  const first = formations[0]?.formation;
  return [
    ...range(['formationIds'], formations.length, 1, policy.formations.most),
    ...formations.flatMap(({ id, formation }, i): Problem[] => {
      const field = ['formationIds', String(i)];
      if (!formation) return [{ code: 'NOT_FOUND', field }];
      if (formations.findIndex((one) => one.id === id) < i) return [{ code: 'ALREADY_EXISTS', field }];
      if (!isExamined(formation, method)) return [{ code: 'INVALID', field, text: 'NO_ADDITIONAL_TEST' }];
      const same = formation.positionTitle === first?.positionTitle && formation.positionGroup === first.positionGroup;
      return same || !first ? [] : [{ code: 'INVALID', field, text: 'SAME_POST' }];
    }),
  ];
}

/** The test that panels score a part of, and the most of that part. @throws where a kind has none: no panel can have been made. */
export function examinedIn(campaign: Campaign): { stage: TestStage; most: string } {
  const found = examinedBy(rulesOf(campaign).policy);
  if (!found) throw new Error(`${campaign.id} is of a kind without panels.`);
  return found;
}

/** @throws RuleError LIST_MISSING; INVALID where the list lets nobody through; LIMIT_REACHED. */
export function examined(roster: readonly unknown[] | null, field: string, { participants: { most } }: PanelsPolicy): number {
  if (!roster) return fail('LIST_MISSING', { field: [field] });
  if (roster.length === 0) fail('INVALID', { field: [field], text: 'SOMEBODY_THROUGH' });
  if (roster.length > most) fail('LIMIT_REACHED', { field: [field], params: { most } });
  return roster.length;
}

export const holder = ({ employeeId, name }: NamedMember): Holder => ({ employeeId, name: name ?? '' });

export const formOf = (criteria: readonly CriterionInput[]): Criterion[] =>
  criteria.map(({ title, most, anchors }, i) => ({
    id: String(i + 1),
    title: title.trim(),
    most,
    anchors: anchors.map(({ points, text }) => ({ points, text: text.trim() })),
  }));

function inputProblems(input: PanelInput, { formations, members, employeeId }: PanelFacts, policy: PanelsPolicy): Problem[] {
  return [
    ...checkName('title', input.title, policy.limits.title),
    ...formationProblems(input, formations, policy),
    ...memberProblems(members, employeeId, policy),
    ...criteriaProblems(input.criteria, policy),
  ];
}

/** PermenPANRB 6/2024 art. 34–37: a region examines candidates for permanent service by a test, and interviews nobody. */
const methodProblems = ({ method }: PanelInput, { panelMethods }: RecruitmentPolicy): Problem[] =>
  panelMethods.includes(method) ? [] : [{ code: 'INVALID', field: ['method'], text: 'NOT_OF_KIND' }];

/** @throws RuleError as the rules above; TRANSITION_REFUSED where the campaign is not published. */
export function createPanel(input: PanelInput, facts: PanelFacts): Panel {
  const { id, campaign, formations, members, roster, now } = facts;
  only(campaign, now, 'PUBLISHED');
  const rules = rulesOf(campaign).policy;
  if (!examinedBy(rules)) fail('INVALID', { field: ['campaignId'], text: 'NOT_OF_KIND' });
  const policy = panelsPolicy(legalDay(now));
  refuse(methodProblems(input, rules));
  refuse(inputProblems(input, facts, policy));
  const of = { region: campaign.region, campaignId: campaign.id, formationIds: formations.map((one) => one.id) };
  const what = { title: input.title.trim(), method: input.method, positionTitle: formations[0]?.formation?.positionTitle ?? '' };
  const seats = members.map((one): PanelSeat => ({ holders: [holder(one)], standsInFor: null }));
  const most = input.criteria.reduce((sum, criterion) => sum + criterion.most, 0);
  const people = { seats, most, participants: examined(roster, 'formationIds', policy), absent: [] };
  const open = { status: 'OPEN' as const, createdAt: now, endedAt: null, importId: null };
  return { id, ...of, ...what, ...people, ...open, policyVersion: policy.version };
}

/** Epoch seconds after which something kept about the people of a campaign is forgotten. */
export function forgottenAt({ stages }: Campaign, what: keyof PanelsPolicy['keepDays'], policyVersion: string): number {
  const last = Math.max(...stages.map(({ closesAt }) => Date.parse(closesAt)));
  return Math.floor(last / 1000) + panelsPolicyOf(policyVersion).keepDays[what] * 86_400;
}

/** What a member has handed in when they are named. */
export const emptyLedger = (id: string, panelId: string, employeeId: string, since: string): Ledger => ({
  id,
  panelId,
  employeeId,
  since,
  leftAt: null,
  entries: {},
  conflicts: {},
});
