// The mutation that forgets a personnel file: how to get there, who may, what it costs.
import { done } from '../support/people.ts';
import { DUE } from '../support/personnel-file.ts';
import { approved } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';

export const personnelFiles = {
  personnelFileForget: {
    scenario: async (city) => {
      const { person } = await approved(city);
      const { employeeId, assignmentId } = person;
      const end = { employeeId, expectedVersion: 1, assignmentId, validTo: '2026-01-31' };
      await done(city.people.hr.ask, 'assignmentEnd', end, 'employee { id }');
      city.setNow(DUE);
      return { ask: city.people.hr.ask, input: { employeeId }, selection: 'employee { id fileForgottenOn } done left' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 23, writes: 1, units: 120 },
    ids: (ids) => ({ employeeId: ids.employee }),
    // A new key is the next part.
    repeated: 'MADE_ANEW',
  },
} satisfies Operations;
