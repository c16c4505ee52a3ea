// Fields that are asked for further below, so that what they need is read in the same batch; never whether somebody may read it.
import { type FieldNode, type GraphQLResolveInfo, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

export type Asked = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'> & { fieldNodes: readonly FieldNode[] };

/** Fields right below, through whatever fragment. */
function fieldsIn({ fragments }: Pick<Asked, 'fragments'>, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === 'Field') return [node];
    return fieldsIn({ fragments }, node.kind === 'InlineFragment' ? node.selectionSet : fragments[node.name.value]?.selectionSet);
  });
}

/** All fields that lie so below, under whatever names. What `@skip` leaves out is read in vain. */
export function allBelow(info: Asked, ...path: readonly string[]): readonly FieldNode[] {
  let at = info.fieldNodes;
  for (const name of path) at = at.flatMap(({ selectionSet }) => fieldsIn(info, selectionSet)).filter((node) => node.name.value === name);
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

/** Whether nothing but some fields is asked for right below. */
export const asksOnly = (info: Pick<Asked, 'fragments' | 'fieldNodes'>, names: ReadonlySet<string>): boolean =>
  info.fieldNodes.every(({ selectionSet }) => fieldsIn(info, selectionSet).every(({ name }) => names.has(name.value)));
