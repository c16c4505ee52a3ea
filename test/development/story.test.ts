// A story, as README tells it: somebody is helped after a quarter of NEEDS_IMPROVEMENT, until what came of it stands beside the evaluation of the year.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STANDARD, TECHNICAL } from '../support/competences.ts';
import { develop, developmentOf } from '../support/development.ts';
import { eventsTo } from '../support/inbox.ts';
import { done } from '../support/people.ts';
import { EVALUATION_DAY, evaluationStep, judged, openEvaluation, SELF } from '../support/scenarios/evaluation-stages.ts';
import { approved, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { enrolled, hoursIn, ofEnrolment, programmeOf, RESULT, SESSION } from '../support/training.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

/** Of the first quarter, from the opening to the last word. */
async function weakQuarter(ask: Parameters<typeof openEvaluation>[0], planId: string): Promise<void> {
  const boss = city.people.superior.ask;
  let one = await openEvaluation(ask, planId, 1);
  one = await evaluationStep(ask, 'selfAssessmentSave', one, SELF);
  one = await evaluationStep(ask, 'selfAssessmentSubmit', one);
  one = await evaluationStep(boss, 'evaluationRate', one, { result: judged('BELOW', 'Basis data terlambat'), behaviour: judged('MEETS') });
  one = await evaluationStep(boss, 'evaluationShare', one);
  one = await evaluationStep(ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
  await evaluationStep(boss, 'evaluationFinalise', one);
}

it('somebody is helped after NEEDS_IMPROVEMENT', async () => {
  const boss = city.people.superior.ask;
  const hr = city.people.hr.ask;
  const { person, plan } = await approved(city);
  let today = '';
  const on = (day: string): void => {
    today = day;
    city.setNow(`${day}T02:00:00.000Z`);
  };
  const lines: string[] = [];
  const tell = (line: string): number => lines.push(`${today}  ${line}`);

  // The position asks for a technical competence, and the superior has found less.
  const competenceId = (await done(hr, 'competenceAdd', TECHNICAL, 'competence { code }')).competence.code;
  const standards = [{ competenceId, level: 4 }];
  await done(hr, 'competenceStandardSet', { positionId: person.positionId, expectedVersion: 0, ...STANDARD, standards }, 'position { id }');
  const found = { competenceId, level: 2, source: 'SUPERIOR', on: '2026-01-02', basis: 'Pengamatan harian' } as const;
  await done(boss, 'competenceLevelRecord', { employeeId: person.employeeId, expectedVersion: 0, ...found }, 'employee { id }');

  // The agency has announced a training for it.
  on('2026-04-06');
  const { id: programmeId } = await programmeOf(city.setup, { title: 'Basis Data Terapan', competences: [TECHNICAL.name] });
  const days = ['2026-05-11', '2026-05-12'].map((day) => ({ beginsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T09:00:00.000Z`, hours: 8 }));
  const form = { days, place: 'Gedung Diklat', seats: 5, requestUntil: '2026-05-08T17:00:00.000Z' };
  const { session } = await done(city.setup, 'trainingSessionCreate', { ...form, programmeId }, SESSION);

  // The quarter is weak: a plan opens by itself, as help, and a session that fits is shown with why.
  on('2026-04-08');
  await weakQuarter(person.ask, plan.id);
  await settled();
  const { data } = await person.ask(`{ me { employee { developmentPlans(first: 5) { edges { node { id version status
    suggestions { competenceId } suggestedSessions { why competenceId session { id title } } } } } } } }`);
  const [{ node: offered }] = data.me.employee.developmentPlans.edges;
  expect(offered).toMatchObject({
    status: 'PROPOSED',
    suggestions: [{ competenceId }],
    suggestedSessions: [
      {
        competenceId,
        session: { id: session.id, title: 'Basis Data Terapan' },
        why: `Mengembangkan ${TECHNICAL.name}: jabatan meminta level 4, yang tercatat level 2.`,
      },
    ],
  });
  expect(await eventsTo(person.ask, offered.id)).toEqual(['DEVELOPMENT_OFFERED AWAITED']);
  tell(
    'a quarter of NEEDS_IMPROVEMENT is final: a development plan opens by itself, offered as help to the person and to Bambang (superior)',
  );
  const [{ session: fits }] = offered.suggestedSessions;
  tell(`the person sees "${fits.title}", and why: the position asks for level 4, on record is level 2; nobody is compared with anybody`);

  // The step names the session; both agree.
  const step = { kind: 'TRAINING', text: 'Mengikuti pelatihan basis data', dueOn: '2026-06-30', sessionId: session.id } as const;
  let one = await develop(person.ask, 'developmentPlanStepAdd', offered, step);
  one = await develop(boss, 'developmentPlanAgree', one);
  const enrolment = await enrolled(person.ask, boss, session);
  tell('the person proposes it as a step, Bambang agrees: the plan is under way, and the seat in the training is theirs');

  // They go, pass, and their hours count.
  on('2026-05-13');
  for (const day of ['2026-05-11', '2026-05-12'])
    await done(
      city.setup,
      'trainingAttendanceRecord',
      { sessionId: session.id, expectedVersion: 0, day, present: [enrolment.id] },
      'session { id }',
    );
  await done(city.setup, 'trainingResultRecord', { ...ofEnrolment(enrolment), passed: true }, RESULT);
  expect(await hoursIn(person.ask, person.employeeId)).toMatchObject({ hours: 16 });
  const query = `query($id: ID!) { node(id: $id) { ... on DevelopmentPlan { version
    steps { stepId enrolment { status result { outcome hours } } } suggestedSessions { why } } } }`;
  const now = (await boss(query, { id: offered.id })).data.node;
  expect(now).toMatchObject({
    steps: [{ enrolment: { status: 'COMPLETED', result: { outcome: 'PASSED', hours: 16 } } }],
    suggestedSessions: [],
  });

  tell('the training is attended and passed: 16 hours count for the year, and the step of the plan tells it');

  // The step is done, a review is held, and the superior says what came of it.
  const [{ stepId }] = now.steps;
  one = await develop(person.ask, 'developmentPlanStepEnd', one, { stepId, ending: 'DONE', words: 'Lulus, dan dipakai setiap hari' });
  one = await develop(person.ask, 'developmentReview', one, { text: 'Saya lebih tenang dengan data' });
  one = await develop(boss, 'developmentPlanClose', one, { outcome: 'REACHED', words: 'Basis data selesai tepat waktu' });
  expect(await developmentOf(person.ask, one)).toMatchObject({ status: 'CLOSED', closing: { outcome: 'REACHED' } });

  tell('the person says how it went, and Bambang closes the plan: REACHED, with why, which the person reads');

  // Beside the evaluation of the year stands what was done.
  city.setNow(EVALUATION_DAY);
  const year = await openEvaluation(person.ask, plan.id);
  const beside = 'query($id: ID!) { node(id: $id) { ... on Evaluation { development { id closing { outcome } } } } }';
  expect((await boss(beside, { id: year.id })).data.node.development).toEqual([{ id: offered.id, closing: { outcome: 'REACHED' } }]);
  today = EVALUATION_DAY.slice(0, 10);
  tell('beside the evaluation of the year Bambang reads what was done, and what came of it; no rating is computed from it');
  expect(
    README.split('## Somebody helped after NEEDS_IMPROVEMENT')[1]?.split('```')[1]?.trim().split('\n'),
    'README tells the same',
  ).toEqual(lines);
});
