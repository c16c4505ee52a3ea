// The own page of what somebody learns: it shows what single questions show, in two calls, and nothing of anybody else.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { competenceAdded, levelled, STANDARD, sheetOf } from '../support/competences.ts';
import { activated, develop } from '../support/development.ts';
import { done, type Person } from '../support/people.ts';
import { elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { AFTER_IT, attended, BEFORE_IT, enrolled, hoursIn, ofEnrolment, RESULT, sessionOf } from '../support/training.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
beforeEach(() => city.setNow(BEFORE_IT));
afterAll(() => city.stop());

const boss = () => city.people.superior.ask;

const PAGE = `competences { version standings { competence { code } standard level gap } }
  hours { rule from to hours bound missing entries { day hours source sourceId } }
  enrolments { id version status title } developmentPlans { id version status steps { text } }`;

async function pageOf(ask: Ask) {
  const { data, errors, line } = await ask(`{ myGrowth { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return { page: data.myGrowth, reads: line?.reads };
}

/** Standards for the post, a level with a gap, a passed training, one that is to come, a plan under way. */
async function grown(): Promise<{ person: Person; passed: string; ahead: string; plan: { id: string; version: number } }> {
  const person = await newcomer(city);
  const { positionId } = person;
  await done(city.people.hr.ask, 'competenceStandardSet', { positionId, expectedVersion: 0, ...STANDARD }, 'position { id }');
  await levelled(boss(), person, 2);
  const session = await sessionOf(city.setup);
  const ahead = await sessionOf(city.setup, {
    days: [{ beginsAt: '2026-06-02T01:00:00.000Z', endsAt: '2026-06-02T09:00:00.000Z', hours: 16 }],
  });
  const enrolment = await enrolled(person.ask, boss(), session);
  const later = await enrolled(person.ask, boss(), ahead);
  const plan = await activated(person, boss());
  city.setNow(AFTER_IT);
  await attended(city.setup, session, [enrolment.id]);
  await done(city.setup, 'trainingResultRecord', { ...ofEnrolment(enrolment), passed: true }, RESULT);
  return { person, passed: enrolment.id, ahead: later.id, plan };
}

it('shows what single questions show, in two calls', async () => {
  const { person, passed, ahead, plan } = await grown();
  await person.ask('{ competences { code } }');
  const { page, reads } = await pageOf(person.ask);
  expect(reads).toBe(2);
  const { standings, version } = await sheetOf(person.ask, person);
  const gaps = (some: { gap: number | null }[]) => some.map(({ gap }) => gap);
  expect(page.competences.version).toBe(version);
  expect(gaps(page.competences.standings)).toEqual(gaps(standings));
  expect(page.competences.standings.find((one: { gap: number }) => one.gap === 2)).toMatchObject({ standard: 4, level: 2 });
  expect(page.hours).toEqual(await hoursIn(person.ask, person.employeeId));
  expect(page.hours.hours).toBe(16);
  expect(page.enrolments.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
    [ahead, 'SEATED'],
    [passed, 'COMPLETED'],
  ]);
  expect(page.developmentPlans).toEqual([{ ...plan, status: 'ACTIVE', steps: [{ text: expect.any(String) }] }]);
  const closed = { outcome: 'REACHED', words: 'Tujuan tercapai' } as const;
  await develop(boss(), 'developmentPlanClose', plan, closed);
  expect((await pageOf(person.ask)).page.developmentPlans).toEqual([]);
});

it('shows nothing of others, what a new post asks for at once, and is nothing to who is no employee', async () => {
  const { person } = await grown();
  const other = await newcomer(city);
  const { page } = await pageOf(other.ask);
  expect([page.enrolments, page.developmentPlans, page.hours.entries, page.competences.version]).toEqual([[], [], [], 0]);
  const assignment = await elsewhere(city);
  const { positionId } = assignment;
  const standards = [{ competenceId: 'INTEGRITY', level: 5 }];
  await done(city.people.hr.ask, 'competenceStandardSet', { positionId, expectedVersion: 0, ...STANDARD, standards }, 'position { id }');
  const move = { employeeId: person.employeeId, expectedVersion: 1, assignment };
  await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { id }');
  const moved = await pageOf(person.ask);
  expect(moved.page.competences.standings).toEqual([{ competence: { code: 'INTEGRITY' }, standard: 5, level: 2, gap: 3 }]);
  const office = await city.login({ sub: 'kantor', roles: ['HR_OFFICER', 'EMPLOYEE'] });
  expect((await pageOf(office)).page).toBeNull();
});

it('names a competence as soon as this process has added it', async () => {
  const { ask } = await newcomer(city);
  const dictionary = async () => (await ask('{ competences { code } }')).data.competences.map(({ code }: { code: string }) => code);
  const before = await dictionary();
  const competenceId = await competenceAdded(city.people.hr.ask);
  expect(await dictionary()).toEqual([...before, competenceId]);
});
