// Scenarios of what is done for a list of people, or for a whole unit.
import { REGION } from '../city.ts';
import { done, hire, openUnitAs, type Person } from '../people.ts';
import { launchedRound } from '../reviews.ts';
import { agreedPlan, EVALUATION_DAY } from './evaluation-stages.ts';
import { newcomer, nextSerial, type Scenario, type Season } from './stages.ts';

/** A unit of its own with two people, who report to `superior`. */
export async function smallUnit(city: Season): Promise<{ unitId: string; people: Person[] }> {
  const serial = nextSerial();
  const unitId = await openUnitAs(city.setup, `kecil-${serial}`, 'OFFICE', null);
  const person = (n: number) =>
    hire(
      city,
      city.setup,
      unitId,
      `kecil-${serial}-${n}`,
      { unit: '', title: `Analis ${n}`, name: `Pegawai Kecil ${serial} ${n}`, supervisor: null },
      city.people.superior.employeeId,
      REGION,
    );
  return { unitId, people: [await person(1), await person(2)] };
}

const extension = ({ cycle }: Season) => ({ cycleId: cycle.id, phase: 'EXECUTION', to: '2027-01-15', reason: 'Banjir' });

export const outstanding: Record<string, Scenario> = {
  cyclePhaseExtendMany: async (city) => {
    const people = [await newcomer(city), await newcomer(city)];
    const employeeIds = people.map(({ employeeId }) => employeeId);
    const input = { ...extension(city), expectedVersion: city.cycle.version, employeeIds };
    return { ask: city.people.hr.ask, input, selection: 'outcomes { employee { id } userErrors { code } }' };
  },
  cyclePhaseExtensionWithdraw: async (city) => {
    const { employeeId } = await newcomer(city);
    const given = { ...extension(city), expectedVersion: city.cycle.version, employeeId };
    await done(city.people.hr.ask, 'cyclePhaseExtend', 'CyclePhaseExtendInput', given, 'cycle { id }');
    const input = { cycleId: city.cycle.id, phase: 'EXECUTION', employeeId, expectedVersion: 1, reason: 'Keliru' };
    return { ask: city.people.hr.ask, input, selection: 'cycle { id version }' };
  },
  evaluationOpenMany: async (city) => {
    const { unitId, people } = await smallUnit(city);
    for (const person of people) await agreedPlan(person, city.people.superior, 2026);
    city.setNow(EVALUATION_DAY);
    const selection = 'endCursor outcomes { evaluation { id status } userErrors { code } }';
    return { ask: city.people.hr.ask, input: { unitId, year: 2026 }, selection };
  },
  reviewEnrolUnit: async (city) => {
    const { unitId } = await smallUnit(city);
    const round = await launchedRound(city.people.hr.ask, unitId);
    return {
      ask: city.people.hr.ask,
      input: { roundId: round.id, unitId },
      selection: 'endCursor outcomes { subject { id } userErrors { code } }',
    };
  },
};
