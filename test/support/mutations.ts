// A mutation as a test sends it: its text from its name, its input typed by the schema, its key made up where none is given.
import { randomUUID } from 'node:crypto';
import type { Mutation, MutationResolvers } from '../../src/generated/types.ts';
import { theSchema } from './schema.ts';

export type MutationName = keyof MutationResolvers;

type Arguments<Field> = Parameters<Extract<Field, (...args: never[]) => unknown>>[1];
type Whole<Name extends MutationName> = Arguments<MutationResolvers[Name]> extends { input: infer Input } ? Input : never;

/** Fields as the schema has them; of an enum any word will do: tests hand in tables of them, and the server answers which it knows. */
type Worded<Value> = Value extends string
  ? string
  : Value extends readonly (infer One)[]
    ? readonly Worded<One>[]
    : Value extends object
      ? { [Field in keyof Value]: Worded<Value[Field]> }
      : Value;

/** What a test has to say: the key only where the test is about it. */
export type InputOf<Name extends MutationName> = Worded<Omit<Whole<Name>, 'idempotencyKey'>> & { idempotencyKey?: string };

/** Some of its fields, for helpers that know the others. */
export type FieldsOf<Name extends MutationName> = Partial<InputOf<Name>>;

/** What a helper has put together of its own fields and a test's: that none is missing the server says. */
export const whole = <Name extends MutationName>(_name: Name, fields: object): InputOf<Name> => fields as InputOf<Name>;

/** What a selection may find, each field as if it were asked for and there, a list as if it held one: the assertions say whether it is so. */
type Found<Value> = Value extends readonly (infer One)[]
  ? [Found<One>, ...Found<One>[]]
  : Value extends object
    ? { [Field in keyof Value]-?: Found<NonNullable<Value[Field]>> }
    : Value;

export type PayloadOf<Name extends MutationName> = Found<Mutation[Name]>;

export const newKey = (): string => randomUUID();

export const keyed = (input: object) => ({ input: { idempotencyKey: newKey(), ...input } });

/** The type of the input is asked of the schema: two mutations may share one. */
export function mutation(name: string, selection: string): string {
  const input = theSchema()
    .schema.getMutationType()
    ?.getFields()
    [name]?.args.find((argument) => argument.name === 'input');
  if (!input) throw new Error(`${name} is no mutation with an input`);
  return `mutation($input: ${input.type}) { ${name}(input: $input) { ${selection} } }`;
}
