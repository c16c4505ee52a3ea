// Seats that were not confirmed go on by the clock: without anybody asking, once, with a record that says so.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { RemindersItem } from '../../src/modules/notices/delivery-items.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow, OTHER_REGION, REGION } from '../support/city.ts';
import { eventsTo } from '../support/inbox.ts';
import { done } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { BEFORE_IT, ENROLMENT, enrolled, enrolmentNow, ofEnrolment, sessionNow, sessionOf, WITHIN_IT } from '../support/training.ts';

let city: Season;
let stream: Followed;

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

it('lapse, and go to who waits next, as often as the clock comes by; none once it has begun', async () => {
  city.setNow(BEFORE_IT);
  const session = await sessionOf(city.setup, { seats: 1 });
  const people = [await newcomer(city), await newcomer(city), await newcomer(city), await newcomer(city)];
  const enrolments = [];
  for (const { ask } of people) enrolments.push({ ask, ...(await enrolled(ask, city.people.superior.ask, session)) });
  const [first, second, third, fourth] = enrolments;
  if (!first || !second || !third || !fourth) throw new Error('four were enrolled');
  await done(first.ask, 'trainingWithdraw', ofEnrolment(first), ENROLMENT);
  await remindAll(stream.parts);
  expect((await enrolmentNow(second.ask, second)).status).toBe('OFFERED');
  city.setNow('2026-02-04T17:00:00.000Z');
  await Promise.all([remindAll(stream.parts), remindAll(stream.parts)]);
  await remindAll(stream.parts);
  await stream.drain();
  expect((await enrolmentNow(second.ask, second)).status).toBe('LAPSED');
  expect(await eventsTo(second.ask, second.id)).toContain('TRAINING_SEAT_LAPSED TOLD');
  expect((await enrolmentNow(third.ask, third)).status).toBe('OFFERED');
  expect(await eventsTo(third.ask, third.id)).toContain('TRAINING_SEAT_OFFERED AWAITED');
  expect(await sessionNow(city.setup, session)).toMatchObject({ seatsTaken: 1, waiting: 1 });
  const records = (await everyRow(city)).filter(({ type, body }) => type === 'Audit' && (body as { subject: string }).subject === third.id);
  expect(records.map(({ body }) => (body as { by: string; operation: string }).operation)).toContain('trainingSeatsPass');
  city.setNow(WITHIN_IT);
  await remindAll(stream.parts);
  expect((await enrolmentNow(fourth.ask, fourth)).status).toBe('WAITING');
});

it('of a session that cannot go on nobody else hears: other seats and reminders go on, and the run says that it failed', async () => {
  city.setNow(BEFORE_IT);
  const lines = [];
  for (const seats of [1, 1]) {
    const session = await sessionOf(city.setup, { seats });
    const people = [await newcomer(city), await newcomer(city)];
    const enrolments = [];
    for (const { ask } of people) enrolments.push({ ask, ...(await enrolled(ask, city.people.superior.ask, session)) });
    const [first, second] = enrolments;
    if (!first || !second) throw new Error('two were enrolled');
    lines.push({ first, second });
  }
  const [broken, whole] = lines;
  if (!broken || !whole) throw new Error('two sessions');
  for (const { first } of lines) await done(first.ask, 'trainingWithdraw', ofEnrolment(first), ENROLMENT);
  const { table } = contextOfProjector(stream.parts, REGION);
  const row = (await everyRow(city)).find(({ pk, type }) => pk === broken.second.id && type === 'TrainingEnrolment');
  if (!row) throw new Error('no row');
  await table.transact([{ Delete: { TableName: table.name, Key: { pk: { S: row.pk }, sk: { S: row.sk } } } }]);
  city.setNow('2026-02-04T17:00:00.000Z');
  await expect(remindAll(stream.parts)).rejects.toThrow('Seats could not go on');
  expect((await enrolmentNow(whole.second.ask, whole.second)).status).toBe('LAPSED');
});

it('go on with the entry of a last day before the session; what had begun by then stays', async () => {
  city.setNow(BEFORE_IT);
  const session = await sessionOf(city.setup, { seats: 1 });
  const [leaver, next] = [await newcomer(city), await newcomer(city)];
  const seat = await enrolled(leaver.ask, city.people.superior.ask, session);
  const waits = await enrolled(next.ask, city.people.superior.ask, session);
  const last = async (validTo: string) => {
    const { employeeId, assignmentId } = leaver;
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
    await done(
      city.setup,
      'assignmentEnd',
      { employeeId, expectedVersion: data.employee.version, assignmentId, validTo },
      'employee { id }',
    );
    // The freed seat goes on by the stream: no clock has come by.
    await stream.drain();
  };
  await last('2026-03-02');
  expect((await enrolmentNow(leaver.ask, seat)).status).toBe('SEATED');
  await last('2026-02-27');
  expect((await enrolmentNow(leaver.ask, seat)).status).toBe('WITHDRAWN');
  expect((await enrolmentNow(next.ask, waits)).status).toBe('OFFERED');
});

it('go to who waits where the request that added them broke off before it passed them on', async () => {
  city.setNow(BEFORE_IT);
  const session = await sessionOf(city.setup, { seats: 1 });
  const [first, next] = [await newcomer(city), await newcomer(city)];
  await enrolled(first.ask, city.people.superior.ask, session);
  const waits = await enrolled(next.ask, city.people.superior.ask, session);
  await stream.drain();
  expect((await enrolmentNow(next.ask, waits)).status).toBe('WAITING');
  // As the first transaction of trainingSessionChange leaves it.
  const { table } = contextOfProjector(stream.parts, REGION);
  const row = (await everyRow(city)).find(({ pk, type }) => pk === session.id && type === 'TrainingSession');
  if (!row) throw new Error('no row');
  const changed = { ...row, version: row.version + 1, body: { ...(row.body as object), seats: 2 } };
  await table.transact([{ Put: { TableName: table.name, Item: encode(changed) } }]);
  await stream.drain();
  expect((await enrolmentNow(next.ask, waits)).status).toBe('OFFERED');
});

it('one region whose people cannot be reminded leaves the next its reminders, and the run says that it failed', async () => {
  city.setNow('2026-02-05T02:00:00.000Z');
  const ctx = contextOfProjector(stream.parts, OTHER_REGION);
  await projected(ctx, async () => {
    const before = await RemindersItem.load(ctx.table.get, OTHER_REGION);
    const broken = { day: '2026-02-05', passes: null as never };
    return { tallies: [{ before, after: RemindersItem.putAt([OTHER_REGION], OTHER_REGION, broken) }] };
  });
  await expect(remindAll(stream.parts)).rejects.toThrow('people not be reminded');
  const done = await RemindersItem.load(ctx.table.get, REGION);
  expect([done?.body.day, new Set(Object.values(done?.body.passes ?? {}))]).toEqual(['2026-02-05', new Set(['DONE'])]);
});
