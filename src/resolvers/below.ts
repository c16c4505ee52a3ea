// Fields that are asked for further below, so that what they need is read in the same batch; never whether somebody may read it.
import { type FieldNode, type GraphQLResolveInfo, valueFromASTUntyped } from 'graphql';
import { MOST } from '../platform/graphql/connection.ts';
import { fieldsBelow } from '../platform/graphql/selects.ts';

export type Asked = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'> & { fieldNodes: readonly FieldNode[] };

/** All fields that lie so below, under whatever names. What `@skip` leaves out is read in vain. */
export function allBelow(info: Asked, ...path: readonly string[]): readonly FieldNode[] {
  let at = info.fieldNodes;
  for (const name of path) at = fieldsBelow({ ...info, fieldNodes: at }).filter((node) => node.name.value === name);
  return at;
}

/** The first of them; null where none does. */
export const below = (info: Asked, ...path: readonly string[]): FieldNode | null => allBelow(info, ...path)[0] ?? null;

/** A value among its arguments; undefined where it is left to its default. */
export function given({ variableValues }: Asked, { arguments: all }: FieldNode, name: string): unknown {
  const value = all?.find((one) => one.name.value === name)?.value;
  return value && valueFromASTUntyped(value, variableValues);
}

export function numberGiven(info: Asked, field: FieldNode, name: string): number | null {
  const value = given(info, field, name);
  return typeof value === 'number' ? value : null;
}

/** How many rows of the first page of a connection are asked for, right below; 0 where none are, or later pages alone. Of several the most. */
export const firstAsked = (info: Asked, name: string): number =>
  Math.max(
    0,
    ...allBelow(info, name).map((field) => (given(info, field, 'after') ? 0 : Math.min(numberGiven(info, field, 'first') ?? 0, MOST))),
  );

/** Whether nothing but some fields is asked for right below. */
export const asksOnly = (info: Pick<Asked, 'fragments' | 'fieldNodes'>, names: ReadonlySet<string>): boolean =>
  fieldsBelow(info).every(({ name }) => names.has(name.value));
