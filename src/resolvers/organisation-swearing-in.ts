// Fields of a swearing-in: one expression each.
import * as employees from '../services/organisation/employees.ts';
import * as foreseen from '../services/organisation/foreseen.ts';
import { notesToLeave } from '../services/organisation/leaving.ts';
import { employeeTransferMany, type ManyOutcome } from '../services/organisation/swearing-in.ts';
import { payload, userErrors } from './payload.ts';
import type { Resolvers } from './types.generated.ts';

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
