// Fields of a swearing-in: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as employees from '../modules/organisation/employees.ts';
import * as foreseen from '../modules/organisation/foreseen.ts';
import { notesToLeave } from '../modules/organisation/leaving.ts';
import { employeeTransferMany, type ManyOutcome } from '../modules/organisation/swearing-in.ts';
import { payload, userErrors } from '../platform/graphql/payload.ts';

export const organisationSwearingIn: Resolvers = {
  Me: { notesToLeave: (_, __, ctx) => notesToLeave(ctx) },
  Mutation: { employeeTransferMany: payload('employeeTransferMany', employeeTransferMany) },
  TransferManyPayload: { outcomes: ({ result }) => (result as ManyOutcome | null)?.rows ?? null, userErrors },
  TransferOutcome: {
    employee: ({ id }, _, ctx) => employees.findOptional(ctx, id),
    left: (outcome, _, ctx) => foreseen.leftOf(ctx, outcome),
    entered: (outcome, _, ctx) => foreseen.enteredOf(ctx, outcome),
    superior: async (outcome, _, ctx) => employees.findOptional(ctx, await foreseen.superiorThen(ctx, outcome)),
    reports: (outcome, _, ctx) => foreseen.reportsLeft(ctx, outcome),
    successor: async (outcome, _, ctx) => employees.findOptional(ctx, await foreseen.successorOf(ctx, outcome)),
    userErrors,
  },
};
