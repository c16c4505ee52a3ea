// Goes through the table, a share at a time, and compares what stands there with its records: what was changed past the API is found (decision 0112).

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type AuditFacts, AuditItem, lastRecordOf, recordsOfSubject, subjectOf } from '../../platform/store/audit.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Key, Row, Table } from '../../platform/store/table.ts';
import { projected, recorded } from '../../platform/stream/projected.ts';
import {
  breakOf,
  type Chain,
  differenceOf,
  hasRecord,
  isBroken,
  isItsOwn,
  isToldBy,
  itemKeyOf,
  lastBeside,
  partProblem,
  stateOfRow,
  subjectProblem,
} from './comparing.ts';
import { FindingItem, findingId, WalkItem } from './items.ts';
import { isNoted, type Sight, seenBy } from './rules/finding.ts';
import type { Finding, Walk } from './rules/types.ts';

export interface Comparison {
  /** Reads consistently; anew for each page, so that nothing is remembered. */
  contextFor: (region: string) => ReadContext;
  /** Pages of the table that one run looks at, of a megabyte at most. */
  pages: number;
  /** An alarm stands on it. */
  tell: (finding: Pick<Finding, 'kind' | 'subject' | 'itemType'>) => void;
}

export interface Compared {
  /** Items and records. */
  looked: number;
  /** Where table and records tell otherwise. */
  found: number;
  /** The whole table has been gone through. */
  ended: boolean;
}

interface Suspect {
  key: Key;
  /** In whose records it is told of, where that is known. */
  subject: string;
}

interface Found extends Omit<Sight, 'id'> {
  region: string;
}

/** Records of each subject of a page. Those of the first and the last may go on beyond it. */
async function chainsIn(table: Table, rows: readonly Row[], lastPk: string): Promise<Chain[]> {
  const bySubject = [...Map.groupBy(AuditItem.among(rows), ({ pk }) => pk)].filter(([pk]) => pk !== lastPk);
  return Promise.all(
    bySubject.map(async ([pk, records]) => {
      const subject = records[0]?.body.subject ?? '';
      const isCut = pk === rows[0]?.pk || pk === rows.at(-1)?.pk;
      return { subject, records: isCut ? await recordsOfSubject(table, subject) : records.map(({ body }) => body) };
    }),
  );
}

/** Items of which these records do not tell what stands there. */
async function doubtedByRecords(table: Table, chains: readonly Chain[], now: string): Promise<Suspect[]> {
  const parts = chains.flatMap((chain) =>
    [...lastBeside(chain)].map(([sk, state]) => ({ key: { pk: itemKeyOf(chain).pk, sk }, state, subject: chain.subject })),
  );
  const rows = await table.batchGet([...chains.map(itemKeyOf), ...parts.map(({ key }) => key)]);
  const subjects = chains.filter((chain, i) => subjectProblem(chain, rows[i] ?? null, false, now) !== null);
  const beside = parts.filter(({ state }, i) => {
    const row = rows[chains.length + i];
    return (row ? stateOfRow(row) : null) !== state;
  });
  return [...subjects.map((chain) => ({ key: itemKeyOf(chain), subject: chain.subject })), ...beside];
}

/** Items that no record tells of as they stand. */
async function doubtedByItems(table: Table, rows: readonly Row[]): Promise<Suspect[]> {
  const others = rows.filter((row) => !AuditItem.is(row));
  const items = others.filter(hasRecord);
  const changed = others.filter((row) => !hasRecord(row) && !isItsOwn(row));
  const subjects = items.map((row) => (row.chain === undefined ? row.pk : subjectOf(row)));
  const records = await table.batchGet(
    items.map((row, i) => AuditItem.key(subjects[i] ?? '', row.chain === undefined ? (row.record ?? 1) : row.version)),
  );
  const isTold = (row: Row, record: AuditFacts | null): boolean =>
    row.chain === undefined ? isToldBy(record, row) : record?.hash === row.chain;
  const untold = items.flatMap((row, i) => (isTold(row, AuditItem.bodyOf(records[i])) ? [] : [{ key: row, subject: subjects[i] ?? '' }]));
  return [...untold, ...changed.map((row) => ({ key: row, subject: row.pk }))];
}

/** Records of all subjects that may tell of an item: its own, that of its partition, and those of all that lie there. */
async function chainsAround(table: Table, { pk }: Key, subject: string): Promise<Chain[]> {
  const rows = await queryAll(table, { pk });
  const subjects = new Set([pk, subject, ...rows.filter(({ chain }) => chain !== undefined).map(subjectOf)]);
  return Promise.all([...subjects].map(async (one) => ({ subject: one, records: await recordsOfSubject(table, one) })));
}

const TRIES = 3;

const isSame = (one: Row | null, other: Row | null): boolean =>
  one === null || other === null ? one === other : stateOfRow(one) === stateOfRow(other) && one.chain === other.chain;

/** Looked at once more by itself: people work meanwhile, so what changes while it is looked at is left to the next walk. */
async function settled(table: Table, { key, subject: toldIn }: Suspect, now: string): Promise<Found | null> {
  const own = subjectOf(key);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const row = await table.get(key);
    const chains = await chainsAround(table, key, toldIn);
    const mine = chains.find((chain) => chain.subject === own) ?? { subject: own, records: await recordsOfSubject(table, own) };
    if (!isSame(row, await table.get(key))) continue;
    const isSubject = mine.records.length > 0 || row?.chain !== undefined;
    const isDropped = chains.some((chain) => chain.subject !== own && lastBeside(chain).get(key.sk) === null);
    const kind = isSubject ? subjectProblem(mine, row, isDropped, now) : partProblem(key, row, chains, now);
    // A row of a list may be named by a word of somebody's name: which it is, its type and its partition tell.
    const subject = row?.body === null ? key.pk : own;
    const difference = differenceOf(row, key, chains);
    return kind && { kind, subject, itemType: row?.type ?? null, difference, region: await regionOf(table, row, chains) };
  }
  return null;
}

/** Of what is gone, as its records lie. */
async function regionOf(table: Table, row: Row | null, chains: readonly Chain[]): Promise<string> {
  if (row) return row.region;
  const [chain] = chains.filter(({ records }) => records.length > 0);
  return (chain && (await AuditItem.load(table.get, chain.subject, 1))?.region) ?? '';
}

const brokenIn = (chains: readonly Chain[], rows: readonly Row[]): Found[] =>
  chains.filter(isBroken).map((chain) => ({
    ...{ kind: 'RECORDS_BROKEN', subject: chain.subject, itemType: null, difference: breakOf(chain) },
    region: rows.find(({ pk }) => pk === AuditItem.key(chain.subject, 1).pk)?.region ?? '',
  }));

async function foundIn(ctx: ReadContext, rows: readonly Row[], lastPk: string): Promise<Found[]> {
  const { table, now } = ctx;
  const chains = await chainsIn(table, rows, lastPk);
  const suspects = [...(await doubtedByRecords(table, chains, now)), ...(await doubtedByItems(table, rows))];
  const found = brokenIn(chains, rows);
  for (const suspect of new Map(suspects.map((one) => [`${one.key.pk}\n${one.key.sk}`, one])).values()) {
    const one = await settled(table, suspect, now);
    if (one) found.push(one);
  }
  return found;
}

/** On record itself; what was found before is seen again, and told as long as nobody has acknowledged it. */
async function note(comparison: Comparison, { region, ...found }: Found, since: string): Promise<void> {
  const { contextFor, tell } = comparison;
  const ctx = contextFor(region);
  const sight: Sight = { id: findingId(found.kind, found.subject), ...found };
  const walking = { today: legalDay(ctx.now), since };
  let isOpen = true;
  let forged: string | null = null;
  await recorded(ctx, 'auditCompare', async () => {
    const before = await FindingItem.load(ctx.table.get, sight.id);
    const last = before && (await lastRecordOf(ctx.table, sight.id));
    // What is written upon it would give it a sound record: that it is not as its own says is found before.
    const isForged = before !== null && (last?.hash !== before.chain || last?.state !== stateOfRow(before));
    // Anew at each try: of two walks at once the other may have put it right.
    forged = isForged ? differenceOf(before, before, [{ subject: sight.id, records: last ? [last] : [] }]) : null;
    const finding = seenBy(isForged ? { ...before.body, differences: {}, acknowledged: null } : (before?.body ?? null), sight, walking);
    isOpen = finding.acknowledged === null;
    if (!isForged && isNoted(before?.body ?? null, sight, walking)) return null;
    return { subjects: [{ before, after: FindingItem.put(region, finding), detail: { kind: found.kind } }] };
  });
  const { kind, subject, itemType } = found;
  if (isOpen) tell({ kind, subject, itemType });
  if (forged !== null)
    await note(comparison, { kind: 'ITEM_CHANGED', subject: sight.id, itemType: FindingItem.type, difference: forged, region }, since);
}

/** Where the next run goes on; of two at once the later leaves it to the other. */
const goOn = (ctx: ReadContext, version: number, walk: Walk): Promise<void> =>
  projected(ctx, async () => {
    const before = await WalkItem.load(ctx.table.get);
    return (before?.version ?? 0) === version ? { tallies: [{ before, after: WalkItem.putAt([], '', walk) }] } : null;
  });

/** A share of the table. A walk that has ended is begun anew on another day. */
export async function compareShare(comparison: Comparison): Promise<Compared> {
  const { contextFor, pages } = comparison;
  let [looked, found] = [0, 0];
  for (let page = 0; page < pages; page += 1) {
    const ctx = contextFor('');
    const today = legalDay(ctx.now);
    const standing = await WalkItem.load(ctx.table.get);
    const walk = standing?.body ?? { begunOn: today, beforeOn: today, endedOn: null, after: null, lastPk: '' };
    if (walk.after === null && walk.endedOn === today) return { looked, found, ended: true };
    const { rows, next } = await ctx.table.scan({ segment: 0, segments: 1, after: walk.after ?? undefined });
    const ones = await foundIn(ctx, rows, walk.lastPk);
    // Between two walks nothing of the table is passed over.
    const [begunOn, beforeOn] = walk.after === null ? [today, walk.begunOn] : [walk.begunOn, walk.beforeOn ?? walk.begunOn];
    for (const one of ones) await note(comparison, one, beforeOn);
    looked += rows.length;
    found += ones.length;
    const on = next ? { after: next, endedOn: walk.endedOn } : { after: null, endedOn: today };
    await goOn(ctx, standing?.version ?? 0, { begunOn, beforeOn, ...on, lastPk: next ? (rows.at(-1)?.pk ?? '') : '' });
  }
  return { looked, found, ended: false };
}
