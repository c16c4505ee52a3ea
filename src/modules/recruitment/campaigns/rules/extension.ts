// A stage that ends later, or is put off, for all or for one applicant: never shortened, and never once its result is announced. Pure.
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { STAGE_WORDS } from '../../../../platform/rules/texts/stages.ts';
import { registrationPolicy } from '../../registration/rules/policy.ts';
import { listsOf, STAGE_OF_LIST } from '../../scores/rules/tests.ts';
import { lastDayOf, OBJECTIONS, only, order, rulesOf, windowOf } from './campaign.ts';
import { type Stage, type StageKind, TEST_STAGES } from './kinds.ts';
import type { Campaign, StageExtension } from './types.ts';

const DAY_MS = 86_400_000;

/** A stage that somebody names: not every kind of selection has it. @throws RuleError INVALID. */
const ownStage = ({ stages }: Campaign, kind: StageKind): Stage =>
  stages.find((stage) => stage.kind === kind) ?? fail('INVALID', { field: ['stage'], text: 'NOT_OF_KIND' });

export interface StageExtendInput {
  stage: StageKind;
  /** The new first day of a stage that has not begun; absent = as it is. */
  from?: string | null;
  /** The new last day. */
  to: string;
  reason: string;
}

/** Later than what holds and than now: an extension takes no time away. */
function dayProblems({ year }: Campaign, to: string, closesAt: string, now: string): Problem[] {
  const least = legalDay(closesAt > now ? closesAt : now);
  const most = lastDayOf(year);
  return to < least || to > most ? [{ code: 'OUT_OF_RANGE', field: ['to'], params: { least, most } }] : [];
}

const lastDay = (closesAt: string): string => addDays(legalDay(closesAt), -1);

/** What comes after a stage does not end before it: that one is extended first. */
function orderProblems({ stages }: Campaign, stage: Stage, to: string): Problem[] {
  const later = stages.slice(stages.indexOf(stage) + 1).toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1))[0];
  if (!later || to <= lastDay(later.closesAt)) return [];
  const params = { stage: STAGE_WORDS[later.kind], until: lastDay(later.closesAt) };
  return [{ code: 'DATE_ORDER', field: ['to'], text: 'STAGE_AFTER', params }];
}

/** An extension can be taken back, wholly or in part, until the end that held before it has come: until then nothing rests on it. */
const heldUntil = ({ closesAt, before }: Stage, now: string): string => (before && !isPast(before, now) ? before : closesAt);

/** The first end that can be named counts from here: a later day than held or, of what was extended, that very day again. */
const extensibleFrom = (stage: Stage, now: string): string => {
  const held = heldUntil(stage, now);
  return held === stage.closesAt ? held : dayStart(lastDay(held));
};

/** Once posts are offered people rely on what came before: it is over for good. */
const isOverForGood = ({ closesAt }: Stage, { now, offered = false }: Extending): boolean => isPast(closesAt, now) && offered;

/** Tests are sat, and documents filed, by those whom everything before has let through. */
const RESTING: readonly StageKind[] = [...TEST_STAGES, 'FILING'];

/** What comes before a test or the filing of documents gets no more time once that has begun, for all or for one. @throws RuleError TRANSITION_REFUSED. */
function checkNothingRests({ stages }: Campaign, kind: StageKind, now: string): void {
  const begun = stages.find((one) => RESTING.includes(one.kind) && order(kind) < order(one.kind) && isPast(one.opensAt, now));
  if (!begun) return;
  const params = { stage: STAGE_WORDS[begun.kind] };
  fail('TRANSITION_REFUSED', { field: ['stage'], text: 'STAGE_BEGUN', params, data: { allowed: [] } });
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
  /** Whether posts have been offered. */
  offered?: boolean;
}

/** @throws RuleError TRANSITION_REFUSED (closed, announced, rested on). */
function stageToExtend(campaign: Campaign, kind: StageKind, extending: Extending): Stage {
  const { now, published } = extending;
  only(campaign, now, 'DRAFT', 'PUBLISHED');
  if (published.some((one) => order(one) >= order(kind))) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  const stage = ownStage(campaign, kind);
  if (isOverForGood(stage, extending)) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  checkNothingRests(campaign, kind, now);
  return stage;
}

/** Whether a stage has a day left that could be named. @throws RuleError as `stageToExtend`, OUT_OF_RANGE. */
export function checkExtensible(campaign: Campaign, kind: StageKind, extending: Extending): void {
  const stage = stageToExtend(campaign, kind, extending);
  const held = extensibleFrom(stage, extending.now);
  const to = legalDay(held > extending.now ? held : extending.now);
  refuse([...dayProblems(campaign, to, held, extending.now), ...orderProblems(campaign, stage, to)]);
}

/**
 * `published`: stages whose list is announced; no stage up to one of them is opened again.
 * @throws RuleError TRANSITION_REFUSED (closed, announced, begun), OUT_OF_RANGE, DATE_ORDER, REQUIRED or TOO_LONG (reason).
 */
export function extendStage(campaign: Campaign, input: StageExtendInput, extending: Extending): Campaign {
  const stage = stageToExtend(campaign, input.stage, extending);
  const { now } = extending;
  const { from, to } = input;
  const putOff = from ? postponementProblems(campaign, stage, { from, to }, now) : [];
  refuse([
    ...extensionProblems(campaign, input, extensibleFrom(stage, now), now),
    ...(putOff.length > 0 ? putOff : orderProblems(campaign, stage, to)),
  ]);
  const before = heldUntil(stage, now);
  const moved = { ...stage, ...(from && { opensAt: dayStart(from) }), closesAt: dayEnd(to), before };
  return { ...campaign, stages: campaign.stages.map((one) => (one === stage ? moved : one)) };
}

/** Stages that end in a list; a correction is a list of the same stage. */
const listed = (campaign: Campaign): StageKind[] => listsOf(rulesOf(campaign).policy).map((list) => STAGE_OF_LIST[list]);

/** The list in which a stage shows: its own, the next one, or for objections the one they are against. */
const listOf = (kind: StageKind, campaign: Campaign): StageKind | undefined =>
  OBJECTIONS.includes(kind)
    ? listed(campaign).findLast((list) => order(list) < order(kind))
    : listed(campaign).find((list) => order(list) >= order(kind));

/** Whether a later list rests on the one in which a stage shows: then nobody's case can change it any more. */
const isSealed = (kind: StageKind, campaign: Campaign, published: readonly StageKind[]): boolean => {
  const list = listOf(kind, campaign);
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
  ownStage(campaign, input.stage);
  if (isSealed(input.stage, campaign, published)) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  checkNothingRests(campaign, input.stage, now);
  if (input.from) fail('INVALID', { field: ['from'], text: 'LEAVE_EMPTY' });
  refuse(extensionProblems(campaign, input, windowOf(campaign, input.stage, current).closesAt, now));
  return { campaignId: campaign.id, kind: input.stage, applicationId, closesAt: dayEnd(input.to), reason: input.reason.trim() };
}
