// Brakes on what hurts others when it is done without end: how much is taken, who is refused, when they may again, and who never meets one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { spendBoth } from '../../src/platform/access/brakes.ts';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { BRAKES, NUMBERS, NUMBERS_TOGETHER, WRONG_CODES } from '../../src/platform/rules/policy/brakes.ts';
import { MOST_SEEN, rememberLookUps } from '../../src/platform/store/looked-up.ts';
import { type Answer, type Ask, everyRow } from '../support/city.ts';
import { audienceOf } from '../support/feedback.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const NOW = '2026-03-02T02:00:00.000Z';
const later = (ms: number): void => city.setNow(new Date(Date.parse(NOW) + ms).toISOString());
beforeEach(() => city.setNow(NOW));

const ERRORS = 'userErrors { __typename code message field ... on TooOften { opensAt retryAfterSeconds } }';
const CORRECT = `mutation($input: CorrectionFileInput!) { it: correctionFile(input: $input) { correction { id } ${ERRORS} } }`;
const GIVE = `mutation($input: FeedbackGiveInput!) { it: feedbackGive(input: $input) { feedback { id } ${ERRORS} } }`;
const SEARCH = 'query($text: String!) { employeeSearch(text: $text, first: 1) { edges { node { id } } } }';

const correction = () => ({ idempotencyKey: newKey(), kind: 'SUPERIOR', text: 'Atasan saya sudah pindah.' });
/** One after the other: what each was answered. */
async function many(times: number, one: (i: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < times; i += 1) answers.push(await one(i));
  return answers;
}
const isTaken = ({ data }: Answer): boolean => data.it.userErrors.length === 0;

describe('corrections', () => {
  const { own } = BRAKES.get('correctionFile') as { own: { most: number; hours: number } };

  it('are taken so many in a row, and then one each hour; what was taken is answered again', async () => {
    const { ask } = city.people.staff;
    const first = correction();
    const answers = [await ask(CORRECT, { input: first }), ...(await many(149, () => ask(CORRECT, { input: correction() })))];
    expect(answers.map(isTaken)).toEqual(answers.map((_, i) => i < own.most));
    expect(answers.at(-1)?.data.it).toEqual({
      correction: null,
      userErrors: [
        {
          __typename: 'TooOften',
          code: 'LIMIT_REACHED',
          message: expect.stringContaining('Terlalu sering'),
          field: [],
          opensAt: '2026-03-02T03:00:00.000Z',
          retryAfterSeconds: own.hours * 3600,
        },
      ],
    });
    expect((await ask(CORRECT, { input: first })).data.it).toEqual(answers[0]?.data.it);
    later(own.hours * 3_600_000 - 1);
    expect(isTaken(await ask(CORRECT, { input: correction() }))).toBe(false);
    later(own.hours * 3_600_000);
    expect((await many(2, () => ask(CORRECT, { input: correction() }))).map(isTaken)).toEqual([true, false]);
  });

  it('of one person stop nobody else', async () => {
    expect(isTaken(await city.people.colleague.ask(CORRECT, { input: correction() }))).toBe(true);
  });

  it('cost one item more, and no call', async () => {
    const { line } = await city.people.superior.ask(CORRECT, { input: correction() });
    expect(line?.writes).toBe(1);
    const rows = (await everyRow(city)).filter(({ type }) => type === 'Brake');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/emp_|staff:/);
    for (const { ttl } of rows) expect(ttl).toBeGreaterThan(Date.parse(NOW) / 1000);
  });
});

it('words to one colleague are taken so many, and words to others go on', async () => {
  const { superior, staff, colleague } = city.people;
  const to = async (aboutId: string) => {
    const audienceToken = await audienceOf(superior.ask, aboutId, 'SHARED');
    return (kind: string) => ({ aboutId, kind, text: 'Mohon diperbaiki.', visibility: 'SHARED', audienceToken });
  };
  const [one, another] = [await to(staff.employeeId), await to(colleague.employeeId)];
  const give = (input: object) => superior.ask(GIVE, { input: { idempotencyKey: newKey(), ...input } });
  const answers = await many(60, () => give(one('CONCERN')));
  const most = BRAKES.get('feedbackGive')?.each?.size.most ?? 0;
  expect(answers.filter(isTaken)).toHaveLength(most);
  expect(answers.at(-1)?.data.it.userErrors).toMatchObject([{ code: 'LIMIT_REACHED', field: ['aboutId'], retryAfterSeconds: 7200 }]);
  expect(isTaken(await give(another('PRAISE')))).toBe(true);
});

describe('numbers', () => {
  const nipOf = (serial: number): string => makeNip({ birthDate: '1990-05-17', sex: 'MALE', appointedIn: '2015-03', serial: serial % 900 });
  const search = (ask: Ask, text: string) => ask(SEARCH, { text });

  it('are looked up six hundred times in a row, whichever there are, and then not for minutes', async () => {
    const { ask } = city.people.unitAdmin;
    const most = NUMBERS.most * NUMBERS_TOGETHER;
    const answers = await many(most + NUMBERS_TOGETHER, (i) => search(ask, nipOf(i)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(most + NUMBERS_TOGETHER - 1);
    const refused = answers.at(-1)?.errors?.[0];
    expect(refused).toMatchObject({
      message: expect.stringContaining('Terlalu sering'),
      extensions: { code: 'LIMIT_REACHED', retryAfterSeconds: 240, opensAt: '2026-03-02T02:04:00.000Z' },
    });
    expect((await search(ask, nipOf(1))).errors?.[0]?.extensions.code).toBe('LIMIT_REACHED');
    expect((await search(ask, 'siti')).errors).toBeUndefined();
    later(240_000);
    expect((await search(ask, nipOf(1))).errors).toBeUndefined();
  });

  it('cost no more than before, but for each twentieth', async () => {
    const { ask } = city.people.hr;
    const lines = (await many(NUMBERS_TOGETHER, (i) => search(ask, nipOf(i)))).map(({ line }) => [line?.reads, line?.writes]);
    const [reads] = lines[0] ?? [];
    expect(lines.slice(0, -1)).toEqual(Array.from({ length: NUMBERS_TOGETHER - 1 }, () => [reads, 0]));
    expect(lines.at(-1)).toEqual([Number(reads) + 1, 1]);
  });
});

describe('codes', () => {
  const ASK = 'query($code: String!) { certificateVerify(code: $code) { number } }';
  const code = (i: number): string => `ABCD-EFGH-JKMN-${String(i).padStart(4, '0')}`;
  const from = (source: string | null) => (i: number) =>
    city.nobody(ASK, { code: code(i) }, source === null ? {} : { 'x-test-source': source });

  it('that are wrong are taken so many of one network, and then none for half a minute', async () => {
    const here = from('203.0.113.7');
    const answers = await many(WRONG_CODES.most + 1, here);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      ...Array.from({ length: WRONG_CODES.most }, () => undefined),
      'LIMIT_REACHED',
    ]);
    expect(answers.at(-1)?.line?.reads).toBe(0);
    expect((await from('203.0.113.8')(1)).errors).toBeUndefined();
    later(30_000);
    expect((await here(1)).errors).toBeUndefined();
    expect((await here(2)).errors).toHaveLength(1);
  });

  it('of a network that nobody knows are not counted', async () => {
    expect((await many(WRONG_CODES.most + 2, from(null))).filter(({ errors }) => errors)).toEqual([]);
  });
});

describe('an honest day meets no brake', () => {
  it.each([...BRAKES])('%s', (name, brake) => {
    const honest: Record<string, number> = { feedbackGive: 40, feedbackRequest: 20, correctionFile: 12, applicantLookUp: 200 };
    let left: Parameters<typeof spendBoth>[0] = null;
    for (let i = 0; i < (honest[name] ?? Number.NaN); i += 1) left = spendBoth(left, brake, `person ${i}`, NOW);
    expect(left?.own.tokens).toBeGreaterThanOrEqual(0);
  });

  it('an officer who looks up two hundred numbers in a morning', () => expect(NUMBERS.most * NUMBERS_TOGETHER).toBeGreaterThan(200 * 2));
});

it('what is full again is not kept', () => {
  const brake = BRAKES.get('feedbackGive') as NonNullable<ReturnType<typeof BRAKES.get>>;
  const one = spendBoth(null, brake, 'one', NOW);
  expect(Object.keys(spendBoth(one, brake, 'two', NOW).each)).toEqual(['one', 'two']);
  expect(Object.keys(spendBoth(one, brake, 'two', '2026-03-02T04:00:00.000Z').each)).toEqual(['two']);
});

it('a process remembers so many, and forgets whoever was seen least lately', () => {
  const seen = rememberLookUps();
  seen.count('one');
  for (let i = 1; i < MOST_SEEN; i += 1) seen.count(`other ${i}`);
  expect(seen.count('one')).toBe(2);
  seen.count('more');
  expect([seen.count('other 1'), seen.count('one')]).toEqual([1, 3]);
});
