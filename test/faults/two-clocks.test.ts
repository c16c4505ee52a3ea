// Two servers on one table, of which one's clock is ten minutes off: nothing lost, nothing twice, nothing refused by one that the other has acknowledged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { compareWithRecords } from '../../src/jobs.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { brokenChains } from '../support/chains.ts';
import { type Ask, eventOf, everyRow, type Login, REGION } from '../support/city.ts';
import { codeIn, openOutbox } from '../support/delivery.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { type Agency, answered, done, startAgency } from '../support/people.ts';
import { profile } from '../support/registration.ts';
import { GROUND } from '../support/scenarios/organisation-records.ts';
import { theSchema } from '../support/schema.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2026-03-02T05:00:00.000Z');
const at = (minutes: number): string => new Date(NOON + minutes * MINUTE).toISOString();
/** How often one thing is changed. */
const TURNS = 10;
const RENAME = mutation('unitRename', 'unit { id version } userErrors { code }');
const SAVE = mutation('profileSave', 'applicant { id version } userErrors { code }');

describe.each([
  ['behind', -10],
  ['before its time', 10],
])('a server whose clock is ten minutes %s', (_, off) => {
  let city: Agency;
  let wrong: App;
  let unitId: string;
  const right = (): number => Date.parse(city.app.parts.clock());

  beforeAll(async () => {
    city = await startAgency();
    city.setNow(at(0));
    wrong = await createApp(city.app.parts.config, {
      clock: () => new Date(right() + off * MINUTE).toISOString(),
      log: () => undefined,
      built: theSchema(),
    });
  });
  afterAll(async () => {
    await wrong.stop();
    await city.stop();
  });

  /** The same person at both. */
  async function both(who: Login): Promise<[right: Ask, wrong: Ask]> {
    const token = await city.tokenOf(who);
    const asks = [city.app, wrong].map(
      (app): Ask =>
        async (query, variables = {}) => {
          const { statusCode, body } = await app.handler(
            eventOf(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` }),
          );
          return { status: statusCode, ...JSON.parse(body), line: undefined };
        },
    );
    return asks as [Ask, Ask];
  }

  it('takes its turn in changing one thing, and each knows what the other was asked before', async () => {
    const asks = await both({ sub: 'hr', roles: ['EMPLOYEE', 'HR_OFFICER'], region: REGION, employeeId: city.people.hr.employeeId });
    const unit = { code: 'two-clocks', name: 'Dinas', kind: 'AGENCY', validFrom: '2020-01-01' } as const;
    unitId = (await done(city.setup, 'unitCreate', unit, 'unit { id }')).unit?.id ?? '';
    for (let n = 1; n <= TURNS; n += 1) {
      city.setNow(at(n));
      const [first, second] = n % 2 === 0 ? asks : [asks[1], asks[0]];
      const input = keyed({ unitId, expectedVersion: n, name: `Dinas ${n}`, validFrom: `2026-01-${10 + n}`, ...GROUND });
      const { data } = await first(RENAME, input);
      expect(data.unitRename).toMatchObject({ unit: { version: n + 1 }, userErrors: [] });
      // Asked again at the other, and at both at once: it is the same, and once.
      const again = await Promise.all([second(RENAME, input), first(RENAME, input)]);
      expect(again.map((one) => one.data.unitRename)).toEqual([data.unitRename, data.unitRename]);
    }
  });

  it('asked for the same at the same moment as the other, with one key, does it once', async () => {
    const asks = await both({ sub: 'at-once', roles: [], pool: 'applicants', region: null });
    const input = keyed({ ...profile() });
    const told = await Promise.all([...asks, ...asks].map((ask) => ask(SAVE, input)));
    expect(new Set(told.map(({ data }) => JSON.stringify(data.profileSave))).size).toBe(1);
    expect(told[0]?.data.profileSave).toMatchObject({ applicant: { version: 1 }, userErrors: [] });
  });

  it('takes a code that the other gave, and the other way round', async () => {
    const box = openOutbox(city);
    const { staff, superior } = city.people;
    for (const [sub, { employeeId }, email, turn] of [
      ['staff', staff, 'siti@surat.id', 0],
      ['superior', superior, 'bambang@surat.id', 1],
    ] as const) {
      city.setNow(at(60 + turn * 60));
      const asks = await both({ sub, roles: ['EMPLOYEE'], region: REGION, employeeId });
      const [gives, takes] = turn === 0 ? [asks[1], asks[0]] : asks;
      await done(gives, 'noticeAddressSet', { email }, 'address { pending }');
      // One that is before its time writes mails that are due later.
      city.setNow(at(60 + turn * 60 + Math.max(0, off)));
      const code = codeIn((await box.sent()).get(email));
      expect(code).toMatch(/^\d{6}$/);
      const { address } = await answered<{ address: { email: string } }>(done(takes, 'noticeAddressVerify', { code }, 'address { email }'));
      expect(address.email).toContain('@surat.id');
    }
    box.clear();
  });

  it('goes on with a list that the other began, and tells history in the order in which it was', async () => {
    const asks = await both({ sub: 'auditor', roles: ['EMPLOYEE', 'AUDITOR'], region: REGION, employeeId: city.people.auditor.employeeId });
    const page = async (ask: Ask, after: string | null) => {
      const query =
        'query($subject: ID!, $after: String) { auditTrail(subject: $subject, first: 3, after: $after) { edges { node { version } } pageInfo { endCursor hasNextPage } } }';
      return (await ask(query, { subject: unitId, after })).data.auditTrail;
    };
    const versions: number[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 9; turn += 1) {
      const { edges, pageInfo } = await page(asks[turn % 2] as Ask, after);
      versions.push(...edges.map(({ node }: { node: { version: number } }) => node.version));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(versions).toEqual(Array.from({ length: TURNS + 1 }, (_one, n) => n + 1));
  });

  it('leaves chains whole, one record of each, and nothing that differs from its records', async () => {
    const rows = await everyRow(city);
    expect(brokenChains(rows)).toEqual([]);
    const markers = rows
      .filter(({ type }) => type === 'Audit')
      .map(({ body }) => (body as unknown as AuditFacts).marker)
      .filter(Boolean);
    expect(new Set(markers).size).toBe(markers.length);
    const found: unknown[] = [];
    await compareWithRecords(city.app.parts, (one) => found.push(one), Number.POSITIVE_INFINITY);
    expect(found).toEqual([]);
  });
});
