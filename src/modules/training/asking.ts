// What was said of a training does not lapse unsaid: the clock asks the staffing agency to publish it, and says so where that is too late. It has no keys to do it itself.

import type { ReadContext } from '../../platform/context.ts';
import { recorded } from '../../platform/stream/projected.ts';
import { feedbackDue, SessionItem } from './items.ts';
import { followFeedback } from './rules/feedback.ts';

const NAME = 'trainingFeedbackAsk';

const askOne = (ctx: ReadContext, id: string): Promise<void> =>
  recorded(ctx, NAME, async () => {
    const before = await SessionItem.load(ctx.table.get, id);
    const session = before && followFeedback(before.body, ctx.now);
    if (!before || !session || session === before.body) return null;
    const detail = { feedback: session.feedbackLapsedAt === undefined ? 'ASKED' : 'LAPSED' };
    return { subjects: [{ before, after: SessionItem.put(before.region, session), detail }] };
  });

/**
 * AP-342: of one region. May be run at any time and as often as one likes, also twice at once.
 * @throws AggregateError at the end, of sessions that could not be asked about: no other waits for them
 */
export async function askForFeedback(contextFor: () => ReadContext, isOver: () => boolean): Promise<void> {
  const faults: unknown[] = [];
  const ctx = contextFor();
  for (const id of await feedbackDue(ctx.table, ctx.viewer.region ?? '', ctx.now)) {
    if (isOver()) break;
    await askOne(ctx, id).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Sessions whose feedback could not be asked for.');
}
