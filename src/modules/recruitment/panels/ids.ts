// Ids of what the members of interview panels hand in, which follow from panel and member.
import { digest } from '../../../platform/store/ids.ts';

export const panelLedgerId = (panel: string, employeeId: string): string => `pnm_${digest('panel member', panel, employeeId)}`;
