// The mutations of entries taken back: how to get there, who may, what each costs.
import { done } from '../support/people.ts';
import { approved, EMPLOYEE, elsewhere } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';

export const organisationEntries = {
  entryUndo: {
    scenario: async (city) => {
      const { person } = await approved(city);
      const move = { employeeId: person.employeeId, expectedVersion: 1, assignment: await elsewhere(city) };
      const { employee } = await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { entries { id } }');
      const input = { subjectId: person.employeeId, expectedVersion: 2, entryId: employee.entries[0].id, reason: 'Salah orang' };
      return { ask: city.people.hr.ask, input, selection: `entry { undone { reason } } ${EMPLOYEE}` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 9, writes: 1, units: 177.5 },
    ids: (ids, versions) => ({ subjectId: ids.employee, expectedVersion: versions.employee, entryId: ids.entry, reason: 'Salah' }),
  },
} satisfies Operations;
