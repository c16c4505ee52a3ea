// Enrolments through the API: asked for, decided by the superior, seated or waiting, passed on, moved and cancelled with the session; and what is refused.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrolmentId } from '../../src/modules/training/ids.ts';
import { eventsTo } from '../support/inbox.ts';
import { beforeWriteOf } from '../support/interleaved.ts';
import { mutation, newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { follow } from '../support/stream.ts';
import {
  AFTER_IT,
  asked,
  BEFORE_IT,
  DAYS,
  decided,
  ENROLMENT,
  enrolled,
  enrolmentNow,
  LATER_DAYS,
  ofEnrolment,
  ofSession,
  programmeOf,
  SESSION,
  SESSION_FORM,
  sessionNow,
  sessionOf,
  WITHIN_IT,
} from '../support/training.ts';

let city: Season;
const hr = () => city.people.hr.ask;
const boss = () => city.people.superior.ask;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(BEFORE_IT));

/** A session that is full, and people who wait for it. */
async function fullSession(waiting: number, seats = 1) {
  const session = await sessionOf(hr(), { seats });
  const people = [];
  for (let i = 0; i < seats + waiting; i += 1) {
    const person = await newcomer(city);
    people.push({ person, enrolment: await enrolled(person.ask, boss(), session) });
  }
  return { session, people };
}

const at = <T>(list: readonly T[], i: number): T => list[i] as T;

describe('a request', () => {
  it('waits for the superior, who says yes: there is a seat', async () => {
    const session = await sessionOf(hr());
    const { ask } = city.people.staff;
    const enrolment = await asked(ask, session);
    expect(enrolment).toMatchObject({ status: 'REQUESTED', allowedActions: ['trainingWithdraw'] });
    expect((await enrolmentNow(boss(), enrolment)).allowedActions).toEqual(['trainingRequestDecide']);
    expect(await refused(ask, 'trainingRequest', { sessionId: session.id, words: 'Sekali lagi' })).toEqual(['ALREADY_EXISTS']);
    expect(await refused(ask, 'trainingRequestDecide', { ...ofEnrolment(enrolment), approved: true })).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.colleague.ask, 'trainingRequestDecide', { ...ofEnrolment(enrolment), approved: true })).toEqual([
      'NOT_FOUND',
    ]);
    expect(await decided(boss(), enrolment)).toMatchObject({ status: 'SEATED', waitingPosition: null });
    expect(await sessionNow(ask, session)).toMatchObject({ seatsTaken: 1, waiting: 0 });
  });

  it('is told no with a reason, and may be asked anew', async () => {
    const session = await sessionOf(hr());
    const { ask } = await newcomer(city);
    const enrolment = await asked(ask, session);
    expect(await refused(boss(), 'trainingRequestDecide', { ...ofEnrolment(enrolment), approved: false })).toEqual(['REQUIRED']);
    const declined = await decided(boss(), enrolment, { approved: false, reason: 'Sedang tutup buku.' });
    expect(declined).toMatchObject({ status: 'DECLINED', decisionReason: 'Sedang tutup buku.' });
    expect(await refused(boss(), 'trainingRequestDecide', { ...ofEnrolment(declined), approved: true })).toEqual(['TRANSITION_REFUSED']);
    expect((await asked(ask, session)).id).toBe(enrolment.id);
  });

  it('ends with its last instant, and is not for other kinds of service', async () => {
    const session = await sessionOf(hr());
    city.setNow('2026-02-28T17:00:00.000Z');
    expect(await refused(city.people.staff.ask, 'trainingRequest', { sessionId: session.id, words: 'Terlambat' })).toEqual([
      'DEADLINE_PASSED',
    ]);
    city.setNow(BEFORE_IT);
    const { id: programmeId } = await programmeOf(hr(), { audience: ['PPPK'] });
    const other = (await done(hr(), 'trainingSessionCreate', { ...SESSION_FORM, programmeId }, SESSION)).session;
    expect(await refused(city.people.staff.ask, 'trainingRequest', { sessionId: other.id, words: 'Saya PNS' })).toEqual(['NOT_ELIGIBLE']);
    expect(await refused(city.people.mayor.ask, 'trainingRequest', { sessionId: session.id, words: 'Tanpa atasan' })).toEqual([
      'NO_SUPERIOR',
    ]);
    expect(await refused(city.people.stranger.ask, 'trainingRequest', { sessionId: session.id, words: 'Kota lain' })).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('is one, also where it is sent twice at once; the same key answers the same', async () => {
    const session = await sessionOf(hr());
    const { ask } = await newcomer(city);
    const input = { sessionId: session.id, words: 'Sekaligus' };
    const send = (idempotencyKey: string) =>
      ask(mutation('trainingRequest', 'enrolment { id version } userErrors { code }'), { input: { ...input, idempotencyKey } });
    const key = newKey();
    const answers = (await Promise.all([send(key), send(key), send(newKey())])).map(({ data }) => data.trainingRequest);
    expect(new Set(answers.flatMap(({ enrolment }) => enrolment?.id ?? [])).size).toBe(1);
    expect((await send(key)).data.trainingRequest.enrolment.version).toBe(1);
  });
});

describe('a full session', () => {
  it('lets wait in order; a withdrawal keeps the seat for the first, who confirms it', async () => {
    const { session, people } = await fullSession(2);
    const [first, second, third] = [at(people, 0), at(people, 1), at(people, 2)];
    expect([first, second, third].map(({ enrolment }) => [enrolment.status, enrolment.waitingPosition])).toEqual([
      ['SEATED', null],
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    await done(first.person.ask, 'trainingWithdraw', ofEnrolment(first.enrolment), ENROLMENT);
    const kept = await enrolmentNow(second.person.ask, second.enrolment);
    // Two working days from Monday: to the end of Wednesday, WIB.
    expect(kept).toMatchObject({ status: 'OFFERED', confirmUntil: '2026-02-04T17:00:00.000Z' });
    expect(kept.allowedActions).toEqual(['trainingSeatConfirm', 'trainingWithdraw']);
    expect(await enrolmentNow(third.person.ask, third.enrolment)).toMatchObject({ status: 'WAITING', waitingPosition: 1 });
    const { enrolment } = await done(second.person.ask, 'trainingSeatConfirm', ofEnrolment(kept), ENROLMENT);
    expect(enrolment).toMatchObject({ status: 'SEATED', confirmUntil: null });
    expect(await sessionNow(hr(), session)).toMatchObject({ seatsTaken: 1, waiting: 1 });
  });

  it('passes a seat on that was not confirmed in time', async () => {
    const { session, people } = await fullSession(2);
    const [first, second, third] = [at(people, 0), at(people, 1), at(people, 2)];
    await done(first.person.ask, 'trainingWithdraw', ofEnrolment(first.enrolment), ENROLMENT);
    const kept = await enrolmentNow(second.person.ask, second.enrolment);
    city.setNow('2026-02-04T17:00:00.000Z');
    expect(await refused(second.person.ask, 'trainingSeatConfirm', ofEnrolment(kept))).toEqual(['DEADLINE_PASSED']);
    expect((await enrolmentNow(second.person.ask, kept)).status).toBe('LAPSED');
    await done(hr(), 'trainingSeatsPass', { sessionId: session.id }, SESSION);
    expect(await enrolmentNow(second.person.ask, kept)).toMatchObject({ status: 'LAPSED', confirmUntil: null });
    expect((await enrolmentNow(third.person.ask, third.enrolment)).status).toBe('OFFERED');
    expect((await asked(second.person.ask, session)).status).toBe('REQUESTED');
  });

  it('takes nothing from who has asked anew before a lapsed seat has gone on', async () => {
    const { session, people } = await fullSession(2);
    const [first, second, third] = [at(people, 0), at(people, 1), at(people, 2)];
    await done(first.person.ask, 'trainingWithdraw', ofEnrolment(first.enrolment), ENROLMENT);
    city.setNow('2026-02-05T02:00:00.000Z');
    const anew = await asked(second.person.ask, session);
    await done(hr(), 'trainingSeatsPass', { sessionId: session.id }, SESSION);
    expect((await enrolmentNow(second.person.ask, anew)).status).toBe('REQUESTED');
    expect((await enrolmentNow(third.person.ask, third.enrolment)).status).toBe('OFFERED');
    expect(await decided(boss(), anew)).toMatchObject({ status: 'WAITING', waitingPosition: 1 });
    expect(await sessionNow(hr(), session)).toMatchObject({ seatsTaken: 1, waiting: 1 });
  });

  it('is not overtaken: who is approved while others wait, waits behind them', async () => {
    const { session, people } = await fullSession(1);
    await done(hr(), 'trainingSessionChange', { ...ofSession(session), seats: 2, reason: 'Ruang lebih besar' }, SESSION);
    expect((await enrolmentNow(at(people, 1).person.ask, at(people, 1).enrolment)).status).toBe('OFFERED');
    const late = await newcomer(city);
    expect(await enrolled(late.ask, boss(), session)).toMatchObject({ status: 'WAITING', waitingPosition: 1 });
  });

  it('with fewer seats unseats nobody, and gives none until there are so few', async () => {
    const { session, people } = await fullSession(1, 3);
    const { session: fewer } = await done(
      hr(),
      'trainingSessionChange',
      { ...ofSession(session), seats: 2, reason: 'Ruang kecil' },
      SESSION,
    );
    expect(fewer).toMatchObject({ seats: 2, seatsTaken: 3, waiting: 1 });
    // One of the two that are left withdraws first: those who sit are as many as there are seats, so nobody comes in.
    for (const { person, enrolment } of people.slice(0, 2)) {
      await done(person.ask, 'trainingWithdraw', ofEnrolment(enrolment), ENROLMENT);
      expect(await sessionNow(hr(), session)).toMatchObject({ seatsTaken: 2 });
    }
    expect(await enrolmentNow(at(people, 3).person.ask, at(people, 3).enrolment)).toMatchObject({ status: 'OFFERED' });
  });

  it('gives nothing to who has left the service', async () => {
    const { people } = await fullSession(2);
    const [first, second, third] = [at(people, 0), at(people, 1), at(people, 2)];
    const end = {
      employeeId: second.person.employeeId,
      expectedVersion: 1,
      assignmentId: second.person.assignmentId,
      validTo: '2026-02-01',
    };
    await done(hr(), 'assignmentEnd', end, 'employee { id }');
    await done(first.person.ask, 'trainingWithdraw', ofEnrolment(first.enrolment), ENROLMENT);
    expect((await enrolmentNow(hr(), second.enrolment)).status).toBe('WITHDRAWN');
    expect((await enrolmentNow(hr(), third.enrolment)).status).toBe('OFFERED');
  });

  it('tells where it is held online to who has a seat, and not to whose seat has lapsed', async () => {
    const session = await sessionOf(hr(), { seats: 1, link: 'https://rapat.semarangkota.go.id/1' });
    const [{ ask: first }, { ask: second }] = [await newcomer(city), await newcomer(city)];
    const link = async (ask: typeof first) =>
      (await ask('query($id: ID!) { node(id: $id) { ... on TrainingSession { link } } }', { id: session.id })).data.node.link;
    const enrolment = await enrolled(first, boss(), session);
    await enrolled(second, boss(), session);
    expect([await link(first), await link(second)]).toEqual(['https://rapat.semarangkota.go.id/1', null]);
    await done(first, 'trainingWithdraw', ofEnrolment(enrolment), ENROLMENT);
    expect([await link(first), await link(second)]).toEqual([null, 'https://rapat.semarangkota.go.id/1']);
    city.setNow('2026-02-04T17:00:00.000Z');
    expect(await link(second)).toBeNull();
  });

  it('stays as it is once it has begun', async () => {
    const { session, people } = await fullSession(1);
    const [first, second] = [at(people, 0), at(people, 1)];
    city.setNow(WITHIN_IT);
    expect(await refused(first.person.ask, 'trainingWithdraw', ofEnrolment(first.enrolment))).toEqual(['DEADLINE_PASSED']);
    expect(await refused(hr(), 'trainingSessionCancel', { ...ofSession(session), reason: 'Batal' })).toEqual(['DEADLINE_PASSED']);
    await done(hr(), 'trainingSeatsPass', { sessionId: session.id }, SESSION);
    city.setNow(AFTER_IT);
    expect((await enrolmentNow(second.person.ask, second.enrolment)).status).toBe('WAITING');
  });
});

describe('a session that changes', () => {
  it('keeps what it was, tells everybody enrolled, and goes on telling when it is sent again', async () => {
    const stream = await follow(city);
    const { session, people } = await fullSession(1);
    const asking = await newcomer(city);
    const requested = await asked(asking.ask, session);
    await stream.drain();
    const input = {
      ...ofSession(session),
      days: LATER_DAYS,
      place: 'Aula Balai Kota',
      reason: 'Pelatih berhalangan.',
      idempotencyKey: newKey(),
    };
    const moved = (await done(hr(), 'trainingSessionChange', input, SESSION)).session;
    expect(moved.moves).toEqual([
      { place: 'Gedung Diklat', reason: 'Pelatih berhalangan.', days: DAYS.map(({ beginsAt }) => ({ beginsAt })) },
    ]);
    expect(await refused(hr(), 'trainingSessionChange', { ...input, idempotencyKey: newKey() })).toEqual([]);
    await stream.drain();
    for (const { person, enrolment } of [...people, { person: asking, enrolment: requested }]) {
      expect((await enrolmentNow(person.ask, enrolment)).beginsAt).toBe(LATER_DAYS[0]?.beginsAt);
      expect((await eventsTo(person.ask, enrolment.id)).filter((event) => event.startsWith('TRAINING_MOVED'))).toHaveLength(1);
    }
    expect(await refused(hr(), 'trainingSessionChange', { ...ofSession(moved), reason: 'Sama saja' })).toEqual(['CHANGE_MISSING']);
  });

  it('is cancelled for good: every open enrolment ends, and its person is told', async () => {
    const stream = await follow(city);
    const { session, people } = await fullSession(1);
    const { session: cancelled } = await done(
      hr(),
      'trainingSessionCancel',
      { ...ofSession(session), reason: 'Anggaran dialihkan.' },
      SESSION,
    );
    expect(cancelled).toMatchObject({ cancelReason: 'Anggaran dialihkan.', seatsTaken: 0, waiting: 0, allowedActions: [] });
    await stream.drain();
    for (const { person, enrolment } of people) {
      expect((await enrolmentNow(person.ask, enrolment)).status).toBe('CANCELLED');
      expect(await eventsTo(person.ask, enrolment.id)).toContain('TRAINING_CANCELLED TOLD');
    }
    expect(await refused(city.people.staff.ask, 'trainingRequest', { sessionId: session.id, words: 'Masih ada?' })).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  it('tells also whoever asks in the moment in which it is cancelled', async () => {
    const session = await sessionOf(hr());
    const { ask, employeeId } = await newcomer(city);
    beforeWriteOf(city, enrolmentId(session.id, employeeId), async () => {
      await done(hr(), 'trainingSessionCancel', { ...ofSession(session), reason: 'Anggaran dialihkan.' }, SESSION);
    });
    expect(await asked(ask, session)).toMatchObject({ status: 'CANCELLED' });
  });

  it('tells the superior who asks, until it is decided', async () => {
    const stream = await follow(city);
    const session = await sessionOf(hr());
    const person = await newcomer(city);
    const enrolment = await asked(person.ask, session);
    await stream.drain();
    expect(await eventsTo(boss(), enrolment.id)).toEqual(['TRAINING_REQUESTED AWAITED']);
    await decided(boss(), enrolment);
    await stream.drain();
    expect(await eventsTo(boss(), enrolment.id)).toEqual(['TRAINING_REQUESTED DONE']);
    expect(await eventsTo(person.ask, enrolment.id)).toEqual(['TRAINING_SEATED TOLD']);
  });
});
