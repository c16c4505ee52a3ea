// Classes, states, titles and names in the shape of SP4N-LAPOR!, and which days may be taken out: tables of cases.
import { describe, expect, it } from 'vitest';
import { exportProblems, isReadable, readableUntil, type VoiceExport } from '../../../src/modules/voice/rules/exports.ts';
import { forLapor, laporClass, laporConversation, laporTitle } from '../../../src/modules/voice/rules/lapor.ts';

describe('the class', () => {
  it.each([
    ['COMPLAINT', null, 'COMPLAINT'],
    ['COMPLAINT', 'URGENT', 'COMPLAINT_WITHOUT'],
    ['COMPLAINT', 'ORDINARY', 'COMPLAINT_WITHOUT'],
    ['COMPLAINT', 'OVERSIGHT', 'COMPLAINT_OF_OVERSIGHT'],
    ['COMPLAINT', 'INFORMATION', 'INFORMATION'],
    ['QUESTION', null, 'INFORMATION'],
    ['QUESTION', 'INFORMATION', 'INFORMATION'],
    ['QUESTION', 'ORDINARY', 'INFORMATION'],
    ['QUESTION', 'OVERSIGHT', 'COMPLAINT_OF_OVERSIGHT'],
    ['PRAISE', null, 'ASPIRATION'],
    ['PRAISE', 'INFORMATION', 'ASPIRATION'],
    ['PRAISE', 'OVERSIGHT', 'COMPLAINT_OF_OVERSIGHT'],
  ] as const)('of %s, classed %s, is %s', (kind, of, expected) => expect(laporClass(kind, of)).toBe(expected));
});

describe('the title', () => {
  it.each([
    ['Antrean lama. Sudah dua jam.', 'Antrean lama.'],
    ['Antrean lama', 'Antrean lama'],
    ['  Antrean lama\nSudah dua jam.', 'Antrean lama'],
    ['Biaya Rp 10.500 ditagih dua kali! Mengapa?', 'Biaya Rp 10.500 ditagih dua kali!'],
    [`${'Antre '.repeat(30)}.`, `${'Antre '.repeat(16).trim()}…`],
    ['x'.repeat(120), `${'x'.repeat(100)}…`],
    ['😀'.repeat(120), `${'😀'.repeat(100)}…`],
  ])('of %j is %j', (text, expected) => expect(laporTitle(text)).toBe(expected));
});

describe('who wrote', () => {
  const writer = { name: 'Siti  Aminah', reach: 'Jl. Pemuda 148 (belakang)' };
  it.each([
    ['CONFIDENTIAL', 'Saya SITI AMINAH, Jl. Pemuda 148 (belakang).', 'Saya [nama], [kontak].'],
    ['CONFIDENTIAL', 'Siti Aminahwati bukan saya.', 'Siti Aminahwati bukan saya.'],
    ['CONFIDENTIAL', 'Kepada Siti\nAminah: telepon 0812-3456-7890.', 'Kepada [nama]: telepon [telepon].'],
    ['OPEN', 'Saya Siti  Aminah, 3374101705800003.', 'Saya Siti  Aminah, [NIK/NIP].'],
  ] as const)('of a text %s: %j is %j', (mode, text, expected) => expect(forLapor(text, mode, writer)).toBe(expected));

  it('is nobody where no name was taken', () => expect(forLapor('Saya Siti Aminah.', 'ANONYMOUS', null)).toBe('Saya Siti Aminah.'));
});

describe('the conversation', () => {
  const words = [
    { at: '2026-01-12T18:00:00.000Z', kind: 'FIRST_ANSWER', text: 'Kami periksa.' },
    { at: '2026-01-14T02:00:00.000Z', kind: 'FACTS_ASKED', text: 'Loket berapa?' },
    { at: '2026-01-15T02:00:00.000Z', kind: 'REPLY', text: 'Loket 2.' },
    { at: '2026-01-16T02:00:00.000Z', kind: 'ANSWER', text: 'Loket ditambah.' },
    { at: '2026-01-17T02:00:00.000Z', kind: 'REOPENED', text: 'Belum.' },
    { at: '2026-01-19T02:00:00.000Z', kind: 'ANSWER', text: 'Sekarang sudah.' },
  ] as const;

  it('has each answer with its day in WIB, and what was asked only while it waits', () => {
    expect(laporConversation(words, false)).toEqual({
      added: '2026-01-15: Loket 2.\n2026-01-17: Belum.',
      first: { on: '2026-01-13', text: 'Kami periksa.' },
      asked: '',
      answers: '2026-01-16: Loket ditambah.\n2026-01-19: Sekarang sudah.',
    });
    expect(laporConversation(words.slice(0, 2), true)).toMatchObject({ asked: 'Loket berapa?', added: '', answers: '' });
    expect(laporConversation([], false)).toEqual({ added: '', first: null, asked: '', answers: '' });
  });

  it('says where a cell of a spreadsheet would be too small for it', () => {
    const long = Array.from({ length: 30 }, () => ({ at: '2026-01-15T02:00:00.000Z', kind: 'REPLY' as const, text: 'x'.repeat(2000) }));
    const { added } = laporConversation(long, false);
    expect(added.length).toBeLessThan(32_767);
    expect(added).toMatch(/… \[dipotong\]$/);
  });
});

describe('the days', () => {
  // Half past midnight in Semarang.
  const now = '2026-03-01T17:30:00.000Z';
  it.each([
    ['2026-02-01', '2026-02-28', []],
    ['2026-03-01', '2026-03-01', []],
    ['2026-03-01', '2026-03-02', ['to']],
    ['2026-03-02', '2026-03-02', ['from']],
    ['2026-02-02', '2026-02-01', ['to']],
    ['2025-03-01', '2026-03-01', []],
    ['2025-02-28', '2026-03-01', ['to']],
    ['2021-02-26', '2021-03-01', []],
    ['2021-02-25', '2021-03-01', ['from']],
  ])('from %s to %s: %j', (from, to, fields) =>
    expect(exportProblems({ from, to }, now).map(({ code, field }) => [code, field])).toEqual(
      fields.map((field) => ['OUT_OF_RANGE', [field]]),
    ),
  );

  const taken: VoiceExport = { id: 'vex_1', from: '2026-02-01', to: '2026-02-28', reason: 'Bulanan.', takenAt: now, by: 'emp_1' };
  it.each([
    ['emp_1', '2026-03-02T17:29:59.999Z', true],
    ['emp_1', '2026-03-02T17:30:00.000Z', false],
    ['emp_2', now, false],
  ])('are read by %s at %s: %s', (who, at, expected) => {
    expect(isReadable(taken, who, at)).toBe(expected);
    expect(readableUntil(taken)).toBe('2026-03-02T17:30:00.000Z');
  });
});
