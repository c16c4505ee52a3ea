// The truth of `commit` among competitors and repeaters, and what a client is told while the table does not answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable } from '../../src/platform/store/dynamodb.ts';
import { head } from '../../src/platform/store/keys.ts';
import { newMeter } from '../../src/platform/store/table.ts';
import { type Ready, ready } from '../operations/ready.ts';
import { brokenChains } from '../support/chains.ts';
import { type Fault, type Faults, layFaults } from '../support/faults.ts';
import { newKey } from '../support/mutations.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
let faults: Faults;
beforeAll(async () => {
  city = await startSeason();
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

type Payload = Record<string, unknown> & { userErrors: { code: string }[] };

const send = async ({ ask, query, variables }: Ready, change: object = {}): Promise<Payload> => {
  const { data, errors } = await ask(query, { input: { ...variables.input, ...change } });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as Record<string, Payload>)[0] as Payload;
};
const codes = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);
const audits = async (): Promise<number> => (await faults.everything()).filter(({ type }) => type === 'Audit').length;

describe('competitors', () => {
  it('with the same version: exactly one wins, the others learn that they came too late', async () => {
    const actor = await ready(city, 'planFrame');
    const before = await audits();
    const texts = ['A', 'B', 'C', 'D', 'E'];
    const frames = texts.map((text) => ({ idempotencyKey: newKey(), expectations: [{ value: 'LOYAL', text }] }));
    const outcomes = (await Promise.all(frames.map((frame) => send(actor, frame)))).map(codes);
    expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ...Array(4).fill(['VERSION_CONFLICT'])]);
    expect((await audits()) - before).toBe(1);
  });

  it('for the same code of a unit: one holds it, the other is told so, and no half of it stands', async () => {
    const actor = await ready(city, 'unitCreate');
    const before = await audits();
    const outcomes = await Promise.all([newKey(), newKey(), newKey()].map((idempotencyKey) => send(actor, { idempotencyKey })));
    expect(outcomes.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['ALREADY_EXISTS'], ['ALREADY_EXISTS']]);
    expect((await audits()) - before).toBe(1);
  });
});

describe('repeaters', () => {
  it.each(['unitCreate', 'employeeCreate', 'targetPropose', 'planApprove', 'correctionFile', 'progressAdd'])(
    '%s sent five times at once with one key happens once and answers the same each time',
    async (name) => {
      const actor = await ready(city, name);
      const before = await audits();
      const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => send(actor)));
      expect(first?.userErrors).toEqual([]);
      for (const other of others) expect(other).toEqual(first);
      expect((await audits()) - before).toBe(1);
    },
  );

  it('with another input under the same key are refused, and nothing is written', async () => {
    const actor = await ready(city, 'correctionFile');
    await send(actor);
    const before = await audits();
    expect(codes(await send(actor, { text: 'Sesuatu yang lain.' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await audits()) - before).toBe(0);
  });

  it('of another person with the same key are not mistaken for the first', async () => {
    const actor = await ready(city, 'correctionFile');
    const mine = await send(actor);
    const theirs = await send({ ...actor, ask: (await newcomer(city)).ask });
    expect(theirs.userErrors).toEqual([]);
    expect(theirs.correction).not.toEqual(mine.correction);
  });
});

describe('a table that does not answer', () => {
  // Two employees at once: a batch.
  const READ = 'query($a: ID!, $b: ID!) { a: employee(id: $a) { name } b: employee(id: $b) { name } }';
  const two = () => ({ a: city.people.staff.employeeId, b: city.people.colleague.employeeId });

  it.each<Fault>(['THROTTLE', 'SERVER_500', 'TIMEOUT_BEFORE', 'PARTIAL_BATCH'])(
    'answers a reader TRY_AGAIN and no word of the cause: %s',
    async (fault) => {
      faults.arm(fault, 1, 'LASTING');
      const { data, errors } = await city.people.superior.ask(READ, two());
      faults.disarm();
      expect(faults.fired).toBeGreaterThan(0);
      expect(data).toEqual({ a: null, b: null });
      for (const error of errors ?? []) {
        expect(error.extensions.code).toBe('TRY_AGAIN');
        expect(error.message).not.toMatch(/fault|DynamoDB|table|BatchGet/i);
      }
      expect(errors?.length).toBeGreaterThan(0);
      expect((await city.people.superior.ask(READ, two())).errors).toBeUndefined();
    },
  );

  it('is told to the log with its cause', async () => {
    faults.arm('THROTTLE', 1, 'LASTING');
    const { line } = await city.people.superior.ask('{ me { employee { name } } }');
    faults.disarm();
    expect(line?.codes).toEqual(['TRY_AGAIN']);
    expect(line?.error).toMatchObject({ name: 'Unavailable', cause: { name: 'ProvisionedThroughputExceededException' } });
  });

  it.each<Fault>(['THROTTLE', 'SERVER_500', 'CONFLICT'])('lets a writer repeat with the same key: %s that lasts', async (fault) => {
    const actor = await ready(city, 'planSubmit');
    const before = await audits();
    faults.arm(fault, 1, 'LASTING');
    const { errors } = await actor.ask(actor.query, actor.variables);
    faults.disarm();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TRY_AGAIN']);
    expect((await audits()) - before).toBe(0);
    expect((await send(actor)).userErrors).toEqual([]);
    expect((await audits()) - before).toBe(1);
  });
});

describe('the fault layer', () => {
  it('lets an eventually consistent read fall behind, and a consistent one never', async () => {
    const actor = await ready(city, 'unitClose');
    faults.watch();
    await send(actor);
    const { unitId } = actor.variables.input as { unitId: string };
    const versionNow = async (consistent: boolean) => {
      const table = createTable({ client: city.app.client, name: 'semarang-test', meter: newMeter() });
      if (consistent) table.requireConsistent();
      faults.arm('STALE_READ', 1, 'LASTING');
      const row = await table.get(head(unitId));
      faults.disarm();
      return row?.version;
    };
    expect([await versionNow(false), await versionNow(true)]).toEqual([1, 2]);
  });
});

describe('the audit trail', () => {
  it('is one whole chain for each subject after all of this', async () => {
    expect(brokenChains(await faults.everything())).toEqual([]);
  });
});
