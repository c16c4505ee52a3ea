// How long a plan may wait for its approval before somebody asks: dated and versioned, never a constant in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface DashboardsPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Working days after the day of submission. */
  approvalWorkingDays: number;
}

const POLICIES: readonly DashboardsPolicy[] = [
  {
    version: 'dashboards-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'House rule until a mayoral decree says otherwise',
    approvalWorkingDays: 5,
  },
];

/** The policy in force on a legal day. */
export const dashboardsPolicy = (day: string): DashboardsPolicy => shippedOn({ name: 'dashboards policy', shipped: POLICIES }, day);
