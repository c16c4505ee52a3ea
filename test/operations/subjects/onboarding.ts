// What the questions of onboardings are asked about: `who` has moved into their post.
import { open } from '../../support/onboarding.ts';
import type { Subjects } from './subjects.ts';

export type OnboardingIds = Record<'onboarding', string>;
export type OnboardingVersions = Record<'onboarding', number>;

export const onboardingAsked: Subjects<OnboardingIds, OnboardingVersions> = {
  never: { onboarding: 'onb_000000000000000000000000' },
  stale: { onboarding: 999 },
  subjects: async (city, { who, hr }) => {
    const { id, version } = await open({ setup: hr }, city.people[who], 'TRANSFER');
    return { ids: { onboarding: id }, versions: { onboarding: version } };
  },
};
