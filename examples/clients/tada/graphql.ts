// gql.tada with the scalars of this API.
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/tada.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Day: string; Instant: string; Decimal: string; UUID: string };
}>();
