// A published list: by registration number alone, immutable, the same bytes each time it is made, and told apart from the one before. Pure.
import type { TieKey } from '../policy/recruitment.ts';
import type { Ranked, RankOutcome } from './ranking.ts';

/** What is announced: who may sit the tests, who goes on to the field test, who is selected. */
export type ListStage = 'ADMINISTRATIVE' | 'SKD' | 'FINAL';

export type ListOutcome = RankOutcome | 'ELIGIBLE' | 'INELIGIBLE';

/** No name, score, age or mark: the public reads this. */
export interface ListRow {
  number: string;
  /** Null for who is not ranked. */
  rank: number | null;
  outcome: ListOutcome;
  decidedBy: TieKey | null;
}

export interface PublishedList {
  campaignId: string;
  formationId: string;
  stage: ListStage;
  /** 1 at the first publication; a correction is the next. */
  edition: number;
  policyVersion: string;
  rulesNumber: number;
  rows: ListRow[];
}

export const rankedRows = (list: readonly Ranked[]): ListRow[] =>
  list.map(({ of, rank, outcome, decidedBy }) => ({ number: of.number, rank, outcome, decidedBy }));

const listRow = ({ number, rank, outcome, decidedBy }: ListRow): string => JSON.stringify({ number, rank, outcome, decidedBy });

/** The file as it is published: one row a line, keys in a fixed order, a final line feed. Its SHA-256 names the list. */
export function listText({ campaignId, formationId, stage, edition, policyVersion, rulesNumber, rows }: PublishedList): string {
  const head = JSON.stringify({ campaignId, formationId, stage, edition, policyVersion, rulesNumber }).slice(0, -1);
  return `${head},"rows":[\n${rows.map(listRow).join(',\n')}\n]}\n`;
}

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
    .filter((change) => !change.before || listRow(change.before) !== listRow(change.after));
  const gone = before.filter(({ number }) => !now.has(number)).map((row) => ({ number: row.number, before: row, after: null }));
  return [...changed, ...gone];
}
