// Panels as the tests of their rules draw them.
import { scoringOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import type { Panel, RosterEntry } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { ledgers, NUMBER, panel, type Said } from './support.ts';

export const scoring = (said: Record<string, Said | null>, of: Panel = panel()) => scoringOf(of, ledgers(said), NUMBER);

export const roster = (...numbers: string[]): RosterEntry[] =>
  numbers.map((number) => ({ number, applicationId: `apn_${number}`, formationId: 'frm_1' }));

export const named = (employeeId: string, name: string | null = employeeId) => ({ employeeId, name, applied: false });
