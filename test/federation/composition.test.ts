// A province that owns `Region` composes with what its viewer may read here, by each of the three composers; and nothing of a person is in it.
import { composeServices as byApollo } from '@apollo/composition';
import { composeServices as byGuild } from '@theguild/federation-composition';
import { federateSubgraphs as byWundergraph } from '@wundergraph/composition';
import {
  assertObjectType,
  type ConstDirectiveNode,
  type DefinitionNode,
  isNonNullType,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { subgraphsAt } from '../../examples/provincial-dashboard/gateway/supergraph.ts';
import { provinceSchema } from '../../scripts/province-schema.ts';
import { readSdl } from '../../scripts/sdl.ts';
import { theSchema } from '../support/schema.ts';

const SUBGRAPHS = subgraphsAt({ province: 'http://province.test/', cities: 'http://cities.test/graphql' });
const CONTRACT = provinceSchema(readSdl());
const definitions = (sdl: string): readonly DefinitionNode[] => parse(sdl, { noLocation: true }).definitions;
const objects = (sdl: string): ObjectTypeDefinitionNode[] =>
  definitions(sdl).flatMap((node) => (node.kind === 'ObjectTypeDefinition' ? [node] : []));

/** Errors, hints and warnings of a composer, in its own words. */
type Composer = (subgraphs: typeof SUBGRAPHS) => { told: string[]; sdl: string };

const COMPOSERS: readonly (readonly [string, Composer])[] = [
  [
    'Apollo',
    (subgraphs) => {
      const { errors, hints, supergraphSdl } = byApollo(subgraphs);
      return { told: [...(errors ?? []), ...(hints ?? [])].map(String), sdl: supergraphSdl ?? '' };
    },
  ],
  [
    'The Guild',
    (subgraphs) => {
      const { errors, supergraphSdl } = byGuild(subgraphs);
      return { told: (errors ?? []).map(String), sdl: supergraphSdl ?? '' };
    },
  ],
  [
    'WunderGraph',
    (subgraphs) => {
      const given = subgraphs.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs }));
      const result = byWundergraph({ subgraphs: given, version: '1' });
      const faults = result.success ? [] : result.errors;
      return { told: [...faults, ...result.warnings].map(({ message }) => message), sdl: result.success ? 'composed' : '' };
    },
  ],
];

describe.each(COMPOSERS)('the composer of %s', (name, compose) => {
  it('has nothing to say against it', () => {
    const { told, sdl } = compose(SUBGRAPHS);
    expect(told).toEqual([]);
    if (name !== 'WunderGraph') expect(sdl).toContain('type PerformanceCycle');
  });

  it('would refuse the whole schema beside a province of ordinary names: only what a province reads is composed', () => {
    const ordinary = parse('extend type Query { me: String  plan: String }');
    const [province, ...rest] = SUBGRAPHS;
    const own = province && {
      ...province,
      typeDefs: { ...province.typeDefs, definitions: [...province.typeDefs.definitions, ...ordinary.definitions] },
    };
    expect(compose(own ? [own, ...rest] : []).told).toEqual([]);
    const whole = rest.map((one) => ({ ...one, typeDefs: parse(readSdl()) }));
    expect(compose(own ? [own, ...whole] : []).told).not.toEqual([]);
  });
});

const nameIn = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameIn(type.type));
const grantsIn = ({ arguments: given = [] }: ConstDirectiveNode): string[] =>
  given
    .flatMap(({ name, value }) => (name.value === 'to' && value.kind === 'ListValue' ? value.values : []))
    .map((one) => (one.kind === 'EnumValue' ? one.value : ''));

describe('what a province composes with', () => {
  it('is small, and asks nothing but numbers: no `node`, no `me`, nothing to write', () => {
    const [query] = objects(CONTRACT).filter(({ name }) => name.value === 'Query');
    expect(query?.fields?.map(({ name }) => name.value).toSorted()).toEqual(['campaignFunnel', 'regionsServed']);
    expect(CONTRACT).not.toMatch(/\b(Mutation|Node|Me|Viewer)\b/);
  });

  it('holds no field whose rule leaves the province out, and no object either', () => {
    const rules = new Map(
      objects(readSdl()).flatMap(({ name, directives = [] }) => {
        const rule = directives.find((one) => one.name.value === 'access');
        return rule ? [[name.value, grantsIn(rule)] as const] : [];
      }),
    );
    for (const { name } of objects(CONTRACT)) {
      const rule = rules.get(name.value);
      if (rule)
        expect([name.value, rule.filter((grant) => grant === 'PROVINCE_VIEWER' || grant === 'PUBLIC')]).not.toEqual([name.value, []]);
    }
  });

  it('leads to no person: of text there is only what is on this list', () => {
    const texts = objects(CONTRACT).flatMap(({ name, fields = [] }) =>
      fields.flatMap((field) => (nameIn(field.type) === 'String' ? [`${name.value}.${field.name.value}`] : [])),
    );
    const known = new Set(['CampaignSummary.title', 'Opening.positionTitle', 'Opening.unitName', 'Region.name']);
    expect(texts.filter((name) => !known.has(name) && !/\.(policyVersion|month)$/.test(name))).toEqual([]);
  });

  it('holds every type that its fields name', () => {
    const there = new Set(definitions(CONTRACT).flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
    const named = objects(CONTRACT).flatMap(({ fields = [] }) =>
      fields.flatMap((field) => [nameIn(field.type), ...(field.arguments ?? []).map((one) => nameIn(one.type))]),
    );
    const missing = named.filter((one) => !there.has(one) && !['ID', 'Int', 'String', 'Boolean', 'Float'].includes(one));
    expect(missing).toEqual([]);
  });
});

it('adds to a region only what may be null: of one that is not served here nothing else is lost', () => {
  const region = assertObjectType(theSchema().schema.getType('Region'));
  const required = Object.values(region.getFields()).flatMap(({ name, type }) => (isNonNullType(type) ? [name] : []));
  expect(required).toEqual(['code']);
});
