// Fields of the files that citizens add, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as attachments from '../modules/voice/attachments.ts';
import { payload, userErrors } from '../platform/graphql/payload.ts';

export const voiceFiles: Resolvers = {
  Mutation: {
    voiceAttach: payload('voiceAttach', attachments.voiceAttach, attachments.findAnnounced),
    voiceAttachComplete: payload('voiceAttachComplete', attachments.voiceAttachComplete, attachments.findAttached),
  },
  VoiceCase: { files: (row, _, ctx) => attachments.filesOfCase(ctx, row) },
  VoiceFileUpload: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
  VoiceAttachPayload: { upload: ({ result }, _, ctx) => result && attachments.uploadOf(ctx, result), userErrors },
};
