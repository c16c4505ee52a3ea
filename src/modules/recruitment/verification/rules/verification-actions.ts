// What an officer can do with a verification, and what stands in the way: by the rules themselves. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { refuse } from '../../../../platform/rules/errors.ts';
import { windowProblems } from '../../campaigns/rules/campaign.ts';
import type { Stage } from '../../campaigns/rules/kinds.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { assertReopeningAllowed } from './reopening.ts';
import type { Actor, Verification } from './types.ts';
import { assertVerificationAllowed, standingClaim, type VerificationAction } from './verification.ts';

/** The stage of verification, as it holds for this applicant. */
export interface VerificationAround {
  campaign: Campaign;
  stage: Stage;
  /** Whether the list is that tells of it. */
  published: boolean;
}

const CLAIMED: readonly VerificationAction[] = ['verificationRelease', 'verificationProlong', 'verificationProofOpen'];

/** Who holds the claim keeps it or gives it back, and opens the proof where there is one. */
const heldBy = (verification: Verification, { by, now }: Actor): VerificationAction[] =>
  standingClaim(verification, now)?.by === by
    ? CLAIMED.filter((action) => action !== 'verificationProofOpen' || verification.proofReaders)
    : [];

/** Claimed, decided, and decided anew, within the stage: a file is opened to be decided. */
export function verificationTrials(verification: Verification, actor: Actor, { campaign, stage, published }: VerificationAround) {
  const inStage = (): void => refuse(windowProblems(campaign, stage, actor.now, ['verificationId']));
  return [
    ...trialsBy(['verificationClaim'], stage.closesAt, (action) => {
      assertVerificationAllowed(action, verification, actor);
      inStage();
    }),
    ...trialsBy(['verificationDeclareConflict', ...heldBy(verification, actor)], null, (action) =>
      assertVerificationAllowed(action, verification, actor),
    ),
    ...trialsBy(['verificationDecide'], stage.closesAt, () => {
      if (verification.status !== 'DECIDED') inStage();
      assertVerificationAllowed('verificationDecide', verification, actor);
    }),
    ...trialsBy(['verificationReopen'], stage.closesAt, () => {
      assertReopeningAllowed(verification, actor.by, published);
      inStage();
    }),
  ];
}
