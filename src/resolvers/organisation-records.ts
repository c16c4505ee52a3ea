// Fields of records that change and are put right: one expression each.
import { waitsFor } from '../domain/organisation/corrections.ts';
import * as corrections from '../services/organisation/corrections.ts';
import { findOptional } from '../services/organisation/employees.ts';
import * as numbers from '../services/organisation/numbers.ts';
import * as promotions from '../services/organisation/promotions.ts';
import * as records from '../services/organisation/records.ts';
import { employeeRehire } from '../services/organisation/rehire.ts';
import * as renames from '../services/organisation/renames.ts';
import { payload, userErrors } from './payload.ts';
import type { Resolvers } from './types.generated.ts';

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
