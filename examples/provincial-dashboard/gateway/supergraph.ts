// One schema of the province's own subgraph and the part of the city's that a province may read.
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { provinceSchema } from '../../../scripts/province-schema.ts';
import { readSdl } from '../../../scripts/sdl.ts';
import { PROVINCE_SDL } from './province.ts';

export interface Addresses {
  province: string;
  /** Where the deployment of the cities answers `POST /graphql`. */
  cities: string;
}

/** What any composer is given. */
export const subgraphsAt = ({ province, cities }: Addresses) => [
  { name: 'province', url: province, typeDefs: parse(PROVINCE_SDL) },
  { name: 'cities', url: cities, typeDefs: parse(provinceSchema(readSdl())) },
];

/** @throws Error with what does not fit together. */
export function composeSupergraph(addresses: Addresses): string {
  const { supergraphSdl, errors } = composeServices(subgraphsAt(addresses));
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
