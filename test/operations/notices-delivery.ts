// The mutations of addresses and preferences: how to get there, who may, what each costs.
import { codeIn, openOutbox } from '../support/delivery.ts';
import { done } from '../support/people.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import type { Access, Operations } from './operation.ts';

/** Of staff: whose login names an employee. */
const STAFF: Access = { otherwise: 'yes', nobody: 'login', applicant: 'role', recruiter: 'role', province: 'role' };
const ADDRESS = 'address { email pending }';

let serial = 0;
const newAddress = (): string => {
  serial += 1;
  return `pegawai${serial}@surat.id`;
};

/** Somebody new who has asked for a code. */
async function asked(city: Season) {
  const { ask } = await newcomer(city);
  const email = newAddress();
  await done(ask, 'noticeAddressSet', { email }, ADDRESS);
  const box = openOutbox(city);
  const code = codeIn((await box.sent()).get(email));
  box.clear();
  return { ask, code };
}

export const noticesDelivery = {
  noticePreferencesSet: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      const input = { groups: [{ group: 'NEWS', mode: 'NONE' }], language: 'EN' };
      return { ask, input, selection: 'preferences { language groups { group mode isDefault } }' };
    },
    access: { otherwise: 'yes', nobody: 'login', province: 'role' },
    cost: { reads: 1, writes: 1, units: 20 },
    ids: () => ({ groups: [{ group: 'NEWS', mode: 'DIGEST' }] }),
    repeated: 'MADE_ANEW',
    unrecorded: true,
  },
  noticeAddressSet: {
    scenario: async (city) => {
      const { ask } = await newcomer(city);
      return { ask, input: { email: newAddress() }, selection: ADDRESS };
    },
    access: STAFF,
    cost: { reads: 1, writes: 1, units: 20 },
    ids: () => ({ email: 'siapa@surat.id' }),
    repeated: 'MADE_ANEW',
    unrecorded: true,
  },
  noticeAddressVerify: {
    scenario: async (city) => {
      const { ask, code } = await asked(city);
      return { ask, input: { code }, selection: ADDRESS };
    },
    access: STAFF,
    cost: { reads: 2, writes: 2, units: 30 },
    ids: () => ({ code: '000000' }),
    repeated: 'TRANSITION_REFUSED',
    unrecorded: true,
  },
  noticeAddressRemove: {
    scenario: async (city) => {
      const { ask } = await asked(city);
      return { ask, input: {}, selection: ADDRESS };
    },
    access: STAFF,
    cost: { reads: 1, writes: 1, units: 20 },
    ids: () => ({}),
    repeated: 'TRANSITION_REFUSED',
    unrecorded: true,
  },
} satisfies Operations;
