// Objections as what follows the stream knows them.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { ObjectionItem } from './items.ts';
import type { Objection } from './rules/types.ts';

export const objectionFacts: FactKind<Objection> = ObjectionItem;
