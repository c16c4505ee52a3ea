// What the questions of campaigns, formations and applications are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { BORN, draft, drafted, EDUCATION, published, requested } from '../../support/registration.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { REGISTERING } from '../../support/selection.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface RecruitmentIds {
  /** In preparation, and a request for posts in it. */
  campaign: string;
  formation: string;
  /** Published, with posts and the applicant's draft. */
  openCampaign: string;
  opening: string;
  application: string;
}

export type RecruitmentVersions = Record<'campaign' | 'formation' | 'openCampaign' | 'application', number>;

export const recruitmentSubjects: Subjects<RecruitmentIds, RecruitmentVersions, OrganisationIds & PerformanceIds> = {
  never: {
    campaign: 'cmp_000000000000000000000000',
    formation: 'frm_000000000000000000000000',
    openCampaign: 'cmp_000000000000000000000001',
    opening: 'frm_000000000000000000000001',
    application: 'apn_000000000000000000000000',
  },
  stale: { campaign: 999, formation: 999, openCampaign: 999, application: 999 },
  subjects,
};

/** The applicant of the matrix has a draft; another region has one of its own. */
async function subjects(city: About['city'], { who, hr, unit }: About): Promise<Asked<RecruitmentIds, RecruitmentVersions>> {
  const region = who === 'staff' ? REGION : OTHER_REGION;
  const place = { region, hr, unitId: unit };
  const open = await published(city, [{}], place);
  const campaign = await drafted(city, open);
  const formation = await requested(place, campaign.id);
  city.setNow(REGISTERING);
  const ask = await city.login({ sub: who === 'staff' ? 'pelamar' : 'pelamar-jauh', roles: [], pool: 'applicants' });
  const { data } = await ask('{ me { applicant { version } } }');
  if (!data.me.applicant) {
    const said = { expectedVersion: 0, name: 'Kenanga Putri', nik: '3374104503981234', ...BORN, education: EDUCATION };
    await done(ask, 'profileSave', said, 'applicant { id }');
  }
  const made = await draft(ask, open.campaign.id, open.formationIds[0] ?? '');
  city.setNow(PLANNING_DAY);
  return {
    ids: {
      campaign: campaign.id,
      formation: formation.id,
      openCampaign: open.campaign.id,
      opening: open.formationIds[0] ?? '',
      application: made.id,
    },
    versions: { campaign: campaign.version, formation: formation.version, openCampaign: open.campaign.version, application: made.version },
  };
}
