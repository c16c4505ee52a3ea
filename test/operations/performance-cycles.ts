import { done } from '../support/people.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { CYCLE_2026 } from '../support/season.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** A cycle of a year that no other scenario uses. */
const yearlyCycle = (year: number) => {
  const moved = (day: string): string => day.replace(/^\d+/, (of) => String(Number(of) - CYCLE_2026.year + year));
  const span = ({ from, to }: { from: string; to: string }) => ({ from: moved(from), to: moved(to) });
  const { planning, execution, evaluation } = CYCLE_2026;
  return { ...CYCLE_2026, year, planning: span(planning), execution: span(execution), evaluation: span(evaluation) };
};

const CYCLE = 'cycle { id version status phases { kind closesAt } }';

async function cycleOf(city: Season, year: number): Promise<object> {
  const { cycle } = await done(city.people.hr.ask, 'cycleOpen', yearlyCycle(year), 'cycle { id version }');
  return { cycleId: cycle.id, expectedVersion: cycle.version };
}

const givenCycle = (ids: Ids, versions: Versions) => ({ cycleId: ids.cycle, expectedVersion: versions.cycle });

export const performanceCycles = {
  cycleOpen: {
    scenario: async ({ people }) => ({ ask: people.hr.ask, input: yearlyCycle(2025), selection: CYCLE }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'yes' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: () => ({
      year: 2026,
      periodicity: 'QUARTERLY',
      planning: { from: '2026-01-01', to: '2026-01-31' },
      execution: { from: '2026-01-01', to: '2026-12-31' },
      evaluation: { from: '2026-12-01', to: '2027-01-31' },
    }),
  },
  cyclePhaseExtend: {
    scenario: async (city) => {
      const input = { ...(await cycleOf(city, 2027)), phase: 'PLANNING', to: '2027-02-15', reason: 'Banjir' };
      return { ask: city.people.hr.ask, input, selection: CYCLE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: (ids, versions) => ({
      ...givenCycle(ids, versions),
      phase: 'PLANNING',
      employeeId: ids.employee,
      to: '2026-02-15',
      reason: 'Bencana',
    }),
  },
  cycleClose: {
    scenario: async (city) => {
      const input = await cycleOf(city, 2024);
      return { ask: city.people.hr.ask, input, selection: CYCLE };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 1, writes: 1, units: 10 },
    ids: givenCycle,
  },
} satisfies Operations;
