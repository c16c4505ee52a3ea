// Keys of interview panels, their members' ledgers and cards.
import { digest } from '../../../platform/store/ids.ts';
import type { Key } from '../../../platform/store/table.ts';

/** A panel's partition: head `#`, card form, who is examined, their names (with a TTL), why somebody was absent. By campaign: index1. */
export const panelForm = (panel: string): Key => ({ pk: panel, sk: 'FORM' });
export const panelRoster = (panel: string): Key => ({ pk: panel, sk: 'ROSTER' });
export const panelNames = (panel: string): Key => ({ pk: panel, sk: 'NAMES' });
export const panelAbsence = (panel: string, number: string): Key => ({ pk: panel, sk: `ABSENCE#${number}` });
export const panelsOf = (region: string, campaign: string): string => `PANELS#${region}#${campaign}`;
/** What one member hands in lies in a partition of their own: head `#` (the ledger), drafts, cards. Panels of a member: index1. */
export const panelLedgerId = (panel: string, employeeId: string): string => `pnm_${digest('panel member', panel, employeeId)}`;
export const panelDraft = (ledger: string, number: string): Key => ({ pk: ledger, sk: `DRAFT#${number}` });
export const panelCard = (ledger: string, number: string): Key => ({ pk: ledger, sk: `CARD#${number}` });
export const panelsBy = (employeeId: string): string => `PANELS_BY#${employeeId}`;
