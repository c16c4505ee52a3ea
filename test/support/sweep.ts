// Every fault at every call of a mutation; then the client repeats with its key, and it is as if nothing had happened.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Row } from '../../src/platform/store/table.ts';
import { OPERATIONS } from '../operations/index.ts';
import { MUTATIONS, ready } from '../operations/ready.ts';
import { brokenChains } from './chains.ts';
import { type Ask, REGION } from './city.ts';
import { type Call, canHappen, FAULTS, type Fault, type Faults, layFaults, type Span } from './faults.ts';
import { OF_OPERATIONS, sampleOf } from './sample.ts';
import { type Season, startSeason } from './scenarios/stages.ts';
import { readerOf, warm } from './warm.ts';

let city: Season;
let faults: Faults;

/**
 * ONCE is healed by the SDK's retry or by `commit`; after LASTING the client must repeat. A lasting throttle, 500 or conflict ends in the
 * same error as a lasting time-out: those are shown once each in commit.test.ts.
 */
const KINDS: readonly [Fault, Span][] = [
  ...FAULTS.map((fault): [Fault, Span] => [fault, 'ONCE']),
  ['STALE_READ', 'LASTING'],
  ['TIMEOUT_BEFORE', 'LASTING'],
  ['ANSWER_LOST', 'LASTING'],
];

/** One and the same retry heals these three: all of them at each write, at each read one of them in turn. */
const RETRIED: readonly Fault[] = ['THROTTLE', 'SERVER_500', 'TIMEOUT_BEFORE'];
const isTurn = (fault: Fault, span: Span, i: number, { verb }: Call): boolean =>
  span === 'LASTING' || verb === 'TransactWriteItems' || !RETRIED.includes(fault) || RETRIED[i % RETRIED.length] === fault;

/** @param isKept what the mutation before has left known */
async function warmAnew(ask: Ask, isKept = false): Promise<void> {
  const { reference } = readerOf(city);
  if (!isKept) reference.forgetUnits(REGION);
  if (!isKept) reference.forgetRenamed(REGION);
  await warm(city, ask);
}

/** Whether the process still knows them after a request: what it changes is forgotten by itself. */
async function keptReference(): Promise<boolean> {
  const ctx = readerOf(city);
  const before = faults.calls.length;
  await Promise.all([ctx.reference.units(ctx.table, REGION), ctx.reference.renamed(ctx.table, REGION)]);
  return faults.calls.length === before;
}

/** Each request has an id of its own, which the hashes cover, each seal a nonce, and each item a salt, which its states cover: all else must be the same to the letter. */
const OF_THE_REQUEST = new Set(['requestId', 'hash', 'chain', 'sealed', 'nikSealed', 'salt', 'state', 'beside']);
const settled = (rows: Map<string, Row | null>): unknown =>
  JSON.parse(JSON.stringify(Object.fromEntries([...rows].toSorted()), (key, value) => (OF_THE_REQUEST.has(key) ? '-' : value)));

/** Of whole units: who is done is on no list any more, so a repeat tells of those who were left; what is stored is the same. */
const OF_WHO_IS_LEFT: ReadonlySet<string> = new Set(['evaluationOpenMany', 'reviewEnrolUnit']);
const withoutDone = (name: string, data: Record<string, object>): object =>
  OF_WHO_IS_LEFT.has(name) ? { ...data[name], outcomes: null, endCursor: null } : data;

const verbsOf = (calls: readonly Call[]): string[] => calls.map(({ verb }) => verb);
const codeOf = (error: { extensions: { code: string } }): string => error.extensions.code;
const ofType = (rows: Map<string, Row | null>, type: string): number => [...rows.values()].filter((row) => row?.type === type).length;

/** An operation is asked a hundred times here, once for each fault of each call: fewer of them in a sample than elsewhere. */
const FAULTED = 3 * OF_OPERATIONS;

/** Shares of one sweep, so that processes divide it. `TABLE_CLIENT=sdk npm run test:whole -- test/faults` has all of it through the SDK. */
export const sweep = (share: number, shares: number, client = process.env.TABLE_CLIENT ?? ''): void => {
  beforeAll(async () => {
    vi.stubEnv('TABLE_CLIENT', client);
    city = await startSeason();
    faults = await layFaults(city.app.client, 'semarang-test');
  });
  afterAll(async () => {
    faults.stop();
    await city.stop();
    vi.unstubAllEnvs();
  });
  describe('the sweep', () => {
    it.each(
      sampleOf(
        MUTATIONS.filter((_, i) => i % shares === share),
        FAULTED,
      ),
    )('%s ends the same whatever call fails', async (name) => {
      const { ask, query, variables } = await ready(city, name);
      const send = () => ask(query, variables);
      await warmAnew(ask);
      faults.watch();
      const plain = await send();
      expect(plain.errors).toBeUndefined();
      expect(plain.data[name].userErrors).toEqual([]);
      const calls = [...faults.calls];
      const want = await faults.outcome();
      const isKept = await keptReference();
      expect(ofType(want, 'Audit')).toBe([...want.values()].filter((row) => row?.chain !== undefined).length);
      expect(ofType(want, 'Audit') > 0).toBe(!OPERATIONS[name]?.unrecorded);

      const stands = async (label: string, data: Record<string, object>, of = (answer: Record<string, object>): object => answer) => {
        expect({ label, data: of(data) }).toEqual({ label, data: of(plain.data) });
        expect({ label, rows: settled(await faults.outcome()) }).toEqual({ label, rows: settled(want) });
      };
      for (const [fault, span] of KINDS) {
        for (const [i, call] of calls.entries()) {
          if (!canHappen(fault, call) || !isTurn(fault, span, i, call)) continue;
          const label = `${name}: ${fault} ${span} at call ${i + 1} (${call.verb})`;
          await faults.undo();
          await warmAnew(ask, isKept);
          faults.arm(fault, i + 1, span);
          const first = await send();
          faults.disarm();
          // Names the calls that were made instead, where the fault met none.
          const made = faults.fired > 0 ? verbsOf(calls) : verbsOf(faults.calls);
          expect({ label, fired: faults.fired > 0, made }).toEqual({ label, fired: true, made: verbsOf(calls) });
          const healed = span === 'ONCE' || fault === 'STALE_READ';
          if (healed) await stands(label, first.data);
          else expect({ label, codes: new Set(first.errors?.map(codeOf)) }).toEqual({ label, codes: new Set(['TRY_AGAIN']) });
          if (!healed || call.verb === 'TransactWriteItems')
            await stands(`${label}, repeated`, (await send()).data, (data) => withoutDone(name, data));
        }
      }
    });

    it('leaves every audit chain whole', async () => {
      expect(brokenChains(await faults.everything())).toEqual([]);
    });
  });
};
