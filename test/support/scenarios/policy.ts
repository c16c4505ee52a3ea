// Scenarios of the entries of law: proposed, released by another, withdrawn.
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { BECAUSE, ENTRY, propose } from '../policy.ts';
import type { Scenario, Season } from './stages.ts';

let serial = 0;

/** A proposal from a day of its own, later than all before it, so that one scenario does not meet another's. */
const proposed = (city: Season) => {
  serial += 1;
  return propose(city.setup, addDays('2026-03-01', serial), { feedback: { requestDays: 20 + (serial % 30) } });
};

const of = ({ id, version }: { id: string; version: number }) => ({ entryId: id, expectedVersion: version });

export const policy: Record<string, Scenario> = {
  policyPropose: async (city) => {
    serial += 1;
    const terms = { evaluation: { silenceDays: 10 + (serial % 40) } };
    return { ask: city.setup, input: { validFrom: '2027-01-01', terms, ...BECAUSE }, selection: ENTRY };
  },
  policyRelease: async (city) => ({ ask: city.people.hr.ask, input: of(await proposed(city)), selection: ENTRY }),
  policyWithdraw: async (city) => ({
    ask: city.people.hr.ask,
    input: { ...of(await proposed(city)), reason: 'Salah ketik angka' },
    selection: ENTRY,
  }),
};
