// A superior with twelve staff sees the whole team at one look: plan, 360 progress, rating, predicate.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { done, hire, type Person } from '../support/people.ts';
import { enrol, launchedRound } from '../support/reviews.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { approvedPlanOf, PLANNING_DAY } from '../support/season.ts';

const NAMES = ['Adi', 'Budi', 'Candra', 'Dian', 'Eka', 'Fitri', 'Gita', 'Hana', 'Indra', 'Jaya', 'Kiki', 'Lila'];
const STAFF = NAMES.length;
const TEAM = `{ myTeam(year: 2026) {
  assignment { employeeName } plan { status } evaluation { status result { rating } predicate } reviews { status progress { group enough count } }
} }`;

let city: Season;
let leader: Person;
let team: Person[];
beforeAll(async () => {
  city = await startSeason();
  const { superior2, hr } = city.people;
  const unit = city.units.diskominfo;
  const post = { unit: 'diskominfo', title: 'Kepala Bidang Statistik', name: 'Endang Sulastri', supervisor: null };
  leader = await hire(city, city.setup, unit, 'endang', post, superior2.employeeId, REGION);
  team = [];
  for (let i = 0; i < STAFF; i += 1) {
    const one = { unit: 'diskominfo', title: `Statistisi ${i}`, name: `Anggota ${NAMES[i]}`, supervisor: null };
    team.push(await hire(city, city.setup, unit, `anggota-${i}`, one, leader.employeeId, REGION));
  }
  for (const { ask, assignmentId } of team) await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id }');
  const round = await launchedRound(hr.ask, unit);
  for (const { employeeId } of team) await enrol(hr.ask, round, employeeId);
  await approvedPlanOf(city, 'staff', 'superior', false, { state: 'LINKED', planId: city.boss.id, targetId: city.boss.targetId });
});
afterAll(() => city.stop());

describe('a team of twelve', () => {
  it('is shown in four calls to the table', async () => {
    city.setNow(PLANNING_DAY);
    const { data, errors, line } = await leader.ask(TEAM);
    expect(errors).toBeUndefined();
    expect(data.myTeam).toHaveLength(STAFF);
    const [first] = data.myTeam;
    expect(first).toMatchObject({ assignment: { employeeName: 'Anggota Adi' }, plan: { status: 'DRAFT' }, evaluation: null });
    expect(first.reviews).toMatchObject([{ status: 'NOMINATING', progress: [{ group: 'PEER', enough: false, count: null }, {}] }]);
    expect(line?.reads).toBeLessThanOrEqual(4);
  });

  it('with evaluations in the making shows the rating to who gave it, in five calls to a head, whose post is looked up too', async () => {
    const { superior, staff } = city.people;
    city.setNow('2026-12-07T02:00:00.000Z');
    const { data } = await staff.ask('{ me { plan(year: 2026) { id } } }');
    const opened = await done(staff.ask, 'evaluationOpen', { planId: data.me.plan.id }, 'evaluation { id version }');
    const of = ({ id, version }: { id: string; version: number }) => ({ evaluationId: id, expectedVersion: version });
    const selfs = await done(
      staff.ask,
      'selfAssessmentSave',
      { ...of(opened.evaluation), achievements: 'Selesai.' },
      'evaluation { id version }',
    );
    const sent = await done(staff.ask, 'selfAssessmentSubmit', of(selfs.evaluation), 'evaluation { id version }');
    const rating = { result: { rating: 'ABOVE', reason: 'Melampaui target.' }, behaviour: { rating: 'MEETS', reason: 'Sesuai harapan.' } };
    await done(superior.ask, 'evaluationRate', { ...of(sent.evaluation), ...rating }, 'evaluation { id }');
    const seen = await superior.ask(TEAM);
    const mine = seen.data.myTeam.find(
      ({ assignment }: { assignment: { employeeName: string } }) => assignment.employeeName === 'Siti Rahayu',
    );
    expect(mine).toMatchObject({
      plan: { status: 'APPROVED' },
      evaluation: { status: 'RATED', result: { rating: 'ABOVE' }, predicate: 'GOOD' },
    });
    expect(seen.line?.reads).toBeLessThanOrEqual(5);
    expect((await (await newcomer(city)).ask(TEAM)).data.myTeam).toEqual([]);
  });
});
