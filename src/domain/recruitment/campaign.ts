// A campaign: its stages by legal days, published by a second person, extended and never shortened. Pure.
import { addDays, dayEnd, dayStart, isPast, legalDay, legalYear } from '../calendar.ts';
import { fail, type Problem, refuse } from '../errors.ts';
import type { RecruitmentPolicy } from '../policy/recruitment.ts';
import { REGISTRATION_SINCE, registrationPolicy } from '../policy/registration.ts';
import { checkName, checkText } from '../text.ts';
import { retentionActions } from './retention.ts';
import {
  type Campaign,
  type CampaignKind,
  type CampaignRules,
  type CampaignStatus,
  STAGES,
  type Stage,
  type StageExtension,
  type StageKind,
} from './types.ts';

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
const DAY_MS = 86_400_000;
const order = (kind: StageKind): number => STAGES.indexOf(kind);
const place = ({ kind }: StageInput): number => order(kind);

/** Each stage once; in their order none begins before the one before it, though they may overlap. */
function stageProblems(stages: readonly StageInput[]): Problem[] {
  const problems: Problem[] = STAGES.filter((kind) => !stages.some((stage) => stage.kind === kind)).map((kind) => ({
    code: 'REQUIRED',
    field: ['stages', kind],
  }));
  for (const [i, stage] of stages.entries()) {
    const field = ['stages', String(i)];
    if (stages.findIndex(({ kind }) => kind === stage.kind) < i) problems.push({ code: 'ALREADY_EXISTS', field: [...field, 'kind'] });
    if (stage.to < stage.from) problems.push({ code: 'DATE_ORDER', field: [...field, 'to'] });
    if (stages.some((other) => place(other) < place(stage) && other.from > stage.from))
      problems.push({ code: 'DATE_ORDER', field: [...field, 'from'] });
  }
  return problems;
}

function yearProblems(year: number, now: string): Problem[] {
  const [least, most] = [Math.max(REGISTRATION_SINCE, legalYear(now) - 1), legalYear(now) + 1];
  return year < least || year > most ? [{ code: 'OUT_OF_RANGE', field: ['year'], params: { least, most } }] : [];
}

/** @throws RuleError OUT_OF_RANGE (year), REQUIRED, TOO_LONG, INVALID (title), REQUIRED, ALREADY_EXISTS, DATE_ORDER (stages). */
export function createCampaign(input: CampaignInput, facts: { id: string; region: string; by: string; now: string }): Campaign {
  const { id, region, by, now } = facts;
  const { limits } = registrationPolicy(legalDay(now));
  refuse([...yearProblems(input.year, now), ...checkName('title', input.title, limits.title), ...stageProblems(input.stages)]);
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
  DRAFT: ['formationRequest', 'campaignPublish', 'campaignStageExtend'],
  PUBLISHED: ['campaignStageExtend', 'campaignRuleChange'],
  CLOSED: [],
};

const lastInstant = ({ stages }: Campaign): string => stages.map(({ closesAt }) => closesAt).reduce((a, b) => (a > b ? a : b));
const isOver = (campaign: Campaign, now: string): boolean => isPast(lastInstant(campaign), now);

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

const OBJECTIONS: readonly StageKind[] = ['ADMIN_OBJECTION', 'FINAL_OBJECTION'];

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
  policy: RecruitmentPolicy;
}

/** What must hold before it is announced; nothing that its publisher could say mends it. @throws RuleError as `publishCampaign`. */
export function beginPublication(campaign: Campaign, { by, now, posts, policy }: Publishing): void {
  only(campaign, now, 'DRAFT');
  if (campaign.createdBy === by) fail('OWN_CASE', { field: CAMPAIGN });
  const { closesAt } = stageOf(campaign, 'REGISTRATION');
  refuse([
    ...(posts === 0 ? [{ code: 'REQUIRED' as const, field: ['formations'] }] : []),
    ...(isPast(closesAt, now) ? [{ code: 'DEADLINE_PASSED' as const, field: CAMPAIGN, data: { closedAt: closesAt } }] : []),
    ...objectionProblems(campaign, policy),
  ]);
}

/**
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED (no approved posts), DEADLINE_PASSED (registration is over already), OUT_OF_RANGE
 * (fewer days for objections than the rules give).
 */
export function publishCampaign(campaign: Campaign, publishing: Publishing): Campaign {
  beginPublication(campaign, publishing);
  const { by, now, policy } = publishing;
  const rules = [{ number: 1, policy, since: now, reason: null, by }];
  return { ...campaign, status: 'PUBLISHED', rules, publishedBy: by, publishedAt: now };
}

export interface StageExtendInput {
  stage: StageKind;
  /** The new first day of a stage that has not begun; absent = as it is. */
  from?: string | null;
  /** The new last day. */
  to: string;
  reason: string;
}

/** No stage reaches further than the year after the next. */
const lastDayOf = (year: number): string => `${year + 2}-12-31`;

/** Later than what holds and than now: an extension takes no time away. */
function dayProblems({ year }: Campaign, to: string, closesAt: string, now: string): Problem[] {
  const least = legalDay(closesAt > now ? closesAt : now);
  const most = lastDayOf(year);
  return to < least || to > most ? [{ code: 'OUT_OF_RANGE', field: ['to'], params: { least, most } }] : [];
}

const extensionProblems = (campaign: Campaign, { to, reason }: StageExtendInput, closesAt: string, now: string): Problem[] => [
  ...checkText('reason', reason, registrationPolicy(legalDay(now)).limits.reason),
  ...dayProblems(campaign, to, closesAt, now),
];

const daysOf = ({ opensAt, closesAt }: Stage): number => Math.round((Date.parse(closesAt) - Date.parse(opensAt)) / DAY_MS);

/** A stage put off has all the days it had, and stays before those that come after it: they are put off first. */
function postponementProblems(
  { stages, year }: Campaign,
  stage: Stage,
  { from, to }: { from: string; to: string },
  now: string,
): Problem[] {
  if (isPast(stage.opensAt, now)) return [{ code: 'TRANSITION_REFUSED', field: ['from'], data: { allowed: [] } }];
  const [least, shortest] = [legalDay(stage.opensAt), addDays(from, daysOf(stage) - 1)];
  const later = stages.slice(stages.indexOf(stage) + 1);
  return [
    ...(from < least ? [{ code: 'OUT_OF_RANGE' as const, field: ['from'], params: { least, most: to } }] : []),
    ...(later.some(({ opensAt }) => opensAt < dayStart(from)) ? [{ code: 'DATE_ORDER' as const, field: ['from'] }] : []),
    ...(to < shortest ? [{ code: 'OUT_OF_RANGE' as const, field: ['to'], params: { least: shortest, most: lastDayOf(year) } }] : []),
  ];
}

interface Extending {
  now: string;
  published: readonly StageKind[];
}

/** @throws RuleError TRANSITION_REFUSED (closed, announced). */
function beginExtension(campaign: Campaign, kind: StageKind, { now, published }: Extending): Stage {
  only(campaign, now, 'DRAFT', 'PUBLISHED');
  if (published.some((one) => order(one) >= order(kind))) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  return stageOf(campaign, kind);
}

/** Whether a stage has a day left that could be named. @throws RuleError as `beginExtension`, OUT_OF_RANGE. */
export function checkExtensible(campaign: Campaign, kind: StageKind, extending: Extending): void {
  const { closesAt } = beginExtension(campaign, kind, extending);
  refuse(dayProblems(campaign, lastDayOf(campaign.year), closesAt, extending.now));
}

/**
 * `published`: stages whose list is announced; no stage up to one of them is opened again.
 * @throws RuleError TRANSITION_REFUSED (closed, announced, begun), OUT_OF_RANGE, DATE_ORDER, REQUIRED or TOO_LONG (reason).
 */
export function extendStage(campaign: Campaign, input: StageExtendInput, extending: Extending): Campaign {
  const stage = beginExtension(campaign, input.stage, extending);
  const { now } = extending;
  const { from, to } = input;
  refuse([
    ...extensionProblems(campaign, input, stage.closesAt, now),
    ...(from ? postponementProblems(campaign, stage, { from, to }, now) : []),
  ]);
  const moved = { ...stage, ...(from && { opensAt: dayStart(from) }), closesAt: dayEnd(to) };
  return { ...campaign, stages: campaign.stages.map((one) => (one === stage ? moved : one)) };
}

/** Stages that end in a list; a correction is a list of the same stage. */
const LISTED: readonly StageKind[] = ['ADMINISTRATIVE', 'SKD', 'FINAL_ANNOUNCEMENT'];

/** The list in which a stage shows: its own, the next one, or for objections the one they are against. */
const listOf = (kind: StageKind): StageKind | undefined =>
  OBJECTIONS.includes(kind) ? LISTED.findLast((list) => order(list) < order(kind)) : LISTED.find((list) => order(list) >= order(kind));

/** Whether a later list rests on the one in which a stage shows: then nobody's case can change it any more. */
const isSealed = (kind: StageKind, published: readonly StageKind[]): boolean => {
  const list = listOf(kind);
  return list !== undefined && published.some((one) => order(one) > order(list));
};

/**
 * `current` is what was extended for this applicant before. Also after the result is announced, as long as a correction can tell of it.
 * Errors as `extendStage`; INVALID (from): nobody begins later than all.
 */
export function extendStageForOne(
  campaign: Campaign,
  applicationId: string,
  input: StageExtendInput,
  { current, now, published }: { current: string | null; now: string; published: readonly StageKind[] },
): StageExtension {
  only(campaign, now, 'PUBLISHED');
  if (isSealed(input.stage, published)) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  if (input.from) fail('INVALID', { field: ['from'], text: 'LEAVE_EMPTY' });
  refuse(extensionProblems(campaign, input, windowOf(campaign, input.stage, current).closesAt, now));
  return { campaignId: campaign.id, kind: input.stage, applicationId, closesAt: dayEnd(input.to), reason: input.reason.trim() };
}

/** @throws RuleError TRANSITION_REFUSED, NOT_OPEN_YET before the last stage is over. */
export function closeCampaign(campaign: Campaign, now: string, retentionYears: number): Campaign {
  only(campaign, now, 'PUBLISHED');
  if (!isOver(campaign, now)) fail('NOT_OPEN_YET', { field: CAMPAIGN, text: 'WAITS', params: { opensAt: lastInstant(campaign) } });
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
