// What stands in the way of an action, as a field shows it: in the words with which the mutation would be refused.

import type { Resolvers } from '../generated/types.ts';
import { messageOf } from '../platform/rules/messages.ts';

export const blockers: Resolvers = {
  Blocker: {
    code: ({ problem }) => problem.code,
    message: ({ problem }, _, { language }) => messageOf(problem, language),
    field: ({ problem }) => [...(problem.field ?? [])],
  },
};
