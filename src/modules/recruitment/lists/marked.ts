// What marks on the sheets of a list still need: a record of the same kind by two, and of who is recorded the word of the sheets.
import type { ReadContext } from '../../../platform/context.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { rulesOf } from '../campaigns/rules/campaign.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { testBehind } from '../scores/rules/tests.ts';
import { scoresOf } from '../scores/scores.ts';
import type { ComposedList } from './composing.ts';
import { contradicted, markedOnly, markedProblems, sheetsSay } from './rules/awaiting.ts';
import type { ListEntry } from './rules/types.ts';

interface Made {
  campaign: Campaign;
  stage: ListStage;
  before: ReadonlyMap<string, readonly ListEntry[]> | null;
}

/** Whoever was let through by the present edition, or is marked in a later test, has withdrawn there. */
async function goneFrom(ctx: ReadContext, numbers: readonly string[], { campaign, stage, before }: Made): Promise<string[]> {
  const through = new Set([...(before ?? new Map()).values()].flat().flatMap((row) => (row.outcome === 'THROUGH' ? [row.number] : [])));
  const open = numbers.filter((number) => !through.has(number));
  if (open.length === 0) return [];
  const { policy } = rulesOf(campaign);
  const later = policy.tests.slice(testBehind(policy, stage) + 1);
  const said = sheetsSay((await Promise.all(later.map((test) => scoresOf(ctx, campaign.id, test.stage)))).map(({ rows }) => rows));
  return open.filter((number) => (said.get(number)?.marks.size ?? 0) === 0);
}

export async function markedIn(ctx: ReadContext, { parts, people, said }: ComposedList, made: Made): Promise<Problem[]> {
  const rows = parts.flatMap(({ entries }) => entries);
  const recorded = new Map(people.map(({ number, excluded }) => [number, excluded]));
  return markedProblems(markedOnly(rows, said, recorded), await goneFrom(ctx, contradicted(rows, said, recorded), made));
}
