// What marks on the sheets of a list still need: a record of the same kind by two, and of who is recorded the word of the sheets.
import type { Context } from '../../context.ts';
import type { Problem } from '../../domain/errors.ts';
import { contradicted, markedOnly, markedProblems, sheetsSay } from '../../domain/recruitment/awaiting.ts';
import { rulesOf } from '../../domain/recruitment/campaign.ts';
import type { ListEntry } from '../../domain/recruitment/snapshot.ts';
import { testBehind } from '../../domain/recruitment/tests.ts';
import type { Campaign, ListStage } from '../../domain/recruitment/types.ts';
import type { Composed } from './composing.ts';
import { scoresOf } from './scores.ts';

interface Made {
  campaign: Campaign;
  stage: ListStage;
  before: ReadonlyMap<string, readonly ListEntry[]> | null;
}

/** Whoever was let through by the present edition, or is marked in a later test, has withdrawn there. */
async function goneFrom(ctx: Context, numbers: readonly string[], { campaign, stage, before }: Made): Promise<string[]> {
  const through = new Set([...(before ?? new Map()).values()].flat().flatMap((row) => (row.outcome === 'THROUGH' ? [row.number] : [])));
  const open = numbers.filter((number) => !through.has(number));
  if (open.length === 0) return [];
  const { policy } = rulesOf(campaign);
  const later = policy.tests.slice(testBehind(policy, stage) + 1);
  const said = sheetsSay((await Promise.all(later.map((test) => scoresOf(ctx, campaign.id, test.stage)))).map(({ rows }) => rows));
  return open.filter((number) => (said.get(number)?.marks.size ?? 0) === 0);
}

export async function markedIn(ctx: Context, { parts, people, said }: Composed, made: Made): Promise<Problem[]> {
  const rows = parts.flatMap(({ entries }) => entries);
  const recorded = new Map(people.map(({ number, excluded }) => [number, excluded]));
  return markedProblems(markedOnly(rows, said, recorded), await goneFrom(ctx, contradicted(rows, said, recorded), made));
}
