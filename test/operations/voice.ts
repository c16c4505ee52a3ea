// The mutations of the citizens' voice: how to get there, who may, what each costs.
import { nextSerial, type Scenario } from '../support/scenarios/stages.ts';
import { from, ofService, openedService, pointOf, SERVICE, scoredAll } from '../support/voice.ts';
import { blankTaken, challengeTaken } from './bad-text.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const OFFICE: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', unitAdmin: 'yes', foreignAdmin: 'no', otherRegion: 'none' };

const givenService = (ids: Ids, versions: Versions) => ({
  serviceId: ids.publicService,
  expectedVersion: versions.publicService,
});

const onService =
  (more: object = {}): Scenario =>
  async (city) => ({
    ask: city.people.hr.ask,
    input: ofService(await openedService(city.setup, city.units.aptika), more),
    selection: SERVICE,
  });

export const voice = {
  publicServiceOpen: {
    scenario: async (city) => ({
      ask: city.people.hr.ask,
      input: { unitId: city.units.aptika, code: `HST-${nextSerial()}`, name: 'Hosting situs kelurahan', servedAYear: 220 },
      selection: SERVICE,
    }),
    access: OFFICE,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids) => ({ unitId: ids.unit, code: 'HST', name: 'Hosting situs kelurahan' }),
    repeated: 'ALREADY_EXISTS',
  },
  publicServiceChange: {
    scenario: onService({ name: 'Pembuatan akun dan sandi', servedAYear: null }),
    access: OFFICE,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenService(ids, versions), name: 'Pembuatan akun dan sandi' }),
  },
  publicServiceClose: { scenario: onService(), access: OFFICE, cost: { reads: 1, writes: 1, units: 30 }, ids: givenService },
  servicePointOpen: {
    scenario: onService({ name: 'Situs layanan' }),
    access: OFFICE,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenService(ids, versions), name: 'Situs layanan' }),
  },
  servicePointClose: {
    scenario: async (city) => {
      const service = await openedService(city.setup, city.units.aptika);
      return { ask: city.people.hr.ask, input: ofService(service, { servicePointId: pointOf(service) }), selection: SERVICE };
    },
    access: OFFICE,
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenService(ids, versions), servicePointId: ids.servicePoint }),
  },
  surveyAnswer: {
    scenario: async (city) => {
      const servicePointId = pointOf(await openedService(city.setup, city.units.aptika));
      return {
        ask: from(city.nobody, '203.0.113.7'),
        input: { servicePointId, ...scoredAll(3), sex: 'FEMALE', remark: 'Loketnya terang.' },
        selection: 'received',
      };
    },
    access: { otherwise: 'yes' },
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids) => ({ servicePointId: ids.servicePoint, ...scoredAll(3) }),
    repeated: 'MADE_ANEW',
    unrecorded: true,
    badText: [...blankTaken('remark'), ...challengeTaken],
  },
} satisfies Operations;
