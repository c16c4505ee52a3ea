// The province's own subgraph: which regions there are, and what they are called. Official codes and names (idn-area-data), no city asked.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { getRegencies } from 'idn-area-data';
import { officialName } from '../../../seed/city/units.ts';
import { type Listening, listen } from '../listen.ts';

export const PROVINCE_SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@listSize"])

"A regency (kabupaten) or city (kota) of the province."
type Region @key(fields: "code") {
  "Kemendagri code, for example \`33.74\`."
  code: ID!
  "Official name, for example \`Kota Semarang\`."
  name: String @shareable
  "Whether it is a city or a regency."
  kind: RegionKind
}

"Kinds of regions."
enum RegionKind {
  "Kota."
  CITY
  "Kabupaten."
  REGENCY
}

type Query {
  "All regencies and cities of the province, in the order of their codes."
  regions: [Region!]! @listSize(assumedSize: 35)
  "One of them; null where the code is none of this province."
  region("Kemendagri code." code: ID!): Region
}
`;

interface RegionRow {
  code: string;
  name: string;
  kind: 'CITY' | 'REGENCY';
}

/** @param province two digits: `33` is Jawa Tengah */
async function regionsOf(province: string): Promise<RegionRow[]> {
  const rows = (await getRegencies()).filter((row) => row.province_code === province);
  return rows
    .map(({ code, name }): RegionRow => ({ code, name: officialName(name), kind: name.startsWith('KOTA') ? 'CITY' : 'REGENCY' }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Serves it; what it says is public, so that it asks for no credential. */
export async function startProvinceSubgraph(province: string): Promise<Listening> {
  const regions = await regionsOf(province);
  const find = (code: string): RegionRow | null => regions.find((one) => one.code === code) ?? null;
  const schema = buildSubgraphSchema({
    typeDefs: parse(PROVINCE_SDL),
    resolvers: {
      Query: { regions: () => regions, region: (_: unknown, { code }: { code: string }) => find(code) },
      Region: { __resolveReference: ({ code }: { code: string }) => find(code) },
    },
  });
  return listen(createHandler({ schema }));
}
