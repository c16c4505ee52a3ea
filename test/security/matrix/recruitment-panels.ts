// Who may ask what of panels of the field test.
import type { Matrix } from './matrix.ts';

export const panels: Matrix = {
  root: `
Query.panel                           login   role       yes    none       none      none      yes        none      none       none          none   yes      yes        role      none
Query.panels                          login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.myPanels                        login   role       yes    none       none      none      yes        none      none       none          none   none     role       role      none
Mutation.panelCreate                  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelMemberReplace           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelStandInName             login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelAttendanceRecord        login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelRosterRenew             login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelCardSave                login   role       yes    none       none      none      yes        none      none       none          none   no       role       role      none
Mutation.panelCardSubmit              login   role       yes    none       none      none      yes        none      none       none          none   no       role       role      none
Mutation.panelCardDiscuss             login   role       yes    none       none      none      yes        none      none       none          none   no       role       role      none
Mutation.panelConflictDeclare         login   role       yes    none       none      none      yes        none      none       none          none   no       role       role      none
Mutation.panelClose                   login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelScoresPropose           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.panelDissolve                login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: `
Panel.formationIds                    login  role       -      none       none      none      -          none      none       none          none   yes      yes        role      none
Panel.scoreImportId                   login  role       -      none       none      none      -          none      none       none          none   yes      yes        role      none
`,
};
