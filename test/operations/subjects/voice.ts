// What the questions of the citizens' voice are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { type Case, concerned, FOLLOW_UP, openedService, pointOf, publishedHalf, submitted, waitingFor } from '../../support/voice.ts';
import type { OrganisationIds } from './organisation.ts';
import type { Subjects } from './subjects.ts';

export type VoiceIds = Record<'publicService' | 'servicePoint' | 'voiceCase' | 'voiceConcern' | 'voiceExport' | 'voiceFollowUp', string>;
export type VoiceVersions = Record<'publicService' | 'voiceCase' | 'voiceConcern' | 'voiceFollowUp', number>;

export const voiceSubjects: Subjects<VoiceIds, VoiceVersions, Pick<OrganisationIds, 'employee'>> = {
  never: {
    publicService: 'psv_000000000000000000000000',
    servicePoint: `psp_${'0'.repeat(48)}`,
    voiceCase: 'vce_000000000000000000000000',
    voiceConcern: 'vcn_000000000000000000000000',
    voiceExport: 'vex_000000000000000000000000',
    voiceFollowUp: `vfu_${'0'.repeat(48)}`,
  },
  stale: { publicService: 999, voiceCase: 999, voiceConcern: 999, voiceFollowUp: 999 },
  subjects: async (city, { hr, unit, who }, { employee }) => {
    const region = who === 'staff' ? REGION : OTHER_REGION;
    // Who acts works in the unit that is rated.
    const worker = await hr('query($id: ID!) { employee(id: $id) { assignments { unit { id } } } }', { id: employee });
    const unitId = worker.data.employee.assignments[0].unit.id;
    const { of } = await publishedHalf(city, hr, { unitId, now: PLANNING_DAY, region });
    const planned = { ...of, what: 'Loket kedua dibuka.', ownerId: employee, dueOn: '2026-06-30' };
    const { followUp } = await done(hr, 'voiceFollowUpOpen', planned, FOLLOW_UP);
    const service = await openedService(hr, unit);
    const { id, version } = service;
    const form = { serviceId: id, regionCode: region, text: 'Layanan lambat, NIK 3374101705800003.' };
    await submitted(city.nobody, form);
    const [written] = await waitingFor(hr, unit);
    await submitted(city.nobody, { ...form, text: 'Petugas loket tidak ramah.' });
    const other = (await waitingFor(hr, unit)).find((one: Case) => one.id !== written.id);
    const concern = await concerned(hr, other, city.people[who].employeeId);
    const days = { from: '2026-01-01', to: '2026-01-10', reason: 'Laporan bulanan ke SP4N-LAPOR!.' };
    const { taken } = await done(hr, 'voiceExport', days, 'taken { id }');
    return {
      ids: {
        publicService: id,
        servicePoint: pointOf(service),
        voiceCase: written.id,
        voiceConcern: concern.id,
        voiceExport: taken.id,
        voiceFollowUp: followUp.id,
      },
      versions: { publicService: version, voiceCase: written.version, voiceConcern: concern.version, voiceFollowUp: followUp.version },
    };
  },
};
