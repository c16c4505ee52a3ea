// Who may ask what of verification, objections, offers and appointment.
import type { Matrix } from './matrix.ts';

export const selection: Matrix = {
  root: `
Query.verification                    login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.verificationQueue               login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.selectionObjectionQueue         login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.verificationWorkbench           login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.applicantLookUps                login   role       role   role       role      role      role       role      role       role          role   none      none        role      role
Query.verificationFigures             login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Mutation.verificationClaimNext        login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationProlong          login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.applicantLookUp              login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationClaim            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationRelease          login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationDeclareConflict  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationProofOpen        login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationDecide           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.selectionObjectionFile       login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.selectionObjectionOpen       login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.selectionObjectionProofOpen  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.selectionObjectionAnswer     login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: `
WorkbenchFigures.officers  login  role  role  role  role  role  role  role  role  role  role  yes  yes  role  role
`,
};
