// What can be done with proposed scores, and what stands in the way: by the rules themselves. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { approveImport, assertImportAllowed, type Deciding, type ScoreImport } from './imports.ts';

/** As if whoever approves had looked through all issues, and at whom the sheet no longer has: that is said with the approval. */
export const importTrials = (one: ScoreImport, deciding: Deciding) => [
  ...trialsBy(['scoreImportApprove'], null, () => approveImport(one, one.counts, deciding)),
  ...trialsBy(['scoreImportReject'], null, () => assertImportAllowed(one, deciding)),
];
