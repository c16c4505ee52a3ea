// Who may ask what of what is put right: verdicts taken back, posts corrected and withdrawn.
import type { Matrix } from './matrix.ts';

export const corrections: Matrix = {
  root: `
Mutation.verificationReopen           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.formationCorrect             login   role       role   role       role      role      role       role      yes        none          yes    role     role       role      none
Mutation.formationCorrectionApprove   login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.formationCorrectionReject    login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.formationWithdraw            login   role       role   role       role      role      role       role      yes        none          yes    role     yes        role      none
`,
  narrower: '',
};
