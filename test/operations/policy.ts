// The mutations of the entries of law: how to get there, who may, what each costs.
import { addDays } from '../../src/platform/rules/calendar.ts';
import { BECAUSE, ENTRY, propose } from '../support/policy.ts';
import type { Season } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

let serial = 0;
const of = ({ id, version }: { id: string; version: number }) => ({ entryId: id, expectedVersion: version });

/** A proposal from a day of its own, later than all before it, so that one scenario does not meet another's. */
const proposed = (city: Season) => {
  serial += 1;
  return propose(city.setup, addDays('2026-03-01', serial), { feedback: { requestDays: 20 + (serial % 30) } });
};

const givenOf = (ids: Ids, versions: Versions) => ({ entryId: ids.policyEntry, expectedVersion: versions.policyEntry });

export const policy = {
  policyPropose: {
    scenario: async (city) => {
      serial += 1;
      const terms = { evaluation: { silenceDays: 10 + (serial % 40) } };
      return { ask: city.setup, input: { validFrom: '2027-01-01', terms, ...BECAUSE }, selection: ENTRY };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', recruiter: 'no', otherRegion: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: () => ({ validFrom: '2020-01-01', terms: { feedback: { requestDays: 9 } }, ...BECAUSE }),
    repeated: 'MADE_ANEW',
  },
  policyRelease: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: of(await proposed(city)), selection: ENTRY }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', recruiter: 'no', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: givenOf,
  },
  policyWithdraw: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: { ...of(await proposed(city)), reason: 'Salah ketik angka' },
      selection: ENTRY,
    }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', recruiter: 'no', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenOf(ids, versions), reason: 'Salah ketik angka' }),
  },
} satisfies Operations;
