// What people grow by is told to their devices: plans, onboardings, enrolments and reports, to whose they are, who leads them, and whoever is named in them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FollowedSeason, startFollowed } from '../support/changes-city.ts';
import type { Ask } from '../support/city.ts';
import { activated, begun, type Developed, develop } from '../support/development.ts';
import { begun as onboarded, step } from '../support/onboarding.ts';
import type { Name, Person } from '../support/people.ts';
import { asked, sessionOf } from '../support/training.ts';
import { LAST_YEAR, reported } from '../support/training-elsewhere.ts';

let season: FollowedSeason;
beforeAll(async () => {
  season = await startFollowed('2026-01-12T02:00:00.000Z');
});
afterAll(() => season.city.stop());

const person = (who: Name): Person => season.city.people[who];
const asks = <Who extends string>(...names: (Who & Name)[]) =>
  Object.fromEntries(names.map((who) => [who, person(who).ask])) as Record<Who, Ask>;

it('a development plan is told to its person, to who leads them and to who coaches, until they coach no more', async () => {
  let plan: Developed = { id: '', version: 0 };
  const all = asks('staff', 'superior', 'colleague', 'superior2', 'unitHead', 'auditor');
  const opened = await season.toldOf(all, async () => {
    plan = await activated(person('staff'), person('superior').ask);
  });
  const nobody = { superior2: {}, unitHead: {}, auditor: {} };
  expect(opened).toEqual({ staff: { [plan.id]: true }, superior: { [plan.id]: true }, colleague: {}, ...nobody });
  const coachId = person('colleague').employeeId;
  const named = await season.toldOf(all, async () => {
    plan = await develop(person('staff').ask, 'developmentCoachName', plan, { coachId });
  });
  expect(named).toEqual({ staff: { [plan.id]: true }, superior: { [plan.id]: true }, colleague: { [plan.id]: true }, ...nobody });
  const ended = await season.toldOf(all, async () => {
    plan = await develop(person('staff').ask, 'developmentCoachEnd', plan, { words: 'Cukup.' });
  });
  expect(ended).toEqual({ staff: { [plan.id]: true }, superior: { [plan.id]: true }, colleague: { [plan.id]: false }, ...nobody });
});

it('an onboarding is told to the newcomer, to who leads them and to whoever is asked to mentor', async () => {
  const { person: newcomer, onboarding } = await onboarded(season.city);
  season.resume();
  await season.stream.drain();
  const all = { newcomer: newcomer.ask, ...asks('superior', 'colleague', 'staff') };
  const named = await season.toldOf(all, () =>
    step(season.city.setup, 'onboardingMentorName', onboarding, { mentorId: person('colleague').employeeId }),
  );
  const { id } = onboarding;
  expect(named).toEqual({ newcomer: { [id]: true }, superior: { [id]: true }, colleague: { [id]: true }, staff: {} });
});

it('an enrolment is told to who has asked for it and to who decides; a report of training elsewhere to its author alone', async () => {
  const session = await sessionOf(season.city.setup);
  const all = asks('staff', 'superior', 'colleague');
  let [enrolment, report] = [{ id: '' }, { id: '' }];
  const told = await season.toldOf(all, async () => {
    enrolment = await asked(person('staff').ask, session);
    report = await reported(person('staff').ask, LAST_YEAR);
  });
  expect(told).toEqual({ staff: { [enrolment.id]: true, [report.id]: true }, superior: { [enrolment.id]: true }, colleague: {} });
});

it('a plan that is nobody’s but one’s own to begin is told to no other unit', async () => {
  let id = '';
  const told = await season.toldOf(asks('colleague', 'superior2'), async () => {
    id = (await begun(person('colleague').ask, person('colleague'))).id;
  });
  expect(told).toEqual({ colleague: { [id]: true }, superior2: {} });
});
