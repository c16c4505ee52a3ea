// Award rules: read by who may nominate, prepared, opened, given more and closed by the staffing agency.

import { authoriseRegion, canSeeDraftsOf, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { codeKey } from '../../platform/rules/text.ts';
import type { Lock, Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { unitTree } from '../organisation/tree.ts';
import { AwardRuleItem, type AwardRuleRow, awardRulesOf, orderOfRule, placesBetween, placesGiven, ruleLock } from './items.ts';
import {
  type AwardRuleAction,
  type AwardRuleFacts,
  type AwardRuleForm,
  type AwardRulePatch,
  awardRuleTrials,
  changeAwardRule,
  closeAwardRule,
  createAwardRule,
  expectRuleOpenTo,
  openAwardRule,
} from './rules/rule.ts';
import { type AwardRule, awardRuleStatus } from './rules/types.ts';

const mayRead = (ctx: ReadContext, rule: AwardRule): boolean => rule.openedAt !== null || canSeeDraftsOf(ctx, 'AwardRule');

export async function findAwardRule(ctx: ReadContext, id: string): Promise<AwardRuleRow | null> {
  const row = canSeeType(ctx, 'AwardRule') ? await ownItem(ctx, AwardRuleItem, id) : null;
  return row && mayRead(ctx, row.body) ? row : null;
}

/** A rule of a page, with what is given of all of that page: asked once, and where anybody asks. */
export type ListedRuleRow = AwardRuleRow & { given?: () => Promise<ReadonlyMap<string, number>> };

export async function awardRules(ctx: ReadContext, slice: Slice): Promise<Page<ListedRuleRow>> {
  const { region } = authoriseRegion(ctx);
  const page = await awardRulesOf(ctx.table, region, (rule) => mayRead(ctx, rule), slice);
  const orders = page.rows.map(({ body }) => orderOfRule(body)).toSorted();
  let asked: Promise<ReadonlyMap<string, number>> | null = null;
  const given = () => {
    asked ??= placesBetween(ctx.table, region, [orders[0] ?? '', orders.at(-1) ?? '']);
    return asked;
  };
  return { ...page, rows: page.rows.map((row) => ({ ...row, given })) };
}

/** The rule that an award names: it cannot be missing. */
export const ruleById = (ctx: ReadContext, id: string, field: readonly string[]): Promise<AwardRuleRow> =>
  itemToChange(ctx, AwardRuleItem, [id], field);

export const awardsGiven = async (ctx: ReadContext, { body, given }: ListedRuleRow): Promise<number> =>
  given ? ((await given()).get(body.id) ?? 0) : (await placesGiven(ctx.loader.loadRange, body.id)).length;

async function factsOf(ctx: ReadContext): Promise<AwardRuleFacts> {
  const { byId } = await unitTree(ctx);
  return { hasUnit: (unitId) => byId.has(unitId), now: ctx.now };
}

type Keyed = { idempotencyKey: string };

const lockOf = ({ id, region, year, code }: AwardRule): Lock => ({
  ...{ key: ruleLock(region, year, codeKey(code)), owner: id, region },
  taken: { code: 'ALREADY_EXISTS', field: ['code'] },
});

const detailOf = (rule: AwardRule) => {
  const { code, year, ground, budget, amount, quota, unitId } = rule;
  return { status: awardRuleStatus(rule), code, year, ground, budget, amount, quota, unitId };
};

export async function awardRuleCreate(ctx: MutationContext, input: AwardRuleForm & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const rule = createAwardRule(input, await factsOf(ctx), { id: ctx.newId('awr'), region });
  return write(ctx, permit, {
    subjects: [{ before: null, after: AwardRuleItem.put(region, rule), detail: detailOf(rule) }],
    take: [lockOf(rule)],
    result: { id: rule.id },
  });
}

export type OfAwardRule = Keyed & { ruleId: string; expectedVersion: number };

/** @throws RuleError NOT_FOUND, VERSION_CONFLICT, TRANSITION_REFUSED. */
async function ruleToChange(
  ctx: MutationContext,
  action: AwardRuleAction,
  { ruleId, expectedVersion }: OfAwardRule,
): Promise<Permitted<AwardRuleRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, AwardRuleItem, [ruleId], ['ruleId']);
  expectVersion(row, expectedVersion);
  expectRuleOpenTo(action, row.body);
  return { permit, row };
}

const save = (ctx: MutationContext, { permit, row }: Permitted<AwardRuleRow>, rule: AwardRule): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: row, after: AwardRuleItem.put(row.region, rule), detail: detailOf(rule) }],
    result: { id: rule.id },
  });

/** Since what is open may only become more, whoever approves meanwhile by what they read gives too little and never too much. */
export async function awardRuleChange(ctx: MutationContext, input: OfAwardRule & AwardRulePatch): Promise<Result> {
  const [found, facts] = await Promise.all([ruleToChange(ctx, 'awardRuleChange', input), factsOf(ctx)]);
  return save(ctx, found, changeAwardRule(found.row.body, input, facts));
}

export async function awardRuleOpen(ctx: MutationContext, input: OfAwardRule): Promise<Result> {
  const [found, facts] = await Promise.all([ruleToChange(ctx, 'awardRuleOpen', input), factsOf(ctx)]);
  return save(ctx, found, openAwardRule(found.row.body, facts));
}

/** Nothing new is proposed under it; what stands proposed goes on. */
export async function awardRuleClose(ctx: MutationContext, input: OfAwardRule & { reason: string }): Promise<Result> {
  const found = await ruleToChange(ctx, 'awardRuleClose', input);
  return save(ctx, found, closeAwardRule(found.row.body, input.reason, { now: ctx.now, by: personOf(ctx.viewer) }));
}

/** What the viewer can do with a rule now. */
export const trialsOnAwardRule = async (ctx: ReadContext, { body }: AwardRuleRow): Promise<Trial<AwardRuleAction>[]> =>
  awardRuleTrials(body).filter(({ action }) => mayCall(ctx, action));
