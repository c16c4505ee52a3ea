// What the committee can do with an objection, and what stands in the way: by the rules themselves. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import type { Actor } from '../../verification/rules/types.ts';
import { assertConfirmationAllowed, assertRefusalAllowed, withdrawRefusal } from './correction.ts';
import { assertAnswerAllowed, openFile, openObjectionProof, standingReading } from './objection.ts';
import type { SelectionObjection } from './types.ts';

/** A late answer is still an answer: nothing runs out. The proof is opened by who reads the file. */
export const objectionTrials = (objection: SelectionObjection, due: boolean, actor: Actor) => [
  ...trialsBy(['selectionObjectionOpen'], null, () => openFile(objection, actor, 0)),
  ...(standingReading(objection, actor.now)?.by === actor.by
    ? trialsBy(['selectionObjectionProofOpen'], null, () => openObjectionProof(objection, actor))
    : []),
  ...trialsBy(['selectionObjectionAnswer'], null, () => assertAnswerAllowed(objection, actor.by)),
  ...trialsBy(['selectionObjectionRefusalPropose'], null, () => assertRefusalAllowed(objection, due, actor.by)),
  ...trialsBy(['selectionObjectionRefusalConfirm'], null, () => assertConfirmationAllowed(objection, due, actor.by)),
  ...trialsBy(['selectionObjectionRefusalWithdraw'], null, () => withdrawRefusal(objection, actor.by)),
];
