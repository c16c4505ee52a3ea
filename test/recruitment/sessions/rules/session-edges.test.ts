// Test sessions at their edges: the first and last instant they may have, how many seats, what a change keeps, and who announces them.
import { describe, expect, it } from 'vitest';
import {
  assertCancellingAllowed,
  assertSeatingAllowed,
  cancelSession,
  changeSession,
  createSession,
  isAnnounced,
  newSchedule,
  publishSchedule,
  type SessionChangeInput,
  type SessionInput,
  scheduled,
} from '../../../../src/modules/recruitment/sessions/rules/session.ts';
import type { TestSchedule, TestSession } from '../../../../src/modules/recruitment/sessions/rules/types.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { CLOSES, campaignOf, deed, INPUT, msBefore, NOW, OPENS, sessionOf } from './support.ts';

const create = (change: Partial<SessionInput> = {}, actor = deed()) => createSession({ ...INPUT, ...change }, 'tse_1', actor);
const schedule = newSchedule('sch_1', campaignOf(), 'SKD');
const minutes = (instant: string, more: number): string => new Date(Date.parse(instant) + more * 60_000).toISOString();
const codes = (act: () => unknown): string[] => problemsOf(act).map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);

describe('a session is made', () => {
  it('as it is said, trimmed, with instants in one writing', () => {
    const said = { venue: ' UTC ', address: ' Jalan Kelud ', room: ' CAT 1 ', startsAt: '2026-02-10T08:00:00+07:00', bring: ' KTP ' };
    expect(create(said)).toEqual(sessionOf({ bring: 'KTP' }));
    expect(create()).toEqual(sessionOf());
    expect(create({}, deed({ schedule: { ...schedule, edition: 2 } })).afterEdition).toBe(2);
  });

  it('of a campaign that runs, and of a test that it has', () => {
    for (const status of ['DRAFT', 'CLOSED'])
      expect(codes(() => create({}, deed({ campaign: campaignOf({ status, closedAt: NOW }) })))).toEqual(['TRANSITION_REFUSED campaignId']);
    expect(problemsOf(() => create({ stage: 'INTERVIEW' as never }))).toMatchObject([
      { code: 'INVALID', field: ['stage'], text: 'NOT_OF_KIND' },
    ]);
  });

  it.each<[string, string, string, string, unknown[]]>([
    ['from the first instant of the stage on', NOW, OPENS, minutes(OPENS, 90), []],
    [
      'not before it',
      NOW,
      msBefore(OPENS),
      minutes(OPENS, 90),
      [{ code: 'OUT_OF_RANGE', field: ['startsAt'], params: { least: OPENS, most: CLOSES } }],
    ],
    ['to the last', NOW, minutes(CLOSES, -90), CLOSES, []],
    [
      'not after it',
      NOW,
      CLOSES,
      minutes(CLOSES, 90),
      [{ code: 'OUT_OF_RANGE', field: ['startsAt'], params: { least: OPENS, most: CLOSES } }],
    ],
    ['now', minutes(OPENS, 600), minutes(OPENS, 600), minutes(OPENS, 690), []],
    [
      'not before now',
      minutes(OPENS, 600),
      minutes(OPENS, 599),
      minutes(OPENS, 690),
      [{ code: 'OUT_OF_RANGE', field: ['startsAt'], params: { least: minutes(OPENS, 600), most: CLOSES } }],
    ],
    ['to the end of its day', NOW, minutes(OPENS, 60), minutes(OPENS, 1440), []],
    [
      'not beyond it',
      NOW,
      minutes(OPENS, 60),
      minutes(OPENS, 1441),
      [{ code: 'OUT_OF_RANGE', field: ['endsAt'], params: { least: minutes(OPENS, 60), most: minutes(OPENS, 1440) } }],
    ],
    ['not without a minute', NOW, minutes(OPENS, 60), minutes(OPENS, 60), [{ code: 'DATE_ORDER', field: ['endsAt'] }]],
    ['not backwards', NOW, minutes(OPENS, 60), minutes(OPENS, 59), [{ code: 'DATE_ORDER', field: ['endsAt'] }]],
  ])('%s', (_, now, startsAt, endsAt, expected) => {
    expect(problemsOf(() => create({ startsAt, endsAt }, deed({ now })))).toEqual(expected);
  });

  it('that would go on to the day after is over with its stage where that is earlier', () => {
    const most = minutes(OPENS, 600);
    const campaign = campaignOf({ stages: [{ kind: 'SKD', opensAt: OPENS, closesAt: most }] });
    expect(problemsOf(() => create({ startsAt: OPENS, endsAt: minutes(most, 1) }, deed({ campaign })))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['endsAt'], params: { least: OPENS, most } },
    ]);
  });

  it('with one to two thousand seats, and texts of a length', () => {
    const seats = (count: number) => problemsOf(() => create({ seats: count }));
    expect([seats(1), seats(2000)]).toEqual([[], []]);
    for (const count of [0, 2001])
      expect(seats(count)).toEqual([{ code: 'OUT_OF_RANGE', field: ['seats'], params: { least: 1, most: 2000 } }]);
    const texts = (length: number) => ({ venue: 'x'.repeat(length), address: 'x'.repeat(length * 2), room: 'x'.repeat(length - 70) });
    expect(problemsOf(() => create(texts(150)))).toEqual([]);
    expect(codes(() => create({ ...texts(151), bring: 'x'.repeat(1001) }))).toEqual(
      ['venue', 'address', 'room', 'bring'].map((field) => `TOO_LONG ${field}`),
    );
    expect(codes(() => create({ venue: ' ', address: ' ', room: ' ', seats: 0, startsAt: msBefore(OPENS) }))).toEqual([
      ...['REQUIRED venue', 'REQUIRED address', 'REQUIRED room', 'OUT_OF_RANGE startsAt', 'OUT_OF_RANGE seats'],
    ]);
  });

  it('while no more than two hundred wait to be announced', () => {
    const waiting = (length: number): TestSchedule => ({
      ...schedule,
      pending: Array.from({ length }, (_, i) => ({ sessionId: `tse_${i}`, by: 'budi', startsAt: INPUT.startsAt })),
    });
    expect(problemsOf(() => create({}, deed({ schedule: waiting(199) })))).toEqual([]);
    expect(problemsOf(() => create({}, deed({ schedule: waiting(200) })))).toEqual([
      { code: 'LIMIT_REACHED', field: [], params: { most: 200 } },
    ]);
  });
});

describe('a session is changed', () => {
  const announced = deed({ schedule: { ...schedule, edition: 1 }, by: 'budi' });
  const change = (input: SessionChangeInput, of: TestSession = sessionOf(), actor = deed()) => changeSession(of, input, actor);

  it('before it is announced without a word, and kept as if it had always been so', () => {
    expect(change({ room: ' CAT 2 ' })).toEqual(sessionOf({ room: 'CAT 2' }));
    expect(change({ bring: null, seats: 4 }, sessionOf({ bring: 'KTP' }))).toEqual(sessionOf({ bring: null, seats: 4 }));
    // Only what to bring can be cleared; absent leaves.
    expect(change({ room: null, seats: 4 }, sessionOf({ bring: 'KTP' }))).toEqual(sessionOf({ bring: 'KTP', seats: 4 }));
  });

  it('once it is announced with a reason, what it was before, and what is another', () => {
    const { venue, address, room, startsAt, endsAt, seats, bring } = sessionOf();
    const before = { venue, address, room, startsAt, endsAt, seats, bring };
    const once = change({ room: 'CAT 2', seats: 3, reason: ' Banjir ' }, sessionOf(), announced);
    expect(once.changes).toEqual([{ at: NOW, by: 'budi', reason: 'Banjir', before, changed: ['room'] }]);
    const twice = change({ seats: 5, bring: 'KTP', reason: 'Lagi' }, once, announced);
    expect(twice.changes.map(({ reason, changed }) => [reason, changed])).toEqual([
      ['Banjir', ['room']],
      ['Lagi', ['bring', 'seats']],
    ]);
    expect(codes(() => change({ room: 'CAT 2' }, sessionOf(), announced))).toEqual(['REQUIRED reason']);
    const long = (length: number, actor = announced) =>
      codes(() => change({ room: 'CAT 2', reason: 'x'.repeat(length) }, sessionOf(), actor));
    expect([long(500), long(501), long(501, deed())]).toEqual([[], ['TOO_LONG reason'], ['TOO_LONG reason']]);
  });

  it('to something else, and to no fewer seats than are taken', () => {
    expect(problemsOf(() => change({ room: 'CAT 1 ' }))).toEqual([{ code: 'INVALID', field: [], text: 'OTHER_VALUE' }]);
    const full = sessionOf({ taken: 3, seats: 5 });
    expect(problemsOf(() => change({ seats: 3 }, full))).toEqual([]);
    expect(problemsOf(() => change({ seats: 2 }, full))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['seats'], params: { least: 3, most: 2000 } },
    ]);
    expect(codes(() => change({ venue: ' ', endsAt: INPUT.startsAt }))).toEqual(['REQUIRED venue', 'DATE_ORDER endsAt']);
  });

  it('before it begins, while it stands and its campaign runs', () => {
    const at = (now: string) =>
      problemsOf(() =>
        change({ room: 'CAT 2', startsAt: '2026-02-11T01:00:00.000Z', endsAt: '2026-02-11T02:00:00.000Z' }, sessionOf(), deed({ now })),
      );
    expect(at(msBefore(INPUT.startsAt))).toEqual([]);
    expect(at(INPUT.startsAt)).toEqual([
      { code: 'DEADLINE_PASSED', field: ['sessionId'], text: 'FOR_GOOD', data: { closedAt: INPUT.startsAt } },
    ]);
    expect(problemsOf(() => change({ room: 'CAT 2' }, sessionOf({ status: 'CANCELLED' })))).toEqual([
      { code: 'TRANSITION_REFUSED', field: ['sessionId'], data: { allowed: [] } },
    ]);
    expect(
      codes(() => change({ room: 'CAT 2' }, sessionOf(), deed({ campaign: campaignOf({ status: 'CLOSED', closedAt: NOW }) }))),
    ).toEqual(['TRANSITION_REFUSED campaignId']);
  });

  it('or filled, while there is a seat', () => {
    const seat = (taken: number, more: Partial<TestSession> = {}) =>
      problemsOf(() => assertSeatingAllowed(sessionOf({ taken, ...more }), deed()));
    expect([seat(0), seat(2)]).toEqual([[], []]);
    expect(seat(3)).toEqual([{ code: 'LIMIT_REACHED', field: ['sessionId'], text: 'SEATS', params: { most: 3 } }]);
    expect(seat(0, { status: 'CANCELLED' })).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
  });
});

describe('a session is called off', () => {
  it('once, with a reason, also when it has begun, to the end of its stage', () => {
    const off = cancelSession(sessionOf(), ' Banjir ', deed());
    expect(off).toEqual(sessionOf({ status: 'CANCELLED', cancelled: { at: NOW, by: 'rina', reason: 'Banjir' } }));
    expect(problemsOf(() => cancelSession(off, 'Banjir', deed()))).toEqual([
      { code: 'TRANSITION_REFUSED', field: ['sessionId'], data: { allowed: [] } },
    ]);
    const at = (now: string) => problemsOf(() => assertCancellingAllowed(sessionOf(), deed({ now })));
    expect([at(INPUT.endsAt), at(msBefore(CLOSES))]).toEqual([[], []]);
    expect(at(CLOSES)).toEqual([{ code: 'DEADLINE_PASSED', field: ['sessionId'], data: { closedAt: CLOSES } }]);
    expect([
      codes(() => cancelSession(sessionOf(), ' ', deed())),
      codes(() => cancelSession(sessionOf(), 'x'.repeat(501), deed())),
    ]).toEqual([['REQUIRED reason'], ['TOO_LONG reason']]);
    expect(codes(() => cancelSession(sessionOf(), 'x', deed({ campaign: campaignOf({ status: 'CLOSED', closedAt: NOW }) })))).toEqual([
      'TRANSITION_REFUSED campaignId',
    ]);
  });
});

describe('a schedule', () => {
  it('holds what waits, each once as it is now, and nothing that was called off', () => {
    expect(newSchedule('sch_1', campaignOf(), 'SKD')).toEqual({
      ...{ id: 'sch_1', region: '33.74', campaignId: 'cmp_1', stage: 'SKD', edition: 0, publishedAt: null, publishedBy: null, pending: [] },
    });
    const one = scheduled(schedule, sessionOf(), 'rina');
    expect(one.pending).toEqual([{ sessionId: 'tse_1', by: 'rina', startsAt: INPUT.startsAt }]);
    const both = scheduled(one, sessionOf({ id: 'tse_2' }), 'rina');
    const again = scheduled(both, sessionOf({ startsAt: CLOSES }), 'budi');
    expect(again.pending.map(({ sessionId, by, startsAt }) => [sessionId, by, startsAt])).toEqual([
      ['tse_2', 'rina', INPUT.startsAt],
      ['tse_1', 'budi', CLOSES],
    ]);
    expect(scheduled(again, sessionOf({ id: 'tse_2', status: 'CANCELLED' }), 'budi').pending).toHaveLength(1);
  });

  it('is announced by another than who made or changed what waits, before any of it begins', () => {
    const waits = scheduled(scheduled(schedule, sessionOf(), 'rina'), sessionOf({ id: 'tse_2', startsAt: CLOSES }), 'budi');
    const publish = (by: string, now = NOW, of = waits, campaign = campaignOf()) => publishSchedule(of, { campaign, by, now });
    expect(publish('sari')).toEqual({ ...waits, edition: 1, publishedAt: NOW, publishedBy: 'sari', pending: [] });
    for (const by of ['rina', 'budi']) expect(problemsOf(() => publish(by))).toEqual([{ code: 'OWN_CASE', field: ['stage'] }]);
    expect(problemsOf(() => publish('sari', NOW, schedule))).toEqual([{ code: 'REQUIRED', field: ['sessions'] }]);
    expect(problemsOf(() => publish('sari', msBefore(INPUT.startsAt)))).toEqual([]);
    expect(problemsOf(() => publish('sari', INPUT.startsAt))).toEqual([
      { code: 'DEADLINE_PASSED', field: ['stage'], data: { closedAt: INPUT.startsAt } },
    ]);
    expect(codes(() => publish('sari', NOW, waits, campaignOf({ status: 'CLOSED', closedAt: NOW })))).toEqual([
      'TRANSITION_REFUSED campaignId',
    ]);
  });

  it('shows a session from the edition after it was made on', () => {
    const shown = (afterEdition: number, edition: number | null) => isAnnounced({ afterEdition }, edition === null ? null : { edition });
    expect([shown(0, null), shown(0, 0), shown(0, 1), shown(1, 1), shown(1, 2)]).toEqual([false, false, true, false, true]);
  });
});
