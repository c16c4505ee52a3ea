// What of a personnel file lies in what belongs to others as well, through the API: it goes, and they lose nothing that is theirs.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { begin, since } from '../support/changes.ts';
import { everyRow } from '../support/city.ts';
import { act, give, reportOf } from '../support/feedback.ts';
import { done, type Person, refused } from '../support/people.ts';
import { DUE, forgetFile } from '../support/personnel-file.ts';
import { propose, release, YEAR_2027 } from '../support/policy.ts';
import { answering, decline, invitationIn, subjectStep, type Versioned } from '../support/reviews.ts';
import { ofChange, proposedChange } from '../support/scenarios/evaluation-units-stages.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { BEFORE_IT, enrolled, sessionOf, WITHIN_IT } from '../support/training.ts';

let city: Season;
let stream: Followed;
const hr = () => city.people.hr.ask;
const CANARY = 'Kenari Kuning';

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  await release(hr(), await propose(city.setup, '2026-02-01', { calendar: YEAR_2027 }));
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(PLANNING_DAY));

const versionOf = async ({ employeeId }: Pick<Person, 'employeeId'>): Promise<number> =>
  (await hr()('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;
async function leave(person: Person): Promise<void> {
  const { employeeId, assignmentId } = person;
  const end = { employeeId, expectedVersion: await versionOf(person), assignmentId, validTo: '2026-12-31' };
  await done(hr(), 'assignmentEnd', end, 'employee { id }');
}
const singing = async () => (await everyRow(city)).filter((row) => JSON.stringify(row).includes(CANARY)).map(({ type }) => type);
const differences = async () => {
  const found: unknown[] = [];
  await compareWithRecords(partsApart(city.app.parts), (one) => found.push(one));
  return found;
};

it.each([
  ['who was asked', 'a peer'],
  ['whom it was about', 'a peer'],
  ['whom it was about', 'the superior'],
  ['whom it was about', 'a replacement who was replaced'],
])('why somebody would not rate goes with the file of %s, and no record says who it was: %s', async (whose, who) => {
  const [instead, spare] = [await newcomer(city), await newcomer(city)];
  const { round, person, peers, subject } = await answering(city);
  const peer = peers.at(-1) as Person;
  const replaced = who === 'a replacement who was replaced';
  const replace = (of: Versioned, { employeeId: declinedId }: Person, { employeeId }: Person) =>
    subjectStep(city.people.superior.ask, 'reviewReplaceRater', of, { declinedId, employeeId });
  if (replaced) await decline(round, peer);
  const once = replaced ? await replace(subject, peer, instead) : subject;
  const rater = { 'the superior': city.people.superior, 'a replacement who was replaced': instead }[who] ?? peer;
  const { id, version } = await invitationIn(round, rater);
  const declining = { invitationId: id, expectedVersion: version, reason: 'OTHER', note: CANARY };
  await done(rater.ask, 'reviewDecline', declining, 'invitation { id }');
  if (replaced) await replace(once, instead, spare);
  const leaver = whose === 'who was asked' ? rater : person;
  await leave(leaver);
  city.setNow(DUE);
  await forgetFile(hr(), leaver.employeeId);
  expect(await singing()).toEqual([]);
  const records = (await everyRow(city)).filter(({ type, pk }) => type === 'Audit' && pk === `AUDIT#${id}`);
  expect(records.map(({ body }) => body as { by: string; requestId: string }).filter(({ by }) => by !== 'anonymous')).toEqual([]);
  // That somebody declined, and for which of the reasons, is a fact.
  const [kept] = (await everyRow(city)).filter(({ pk, sk }) => pk === id && sk === '#');
  expect(kept?.body).toMatchObject({ declined: { reason: 'OTHER', note: '' } });
});

it('why a day of training was put right goes with the first of who were in it; who was there stays', async () => {
  city.setNow(BEFORE_IT);
  const [first, second] = [await newcomer(city), await newcomer(city)];
  const session = await sessionOf(hr());
  const ids = [];
  for (const { ask } of [first, second]) ids.push((await enrolled(ask, city.people.superior.ask, session)).id);
  city.setNow(WITHIN_IT);
  const sheet = { sessionId: session.id, day: '2026-03-02', present: ids.slice(0, 1) };
  await done(hr(), 'trainingAttendanceRecord', { ...sheet, expectedVersion: 0 }, 'session { id }');
  await done(hr(), 'trainingAttendanceRecord', { ...sheet, expectedVersion: 1, present: ids, reason: CANARY }, 'session { id }');
  await leave(second);
  city.setNow(DUE);
  expect(await singing()).toContain('TrainingAttendance');
  await forgetFile(hr(), second.employeeId);
  expect(await singing()).toEqual([]);
  const query = 'query($id: ID!) { node(id: $id) { ... on TrainingSession { attendance { present reason } } } }';
  expect((await hr()(query, { id: session.id })).data.node.attendance).toEqual([{ present: ids.toSorted(), reason: '' }]);
});

it('a report of abuse goes five years after it was decided, by itself: emptied with a file it would say whose it is', async () => {
  city.setNow(EXECUTION_DAY);
  const { hr: officer, colleague } = city.people;
  const reporter = await newcomer(city);
  const words = await give(colleague.ask, reporter.employeeId, { text: 'Kamu bodoh.' });
  await act(reporter.ask, 'feedbackReport', words, { reason: 'Menghina saya' });
  const { id, version } = await reportOf(officer.ask, 'Kamu bodoh.');
  const reportRow = async () => (await everyRow(city)).find(({ pk, sk }) => pk === id && sk === '#');
  expect((await reportRow())?.ttl).toBeUndefined();
  await leave(reporter);
  const decision = { reportId: id, expectedVersion: version, finding: 'UPHELD', note: CANARY };
  await done(officer.ask, 'abuseDecide', decision, 'report { id }');
  // To the midnight that ends the day in Semarang.
  expect((await reportRow())?.ttl).toBe(Date.parse('2031-03-10T17:00:00.000Z') / 1000);
  city.setNow(DUE);
  await forgetFile(hr(), reporter.employeeId);
  const { data } = await hr()('query($id: ID!) { node(id: $id) { ... on AbuseReport { version note } } }', { id });
  expect(data.node).toEqual({ version: 2, note: CANARY });
});

it('of an open calibration the proposal stands, without its reason, and others are decided on', async () => {
  const made = await proposedChange(city);
  const { person, calibrationId } = made;
  await leave(person);
  city.setNow(DUE);
  await forgetFile(hr(), person.employeeId);
  const query =
    'query($id: ID!) { node(id: $id) { ... on CalibrationSession { status changes(first: 9) { edges { node { status } } } } } }';
  const { data, errors } = await hr()(query, { id: calibrationId });
  expect(errors).toBeUndefined();
  expect(data.node.changes.edges).toEqual([{ node: { status: 'PROPOSED' } }]);
  const [change] = (await everyRow(city)).filter(({ type, pk }) => type === 'CalibrationChange' && pk === calibrationId);
  expect(change?.body).toMatchObject({ reason: '' });
  expect(await refused(city.people.superior.ask, 'calibrationConfirm', ofChange(made, { expectedVersion: made.version + 1 }))).toEqual([
    'DEADLINE_PASSED',
  ]);
  expect(await differences()).toEqual([]);
});

it('a device is told of what was emptied, as it is then', async () => {
  city.setNow(EXECUTION_DAY);
  const person = await newcomer(city);
  const { employeeId } = person;
  const { ask } = city.people.colleague;
  const { id } = await give(ask, employeeId, { text: CANARY });
  await leave(person);
  city.setNow(DUE);
  await stream.drain();
  const cursor = await begin(ask);
  await forgetFile(hr(), employeeId);
  await stream.drain();
  expect(stream.faults).toEqual([]);
  const { nodes } = await since(ask, cursor);
  const { data } = await ask('query($id: ID!) { node(id: $id) { ... on Feedback { version text } } }', { id });
  expect(data.node).toMatchObject({ text: '' });
  expect(nodes).toContainEqual(expect.objectContaining({ id, version: data.node.version, gone: false }));
});
