// What the committee can do with an objection, and what stands in the way: by the rules themselves. Pure.
import { type Trial, trialsBy } from '../../../../platform/rules/blockers.ts';
import type { Deed } from '../../verification/rules/verification.ts';
import { beginConfirmation, beginRefusal, withdrawRefusal } from './correction.ts';
import { beginAnswer, openFile, openObjectionProof, type SelectionObjection, standingReading } from './objection.ts';

/** A late answer is still an answer: nothing runs out. The proof is opened by who reads the file. */
export const objectionTrials = (objection: SelectionObjection, due: boolean, deed: Deed): Trial[] => [
  ...trialsBy(['selectionObjectionOpen'], null, () => openFile(objection, deed, 0)),
  ...(standingReading(objection, deed.now)?.by === deed.by
    ? trialsBy(['selectionObjectionProofOpen'], null, () => openObjectionProof(objection, deed))
    : []),
  ...trialsBy(['selectionObjectionAnswer'], null, () => beginAnswer(objection, deed.by)),
  ...trialsBy(['selectionObjectionRefusalPropose'], null, () => beginRefusal(objection, due, deed.by)),
  ...trialsBy(['selectionObjectionRefusalConfirm'], null, () => beginConfirmation(objection, due, deed.by)),
  ...trialsBy(['selectionObjectionRefusalWithdraw'], null, () => withdrawRefusal(objection, deed.by)),
];
