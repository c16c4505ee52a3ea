// What the questions of the citizens' voice are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { type Case, concerned, openedService, pointOf, submitted, waitingFor } from '../../support/voice.ts';
import type { Subjects } from './subjects.ts';

export type VoiceIds = Record<'publicService' | 'servicePoint' | 'voiceCase' | 'voiceConcern', string>;
export type VoiceVersions = Record<'publicService' | 'voiceCase' | 'voiceConcern', number>;

export const voiceSubjects: Subjects<VoiceIds, VoiceVersions> = {
  never: {
    publicService: 'psv_000000000000000000000000',
    servicePoint: `psp_${'0'.repeat(48)}`,
    voiceCase: 'vce_000000000000000000000000',
    voiceConcern: 'vcn_000000000000000000000000',
  },
  stale: { publicService: 999, voiceCase: 999, voiceConcern: 999 },
  subjects: async (city, { hr, unit, who }) => {
    city.setNow(PLANNING_DAY);
    const service = await openedService(hr, unit);
    const { id, version } = service;
    const form = { serviceId: id, regionCode: who === 'staff' ? REGION : OTHER_REGION, text: 'Layanan lambat, NIK 3374101705800003.' };
    await submitted(city.nobody, form);
    const [written] = await waitingFor(hr, unit);
    await submitted(city.nobody, { ...form, text: 'Petugas loket tidak ramah.' });
    const other = (await waitingFor(hr, unit)).find((one: Case) => one.id !== written.id);
    const concern = await concerned(hr, other, city.people[who].employeeId);
    return {
      ids: { publicService: id, servicePoint: pointOf(service), voiceCase: written.id, voiceConcern: concern.id },
      versions: { publicService: version, voiceCase: written.version, voiceConcern: concern.version },
    };
  },
};
