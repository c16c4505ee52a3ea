// Where a simulated campaign speaks to the API: as somebody, at an instant, each call counted under the stage it belongs to.
import { type DocumentNode, execute, parse } from 'graphql';
import { createWriter, each, Refused } from '../../seed/writer.ts';
import type { App } from '../../src/app.ts';
import { Unavailable } from '../../src/platform/rules/errors.ts';
import type { Meter } from '../../src/platform/store/table.ts';
import type { Role, Viewer } from '../../src/platform/viewer.ts';

export const REGION = '33.74';

export const staff = (id: string, ...roles: Role[]): Viewer => ({
  id: `staff:${id}`,
  roles: new Set(['PUBLIC', ...roles]),
  region: REGION,
  employeeId: null,
});

export const applicant = (n: number): Viewer => ({
  id: `applicants:${n}`,
  roles: new Set(['PUBLIC', 'APPLICANT']),
  region: null,
  employeeId: null,
});

/** What a stage cost. */
export interface StageFigures extends Omit<Meter, 'mostReads' | 'exceeded' | 'stored' | 'foundNothing'> {
  stage: string;
  operations: number;
  /** Refusals that were asked for: somebody not eligible, a second application. */
  refused: number;
  seconds: number;
}

// What a query answers is as wide as the schema; who asks names what it selects.
type Answer = Record<string, never>;

export interface Connection<T> {
  edges: { node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface Desk {
  app: App;
  figures: readonly StageFigures[];
  /** Everything sent until the next stage counts under this name. */
  stage(name: string): void;
  /** `label` names the write in the whole campaign: sent twice it is one write. */
  send<T>(as: Viewer, at: string, label: string, name: string, input: object, selection: string): Promise<T>;
  /** The write must be refused with this code. */
  refuse(as: Viewer, at: string, label: string, name: string, input: object, code: string): Promise<void>;
  ask<T>(as: Viewer, at: string, query: string, variables: object): Promise<T>;
  /** All rows of a list, page by page; the query names `$after`. */
  pages<T>(as: Viewer, at: string, query: string, variables: object, listOf: (answer: never) => Connection<T>): Promise<T[]>;
  /** Over a list, some at a time; tells how far it is. */
  over<T>(list: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void>;
}

export interface DeskOptions {
  /** How many requests are in flight. */
  atOnce: number;
  /** How often a client comes again, under the same key, where the table did not answer; none does where it is not said. */
  again?: number;
  onAgain?: () => void;
  /** Told of each write that was acknowledged. */
  onDone?: (label: string) => void;
  progress: (line: string) => void;
}

const PROGRESS_MS = 10_000;

/** As often as they are told to, and no longer. */
async function persistently<T>(work: () => Promise<T>, { again = 0, onAgain }: DeskOptions): Promise<T> {
  for (let left = again; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left <= 0 || !(error instanceof Error && error.cause instanceof Unavailable)) throw error;
      onAgain?.();
    }
  }
}

export function openDesk(plain: App, options: DeskOptions): Desk {
  const { atOnce, progress } = options;
  const figures: StageFigures[] = [];
  const meters: Meter[] = [];
  let begun = performance.now();
  const here = (): StageFigures => figures.at(-1) ?? begin('before');
  const begin = (stage: string): StageFigures => {
    const fresh = { stage, operations: 0, refused: 0, seconds: 0, reads: 0, writes: 0, readUnits: 0, writeUnits: 0 };
    figures.push(fresh);
    begun = performance.now();
    return fresh;
  };
  /** Meters go on counting until their request has ended, so they are added up between stages. */
  const add = (): void => {
    const sums = here();
    for (const meter of meters.splice(0)) {
      sums.reads += meter.reads;
      sums.writes += meter.writes;
      sums.readUnits += meter.readUnits;
      sums.writeUnits += meter.writeUnits;
    }
    sums.seconds = (performance.now() - begun) / 1000;
  };
  const app: App = {
    ...plain,
    contextFor(...args) {
      const context = plain.contextFor(...args);
      meters.push(context.meter);
      here().operations += 1;
      return context;
    },
  };
  const writer = createWriter(app);
  const queries = new Map<string, DocumentNode>();
  const send: Desk['send'] = async <T>(...asked: Parameters<Desk['send']>) => {
    const payload = await persistently(() => writer.run<T>(...asked), options);
    options.onDone?.(asked[2]);
    return payload;
  };
  const once: Desk['ask'] = async (as, at, query, variables) => {
    const document = queries.get(query) ?? parse(query);
    queries.set(query, document);
    const contextValue = app.contextFor(as, 'campaign', at);
    const { data, errors } = await execute({ schema: app.schema, document, contextValue, variableValues: { ...variables } });
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`, { cause: errors[0]?.originalError });
    return data as Answer as never;
  };
  const ask: Desk['ask'] = (...asked) => persistently(() => once(...asked), options);
  return {
    app,
    ask,
    async pages<T>(as: Viewer, at: string, query: string, variables: object, listOf: (answer: never) => Connection<T>) {
      const rows: T[] = [];
      for (let after: string | null = null; ; ) {
        const { edges, pageInfo }: Connection<T> = listOf(await ask<never>(as, at, query, { ...variables, after }));
        rows.push(...edges.map(({ node }) => node));
        if (!pageInfo.hasNextPage) return rows;
        after = pageInfo.endCursor;
      }
    },
    get figures() {
      add();
      return figures;
    },
    stage(name) {
      add();
      begin(name);
      progress(`${name} …`);
    },
    send,
    async refuse(as, at, label, name, input, code) {
      try {
        await send(as, at, label, name, input, '__typename');
      } catch (error) {
        if (!(error instanceof Refused) || !error.codes.includes(code)) throw error;
        here().refused += 1;
        return;
      }
      throw new Error(`${label}: ${name} should have been refused with ${code}.`);
    },
    async over(list, work) {
      let done = 0;
      let told = performance.now();
      await each([...list.entries()], atOnce, async ([index, item]) => {
        await work(item, index);
        done += 1;
        if (performance.now() - told < PROGRESS_MS) return;
        told = performance.now();
        progress(`  ${here().stage}: ${done} of ${list.length}`);
      });
      add();
    },
  };
}
