// What a file of scores says of the result beside what a list made of its scores would say: asked only where a file says anything.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import { participantsOf } from '../../data/recruitment/lists.ts';
import { campaignDocumentOf } from '../../data/recruitment/registration.ts';
import { rulesOf } from '../../domain/recruitment/campaign.ts';
import { type Composing, finalList, type Part, type Sheet, skdList } from '../../domain/recruitment/compose.ts';
import { type Said, type ScoreWarning, verdictsIn, verdictWarnings } from '../../domain/recruitment/score-verdicts.ts';
import type { ScoreStage } from '../../domain/recruitment/scores.ts';

export interface Comparing {
  campaignId: string;
  stage: ScoreStage;
  /** Who takes part. */
  numbers: ReadonlySet<string>;
  /** The sheet that the file would make. */
  sheet: Sheet;
  said: readonly Said[];
}

async function composingOf(ctx: Context, campaignId: string): Promise<Composing | null> {
  const [rows, people] = await Promise.all([ctx.rows.loadRange(campaignId, keys.CAMPAIGN_DOCUMENT), participantsOf(ctx.table, campaignId)]);
  const document = campaignDocumentOf(rows);
  return document && { posts: document.formations, people, policy: rulesOf(document.row.body).policy };
}

const listOf = (of: Composing, { stage, numbers, sheet }: Comparing, basic: Sheet): Part[] =>
  stage === 'SKD' ? skdList(of, numbers, sheet) : finalList(of, numbers, { skd: basic, skb: sheet });

/** `basic`: the sheet of the SKD that holds. */
export async function verdictsDiffering(ctx: Context, comparing: Comparing, basic: () => Promise<Sheet>): Promise<ScoreWarning[]> {
  const { campaignId, stage, said } = comparing;
  if (verdictsIn(said).length === 0) return [];
  const [of, skd] = await Promise.all([composingOf(ctx, campaignId), stage === 'SKB' ? basic() : new Map()]);
  const parts = of ? listOf(of, comparing, skd) : [];
  const outcomes = parts.flatMap(({ entries }) => entries.map(({ number, outcome }) => [number, outcome] as const));
  return verdictWarnings(said, stage, new Map(outcomes));
}
