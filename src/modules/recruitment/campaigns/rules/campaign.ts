// A campaign: its stages by legal days, published by a second person, extended and never shortened. Pure.
import { addDays, dayEnd, dayStart, isPast, legalDay, legalYear } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkName } from '../../../../platform/rules/text.ts';
import { REGISTRATION_SINCE, registrationPolicy } from '../../registration/rules/policy.ts';
import { retentionActions } from '../../retention/rules/retention.ts';
import { outOfBounds } from '../../scores/rules/additional-terms.ts';
import type { TestedPosts } from '../../scores/rules/additional-test.ts';
import { type CampaignKind, type CampaignStatus, STAGES, type Stage, type StageKind } from './kinds.ts';
import type { RecruitmentPolicy } from './policy-types.ts';
import type { Campaign, CampaignRules } from './types.ts';

export interface StageInput {
  kind: StageKind;
  /** First and last day. */
  from: string;
  to: string;
}

export interface CampaignInput {
  year: number;
  title: string;
  kind: CampaignKind;
  stages: readonly StageInput[];
}

const CAMPAIGN = ['campaignId'];
export const order = (kind: StageKind): number => STAGES.indexOf(kind);
const place = ({ kind }: StageInput): number => order(kind);

const missingStages = (stages: readonly Pick<Stage, 'kind'>[], asked: readonly StageKind[]): Problem[] =>
  asked
    .filter((kind) => !stages.some((stage) => stage.kind === kind))
    .map((kind) => ({ code: 'REQUIRED', field: ['stages', kind], text: 'STAGE_DATES' }));

/** Each stage of the kind once; in their order none begins before the one before it, though they may overlap. */
function stageProblems(stages: readonly StageInput[], asked: readonly StageKind[]): Problem[] {
  const problems = missingStages(stages, asked);
  for (const [i, stage] of stages.entries()) {
    const field = ['stages', String(i)];
    if (asked.length > 0 && !asked.includes(stage.kind)) problems.push({ code: 'INVALID', field: [...field, 'kind'], text: 'NOT_OF_KIND' });
    if (stages.findIndex(({ kind }) => kind === stage.kind) < i) problems.push({ code: 'ALREADY_EXISTS', field: [...field, 'kind'] });
    if (stage.to < stage.from) problems.push({ code: 'DATE_ORDER', field: [...field, 'to'] });
    if (stages.some((other) => place(other) < place(stage) && other.from > stage.from))
      problems.push({ code: 'DATE_ORDER', field: [...field, 'from'] });
  }
  return problems;
}

function yearProblems(year: number, now: string): Problem[] {
  // The second round of a year's selection is often announced in the year after (PPPK 2024 stage II: January 2025).
  const [least, most] = [Math.max(REGISTRATION_SINCE, legalYear(now) - 1), legalYear(now) + 1];
  return year < least || year > most ? [{ code: 'OUT_OF_RANGE', field: ['year'], params: { least, most } }] : [];
}

/** Nobody could apply any more. */
const pastProblems = ({ stages, year }: CampaignInput, now: string): Problem[] =>
  stages.flatMap(({ kind, from, to }, i): Problem[] => {
    const over = kind === 'REGISTRATION' && from <= to && isPast(dayEnd(to), now);
    const params = { least: legalDay(now), most: lastDayOf(year) };
    return over ? [{ code: 'OUT_OF_RANGE', field: ['stages', String(i), 'to'], params }] : [];
  });

export interface CreateFacts {
  id: string;
  region: string;
  by: string;
  now: string;
  /** Of its kind, as far as they are known today; null where nothing has been released for it. */
  policy: RecruitmentPolicy | null;
}

/** @throws RuleError OUT_OF_RANGE (year, registration that is over already), REQUIRED, TOO_LONG, INVALID (title), REQUIRED, ALREADY_EXISTS, DATE_ORDER, INVALID (stages). */
export function createCampaign(input: CampaignInput, { id, region, by, now, policy }: CreateFacts): Campaign {
  const { limits } = registrationPolicy(legalDay(now));
  refuse([
    ...yearProblems(input.year, now),
    ...checkName('title', input.title, limits.title),
    ...stageProblems(input.stages, policy?.stages ?? []),
    ...pastProblems(input, now),
  ]);
  const stages = input.stages.toSorted((a, b) => place(a) - place(b)).map(toStage);
  const open = { status: 'DRAFT' as const, rules: [], publishedBy: null, publishedAt: null, closedAt: null, anonymisedAt: null };
  return { id, region, year: input.year, title: input.title.trim(), kind: input.kind, stages, createdBy: by, ...open };
}

const toStage = ({ kind, from, to }: StageInput): Stage => ({ kind, opensAt: dayStart(from), closesAt: dayEnd(to) });

export function stageOf({ id, stages }: Campaign, kind: StageKind): Stage {
  const found = stages.find((stage) => stage.kind === kind);
  if (!found) throw new Error(`Campaign ${id} has no stage ${kind}.`);
  return found;
}

/** The rules that hold. */
export function rulesOf({ id, rules }: Campaign): CampaignRules {
  const last = rules.at(-1);
  if (!last) throw new Error(`Campaign ${id} has no rules: it is not published.`);
  return last;
}

/** The rules of a number: those by which a list was made, which are not always those that hold now. */
export function rulesNumbered({ id, rules }: Campaign, number: number): CampaignRules {
  const found = rules.find((one) => one.number === number);
  if (!found) throw new Error(`Campaign ${id} has no rules ${number}.`);
  return found;
}

/** A stage as it holds for one applicant; `extendedTo` is what was extended for them. */
export function windowOf(campaign: Campaign, kind: StageKind, extendedTo: string | null): Stage {
  const stage = stageOf(campaign, kind);
  return extendedTo && extendedTo > stage.closesAt ? { ...stage, closesAt: extendedTo } : stage;
}

/** The legal day by which age is counted for who submits on `day`. Registration that is extended for all ends later for all. */
export function ageDay(campaign: Campaign, { age }: RecruitmentPolicy, day: string): string {
  const { opensAt, closesAt } = stageOf(campaign, 'REGISTRATION');
  if (age.on === 'SUBMISSION') return day;
  return age.on === 'REGISTRATION_OPENS' ? legalDay(opensAt) : addDays(legalDay(closesAt), -1);
}

/** Why something cannot be done now in a stage; empty where it can. Half-open: the last instant before midnight WIB still counts. */
export function windowProblems(
  campaign: Campaign,
  { opensAt, closesAt }: Pick<Stage, 'opensAt' | 'closesAt'>,
  now: string,
  field: readonly string[],
): Problem[] {
  if (campaign.status === 'CLOSED') return [{ code: 'PHASE_CLOSED', field }];
  if (!isPast(opensAt, now)) return [{ code: 'NOT_OPEN_YET', field, params: { opensAt } }];
  return isPast(closesAt, now) ? [{ code: 'DEADLINE_PASSED', field, data: { closedAt: closesAt } }] : [];
}

const ACTIONS: Record<CampaignStatus, readonly string[]> = {
  DRAFT: ['formationRequest', 'campaignPublish', 'campaignStageExtend', 'campaignContactSet', 'frequentQuestionPropose'],
  PUBLISHED: ['campaignStageExtend', 'campaignRuleChange', 'campaignContactSet', 'frequentQuestionPropose'],
  CLOSED: [],
};

const lastInstant = ({ stages }: Campaign): string => stages.map(({ closesAt }) => closesAt).reduce((a, b) => (a > b ? a : b));
export const isOver = (campaign: Campaign, now: string): boolean => isPast(lastInstant(campaign), now);

/** What can be done with it now by somebody who may do everything. */
export const campaignActions = (campaign: Campaign, now: string): string[] => [
  ...ACTIONS[campaign.status],
  ...(campaign.status === 'PUBLISHED' && isOver(campaign, now) ? ['campaignClose'] : []),
  ...retentionActions(campaign, now),
];

export const only = (campaign: Campaign, now: string, ...on: CampaignStatus[]): void => {
  if (!on.includes(campaign.status)) fail('TRANSITION_REFUSED', { field: CAMPAIGN, data: { allowed: campaignActions(campaign, now) } });
};

/** The last instant of a stage that begins then and lasts so many days. */
const endAfter = (opensAt: string, days: number): string => dayEnd(addDays(legalDay(opensAt), days - 1));

/** No stage reaches further than the year after the next. */
export const lastDayOf = (year: number): string => `${year + 2}-12-31`;

export const OBJECTIONS: readonly StageKind[] = ['ADMIN_OBJECTION', 'FINAL_OBJECTION'];

/** Nobody is given fewer days to object than the rules give. */
const objectionProblems = ({ stages, year }: Campaign, { objection }: RecruitmentPolicy): Problem[] =>
  stages
    .filter(({ kind, opensAt, closesAt }) => OBJECTIONS.includes(kind) && !isPast(endAfter(opensAt, objection.days), closesAt))
    .map(({ kind, opensAt }) => {
      const least = addDays(legalDay(opensAt), objection.days - 1);
      return { code: 'OUT_OF_RANGE', field: ['stages', kind], params: { least, most: lastDayOf(year) } };
    });

export interface Publishing {
  by: string;
  now: string;
  /** How many are approved. */
  posts: number;
  /** Of those, what tests of their own they have. */
  formations?: readonly (TestedPosts & { id: string })[];
  /** Of its kind; null where none has been released. */
  policy: RecruitmentPolicy | null;
}

/** What must hold before it is announced; nothing that its publisher could say mends it. @throws RuleError as `publishCampaign`. */
export function assertPublicationAllowed(campaign: Campaign, { by, now, posts, formations, policy }: Publishing): RecruitmentPolicy {
  only(campaign, now, 'DRAFT');
  if (campaign.createdBy === by || campaign.wordsBy?.includes(by)) fail('OWN_CASE', { field: CAMPAIGN });
  if (!policy) return fail('RULES_MISSING', { field: CAMPAIGN, params: { kind: campaign.kind } });
  refuse(missingStages(campaign.stages, policy.stages));
  const { closesAt } = stageOf(campaign, 'REGISTRATION');
  refuse([
    ...(posts === 0 ? [{ code: 'REQUIRED' as const, field: ['formations'], text: 'APPROVED_POSTS' as const }] : []),
    ...(isPast(closesAt, now) ? [{ code: 'DEADLINE_PASSED' as const, field: CAMPAIGN, data: { closedAt: closesAt } }] : []),
    ...objectionProblems(campaign, policy),
    ...outOfBounds(formations ?? [], policy),
  ]);
  return policy;
}

/**
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, RULES_MISSING (none for its kind has been released: no other kind's are taken), REQUIRED (no
 * approved posts, a stage of the kind), DEADLINE_PASSED (registration is over already), OUT_OF_RANGE (fewer days for objections than given).
 */
export function publishCampaign(campaign: Campaign, publishing: Publishing): Campaign {
  const policy = assertPublicationAllowed(campaign, publishing);
  const { by, now } = publishing;
  const rules = [{ number: 1, policy, since: now, reason: null, by }];
  return { ...campaign, status: 'PUBLISHED', rules, publishedBy: by, publishedAt: now };
}

/** Who waits for the committee's word: once a campaign is closed nothing can be set right any more. */
export interface Owed {
  /** Objections to results that nobody has answered. */
  objections: number;
  /** Objections to a disqualification that wait for an answer or a second person. */
  exclusions: number;
}

export const NOTHING_OWED: Owed = { objections: 0, exclusions: 0 };

function owedProblems({ objections, exclusions }: Owed): Problem[] {
  const waits = (text: 'OBJECTIONS' | 'EXCLUSION', count: number): Problem[] =>
    count > 0 ? [{ code: 'UNDECIDED', field: CAMPAIGN, text, params: { count } }] : [];
  return [...waits('OBJECTIONS', objections), ...waits('EXCLUSION', exclusions)];
}

/** @throws RuleError TRANSITION_REFUSED, NOT_OPEN_YET before the last stage is over, UNDECIDED while somebody waits for an answer. */
export function closeCampaign(campaign: Campaign, now: string, { retentionYears, owed }: { retentionYears: number; owed: Owed }): Campaign {
  only(campaign, now, 'PUBLISHED');
  if (!isOver(campaign, now)) fail('NOT_OPEN_YET', { field: CAMPAIGN, text: 'WAITS', params: { opensAt: lastInstant(campaign) } });
  refuse(owedProblems(owed));
  return { ...campaign, status: 'CLOSED', closedAt: now, retentionYears };
}

/** Stages that are open now; before publication none is, whatever its dates. */
export const openStages = ({ status, stages }: Campaign, now: string): StageKind[] =>
  status === 'DRAFT'
    ? []
    : stages.filter(({ opensAt, closesAt }) => isPast(opensAt, now) && !isPast(closesAt, now)).map(({ kind }) => kind);

/** The end of the nearest stage that is not over. */
export const nextDeadline = ({ stages }: Campaign, now: string): string | null =>
  stages
    .map(({ closesAt }) => closesAt)
    .filter((closesAt) => !isPast(closesAt, now))
    .toSorted()[0] ?? null;
