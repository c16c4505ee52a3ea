// What the agency puts right before a session begins: somebody's place ended with a reason, a session moved earlier, one cancelled while somebody asks.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { done, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import {
  asked,
  BEFORE_IT,
  ENROLMENT,
  enrolled,
  enrolmentNow,
  ofEnrolment,
  ofSession,
  SESSION,
  sessionNow,
  sessionOf,
} from '../support/training.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(BEFORE_IT));

const boss = () => city.people.superior.ask;
const hr = () => city.people.hr.ask;

it('a place is ended with a reason that the person reads; the seat goes on, and they may ask anew', async () => {
  const session = await sessionOf(city.setup, { seats: 1 });
  const [first, next] = [await newcomer(city), await newcomer(city)];
  const [seated, waits] = [await enrolled(first.ask, boss(), session), await enrolled(next.ask, boss(), session)];
  expect(await refused(hr(), 'trainingEnrolmentEnd', { ...ofEnrolment(seated), reason: ' ' })).toEqual(['REQUIRED']);
  expect(await refused(boss(), 'trainingEnrolmentEnd', { ...ofEnrolment(seated), reason: 'Tugas lain' })).toEqual(['!FORBIDDEN']);
  await done(hr(), 'trainingEnrolmentEnd', { ...ofEnrolment(seated), reason: 'Tugas lain' }, ENROLMENT);
  const { data } = await first.ask('query($id: ID!) { node(id: $id) { ... on TrainingEnrolment { status endReason } } }', {
    id: seated.id,
  });
  expect(data.node).toEqual({ status: 'WITHDRAWN', endReason: 'Tugas lain' });
  expect((await enrolmentNow(next.ask, waits)).status).toBe('OFFERED');
  expect((await asked(first.ask, session)).status).toBe('REQUESTED');
});

it('a seat that is kept is kept no longer than until the beginning, also where that is earlier by now', async () => {
  const session = await sessionOf(city.setup, { seats: 1 });
  const [first, next] = [await newcomer(city), await newcomer(city)];
  const [seated, waits] = [await enrolled(first.ask, boss(), session), await enrolled(next.ask, boss(), session)];
  await done(first.ask, 'trainingWithdraw', ofEnrolment(seated), ENROLMENT);
  expect((await enrolmentNow(next.ask, waits)).confirmUntil).toBe('2026-02-04T17:00:00.000Z');
  const days = [
    { beginsAt: '2026-02-03T01:00:00.000Z', endsAt: '2026-02-03T09:00:00.000Z', hours: 8 },
    { beginsAt: '2026-02-04T01:00:00.000Z', endsAt: '2026-02-04T09:00:00.000Z', hours: 8 },
  ];
  await done(hr(), 'trainingSessionChange', { ...ofSession(session), days, reason: 'Pelatih berhalangan' }, SESSION);
  expect(await enrolmentNow(next.ask, waits)).toMatchObject({
    confirmUntil: '2026-02-03T01:00:00.000Z',
    beginsAt: '2026-02-03T01:00:00.000Z',
  });
  city.setNow('2026-02-03T02:00:00.000Z');
  expect((await enrolmentNow(next.ask, waits)).status).toBe('LAPSED');
});

it('whoever asks while it is cancelled is told all the same', async () => {
  const session = await sessionOf(city.setup, { seats: 3 });
  const people = [await newcomer(city), await newcomer(city), await newcomer(city)];
  const words = 'Perlu untuk pekerjaan saya';
  await Promise.all([
    ...people.map(({ ask }) => refused(ask, 'trainingRequest', { sessionId: session.id, words })),
    done(hr(), 'trainingSessionCancel', { ...ofSession(session), reason: 'Anggaran dialihkan' }, SESSION),
  ]);
  for (const { ask } of people) {
    const { data } = await ask('query($id: ID!) { node(id: $id) { ... on TrainingSession { myEnrolment { status } } } }', {
      id: session.id,
    });
    expect(data.node.myEnrolment?.status ?? 'CANCELLED').toBe('CANCELLED');
  }
});

it('why the number of seats was changed is kept', async () => {
  const session = await sessionOf(city.setup, { seats: 3 });
  await done(hr(), 'trainingSessionChange', { ...ofSession(session), seats: 5, reason: 'Ruang lebih besar' }, SESSION);
  const { data } = await hr()(
    'query($id: ID!) { node(id: $id) { ... on TrainingSession { seats moves { reason } seatChanges { was reason } } } }',
    {
      id: session.id,
    },
  );
  expect(data.node).toEqual({ seats: 5, moves: [], seatChanges: [{ was: 3, reason: 'Ruang lebih besar' }] });
  expect(await sessionNow(hr(), session)).toMatchObject({ seats: 5 });
});
