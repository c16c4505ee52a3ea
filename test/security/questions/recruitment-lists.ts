// Every root field of published lists, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { announced } from '../../support/lists.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { applied, publishedSelection } from '../../support/selection.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type ListsIds = Record<'listedCampaign' | 'listedFormation' | 'list', string>;
export type ListsVersions = Record<'list', number>;

export const lists: Module<ListsIds, ListsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {
    listedCampaign: 'cmp_000000000000000000000003',
    listedFormation: 'frm_000000000000000000000005',
    list: 'lst_000000000000000000000000',
  },
  stale: { list: 999 },
  queries: (ids) => ({
    listPreview: `listPreview(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE) { sha256 formations { count } }`,
    announcements: `announcements(campaignId: "${ids.listedCampaign}") { listId sha256 formations { url opening { unitName } } }`,
    announcement: `announcement(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE, edition: 1) {
      sha256 rows(formationId: "${ids.listedFormation}", first: 5) { edges { node { number outcome } } } editions { edition } }`,
  }),
  narrower: (ids) => `announcedrow: announcement(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE) {
    rows(formationId: "${ids.listedFormation}", first: 1) { edges { node { scores { final } findings { met } } } } }`,
  inputs: (ids, versions) => ({
    listPublish: {
      campaignId: ids.listedCampaign,
      stage: 'ADMINISTRATIVE',
      expectedVersion: versions.list,
      expectedSha256: '0'.repeat(64),
      reason: 'Koreksi',
    },
  }),
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const selection = await publishedSelection(city, 2, place);
    await applied(city, selection);
    const { listId } = await announced(city, selection);
    city.setNow(PLANNING_DAY);
    return {
      ids: { listedCampaign: selection.campaignId, listedFormation: selection.formationId, list: listId },
      versions: { list: 1 },
    };
  },
};
