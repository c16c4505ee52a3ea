// Who leaves the service gives back seats and requests for what begins afterwards, so that whoever waits moves up in time.

import type { ReadContext } from '../../platform/context.ts';
import { dayEnd } from '../../platform/rules/calendar.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { employeeFacts, employeeInRegion, whoseLastDayChanged } from '../organisation/read.ts';
import { lastDayOfService } from '../organisation/rules/types.ts';
import { EnrolmentItem, enrolmentsOf } from './items.ts';
import { changed, lineOf, rowsOf } from './lines.ts';
import { leaveEnrolment } from './rules/enrolment.ts';

const NAME = 'trainingLeave';
const PAGE = 100;

/** By the record as it stands: an entry of a last day that is taken back ends nothing more, and whoever stays asks anew. */
async function leaveOne(ctx: ReadContext, id: string, employeeId: string): Promise<void> {
  await recorded(ctx, NAME, async () => {
    const [before, person] = await Promise.all([EnrolmentItem.load(ctx.loader.loadKey, id), employeeInRegion(ctx, employeeId)]);
    const lastDay = person && lastDayOfService(person.body);
    const enrolment = before && lastDay ? leaveEnrolment(before.body, dayEnd(lastDay), ctx.now) : null;
    if (!before || !enrolment) return null;
    return { subjects: [changed(before, enrolment)], drops: rowsOf(await lineOf(ctx, before.body.sessionId), id) };
  });
}

async function leaveAll(ctx: ReadContext, employeeId: string): Promise<void> {
  let after: PagePosition | undefined;
  do {
    const page = await enrolmentsOf(ctx.table, employeeId, { limit: PAGE, after });
    for (const { body } of page.rows) await leaveOne(ctx, body.id, employeeId);
    after = page.next;
  } while (after);
}

/** A seat that is free goes on with the next who looks at the session, and by the clock (`passing.ts`). */
export const traineesLeave: Projection = {
  name: NAME,
  follows: new Set([employeeFacts.type]),
  apply: async (ctx, changes) => {
    for (const employeeId of whoseLastDayChanged(changes)) await leaveAll(ctx, employeeId);
  },
};
