// Whether the audit records of a table are whole: each chained to the one before, the last one to its subject.
import { canonical, sha256 } from '../../src/platform/store/commit.ts';
import type { Row } from '../../src/platform/store/table.ts';

interface Facts {
  subject: string;
  version: number;
  previous: string | null;
  hash: string;
  operation: string;
  detail?: { gone?: string[] };
}

/** A subject is an id, or an id and the item beside it. */
const idOf = (subject: string): string => subject.split('|')[0] ?? '';

/** A draft is dropped when it is sent, a document's announcement when another takes its place: their records outlive them. */
const MAY_BE_GONE = /\|DRAFT(?:#|$)|^doc_/;

/** Says in its record what is gone. */
const FORGETTING = 'applicationsAnonymise';

/** Subjects whose records do not follow one another, whose hashes are not those of their facts, or whose head is another. */
export function brokenChains(rows: readonly Row[]): string[] {
  const records = rows.filter(({ type }) => type === 'Audit').map(({ body }) => body as Facts);
  const erased = new Set(records.flatMap(({ operation, detail }) => (operation === FORGETTING ? (detail?.gone ?? []) : [])));
  const heads = new Map(rows.flatMap((row) => (row.chain ? [[row.sk === '#' ? row.pk : `${row.pk}|${row.sk}`, row] as const] : [])));
  const bySubject = Map.groupBy(records, ({ subject }) => subject);
  const whole = (subject: string): boolean => {
    const chain = (bySubject.get(subject) ?? []).toSorted((a, b) => a.version - b.version);
    const head = heads.get(subject);
    return (
      chain.every(({ hash, ...facts }) => hash === sha256(canonical(facts))) &&
      chain.every(({ version, previous }, i) => version === i + 1 && previous === (chain[i - 1]?.hash ?? null)) &&
      (head ? head.version === chain.length && head.chain === chain.at(-1)?.hash : MAY_BE_GONE.test(subject) || erased.has(idOf(subject)))
    );
  };
  return [...new Set([...bySubject.keys(), ...heads.keys()])].filter((subject) => !whole(subject));
}
