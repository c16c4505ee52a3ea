// Scenarios of entries taken back.
import { done } from '../people.ts';
import { approved, EMPLOYEE, elsewhere, type Scenario } from './stages.ts';

export const organisationEntries: Record<string, Scenario> = {
  entryUndo: async (city) => {
    const { person } = await approved(city);
    const move = { employeeId: person.employeeId, expectedVersion: 1, assignment: await elsewhere(city) };
    const { employee } = await done(city.people.hr.ask, 'employeeTransfer', 'EmployeeTransferInput', move, 'employee { entries { id } }');
    const input = { subjectId: person.employeeId, expectedVersion: 2, entryId: employee.entries[0].id, reason: 'Salah orang' };
    return { ask: city.people.hr.ask, input, selection: `entry { undone { reason } } ${EMPLOYEE}` };
  },
};
