// Who may ask what of test sessions, cards, and what somebody needs.
import type { Matrix } from './matrix.ts';

export const sessions: Matrix = {
  root: `
Query.testSessions                 login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.testSeats                    login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.testSchedule                 login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.testCards                    login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Query.testAccommodation            login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Query.testAccommodations           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSessionCreate         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSessionChange         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSessionCancel         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSeatsAssign           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSeatsFree             login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testSchedulePublish       login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testAccommodationRequest  login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.testAccommodationOpen     login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.testAccommodationDecide   login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
