// Whether tables of cases notice the changes of the rules, one after the other in one thread. Loads are dear and calls are cheap: a table is loaded
// once for all changes that are met while its cases run, and anew only for a change that is met while it loads.
import { Script } from 'node:vm';
import { Hint } from '../../scripts/run.ts';
import { loadTable } from './tables.ts';
import type { Case } from './words.ts';

export type Verdict = 'NOTICED' | 'MISSED' | 'UNREACHED';

/** One case, called. */
type Call = Case['run'];
type Hits = Record<string, number>;

/** What the switches in a changed text read and write: Stryker's names. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
  hitCount?: number;
  hitLimit?: number;
}

const shared = globalThis as unknown as { __stryker__: Switches; __limited: Call };
shared.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
const switches = shared.__stryker__;

/** Nothing is noticed by the clock, or what is merely slow would count: this ends only what hangs where no switch is met. */
const LIMIT_MS = 120_000;
const LIMITED = new Script('globalThis.__limited()');

/** A loop without end meets its switch so often more than unchanged; what is only slower does not. */
const mostHits = (unchanged = 0): number => 100 * unchanged + 1_000_000;

async function refuses(run: Call, hits?: number): Promise<boolean> {
  Object.assign(switches, { hitCount: 0, hitLimit: mostHits(hits) });
  shared.__limited = run;
  try {
    await LIMITED.runInThisContext({ timeout: LIMIT_MS });
  } catch {
    return true;
  }
  // The rule, or the case, may have caught what ended the loop.
  return (switches.hitCount ?? 0) > mostHits(hits);
}

interface Table {
  path: string;
  plays: boolean;
  /** Of the file’s cases those that are asked. */
  calls: Call[];
  /** How often each change was met while it loaded, and by each case. */
  atLoad: Hits;
  byCase: Hits[];
}

const callsOf = (cases: readonly Case[], plays: boolean): Call[] => cases.filter(({ isPlay }) => plays || !isPlay).map(({ run }) => run);

/** @throws Hint where a case fails unchanged: then nothing can be said */
async function unchanged(path: string, plays: boolean): Promise<Table> {
  switches.activeMutant = undefined;
  switches.mutantCoverage.static = {};
  const calls = callsOf(await loadTable(path), plays);
  const table: Table = { path, plays, calls, atLoad: { ...switches.mutantCoverage.static }, byCase: [] };
  for (const [index, run] of calls.entries()) {
    switches.mutantCoverage.perTest = {};
    switches.currentTestId = `case ${index}`;
    if (await refuses(run)) throw new Hint(`${path} fails as it is.`);
    table.byCase.push(switches.mutantCoverage.perTest[switches.currentTestId] ?? {});
    switches.currentTestId = undefined;
  }
  return table;
}

/** All of the table from its load on: a case may rest on what was made of the change while loading, and never meet it itself. */
async function noticedAnew(id: string, { path, plays, atLoad }: Table): Promise<boolean> {
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: mostHits(atLoad[id]) });
  try {
    for (const run of callsOf(await loadTable(path), plays)) if (await refuses(run)) return true;
  } catch {
    return true;
  } finally {
    switches.activeMutant = undefined;
  }
  return false;
}

/** @returns also whether the change was met: what a rule has kept from before is not asked again. */
async function noticedBy(id: string, run: Call, hits: number): Promise<{ noticed: boolean; met: boolean }> {
  switches.activeMutant = id;
  const noticed = await refuses(run, hits);
  switches.activeMutant = undefined;
  return { noticed, met: switches.hitCount !== 0 };
}

/** One table and one change that is met by its cases alone. */
async function noticedAsLoaded(id: string, table: Table): Promise<boolean> {
  for (const [index, run] of table.calls.entries()) {
    const hits = table.byCase[index]?.[id];
    if (hits === undefined) continue;
    const { noticed, met } = await noticedBy(id, run, hits);
    if (!met) return noticedAnew(id, table);
    if (!noticed) continue;
    // A change may have spoilt what the file shares among its cases.
    if (await refuses(run)) Object.assign(table, await unchanged(table.path, table.plays));
    return true;
  }
  return false;
}

/** Of the changes that a table meets whether it refuses them. @throws Hint where a case fails unchanged */
export async function judgeTable(ids: readonly string[], path: string, plays: boolean): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const table = await unchanged(path, plays);
  const isMet = (id: string): boolean => id in table.atLoad || table.byCase.some((hits) => id in hits);
  for (const id of ids.filter(isMet)) {
    const noticed = id in table.atLoad ? await noticedAnew(id, table) : await noticedAsLoaded(id, table);
    verdicts.set(id, noticed ? 'NOTICED' : 'MISSED');
  }
  return verdicts;
}
