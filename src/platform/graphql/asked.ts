// Which fields of what is being resolved are asked for, where one read could fetch what several fields need.

import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether one of these fields stands right under the field that is resolved, through fragments too; under `@skip` it counts as asked. */
export function asksOneOf({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const isAsked = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return names.has(node.name.value);
    const { selectionSet } = node.kind === 'InlineFragment' ? node : (fragments[node.name.value] ?? {});
    return selectionSet?.selections.some(isAsked) ?? false;
  };
  return fieldNodes.some(({ selectionSet }) => selectionSet?.selections.some(isAsked));
}
