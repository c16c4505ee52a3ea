// The year's evaluations of a unit opened some at a time: each an operation of its own, whoever has one is passed over.

import { idempotentWithin, keepKey, type Outcome } from '../../platform/access/idempotent.ts';
import { rowByRow } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalYear } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { employeeById } from '../organisation/superiors.ts';
import { nextChunk, type PersonOutcome, personOutcome } from '../outstanding/chunks.ts';
import type { RosterCard } from '../outstanding/rules/types.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { planInRegion } from '../performance/read.ts';
import { segmentOf } from '../performance/rules/segments.ts';
import { evaluationOpen } from './open.ts';

export interface OpenedMany extends Result {
  rows: PersonOutcome[];
  endCursor: string | null;
}

interface OpenManyInput {
  idempotencyKey: string;
  unitId: string;
  year: number;
  after?: string | null | undefined;
}

/** Somebody opens a plan first. */
const NO_PLAN: Outcome = {
  result: null,
  problems: [{ code: 'TRANSITION_REFUSED', field: ['unitId'], text: 'NO_APPROVED_PLAN', data: { allowed: ['planOpen'] } }],
};

/** Of the present post; where nothing is agreed for it, of an earlier one of the year. */
async function planToOpen(ctx: ReadContext, { employeeId }: RosterCard, year: number): Promise<string | null> {
  const cycleId = cycleIdOf(ctx.viewer.region ?? '', year);
  const person = await employeeById(ctx, employeeId);
  const posts = (person?.assignments ?? []).filter((one) => one.holding === 'DEFINITIVE' && segmentOf(one, year) !== null);
  const latestFirst = posts.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1)).map(({ id }) => planIdOf(id, cycleId));
  const plans = await Promise.all(latestFirst.map((id) => planInRegion(ctx, id)));
  const agreed = plans.find((row) => row && !row.body.voided && row.body.approved.length > 0);
  return agreed?.body.id ?? plans.find((row) => row !== null)?.body.id ?? null;
}

/** Each person is an operation of its own under a key made from the request's: a repeat goes on where it stopped. */
export async function evaluationOpenMany(
  ctx: MutationContext,
  { idempotencyKey, unitId, year, after }: OpenManyInput,
): Promise<OpenedMany> {
  const least = legalYear(ctx.now) - 1;
  const permit = rowByRow(ctx);
  if (year < least || year > least + 1) fail('OUT_OF_RANGE', { field: ['year'], params: { least, most: least + 1 } });
  const { people, endCursor } = await nextChunk(ctx, 'evaluationOpenMany', { step: 'EVALUATION', year, unitId }, after);
  // The pages of one list are one input.
  await keepKey(ctx, permit, 'evaluationOpenMany', { idempotencyKey, unitId, year });
  const rows: PersonOutcome[] = [];
  for (const person of people) {
    const planId = await planToOpen(ctx, person, year);
    const input = { planId: planId ?? '', idempotencyKey: `${idempotencyKey}:${person.employeeId}` };
    rows.push(personOutcome(person.employeeId, planId ? await idempotentWithin(ctx, 'evaluationOpen', input, evaluationOpen) : NO_PLAN));
  }
  return { id: idempotencyKey, rows, endCursor };
}
