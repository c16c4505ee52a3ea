// What can be done with posts that are asked for or approved, and what stands in the way: by the rules themselves. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { fail } from '../../../../platform/rules/errors.ts';
import { stageOf } from './campaign.ts';
import { assertDecisionAllowed } from './formation.ts';
import {
  approveCorrection,
  assertVerdictAllowed,
  assertWithdrawalAllowed,
  type CorrectionFacts,
  checkCorrectable,
} from './formation-correction.ts';
import type { Formation } from './types.ts';

const PARTS = ['quota', 'requirements'] as const;

/** What applicants must have stands once they can apply no more. */
const untilOf = (part: (typeof PARTS)[number], { campaign }: CorrectionFacts): string | null =>
  part === 'requirements' && campaign.status !== 'DRAFT' ? stageOf(campaign, 'REGISTRATION').closesAt : null;

export interface FormationAround extends CorrectionFacts {
  /** The posts as they would be corrected are others' already: no posts stand twice in a campaign. */
  taken: boolean;
}

/** Of somebody who may do everything. A correction is asked for as long as either part can still be put right. */
export const formationTrials = (formation: Formation, facts: FormationAround) => [
  ...trialsBy(['formationApprove'], null, () => assertDecisionAllowed(formation, { status: 'APPROVED', ...facts })),
  ...trialsBy(['formationReject'], null, () => assertDecisionAllowed(formation, { status: 'REJECTED', ...facts })),
  ...PARTS.flatMap((part) => trialsBy(['formationCorrect'], untilOf(part, facts), () => checkCorrectable(formation, part, facts))),
  ...trialsBy(['formationCorrectionApprove'], null, () => {
    approveCorrection(formation, facts);
    if (facts.taken) fail('ALREADY_EXISTS', { field: ['requirements'] });
  }),
  ...trialsBy(['formationCorrectionReject'], null, () => assertVerdictAllowed(formation, facts)),
  ...trialsBy(['formationWithdraw'], null, () => assertWithdrawalAllowed(formation, facts)),
];
