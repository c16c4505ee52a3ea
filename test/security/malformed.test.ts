// A day, an instant, a number or a key of the wrong form: told on its field, in the reader's language, before anything is read or written.
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../support/city.ts';
import { placesOf, sample } from '../support/inputs.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';

const { schema } = theSchema();
/** As people write them, and as programs break them. */
const BAD: Record<string, readonly string[]> = {
  Day: ['2026-02-30', '31-01-2026', '2026-1-5', '', '9999-12-31'],
  Instant: ['2026-01-31', '2026-02-30T00:00:00Z', '2026-01-31T24:00:00Z', ''],
  Decimal: ['1,5', '1.000,00', '007', '00.5', '-0', '1e3', ''],
  UUID: ['x', '3f2504e0-4f89-41d3-9a0c-0305e82c330', ''],
};
const SCALARS = new Set(Object.keys(BAD));

let city: Agency;
let officer: Ask;
let applicant: Ask;
let student: Ask;

beforeAll(async () => {
  city = await startAgency();
  const roles = ['EMPLOYEE', 'HR_OFFICER', 'UNIT_ADMIN', 'AUDITOR', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] as const;
  officer = await city.login({ sub: 'all', roles, employeeId: city.people.superior.employeeId });
  applicant = await city.login({ sub: 'pelamar', roles: [], pool: 'applicants' });
  student = await city.login({ sub: 'mahasiswa', roles: [], pool: 'students', region: null });
});
afterAll(() => city.stop());

const isForbidden = ({ errors }: Answer): boolean => errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN') ?? false;

/** As the first of them whose operation it is. */
async function mine(query: string, variables: object): Promise<Answer> {
  for (const ask of [officer, applicant]) {
    const answer = await ask(query, variables);
    if (!isForbidden(answer)) return answer;
  }
  return student(query, variables);
}

describe('in the input of a mutation', () => {
  it('is told on its field, in every place of every input', async () => {
    const wrong: unknown[] = [];
    let tried = 0;
    for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = args[0] && getNamedType(args[0].type);
      if (!isInputObjectType(input)) continue;
      const query = `mutation($input: ${input.name}!) { ${name}(input: $input) { userErrors { code field message } } }`;
      for (const place of placesOf(input, sample(input, 'input'), SCALARS)) {
        const bads = BAD[place.type] ?? [];
        const bad = bads[tried % bads.length];
        tried += 1;
        const { data, errors, line } = await mine(query, { input: place.with(bad) });
        const told = data?.[name]?.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
        const right = JSON.stringify(told) === JSON.stringify([['INVALID', place.path.join('.')]]);
        if (!right || errors || line?.writes !== 0) wrong.push([name, place.path.join('.'), bad, told, errors?.[0]?.message, line?.writes]);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  }, 300_000);

  const query =
    'mutation($input: DelegationGrantInput!) { delegationGrant(input: $input) { employee { id } userErrors { code field message } } }';
  const grant = () => ({
    idempotencyKey: newKey(),
    employeeId: city.people.superior.employeeId,
    expectedVersion: 1,
    toEmployeeId: city.people.hrHead.employeeId,
    validFrom: '2026-01-12',
    validTo: '2026-01-31',
    reason: 'Cuti',
  });

  it('says the right form with an example, all of them at once, as a variable and as a literal', async () => {
    const input = { ...grant(), validFrom: '12-01-2026', validTo: '2026-02-30', idempotencyKey: 'x' };
    const told = (await city.people.superior.ask(query, { input })).data.delegationGrant.userErrors;
    expect(told.map(({ field }: { field: string[] }) => field.join('.')).toSorted()).toEqual(['idempotencyKey', 'validFrom', 'validTo']);
    for (const { message } of told) expect(message).toMatch(/contoh: \S+/);
    const [first] = (await city.people.superior.ask(query, { input }, { 'accept-language': 'en' })).data.delegationGrant.userErrors;
    expect(first.message).toMatch(/example: \S+/);
    const literal = Object.entries(input).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const written = `mutation { delegationGrant(input: { ${literal.join(', ')} }) { userErrors { code field message } } }`;
    expect((await city.people.superior.ask(written)).data.delegationGrant.userErrors).toEqual(told);
  });

  it('leaves the key free for the right input', async () => {
    city.setNow('2026-01-12T02:00:00.000Z');
    const input = grant();
    expect(
      (await city.people.superior.ask(query, { input: { ...input, validTo: '31/01/2026' } })).data.delegationGrant.userErrors,
    ).toHaveLength(1);
    expect((await city.people.superior.ask(query, { input })).data.delegationGrant.userErrors).toEqual([]);
  });

  it('tells nothing to who may not ask', async () => {
    const answer = await city.nobody(query, { input: { ...grant(), validTo: 'x' } });
    expect(answer.errors).toMatchObject([{ message: 'Silakan masuk lebih dahulu.', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('of another JSON type is the program’s mistake', async () => {
    const answer = await city.people.superior.ask(query, { input: { ...grant(), validTo: 20260131 } });
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^Ada nilai dalam permintaan yang tidak sesuai pada baris 1, kolom 10\. Periksa variabel dan argumen/,
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('in an argument of a query', () => {
  const query = 'query($day: Day!) { region { name units(asOf: $day) { code } } }';

  it('is told at its field, beside what can be read', async () => {
    const { data, errors } = await city.people.hr.ask(query, { day: '31-01-2026' });
    expect(errors).toMatchObject([{ path: ['region', 'units'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('"asOf": Tulis tanggal yang ada di kalender');
    expect(data.region).toEqual({ name: 'Kota Semarang', units: null });
    const english = await city.people.hr.ask(query, { day: '31-01-2026' }, { 'accept-language': 'de, en;q=0.9' });
    expect(english.errors?.[0]?.message).toContain('"asOf": Write a date of the calendar');
  });
});

describe('a key', () => {
  it('is the same however its letters are written', async () => {
    const file = 'mutation($input: CorrectionFileInput!) { correctionFile(input: $input) { correction { id } userErrors { code } } }';
    const key = 'abcdef01-2345-4789-8abc-def012345678';
    const ask = async (idempotencyKey: string, text: string) =>
      (await city.people.staff.ask(file, { input: { idempotencyKey, kind: 'UNIT', text } })).data.correctionFile;
    const first = await ask(key, 'Unit saya keliru.');
    expect(first.userErrors).toEqual([]);
    expect((await ask(key.toUpperCase(), 'Unit saya keliru.')).correction).toEqual(first.correction);
    expect((await ask(key.toUpperCase(), 'Lain.')).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});
