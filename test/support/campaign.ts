// The campaign of the tests: its days, its committee, and where it takes place.
import { type Ask, REGION } from './city.ts';
import type { Agency } from './people.ts';

/** Days of the test campaign, as instants within each stage. */
export const PREPARING = '2025-12-20T02:00:00.000Z';
export const REGISTERING = '2026-01-08T02:00:00.000Z';
export const VERIFYING = '2026-01-12T02:00:00.000Z';
export const OBJECTING = '2026-02-03T02:00:00.000Z';

export const STAGES: [kind: string, from: string, to: string][] = [
  ['ANNOUNCEMENT', '2025-12-22', '2026-01-05'],
  ['REGISTRATION', '2026-01-02', '2026-01-11'],
  ['ADMINISTRATIVE', '2026-01-02', '2026-01-31'],
  ['ADMIN_OBJECTION', '2026-02-02', '2026-02-04'],
  ['SKD', '2026-02-10', '2026-02-14'],
  ['SKB', '2026-02-20', '2026-02-24'],
  ['INTEGRATION', '2026-02-25', '2026-02-26'],
  ['FINAL_ANNOUNCEMENT', '2026-02-27', '2026-02-27'],
  ['FINAL_OBJECTION', '2026-02-28', '2026-03-02'],
  ['FILING', '2026-03-03', '2026-03-31'],
  ['APPOINTMENT', '2026-04-01', '2026-04-30'],
];

/** Of PPPK there is one test, and nothing to integrate. */
export const PPPK_STAGES: typeof STAGES = [
  ...STAGES.filter(([kind]) => !['SKD', 'SKB', 'INTEGRATION'].includes(kind)).slice(0, 4),
  ['COMPETENCE', '2026-02-10', '2026-02-24'],
  ...STAGES.filter(([kind]) => !['SKD', 'SKB', 'INTEGRATION'].includes(kind)).slice(4),
];

export interface Committee {
  /** Two officers, and the second person. */
  rina: Ask;
  budi: Ask;
  approver: Ask;
}

/** Where a selection takes place, who asks for its posts, and for which service. */
export interface Place {
  region: string;
  hr: Ask;
  unitId: string;
  kind?: 'CPNS' | 'PPPK';
}

export async function committeeOf(city: Agency, region: string): Promise<Committee> {
  const officer = (sub: string) => city.login({ sub, region, roles: ['RECRUITMENT_OFFICER'] });
  return {
    rina: await officer('pansel-rina'),
    budi: await officer('pansel-budi'),
    approver: await city.login({ sub: 'pansel-ketua', region, roles: ['RECRUITMENT_APPROVER'] }),
  };
}

export const inSemarang = ({ people, units }: Agency): Place => ({ region: REGION, hr: people.hr.ask, unitId: units.aptika ?? '' });
