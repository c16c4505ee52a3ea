// The mutations of what is done for a list of people, or for a whole unit: how to get there, who may, what each costs.
import { done } from '../support/people.ts';
import { launchedRound } from '../support/reviews.ts';
import { agreedPlan, EVALUATION_DAY } from '../support/scenarios/evaluation-stages.ts';
import { smallUnit } from '../support/scenarios/outstanding.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';
import { EXTENSION } from './subjects/outstanding.ts';

const extension = ({ cycle }: Season) => ({ cycleId: cycle.id, phase: 'EXECUTION', to: '2027-01-15', reason: 'Banjir' });

export const outstanding = {
  cyclePhaseExtendMany: {
    scenario: async (city) => {
      const people = [await newcomer(city), await newcomer(city)];
      const employeeIds = people.map(({ employeeId }) => employeeId);
      const input = { ...extension(city), expectedVersion: city.cycle.version, employeeIds };
      return { ask: city.people.hr.ask, input, selection: 'outcomes { employee { id } userErrors { code } }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 3, writes: 3, units: 44 },
    ids: (ids, versions) => ({
      cycleId: ids.cycle,
      expectedVersion: versions.cycle,
      employeeIds: [ids.employee],
      to: '2027-02-15',
      ...EXTENSION,
    }),
    many: true,
  },
  cyclePhaseExtensionWithdraw: {
    scenario: async (city) => {
      const { employeeId } = await newcomer(city);
      const given = { ...extension(city), expectedVersion: city.cycle.version, employeeId };
      await done(city.people.hr.ask, 'cyclePhaseExtend', given, 'cycle { id }');
      const input = { cycleId: city.cycle.id, phase: 'EXECUTION', employeeId, expectedVersion: 1, reason: 'Keliru' };
      return { ask: city.people.hr.ask, input, selection: 'cycle { id version }' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (ids) => ({ cycleId: ids.cycle, employeeId: ids.employee, expectedVersion: 999, ...EXTENSION }),
  },
  evaluationOpenMany: {
    scenario: async (city) => {
      const { unitId, people } = await smallUnit(city);
      for (const person of people) await agreedPlan(person, city.people.superior, 2026);
      city.setNow(EVALUATION_DAY);
      const selection = 'endCursor outcomes { evaluation { id status } userErrors { code } }';
      return { ask: city.people.hr.ask, input: { unitId, year: 2026 }, selection };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 11, writes: 3, units: 84 },
    ids: (ids) => ({ unitId: ids.unit, year: 2026 }),
    many: true,
    repeated: 'MADE_ANEW',
    // Of no page before: the first.
    badText: ['after empty: taken'],
  },
  reviewEnrolUnit: {
    scenario: async (city) => {
      const { unitId } = await smallUnit(city);
      const round = await launchedRound(city.people.hr.ask, unitId);
      return {
        ask: city.people.hr.ask,
        input: { roundId: round.id, unitId },
        selection: 'endCursor outcomes { subject { id } userErrors { code } }',
      };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 11, writes: 3, units: 104 },
    ids: (ids) => ({ roundId: ids.reviewRound, unitId: ids.unit }),
    many: true,
    repeated: 'MADE_ANEW',
    // Of no page before: the first.
    badText: ['after empty: taken'],
    tried: { reviewRound: ({ id, unit }) => (unit ? [{ roundId: id, unitId: unit.id }] : null) },
  },
} satisfies Operations;
