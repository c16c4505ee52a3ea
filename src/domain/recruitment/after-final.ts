// What a later edition of the final list says once posts were offered: replacements, fillings, decided ties, and who has given a post back. Pure.
import type { Filling, Place, Standing } from './fill.ts';
import type { ListRow } from './snapshot.ts';

/** Whether anything was offered: before that the list says what the ranking says. */
export const hasBegun = ({ held, gone, refused }: Standing): boolean => held.length + gone.size + (refused?.size ?? 0) > 0;

const AT_HOME = { placedIn: null, ground: null };

function rowNow(row: ListRow, place: Place | undefined, tied: ReadonlySet<string>, gone: ReadonlySet<string>): ListRow {
  if (row.rank === null) return row;
  if (place) {
    const { ground, formationId: placedIn } = place;
    return ground === 'OWN' ? { ...row, ...AT_HOME, outcome: 'SELECTED' } : { ...row, outcome: 'PLACED', placedIn, ground };
  }
  if (gone.has(row.number)) return { ...row, ...AT_HOME, outcome: 'OFFER_ENDED' };
  return { ...row, ...AT_HOME, outcome: tied.has(row.number) ? 'TIED' : 'RESERVE' };
}

/** By the places that stand and those that follow from them; ranks and what decided them stay as they were. */
export function rowsAfterOffers(rows: readonly ListRow[], { places, tied }: Filling, { gone }: Standing): ListRow[] {
  const placeOf = new Map(places.map((place) => [place.number, place]));
  const equals = new Set(tied.flatMap(({ numbers }) => numbers));
  return rows.map((row) => rowNow(row, placeOf.get(row.number), equals, gone));
}
