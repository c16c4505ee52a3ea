// The mutation by which an auditor learns who made a record: who may, what it costs.
import type { Operations } from './operation.ts';

const REASON = 'Pemeriksaan atas laporan Inspektorat.';

export const audit = {
  auditNameAsk: {
    scenario: async ({ people }) => ({
      ask: people.auditor.ask,
      input: { subject: people.staff.employeeId, version: 1, reason: REASON },
      selection: 'asked { id subject version reason askedAt askedBy { name } } employee { id }',
    }),
    access: { otherwise: 'role', nobody: 'login', auditor: 'yes' },
    cost: { reads: 3, writes: 1, units: 12 },
    ids: (ids) => ({ subject: ids.employee, version: 1, reason: REASON }),
    repeated: 'MADE_ANEW',
  },
} satisfies Operations;
