// The mutations of an applicant's address for messages, and of whom to ask: how to get there, who may, what each costs.
import { shownCampaign } from '../support/actions/inputs.ts';
import { done } from '../support/people.ts';
import { newAccount, profile, published } from '../support/registration.ts';
import { CONTACT } from '../support/scenarios/recruitment-receipts.ts';
import { REGISTERING } from '../support/selection.ts';
import type { Operations } from './operation.ts';

const APPLICANT = 'applicant { id version messageAddress { email confirmed savedAt } }';

export const receipts = {
  campaignContactSet: {
    scenario: async (city) => {
      const { rina, campaign } = await published(city);
      const input = { campaignId: campaign.id, expectedVersion: campaign.version, ...CONTACT };
      return { ask: rina, input, selection: 'campaign { id version contact { office address hours email phone } }' };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids) => ({ campaignId: ids.sessionCampaign, expectedVersion: 999, ...CONTACT }),
    ownCase: 'OWN_CASE',
    tried: { campaign: (one) => [shownCampaign(one, CONTACT)] },
  },
  messageAddressSave: {
    scenario: async (city) => {
      city.setNow(REGISTERING);
      const ask = await newAccount(city);
      await done(ask, 'profileSave', profile(), APPLICANT);
      return { ask, input: { expectedVersion: 1, email: 'Siti.Aminah@contoh.id' }, selection: APPLICANT };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: (_, versions) => ({ expectedVersion: versions.session, email: 'uji@contoh.id' }),
  },
} satisfies Operations;
