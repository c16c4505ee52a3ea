// The mutations of what concerns an employee in a citizen's case: how to get there, who may, what each costs.
import type { Scenario } from '../support/scenarios/stages.ts';
import { CONCERN, caseOf, concerned, ofCase, ofConcern } from '../support/voice.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

/** Nobody who only administers a unit: it is said of a person. */
const DECIDING: Access = {
  ...STAFF_ONLY,
  otherwise: 'none',
  ...{ hr: 'yes', superior: 'yes', unitHead: 'yes', unitAdmin: 'no', auditor: 'no' },
};

const given = (ids: Ids, versions: Versions) => ({ concernId: ids.voiceConcern, expectedVersion: versions.voiceConcern });

const onConcern =
  (who: 'hr' | 'staff', more: object): Scenario =>
  async (city) => {
    const { of } = await caseOf(city);
    const concern = await concerned(city.setup, of, city.people.staff.employeeId);
    return { ask: city.people[who].ask, input: ofConcern(concern, more), selection: CONCERN };
  };

const REPLY = { text: 'Antrean panjang karena jaringan mati.' };
const WRONG = { reason: 'Ia sedang cuti pada hari itu.' };
const CHECKED = { reason: 'Ia bertugas di loket itu.' };

export const voiceConcerns = {
  voiceConcernMark: {
    scenario: async (city) => {
      const { of } = await caseOf(city);
      const input = ofCase(of, { ...CHECKED, employeeId: city.people.staff.employeeId });
      return { ask: city.people.hr.ask, input, selection: 'case { id version concerns { id reason } }' };
    },
    access: DECIDING,
    cost: { reads: 2, writes: 1, units: 60 },
    ids: (ids, versions) => ({ caseId: ids.voiceCase, expectedVersion: versions.voiceCase, employeeId: ids.employee, ...CHECKED }),
  },
  voiceConcernTakeBack: {
    scenario: onConcern('hr', WRONG),
    access: { ...DECIDING, self: 'no' },
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...WRONG }),
  },
  voiceConcernReply: {
    scenario: onConcern('staff', REPLY),
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', hr: 'no', superior: 'no', unitHead: 'no', unitAdmin: 'no', auditor: 'no' },
    cost: { reads: 4, writes: 1, units: 60 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...REPLY }),
  },
} satisfies Operations;
