// Who is given somebody to lead, as records are written (decision 0110).

import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import type { Key } from '../../platform/store/table.ts';
import type { EmployeeRow } from './items.ts';
import { NeverLedItem } from './never-led-items.ts';
import { leadersIn } from './rules/superior.ts';
import type { Employee } from './rules/types.ts';

/** Dropped with whatever gives somebody a part in judging others: a post, a naming, a lending; a seat in a calibration. */
export const givenToLead = (employeeId: string): Key => NeverLedItem.key(employeeId);

/** Put for whoever comes, dropped for whoever is given somebody to lead. */
export function neverLedWrites(changes: readonly { region: string; before: EmployeeRow | null; after: Employee }[]): {
  parts: ItemToWrite[];
  drops: Key[];
} {
  const led = new Set(changes.flatMap(({ before, after }) => [...leadersIn(after).difference(new Set(before && leadersIn(before.body)))]));
  const come = changes.filter(({ before }) => before === null);
  const known = new Set(come.map(({ after }) => after.id));
  return {
    parts: come.filter(({ after }) => !led.has(after.id)).map(({ region, after }) => NeverLedItem.putAt([after.id], region, null)),
    drops: [...led.difference(known)].map(givenToLead),
  };
}
