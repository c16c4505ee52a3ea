// What the questions of awards are asked about.
import { award, handedOver, officers, openRule } from '../../support/awards.ts';
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { medalGranted } from '../../support/medals.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Subjects } from './subjects.ts';

export type AwardIds = Record<'award' | 'awardRule' | 'serviceMedal', string>;
export type AwardVersions = Record<'award' | 'awardRule' | 'serviceMedal', number>;

/** An award that `who` was nominated for by the superior, that was handed over, and that everybody may read; a service medal that was granted. */
export const awardSubjects: Subjects<AwardIds, AwardVersions> = {
  never: { award: 'awd_000000000000000000000000', awardRule: 'awr_000000000000000000000000', serviceMedal: 'smd_000000000000000000000000' },
  stale: { award: 999, awardRule: 999, serviceMedal: 999 },
  subjects: async (city, { who, superior, hr }) => {
    city.setNow(PLANNING_DAY);
    const [rule, by] = [await openRule(hr), await officers(city, who === 'stranger' ? OTHER_REGION : REGION)];
    const given = await handedOver(by, city.people[superior].ask, city.people[who], rule);
    const shown = await award(city.people[who].ask, 'awardConsentSet', given, { isPublic: true });
    const medal = await medalGranted(by, city.people[who]);
    return {
      ids: { award: shown.id, awardRule: rule.id, serviceMedal: medal.id },
      versions: { award: shown.version, awardRule: rule.version, serviceMedal: medal.version },
    };
  },
};
