// A published final list read back as the planner of posts reads it: its ranks as they were published, its people as they took part. Pure.
import type { Excluded } from '../../exclusions/rules/types.ts';
import type { Listed } from './fill.ts';
import type { Fillable } from './fill-requirements.ts';
import type { ListEntry } from './types.ts';

/** `people` by number: all who stand on the list. */
export function listedFrom(
  post: Listed['post'],
  entries: readonly ListEntry[],
  people: ReadonlyMap<string, Omit<Fillable, 'number' | 'scores'> & { excluded?: Excluded }>,
): Listed {
  const list = entries.map(({ number, rank, scores }) => {
    const person = people.get(number);
    if (!person) throw new Error(`${number} stands on a list of ${post.id} and took no part.`);
    const { gpa, level, birthDate, major, majorCode, registeredOn, experienceYears, priority, excluded } = person;
    const said = { ...(majorCode && { majorCode }), experienceYears, priority };
    // Whoever is out by now has no rank that a post is offered by, whatever the list said.
    return { of: { number, gpa, level, birthDate, major, registeredOn, ...said, scores }, rank: excluded ? null : rank };
  });
  return { post, list };
}
