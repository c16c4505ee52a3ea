// What the questions of what a committee tells everybody are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { done } from '../../support/people.ts';
import { newAccount, published } from '../../support/registration.ts';
import { jobOf, jobSaid, noticeOf, said } from '../../support/scenarios/recruitment-notice.ts';
import { asked, decidedOn, FREQUENT, ofFrequent, proposed } from '../../support/scenarios/recruitment-questions.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { REGISTERING } from '../../support/selection.ts';
import type { Subjects } from './subjects.ts';

export type ToldIds = Record<'toldCampaign' | 'toldPosts' | 'frequentQuestion' | 'askedQuestion', string>;
export type ToldVersions = Record<'notice' | 'jobText' | 'frequentQuestion' | 'askedQuestion', number>;

export const toldSubjects: Subjects<ToldIds, ToldVersions> = {
  never: {
    toldCampaign: 'cmp_000000000000000000000012',
    toldPosts: 'frm_000000000000000000000012',
    frequentQuestion: 'fqn_000000000000000000000000',
    askedQuestion: 'aqn_000000000000000000000000',
  },
  stale: { notice: 999, jobText: 999, frequentQuestion: 999, askedQuestion: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const of = await published(city, [{}], { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit });
    city.setNow(REGISTERING);
    const [toldPosts = ''] = of.formationIds;
    await said(of.rina, noticeOf(of.campaign.id, 0));
    await jobSaid(of.rina, jobOf(toldPosts, 0));
    const first = await decidedOn(of.approver, await proposed(of.rina, of.campaign.id));
    const correction = ofFrequent(first, { place: 3, reason: 'Urutan' });
    const revise = 'frequentQuestionRevise';
    const frequent = (await done(of.rina, revise, correction, FREQUENT)).frequentQuestion;
    const question = await asked(await newAccount(city), of.campaign.id);
    city.setNow(PLANNING_DAY);
    const ids = { toldCampaign: of.campaign.id, toldPosts, frequentQuestion: frequent.id, askedQuestion: question.id };
    return { ids, versions: { notice: 1, jobText: 1, frequentQuestion: frequent.version, askedQuestion: 1 } };
  },
};
