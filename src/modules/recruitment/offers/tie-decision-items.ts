// Decisions between equals in the table: one a formation, read by its id.

import { itemKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import type { TieDecision } from './rules/tie-decision.ts';

/** Why people preferred somebody is forgotten with what panels found of them: its TTL is given. */
export const TieDecisionItem = itemKind<TieDecision>()({ type: 'TieDecision', key: head, of: ({ id }) => [id] });
export type TieDecisionRow = RowOf<typeof TieDecisionItem>;
