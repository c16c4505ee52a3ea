// Entries of law as what follows the stream knows them.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { PolicyEntryItem } from './items.ts';
import type { PolicyEntry } from './rules/entry.ts';

export const policyFacts: FactKind<PolicyEntry> = PolicyEntryItem;
