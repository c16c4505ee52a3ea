// Walks the inputs of the schema: samples of the right form, and every place in an input where a value of a scalar may stand.
import { type GraphQLInputType, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { REGION } from './city.ts';

const FORMS: Record<string, () => unknown> = {
  Int: () => 2026,
  Boolean: () => true,
  Day: () => '2026-11-27',
  Instant: () => '2026-11-27T00:00:00Z',
  Decimal: () => '1',
  UUID: () => crypto.randomUUID(),
};

/** A value of the right form that names nothing. */
export function sample(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sample(bare.ofType, name)];
  const named = getNamedType(bare);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type, field.name)]),
    );
  if (name === 'first') return 5;
  return FORMS[named.name]?.() ?? (name === 'regionCode' || name === 'code' ? REGION : 'emp_000000000000000000000000');
}

export interface Place {
  /** As a user error names it. */
  path: string[];
  /** By name: of the value, or of the elements of a list. */
  type: string;
  /** The whole input with another value there; what was absent is put in. */
  with(value: unknown): Record<string, unknown>;
  /** The same, where the value takes the place of a whole list. */
  instead(value: unknown): Record<string, unknown>;
}

/** Every place of one of `types` within an input; a list has one, its first. */
export function* placesOf(type: GraphQLInputType, good: unknown, types: ReadonlySet<string>, path: string[] = []): Generator<Place> {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || path.length > 6) return;
  const given = (good ?? {}) as Record<string, unknown>;
  for (const field of Object.values(input.getFields())) {
    const list = isListType(getNullableType(field.type));
    const at = [...path, field.name, ...(list ? ['0'] : [])];
    const instead = (value: unknown) => ({ ...given, [field.name]: value });
    const put = (value: unknown) => instead(list ? [value, ...((given[field.name] as unknown[]) ?? []).slice(1)] : value);
    const named = getNamedType(field.type);
    if (types.has(named.name)) yield { path: at, type: named.name, with: put, instead };
    if (!isInputObjectType(named)) continue;
    const value = given[field.name] ?? sample(field.type, field.name);
    const inner = list ? ((value as unknown[])[0] ?? sample(named, field.name)) : value;
    for (const place of placesOf(named, inner, types, at))
      yield { ...place, with: (bad) => put(place.with(bad)), instead: (bad) => put(place.instead(bad)) };
  }
}
