// Doors that still stand open: imports that the house's rules forbid and that were there before the rules. Each is shut when its module is next rebuilt;
// none may be added, and one that is gone must go from here too (test/house/doors.test.ts).

/** Platform that knows a module: relations are asked of the organisation, and what each write brings along is wired in `idempotent`. */
export const UPWARDS: readonly string[] = [
  'src/platform/access/access.ts → src/modules/organisation/rules/lent.ts',
  'src/platform/access/access.ts → src/modules/organisation/rules/types.ts',
  'src/platform/access/access.ts → src/modules/organisation/superiors.ts',
  'src/platform/access/access.ts → src/modules/organisation/tree.ts',
  'src/platform/access/access.ts → src/modules/recruitment/campaigns/competing.ts',
  'src/platform/access/leading.ts → src/modules/organisation/never-led-items.ts',
  'src/platform/access/audit.ts → src/modules/recruitment/campaigns/competing.ts',
  'src/platform/access/idempotent.ts → src/modules/organisation/entry-items.ts',
  'src/platform/access/idempotent.ts → src/modules/outstanding/follow.ts',
  'src/platform/edge/tokens.ts → src/config.ts',
  'src/platform/rules/task-texts.ts → src/modules/performance/rules/tasks.ts',
  'src/platform/rules/texts/receipts.ts → src/modules/recruitment/campaigns/rules/kinds.ts',
  'src/platform/rules/texts/receipts.ts → src/modules/recruitment/results/rules/receipts.ts',
  'src/platform/rules/texts/roster-file.ts → src/modules/outstanding/rules/types.ts',
  'src/platform/rules/texts/stages.ts → src/modules/recruitment/campaigns/rules/kinds.ts',
  'src/platform/store/reference.ts → src/modules/organisation/rules/types.ts',
];

/** A module that reads another's items at run time instead of asking its functions. */
export const OTHERS_ITEMS: readonly string[] = [];
