// Fields of credit points, printable sheets and the export of evaluations: one expression each.

import type { CreditEarlierInput, Resolvers } from '../generated/types.ts';
import { creditAccumulation, creditDetermination } from '../modules/evaluation/credit-sheets.ts';
import { siasnExport } from '../modules/evaluation/export.ts';
import { creditConversion, evaluationForm } from '../modules/evaluation/forms.ts';
import { scopeOf } from '../modules/evaluation/lists.ts';
import { type Earlier, isPoints } from '../modules/evaluation/rules/determination.ts';
import * as parties from '../platform/access/parties.ts';
import { badInput, connection } from '../platform/graphql/connection.ts';
import { pointsText } from '../platform/rules/texts/arguments.ts';

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
