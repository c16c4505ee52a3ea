// Fields of the recruitment module, what is put right: verdicts taken back and posts corrected; one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as corrections from '../../modules/recruitment/campaigns/corrections.ts';
import * as reopening from '../../modules/recruitment/verification/reopening.ts';
import { payload } from '../../platform/graphql/payload.ts';
import { personOf } from '../../platform/viewer.ts';

export const putRight: Resolvers = {
  Mutation: {
    verificationReopen: payload('verificationReopen', reopening.verificationReopen),
    formationCorrect: payload('formationCorrect', corrections.formationCorrect),
    formationCorrectionApprove: payload('formationCorrectionApprove', corrections.formationCorrectionApprove),
    formationCorrectionReject: payload('formationCorrectionReject', corrections.formationCorrectionReject),
    formationWithdraw: payload('formationWithdraw', corrections.formationWithdraw),
  },
  Verification: {
    reopenings: ({ body }) => body.reopenings ?? [],
  },
  VerificationReopening: { mine: ({ by }, _, { viewer }) => by === personOf(viewer) },
  Formation: {
    correction: ({ body }) => body.correction ?? null,
  },
  FormationCorrection: { mine: ({ proposedBy }, _, { viewer }) => proposedBy === personOf(viewer) },
  Opening: { corrections: (opening) => (opening.corrections ?? []).filter(({ announced }) => announced) },
  OpeningCorrection: {
    at: ({ decidedAt, proposedAt }) => decidedAt ?? proposedAt,
  },
};
