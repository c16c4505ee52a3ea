// Whether a field is asked for below another, so that what it needs is read in the same batch; never whether somebody may read it.
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fragments'> & { fieldNodes: readonly FieldNode[] };

/** Anywhere below, by its name in the schema, in whatever fragment. What `@skip` leaves out is read in vain. */
export function selects({ fieldNodes, fragments }: Asked, name: string): boolean {
  const below = (node: SelectionNode): boolean => {
    if (node.kind === 'FragmentSpread') return fragments[node.name.value]?.selectionSet.selections.some(below) ?? false;
    if (node.kind === 'Field' && node.name.value === name) return true;
    return node.selectionSet?.selections.some(below) ?? false;
  };
  return fieldNodes.some(below);
}

/** One of several, right below: fields of what is resolved itself, not of what hangs on it. */
export function selectsOneOf({ fieldNodes, fragments }: Asked, names: ReadonlySet<string>): boolean {
  const below = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return names.has(node.name.value);
    const { selectionSet } = node.kind === 'InlineFragment' ? node : (fragments[node.name.value] ?? {});
    return selectionSet?.selections.some(below) ?? false;
  };
  return fieldNodes.some(({ selectionSet }) => selectionSet?.selections.some(below));
}
