// Seats, rooms, needs and cards at their edges: the last seat, the room's last minute, what is granted, and what of it is told.
import { describe, expect, it } from 'vitest';
import {
  type AccommodationDecisionInput,
  assertAccommodationAllowed,
  decideAccommodation,
  expectOpened,
  hasOpened,
  NOTHING_SAID,
  openAccommodation,
  type RequestInput,
  requestAccommodation,
} from '../../../../src/modules/recruitment/sessions/rules/accommodation.ts';
import { cardChanges, cardText, endsFor } from '../../../../src/modules/recruitment/sessions/rules/card.ts';
import { accommodationNotices, scheduleNotices, sessionNotices } from '../../../../src/modules/recruitment/sessions/rules/notices.ts';
import { booked, released, roomName } from '../../../../src/modules/recruitment/sessions/rules/rooms.ts';
import { inOrder, outcomesFor, seated, seatProblem, type TestCandidate } from '../../../../src/modules/recruitment/sessions/rules/seats.ts';
import { newSchedule } from '../../../../src/modules/recruitment/sessions/rules/session.ts';
import type { TestAccommodation, TestSeat, TestSession } from '../../../../src/modules/recruitment/sessions/rules/types.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { campaignOf, INPUT, msBefore, NOW, sessionOf } from './support.ts';

const codes = (act: () => unknown): string[] => problemsOf(act).map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);
const LAST = '2026-03-20T17:00:00.000Z';

const seat = (number: string, sessionId: string): TestSeat => ({
  ...{ id: `tst_${number}`, campaignId: 'cmp_1', stage: 'SKD', formationId: 'frm_1', applicationId: `apn_${number}` },
  ...{ number, sessionId, at: NOW, moved: null },
});
const candidate = (number: string, held: TestSession | null = null, more: Partial<TestCandidate> = {}): TestCandidate => ({
  ...{ number, applicationId: `apn_${number}`, formationId: 'frm_1', admitted: true, rank: null, held },
  ...{ seat: held && seat(number, held.id), ...more },
});
const OTHER = sessionOf({ id: 'tse_2' });

describe('a seat', () => {
  const SEATED = { code: 'ALREADY_EXISTS', text: 'SEATED' };
  it.each<[string, TestCandidate, boolean, string, unknown]>([
    ['is given to who has none', candidate('1'), false, NOW, null],
    [
      'is not given to who was not let through',
      candidate('1', null, { admitted: false }),
      true,
      NOW,
      { code: 'INVALID', text: 'ADMITTED_ONLY' },
    ],
    ['is not given twice, moved or not', candidate('1', sessionOf()), true, NOW, SEATED],
    ['is not left for another without a word', candidate('1', OTHER), false, NOW, SEATED],
    ['is left for another expressly', candidate('1', OTHER), true, NOW, null],
    ['is left to the last instant before it begins', candidate('1', OTHER), true, msBefore(INPUT.startsAt), null],
    [
      'is not left once it has begun',
      candidate('1', OTHER),
      true,
      INPUT.startsAt,
      { code: 'DEADLINE_PASSED', text: 'FOR_GOOD', data: { closedAt: INPUT.startsAt } },
    ],
    [
      'of a session that is called off is free to be another',
      candidate('1', sessionOf({ id: 'tse_2', status: 'CANCELLED' })),
      false,
      LAST,
      null,
    ],
    ['of a session that is gone is too', candidate('1', null, { seat: seat('1', 'tse_9') }), false, NOW, null],
  ])('%s', (_, one, move, now, expected) => expect(seatProblem(one, sessionOf(), move, now)).toEqual(expected));

  const given = (people: TestCandidate[], of = sessionOf(), mostLeft = 5) =>
    outcomesFor(people, of, { move: true, now: NOW, mostLeft }).map(({ number, problem }) => [number, problem?.code ?? null]);
  it('is given in the order of who was named, to the last there is', () => {
    const four = ['1', '2', '3', '4'].map((one) => candidate(one));
    expect(given(four, sessionOf({ seats: 3, taken: 1 }))).toEqual([
      ['1', null],
      ['2', null],
      ['3', 'LIMIT_REACHED'],
      ['4', 'LIMIT_REACHED'],
    ]);
    expect(outcomesFor(four.slice(0, 1), sessionOf({ seats: 2, taken: 2 }), { move: false, now: NOW, mostLeft: 1 })).toEqual([
      { number: '1', problem: { code: 'LIMIT_REACHED', text: 'SEATS', params: { most: 2 } } },
    ]);
    // Who is refused takes no seat.
    expect(given([candidate('1', null, { admitted: false }), candidate('2')], sessionOf({ seats: 1 }))).toEqual([
      ['1', 'INVALID'],
      ['2', null],
    ]);
  });

  it('is left of so many sessions and no more, of one as often as there are seats', () => {
    const [b, c] = ['tse_3', 'tse_4'].map((id) => sessionOf({ id }));
    const people = [candidate('1', OTHER), candidate('2', b), candidate('3', OTHER), candidate('4', c), candidate('5')];
    expect(given(people, sessionOf({ seats: 9 }), 2).map(([, code]) => code)).toEqual([null, null, null, 'LIMIT_REACHED', null]);
    // Who has none leaves none.
    expect(given([candidate('5'), candidate('1', OTHER)], sessionOf(), 1)).toEqual([
      ['5', null],
      ['1', null],
    ]);
    expect(given(people, sessionOf({ seats: 9 }), 3).map(([, code]) => code)).toEqual([null, null, null, null, null]);
  });

  it('is given by rank, equals by number, whoever has none last; or by number alone', () => {
    const people = [
      candidate('3', null, { rank: 2 }),
      candidate('2', null, { rank: 2 }),
      candidate('1'),
      candidate('0'),
      candidate('9', null, { rank: 1 }),
    ];
    const numbers = (order: 'RANK' | 'REGISTRATION_NUMBER') => inOrder(people, order).map(({ number }) => number);
    expect([numbers('RANK'), numbers('REGISTRATION_NUMBER')]).toEqual([
      ['9', '2', '3', '0', '1'],
      ['0', '1', '2', '3', '9'],
    ]);
  });

  it('says what it was before', () => {
    const made = (one: TestCandidate, reason: string | null) => seated(one, sessionOf(), { id: 'tst_1', at: NOW, reason });
    expect(made(candidate('1'), 'x')).toEqual(seat('1', 'tse_1'));
    expect(made(candidate('1', OTHER), 'Sakit')).toEqual({ ...seat('1', 'tse_1'), moved: { sessionId: 'tse_2', reason: 'Sakit' } });
  });
});

describe('a room', () => {
  const { startsAt, endsAt } = INPUT;
  const has = [{ sessionId: 'tse_2', startsAt, endsAt }];
  const wants = (from: string, to: string, now = NOW) => codes(() => booked(has, sessionOf({ startsAt: from, endsAt: to }), now));
  const hours = (instant: string, more: number): string => new Date(Date.parse(instant) + more * 3_600_000).toISOString();

  it('has one session at a time, from the first instant to the last', () => {
    expect([wants(hours(startsAt, -1), startsAt), wants(endsAt, hours(endsAt, 1))]).toEqual([[], []]);
    const taken = ['ALREADY_EXISTS room'];
    expect(wants(hours(startsAt, -1), hours(startsAt, 1))).toEqual(taken);
    expect(wants(msBefore(endsAt), hours(endsAt, 1))).toEqual(taken);
    expect([wants(startsAt, endsAt), wants(hours(startsAt, -1), hours(endsAt, 1))]).toEqual([taken, taken]);
    expect(problemsOf(() => booked(has, sessionOf(), NOW))).toEqual([{ code: 'ALREADY_EXISTS', field: ['room'], text: 'ROOM_TAKEN' }]);
  });

  it('is kept by who has it, moved or not, and free of what is over', () => {
    const mine = booked(has, sessionOf({ id: 'tse_2', startsAt: hours(startsAt, 1), endsAt: hours(endsAt, 1) }), NOW);
    expect(mine).toEqual([{ sessionId: 'tse_2', startsAt: hours(startsAt, 1), endsAt: hours(endsAt, 1) }]);
    expect([released(has, 'tse_2', NOW), released(has, 'tse_9', msBefore(endsAt)), released(has, 'tse_9', endsAt)]).toEqual([[], has, []]);
    expect(booked(has, sessionOf({ startsAt: endsAt, endsAt: hours(endsAt, 1) }), NOW)).toHaveLength(2);
  });

  it('is one whatever its writing, and another in another place', () => {
    const name = (venue: string, room: string) => roomName({ venue, room });
    expect(name(' utc, Kelud', 'CAT-1')).toBe(name('UTC Kelud', 'cat 1'));
    expect(new Set([name('UTC', 'CAT 1'), name('UTC', 'CAT 2'), name('Polines', 'CAT 1'), name('UTC CAT', '1')]).size).toBe(4);
  });
});

describe('what somebody needs', () => {
  it('is said to the end of the last test, of a campaign that runs', () => {
    const at = (now: string, change: object = {}) => problemsOf(() => assertAccommodationAllowed(campaignOf(change), now));
    expect(at(msBefore(LAST))).toEqual([]);
    expect(at(LAST)).toEqual([{ code: 'DEADLINE_PASSED', field: ['applicationId'], data: { closedAt: LAST } }]);
    // Whichever test is last: not the one that is named last.
    const earlier = campaignOf().stages.map((one) => (one.kind === 'SKB' ? { ...one, closesAt: NOW } : one));
    expect(at('2026-02-20T16:59:59.999Z', { stages: earlier })).toEqual([]);
    expect(at(NOW, { status: 'CLOSED', closedAt: NOW })).toMatchObject([{ code: 'TRANSITION_REFUSED', field: ['campaignId'] }]);
  });

  it.each<[string, RequestInput, string[]]>([
    ['one thing', { needs: ['READER'] }, []],
    ['nothing', { needs: [] }, ['REQUIRED needs']],
    ['one thing twice', { needs: ['READER', 'READER'] }, ['INVALID needs']],
    ['another thing, in words', { needs: ['OTHER'], wish: 'Kursi' }, []],
    ['another thing, and not which', { needs: ['OTHER'] }, ['REQUIRED wish']],
    ['another thing, in no words', { needs: ['READER', 'OTHER'], wish: ' ' }, ['REQUIRED wish']],
    ['it in as many letters as there is room', { needs: ['READER'], wish: 'x'.repeat(1000) }, []],
    ['it in one more', { needs: ['READER'], wish: 'x'.repeat(1001) }, ['TOO_LONG wish']],
  ])('says %s', (_, input, expected) => expect(codes(() => requestAccommodation(NOTHING_SAID, input, NOW))).toEqual(expected));

  it('is kept beside what was granted before', () => {
    const before = { ...NOTHING_SAID, granted: ['READER' as const], extraMinutes: 10, answer: 'Ya' };
    expect(requestAccommodation(before, { needs: ['WRITER'], wish: ' Ya ' }, NOW)).toEqual({ ...before, needs: ['WRITER'], wish: 'Ya' });
    expect(requestAccommodation({ ...before, wish: 'x' }, { needs: ['WRITER'] }, NOW).wish).toBeNull();
  });

  it.each<[string, AccommodationDecisionInput, string[]]>([
    ['a reader', { granted: ['READER'] }, []],
    ['a reader twice', { granted: ['READER', 'READER'] }, ['INVALID granted']],
    ['more time, of a minute', { granted: ['MORE_TIME'], extraMinutes: 1 }, []],
    ['more time, of two hours', { granted: ['MORE_TIME'], extraMinutes: 120 }, []],
    ['more time, of a minute more', { granted: ['MORE_TIME'], extraMinutes: 121 }, ['OUT_OF_RANGE extraMinutes']],
    ['more time, and not how much', { granted: ['MORE_TIME'] }, ['OUT_OF_RANGE extraMinutes']],
    ['minutes without more time', { granted: ['READER'], extraMinutes: 1 }, ['OUT_OF_RANGE extraMinutes']],
    ['nothing, and why', { granted: [], answer: 'Tidak ada.' }, []],
    ['nothing, and not why', { granted: [] }, ['REQUIRED answer']],
    ['an answer of a letter too many', { granted: ['READER'], answer: 'x'.repeat(1001) }, ['TOO_LONG answer']],
  ])('is granted: %s', (_, input, expected) => expect(codes(() => decideAccommodation(NOTHING_SAID, input, NOW))).toEqual(expected));

  it('is decided beside what was asked', () => {
    const asked = { ...NOTHING_SAID, needs: ['READER' as const], wish: 'Ya' };
    const decided = decideAccommodation(asked, { granted: ['MORE_TIME'], extraMinutes: 30, answer: ' Baik ' }, NOW);
    expect(decided).toEqual({ ...asked, granted: ['MORE_TIME'], extraMinutes: 30, answer: 'Baik' });
    expect(decideAccommodation(decided, { granted: ['READER'] }, NOW)).toEqual({
      ...asked,
      granted: ['READER'],
      extraMinutes: 0,
      answer: null,
    });
    expect(problemsOf(() => decideAccommodation(asked, { granted: ['READER'], extraMinutes: 5 }, NOW))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['extraMinutes'], text: 'NO_MINUTES' },
    ]);
  });

  it('is read on record, once by each, before it is decided on', () => {
    const said = { requestedAt: NOW };
    const open = openAccommodation(openAccommodation(said, 'rina'), 'budi');
    expect(open).toEqual({ requestedAt: NOW, readers: ['rina', 'budi'] });
    expect([hasOpened(said, 'rina'), hasOpened(open, 'rina'), hasOpened(open, 'sari')]).toEqual([false, true, false]);
    for (const one of [open, { requestedAt: null }])
      expect(problemsOf(() => openAccommodation(one, 'rina'))).toEqual([
        { code: 'TRANSITION_REFUSED', field: ['accommodationId'], data: { allowed: [] } },
      ]);
    expect([codes(() => expectOpened(open, 'rina')), codes(() => expectOpened(open, 'sari'))]).toEqual([
      [],
      ['NOT_OPENED registrationNumber'],
    ]);
    expect([codes(() => expectOpened(undefined, 'sari')), codes(() => expectOpened({ requestedAt: null }, 'sari'))]).toEqual([[], []]);
  });
});

describe('a card', () => {
  it('tells of what is another, where it is, and that it is off, oldest first', () => {
    const at = (day: number): string => `2026-02-0${day}T02:00:00.000Z`;
    const { venue, address, room, startsAt, endsAt, seats, bring } = sessionOf();
    const change = { by: 'rina', reason: 'Banjir', before: { venue, address, room, startsAt, endsAt, seats, bring } };
    const of = sessionOf({
      changes: [{ ...change, at: at(5), changed: ['room'] }],
      cancelled: { at: at(6), by: 'rina', reason: 'Gempa' },
    });
    const moved = { ...seat('1', 'tse_1'), at: at(2), moved: { sessionId: 'tse_2', reason: null } };
    expect(cardChanges(of, moved)).toEqual([
      { at: at(2), reason: '', changed: [] },
      { at: at(5), reason: 'Banjir', changed: ['room'] },
      { at: at(6), reason: 'Gempa', changed: [] },
    ]);
    expect(cardChanges(sessionOf(), seat('1', 'tse_1'))).toEqual([]);
    expect([endsFor(sessionOf(), null), endsFor(sessionOf(), { extraMinutes: 0 })]).toEqual([INPUT.endsAt, INPUT.endsAt]);
  });

  it('has another code for whatever is another on it', () => {
    const text = (more: Partial<TestSession> = {}, who = { number: '1', name: 'Siti' }, ends = INPUT.endsAt) =>
      cardText(sessionOf(more), who, ends);
    const all = [
      ...[text(), text({ id: 'x' }), text({ stage: 'SKB' }), text({ venue: 'x' }), text({ room: 'x' }), text({ startsAt: 'x' })],
      ...[text({}, { number: '2', name: 'Siti' }), text({}, { number: '1', name: 'Budi' }), text({}, undefined, LAST)],
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(text({ seats: 9, taken: 4, bring: 'x' })).toBe(text());
  });
});

describe('what tests tell', () => {
  const ALL = { to: [{ kind: 'APPLICANTS', campaignId: 'cmp_1' }], subjectId: 'cmp_1', aboutId: null, campaignId: 'cmp_1' };
  const schedule = newSchedule('sch_1', campaignOf(), 'SKD');
  it('is each announcement, once', () => {
    const next = { ...schedule, edition: 1 };
    const told = { ...ALL, event: 'TESTS_ANNOUNCED', facts: { stage: 'SKD' }, once: 'SKD#1' };
    expect([scheduleNotices.told(null, next, null), scheduleNotices.told(schedule, next, null)]).toEqual([[told], [told]]);
    expect([
      scheduleNotices.told(null, schedule, null),
      scheduleNotices.told(next, next, null),
      scheduleNotices.awaited(next, null),
    ]).toEqual([...[[], [], []]]);
  });

  it('is each change that was told, and that it is off where somebody sits there', () => {
    const facts = { stage: 'SKD', begins: INPUT.startsAt };
    const before = sessionOf({ taken: 1 });
    const changed = { ...before, startsAt: LAST, changes: [{}] as never };
    const off = { ...before, status: 'CANCELLED' as const, cancelled: { at: NOW, by: 'rina', reason: 'x' } };
    expect(sessionNotices.told(before, changed, null)).toEqual([{ ...ALL, event: 'TEST_SESSION_CHANGED', facts, once: 'tse_1#1' }]);
    expect(sessionNotices.told(before, off, null)).toEqual([{ ...ALL, event: 'TEST_SESSION_CANCELLED', facts, once: 'tse_1#cancelled' }]);
    expect([
      sessionNotices.told(null, before, null),
      sessionNotices.told(before, before, null),
      sessionNotices.told(off, off, null),
      sessionNotices.told({ ...before, taken: 0 }, off, null),
      sessionNotices.awaited(before, null),
    ]).toEqual([[], [], [], [], []]);
  });

  it('is what was decided of somebody’s needs, each time; and that a wish waits', () => {
    const asked: TestAccommodation = {
      ...{ id: 'tac_1', campaignId: 'cmp_1', applicationId: 'apn_1', ownerId: 'o', number: '1', status: 'REQUESTED', sealed: 's' },
      ...{ requestedAt: NOW, decidedAt: null, decidedBy: null },
    };
    const granted: TestAccommodation = { ...asked, status: 'GRANTED', decidedAt: LAST };
    const of = { subjectId: 'tac_1', aboutId: null, campaignId: 'cmp_1', facts: {} };
    const told = [{ ...of, event: 'ACCOMMODATION_DECIDED', to: [{ kind: 'APPLICANT', applicationId: 'apn_1' }] }];
    const events = (before: TestAccommodation | null, after: TestAccommodation) => accommodationNotices.told(before, after, null);
    expect([events(null, granted), events(asked, granted), events({ ...granted, decidedAt: NOW }, granted)]).toEqual([told, told, told]);
    expect([events(null, asked), events(granted, granted)]).toEqual([[], []]);
    const to = [{ kind: 'OFFICE', office: 'RECRUITMENT_OFFICER' }];
    expect(accommodationNotices.awaited(asked, null)).toEqual([{ ...of, event: 'ACCOMMODATION_WAITS', to, occasion: NOW, dueAt: null }]);
    expect(accommodationNotices.awaited(granted, null)).toEqual([]);
  });
});
