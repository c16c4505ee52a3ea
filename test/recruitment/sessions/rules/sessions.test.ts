// Seats of a test session, the card, addresses and telephone numbers: rules as properties and tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone } from '../../../../src/modules/recruitment/information/rules/contact.ts';
import { cardChanges, endsFor, printedCard } from '../../../../src/modules/recruitment/sessions/rules/card.ts';
import { inOrder, outcomesFor, type TestCandidate } from '../../../../src/modules/recruitment/sessions/rules/seats.ts';
import type { TestSeat, TestSession } from '../../../../src/modules/recruitment/sessions/rules/types.ts';
import { readAddress, sameAddress } from '../../../../src/platform/rules/address.ts';

const NOW = '2026-02-01T02:00:00.000Z';
const session = (more: Partial<TestSession> = {}): TestSession => ({
  ...{ id: 'tse_1', region: '33.74', campaignId: 'cmp_1', stage: 'SKD', venue: 'UTC', address: 'Kelud', room: 'CAT 1' },
  ...{ startsAt: '2026-02-10T01:00:00.000Z', endsAt: '2026-02-10T02:40:00.000Z', seats: 3, bring: null, taken: 0, status: 'PLANNED' },
  ...{ afterEdition: 0, createdBy: 'rina', createdAt: NOW, changes: [], cancelled: null },
  ...more,
});

const seat = (number: string, sessionId: string): TestSeat => ({
  ...{ id: `tst_${number}`, campaignId: 'cmp_1', stage: 'SKD', formationId: 'frm_1', applicationId: `apn_${number}` },
  ...{ number, sessionId, at: NOW, moved: null },
});

const elsewhere = [
  session({ id: 'tse_2' }),
  session({ id: 'tse_3', status: 'CANCELLED' }),
  session({ id: 'tse_4', startsAt: '2026-01-31T01:00:00.000Z' }),
  session({ id: 'tse_1' }),
];
const candidates = fc.uniqueArray(
  fc.record({ n: fc.nat(60), admitted: fc.boolean(), rank: fc.option(fc.nat(5)), held: fc.option(fc.constantFrom(...elsewhere)) }),
  { selector: ({ n }) => n, maxLength: 40 },
);
const person = ({
  n,
  admitted,
  rank,
  held,
}: {
  n: number;
  admitted: boolean;
  rank: number | null;
  held: TestSession | null;
}): TestCandidate => {
  const number = `2026-3374-${String(n).padStart(8, '0')}`;
  return { number, applicationId: `apn_${number}`, formationId: 'frm_1', admitted, rank, held, seat: held && seat(number, held.id) };
};

describe('seats', () => {
  it('are never more than there are, go to nobody who is not let through, and move nobody who is not to be moved', () => {
    fc.assert(
      fc.property(candidates, fc.nat(10), fc.nat(10), fc.boolean(), fc.integer({ min: 1, max: 3 }), (some, seats, gone, move, mostLeft) => {
        const taken = Math.min(gone, seats);
        const people = some.map(person);
        const outcomes = outcomesFor(people, session({ seats, taken }), { move, now: NOW, mostLeft });
        const given = people.filter((_, i) => outcomes[i]?.problem === null);
        expect(outcomes.map(({ number }) => number)).toEqual(people.map(({ number }) => number));
        expect(taken + given.length).toBeLessThanOrEqual(seats);
        expect(given.every(({ admitted }) => admitted)).toBe(true);
        expect(given.every(({ held }) => held?.id !== 'tse_1' && held?.id !== 'tse_4')).toBe(true);
        if (!move) expect(given.every(({ held }) => held?.status !== 'PLANNED')).toBe(true);
        expect(new Set(given.flatMap(({ held }) => held?.id ?? [])).size).toBeLessThanOrEqual(mostLeft);
        // Nobody is turned away while there is room for them.
        const free = seats - taken - given.length;
        const able = people.filter((one) => one.admitted && !one.seat);
        if (free > 0) expect(able.every((one) => given.includes(one))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are given in one order, whatever order people were found in', () => {
    fc.assert(
      fc.property(candidates, fc.constantFrom('RANK' as const, 'REGISTRATION_NUMBER' as const), (some, order) => {
        const people = some.map(person);
        const numbers = (all: readonly TestCandidate[]) => inOrder(all, order).map(({ number }) => number);
        expect(numbers(people.toReversed())).toEqual(numbers(people));
      }),
    );
  });
});

describe('the card', () => {
  const moved = { ...seat('1', 'tse_1'), at: '2026-02-03T02:00:00.000Z', moved: { sessionId: 'tse_2', reason: 'Rumah sakit' } };
  const { venue, address, room, startsAt, endsAt, seats, bring } = session();
  const before = { venue, address, room, startsAt, endsAt, seats, bring };
  const changes: TestSession['changes'] = [
    { at: '2026-02-02T02:00:00.000Z', by: 'rina', reason: 'Ditambah', before, changed: ['seats'] },
    { at: '2026-02-04T02:00:00.000Z', by: 'rina', reason: 'Banjir', before, changed: ['room', 'seats'] },
  ];

  it('tells what concerns who sits there, oldest first', () => {
    expect(cardChanges(session({ changes }), moved)).toEqual([
      { at: '2026-02-03T02:00:00.000Z', reason: 'Rumah sakit', changed: [] },
      { at: '2026-02-04T02:00:00.000Z', reason: 'Banjir', changed: ['room'] },
    ]);
  });

  it('is longer by what was granted, and escapes whatever somebody wrote', () => {
    expect(endsFor(session(), { extraMinutes: 30 })).toBe('2026-02-10T03:10:00.000Z');
    const card = { number: '1', name: '<b>Siti</b>', campaign: 'A & B', position: '"x"', test: 'SKD', endsAt, code: 'k' };
    const page = printedCard({ ...card, session: session({ room: "<script>'" }) }, 'id');
    expect(page).toContain('&lt;b&gt;Siti&lt;/b&gt;');
    expect(page).toContain('A &amp; B');
    expect(page).toContain('<dt>Nomor peserta</dt><dd>1</dd>');
    expect(page).toContain('<dt>Bawalah</dt><dd>–</dd>\n<dt>Kode kartu</dt><dd>k</dd>');
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('DIBATALKAN');
    expect(printedCard({ ...card, session: session({ status: 'CANCELLED' }) }, 'id')).toContain('DIBATALKAN');
  });
});

it.each([
  ['024 3513366', '+62243513366'],
  ['(024) 351-3366', '+62243513366'],
  ['+62 24 3513366', '+62243513366'],
  ['+1 202 555 0100', '+12025550100'],
  ['12345', null],
  ['3513366', null],
  ['+620', null],
  ['ext. 12', null],
])('a telephone number %j is read as %j', (text, read) => {
  expect(readPhone(text)).toBe(read);
});

it('an address is read without blanks and with its domain in lower case', () => {
  expect(readAddress(' Siti@CONTOH.id ')).toBe('Siti@contoh.id');
  expect(sameAddress('Siti@contoh.id', 'siti@CONTOH.ID')).toBe(true);
  expect(sameAddress('siti@contoh.id', 'siti@contoh.co.id')).toBe(false);
});
