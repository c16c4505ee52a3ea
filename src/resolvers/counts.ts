// How many wait in lists that are counted when it is asked, and only then.

import type { Resolvers } from '../generated/types.ts';
import type { Connection } from '../platform/graphql/connection.ts';

const totalCount = ({ count }: Connection<unknown>): Promise<number> => count();

export const counts: Resolvers = {
  CorrectionRequestConnection: { totalCount },
  ObjectionConnection: { totalCount },
  SelectionObjectionConnection: { totalCount },
  FormationConnection: { totalCount },
  PhaseExtensionConnection: { totalCount },
  ProgressConnection: { totalCount },
  TestSessionConnection: { totalCount },
  TestSeatConnection: { totalCount },
  TestAccommodationConnection: { totalCount },
  FrequentQuestionConnection: { totalCount },
  ApplicantQuestionConnection: { totalCount },
};
