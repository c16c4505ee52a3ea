// Records of the organisation as what follows the stream knows them.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { CorrectionItem } from './correction-items.ts';
import { EntryItem } from './entry-items.ts';
import { EmployeeItem } from './items.ts';
import type { Correction } from './rules/corrections.ts';
import type { RecordEntry } from './rules/entries.ts';
import type { Employee } from './rules/types.ts';

export const employeeFacts: FactKind<Employee> = EmployeeItem;
export const entryFacts: FactKind<RecordEntry> = EntryItem;
export const correctionFacts: FactKind<Correction> = CorrectionItem;
