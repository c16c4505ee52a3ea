// What the questions of the citizens' voice are asked about.
import { PLANNING_DAY } from '../../support/season.ts';
import { openedService, pointOf } from '../../support/voice.ts';
import type { Subjects } from './subjects.ts';

export type VoiceIds = Record<'publicService' | 'servicePoint', string>;
export type VoiceVersions = Record<'publicService', number>;

export const voiceSubjects: Subjects<VoiceIds, VoiceVersions> = {
  never: { publicService: 'psv_000000000000000000000000', servicePoint: `psp_${'0'.repeat(48)}` },
  stale: { publicService: 999 },
  subjects: async (city, { hr, unit }) => {
    city.setNow(PLANNING_DAY);
    const service = await openedService(hr, unit);
    const { id, version } = service;
    return { ids: { publicService: id, servicePoint: pointOf(service) }, versions: { publicService: version } };
  },
};
