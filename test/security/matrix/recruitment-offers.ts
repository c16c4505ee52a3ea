// Who may ask what of offers and appointment.
import type { Matrix } from './matrix.ts';

export const offers: Matrix = {
  root: `
Query.offer                 login  none       role   role       role      role      role       role      role       role          yes    yes      yes        role      none
Query.offers                login  role       role   role       role      role      role       role      role       role          yes    yes      yes        role      none
Query.formationSeats        login  role       role   role       role      role      role       role      role       role          yes    yes      yes        role      none
Mutation.offersMake         login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.offerAccept        login  none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.offerDecline       login  none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.offerLapse         login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.filingRecord       login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.appointmentHire    login  role       role   role       role      role      role       role      role       role          yes    role     role       role      none
Mutation.appointmentResign  login  role       role   role       role      role      role       role      role       role          yes    role     role       role      none
`,
  narrower: '',
};
