// Awards as they are read: who may see one, lists, and what a change is given beside its input.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall } from '../../platform/access/access.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem } from '../../platform/rules/errors.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeIn, employeeInRegion } from '../organisation/read.ts';
import { isServing, nameOn } from '../organisation/rules/types.ts';
import { ruleById } from './award-rules.ts';
import {
  AwardItem,
  type AwardRow,
  AwardRuleItem,
  type AwardRuleRow,
  awardsOfEmployee,
  awardsOfYear,
  nominationsBy,
  placesGiven,
  publicAwardCards,
} from './items.ts';
import {
  type AwardAction,
  type AwardActor,
  assertAwardAllowed,
  awardTrials,
  isBetweenGrants,
  isPublicAward,
  toldStatus,
  wasGranted,
} from './rules/lifecycle.ts';
import { fullProblem, placesOf } from './rules/places.ts';
import type { Award, AwardStatus } from './rules/types.ts';

/** Whoever nominated is its author. */
export const aboutAward = ({ region, body: { employeeId, ground } }: Pick<AwardRow, 'region' | 'body'>): Subject => ({
  ...{ region, employeeId, names: { AUTHOR: ground.kind === 'NOMINATION' ? [ground.byId] : [] } },
});

const isOwn = (ctx: ReadContext, award: Award): boolean => award.employeeId === ctx.viewer.employeeId;

/** What is proposed is not told to the person before it is granted, whatever their office. */
const isKept = (ctx: ReadContext, award: Award): boolean => isOwn(ctx, award) && !wasGranted(award);

/** Where it stands; to its person, as they were told: what is proposed anew after a grant that ended is kept from them as the first was. */
export const statusTold = (ctx: ReadContext, { body }: AwardRow): AwardStatus => (isOwn(ctx, body) ? toldStatus(body) : body.status);

const PERSONS: ReadonlySet<AwardStatus> = new Set(['GRANTED', 'HANDED_OVER']);

/** To its person none where its grant has ended: nothing of it is theirs to change, and it would go up with what is proposed anew. */
export const versionTold = (ctx: ReadContext, { body, version }: AwardRow): number =>
  isOwn(ctx, body) && !PERSONS.has(toldStatus(body)) ? 0 : version;

/** A field of what its person is not told, whatever their office. */
export const notToPerson = <T>(ctx: ReadContext, { body }: AwardRow, value: T): T | null =>
  isOwn(ctx, body) && isBetweenGrants(body) ? null : value;

/** A field for whoever works on awards: of their own they read no more than anybody does of theirs. */
export const notOfOwn = <T>(ctx: ReadContext, { body }: AwardRow, value: T): T | null => (isOwn(ctx, body) ? null : value);

/** Null after an evaluation. */
export const nominationOf = ({ body: { ground } }: AwardRow) => (ground.kind === 'NOMINATION' ? ground : null);

export async function findAward(ctx: ReadContext, id: string): Promise<AwardRow | null> {
  const row = await ownItem(ctx, AwardItem, id);
  return row && !isKept(ctx, row.body) && (await canSee(ctx, 'Award', aboutAward(row))) ? row : null;
}

export interface AwardsArgs {
  year: number;
  status?: AwardStatus | null | undefined;
}

/** Of the region for a year, in the order in which they were proposed; nobody reads there what is proposed about themself. */
export const awards = (ctx: ReadContext, { year, status = null }: AwardsArgs, slice: Slice): Promise<Page<AwardRow>> => {
  const { region } = authoriseRegion(ctx);
  const isAsked = (award: Award): boolean => status === null || (isOwn(ctx, award) ? toldStatus(award) : award.status) === status;
  return awardsOfYear(ctx.table, { region, year, isSifted: status !== null }, (award) => !isKept(ctx, award) && isAsked(award), slice);
};

export const awardsOf = (ctx: ReadContext, employeeId: string, slice: Slice): Promise<Page<AwardRow>> =>
  awardsOfEmployee(ctx.table, employeeId, slice);

/** For what the viewer has nominated people, newest first: where they stand in the list is as the list has it. */
export async function awardNominations(ctx: ReadContext, slice: Slice): Promise<Page<AwardRow>> {
  const { employeeId } = ctx.viewer;
  if (!employeeId) return { rows: [] };
  const page = await nominationsBy(ctx.table, employeeId, slice);
  const found = await Promise.all(page.rows.map(({ body }) => ownItem(ctx, AwardItem, body.id)));
  const rows = page.rows.flatMap(({ index }, i) => {
    const row = found[i];
    return row ? [{ ...row, ...(index && { index }) }] : [];
  });
  return { ...page, rows };
}

/** The rule that it is, or last was, given by; null where nobody has said by which. By which it is proposed anew is not told to its person. */
export async function ruleOf(ctx: ReadContext, row: AwardRow): Promise<AwardRuleRow | null> {
  const { body } = row;
  const id = notToPerson(ctx, row, body.ruleId) ?? body.earlierGrants.at(-1)?.ruleId ?? null;
  return id === null ? null : ruleById(ctx, id, ['awardId']);
}

/** What everybody may read of an award: nothing more. */
export interface PublicAwardView {
  name: string;
  award: { id: string; en: string };
  year: number;
}

/** Whose award it is, as they are called on the day on which it was handed over; null where they want it to be shown no more. */
async function shownInPublic(ctx: ReadContext, id: string): Promise<PublicAwardView | null> {
  const row = await AwardItem.load(ctx.loader.loadKey, id);
  if (!row || !isPublicAward(row.body)) return null;
  const { employeeId, grant, year, handedOver } = row.body;
  const [person, rule] = await Promise.all([
    ctx.loader.load(employeeId).then(employeeIn),
    grant && AwardRuleItem.load(ctx.loader.loadKey, grant.ruleId),
  ]);
  return person && rule ? { name: nameOn(person, handedOver?.on ?? legalDay(ctx.now)), award: rule.body.name, year } : null;
}

/** AP-293: for everybody, without a login. The list may lag behind for a moment, so each is asked whether it is still to be shown. */
export async function publicAwards(ctx: ReadContext, region: string, slice: Slice): Promise<Page<AwardRow & { shown: PublicAwardView }>> {
  const page = await publicAwardCards(ctx.table, region, slice);
  const shown = await Promise.all(page.rows.map(({ body }) => shownInPublic(ctx, body.id)));
  return {
    ...page,
    rows: page.rows.flatMap((row, i) => {
      const view = shown[i];
      return view ? [{ ...row, shown: view }] : [];
    }),
  };
}

/** Whether its person serves no more, asked of an officer alone, and of what everybody may read. */
async function hasLeft(ctx: ReadContext, { employeeId, consent }: Award): Promise<boolean> {
  if (consent?.isPublic !== true || !mayCall(ctx, 'awardGrantPropose')) return false;
  const row = await employeeInRegion(ctx, employeeId);
  return row === null || !isServing(row.body, legalDay(ctx.now));
}

export const actorOn = async (ctx: ReadContext, { body }: Pick<AwardRow, 'body'>): Promise<AwardActor> => {
  const me = ctx.viewer.employeeId;
  return {
    by: personOf(ctx.viewer),
    parts: [
      ...(me === body.employeeId ? (['EMPLOYEE'] as const) : []),
      ...(body.ground.kind === 'NOMINATION' && me === body.ground.byId ? (['NOMINATOR'] as const) : []),
      ...(mayCall(ctx, 'awardGrantPropose') ? (['OFFICER'] as const) : []),
    ],
    now: ctx.now,
    hasLeft: await hasLeft(ctx, body),
  };
};

/** Nobody approves where nothing is left to give: whoever may is told before they try. */
async function roomProblems(ctx: ReadContext, { grant }: Award): Promise<Problem[]> {
  if (!grant) return [];
  const [rule, given] = await Promise.all([ruleById(ctx, grant.ruleId, ['awardId']), placesGiven(ctx.loader.loadRange, grant.ruleId)]);
  return given.length < placesOf(rule.body) ? [] : [fullProblem(rule.body, ['awardId'])];
}

/** What the viewer can do with an award now, and what stands in the way. */
export async function trialsOnAward(ctx: ReadContext, row: AwardRow): Promise<Trial<AwardAction>[]> {
  const actor = await actorOn(ctx, row);
  const trials = awardTrials(row.body, actor);
  if (!trials.some(({ action }) => action === 'awardGrantApprove')) return trials;
  const full = await roomProblems(ctx, row.body);
  return trials.map((one) => (one.action === 'awardGrantApprove' ? { ...one, problems: [...one.problems, ...full] } : one));
}

export interface OfAward {
  idempotencyKey: string;
  awardId: string;
  expectedVersion: number;
}

export interface AwardToChange {
  permit: Permit;
  row: AwardRow;
  actor: AwardActor;
}

/** Of the own award the rule speaks before its version does: both would tell what is kept from its person. @throws RuleError NOT_FOUND, FORBIDDEN, VERSION_CONFLICT. */
export async function awardToChange(ctx: ReadContext, action: AwardAction, input: OfAward): Promise<AwardToChange> {
  const row = await itemToChange(ctx, AwardItem, [input.awardId], ['awardId']);
  if (isKept(ctx, row.body)) return fail('NOT_FOUND', { field: ['awardId'] });
  const permit = await authorise(ctx, 'Award', aboutAward(row), ['awardId']);
  const actor = await actorOn(ctx, row);
  if (isOwn(ctx, row.body)) assertAwardAllowed(action, row.body, actor);
  expectVersion(row, input.expectedVersion);
  return { permit, row, actor };
}
