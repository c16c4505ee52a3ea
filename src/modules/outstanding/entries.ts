// Entries of definitive posts say of plans what rows of the roster say, written in the same transaction: a list of them asks no plan for its status.

import type { ReadContext } from '../../platform/context.ts';
import type { SubjectChange, Tally } from '../../platform/store/commit.ts';
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import type { Key, Read } from '../../platform/store/table.ts';
import { entryIn, entryKey, entryTelling, type PostEntry } from '../organisation/roster-list.ts';
import { isPacked, packedPlans, plansIn, plansOn, ROSTER, type StoredRosterRow } from './card-items.ts';
import type { RosterRow } from './items.ts';

interface Wanted {
  key: Key;
  /** As the organisation writes it in this transaction; null where it stays but for what it says of plans. */
  laid: ItemToWrite<PostEntry> | null;
  /** Undefined: as the entry said before. */
  plans: string | undefined;
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const plansOf = ({ card }: Pick<StoredRosterRow, 'card'>): string | undefined => (isPacked(card) ? plansIn(card) : undefined);

const entryBeside = ({ pk, sk }: Key): Key => entryKey(pk, sk.slice(ROSTER.length));

/** Entries that are written anyway, and those whose row tells of another plan than before. */
function wantedOf(parts: readonly ItemToWrite[], rows: readonly Tally[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const part of parts) {
    const laid = entryIn(part);
    if (laid) wanted.set(nameOf(laid), { key: laid, laid, plans: undefined });
  }
  for (const { before, after } of rows) {
    const card = (before as RosterRow | null)?.card;
    const [was, plans] = [card && packedPlans(card.plans), plansOf(after as StoredRosterRow)];
    const key = entryBeside(after);
    const laid = wanted.get(nameOf(key))?.laid ?? null;
    if (laid || was !== plans) wanted.set(nameOf(key), { key, laid, plans });
  }
  return [...wanted.values()];
}

/**
 * Entries with what they say of plans: their version is a condition, since a plan and the organisation both write them. Nothing is read of who
 * is new.
 * @param rows of the roster, as they are written; opened, as they were before
 */
export async function entryTallies(
  ctx: ReadContext,
  { subjects, parts = [] }: { subjects: readonly SubjectChange[]; parts?: readonly ItemToWrite[] },
  rows: readonly Tally[],
): Promise<Tally[]> {
  const wanted = wantedOf(parts, rows);
  const newcomers = new Set(subjects.flatMap(({ before, after: { pk, sk } }) => (before === null && sk === head(pk).sk ? pk : [])));
  const found = await Promise.all(wanted.map(({ key }) => (newcomers.has(key.pk) ? null : ctx.loader.loadKey(key))));
  return wanted.flatMap(({ laid, plans }, i): Tally[] => {
    const before = found[i] ?? null;
    const said = entryIn(before);
    const entry = laid ?? said;
    return entry ? [{ before, after: entryTelling(entry, plans ?? said?.card?.plans) }] : [];
  });
}

/** Entries that do not say of plans what their rows should: before decision 0133 none did. */
export async function entriesToTell(read: Read, rows: readonly ItemToWrite<StoredRosterRow>[], today: string): Promise<Tally[]> {
  const found = await Promise.all(rows.map((row) => read(entryBeside(row))));
  return rows.flatMap((row, i): Tally[] => {
    const [before, plans] = [entryIn(found[i]), plansOf(row)];
    const said = before?.card?.plans;
    if (!before || (said !== undefined && plansOn(said, today) === plans)) return [];
    return [{ before, after: entryTelling(before, plans) }];
  });
}
