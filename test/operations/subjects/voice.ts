// What the questions of the citizens' voice are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { openedService, pointOf, submitted, waitingFor } from '../../support/voice.ts';
import type { Subjects } from './subjects.ts';

export type VoiceIds = Record<'publicService' | 'servicePoint' | 'voiceCase', string>;
export type VoiceVersions = Record<'publicService' | 'voiceCase', number>;

export const voiceSubjects: Subjects<VoiceIds, VoiceVersions> = {
  never: {
    publicService: 'psv_000000000000000000000000',
    servicePoint: `psp_${'0'.repeat(48)}`,
    voiceCase: 'vce_000000000000000000000000',
  },
  stale: { publicService: 999, voiceCase: 999 },
  subjects: async (city, { hr, unit, who }) => {
    city.setNow(PLANNING_DAY);
    const service = await openedService(hr, unit);
    const { id, version } = service;
    await submitted(city.nobody, {
      serviceId: id,
      regionCode: who === 'staff' ? REGION : OTHER_REGION,
      text: 'Layanan lambat, NIK 3374101705800003.',
    });
    const [written] = await waitingFor(hr, unit);
    return {
      ids: { publicService: id, servicePoint: pointOf(service), voiceCase: written.id },
      versions: { publicService: version, voiceCase: written.version },
    };
  },
};
