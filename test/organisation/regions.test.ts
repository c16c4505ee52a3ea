// Regions are data: an operator lets one join and takes it back, on record; who reads which is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionJoin, regionLeave } from '../../src/modules/organisation/joining.ts';
import { joinedRegions } from '../../src/modules/organisation/region-items.ts';
import { auditOf } from '../../src/platform/store/audit.ts';
import { NOBODY } from '../../src/platform/viewer.ts';
import { OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';

const SALATIGA = { code: '33.73', name: 'Kota Salatiga' };

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const table = () => city.app.contextFor(NOBODY, 'operator').table;
const joining = (day = '2026-03-02') => ({ table: table(), now: `${day}T03:00:00.000Z`, requestId: 'operator' });
const codes = async () => (await joinedRegions(table())).map(({ code }) => code);

describe('a region', () => {
  it('joins once, leaves once, and joins again: each change on record, a repeat is none', async () => {
    expect(await regionJoin(joining(), SALATIGA)).toBe('WRITTEN');
    expect(await regionJoin(joining('2026-03-03'), SALATIGA)).toBe('STANDS');
    expect(await codes()).toEqual([OTHER_REGION, SALATIGA.code, REGION]);
    expect(await regionLeave(joining('2026-03-04'), SALATIGA.code)).toBe('WRITTEN');
    expect(await regionLeave(joining('2026-03-05'), SALATIGA.code)).toBe('STANDS');
    expect(await codes()).toEqual([OTHER_REGION, REGION]);
    expect(await regionJoin(joining('2026-03-06'), SALATIGA)).toBe('WRITTEN');
    const { rows } = await auditOf(table(), `REGION#${SALATIGA.code}`, () => true, { limit: 10 });
    expect(rows.map(({ body: { operation, by, at } }) => [operation, by, at.slice(0, 10)])).toEqual([
      ['regionJoin', 'operator', '2026-03-02'],
      ['regionLeave', 'operator', '2026-03-04'],
      ['regionJoin', 'operator', '2026-03-06'],
    ]);
    expect(await regionLeave(joining('2026-03-07'), SALATIGA.code)).toBe('WRITTEN');
  });

  it('stays where anything rests on it, and never left where it never joined', async () => {
    expect(await regionLeave(joining(), REGION)).toBe('RESTS');
    expect(await regionLeave(joining(), '33.01')).toBe('STANDS');
    expect(await codes()).toContain(REGION);
  });

  it('that gets another name keeps the day on which it joined', async () => {
    await regionJoin(joining('2026-03-02'), SALATIGA);
    expect(await regionJoin(joining('2026-04-02'), { ...SALATIGA, name: 'Kota Salatiga Hatti Beriman' })).toBe('WRITTEN');
    expect((await joinedRegions(table())).find(({ code }) => code === SALATIGA.code)).toMatchObject({ joinedOn: '2026-03-02' });
    await regionLeave(joining('2026-04-03'), SALATIGA.code);
  });
});

describe('who reads which', () => {
  const QUERY = '{ me { scope { provinceCode regionCode } } regionsServed { code name } }';

  it('a province its regions that have joined, an office its own', async () => {
    const province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
    expect((await province(QUERY)).data).toEqual({
      me: { scope: { provinceCode: '33', regionCode: null } },
      regionsServed: [
        { code: OTHER_REGION, name: 'Kabupaten Semarang' },
        { code: REGION, name: 'Kota Semarang' },
      ],
    });
    expect((await city.people.hr.ask(QUERY)).data).toEqual({
      me: { scope: { provinceCode: '33', regionCode: REGION } },
      regionsServed: [{ code: REGION, name: 'Kota Semarang' }],
    });
    const other = await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' });
    expect((await other(QUERY)).data.regionsServed).toEqual([]);
  });

  it('an applicant belongs to none', async () => {
    const applicant = await city.login({ sub: 'pelamar', roles: [], pool: 'applicants', region: null });
    expect((await applicant('{ me { scope { provinceCode } } }')).data).toEqual({ me: { scope: null } });
  });
});
