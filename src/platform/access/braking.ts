// What the table keeps of a brake, and what a mutation carries of it.
import type { Brake } from '../rules/policy/brakes.ts';
import type { Bucket } from '../rules/token-bucket.ts';
import { digest } from '../store/ids.ts';
import { placedKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';

export interface Braked {
  own: Bucket;
  /** By a hash of whom it was about; those alone that are not full. */
  each: Readonly<Record<string, Bucket>>;
}

/** How often somebody has done it lately; forgotten once all of it is full again. Neither what, nor about whom. */
export const BrakeItem = placedKind<Braked>()({
  type: 'Brake',
  key: (person: string, operation: string) => ({ pk: `BRAKE#${digest(person, operation)}`, sk: '#' }),
});

/** What an operation is counted under, from its begin on. */
export interface Braking {
  brake: Brake;
  person: string;
  about: string | null;
  row: Promise<Row<Braked> | null>;
}
