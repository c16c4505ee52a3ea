// Every root field of what a committee tells everybody, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { published } from '../../support/registration.ts';
import { fileOf, jobOf, jobSaid, noticeOf, said } from '../../support/scenarios/recruitment-notice.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { REGISTERING } from '../../support/selection.ts';
import type { Module } from './module.ts';

export type ToldIds = Record<'toldCampaign' | 'toldPosts', string>;
export type ToldVersions = Record<'notice' | 'jobText', number>;

export const told: Module<ToldIds, ToldVersions> = {
  never: { toldCampaign: 'cmp_000000000000000000000012', toldPosts: 'frm_000000000000000000000012' },
  stale: { notice: 999, jobText: 999 },
  queries: () => ({}),
  inputs: ({ toldCampaign, toldPosts }, { notice, jobText }) => ({
    campaignFileAnnounce: fileOf(toldCampaign),
    campaignNoticeSet: noticeOf(toldCampaign, notice ?? 0),
    campaignNoticeDecide: { campaignId: toldCampaign, expectedVersion: notice, agreed: true },
    jobTextSet: jobOf(toldPosts, jobText ?? 0),
    jobTextDecide: { formationId: toldPosts, expectedVersion: jobText, agreed: true },
  }),
  subjects: async (city, { who, hr, unit }) => {
    const of = await published(city, [{}], { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit });
    city.setNow(REGISTERING);
    const [toldPosts = ''] = of.formationIds;
    await said(of.rina, noticeOf(of.campaign.id, 0));
    await jobSaid(of.rina, jobOf(toldPosts, 0));
    city.setNow(PLANNING_DAY);
    return { ids: { toldCampaign: of.campaign.id, toldPosts }, versions: { notice: 1, jobText: 1 } };
  },
};
