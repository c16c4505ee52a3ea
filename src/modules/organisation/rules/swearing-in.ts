// The order of a swearing-in: whoever leaves a head's post comes before whoever enters it; those who change places go together. Pure.

/** A move as far as head's posts are concerned: only these are free for one definitive holder at a time. */
export interface HeadMove {
  /** The head's post that is left; null for any other post. */
  leaves: string | null;
  enters: string | null;
}

/**
 * Groups of rows, by their place in the list, in an order in which each post is free when it is entered. A group of several is a circle of
 * people who change places: one transaction. Who enters a post that nobody of the list leaves comes where they stood.
 */
export function inOrder(moves: readonly HeadMove[]): number[][] {
  const leaving = new Map(moves.flatMap(({ leaves }, i) => (leaves === null ? [] : [[leaves, i] as const])));
  const before = (i: number): number | undefined => {
    const enters = moves[i]?.enters ?? null;
    return enters === null ? undefined : leaving.get(enters);
  };
  const done = new Set<number>();
  return moves.flatMap((_, i) => chain(i, before, done));
}

/** From a row back to the first that must come before it; a chain that comes round to a row of its own is a circle. */
function chain(from: number, before: (i: number) => number | undefined, done: Set<number>): number[][] {
  const path: number[] = [];
  let at: number | undefined = from;
  while (at !== undefined && !done.has(at) && !path.includes(at)) {
    path.push(at);
    at = before(at);
  }
  for (const i of path) done.add(i);
  const start = at === undefined ? -1 : path.indexOf(at);
  const circle = start < 0 ? [] : path.slice(start).toSorted((a, b) => a - b);
  const rest = (start < 0 ? path : path.slice(0, start)).toReversed();
  return [...(circle.length > 0 ? [circle] : []), ...rest.map((i) => [i])];
}
