// Which year `me.plan` and `me.evaluations` mean without one: last year's while it is evaluated, else this one, over both midnights of WIB.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type Person } from '../support/people.ts';
import { evaluationOpened, handedOver, madeFinal, selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { approved, newcomer, opened, type Season, startSeason } from '../support/scenarios/stages.ts';
import { CYCLE_2026, PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  const next = (day: string) => day.replace(/^\d+/, (year) => String(Number(year) + 1));
  const spans = (['planning', 'execution', 'evaluation'] as const).map((phase) => {
    const { from, to } = CYCLE_2026[phase];
    return [phase, { from: next(from), to: next(to) }];
  });
  const input = { ...CYCLE_2026, year: 2027, ...Object.fromEntries(spans) };
  await done(city.people.hr.ask, 'cycleOpen', input, 'cycle { id }');
});
afterAll(() => city.stop());

/** The last instant of 2026, the first of 2027, and the same of the evaluation phase of 2026. */
const NEW_YEAR = '2026-12-31T17:00:00.000Z';
const PHASE_END = '2027-01-31T17:00:00.000Z';
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

const JANUARY = '2027-01-05T02:00:00.000Z';

async function nextYear({ ask, assignmentId }: Person): Promise<void> {
  city.setNow(JANUARY);
  await done(ask, 'planOpen', { assignmentId, year: 2027 }, 'plan { id }');
}

/** The years that are shown, with what they cost. */
async function shown({ ask }: Person, now: string) {
  city.setNow(now);
  const { data, errors, line } = await ask('{ me { plan { year allowedActions } evaluations { year } } }');
  expect(errors).toBeUndefined();
  const { plan, evaluations } = data.me;
  return { plan: plan?.year ?? null, evaluations: evaluations.map(({ year }: { year: number }) => year), reads: line?.reads };
}
const yearAt = async (person: Person, now: string): Promise<number | null> => (await shown(person, now)).plan;

describe('the tasks of a superior without a year', () => {
  const ratings = async (ask: Person['ask'], now: string, year?: number) => {
    city.setNow(now);
    const query = 'query($year: Int) { myTasks(year: $year) { kind evaluationId } }';
    const { data, errors, line } = await ask(query, { year });
    expect(errors).toBeUndefined();
    const ids = data.myTasks.flatMap((task: { kind: string; evaluationId: string | null }) =>
      task.evaluationId ? [[task.kind, task.evaluationId]] : [],
    );
    return { ids, reads: line?.reads ?? 0 };
  };

  it('hold last year’s evaluations as long as they can be rated, for who was superior at its end and for nobody else', async () => {
    const { superior, superior2 } = city.people;
    const { evaluation } = await selfSubmitted(city);
    const task = ['RATE_EVALUATION', evaluation.id];
    const before = await ratings(superior.ask, justBefore(NEW_YEAR));
    expect(before.ids).toContainEqual(task);
    for (const [now, year] of [[NEW_YEAR], [NEW_YEAR, 2026], [justBefore(PHASE_END)]] as const)
      expect((await ratings(superior.ask, now, year)).ids).toContainEqual(task);
    expect((await ratings(superior.ask, NEW_YEAR)).reads).toBeLessThanOrEqual(before.reads + 1);
    expect((await ratings(superior2.ask, NEW_YEAR)).ids).not.toContainEqual(task);
    for (const [now, year] of [[NEW_YEAR, 2027], [PHASE_END]] as const) expect((await ratings(superior.ask, now, year)).ids).toEqual([]);
    city.setNow(PLANNING_DAY);
  });
});

describe('the own plan without a year', () => {
  it('is last year’s while its evaluation goes on, by day', async () => {
    const { person } = await evaluationOpened(city);
    await nextYear(person);
    const days = ['2026-12-20T02:00:00.000Z', justBefore(NEW_YEAR), NEW_YEAR, justBefore(PHASE_END), PHASE_END, '2027-07-01T02:00:00.000Z'];
    const years = [];
    for (const day of days) years.push([day, await yearAt(person, day)]);
    expect(years).toEqual(days.map((day, i) => [day, i < 4 ? 2026 : 2027]));
    expect(await shown(person, NEW_YEAR)).toMatchObject({ plan: 2026, evaluations: [2026] });
    expect(await shown(person, PHASE_END)).toMatchObject({ plan: 2027, evaluations: [] });
    city.setNow(PLANNING_DAY);
  });

  it('stays for whose evaluation phase was extended, and for nobody else', async () => {
    const { person } = await evaluationOpened(city);
    city.setNow('2027-01-20T02:00:00.000Z');
    const longer = { cycleId: city.cycle.id, phase: 'EVALUATION', employeeId: person.employeeId, to: '2027-02-10', reason: 'Dirawat' };
    await done(city.people.hr.ask, 'cyclePhaseExtend', { ...longer, expectedVersion: city.cycle.version }, 'cycle { id }');
    expect(await yearAt(person, '2027-02-10T16:59:59.999Z')).toBe(2026);
    expect(await yearAt(person, '2027-02-10T17:00:00.000Z')).toBeNull();
    city.setNow(PLANNING_DAY);
  });

  it('is this year’s once the evaluation is final, where nothing was agreed, and to who is new', async () => {
    const [final, shared, silent, unopened] = [await madeFinal(city), await handedOver(city), await opened(city), await approved(city)];
    const people = [final.person, shared.person, silent.person, await newcomer(city), unopened.person];
    for (const person of people) await nextYear(person);
    const years = [];
    for (const person of people) years.push(await yearAt(person, JANUARY));
    expect(years).toEqual([2027, 2026, 2027, 2027, 2026]);
    city.setNow(PLANNING_DAY);
  });

  it('costs one batch, and one read for each plan that is looked at, beside what else is read then', async () => {
    const { person } = await evaluationOpened(city);
    await nextYear(person);
    const reads = [(await shown(person, '2027-01-10T02:00:00.000Z')).reads, (await shown(person, '2027-07-10T02:00:00.000Z')).reads];
    expect(reads).toEqual([3, 2]);
    city.setNow(PLANNING_DAY);
  });
});
