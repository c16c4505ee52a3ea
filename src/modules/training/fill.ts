// How full each session is, made anew from its seats and waiting places apart from the request: a page of fifty reads fifty small items in one batch.

import type { ReadContext } from '../../platform/context.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projected } from '../../platform/stream/projected.ts';
import type { Projection, ProjectorParts } from '../../platform/stream/projector.ts';
import { applyToAll } from '../../platform/stream/rebuild.ts';
import { fillAndLine, SeatItem, SessionFillItem, SessionItem, type TrainingSessionRow, WaitItem } from './items.ts';
import { fillOf, isSameFill } from './rules/line.ts';
import type { SessionFill } from './rules/types.ts';

/** By the version of what stands there, which is read before the line: whoever was slower reads both anew. */
const filled = (ctx: ReadContext, sessionId: string, region: string): Promise<void> =>
  projected(ctx, async () => {
    ctx.loader.forget();
    const { fill: before, ...line } = await fillAndLine(ctx.loader.loadRange, sessionId);
    const fill = fillOf(line);
    return before && isSameFill(before.body, fill)
      ? null
      : { tallies: [{ before, after: SessionFillItem.putAt([sessionId], region, fill) }] };
  });

/** Seats and waiting places lie beside their session; of itself it tells only that it is there. */
const isSaid = ({ type, before }: Change): boolean => type !== SessionItem.type || before === null;

export const trainingSessionsFill: Projection = {
  name: 'training-fill',
  follows: new Set([SeatItem.type, SessionItem.type, WaitItem.type]),
  apply: async (ctx, changes) => {
    const said = new Map(changes.filter(isSaid).map(({ key, region }) => [key.pk, region]));
    for (const [sessionId, region] of said) await filled(ctx, sessionId, region);
  },
};

/** Of all sessions, for a rebuild. */
export const fillAllSessions = (parts: Pick<ProjectorParts, 'contextFor' | 'tell'>, segments: number): Promise<void> =>
  applyToAll(parts, segments, trainingSessionsFill, [SessionItem.type]);

/** AP-370: as it was a moment ago; of a session that nothing has followed yet nobody is known to have a seat. */
export const sessionFill = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<SessionFill> =>
  (await SessionFillItem.load(ctx.loader.loadKey, body.id))?.body ?? { seatsTaken: 0, waiting: 0 };
