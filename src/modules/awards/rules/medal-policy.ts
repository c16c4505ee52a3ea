// Of service medals what the law says, and what the house assumes where it is silent: dated, never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';

export interface MedalPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Kinds of service whose years count. */
  kinds: readonly EmployeeKind[];
  /** Who may be proposed. */
  receiver: EmployeeKind;
  /** Characters. */
  limits: { number: number; note: number; reason: number; leastReason: number };
  /** Medals in one file. */
  mostInFile: number;
}

const POLICIES: readonly MedalPolicy[] = [
  {
    version: 'medals-2010.1',
    effectiveFrom: '2010-01-01',
    source:
      'UU 20/2009 and PP 35/2010 (Satyalancana Karya Satya for 10, 20 and 30 years of service without a break, with loyalty and discipline; given and revoked by the President). Assumed until the agency says otherwise: years count from the appointment as CPNS; unpaid leave (cuti di luar tanggungan negara), a day without a post and service of another kind break them, and they are counted anew from the return; who retired or died goes on where the years were complete by then',
    kinds: ['CPNS', 'PNS'],
    receiver: 'PNS',
    limits: { number: 100, note: 1000, reason: 1000, leastReason: 20 },
    mostInFile: 500,
  },
];

export const medalPolicy = (day: string): MedalPolicy => shippedOn({ name: 'policy of service medals', shipped: POLICIES }, day);
