// Answers that there is nothing go out at an instant that does not follow from their work (decision 0119); all others when they are made.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { absenceStepOf } from '../../src/config.ts';
import { drawnReads } from '../../src/platform/edge/holding.ts';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { ABSENCE_STEP_MS, heldUntil } from '../../src/platform/rules/holding.ts';
import type { Answer, Ask } from '../support/city.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { type Agency, startAgency } from '../support/people.ts';

describe('the rule', () => {
  it.each([
    // took, shift, until
    [0, 0, 100],
    [6, 0, 100],
    [100, 0, 100],
    [100.1, 0, 200],
    [0, 99, 199],
    [101, 1, 101],
    [101, 0, 200],
    [199, 99, 199],
    [199.5, 99, 299],
    [1_234, 56, 1_256],
    [1_257, 56, 1_356],
  ])('what took %d ms is held, with %d drawn of 100, until %d', (took, shift, until) => expect(heldUntil(took, 100, shift)).toBe(until));

  it('says the same of all that takes a step or less', () => {
    for (let took = 0; took <= 100; took += 0.5) expect(heldUntil(took, 100, 42)).toBe(142);
  });

  it('holds nothing back from what is past already, and nothing for longer than two steps', () => {
    for (let took = 0; took < 500; took += 7) {
      for (let shift = 0; shift < 100; shift += 9) {
        const until = heldUntil(took, 100, shift);
        expect(until).toBeGreaterThanOrEqual(took);
        expect(until - took).toBeLessThanOrEqual(200);
      }
    }
  });
});

describe('how much a request may read', () => {
  it('is drawn anew, from the most there is down to a sixteenth less', () => {
    const drawn = Array.from({ length: 5_000 }, () => drawnReads(1_000, 100));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([938, 1_000]);
    expect(new Set(drawn).size).toBe(63);
  });

  it('is what was said where nothing is held', () => expect(drawnReads(1_000, 0)).toBe(1_000));
});

describe('the environment', () => {
  it.each([
    [undefined, ABSENCE_STEP_MS],
    ['', ABSENCE_STEP_MS],
    ['0', 0],
    ['50', 50],
    ['1000', 1_000],
  ])('%j is a step of %i ms', (given, step) => expect(absenceStepOf({ ABSENCE_STEP_MS: given })).toBe(step));

  it.each(['-1', '1001', '2.5', 'long', 'Infinity'])('%s is refused', (given) =>
    expect(() => absenceStepOf({ ABSENCE_STEP_MS: given })).toThrow(`ABSENCE_STEP_MS is ${given}:`),
  );
});

describe('the app', () => {
  let city: Agency;
  /** How many were held, and how many operations were logged by then. */
  let held: number[] = [];
  let released: Promise<void> | undefined;
  const waitUntil = async () => {
    held.push(city.lines.length);
    await released;
  };
  beforeAll(async () => {
    city = await startAgency({ waitUntil, load: { atOnce: 1, patienceMs: 60_000 } }, { absenceStepMs: ABSENCE_STEP_MS });
  });
  afterAll(() => city.stop());
  beforeEach(() => {
    held = [];
    released = undefined;
  });

  const unit = (id: string | undefined) => `{ node(id: "${id}") { id } }`;
  const TODAY = legalDay(new Date().toISOString());
  const NEVER = 'unt_beefbeefbeefbeefbeefbeef';
  const renamed = (unitId: string | undefined, expectedVersion: number) =>
    keyed({
      unitId,
      expectedVersion,
      name: `Bidang ${expectedVersion}`,
      validFrom: TODAY,
      reason: 'Perda',
      proof: { number: '1', issuedOn: TODAY },
    });
  const rename = (ask: Ask, ...of: Parameters<typeof renamed>): Promise<Answer> =>
    ask(mutation('unitRename', 'userErrors { code }'), renamed(...of));
  const codesOf = ({ data }: Answer): string[] => data.unitRename.userErrors.map(({ code }: { code: string }) => code);

  it('holds what names nothing that is there, after it is logged', async () => {
    const { staff } = city.people;
    const before = city.lines.length;
    expect((await staff.ask(unit(NEVER))).data).toEqual({ node: null });
    expect(held).toEqual([before + 1]);
  });

  it('holds a list of nodes for one of them, and entities for one of them', async () => {
    const { staff } = city.people;
    await staff.ask(`{ nodes(ids: ["${city.units.aptika}", "${NEVER}"]) { id } }`);
    expect(held).toHaveLength(1);
    const entities = (id: string | undefined) =>
      `{ _entities(representations: [{ __typename: "Unit", id: "${id}" }]) { ... on Unit { id } } }`;
    const router = await city.routerHeader();
    expect((await staff.ask(entities(city.units.aptika), {}, router)).data._entities).toHaveLength(1);
    expect(held).toHaveLength(1);
    expect((await staff.ask(entities(NEVER), {}, router)).data._entities).toEqual([null]);
    expect(held).toHaveLength(2);
  });

  it('holds a change of what is not there, and none that is made, was made, or is refused for another reason', async () => {
    const { hr } = city.people;
    expect(codesOf(await rename(hr.ask, NEVER, 1))).toEqual(['NOT_FOUND']);
    expect(held).toHaveLength(1);
    const input = renamed(city.units.aptika, 1);
    for (const _ of [1, 2]) expect(codesOf(await hr.ask(mutation('unitRename', 'userErrors { code }'), input))).toEqual([]);
    expect(codesOf(await rename(hr.ask, city.units.aptika, 7))).toEqual(['VERSION_CONFLICT']);
    expect(held).toHaveLength(1);
  });

  it('holds an empty list of what is named, and none of what is the own', async () => {
    const { staff, colleague } = city.people;
    await staff.ask(`{ trainingOf(employeeId: "${colleague.employeeId}", first: 5) { edges { node { id } } } }`);
    expect(held).toHaveLength(1);
    await staff.ask('{ notices(first: 5) { edges { node { id } } } myTeam { employee { id } } myOnboarding { id } }');
    expect(held).toHaveLength(1);
  });

  it('holds nothing that is there, nor what a role refuses', async () => {
    const { staff } = city.people;
    expect((await staff.ask(unit(city.units.aptika))).data.node).toEqual({ id: city.units.aptika });
    expect((await staff.ask(mutation('unitRename', 'userErrors { code }'), renamed(NEVER, 1))).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await city.nobody('{ writingChallenge(writing: VOICE_SUBMIT, at: "x") { text } }')).data).toEqual({ writingChallenge: null });
    expect((await city.nobody(`{ plan(id: "${NEVER}") { id } }`)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(held).toEqual([]);
  });

  it('works on the next meanwhile, where one is worked on at a time', async () => {
    const { staff } = city.people;
    let release = (): void => undefined;
    released = new Promise((resolve) => {
      release = resolve;
    });
    const first = staff.ask(unit(NEVER));
    expect((await staff.ask(unit(city.units.aptika))).data.node).not.toBeNull();
    release();
    expect((await first).data.node).toBeNull();
    expect(held).toHaveLength(1);
  });
});

it('waits in truth for a step at least', async () => {
  const city = await startAgency({}, { absenceStepMs: ABSENCE_STEP_MS });
  try {
    const begun = performance.now();
    expect((await city.people.staff.ask('{ node(id: "unt_beefbeefbeefbeefbeefbeef") { id } }')).data).toEqual({ node: null });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(ABSENCE_STEP_MS);
  } finally {
    await city.stop();
  }
});
