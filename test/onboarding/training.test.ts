// Orientation through the training engine: sessions that fit, attendance that ticks the task once, and takes it back where it is put right.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { candidate, of, open, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { AFTER_IT, asked, ENROLMENT, enrolled, ofEnrolment, PROGRAMME, programmeOf, SESSION, SESSION_FORM } from '../support/training.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  // Each batch backwards, and then all of it once more.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const hr = () => city.people.hr.ask;
const followed = async (): Promise<void> => {
  await stream.drain();
  expect(stream.faults.map(({ error }) => error)).toEqual([]);
};

async function session(competences: readonly string[], more: object = {}): Promise<{ id: string; version: number; programmeId: string }> {
  const { id: programmeId } = await programmeOf(hr(), { title: `Orientasi ${competences[0]}`, competences: [...competences] });
  const made = await done(hr(), 'trainingSessionCreate', { ...SESSION_FORM, seats: 20, programmeId, ...more }, SESSION);
  return { ...made.session, programmeId };
}

const TASKS =
  'id version status tasks { number status owner session { competence programme { id } } sessions { id title } deeds { what by { id } enrolment { id } } }';
type Task = {
  number: number;
  status: string;
  owner: string;
  session: { competence: string | null } | null;
  sessions: { id: string }[];
  deeds: { what: string; by: object | null; enrolment: { id: string } | null }[];
};
const taskFor = (shown: { tasks: Task[] }, competence: string): Task => {
  const task = shown.tasks.find((one) => one.session?.competence === competence);
  if (!task) throw new Error(`no task of ${competence}`);
  return task;
};

const mark = (day: string, expectedVersion: number, present: string[], sessionId: string, reason?: string) =>
  done(hr(), 'trainingAttendanceRecord', { sessionId, expectedVersion, day, present, ...(reason && { reason }) }, 'session { id }');

/** Enrolled by the normal way. */
async function takesPart(of: Awaited<ReturnType<typeof session>>) {
  const person = await candidate(city);
  const { id } = await open(city, person);
  const enrolment = await enrolled(person.ask, city.people.superior.ask, of);
  return { person, onboarding: id, enrolment };
}

describe('a task that is attended in training', () => {
  it('shows sessions that serve it and can still be asked for, to the newcomer', async () => {
    const fits = await session(['komunikasi ', 'Lain']);
    await session(['Analisis data']);
    const closed = await session(['Komunikasi'], { requestUntil: '2026-01-12T02:30:00.000Z' });
    const cancelled = await session(['Komunikasi']);
    await done(hr(), 'trainingSessionCancel', { sessionId: cancelled.id, expectedVersion: cancelled.version, reason: REASON }, SESSION);
    city.setNow('2026-01-12T03:00:00.000Z');
    const person = await candidate(city, '2026-01-12');
    const { id } = await open(city, person);
    const shown = await seen(person.ask, id, TASKS);
    const ids = taskFor(shown, 'Komunikasi').sessions.map((one) => one.id);
    expect(ids).toContain(fits.id);
    expect(ids).not.toContain(closed.id);
    expect(ids).not.toContain(cancelled.id);
    expect(taskFor(shown, 'Pelayanan').sessions).toEqual([]);
    expect(shown.tasks.filter((one: Task) => !one.session).flatMap((one: Task) => one.sessions)).toEqual([]);
    // What was asked for is suggested no more, to nobody who looks; what was withdrawn may be asked for again.
    const request = await asked(person.ask, fits);
    const suggested = async () => taskFor(await seen(hr(), id, TASKS), 'Komunikasi').sessions.map((one) => one.id);
    expect(await suggested()).not.toContain(fits.id);
    await done(person.ask, 'trainingWithdraw', ofEnrolment(request), ENROLMENT);
    expect(await suggested()).toContain(fits.id);
  });

  it('is ticked once all its days were attended, exactly once, and open again where a day is put right', async () => {
    const training = await session(['Pelayanan']);
    const { person, onboarding, enrolment } = await takesPart(training);
    city.setNow(AFTER_IT);
    await mark('2026-03-02', 0, [enrolment.id], training.id);
    await followed();
    expect(taskFor(await seen(hr(), onboarding, TASKS), 'Pelayanan')).toMatchObject({ status: 'OPEN', deeds: [] });
    await mark('2026-03-03', 0, [enrolment.id], training.id);
    await followed();
    const ticked = await seen(person.ask, onboarding, TASKS);
    expect(taskFor(ticked, 'Pelayanan')).toMatchObject({
      status: 'DONE',
      deeds: [{ what: 'DONE', by: null, enrolment: { id: enrolment.id } }],
    });
    expect(taskFor(ticked, 'Komunikasi').status).toBe('OPEN');
    await mark('2026-03-03', 1, [], training.id, 'Salah menandai');
    await followed();
    const back = taskFor(await seen(hr(), onboarding, TASKS), 'Pelayanan');
    expect([back.status, back.deeds.map(({ what }) => what)]).toEqual(['OPEN', ['DONE', 'UNDONE']]);
    await mark('2026-03-03', 2, [enrolment.id], training.id, 'Ternyata hadir');
    await followed();
    expect(taskFor(await seen(hr(), onboarding, TASKS), 'Pelayanan').deeds.map(({ what }) => what)).toEqual(['DONE', 'UNDONE', 'DONE']);
  });

  it('is not ticked again by what a superior has opened again; by hand the newcomer ticks none', async () => {
    const training = await session(['Pelayanan']);
    const { person, onboarding, enrolment } = await takesPart(training);
    const before = await seen(person.ask, onboarding, TASKS);
    const task = taskFor(before, 'Pelayanan').number;
    expect(await refused(person.ask, 'onboardingTaskDone', of(before, { taskNumber: task }))).toEqual(['FORBIDDEN']);
    city.setNow(AFTER_IT);
    for (const day of ['2026-03-02', '2026-03-03']) await mark(day, 0, [enrolment.id], training.id);
    await followed();
    const ticked = await seen(hr(), onboarding, 'id version');
    const opened = await step(city.people.superior.ask, 'onboardingTaskUndo', ticked, { taskNumber: task, reason: REASON });
    const result = { ...ofEnrolment(enrolment), expectedVersion: enrolment.version, passed: true };
    await done(hr(), 'trainingResultRecord', result, ENROLMENT);
    await followed();
    expect(taskFor(await seen(hr(), onboarding, TASKS), 'Pelayanan').status).toBe('OPEN');
    // Had elsewhere: the superior says so.
    await step(city.people.superior.ask, 'onboardingTaskDone', opened, { taskNumber: task, note: 'Sudah di provinsi' });
    expect(taskFor(await seen(hr(), onboarding, TASKS), 'Pelayanan').status).toBe('DONE');
  });

  it('counts what was attended before the onboarding was opened, and nothing from before its first day', async () => {
    const training = await session(['Pelayanan']);
    const [early, late] = [await candidate(city, '2026-01-12'), await candidate(city, '2026-01-12')];
    const enrolments = [];
    for (const { ask } of [early, late]) enrolments.push((await enrolled(ask, city.people.superior.ask, training)).id);
    city.setNow(AFTER_IT);
    for (const day of ['2026-03-02', '2026-03-03']) await mark(day, 0, enrolments, training.id);
    await followed();
    const [opened, moved] = [await open(city, early), await open(city, late)];
    await step(hr(), 'onboardingReplan', moved, { startsOn: '2026-03-04', reason: REASON });
    await followed();
    expect(taskFor(await seen(hr(), opened.id, TASKS), 'Pelayanan').status).toBe('DONE');
    expect(taskFor(await seen(hr(), moved.id, TASKS), 'Pelayanan').status).toBe('OPEN');
  });

  it('of a city is of a programme or of a competence, for the newcomer', async () => {
    const { id: programmeId } = await programmeOf(hr(), { ...PROGRAMME, title: 'Orientasi kota' });
    const words = { title: { indonesian: 'Ikuti', english: 'Attend' }, instruction: { indonesian: 'Sesi', english: 'A session' } };
    const template = (more: object) => ({
      ...{ kind: 'TRANSFER', expectedVersion: 0, reason: REASON },
      tasks: [{ ...words, owner: 'NEWCOMER', days: 5, ...more }],
    });
    const codes = (more: object) => refused(hr(), 'onboardingTemplateChange', template(more));
    expect(await codes({ session: { competence: 'A', programmeId } })).toEqual(['INVALID']);
    expect(await codes({ session: {} })).toEqual(['REQUIRED']);
    expect(await codes({ session: { programmeId: 'trp_000000000000000000000000' } })).toEqual(['NOT_FOUND']);
    expect(await codes({ owner: 'SUPERIOR', session: { programmeId } })).toEqual(['INVALID']);
    const shown = 'template { tasks { session { competence programme { title } } } }';
    const { template: made } = await done(hr(), 'onboardingTemplateChange', template({ session: { programmeId } }), shown);
    expect(made.tasks).toEqual([{ session: { competence: null, programme: { title: 'Orientasi kota' } } }]);
  });
});
