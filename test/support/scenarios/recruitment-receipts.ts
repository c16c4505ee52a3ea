// Scenarios of an applicant's address for messages, and of whom to ask.
import { done } from '../people.ts';
import { newAccount, profile, published } from '../registration.ts';
import { REGISTERING } from '../selection.ts';
import type { Scenario } from './stages.ts';

export const APPLICANT = 'applicant { id version messageAddress { email confirmed savedAt } }';

export const CONTACT = {
  ...{ office: 'Sekretariat Panitia Seleksi', address: 'Jalan Pemuda 148, Semarang', hours: 'Senin–Jumat, 08.00–15.00 WIB' },
  ...{ email: 'panitia@semarangkota.go.id', phone: '024 3513366' },
};

export const receipts: Record<string, Scenario> = {
  campaignContactSet: async (city) => {
    const { rina, campaign } = await published(city);
    const input = { campaignId: campaign.id, expectedVersion: campaign.version, ...CONTACT };
    return { ask: rina, input, selection: 'campaign { id version contact { office address hours email phone } }' };
  },
  messageAddressSave: async (city) => {
    city.setNow(REGISTERING);
    const ask = await newAccount(city);
    await done(ask, 'profileSave', 'ProfileSaveInput', profile(), APPLICANT);
    return { ask, input: { expectedVersion: 1, email: 'Siti.Aminah@contoh.id' }, selection: APPLICANT };
  },
};
