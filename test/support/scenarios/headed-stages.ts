// Heads who change their unit within a year, and what is set and agreed for them.
import { REGION } from '../city.ts';
import { done, hire, type Person } from '../people.ts';
import { PLANNING_DAY, propose, step } from '../season.ts';
import { agreedPlan, EVALUATION_DAY, evaluationStep, type OpenEvaluation, openEvaluation, SELF } from './evaluation-stages.ts';
import { achieving, ledUnit } from './evaluation-units-stages.ts';
import { freshUnit, nextSerial, type Season } from './stages.ts';

export const versionOf = async ({ setup }: Season, { employeeId }: Person): Promise<number> =>
  (await setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

interface Move {
  unitId: string;
  supervisor: Person;
  validFrom: string;
  isHead?: boolean;
}

/** To a new post of a unit from a day on; the clock stands on that day. */
export async function moved(city: Season, person: Person, { unitId, supervisor, validFrom, isHead = false }: Move): Promise<string> {
  const kind = isHead ? { kind: 'MANAGERIAL', isHead } : { kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const post = { unitId, title: `Jabatan ${nextSerial()}`, ...kind };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: supervisor.employeeId, validFrom };
  const { employeeId } = person;
  const input = { employeeId, expectedVersion: await versionOf(city, person), assignment, notes: 'Separuh tahun baik' };
  city.setNow(`${validFrom}T02:00:00.000Z`);
  const { employee } = await done(city.setup, 'employeeTransfer', input, 'employee { assignments(asOf: "2027-01-01") { id } }');
  return employee.assignments[0].id;
}

/** The plan of the present post, which the move has opened: proposed, submitted and approved. */
async function planAgreed(head: Person, boss: Person): Promise<string> {
  const { data } = await head.ask('{ me { plan(year: 2026) { id version } } }');
  const proposed = await propose(head.ask, data.me.plan, true);
  return (await step(boss.ask, 'planApprove', await step(head.ask, 'planSubmit', proposed))).id;
}

export interface OfTwo {
  head: Person;
  boss: Person;
  /** Units in the order in which they were headed: the one excellent, the other poor. */
  first: string;
  second: string;
  /** Their evaluation, which waits for the rater. */
  waiting: OpenEvaluation;
}

/** A head of two units in a year. */
export async function headOfTwo(city: Season): Promise<OfTwo> {
  city.setNow(PLANNING_DAY);
  const boss = city.people.secretary;
  const { unitId: first, head } = await ledUnit(city);
  await agreedPlan(head, boss, 2026, true);
  const second = await freshUnit(city);
  await moved(city, head, { unitId: second, supervisor: boss, validFrom: '2026-07-01', isHead: true });
  const plan = await planAgreed(head, boss);
  city.setNow(EVALUATION_DAY);
  const next = { unit: 'fresh', title: 'Kepala Baru', name: `Kepala Baru ${nextSerial()}`, supervisor: 'secretary', isHead: true };
  await hire(city, city.setup, first, `next-head-${nextSerial()}`, next, boss.employeeId, REGION);
  const set = (unitId: string, achievement: string) =>
    done(boss.ask, 'unitAchievementSet', achieving(unitId, { achievement }), 'unitAchievement { id }');
  await set(first, 'EXCELLENT');
  await set(second, 'POOR');
  const saved = await evaluationStep(head.ask, 'selfAssessmentSave', await openEvaluation(head.ask, plan), SELF);
  const waiting = await evaluationStep(head.ask, 'selfAssessmentSubmit', saved);
  return { head, boss, first, second, waiting };
}
