// Personal numbers planted through the API, then looked for wherever they must not be: logs, keys, cards, ids, cursors, errors, audit.
import { createHash } from 'node:crypto';
import { type AttributeValue, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/platform/edge/log.ts';
import { makeNik, makeNip, redact } from '../../src/platform/rules/identifiers.ts';
import { canonical, sha256 } from '../../src/platform/store/commit.ts';
import { questions } from '../operations/questions.ts';
import { STALE, subjectsOf } from '../operations/subjects/index.ts';
import type { Answer, Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { openCycle, propose } from '../support/season.ts';

const BORN = { birthDate: '1987-08-19', sex: 'FEMALE' } as const;
const NIP = makeNip({ ...BORN, appointedIn: '2011-04', serial: 771 });
const SECOND_NIP = makeNip({ ...BORN, appointedIn: '2012-05', serial: 772 });
const NIK = makeNik({ ...BORN, district: '33.74.10', serial: 7713 });
const SPACED = `${NIK.slice(0, 6)} ${NIK.slice(6, 12)} ${NIK.slice(12)}`;
const WRONG_NIK = makeNik({ ...BORN, district: '33.74.10', serial: 7714 });
const NUMBERS = [NIP, SECOND_NIP, NIK, WRONG_NIK, SPACED];

let city: Agency;
let canary: string;
let registered: object;
const answers: { to: string; answer: Answer }[] = [];

/** Keeps every answer, so that each can be looked through. */
const kept =
  (to: string, ask: Ask): Ask =>
  async (...asked) => {
    const answer = await ask(...asked);
    answers.push({ to, answer });
    return answer;
  };

const SEEN = `query($id: ID!, $text: String!) {
  employee(id: $id) { id name identifiers { value explained { appointed } } warnings history { id } recordHistory { reason changes { before after } } reports(first: 5) { edges { cursor } } }
  employeeSearch(text: $text, first: 5) { edges { cursor node { id employeeName employee { id } } } pageInfo { startCursor endCursor } }
}`;
const TRAIL = 'query($id: ID!) { auditTrail(subject: $id, first: 50) { edges { cursor node { operation detail by hash } } } }';
const CREATE =
  'mutation($input: EmployeeCreateInput!) { employeeCreate(input: $input) { employee { id } userErrors { code message field } } }';
const ADD = 'mutation($input: IdentifierAddInput!) { identifierAdd(input: $input) { employee { id } userErrors { code message field } } }';

const NIK_CORRECT =
  'mutation($input: NikCorrectInput!) { nikCorrect(input: $input) { employee { id } userErrors { code message field } } }';

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  await plant();
  await ask();
});
afterAll(() => city.stop());

/** Registers the person, twice, wrongly in each way, and adds a number. */
async function plant(): Promise<void> {
  const { people } = city;
  const hr = kept('hr', people.hr.ask);
  const assignment = { positionId: people.staff.positionId, supervisorId: people.superior.employeeId, validFrom: '2024-01-01' };
  const person = { name: 'Kenari Kuning', kind: 'PNS', ...BORN, grade: 'III/a', identifier: NIP, nik: SPACED, assignment };
  registered = { idempotencyKey: newKey(), ...person };
  const { data } = await hr(CREATE, { input: registered });
  canary = data.employeeCreate.employee.id;
  const again = (more: object) => hr(CREATE, { input: { idempotencyKey: newKey(), ...person, ...more } });
  for (const more of [
    {},
    { identifier: null },
    { nik: `${NIK}0` },
    { nik: `${NIK}\ud800` },
    { identifier: `${NIP}\ud800` },
    { identifier: NIK, nik: NIP },
    { name: '', birthDate: '2020-01-01' },
    { assignment: { ...assignment, positionId: NIP } },
    { nik: Number(NIK) },
    { birthDate: NIK },
    { sex: NIK },
    { [`x${NIK}`]: 1 },
  ])
    await again(more);
  await hr(ADD, {
    input: { idempotencyKey: newKey(), employeeId: canary, expectedVersion: 7, identifier: SECOND_NIP, validFrom: '2026-01-05' },
  });
  await hr(ADD, {
    input: { idempotencyKey: newKey(), employeeId: canary, expectedVersion: 1, identifier: SECOND_NIP, validFrom: '2026-01-05' },
  });
  const ground = { reason: 'Salah ketik', proof: { number: '470/1', issuedOn: '2025-12-01' } };
  for (const [i, nik] of [WRONG_NIK, NIK, NIK].entries())
    await hr(NIK_CORRECT, { input: { idempotencyKey: newKey(), employeeId: canary, expectedVersion: 2 + i, nik, ...ground } });
}

/** Asks everything there is about the person, by id and by number, as people who may and who may not. */
async function ask(): Promise<void> {
  const { people, units, setup } = city;
  const self = await city.login({ sub: 'kenari', roles: ['EMPLOYEE'], employeeId: canary });
  const all: Record<string, Ask> = {
    self,
    hr: people.hr.ask,
    superior: people.superior.ask,
    unitAdmin: people.unitAdmin.ask,
    auditor: people.auditor.ask,
    colleague: people.colleague.ask,
    unitHead: people.unitHead.ask,
    stranger: people.otherHr.ask,
    nobody: city.nobody,
  };
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const { ids } = await subjectsOf(city, about);
  await propose(self, await openPlanOf(self), false);
  for (const [to, plain] of Object.entries(all)) {
    const person = kept(to, plain);
    for (const text of ['kenari', NIP, SECOND_NIP, NIK, SPACED]) await person(SEEN, { id: canary, text });
    for (const id of [NIP, NIK, `emp_${NIK}`]) await person(SEEN, { id, text: id });
    await person(TRAIL, { id: canary });
    await person(`query Q${NIK} { employee(id: "${NIP}") { nik${NIK} } }`);
    await person(`{ me { corrections(first: 5, after: "${NIK}") { edges { cursor } } } }`);
    for (const { query, variables } of questions({ ...ids, employee: canary }, STALE)) await person(query, variables);
  }
}

async function openPlanOf(self: Ask) {
  const { data } = await self('{ me { employee { assignments { id } } } }');
  const assignmentId = data.me.employee.assignments[0].id;
  return (await done(self, 'planOpen', { assignmentId, year: 2026 }, 'plan { id version }')).plan;
}

const holding = (text: string): string[] =>
  NUMBERS.filter((number) => text.includes(number) || text.includes(number.replaceAll(/\s/g, '')));

describe('the log of operations', () => {
  it('names no number, and neither does what the real logger prints', () => {
    const printed: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        printed.push(String(text));
        return true;
      }),
    );
    const log = createLog('test');
    for (const line of city.lines) log(line);
    log({ ...(city.lines[0] as (typeof city.lines)[0]), error: new Error(`No place for ${NIP}, or for NIK:${NIK}.`) });
    for (const spy of spies) spy.mockRestore();
    const text = printed.join('');
    expect(printed.length).toBeGreaterThan(city.lines.length);
    expect(text).toContain('No place for [number], or for NIK:[number].');
    expect(holding(text)).toEqual([]);
  });

  it('is silent about a number in any company of letters and marks, and keeps what is no number', () => {
    expect(redact(`a${NIP}b "${NIK}", ${NIK}.`)).toBe('a[number]b "[number]", [number].');
    expect(redact(`${SPACED}, ${NIP.slice(0, 8)} ${NIP.slice(8, 14)} ${NIP.slice(14, 15)} ${NIP.slice(15)}`)).toBe('[number], [number]');
    expect(redact('2026-01-12T02:00:00.000Z 123456789012345')).toBe('2026-01-12T02:00:00.000Z 123456789012345');
  });
});

describe('the table', () => {
  let items: Record<string, AttributeValue>[];
  beforeAll(async () => {
    const TableName = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r').table.name;
    items = [];
    for await (const page of paginateScan({ client: city.engine }, { TableName })) items.push(...(page.Items ?? []));
  });

  const textOf = (item: Record<string, AttributeValue>, attributes: (name: string) => boolean): string =>
    JSON.stringify(Object.entries(item).filter(([name]) => attributes(name)));

  it('holds the number of staff in the record of its owner and in what an entry of it may put back, and nowhere else', () => {
    const where = items.filter((item) => holding(textOf(item, () => true)).length > 0);
    const kinds = new Set(where.map((item) => `${item.type?.S} ${item.pk?.S}`));
    expect([...kinds].toSorted()).toEqual([`Employee ${canary}`, `Entry ${canary}`]);
    for (const entry of where.filter((item) => item.type?.S === 'Entry')) expect(Number(entry.ttl?.N)).toBeGreaterThan(0);
    expect(where.flatMap((item) => holding(textOf(item, (name) => name !== 'body')))).toEqual([]);
  });

  it('holds no citizen’s number in clear, not even in the record', () => {
    for (const nik of [NIK, WRONG_NIK]) expect(items.filter((item) => textOf(item, () => true).includes(nik))).toEqual([]);
    const record = JSON.parse(items.find((item) => item.pk?.S === canary && item.sk?.S === '#')?.body?.S ?? '{}');
    const place = { table: city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r').table.name };
    expect(city.app.keyring.open(record.nikSealed, { ...place, key: canary, attribute: 'nik' })).toBe(NIK);
  });

  it('holds no hash of a number that could be found by trying all numbers', () => {
    const { idempotencyKey: _, ...input } = registered as { idempotencyKey: string };
    const guesses = [...NUMBERS, canonical(input)].flatMap((guess) => [
      sha256(guess),
      createHash('sha256').update(guess).digest('base64url'),
      createHash('md5').update(guess).digest('hex'),
      Buffer.from(guess).toString('base64'),
    ]);
    const all = items.map((item) => textOf(item, () => true)).join('\n');
    expect(guesses.filter((guess) => all.includes(guess))).toEqual([]);
  });
});

describe('the answers', () => {
  const strings = (value: unknown, path = ''): [path: string, text: string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, one]) => strings(one, Array.isArray(value) ? path : `${path}.${key}`));
  };

  it('show the number of staff as the value of an identifier and at the head of the own sheets, to those who may see it, and nowhere else', () => {
    const shown = answers.flatMap(({ to, answer }) =>
      strings(answer.data).flatMap(([path, text]) => (holding(text).length > 0 ? [`${path} ${to}`] : [])),
    );
    const allowed = ['auditor', 'hr', 'self', 'superior', 'unitAdmin'];
    const places = ['.creditAccumulation.person.number', '.creditDetermination.person.number', '.employee.identifiers.value'];
    const history = ['after', 'before'].flatMap((side) =>
      ['auditor', 'hr', 'self'].map((to) => `.employee.recordHistory.changes.${side} ${to}`),
    );
    expect([...new Set(shown)].toSorted()).toEqual([...places.flatMap((place) => allowed.map((to) => `${place} ${to}`)), ...history]);
    for (const nik of [NIK, WRONG_NIK]) expect(answers.some(({ answer }) => JSON.stringify(answer.data ?? null).includes(nik))).toBe(false);
  });

  it('hide it in cursors too, whichever way they are read', () => {
    const cursors = answers.flatMap(({ answer }) =>
      strings(answer.data).flatMap(([path, text]) => (/[cC]ursor$/.test(path) ? [text] : [])),
    );
    expect(cursors.length).toBeGreaterThan(20);
    const read = cursors.flatMap((text) => [
      text,
      Buffer.from(text, 'base64').toString('latin1'),
      Buffer.from(text.slice(3), 'base64url').toString('latin1'),
    ]);
    expect(read.filter((text) => holding(text).length > 0 || text.includes('kenari') || text.includes(canary))).toEqual([]);
  });

  it('repeat no number in the text of a problem', () => {
    const problems = answers.flatMap(({ answer }) => strings(answer.data).filter(([path]) => path.includes('userErrors')));
    expect(problems.length).toBeGreaterThan(50);
    expect(problems.filter(([, text]) => holding(text).length > 0)).toEqual([]);
  });

  it('repeat no number in an error, even to whoever sent it', () => {
    const texts = answers.flatMap(({ answer }) => (answer.errors ?? []).map(({ message }) => message));
    expect([...new Set(texts.filter((text) => holding(text).length > 0))]).toEqual([]);
  });

  it('of the history tell facts without numbers', () => {
    const trail = answers.filter(({ to, answer }) => to === 'auditor' && answer.data?.auditTrail);
    expect(trail[0]?.answer.data.auditTrail.edges.length).toBe(4);
    expect(trail.filter(({ answer }) => holding(JSON.stringify(answer.data)).length > 0)).toEqual([]);
  });
});
