// What the scenarios of verdicts taken back, and of posts corrected or withdrawn, stand on.

import type { Ask } from '../city.ts';
import type { InputOf } from '../mutations.ts';
import { done } from '../people.ts';
import type { Campaigning, Versioned } from '../registration.ts';
import type { Season } from './stages.ts';

const versionOf = async (ask: Ask, id: string): Promise<number> =>
  (await ask('query($id: ID!) { formation(id: $id) { version } }', { id })).data.formation.version;

export const ofFormation = async (ask: Ask, id: string) => ({ formationId: id, expectedVersion: await versionOf(ask, id) });

export const MISTYPED = { quota: 5, reason: 'Salah ketik: lima, bukan dua' };

/** An approved post of a published campaign, and a correction of it that waits for the second person. */
export async function proposedCorrection(
  city: Season,
  { approver, formationIds }: Campaigning,
  more: Omit<InputOf<'formationCorrect'>, 'formationId' | 'expectedVersion'> = MISTYPED,
): Promise<Versioned> {
  const input = { ...(await ofFormation(approver, formationIds[0] ?? '')), ...more };
  return (await done(city.people.hr.ask, 'formationCorrect', input, 'formation { id version }')).formation;
}
