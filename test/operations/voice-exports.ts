// The mutation by which what citizens wrote is taken out: who may, what it costs.
import type { Operations } from './operation.ts';

const DAYS = { from: '2026-01-01', to: '2026-01-10', reason: 'Laporan bulanan ke SP4N-LAPOR!.' };

export const voiceExports = {
  voiceExport: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: DAYS, selection: 'taken { id from to reason takenAt readableUntil }' }),
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'yes' },
    cost: { reads: 0, writes: 1, units: 30 },
    ids: () => DAYS,
    repeated: 'MADE_ANEW',
  },
} satisfies Operations;
