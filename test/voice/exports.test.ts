// What citizens wrote as a file for SP4N-LAPOR!: what is in it, what never is, who reads it, and that each taking is on record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { accepted, CASE, type Case, caseOf, concerned, ofCase, STATUS, submitted, waitingFor } from '../support/voice.ts';

const TAKEN = 'taken { id from to reason takenAt takenBy { name } readableUntil }';
const JANUARY = { from: '2026-01-01', to: '2026-01-31', reason: 'Laporan bulanan ke SP4N-LAPOR!.' };
const CONTACT = { name: 'Warga Teladan', reach: 'warga@contoh.id' };
const LATER = '2026-02-02T02:00:00.000Z';

let city: Agency;
const hr = (): Ask => city.people.hr.ask;

interface Part {
  fileName: string;
  text: string;
  rowCount: number;
  unnamed: number;
  scrubbed: number;
  files: number;
  endCursor: string | null;
}

const take = async (ask: Ask, more: object = {}): Promise<string> =>
  (await done(ask, 'voiceExport', { ...JANUARY, ...more } as never, TAKEN)).taken.id;

async function partOf(ask: Ask, exportId: string, after: string | null = null, language = 'id'): Promise<Part | null | string> {
  const { data, errors } = await ask(
    'query($id: ID!, $after: String) { voiceExportFile(exportId: $id, after: $after) { fileName text rowCount unnamed scrubbed files endCursor } }',
    { id: exportId, after },
    { 'accept-language': language },
  );
  return errors ? (errors[0]?.extensions.code ?? '') : data.voiceExportFile;
}

async function made(...args: Parameters<typeof partOf>): Promise<Part> {
  const one = await partOf(...args);
  if (one === null || typeof one === 'string') throw new Error(`No file: ${one}`);
  return one;
}

/** By the id of the case: its cells. None here has a semicolon, and what has a break stands in quotes. */
const rowOf = (text: string, { id }: Case): string[] => (text.split('\r\n').find((line) => line.startsWith(id)) ?? '').split(';');

describe('the file', () => {
  const cases: Record<string, Case> = {};
  let codes: string[] = [];
  let file: Part;
  beforeAll(async () => {
    city = await startAgency();
    city.setNow('2025-12-31T16:59:00.000Z');
    const old = await caseOf(city, { text: 'Tahun lalu.' });
    // A minute after midnight in Semarang.
    city.setNow('2025-12-31T17:01:00.000Z');
    const first = await caseOf(city, { kind: 'PRAISE', text: '=HYPERLINK("http://contoh.id")' });
    city.setNow('2026-01-12T02:00:00.000Z');
    const open = await caseOf(city, {
      contact: { ...CONTACT, name: `${CONTACT.name} 0812-3456-7890` },
      text: 'Antrean lama.\nNIK 3374101705800003 diminta di depan umum.',
    });
    const secret = await caseOf(city, { mode: 'CONFIDENTIAL', contact: CONTACT, text: 'Saya Warga Teladan. Petugas ketus.' });
    const nobody = await caseOf(city, { mode: 'ANONYMOUS', kind: 'QUESTION', text: 'Kapan loket buka?' });
    const inWork = await accepted(hr(), open.of);
    await done(hr(), 'voiceAskFacts', ofCase(inWork, { text: 'Loket berapa? Hubungi 0812-3456-7890.' }), CASE);
    city.setNow('2026-01-14T02:00:00.000Z');
    await done(city.nobody, 'voiceReply', { code: open.code, text: 'Loket 2, a@b.id.' }, STATUS);
    const read = async ({ id }: Case): Promise<Case> =>
      (await hr()('query($id: ID!) { node(id: $id) { ... on VoiceCase { id version } } }', { id })).data.node;
    await done(hr(), 'voiceRestore', ofCase(await read(open.of), { reason: 'Untuk memeriksa data.' }), CASE);
    await done(hr(), 'voiceAnswer', ofCase(await read(open.of), { text: 'Sudah ditangani.' }), CASE);
    Object.assign(cases, { old: old.of, first: first.of, open: open.of, secret: secret.of, nobody: nobody.of });
    codes = [old, first, open, secret, nobody].map(({ code }) => code);
    city.setNow(LATER);
    file = await made(hr(), await take(hr()));
  });
  afterAll(() => city.stop());

  it('has the days asked for, by the day in Semarang, under the columns of LAPOR!', () => {
    expect(file.fileName).toBe('sp4n-lapor_2026-01-01_2026-01-31_2026-02-02.csv');
    expect(file.text.slice(0, 80)).toBe('\ufeffID Laporan;Tanggal Laporan Masuk;Nama Pelapor;Tipe Laporan (Anonim/Rahasia);Kla');
    expect([file.rowCount, file.endCursor]).toEqual([4, null]);
    expect(file.text).not.toContain('Tahun lalu');
    expect(rowOf(file.text, cases.first as Case)[1]).toBe('2026-01-01');
  });

  it('has days that are over, whole: two files of one day would tell when in it something was written', async () => {
    const today = { from: '2026-02-02', to: '2026-02-02', reason: 'Laporan harian.' };
    const { of } = await caseOf(city, { text: 'Lampu padam.' });
    expect(await refused(hr(), 'voiceExport', today)).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hr(), 'voiceExport', { ...today, from: '2026-02-01' })).toEqual(['OUT_OF_RANGE']);
    city.setNow('2026-02-03T02:00:00.000Z');
    const next = await made(hr(), await take(hr(), today));
    expect([next.rowCount, next.text.includes(of.id)]).toEqual([1, true]);
    city.setNow(LATER);
  });

  it('tells a case in the words of LAPOR!, with its answer and clocks', () => {
    const { id } = cases.open as Case;
    expect(file.text).toContain(
      [
        `${id};2026-01-12;Warga Teladan [telepon];;Pengaduan tidak berkadar pengawasan;Pembuatan akun layanan;Antrean lama.`,
        '"Antrean lama.\nNIK [NIK/NIP] diminta di depan umum.";2026-01-14: Loket 2, [e-mail].',
        'Unit diskominfo;Unit aptika;Selesai;;Terima kasih, kami periksa.;2026-01-12;ya;14;;tidak',
        '2026-01-14: Sudah ditangani.;2026-01-14;ya;;\r\n',
      ].join(';'),
    );
    expect(rowOf(file.text, cases.nobody as Case).slice(2, 7)).toEqual([
      ...['', 'Anonim', 'Permintaan informasi', 'Pembuatan akun layanan', 'Kapan loket buka?'],
    ]);
    expect(rowOf(file.text, cases.nobody as Case).slice(11, 19)).toEqual(['Proses Verifikasi', '', '', '', '', '', '2026-01-15', 'ya']);
  });

  it('names nobody who asked for it, and says how many; a code, a contact or a number is nowhere', () => {
    expect(rowOf(file.text, cases.secret as Case).slice(2, 9)).toEqual([
      ...['', 'Rahasia', 'Pengaduan', 'Pembuatan akun layanan', 'Saya [nama].', 'Saya [nama]. Petugas ketus.', ''],
    ]);
    expect([file.unnamed, file.scrubbed, file.files]).toEqual([2, 1, 0]);
    for (const never of [...codes, CONTACT.reach, '3374101705800003', '0812', 'a@b.id', 'T02:00']) expect(file.text).not.toContain(never);
  });

  it('is run as a formula by no spreadsheet, also in English', async () => {
    expect(file.text).toContain(`;"'=HYPERLINK(""http://contoh.id"")";`);
    const english = await made(hr(), await take(hr()), null, 'en');
    expect(english.text.slice(0, 40)).toBe('\ufeffReport id,Written on,Written by,Anonymo');
    expect(english.text).toContain('Complaint that needs no oversight');
  });

  it('is read by who took it, for a day; another taking is on record under another name', async () => {
    const id = await take(hr());
    expect(await partOf(city.setup, id)).toBeNull();
    expect(await partOf(city.people.otherHr.ask, id)).toBeNull();
    expect(await partOf(city.people.auditor.ask, id)).toBe('FORBIDDEN');
    expect(await partOf(city.people.superior.ask, id)).toBe('FORBIDDEN');
    expect(await partOf(city.nobody, id)).toBe('UNAUTHENTICATED');
    city.setNow('2026-02-03T01:59:59.000Z');
    expect((await made(hr(), id)).rowCount).toBe(4);
    city.setNow('2026-02-03T02:00:00.000Z');
    expect(await partOf(hr(), id)).toBeNull();
    city.setNow(LATER);
    await take(city.setup);
    const { data } = await city.people.auditor.ask(
      `{ voiceExports(first: 50) { edges { node { id from to reason takenBy { name } readableUntil } } } }`,
    );
    const all = data.voiceExports.edges.map(({ node }: { node: { id: string; takenBy: { name: string } | null } }) => node);
    expect(all.find((one: { id: string }) => one.id === id)).toEqual({
      ...{ id, ...JANUARY },
      ...{ takenBy: { name: 'Wahyu Nugroho' }, readableUntil: '2026-02-03T02:00:00.000Z' },
    });
    expect(all.some(({ takenBy }: { takenBy: unknown }) => takenBy === null)).toBe(true);
    const trail = await city.people.auditor.ask('query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { operation } } } }', {
      id,
    });
    expect(trail.data.auditTrail.edges).toEqual([{ node: { operation: 'voiceExport' } }]);
  });

  it('is taken once by a key, and refused with a code on its field', async () => {
    const idempotencyKey = newKey();
    const again = { idempotencyKey };
    expect(await take(hr(), again)).toBe(await take(hr(), again));
    const asked = (more: object) => refused(hr(), 'voiceExport', { ...JANUARY, ...more } as never);
    expect(await asked({ from: '2026-02-03' })).toEqual(['OUT_OF_RANGE']);
    expect(await asked({ to: '2026-02-03', reason: ' ' })).toEqual(['OUT_OF_RANGE', 'REQUIRED']);
    expect(await asked({ reason: 'Untuk NIK 3374101705800003.' })).toEqual(['INVALID']);
    expect(await refused(city.people.superior.ask, 'voiceExport', JANUARY)).toEqual(['!FORBIDDEN']);
    expect(await refused(city.people.auditor.ask, 'voiceExport', JANUARY)).toEqual(['!FORBIDDEN']);
  });

  it('has nothing in it that is about who reads it, and counts nothing of that', async () => {
    const [of] = (await waitingFor(city.setup, null)).filter(({ id }: Case) => id === cases.secret?.id);
    await concerned(city.setup, of, city.people.hr.employeeId);
    const own = await made(hr(), await take(hr()));
    expect([own.rowCount, own.unnamed]).toEqual([3, 1]);
    expect(own.text).not.toContain(of.id);
    expect((await made(city.setup, await take(city.setup))).rowCount).toBe(4);
  });
});

describe('a long file', () => {
  beforeAll(async () => {
    city = await startAgency();
  });
  afterAll(() => city.stop());

  it('comes in parts that are one file together, each case once', async () => {
    for (const [day, count] of [
      ['2025-12-30', 30],
      ['2026-01-05', 25],
    ] as const) {
      city.setNow(`${day}T02:00:00.000Z`);
      for (let i = 0; i < count; i += 1) await submitted(city.nobody, { text: `Laporan ${day} ${i}.` });
    }
    city.setNow('2026-01-06T02:00:00.000Z');
    const id = await take(hr(), { from: '2025-12-30', to: '2026-01-05' });
    const first = await made(hr(), id);
    const second = await made(hr(), id, first.endCursor);
    expect([first.rowCount, second.rowCount, second.endCursor]).toEqual([50, 5, null]);
    const lines = `${first.text}${second.text}`.split('\r\n').slice(1, -1);
    expect(new Set(lines.map((line) => line.slice(0, line.indexOf(';')))).size).toBe(55);
    expect(lines.map((line) => line.split(';')[1])).toEqual([...Array(30).fill('2025-12-30'), ...Array(25).fill('2026-01-05')]);
    const other = await take(hr(), { from: '2025-12-30', to: '2026-01-05' });
    expect(await partOf(hr(), other, first.endCursor)).toBe('BAD_USER_INPUT');
  });

  it('has no part, and no page of what waits, that is shorter by what is about who reads it', async () => {
    const days = { from: '2025-12-30', to: '2026-01-05' };
    const whole = await made(hr(), await take(hr(), days));
    const first = whole.text.split('\r\n')[1]?.split(';')[0];
    const [of] = (await waitingFor(city.setup, null)).filter(({ id }: Case) => id === first);
    await concerned(city.setup, of, city.people.hr.employeeId);
    const id = await take(hr(), days);
    const part = await made(hr(), id);
    const rest = await made(hr(), id, part.endCursor);
    expect([part.rowCount, rest.rowCount, rest.endCursor]).toEqual([50, 4, null]);
    const page = async (ask: Ask, count: number) => {
      const { data } = await ask(
        `{ voiceCases(queue: OPEN, first: ${count}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      );
      return [data.voiceCases.edges.length, data.voiceCases.pageInfo.hasNextPage];
    };
    expect([await page(hr(), 50), await page(hr(), 54), await page(city.setup, 54)]).toEqual([
      [50, true],
      [54, false],
      [54, true],
    ]);
  });
});
