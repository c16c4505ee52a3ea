// What one request carries from the edge to the table, to read and to change. Nothing else is ambient: time, ids and viewer come from here.
import DataLoader from 'dataloader';
import type { Braking } from './access/braking.ts';
import type { Challenges } from './edge/challenges.ts';
import type { Outbound } from './edge/outbound.ts';
import type { BlindSource } from './edge/source.ts';
import type { Rule, Rules } from './rules/access.ts';
import type { Language } from './rules/texts/language.ts';
import type { Operation } from './store/commit.ts';
import type { EvidenceStore } from './store/evidence.ts';
import type { Keyring, SealAddress } from './store/keyring.ts';
import { head } from './store/keys.ts';
import type { LookedUp } from './store/looked-up.ts';
import { type First, firstOf, queryAll, type ReadFirst, type ReadList, type ReadRange } from './store/ranges.ts';
import type { Reference } from './store/reference.ts';
import type { Key, Meter, Row, Table } from './store/table.ts';
import type { Viewer } from './viewer.ts';

/** What queries and fields get. It can make no id and write nothing. */
export interface ReadContext {
  requestId: string;
  /** Ids of whoever calls, to join its logs with ours; null where there are none. */
  callerRequestId: string | null;
  traceparent: string | null;
  viewer: Viewer;
  /** The federation router presented its own credential beside the viewer's. */
  viaRouter: boolean;
  language: Language;
  /** The instant of the request, ISO 8601 in UTC; the same everywhere within it. Of one that counts as of an earlier proof of arrival, that of the proof. */
  now: string;
  /** When it is really done, where `now` is that of an earlier proof of arrival; else null. */
  lateAt: string | null;
  /** When this very request first arrived, as a proof of arrival says that came back with it, or as we know where it waited over a midnight; else null. */
  provenAt: string | null;
  /** For token buckets of who has no login. */
  blindSource: BlindSource;
  /** What a writing without a login is asked to bring along; null where nothing is. */
  challenges: Challenges | null;
  /** What this process remembers of look-ups, for brakes; null for the house itself, which has none. */
  lookedUp: LookedUp | null;
  /** A proof of arrival of this request, for whoever is asked to send it again; null outside HTTP. */
  arrivalProof: () => string | null;
  table: Table;
  meter: Meter;
  loader: Loader;
  keyring: Keyring;
  evidence: EvidenceStore;
  reference: Reference;
  /** How addresses that people name are reached. */
  outbound: Outbound;
  /** All @access rules of the built schema. */
  rules: Rules;
  /** The rule of the root field that is being answered; set by the gate. */
  rule: Rule | null;
}

/** What the work of a mutation gets, from `idempotent` alone. */
export interface MutationContext extends ReadContext {
  /** The mutation that is being made. */
  operation: Operation;
  /** What it is counted under, where it may not be done without end. */
  braking: Braking | null;
  /** A new id within the mutation; the same again when the mutation is retried. `whole`: the id of what it is a part of. */
  newId: (prefix: string, whole?: string) => string;
}

/** Point reads of one request, batched and remembered. */
export interface Loader {
  load(id: string): Promise<Row | null>;
  loadKey(key: Key): Promise<Row | null>;
  /** All items of a partition between two sort keys, in order: what is read together is one Query. */
  loadRange: ReadRange;
  /** The first items of such a range, one Query; what lies wholly among them is not read again. */
  loadFirst: ReadFirst;
  /** A list of an index, whole and once a request. Only for lists that cannot grow without limit. */
  loadList: ReadList;
  /** What follows from what was read, found once as long as that stands: at once where it is known, and else with whoever asked first. */
  once<T>(name: string, find: () => Promise<T>): T | Promise<T>;
  /** After a commit: what was written is what is read, and what is gone is not there. */
  remember(rows: readonly Row[], gone: readonly Key[]): void;
  forget(): void;
  /** What this request has read by its key, as it stood. */
  seen(): readonly Row[];
}

/** Where a value of an item is sealed: it opens nowhere else. */
export const sealedAt = ({ table }: Pick<ReadContext, 'table'>, key: string, attribute: string): SealAddress => ({
  table: table.name,
  key,
  attribute,
});

/** A promise costs a list more than most of its rows: what is known is handed out as it is. */
function createFindings(): Pick<Loader, 'once'> & { clear(): void } {
  const known = new Map<string, unknown>();
  return {
    once<T>(name: string, find: () => Promise<T>): T | Promise<T> {
      if (known.has(name)) return known.get(name) as T | Promise<T>;
      const finding = find().then((found) => {
        if (known.get(name) === finding) known.set(name, found);
        return found;
      });
      known.set(name, finding);
      return finding;
    },
    clear: () => known.clear(),
  };
}

interface Begun {
  between: readonly [string, string];
  first: Promise<First>;
}

/** What the beginnings tell of a range: its first items, as many as are asked for; null where they do not reach so far. */
async function foundIn(begun: readonly Begun[], [from, to]: readonly [string, string], limit: number): Promise<First | null> {
  for (const { between, first } of begun) {
    if (between[0] > from) continue;
    const { rows, ended } = await first;
    const inside = rows.filter(({ sk }) => from <= sk && sk <= to);
    const isWhole = ended ? to <= between[1] : to < (rows.at(-1)?.sk ?? '');
    if (isWhole || inside.length >= limit) return { rows: inside.slice(0, limit), ended: isWhole && inside.length <= limit };
  }
  return null;
}

export function createLoader(table: Table): Loader {
  const seen = new Map<string, Row>();
  async function read(wanted: readonly Key[]): Promise<(Row | null)[]> {
    const rows = await table.batchGet(wanted);
    for (const row of rows) if (row) seen.set(`${row.pk}\n${row.sk}`, row);
    return rows;
  }
  const loader = new DataLoader<Key, Row | null, string>(read, {
    cacheKeyFn: (key) => `${key.pk}\n${key.sk}`,
    maxBatchSize: 100,
  });
  const ranges = new Map<string, Promise<Row[]>>();
  const findings = createFindings();
  const prime = (row: Row): void => void loader.clear({ pk: row.pk, sk: row.sk }).prime({ pk: row.pk, sk: row.sk }, row);
  function keep(rows: readonly Row[]): void {
    for (const row of rows) {
      prime(row);
      seen.set(`${row.pk}\n${row.sk}`, row);
    }
  }
  const beginnings = new Map<string, Begun[]>();
  async function readRange(pk: string, between: readonly [string, string]): Promise<Row[]> {
    const begun = beginnings.get(pk);
    const known = begun && (await foundIn(begun, between, Number.POSITIVE_INFINITY));
    if (known) return known.rows;
    const rows = await queryAll(table, { pk, between });
    keep(rows);
    return rows;
  }
  async function readFirst(pk: string, between: readonly [string, string], limit: number): Promise<First> {
    const { rows, next } = await firstOf(table, { pk, between, limit });
    keep(rows);
    return { rows, ended: next === undefined };
  }
  return {
    load: (id) => loader.load(head(id)),
    loadKey: (key) => loader.load(key),
    loadRange(pk, between) {
      const name = [pk, ...between].join('\n');
      const known = ranges.get(name) ?? readRange(pk, between);
      ranges.set(name, known);
      return known;
    },
    async loadFirst(pk, between, limit) {
      const begun = beginnings.get(pk);
      const known = begun && (await foundIn(begun, between, limit));
      if (known) return known;
      const first = readFirst(pk, between, limit);
      // Asked for anew: another may have begun meanwhile.
      beginnings.set(pk, [...(beginnings.get(pk) ?? []), { between, first }]);
      return first;
    },
    loadList(index, pk, part = {}) {
      const name = [index, pk, part.prefix ?? '', part.cardsOnly ?? false].join('\n');
      const known = ranges.get(name) ?? queryAll(table, { index, pk, ...part });
      ranges.set(name, known);
      return known;
    },
    once: findings.once,
    remember(rows, gone) {
      ranges.clear();
      beginnings.clear();
      findings.clear();
      for (const { pk, sk } of gone) loader.clear({ pk, sk }).prime({ pk, sk }, null);
      for (const row of rows) prime(row);
    },
    forget() {
      ranges.clear();
      beginnings.clear();
      findings.clear();
      loader.clearAll();
      seen.clear();
    },
    seen: () => [...seen.values()],
  };
}
