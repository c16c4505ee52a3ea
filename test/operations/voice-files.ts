// The mutations of files that citizens add: how to get there, who may, what each costs.
import { announced, arrives, caseOf, PHOTO, STATUS } from '../support/voice.ts';
import type { Operations } from './operation.ts';
import { NO_CODE } from './voice-cases.ts';

export const voiceFiles = {
  voiceAttach: {
    scenario: async (city) => {
      const { code } = await caseOf(city);
      return { ask: city.nobody, input: { code, ...PHOTO }, selection: 'upload { fileId method }' };
    },
    access: { otherwise: 'none' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: () => ({ code: NO_CODE, ...PHOTO }),
    repeated: 'MADE_ANEW',
  },
  voiceAttachComplete: {
    scenario: async (city) => {
      const { code, of } = await caseOf(city);
      const { fileId } = (await announced(city.nobody, code)) ?? { fileId: '' };
      arrives(city, of, fileId);
      return { ask: city.nobody, input: { code, fileId }, selection: STATUS };
    },
    access: { otherwise: 'none' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: () => ({ code: NO_CODE, fileId: 'vcf_000000000000000000000000' }),
  },
} satisfies Operations;
