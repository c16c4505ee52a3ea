// What a file of scores says of the result beside what a list made of its scores would say: asked only where a file says anything.
import type { ReadContext } from '../../../platform/context.ts';
import { loadCampaignDocument } from '../campaigns/read.ts';
import { rulesOf } from '../campaigns/rules/campaign.ts';
import { type Composing, type FormationList, finalList, nextTestList, type TestScores } from '../lists/rules/compose.ts';
import { participantsOf } from '../verification/read.ts';
import { hasFurther, withFurther } from './rules/additional-test.ts';
import { type Said, type ScoreWarning, verdictsIn, verdictWarnings } from './rules/score-verdicts.ts';
import { indexOfTest, listAfter, testBy, testOf } from './rules/tests.ts';
import type { ScoreStage } from './rules/types.ts';

export interface Comparing {
  campaignId: string;
  stage: ScoreStage;
  /** Who takes part. */
  numbers: ReadonlySet<string>;
  /** The sheet that the file would make. */
  sheet: TestScores;
  said: readonly Said[];
}

async function composingOf(ctx: ReadContext, campaignId: string): Promise<Composing | null> {
  const [document, people] = await Promise.all([loadCampaignDocument(ctx, campaignId), participantsOf(ctx, campaignId)]);
  return document && { posts: document.formations, people, policy: rulesOf(document.row.body).policy };
}

/** `held`: the sheet that holds, where the file is of another. */
async function listOf(
  of: Composing,
  { stage, numbers, sheet }: Comparing,
  held: (stage: ScoreStage) => Promise<TestScores>,
): Promise<FormationList[]> {
  const { policy, posts } = of;
  const read = (one: ScoreStage): Promise<TestScores> => (one === stage ? Promise.resolve(sheet) : held(one));
  const [test, at] = [testBy(stage), indexOfTest(policy, testBy(stage))];
  const sheets = await Promise.all(policy.tests.slice(0, at + 1).map((one) => read(one.stage)));
  if (listAfter(testOf(policy, test)) !== 'FINAL') return nextTestList(of, numbers, sheets);
  const further = hasFurther(posts) ? await read('SKB_ADDITIONAL') : new Map();
  return finalList(of, numbers, withFurther(sheets, further, of));
}

/** `held`: the sheet of another test that holds. */
export async function verdictsDiffering(
  ctx: ReadContext,
  comparing: Comparing,
  held: (stage: ScoreStage) => Promise<TestScores>,
): Promise<ScoreWarning[]> {
  const { campaignId, stage, said } = comparing;
  if (verdictsIn(said).length === 0) return [];
  const of = await composingOf(ctx, campaignId);
  if (!of) return [];
  const list = await listOf(of, comparing, held);
  const outcomes = list.flatMap(({ entries }) => entries.map(({ number, outcome }) => [number, outcome] as const));
  return verdictWarnings(said, stage, new Map(outcomes));
}
