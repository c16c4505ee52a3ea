// Who may ask what of score files and imports.
import type { Matrix } from './matrix.ts';

export const scores: Matrix = {
  root: `
Query.scoreImport                     login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.scoreImports                    login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Mutation.scoreFileAnnounce            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.scoreImportPropose           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.scoreImportApprove           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.scoreImportReject            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
