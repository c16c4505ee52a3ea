// Whether a field is asked for below another, so that what it needs is read in the same batch; never whether somebody may read it.
import type { FieldNode, GraphQLResolveInfo, SelectionNode, ValueNode } from 'graphql';
import { MOST } from './connection.ts';

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

type Told = Asked & Pick<GraphQLResolveInfo, 'variableValues'>;

const valueGiven = ({ variableValues }: Told, node: ValueNode | undefined): unknown => {
  if (node?.kind === 'Variable') return variableValues[node.name.value];
  return node?.kind === 'IntValue' ? Number(node.value) : node && node.kind !== 'NullValue';
};

/** How many rows of the first page of a connection are asked for, right below; 0 where none are, or later pages alone. Of several the most. */
export function firstAsked(info: Told, name: string): number {
  // Each once, however often it is spread.
  const looked = new Set<string>();
  const below = (node: SelectionNode): number => {
    if (node.kind === 'FragmentSpread') {
      if (looked.has(node.name.value)) return 0;
      looked.add(node.name.value);
    }
    if (node.kind !== 'Field') {
      const { selectionSet } = node.kind === 'InlineFragment' ? node : (info.fragments[node.name.value] ?? {});
      return Math.max(0, ...(selectionSet?.selections.map(below) ?? []));
    }
    const given = (argument: string) => valueGiven(info, node.arguments?.find((one) => one.name.value === argument)?.value);
    return node.name.value === name && !given('after') ? Math.min(Number(given('first')) || 0, MOST) : 0;
  };
  return Math.max(0, ...info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections.map(below) ?? []));
}
