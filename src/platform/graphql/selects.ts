// Whether a field is asked for below another, so that what it needs is read in the same batch; never whether somebody may read it.
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fragments'> & { fieldNodes: readonly FieldNode[] };

/** Fields right below, through whatever fragment. Each is opened once: of thirty that spread each the next one twice the last would be a billion times. */
export function fieldsBelow({ fieldNodes, fragments }: Asked): FieldNode[] {
  const opened = new Set<string>();
  const fieldsIn = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((node) => {
      if (node.kind === 'Field') return [node];
      if (node.kind === 'InlineFragment') return fieldsIn(node.selectionSet);
      if (opened.has(node.name.value)) return [];
      opened.add(node.name.value);
      return fieldsIn(fragments[node.name.value]?.selectionSet);
    });
  return fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet));
}

/** Anywhere below, by its name in the schema, in whatever fragment. What `@skip` leaves out is read in vain. */
export function selects({ fieldNodes, fragments }: Asked, name: string): boolean {
  for (let at = fieldNodes; at.length > 0; at = fieldsBelow({ fragments, fieldNodes: at }))
    if (at.some((node) => node.name.value === name)) return true;
  return false;
}

/** One of several, right below: fields of what is resolved itself, not of what hangs on it. */
export const selectsOneOf = (info: Asked, names: ReadonlySet<string>): boolean =>
  fieldsBelow(info).some(({ name }) => names.has(name.value));
