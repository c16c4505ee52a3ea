// The scenario of an applicant's address for messages.
import { done } from '../people.ts';
import { newAccount, profile } from '../registration.ts';
import { REGISTERING } from '../selection.ts';
import type { Scenario } from './stages.ts';

export const APPLICANT = 'applicant { id version messageAddress { email confirmed savedAt } }';

export const receipts: Record<string, Scenario> = {
  messageAddressSave: async (city) => {
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    await done(ask, 'profileSave', 'ProfileSaveInput', profile(), APPLICANT);
    return { ask, input: { expectedVersion: 1, email: 'Siti.Aminah@contoh.id' }, selection: APPLICANT };
  },
};
