// Feedback on training through the API: by who attended, once, without saying who; told where enough have said something, once and for good.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ask, everyRow } from '../support/city.ts';
import { done, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { AFTER_IT, BEFORE_IT, enrolled, enrolmentNow, programmeOf, sessionOf, WITHIN_IT } from '../support/training.ts';
import { type Attendee, FEEDBACK_OVER, GIVEN, heldFor, PUBLISHABLE, PUBLISHED, SAID, said } from '../support/training-feedback.ts';

let city: Season;
let hr: Ask;

beforeAll(async () => {
  city = await startSeason();
  hr = city.people.hr.ask;
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(BEFORE_IT));

const one = (attendees: readonly Attendee[], at = 0): Attendee => attendees[at] ?? expect.fail('nobody was there');
const give = ({ person, enrolment }: Attendee, more: object = {}) =>
  refused(person.ask, 'trainingFeedbackGive', { enrolmentId: enrolment.id, ...SAID, ...more });
const publish = async (sessionId: string) => (await done(hr, 'trainingFeedbackPublish', { sessionId }, PUBLISHED)).session;

async function programmeNow(ask: Ask, id: string) {
  const { data, errors } = await ask(
    'query($id: ID!) { node(id: $id) { ... on TrainingProgramme { feedback { sessions answers content use } } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data.node.feedback;
}

async function feedbackAs(ask: Ask, id: string) {
  const query = 'query($id: ID!) { node(id: $id) { ... on TrainingSession { feedbackPublishedAt feedback { answers remarks } } } }';
  const { data, errors } = await ask(query, { id });
  expect(errors).toBeUndefined();
  return data.node;
}

describe('who may say something', () => {
  it('is who was there, from the last hour to the last day', async () => {
    const session = await sessionOf(city.setup, { seats: 3 });
    const [was, was2] = [await newcomer(city), await newcomer(city)];
    const there = { person: was, enrolment: await enrolled(was.ask, city.people.superior.ask, session) };
    const away = { person: was2, enrolment: await enrolled(was2.ask, city.people.superior.ask, session) };
    expect(await give(there)).toEqual(['NOT_OPEN_YET']);
    city.setNow(WITHIN_IT);
    await done(
      hr,
      'trainingAttendanceRecord',
      { sessionId: session.id, expectedVersion: 0, day: '2026-03-02', present: [there.enrolment.id] },
      'session { id }',
    );
    expect(await give(there)).toEqual(['NOT_OPEN_YET']);
    city.setNow(AFTER_IT);
    expect(await give(away)).toEqual(['ATTENDANCE_MISSING']);
    await done(
      hr,
      'trainingAttendanceRecord',
      { sessionId: session.id, expectedVersion: 0, day: '2026-03-03', present: [] },
      'session { id }',
    );
    expect(await give(away)).toEqual(['NOT_ELIGIBLE']);
    expect((await enrolmentNow(was.ask, there.enrolment)).allowedActions).toContain('trainingFeedbackGive');
    expect((await enrolmentNow(was2.ask, away.enrolment)).blockers).toContainEqual(
      expect.objectContaining({ action: 'trainingFeedbackGive', code: 'NOT_ELIGIBLE' }),
    );
    city.setNow(FEEDBACK_OVER);
    expect(await give(there)).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-03-17T16:59:59.000Z');
    expect(await said(there)).toMatchObject({ feedbackGiven: true, allowedActions: [] });
    expect(await give(there)).toEqual(['ALREADY_EXISTS']);
  });

  it('says it within the scale', async () => {
    const { attendees } = await heldFor(city, 1);
    expect(await give(one(attendees), { content: 0, trainer: 5, remark: 'x'.repeat(601) })).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
      'TOO_LONG',
    ]);
  });

  it('sees alone that it was given; a repeat answers alike, and another answer under its key is refused', async () => {
    const { session, attendees } = await heldFor(city, 1);
    const { person, enrolment } = one(attendees);
    const input = { enrolmentId: enrolment.id, ...SAID, remark: 'Bagus', idempotencyKey: '00000000-0000-4000-8000-00000000feed' };
    const query = `mutation($input: TrainingFeedbackGiveInput!) { trainingFeedbackGive(input: $input) { ${GIVEN} userErrors { code } } }`;
    const send = async (more: object = {}) => (await person.ask(query, { input: { ...input, ...more } })).data.trainingFeedbackGive;
    const first = await send();
    expect(first).toMatchObject({ enrolment: { feedbackGiven: true }, userErrors: [] });
    expect(await send()).toEqual(first);
    expect(await send({ use: 4 })).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    for (const ask of [hr, city.people.superior.ask]) {
      const { data } = await ask('query($id: ID!) { node(id: $id) { ... on TrainingEnrolment { feedbackGiven } } }', { id: enrolment.id });
      expect(data.node).toEqual({ feedbackGiven: null });
    }
    expect(await refused(hr, 'trainingFeedbackPublish', { sessionId: session.id })).toEqual(['NOT_OPEN_YET']);
  });
});

describe('what is told', () => {
  it('is told once of five, to the agency; to everybody of the programme what its sessions add up to', async () => {
    const { id: programmeId } = await programmeOf(city.setup);
    const { session, attendees } = await heldFor(city, 5, programmeId);
    for (const [i, attendee] of attendees.entries()) await said(attendee, { content: i < 2 ? 4 : 3, ...(i === 0 && { remark: 'Baik' }) });
    city.setNow(FEEDBACK_OVER);
    expect(await refused(hr, 'trainingFeedbackPublish', { sessionId: session.id })).toEqual(['NOT_OPEN_YET']);
    city.setNow(PUBLISHABLE);
    expect(await programmeNow(hr, programmeId)).toBeNull();
    const told = await publish(session.id);
    expect(told.feedback).toEqual({ answers: 5, content: '3.4', trainer: '4.0', use: '2.0', remarks: ['Baik'] });
    expect(told.allowedActions).not.toContain('trainingFeedbackPublish');
    expect(await refused(city.setup, 'trainingFeedbackPublish', { sessionId: session.id })).toEqual(['TRANSITION_REFUSED']);
    const { ask } = one(attendees).person;
    expect(await feedbackAs(ask, session.id)).toEqual({ feedbackPublishedAt: PUBLISHABLE, feedback: null });
    expect(await programmeNow(ask, programmeId)).toEqual({ sessions: 1, answers: 5, content: '3.4', use: '2.0' });

    // Four have said something of the next session: nothing of it is told, and no sum moves by it.
    const few = await heldFor(city, 5, programmeId);
    for (const attendee of few.attendees.slice(1)) await said(attendee, { content: 1 });
    city.setNow(PUBLISHABLE);
    expect((await publish(few.session.id)).feedback).toBeNull();
    expect(await programmeNow(ask, programmeId)).toEqual({ sessions: 1, answers: 5, content: '3.4', use: '2.0' });
    // Whoever was late is told so, and not that too few were in time.
    expect(await give(one(few.attendees))).toEqual(['DEADLINE_PASSED']);
  });

  it('is published once by two who press at once', async () => {
    const { session, attendees } = await heldFor(city, 5);
    await Promise.all(attendees.map((attendee) => said(attendee)));
    city.setNow(PUBLISHABLE);
    const send = async () =>
      (
        await hr(
          `mutation($input: TrainingFeedbackPublishInput!) { trainingFeedbackPublish(input: $input) { ${PUBLISHED} userErrors { code } } }`,
          { input: { sessionId: session.id, idempotencyKey: crypto.randomUUID() } },
        )
      ).data.trainingFeedbackPublish;
    const both = await Promise.all([send(), send()]);
    // Whoever was second is told that it is done, or by another that it was.
    expect(both.filter(({ session: shown }) => shown?.feedback.answers === 5).length).toBeGreaterThan(0);
    expect((await feedbackAs(hr, session.id)).feedback.answers).toBe(5);
  });
});

it('leaves nothing in the table that leads from an answer to who gave it', async () => {
  const { session, attendees } = await heldFor(city, 2);
  const known = new Set((await everyRow(city)).map(({ pk, sk }) => `${pk}|${sk}`));
  city.setNow('2026-03-05T03:04:05.678Z');
  await said(one(attendees), { remark: 'a' });
  await said(one(attendees, 1), { remark: 'Lain kali lebih banyak latihan. '.repeat(10).trim() });
  const fresh = (await everyRow(city)).filter(({ pk, sk }) => !known.has(`${pk}|${sk}`));
  const kinds = Map.groupBy(fresh, ({ type }) => type);
  expect([...kinds.keys()].toSorted()).toEqual(['Audit', 'Lock', 'TrainingFeedback', 'TrainingFeedbackTally']);
  const answers = kinds.get('TrainingFeedback') ?? [];
  expect(answers).toHaveLength(2);
  // Of one size, forgotten on one day, and nothing else.
  expect(new Set(answers.map((row) => JSON.stringify(row).length)).size).toBe(1);
  expect(new Set(answers.map(({ ttl }) => ttl)).size).toBe(1);
  for (const row of answers) {
    const text = JSON.stringify(row);
    for (const { person, enrolment } of attendees) for (const id of [person.employeeId, enrolment.id]) expect(text).not.toContain(id);
    expect(text).not.toContain(session.id);
    expect(text).not.toContain('2026-03-05');
  }
  for (const row of [...(kinds.get('Audit') ?? []), ...(kinds.get('Lock') ?? [])]) {
    const text = JSON.stringify(row);
    expect(text).not.toContain('03:04:05');
    for (const { sk } of answers) expect(text).not.toContain(sk);
  }
  for (const row of kinds.get('Audit') ?? []) expect(row.body).toMatchObject({ by: 'anonymous' });
});
