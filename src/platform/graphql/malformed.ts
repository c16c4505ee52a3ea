// What a scalar could not read: carried to the gate, which tells the person which field and what is asked. No service ever sees one.
import { type GraphQLArgument, GraphQLError, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import type { Problem } from '../rules/errors.ts';
import { ASKED } from '../rules/texts/invalid.ts';
import type { InvalidReason } from '../rules/texts/variants.ts';
import type { PayloadParent } from './payload.ts';

const MALFORMED = Symbol('malformed');

export interface Malformed {
  readonly [MALFORMED]: InvalidReason;
}

export const malformed = (asked: InvalidReason): Malformed => ({ [MALFORMED]: asked });

interface Found {
  path: readonly string[];
  asked: InvalidReason;
}

/** All that stand in coerced arguments, by their path. */
function malformedIn(value: unknown, path: readonly string[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (MALFORMED in value) return [{ path, asked: (value as Malformed)[MALFORMED] }];
  return Object.entries(value).flatMap(([name, child]) => malformedIn(child, [...path, name]));
}

const problemOf = ({ path, asked }: Found): Problem => ({ code: 'INVALID', field: path.slice(1), text: asked });

/** The answer of a mutation whose input cannot be read: every such field at once, before anything is loaded. Null where all can be read. */
export function unreadable(args: object): PayloadParent | null {
  const found = malformedIn(args);
  return found.length > 0 ? { result: null, problems: found.map(problemOf) } : null;
}

/** @throws GraphQLError BAD_USER_INPUT at the field whose arguments cannot be read. */
export function readable(args: object): void {
  const found = malformedIn(args).map(({ path, asked }) => ({ name: `"${path.join('.')}"`, ...ASKED[asked] }));
  if (found.length === 0) return;
  const words = {
    id: found.map(({ name, id }) => `${name}: ${id}`).join(' '),
    en: found.map(({ name, en }) => `${name}: ${en}`).join(' '),
  };
  throw new GraphQLError(words.en, { extensions: { code: 'BAD_USER_INPUT', words } });
}

const CARRIERS: ReadonlySet<string> = new Set(['Day', 'Instant', 'Decimal', 'UUID']);

function mayCarry(type: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return CARRIERS.has(named.name);
  return Object.values(named.getFields()).some((field) => mayCarry(field.type, new Set([...seen, named.name])));
}

/** Whether an argument of the field may hold one: all other fields are spared the look. */
export const mayBeMalformed = ({ args }: { args: readonly Pick<GraphQLArgument, 'type'>[] }): boolean =>
  args.some(({ type }) => mayCarry(type));
