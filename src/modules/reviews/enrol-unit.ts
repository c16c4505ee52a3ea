// Everybody of a unit taken into a round, some at a time: each an operation of its own, whoever has a place is passed over.

import { authoriseRegion } from '../../platform/access/access.ts';
import { idempotentWithin, keepKey, type Outcome } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result } from '../../platform/store/commit.ts';
import { nextChunk, type PersonOutcome, personOutcome } from '../outstanding/chunks.ts';
import { reviewSubjectId } from './ids.ts';
import { RoundItem } from './items.ts';
import { assertRoundAllowed } from './rules/round.ts';
import { enrolRow } from './subjects.ts';

export interface EnrolledUnit extends Result {
  rows: PersonOutcome[];
  endCursor: string | null;
}

interface EnrolUnitInput {
  idempotencyKey: string;
  roundId: string;
  unitId: string;
  after?: string | null | undefined;
}

/** Who was taken in by somebody else in the same moment has the place. */
function settled(ctx: ReadContext, roundId: string, employeeId: string, outcome: Outcome): Outcome {
  const taken = outcome.problems.length > 0 && outcome.problems.every(({ code }) => code === 'ALREADY_EXISTS');
  return taken ? { result: { id: reviewSubjectId(ctx.keyring, roundId, employeeId) }, problems: [] } : outcome;
}

export async function reviewEnrolUnit(
  ctx: MutationContext,
  { idempotencyKey, roundId, unitId, after }: EnrolUnitInput,
): Promise<EnrolledUnit> {
  const { permit } = authoriseRegion(ctx);
  assertRoundAllowed('reviewEnrolUnit', (await itemToChange(ctx, RoundItem, [roundId], ['roundId'])).body, ctx.now);
  const { people, endCursor } = await nextChunk(ctx, 'reviewEnrolUnit', { step: 'ENROLMENT', roundId, unitId }, after);
  // The pages of one list are one input.
  await keepKey(ctx, permit, 'reviewEnrolUnit', { idempotencyKey, roundId, unitId });
  const rows: PersonOutcome[] = [];
  for (const { employeeId } of people) {
    const input = { idempotencyKey: `${idempotencyKey}:${employeeId}`, roundId, employeeId };
    rows.push(
      personOutcome(employeeId, settled(ctx, roundId, employeeId, await idempotentWithin(ctx, 'reviewEnrolMany', input, enrolRow))),
    );
  }
  return { id: idempotencyKey, rows, endCursor };
}
