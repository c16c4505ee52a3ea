// Fields of competences: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as views from '../modules/development/competence-views.ts';
import * as competences from '../modules/development/competences.ts';
import { isRetired } from '../modules/development/rules/dictionary.ts';
import { levelWordsOf, nameOf } from '../modules/development/rules/words.ts';
import { findEmployee, findOptional } from '../modules/organisation/employees.ts';
import { findPosition } from '../modules/organisation/units.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

export const developmentCompetences: Resolvers = {
  Query: { competences: (_, _args, ctx) => competences.dictionaryShown(ctx) },
  Mutation: {
    competenceAdd: payload('competenceAdd', competences.competenceAdd),
    competenceRetire: payload('competenceRetire', competences.competenceRetire),
    competenceStandardSet: payload('competenceStandardSet', competences.competenceStandardSet),
    competenceLevelRecord: payload('competenceLevelRecord', competences.competenceLevelRecord),
    competenceLevelCorrect: payload('competenceLevelCorrect', competences.competenceLevelCorrect),
  },
  Employee: { competences: (row, _, ctx) => views.competencesShown(ctx, row) },
  Position: { competences: ({ body }, _, ctx) => views.positionCompetences(ctx, body.id) },
  Competence: {
    code: ({ competenceId }) => competenceId,
    name: (one, _, { language }) => nameOf(one, language),
    levels: (one, _, { language }) => levelWordsOf(one, language),
    isRetired: (one) => isRetired(one),
  },
  CompetenceSheet: { entries: ({ entries }) => [...entries] },
  CompetenceStanding: {
    level: ({ found }) => found?.level,
    source: ({ found }) => found?.source,
    foundOn: ({ found }) => found?.on,
  },
  CompetenceEntry: {
    entryId: ({ id }) => id,
    competence: (entry, _, ctx) => views.competenceOf(ctx, entry),
    enteredAt: ({ at }) => at,
    enteredBy: ({ byId }, _, ctx) => findOptional(ctx, byId),
    correctedBecause: ({ corrected }) => corrected?.reason,
  },
  CompetenceStandard: { competence: (standard, _, ctx) => views.competenceOf(ctx, standard) },
  PositionCompetences: { editions: ({ editions }) => [...editions] },
  CompetenceEdition: { standards: ({ standards }) => [...standards] },
  CompetencePayload: { competence: object((ctx, id) => views.competenceOf(ctx, { competenceId: id })), userErrors },
  CompetenceStandardPayload: { position: object(findPosition), userErrors },
  CompetenceSheetPayload: { employee: object(findEmployee), userErrors },
};
