// Who has not, as a file: the same people as the list, in both languages, part by part, and nothing in it that a spreadsheet would run.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { approved, newcomer, opened, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
  await opened(city);
  await approved(city);
  await newcomer(city);
  city.setNow(PLANNING_DAY);
});
afterAll(() => city.stop());

const FILE = `query($filter: OutstandingFilter!, $sort: OutstandingSort, $after: String) {
  outstandingFile(filter: $filter, sort: $sort, after: $after) { fileName text rowCount endCursor } }`;
const LIST = `query($filter: OutstandingFilter!, $sort: OutstandingSort) {
  outstanding(filter: $filter, sort: $sort, first: 100) { edges { node { name planStage grade positionTitle unit { name } employee { id } } } } }`;
const NOT_APPROVED = { step: 'PLAN_APPROVAL', year: 2026 };

async function file(ask: Ask, filter: object = NOT_APPROVED, more: object = {}, language = 'id') {
  const { data, errors } = await ask(FILE, { filter, sort: 'NAME', ...more }, { 'accept-language': language });
  if (errors) return errors[0]?.extensions.code as string;
  return data.outstandingFile as { fileName: string; text: string; rowCount: number; endCursor: string | null } | null;
}

async function made(...args: Parameters<typeof file>) {
  const one = await file(...args);
  if (one === null || typeof one === 'string') throw new Error(`No file: ${one}`);
  return one;
}

const lines = (text: string): string[] => text.split('\r\n').filter((line) => line !== '');
const listed = async (ask: Ask, filter: object = NOT_APPROVED, sort = 'NAME') =>
  (await ask(LIST, { filter, sort })).data.outstanding.edges.map(({ node }: { node: { employee: { id: string } } }) => node);

describe('the file of who has not', () => {
  it('has the people of the list in its order, with words for codes', async () => {
    const { hr } = city.people;
    const { fileName, text, rowCount, endCursor } = await made(hr.ask);
    expect(fileName).toBe('belum-plan-approval-2026_2026-01-12.csv');
    const [heading, ...rows] = lines(text);
    expect(heading).toBe(
      '\ufeffNama;Jabatan;Pimpinan unit;Unit kerja;Perangkat daerah;Jenis pegawai;Golongan;Tahun;Belum;Tahap SKP;Tahap evaluasi;Per tanggal;ID pegawai',
    );
    const people = await listed(hr.ask);
    expect(rows.map((row) => row.split(';').at(-1))).toEqual(people.map(({ employee }: { employee: { id: string } }) => employee.id));
    expect([rowCount, endCursor]).toEqual([people.length, null]);
    const drafting = rows.find((row) => row.includes(';draf;'));
    expect(drafting).toContain(';2026;SKP disetujui;draf;belum ada;2026-01-12;emp_');
  });

  it('speaks English to whom asks for it, with commas', async () => {
    const { text, fileName } = await made(city.people.hr.ask, NOT_APPROVED, {}, 'en');
    expect(fileName).toBe('has-not-plan-approval-2026_2026-01-12.csv');
    expect(lines(text)[0]).toMatch(/^\ufeffName,Position,Heads the unit,Unit,Agency,/);
    expect(lines(text).some((line) => line.includes(',2026,an approved plan,draft,none,2026-01-12,'))).toBe(true);
  });

  it('is for whoever may ask for the list, about the same people, and null beyond', async () => {
    const { staff, unitHead, unitAdmin, superior, otherHr } = city.people;
    const elsewhere = { ...NOT_APPROVED, unitId: city.units.bkpp };
    expect(await file(unitAdmin.ask, elsewhere)).toBeNull();
    expect(await file(otherHr.ask, { ...NOT_APPROVED, unitId: city.units.diskominfo })).toBeNull();
    expect(await file(city.nobody)).toBe('UNAUTHENTICATED');
    expect(await file(staff.ask)).toBeNull();
    for (const { ask } of [unitHead, unitAdmin, superior]) {
      const own = await made(ask);
      expect(own.rowCount).toBe((await listed(ask)).length);
    }
  });

  it('tells grades to whom the list tells them: to a head none', async () => {
    const grades = async (ask: Ask) =>
      lines((await made(ask)).text)
        .slice(1)
        .map((line) => line.split(';')[6]);
    expect(new Set(await grades(city.people.unitHead.ask))).toEqual(new Set(['']));
    expect(await grades(city.people.hr.ask)).toContain('III/d');
    expect(await file(city.people.unitHead.ask, NOT_APPROVED, { sort: 'GRADE' })).toBe('BAD_USER_INPUT');
  });

  it('refuses a cursor that is another list’s', async () => {
    const { data } = await city.people.hr.ask(
      'query($filter: OutstandingFilter!) { outstanding(filter: $filter, first: 1) { pageInfo { endCursor } } }',
      { filter: NOT_APPROVED },
    );
    expect(await file(city.people.hr.ask, NOT_APPROVED, { after: data.outstanding.pageInfo.endCursor })).toBe('BAD_USER_INPUT');
  });
});
