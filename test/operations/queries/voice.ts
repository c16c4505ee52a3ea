// The queries of the citizens' voice: what they cost, and who may ask.
import { REGION } from '../../support/city.ts';
import { answer, openedService, pointOf } from '../../support/voice.ts';
import type { QueryModule } from '../operation.ts';

export const voiceQueries = {
  prepare: async (city) => {
    const service = await openedService(city.setup, city.units.aptika);
    await answer(city.nobody, service, 4);
    return { service: service.id, point: pointOf(service) };
  },
  queries: {
    publicService: {
      access: { otherwise: 'yes' },
      question: (ids) => `publicService(id: "${ids.servicePoint}") { id name }`,
      costs: {
        'a service by its point, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: 'query($point: ID!) { publicService(id: $point) { name unitName points { servicePointId } } }',
          reads: 1,
          units: 5,
        },
      },
    },
    publicServices: {
      access: { otherwise: 'yes' },
      question: () => `publicServices(regionCode: "${REGION}", first: 5) { edges { node { id name } } }`,
      costs: {
        'services of a region, to anybody': {
          as: { sub: 'warga', roles: ['APPLICANT'], region: null, pool: 'applicants' },
          query: `{ publicServices(regionCode: "${REGION}", first: 50) { edges { node { id name openedOn } } } }`,
          reads: 1,
          units: 5,
        },
      },
    },
  },
  costs: {
    'the satisfaction with a service, by its page': {
      as: 'hr',
      query:
        'query($service: ID!) { node(id: $service) { ... on PublicService { name unitName satisfaction(year: 2026, period: YEAR) { status answers index elements { element mean } } } } }',
      reads: 2,
      units: 5,
    },
  },
} satisfies QueryModule;
