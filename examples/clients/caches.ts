// How the normalising caches are told what an object is: by its `id`, and a region by its code. Everything else is a value of what holds it.
import type { TypePolicies } from '@apollo/client/cache';
import type { KeyingConfig } from '@urql/exchange-graphcache';
import type { IntrospectionQuery } from 'graphql';

/** Objects that have another key than `id`. */
export const KEYS: Readonly<Record<string, string>> = { Region: 'code' };

/** Apollo Client: `new InMemoryCache({ typePolicies, possibleTypes })`. */
export const typePolicies: TypePolicies = Object.fromEntries(Object.entries(KEYS).map(([type, field]) => [type, { keyFields: [field] }]));

type Schema = IntrospectionQuery['__schema'];

/** Apollo Client: which types an interface or union may be, so that a fragment on `UserError` or `Node` matches. */
export const possibleTypes = ({ types }: Schema): Record<string, string[]> =>
  Object.fromEntries(
    types.flatMap((type) =>
      type.kind === 'UNION' || type.kind === 'INTERFACE' ? [[type.name, type.possibleTypes.map(({ name }) => name)]] : [],
    ),
  );

/** Graphcache: values have no key, and it wants to be told so. From `npm run schema -- --json`, so that new types are known. */
export const graphcacheKeys = ({ types }: Schema): KeyingConfig =>
  Object.fromEntries(
    types.flatMap((type): [string, KeyingConfig[string]][] => {
      const known = type.kind === 'OBJECT' && !type.name.startsWith('__');
      if (!known || type.fields.some(({ name }) => name === 'id')) return [];
      const key = KEYS[type.name];
      return [[type.name, key ? (data) => String(data[key]) : () => null]];
    }),
  );
