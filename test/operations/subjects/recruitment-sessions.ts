// What the questions of test sessions are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { done } from '../../support/people.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { wishing } from '../../support/scenarios/recruitment-sessions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { ACCOMMODATION, madeSession, seatsAssigned } from '../../support/sessions.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type SessionsIds = Record<'sessionCampaign' | 'sessionNumber' | 'sessionApplication' | 'session' | 'accommodation', string>;
export type SessionsVersions = Record<'session' | 'schedule' | 'accommodation', number>;

export const sessionsSubjects: Subjects<SessionsIds, SessionsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    sessionCampaign: 'cmp_000000000000000000000011',
    sessionNumber: '2026-3374-23232323',
    sessionApplication: 'apn_000000000000000000000011',
    session: 'tse_000000000000000000000000',
    accommodation: 'acc_000000000000000000000000',
  },
  stale: { session: 999, schedule: 999, accommodation: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const of = await testedCampaign(city, [1], place);
    const [person] = of.people.flat();
    city.setNow(ANNOUNCING);
    const { id, ...made } = await madeSession(of.rina, of.campaignId);
    await seatsAssigned(of.rina, { id, ...made }, { registrationNumbers: [person?.number] });
    const wish = wishing(person?.applicationId ?? '');
    const { accommodation } = await done(person?.ask ?? of.rina, 'testAccommodationRequest', wish, ACCOMMODATION);
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        sessionCampaign: of.campaignId,
        sessionNumber: person?.number ?? '',
        sessionApplication: person?.applicationId ?? '',
        session: id,
        accommodation: accommodation.id,
      },
      versions: { session: 2, schedule: 1, accommodation: 1 },
    };
  },
};
