// Every root field of exclusions, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { proposed } from '../../support/scenarios/recruitment-exclusions.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type ExclusionsIds = Record<'exclusionCampaign' | 'exclusionNumber' | 'exclusionApplication' | 'exclusion', string>;
export type ExclusionsVersions = Record<'exclusion', number>;

export const exclusions: Module<ExclusionsIds, ExclusionsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    exclusionCampaign: 'cmp_000000000000000000000009',
    exclusionNumber: '2026-3374-22222222',
    exclusionApplication: 'apn_000000000000000000000009',
    exclusion: 'exc_000000000000000000000000',
  },
  stale: { exclusion: 999 },
  queries: (ids) => ({
    applicationExclusions: `applicationExclusions(campaignId: "${ids.exclusionCampaign}", first: 5) { edges { node { registrationNumber notice note } } }`,
  }),
  inputs: (ids, versions) => {
    const of = { exclusionId: ids.exclusion, expectedVersion: versions.exclusion };
    return {
      applicationDisqualify: {
        ...{ campaignId: ids.exclusionCampaign, registrationNumber: ids.exclusionNumber, expectedVersion: versions.exclusion },
        ...{ reason: 'CHEATING', notice: 'Uji' },
      },
      applicationWithdraw: { applicationId: ids.exclusionApplication, confirm: true },
      disqualificationDecide: { ...of, agreed: true },
      disqualificationObject: { ...of, text: 'Uji' },
      disqualificationObjectionAnswer: { ...of, accepted: true, answer: 'Uji' },
    };
  },
  narrower: ({ exclusion }) => `applicationexclusion: node(id: "${exclusion}") { ... on ApplicationExclusion { note refusal employeeId } }`,
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const of = await testedCampaign(city, [1], place);
    const [person] = of.people.flat();
    const { id } = await proposed(of.rina, of.campaignId, person ?? { number: '' }, { note: 'Berita acara 3' });
    city.setNow(PLANNING_DAY);
    return {
      ids: {
        exclusionCampaign: of.campaignId,
        exclusionNumber: person?.number ?? '',
        exclusionApplication: person?.applicationId ?? '',
        exclusion: id,
      },
      versions: { exclusion: 1 },
    };
  },
};
