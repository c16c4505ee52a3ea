// Fields of credit points, printable sheets and the export of evaluations: one expression each.
import { type Earlier, isPoints } from '../domain/evaluation/determination.ts';
import { pointsText } from '../domain/texts/arguments.ts';
import { creditAccumulation, creditDetermination } from '../services/evaluation/credit-sheets.ts';
import { siasnExport } from '../services/evaluation/export.ts';
import { creditConversion, evaluationForm } from '../services/evaluation/forms.ts';
import { scopeOf } from '../services/evaluation/lists.ts';
import * as parties from '../services/parties.ts';
import { badInput, connection } from './connection.ts';
import type { CreditEarlierInput, Resolvers } from './types.generated.ts';

/** @throws GraphQLError BAD_USER_INPUT for what no sheet can say. */
function earlierOf(earlier: CreditEarlierInput | null | undefined): Earlier | null {
  const wrong = Object.entries(earlier ?? {}).find(([, points]) => !isPoints(points));
  if (wrong) throw badInput(pointsText(`earlier.${wrong[0]}`));
  return earlier ?? null;
}

export const evaluationCredit: Resolvers = {
  Query: {
    siasnExport: async (_, { unitId, year, period, ...page }, ctx) => {
      const scope = await scopeOf(ctx, { unitId, year, period });
      return (
        scope &&
        connection(
          ctx,
          'siasnExport',
          { ...page, ...scope },
          'index2',
          (slice) => siasnExport(ctx, scope, slice),
          ({ body }) => body,
        )
      );
    },
    evaluationForm: (_, { id }, ctx) => evaluationForm(ctx, id),
    creditConversion: (_, { id }, ctx) => creditConversion(ctx, id),
    creditAccumulation: (_, args, ctx) => creditAccumulation(ctx, args),
    creditDetermination: (_, { earlier, ...args }, ctx) => creditDetermination(ctx, args, earlierOf(earlier)),
  },
  EvaluationForm: {
    rated: ({ rated, rater }) => parties.signing(rated, rater),
    rater: ({ rated, rater }) => parties.signing(rater, rated),
    raterSuperior: ({ rated, rater, raterSuperior }) =>
      raterSuperior && { ...raterSuperior, signers: [rated.employeeId, rater.employeeId] },
  },
  SheetPerson: { number: (party, _, ctx) => parties.numberOf(ctx, party), grade: (party, _, ctx) => parties.gradeOf(ctx, party) },
  CreditConversionSheet: { rater: ({ person, rater }) => parties.signing(rater, person) },
  SiasnRecord: {
    rated: ({ rated, rater }) => parties.signing(rated, rater),
    rater: ({ rated, rater }) => parties.signing(rater, rated),
  },
};
