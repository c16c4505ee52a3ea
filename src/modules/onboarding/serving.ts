// What waits for whoever leads a unit that serves IT, or acts for who does.

import { hasRelation } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { fillSeen } from '../../platform/store/ranges.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type OnboardingCardRow, waitingForIt } from './items.ts';
import type { OnboardingToServeView } from './views.ts';

async function ifServed(ctx: ReadContext, row: OnboardingCardRow): Promise<OnboardingCardRow | null> {
  const { region, body } = row;
  const serves = await hasRelation(ctx, 'IT', { region, employeeId: body.employeeId, itUnitId: body.it?.unitId ?? null });
  return serves ? row : null;
}

/** Few units serve IT: who leads each is read once for the page, whoever asks. */
export async function onboardingsToServe(ctx: ReadContext, slice: Slice): Promise<Page<OnboardingCardRow>> {
  const { region, employeeId } = ctx.viewer;
  if (region === null || employeeId === null) return { rows: [] };
  return fillSeen(
    (one) => waitingForIt(ctx.table, region, one),
    (rows) => Promise.all(rows.map((row) => ifServed(ctx, row))),
    slice,
  );
}

export function toServe({ body }: OnboardingCardRow): OnboardingToServeView {
  if (!body.it) throw new Error(`Nothing of ${body.id} waits for IT.`);
  return { ...body, it: body.it };
}
