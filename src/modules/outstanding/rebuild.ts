// The roster of a region made anew from careers, plans and evaluations, beside live traffic; writes only rows that are not as they should be.

import { legalDay } from '../../platform/rules/calendar.ts';
import { ConcurrentChange, commit, type Operation, type Writes } from '../../platform/store/commit.ts';
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import type { Key, Read, Row, Table } from '../../platform/store/table.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { everybodyIn, isEmployee } from '../organisation/read.ts';
import { entriesToMend } from '../organisation/roster-list.ts';
import { isPacked, opened, packed, RosterItem, type StoredRosterRow } from './card-items.ts';
import { entriesToTell } from './entries.ts';
import { evaluationsOf, type FactsReader, plansOf, type StagesRead, yearsOf } from './facts.ts';
import { everybodyOnRoster, rosterItem, rowsBeside } from './items.ts';
import { cardOn, rosterCard, rosterPosts } from './rules/rows.ts';

/** Reads that are batched. */
type Look = FactsReader['loader'] & { loadKey: Read };

/** What of a region was looked at, and what of it was not as it should be. */
export interface Rebuilt {
  people: number;
  /** Rows as they should be, all of them. */
  rows: number;
  added: number;
  mended: number;
  removed: number;
  /** People who were written to each time they were looked at: look at them again. */
  left: string[];
}

export interface Rebuild {
  table: Table;
  /** Point reads that are batched; anew for each look, so that nothing is remembered. */
  loader: () => Look;
  region: string;
  now: () => string;
  /** Only looks. */
  dryRun: boolean;
  tick: (done: number, of: number) => void;
}

interface Wrong extends Required<Pick<Writes, 'tallies' | 'parts' | 'drops' | 'checks' | 'absent'>> {
  rows: number;
}

const AT_ONCE = 25;
const LOOKS = 4;
const ALL_AT_ONCE = 10_000;

/** Whoever serves or served in one of the agencies, and whoever has a row: one of them may have what the other lacks. */
async function peopleOf({ table, region }: Rebuild): Promise<string[]> {
  const { agencies, people } = await everybodyIn(table, region, ALL_AT_ONCE);
  return [...new Set([...people, ...(await everybodyOnRoster(table, { region, agencies }, ALL_AT_ONCE))])].toSorted();
}

/** Days that have passed since the row was made, and years that are asked for no longer, are no mistake. */
function isRight(row: Row | undefined, should: ItemToWrite<StoredRosterRow>, today: string): boolean {
  if (!RosterItem.is(row) || !isPacked(row.card)) return false;
  const told = packed(cardOn(opened(row), today));
  return JSON.stringify([told, row.index, row.region]) === JSON.stringify([should.card, should.index, should.region]);
}

/** What of a person's rows, and of entries that stand beside them, is not as it should be. */
async function wrongOf(look: Rebuild, employeeId: string): Promise<Wrong> {
  const loader = look.loader();
  const at: FactsReader = { loader, now: look.now() };
  const person = await at.loader.load(employeeId);
  const found = await rowsBeside(look.table, employeeId);
  const parts = isEmployee(person) ? await entriesToMend(loader.loadKey, person.body) : [];
  const { should, read } = isEmployee(person) ? await shouldBe(at, person) : { should: [], read: [] };
  const stored = new Map(found.map((row) => [row.sk, row]));
  const wanted = new Set(should.map(({ sk }) => sk));
  const wrong = should.filter((one) => !isRight(stored.get(one.sk), one, legalDay(at.now)));
  const untold = await entriesToTell(loader.loadKey, should, legalDay(at.now));
  const facts: StagesRead['read'] = [{ key: head(employeeId), row: person }, ...read];
  return {
    rows: should.length,
    parts,
    tallies: [...wrong.map((after) => ({ before: stored.get(after.sk) ?? null, after })), ...untold],
    drops: found.filter(({ sk }) => !wanted.has(sk)),
    checks: facts.flatMap(({ row }) => row ?? []),
    absent: facts.flatMap(({ key, row }): Key[] => (row ? [] : [key])),
  };
}

/** A person's rows from what the table says of them, with all that was read to know it. */
async function shouldBe(at: FactsReader, { region, body: employee }: EmployeeRow) {
  const posts = rosterPosts(employee, legalDay(at.now));
  if (posts.length === 0) return { should: [], read: [] };
  const [evaluations, ...plans] = await Promise.all([
    evaluationsOf(at, region, employee.id),
    ...posts.map((post) => plansOf(at, region, post, yearsOf(at.now))),
  ]);
  const should = posts.map((post, i) => {
    const stages = { plans: plans[i]?.stages.plans ?? {}, evaluations: evaluations.stages.evaluations };
    return rosterItem(region, rosterCard(employee, post, stages, legalDay(at.now)), post);
  });
  return { should, read: [evaluations, ...plans].flatMap(({ read }) => read) };
}

/** Rows are no facts: neither a record nor a marker tells of them, and to write them twice does no harm. */
const operationAt = (now: string): Operation => ({
  ...{ viewer: 'roster', name: 'rosterRebuild', key: '', inputHash: null, requestId: '', now },
});

/** All that was read is a condition: whoever writes to the person meanwhile goes first, and the person is looked at again. */
async function rebuilt(look: Rebuild, employeeId: string): Promise<Wrong | null> {
  for (let n = 1; n <= LOOKS; n += 1) {
    const { rows, ...wrong } = await wrongOf(look, employeeId);
    if (look.dryRun || wrong.tallies.length + wrong.parts.length + wrong.drops.length === 0) return { rows, ...wrong };
    try {
      await commit(look.table, operationAt(look.now()), { subjects: [], ...wrong, traceless: true, result: { id: employeeId } });
      return { rows, ...wrong };
    } catch (error) {
      if (!(error instanceof ConcurrentChange)) throw error;
    }
  }
  return null;
}

const sum = (list: readonly Wrong[], of: (one: Wrong) => number): number => list.reduce((all, one) => all + of(one), 0);

export async function rebuildRoster(look: Rebuild): Promise<Rebuilt> {
  look.table.requireConsistent();
  const people = await peopleOf(look);
  const seen: Wrong[] = [];
  const left: string[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const all = await Promise.all(some.map((id) => rebuilt(look, id)));
    seen.push(...all.filter((one) => one !== null));
    left.push(...some.filter((_, i) => all[i] === null));
    look.tick(from + some.length, people.length);
  }
  return {
    people: people.length,
    rows: sum(seen, ({ rows }) => rows),
    added: sum(seen, ({ tallies }) => tallies.filter(({ before }) => !before).length),
    mended: sum(seen, ({ tallies, parts }) => tallies.filter(({ before }) => before).length + parts.length),
    removed: sum(seen, ({ drops }) => drops.length),
    left,
  };
}
