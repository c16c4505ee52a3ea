// Sessions of training that are suggested in a development plan: those that serve a gap or a step, with a free seat, and why; and what came of the one that a step names.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { levelled, STANDARD } from '../support/competences.ts';
import { activated, begun, develop, STEP } from '../support/development.ts';
import { done, type Person, refused } from '../support/people.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { DAYS, enrolled, ofEnrolment, ofSession, programmeOf, RESULT, SESSION, type Stored } from '../support/training.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
beforeEach(() => city.setNow(EXECUTION_DAY));
afterAll(() => city.stop());

const boss = () => city.people.superior.ask;

/** In April 2026, after the day on which plans are carried out here. */
const APRIL = DAYS.map(({ beginsAt, endsAt, hours }) => ({
  beginsAt: beginsAt.replace('2026-03', '2026-04'),
  endsAt: endsAt.replace('2026-03', '2026-04'),
  hours,
}));

async function sessionFor(
  competences: readonly string[],
  more: { audience?: ('PPPK' | 'PNS' | 'CPNS')[]; seats?: number } = {},
): Promise<Stored> {
  const { audience = [], seats = 1 } = more;
  const { id: programmeId } = await programmeOf(city.setup, { competences: [...competences], audience });
  const form = { days: APRIL, place: 'Gedung Diklat', seats, requestUntil: '2026-03-31T17:00:00.000Z' };
  return (await done(city.setup, 'trainingSessionCreate', { ...form, programmeId }, SESSION)).session;
}

const SHOWN = `steps { stepId text session { id } enrolment { status result { outcome hours } } }
  suggestedSessions { why competenceId stepId session { id } }`;

async function shownTo(person: Pick<Person, 'ask'>, { id }: Pick<Stored, 'id'>) {
  const { data, errors } = await person.ask(`query($id: ID!) { node(id: $id) { ... on DevelopmentPlan { ${SHOWN} } } }`, { id });
  expect(errors).toBeUndefined();
  return data.node;
}

const idsOf = (plan: { suggestedSessions: { session: { id: string } }[] }) => plan.suggestedSessions.map(({ session }) => session.id);

it('are those that serve a gap, saying why, while a seat is free and the person has asked for none', async () => {
  const person = await newcomer(city);
  await done(
    city.people.hr.ask,
    'competenceStandardSet',
    { positionId: person.positionId, expectedVersion: 0, ...STANDARD },
    'position { id }',
  );
  await levelled(boss(), person, 2);
  const byCode = await sessionFor(['INTEGRITY']);
  const byName = await sessionFor(['Integritas'], { seats: 2 });
  await sessionFor(['Menulis surat']);
  await sessionFor(['INTEGRITY'], { audience: ['PPPK'] });
  const cancelled = await sessionFor(['INTEGRITY']);
  await done(city.setup, 'trainingSessionCancel', { ...ofSession(cancelled), reason: 'Anggaran dialihkan' }, SESSION);
  const plan = await begun(person.ask, person);
  const shown = await shownTo(person, plan);
  expect(idsOf(shown).toSorted()).toEqual([byCode.id, byName.id].toSorted());
  expect(shown.suggestedSessions[0]).toMatchObject({
    why: 'Mengembangkan Integritas: jabatan meminta level 4, yang tercatat level 2.',
    competenceId: 'INTEGRITY',
    stepId: null,
  });
  // The superior helps to choose; nobody else reads of a gap.
  expect(idsOf(await shownTo({ ask: boss() }, plan))).toHaveLength(2);
  // The one seat is somebody's by now; of the other the person has asked.
  await enrolled((await newcomer(city)).ask, boss(), byCode);
  await done(person.ask, 'trainingRequest', { sessionId: byName.id, words: 'Sesuai rencana' }, 'enrolment { id }');
  expect(idsOf(await shownTo(person, plan))).toEqual([]);
});

it('are those that a step names, until it names one; what came of that one stands beside the step', async () => {
  const person = await newcomer(city);
  const session = await sessionFor(['komunikasi publik'], { seats: 3 });
  const plan = await activated(person, boss());
  const shown = await shownTo(person, plan);
  const [{ stepId }] = shown.steps;
  expect(shown.suggestedSessions).toEqual([
    { why: 'Mengembangkan komunikasi publik, yang disebut dalam langkah ini.', competenceId: null, stepId, session: { id: session.id } },
  ]);
  const of = { developmentPlanId: plan.id, expectedVersion: plan.version, stepId };
  expect(await refused(person.ask, 'developmentPlanStepChange', { ...of, sessionId: 'trs_000000000000000000000000' })).toEqual([
    'NOT_FOUND',
  ]);
  expect(await refused(person.ask, 'developmentPlanStepChange', { ...of, kind: 'READING', sessionId: session.id })).toEqual(['INVALID']);
  city.setNow('2026-04-20T02:00:00.000Z');
  expect(await refused(person.ask, 'developmentPlanStepChange', { ...of, sessionId: session.id })).toEqual(['DEADLINE_PASSED']);
  city.setNow(EXECUTION_DAY);
  const named = await develop(person.ask, 'developmentPlanStepChange', plan, { stepId, sessionId: session.id });
  expect(await shownTo(person, plan)).toMatchObject({ steps: [{ session: { id: session.id }, enrolment: null }], suggestedSessions: [] });
  await develop(boss(), 'developmentPlanAgree', named);
  const enrolment = await enrolled(person.ask, boss(), session);
  city.setNow('2026-04-04T02:00:00.000Z');
  for (const day of ['2026-04-02', '2026-04-03'])
    await done(
      city.setup,
      'trainingAttendanceRecord',
      { sessionId: session.id, expectedVersion: 0, day, present: [enrolment.id] },
      'session { id }',
    );
  await done(city.setup, 'trainingResultRecord', { ...ofEnrolment(enrolment), passed: true }, RESULT);
  expect((await shownTo(person, plan)).steps).toEqual([
    { stepId, text: STEP.text, session: { id: session.id }, enrolment: { status: 'COMPLETED', result: { outcome: 'PASSED', hours: 16 } } },
  ]);
});
