// A province that owns `Region` composes with this subgraph, and a region that has not joined does not empty its page.
import { composeServices } from '@theguild/federation-composition';
import { assertObjectType, graphql, isNonNullType, parse } from 'graphql';
import { expect, it } from 'vitest';
import { theSchema } from '../support/schema.ts';

const province = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Region @key(fields: "code") { code: ID!  name: String! @shareable  population: Int }
  type Query { regions: [Region!]! }
`);

async function citySdl(): Promise<string> {
  const { data } = await graphql({ schema: theSchema().schema, source: '{ _service { sdl } }', contextValue: { viaRouter: true } });
  return (data as { _service: { sdl: string } })._service.sdl;
}

it('composes with a province that has names of its own', async () => {
  const composed = composeServices([
    { name: 'city', typeDefs: parse(await citySdl()) },
    { name: 'province', typeDefs: province },
  ]);
  expect(composed.errors ?? []).toEqual([]);
  expect(composed.supergraphSdl).toContain('population');
});

it('adds to a region only what may be null: of one that is not served here nothing else is lost', () => {
  const region = assertObjectType(theSchema().schema.getType('Region'));
  const required = Object.values(region.getFields()).flatMap(({ name, type }) => (isNonNullType(type) ? [name] : []));
  expect(required).toEqual(['code']);
});
