// A published list: by registration number alone, immutable, the same bytes each time it is made, and told apart from the one before. Pure.

import type { ListStage } from '../../campaigns/rules/kinds.ts';
import type { FillGround } from '../../campaigns/rules/policy-types.ts';
import type { Filling } from './fill.ts';
import { EXCLUSIONS } from './marks.ts';
import type { ListOutcome, ListRow, Ranked, SheetNumbers } from './types.ts';

/** In the order in which they are shown. */
export const LIST_OUTCOMES: readonly ListOutcome[] = [
  ...([
    'ELIGIBLE',
    'INELIGIBLE',
    'THROUGH',
    'BELOW_CUT',
    'SELECTED',
    'PLACED',
    'TIED',
    'RESERVE',
    'OFFER_ENDED',
    'NOT_PASSED',
    'ELIMINATED',
    'ABSENT',
  ] as const),
  ...EXCLUSIONS,
];

/** Who fills an empty post from the list of another. */
export interface FilledPlace {
  number: string;
  /** The posts applied for. */
  from: string;
  ground: FillGround;
}

/** One formation's part of a list: what a file holds. */
export interface PublishedList {
  campaignId: string;
  formationId: string;
  stage: ListStage;
  /** 1 at the first publication; a correction is the next. */
  edition: number;
  policyVersion: string;
  rulesNumber: number;
  /** Posts that nobody can fill; 0 before the final list. */
  unfilled: number;
  /** Absent where nobody fills it from elsewhere. */
  filledBy?: readonly FilledPlace[];
  rows: ListRow[];
}

const NOT_PLACED = { placedIn: null, ground: null };

export const rankedRows = (list: readonly Ranked[]): ListRow[] =>
  list.map(({ of, rank, outcome, decidedBy }) => ({ number: of.number, rank, outcome, decidedBy, ...NOT_PLACED }));

/** A final list with its empty posts filled: whoever came from another list is PLACED in their own. */
export function withPlaces(rows: readonly ListRow[], { places }: Pick<Filling, 'places'>): ListRow[] {
  const elsewhere = new Map(places.flatMap((place) => (place.ground === 'OWN' ? [] : [[place.number, place] as const])));
  return rows.map((row) => {
    const place = elsewhere.get(row.number);
    if (!place || place.ground === 'OWN') return row;
    return { ...row, outcome: 'PLACED', placedIn: place.formationId, ground: place.ground };
  });
}

const shown = ({ number, rank, outcome, decidedBy, placedIn, ground }: ListRow): string =>
  JSON.stringify({ number, rank, outcome, decidedBy, placedIn, ground });

/** By the posts that are filled, in the order of the lists. */
export function arrivalsIn(parts: readonly { formationId: string; entries: readonly ListRow[] }[]): Map<string, FilledPlace[]> {
  const arrivals = parts.flatMap(({ formationId: from, entries }) =>
    entries.flatMap(({ number, placedIn, ground }) => (placedIn && ground ? [{ placedIn, number, from, ground }] : [])),
  );
  const byPosts = Map.groupBy(arrivals, ({ placedIn }) => placedIn);
  return new Map([...byPosts].map(([id, list]) => [id, list.map(({ number, from, ground }) => ({ number, from, ground }))]));
}

/** The file as it is published: one row a line, keys in a fixed order, a final line feed. Its SHA-256 names the list. */
export function listText({ rows, filledBy, ...list }: PublishedList): string {
  const { campaignId, formationId, stage, edition, policyVersion, rulesNumber, unfilled } = list;
  const filled = filledBy && { filledBy: filledBy.map(({ number, from, ground }) => ({ number, from, ground })) };
  const head = JSON.stringify({ campaignId, formationId, stage, edition, policyVersion, rulesNumber, unfilled, ...filled }).slice(0, -1);
  return `${head},"rows":[\n${rows.map(shown).join(',\n')}\n]}\n`;
}

/** What an edition is, in one line: its SHA-256 names the whole, files and scores alike. */
export const editionText = (
  { campaignId, stage, edition, policyVersion, rulesNumber }: Omit<PublishedList, 'formationId' | 'unfilled' | 'filledBy' | 'rows'>,
  sheets: SheetNumbers,
  files: readonly { formationId: string; sha256: string }[],
): string =>
  JSON.stringify({
    ...{ campaignId, stage, edition, policyVersion, rulesNumber, sheets },
    files: files.map(({ formationId, sha256 }) => [formationId, sha256]),
  });

export interface ListChange {
  number: string;
  before: ListRow | null;
  after: ListRow | null;
}

/** What a correction has changed, in the order of the new list; then who is no longer on it. */
export function listDiff(before: readonly ListRow[], after: readonly ListRow[]): ListChange[] {
  const old = new Map(before.map((row) => [row.number, row]));
  const now = new Set(after.map(({ number }) => number));
  const changed = after
    .map((row) => ({ number: row.number, before: old.get(row.number) ?? null, after: row }))
    .filter((change) => !change.before || shown(change.before) !== shown(change.after));
  const gone = before.filter(({ number }) => !now.has(number)).map((row) => ({ number: row.number, before: row, after: null }));
  return [...changed, ...gone];
}

/** The formations whose changes stand on a page of all, and the place of the first of these changes. */
export function changedOn(
  formations: readonly { formationId: string; changes: number }[],
  from: number,
  count: number,
): { ids: string[]; first: number } {
  let end = 0;
  const placed = formations.map(({ formationId, changes }) => {
    end += changes;
    return { formationId, start: end - changes, end };
  });
  const here = placed.filter((one) => one.end > one.start && one.start < from + count && one.end > from);
  return { ids: here.map(({ formationId }) => formationId), first: here[0]?.start ?? 0 };
}
