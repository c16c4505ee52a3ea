// The team of the personas, as they grow: who they are, and one write after another on one record.
import type { Viewer } from '../src/platform/viewer.ts';
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf, reportsOf, viewerOf } from './people.ts';

export interface Stored {
  id: string;
  version: number;
}

export const officer = (written: WrittenCity): Viewer => personaAs(written, 'hr-officer', 'HR_OFFICER');

/** Who works beside the personas "staff" and "colleague" under the same superior, civil servants first. @throws Error where the city is too small */
export function teammates(written: WrittenCity): [Viewer, Viewer] {
  const personas = new Set([personOf(written, 'staff').handle, personOf(written, 'colleague').handle]);
  const others = reportsOf(written, personOf(written, 'superior')).filter(({ handle }) => !personas.has(handle));
  const [servants, contracts] = [others.filter(({ kind }) => kind === 'PNS'), others.filter(({ kind }) => kind !== 'PNS')];
  const [one, other] = [...servants, ...contracts].map(({ handle }) => viewerOf(written, handle));
  if (!one || !other) throw new Error('The team of the personas is too small to grow.');
  return [one, other];
}

export interface Step {
  as: Viewer;
  /** Days from today. */
  day: number;
  name: string;
  input?: object;
}

/** As it was made: a seed that is run again is answered with what has become of it since. */
export const asMade = ({ id }: { id: string }): Stored => ({ id, version: 1 });

/**
 * Steps on one record, each on the version that the one before has left: by number, so that a seed that is run again says the same.
 * @param of as payloads call the record @param idField as inputs do
 */
export async function walk(
  { writer, days }: WrittenCity,
  label: string,
  { of, idField }: { of: string; idField: string },
  { id, version }: Stored,
  steps: readonly Step[],
): Promise<Stored> {
  for (const [i, { as, day, name, input = {} }] of steps.entries()) {
    const asked = { [idField]: id, expectedVersion: version + i, ...input };
    await writer.run(as, days.at(days.day(day)), `${label} ${i} ${name}`, name, asked, `${of} { id }`);
  }
  return { id, version: version + steps.length };
}
