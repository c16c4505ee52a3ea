// Fields of what citizens add to their answers: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as remarks from '../modules/voice/remarks.ts';
import { connection } from '../platform/graphql/connection.ts';

export const voiceRemarks: Resolvers = {
  Query: {
    surveyRemarks: async (_, args, ctx) => {
      const read = await remarks.surveyRemarks(ctx, args);
      return read && connection(ctx, 'surveyRemarks', args, read, (row) => row);
    },
  },
  SurveyRemark: { text: (row, _, ctx) => remarks.remarkText(ctx, row), marked: ({ body }) => body.isMarked },
};
