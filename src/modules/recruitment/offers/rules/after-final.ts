// What a later edition of the final list says once posts were offered: replacements, fillings, decided ties, and whose offer has ended. Pure.

import type { Filling, PlacesHeld } from '../../lists/rules/fill.ts';
import type { FilledSeat, ListRow } from '../../lists/rules/types.ts';

/** Whether anything was offered: before that the list says what the ranking says. */
export const hasBegun = ({ held, gone, refused }: PlacesHeld): boolean => held.length + gone.size + (refused?.size ?? 0) > 0;

const AT_HOME = { placedIn: null, ground: null };

function rowNow(row: ListRow, seat: FilledSeat | undefined, tied: ReadonlySet<string>, gone: ReadonlySet<string>): ListRow {
  if (row.rank === null) return row;
  if (seat) {
    const { ground, formationId: placedIn } = seat;
    return ground === 'OWN' ? { ...row, ...AT_HOME, outcome: 'SELECTED' } : { ...row, outcome: 'PLACED', placedIn, ground };
  }
  if (gone.has(row.number)) return { ...row, ...AT_HOME, outcome: 'OFFER_ENDED' };
  return { ...row, ...AT_HOME, outcome: tied.has(row.number) ? 'TIED' : 'RESERVE' };
}

/** Among equals in every key the committee has decided (rapat panitia). */
export const MEETING = 'MEETING';

/** Everybody among whom was decided is told so by the row: whom people preferred, and who was their equal. */
function withMeetings(rows: readonly ListRow[], decided: ReadonlySet<string>): readonly ListRow[] {
  const ranks = new Set(rows.filter(({ number }) => decided.has(number)).map(({ rank }) => rank));
  return rows.map((row) => (row.rank !== null && ranks.has(row.rank) ? { ...row, decidedBy: MEETING } : row));
}

/** By the places that stand and those that follow from them; ranks and what decided them stay as they were, unless people did. */
export function rowsAfterOffers(before: readonly ListRow[], { places, tied }: Filling, { gone, decided }: PlacesHeld): ListRow[] {
  const rows = withMeetings(before, decided ?? new Set());
  const seatOf = new Map(places.map((seat) => [seat.number, seat]));
  const equals = new Set(tied.flatMap(({ numbers }) => numbers));
  return rows.map((row) => rowNow(row, seatOf.get(row.number), equals, gone));
}
