// Decisions between equals in the table: one a formation, read by its id.

import * as keys from '../../../platform/store/keys.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { TieDecision } from './rules/tie-decision.ts';

export type TieDecisionRow = Row<TieDecision>;

/** Its id follows from the formation's. */
export const tieDecisionId = (formationId: string): string => formationId.replace(/^frm_/, 'tie_');

/** Why people preferred somebody is forgotten with what panels found of them. */
export const tieDecisionItem = (region: string, decision: TieDecision, ttl: number): Omit<TieDecisionRow, 'version'> => ({
  ...keys.head(decision.id),
  type: 'TieDecision',
  region,
  body: decision,
  ttl,
});
