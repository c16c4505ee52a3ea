// Fields of records that change and are put right: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as corrections from '../modules/organisation/corrections.ts';
import { findOptional } from '../modules/organisation/employees.ts';
import * as numbers from '../modules/organisation/numbers.ts';
import * as promotions from '../modules/organisation/promotions.ts';
import * as records from '../modules/organisation/records.ts';
import { employeeRehire } from '../modules/organisation/rehire.ts';
import * as renames from '../modules/organisation/renames.ts';
import { waitsFor } from '../modules/organisation/rules/corrections.ts';
import { payload, userErrors } from '../platform/graphql/payload.ts';

export const organisationRecords: Resolvers = {
  Mutation: {
    employeeRecordChange: payload('employeeRecordChange', records.employeeRecordChange),
    employeeRecordCorrect: payload('employeeRecordCorrect', records.employeeRecordCorrect),
    recordEntryWithdraw: payload('recordEntryWithdraw', records.recordEntryWithdraw),
    promotionMany: payload('promotionMany', promotions.promotionMany),
    identifierAdd: payload('identifierAdd', numbers.identifierAdd),
    identifierCorrect: payload('identifierCorrect', numbers.identifierCorrect),
    nikCorrect: payload('nikCorrect', numbers.nikCorrect),
    employeeRehire: payload('employeeRehire', employeeRehire),
    unitRename: payload('unitRename', renames.unitRename),
    positionRename: payload('positionRename', renames.positionRename),
    correctionPassOn: payload('correctionPassOn', corrections.correctionPassOn),
  },
  Employee: { recordHistory: (row, _, ctx) => records.recordHistory(ctx, row) },
  RecordEntry: { entryId: ({ id }) => id, withdrawnEntryId: ({ of }) => of },
  Unit: { names: ({ names }) => names ?? [] },
  Position: { titles: ({ body }) => body.titles ?? [] },
  DatedName: { name: ({ value }) => value },
  CorrectionRequest: {
    change: ({ body }) => body.change ?? null,
    passedOnAt: ({ body }) => body.passedOn?.at ?? null,
    passedOnNote: ({ body }) => body.passedOn?.note ?? null,
    waitsFor: ({ body }) => waitsFor(body),
  },
  PromotionManyPayload: { outcomes: ({ result }) => (result as promotions.PromotionManyResult | null)?.rows ?? null, userErrors },
  PromotionOutcome: { employee: ({ id }, _, ctx) => findOptional(ctx, id), userErrors },
};
