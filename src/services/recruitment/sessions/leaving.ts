// Whoever leaves a selection frees the seats of tests that have not begun.
import type { Context } from '../../../context.ts';
import type { Writes } from '../../../data/commit.ts';
import * as sessionKeys from '../../../data/recruitment/session-keys.ts';
import { layLeavers, laySession, type SeatRow, type SessionRow } from '../../../data/recruitment/sessions.ts';
import type { Row } from '../../../data/table.ts';
import { isPast } from '../../../domain/calendar.ts';
import { SCORE_SHEETS } from '../../../domain/recruitment/additional-types.ts';
import type { ApplicationExclusion } from '../../../domain/recruitment/exclusion.ts';

type Freed = Required<Pick<Writes, 'subjects' | 'tallies' | 'drops'>>;

export async function seatsFreed(ctx: Context, region: string, { campaignId, applicationId }: ApplicationExclusion): Promise<Freed> {
  const [leavers, ...seats] = await Promise.all([
    ctx.rows.loadKey(sessionKeys.leavers(campaignId)) as Promise<Row<{ count: number }> | null>,
    ...SCORE_SHEETS.map((stage) => ctx.rows.load(sessionKeys.seatId(applicationId, stage)) as Promise<SeatRow | null>),
  ]);
  const held = await Promise.all(
    seats.flatMap((seat) =>
      seat ? [(async () => ({ seat, session: (await ctx.rows.load(seat.body.sessionId)) as SessionRow | null }))()] : [],
    ),
  );
  const free = held.flatMap(({ seat, session }) => (session && !isPast(session.body.startsAt, ctx.now) ? [{ seat, session }] : []));
  return {
    subjects: free.map(({ session: before }) => ({
      before,
      after: laySession({ ...before.body, taken: before.body.taken - 1 }),
      detail: { left: [applicationId] },
    })),
    drops: free.map(({ seat }) => seat),
    tallies: [{ before: leavers, after: layLeavers(region, campaignId, (leavers?.body.count ?? 0) + 1) }],
  };
}
