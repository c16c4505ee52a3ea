// Who may ask what of published lists.
import type { Matrix } from './matrix.ts';

export const lists: Matrix = {
  root: `
Query.listPreview     login  role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.announcements   yes    yes        yes    yes        yes       yes       yes        yes       yes        yes           yes    yes      yes        yes       yes
Query.announcement    yes    yes        yes    yes        yes       yes       yes        yes       yes        yes           yes    yes      yes        yes       yes
Mutation.listPublish  login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: `
AnnouncedRow.scores  -  -  -  -  -  -  -  -  -  -  -  yes  yes  -  -
`,
};
