// The mutations of auditors, who made a record and what was seen to: who may, what each costs.
import { found } from '../support/found.ts';
import { done } from '../support/people.ts';
import type { Scenario } from '../support/scenarios/stages.ts';
import type { Operations } from './operation.ts';

const REASON = 'Pemeriksaan atas laporan Inspektorat.';

const AUDITOR = { otherwise: 'role', nobody: 'login' } as const;
const FINDING = 'finding { id version acknowledgedAt acknowledgedBy { name } acknowledgedBecause }';

/** Nothing was changed past the API there. */
const NO_FINDING = { findingId: 'fnd_000000000000000000000000', expectedVersion: 1, reason: REASON };

const ofFound =
  (isAcknowledged: boolean): Scenario =>
  async (city) => {
    const { ask } = city.people.auditor;
    const { id: findingId, version } = await found(city);
    const input = { findingId, expectedVersion: version, reason: REASON };
    if (!isAcknowledged) return { ask, input, selection: FINDING };
    const { finding } = await done(ask, 'auditFindingAcknowledge', input, FINDING);
    return { ask, input: { ...input, expectedVersion: finding?.version ?? 0 }, selection: FINDING };
  };

export const audit = {
  auditFindingAcknowledge: {
    scenario: ofFound(false),
    access: { ...AUDITOR, auditor: 'none' },
    cost: { reads: 3, writes: 1, units: 14 },
    ids: () => NO_FINDING,
  },
  auditFindingReopen: {
    scenario: ofFound(true),
    access: { ...AUDITOR, auditor: 'none' },
    cost: { reads: 3, writes: 1, units: 14 },
    ids: () => NO_FINDING,
  },
  auditNameAsk: {
    scenario: async ({ people }) => ({
      ask: people.auditor.ask,
      input: { subject: people.staff.employeeId, version: 1, reason: REASON },
      selection: 'asked { id subject version reason askedAt askedBy { name } } employee { id }',
    }),
    access: { ...AUDITOR, auditor: 'yes' },
    cost: { reads: 3, writes: 1, units: 12 },
    ids: (ids) => ({ subject: ids.employee, version: 1, reason: REASON }),
    repeated: 'MADE_ANEW',
  },
} satisfies Operations;
