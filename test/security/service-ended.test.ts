// A token does not outlive a service: whoever is not in service today is nobody, whatever offices the token claims.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepServiceDates } from '../../src/modules/organisation/service-dates.ts';
import { NOBODY } from '../../src/platform/viewer.ts';
import { type Ask, OTHER_REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';

/** 27 November 2026, 09:00 WIB. */
const NOW = '2026-11-27T02:00:00.000Z';
const OFFICES = [
  ['EMPLOYEE'],
  ['EMPLOYEE', 'HR_OFFICER'],
  ['EMPLOYEE', 'UNIT_ADMIN'],
  ['AUDITOR'],
  ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'],
] as const;

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  city.setNow(NOW);
});
afterAll(() => city.stop());

const version = async (id: string): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;

async function end(who: 'hr' | 'unitAdmin' | 'staff' | 'colleague' | 'auditor', validTo: string): Promise<void> {
  const { employeeId, assignmentId } = city.people[who];
  const input = { employeeId, expectedVersion: await version(employeeId), assignmentId, validTo };
  await done(city.setup, 'assignmentEnd', input, 'employee { id }');
}

const codes = async (ask: Ask, query: string, variables: object = {}): Promise<string[]> => {
  const { errors } = await ask(query, variables);
  return errors?.map(({ extensions }) => extensions.code) ?? [];
};

const READ = 'query($id: ID!) { employee(id: $id) { name identifiers { value } birthDate } }';
const WRITE = `mutation { correctionFile(input: { idempotencyKey: "${crypto.randomUUID()}", kind: UNIT, text: "Salah" }) { userErrors { code } } }`;

describe('somebody whose service has ended', () => {
  it('is nobody in every role, from the request after the entry on', async () => {
    const { employeeId } = city.people.auditor;
    const asks = await Promise.all(OFFICES.map((roles, i) => city.login({ sub: `a${i}`, roles, employeeId })));
    expect(await codes(asks[1] as Ask, READ, { id: employeeId })).toEqual([]);
    await end('auditor', '2026-11-20');
    for (const ask of asks) {
      expect(await codes(ask, READ, { id: city.people.staff.employeeId })).toEqual(['SERVICE_ENDED']);
      expect(await codes(ask, WRITE)).toEqual(['SERVICE_ENDED']);
      expect(await codes(ask, '{ abuseQueue(first: 5) { edges { node { id } } } }')).toEqual(['SERVICE_ENDED']);
    }
  });

  it('is told why and whom to ask, in the own language', async () => {
    const { ask } = city.people.auditor;
    const text = async (language: string) => (await ask('{ region { name } }', {}, { 'accept-language': language })).errors?.[0]?.message;
    expect(await text('id')).toContain('hubungi pengelola kepegawaian');
    expect(await text('en')).toContain('ask the staffing agency');
  });

  it('reads what anybody reads, and sees in `me` that they are nobody', async () => {
    const { data, errors } = await city.people.auditor.ask(
      '{ me { roles employee { id } region { code } corrections(first: 5) { edges { node { id } } } } campaigns(regionCode: "33.74", first: 5) { edges { node { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.me).toEqual({ roles: ['PUBLIC'], employee: null, region: null, corrections: { edges: [] } });
    expect(data.campaigns).toEqual(
      (await city.nobody('{ campaigns(regionCode: "33.74", first: 5) { edges { node { id } } } }')).data.campaigns,
    );
  });

  it('serves until midnight of the last day in Semarang, to the second', async () => {
    await end('colleague', '2026-11-30');
    const { ask, employeeId } = city.people.colleague;
    city.setNow('2026-11-30T16:59:59.000Z');
    expect(await codes(ask, READ, { id: employeeId })).toEqual([]);
    city.setNow('2026-11-30T17:00:00.000Z');
    expect(await codes(ask, READ, { id: employeeId })).toEqual(['SERVICE_ENDED']);
    city.setNow(NOW);
  });

  it('works again with the day of a new appointment, not before', async () => {
    const { employeeId, positionId, ask } = city.people.auditor;
    const service = { kind: 'PNS', grade: 'III/d', reason: 'Diangkat kembali', proof: { number: 'SK.2', issuedOn: '2026-01-05' } };
    const assignment = { positionId, validFrom: '2026-12-01' };
    const input = { employeeId, expectedVersion: await version(employeeId), ...service, assignment };
    await done(city.setup, 'employeeRehire', input, 'employee { id }');
    expect(await codes(ask, READ, { id: employeeId })).toEqual(['SERVICE_ENDED']);
    city.setNow('2026-11-30T17:00:00.000Z');
    expect(await codes(ask, READ, { id: employeeId })).toEqual([]);
    city.setNow(NOW);
  });
});

describe('a token that names nobody of the region', () => {
  it.each([
    ['an id that never was', 'emp_000000000000000000000000', undefined],
    ['an id that cannot be', '', undefined],
    ['somebody of another region', 'stranger', undefined],
    ['somebody of this region, with a token of another', 'staff', OTHER_REGION],
  ])('is nobody: %s', async (_case, who, region) => {
    const employeeId = city.people[who as 'staff']?.employeeId ?? who;
    const ask = await city.login({ sub: 'x', roles: ['HR_OFFICER'], employeeId: employeeId || ' ', ...(region && { region }) });
    expect(await codes(ask, READ, { id: city.people.staff.employeeId })).toEqual(['SERVICE_ENDED']);
  });

  it('is not asked of a login without an employee', async () => {
    expect(await codes(city.setup, READ, { id: city.people.staff.employeeId })).toEqual([]);
  });
});

describe('the price', () => {
  it('is one point read of somebody whom the process has not met for half a minute, shared by all who ask at once', async () => {
    const { employeeId } = city.people.staff;
    const { table, meter } = city.app.contextFor(NOBODY, 'price');
    let clock = 0;
    const dates = keepServiceDates(30_000, () => clock);
    const reads = async (): Promise<number> => {
      const before = meter.reads;
      const [one, other] = await Promise.all([dates.of(table, employeeId), dates.of(table, employeeId)]);
      expect(one).toBe(other);
      return meter.reads - before;
    };
    expect([await reads(), await reads()]).toEqual([1, 0]);
    clock = 30_000;
    expect([await reads(), await reads()]).toEqual([1, 0]);
    dates.forget(employeeId);
    expect(await reads()).toBe(1);
  });
});
