// What the scenarios of the organisation stand on.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';

export async function filed(ask: Ask, kind = 'UNIT'): Promise<string> {
  const input = { kind, text: 'Catatan tentang saya salah.' };
  return (await done(ask, 'correctionFile', input, 'correction { id }')).correction.id;
}
