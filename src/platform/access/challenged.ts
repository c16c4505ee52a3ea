// Before a writing without a login: that a challenge was solved for it, where the house asks for one, and that a solution counts once.

import type { ReadContext } from '../context.ts';
import type { Challenged, Solved } from '../edge/challenges.ts';
import { addDays, dayEnd, legalDay } from '../rules/calendar.ts';
import { fail } from '../rules/errors.ts';
import type { Tally } from '../store/commit.ts';
import { placedKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';

const FIELD = ['challenge'];

/** That a solution has counted: neither for what, nor when within the day. Kept a day longer than any could be taken. */
const ChallengeSpentItem = placedKind<{ on: string }>()({
  type: 'ChallengeSpent',
  key: (id: string) => ({ pk: `CHALLENGE_SPENT#${id}`, sk: '#' }),
  ttl: ({ on }) => Math.floor(Date.parse(dayEnd(addDays(on, 1))) / 1000),
});

/**
 * First of all, for it reads nothing: who brings nothing along costs nothing. Null where nothing is asked; what is sent is then not looked at, so
 * that a page which was opened before goes on.
 * @throws RuleError CHALLENGE_REQUIRED, CHALLENGE_FAILED.
 */
export async function expectSolved(
  { challenges, now }: ReadContext,
  of: Challenged,
  solution: string | null | undefined,
): Promise<Solved | null> {
  if (!challenges) return null;
  if (!solution) return fail('CHALLENGE_REQUIRED', { field: FIELD });
  return (await challenges.solved(solution, of, now)) ?? fail('CHALLENGE_FAILED', { field: FIELD });
}

/** Beside all else that is read. */
export const spentBefore = async ({ loader }: ReadContext, solved: Solved | null): Promise<Row | null> =>
  solved && ChallengeSpentItem.load(loader.loadKey, solved.id);

/** In the transaction of what it is solved for: a writing that is refused spends nothing. @throws RuleError CHALLENGE_FAILED. */
export function spend(solved: Solved | null, spent: Row | null): Tally[] {
  if (!solved) return [];
  if (spent) fail('CHALLENGE_FAILED', { field: FIELD });
  return [{ before: null, after: ChallengeSpentItem.putAt([solved.id], '', { on: legalDay(solved.expiresAt) }) }];
}
