// How many wait in lists that are counted when it is asked, and only then.
import type { Connection } from './connection.ts';
import type { Resolvers } from './types.generated.ts';

const totalCount = ({ count }: Connection<unknown>): Promise<number> => count();

export const counts: Resolvers = {
  CorrectionRequestConnection: { totalCount },
  ObjectionConnection: { totalCount },
  SelectionObjectionConnection: { totalCount },
  FormationConnection: { totalCount },
  PhaseExtensionConnection: { totalCount },
  TestSessionConnection: { totalCount },
  TestSeatConnection: { totalCount },
  TestAccommodationConnection: { totalCount },
  FrequentQuestionConnection: { totalCount },
  ApplicantQuestionConnection: { totalCount },
};
