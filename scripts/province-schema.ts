// What a province composes with: the part of the schema that its viewer may read, derived from the rules of access (decision 0059).
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

const VIEWER = 'PROVINCE_VIEWER';
const ANYBODY = 'PUBLIC';

/** Those of federation that a composer must see; the rule of access is enforced here, behind the router. */
const COMPOSED: ReadonlySet<string> = new Set(['key', 'shareable', 'listSize', 'deprecated', 'specifiedBy', 'oneOf']);

type Shaped = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Ruled = { directives?: readonly ConstDirectiveNode[] | undefined };

const directive = ({ directives = [] }: Ruled, name: string): ConstDirectiveNode | undefined =>
  directives.find((one) => one.name.value === name);

/** Null where there is no rule of its own. */
function grantsOf(node: Ruled): readonly string[] | null {
  const to = directive(node, 'access')?.arguments?.find(({ name }) => name.value === 'to')?.value;
  if (!to) return null;
  return (to.kind === Kind.LIST ? to.values : [to]).flatMap((one) => (one.kind === Kind.ENUM ? [one.value] : []));
}

/** What has no rule is as open as what leads to it. */
const mayRead = (node: Ruled): boolean => grantsOf(node)?.some((grant) => grant === VIEWER || grant === ANYBODY) ?? true;

/** Told because anybody may read it, not because a province needs it. */
const isMerelyPublic = (node: Ruled): boolean => grantsOf(node)?.includes(VIEWER) === false;

const nameIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);
const isShaped = (node: DefinitionNode): node is Shaped =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
const isType = (node: DefinitionNode): node is TypeDefinitionNode => 'name' in node && node.kind.endsWith('TypeDefinition');

/** Each type once, with what its extensions add. */
function typesIn(sdl: string): Map<string, TypeDefinitionNode> {
  const { definitions } = parse(sdl, { noLocation: true });
  const types = new Map(definitions.filter(isType).map((node) => [node.name.value, node]));
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const known = types.get(node.name.value);
    if (known?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error(`${node.name.value} is extended, but not there.`);
    types.set(known.name.value, { ...known, fields: [...(known.fields ?? []), ...(node.fields ?? [])] });
  }
  return types;
}

const composed = <Node extends Ruled>(node: Node): Node => ({
  ...node,
  directives: node.directives?.filter(({ name }) => COMPOSED.has(name.value)),
});

/** Arguments that the viewer may give. */
const asked = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const given = field.arguments?.filter((argument) => mayRead(argument)).map((argument) => composed(argument));
  return composed({ ...field, arguments: given });
};

/**
 * An object by its key is found by whoever owns the type: a root field for it would meet the province's own, and is left out. Lists and
 * objects without a key stay.
 */
function isAsked(field: FieldDefinitionNode, types: ReadonlyMap<string, TypeDefinitionNode>): boolean {
  const answered = types.get(nameIn(field.type));
  const byKey = answered !== undefined && directive(answered, 'key') !== undefined && !isList(field.type);
  return (grantsOf(field)?.includes(VIEWER) ?? false) && !byKey;
}

/** All fields that the viewer may read, of objects that the viewer may see; of a public object what it says itself, and not what it leads to. */
function readable(node: Shaped, types: ReadonlyMap<string, TypeDefinitionNode>): FieldDefinitionNode[] {
  const isQuery = node.name.value === 'Query';
  return (node.fields ?? []).flatMap((field) => {
    const answered = types.get(nameIn(field.type));
    if (isQuery ? !isAsked(field, types) : !mayRead(field)) return [];
    if (answered && (!mayRead(answered) || (isMerelyPublic(node) && isShaped(answered)))) return [];
    return [asked(field)];
  });
}

const namesIn = (fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[]): string[] =>
  fields.flatMap((field) => [nameIn(field.type), ...('arguments' in field ? namesIn(field.arguments ?? []) : [])]);

/** What a kept type leads to. */
function below(node: TypeDefinitionNode, types: ReadonlyMap<string, TypeDefinitionNode>): string[] {
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).map(({ name }) => name.value);
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return namesIn(node.fields ?? []);
  if (!isShaped(node)) return [];
  const kinds = [...types.values()].filter((one) => isShaped(one) && one.interfaces?.some(({ name }) => name.value === node.name.value));
  return [...namesIn(node.fields ?? []), ...(node.kind === Kind.INTERFACE_TYPE_DEFINITION ? kinds.map(({ name }) => name.value) : [])];
}

function kept(types: ReadonlyMap<string, TypeDefinitionNode>): Map<string, TypeDefinitionNode> {
  const found = new Map<string, TypeDefinitionNode>();
  const entities = [...types.values()].filter((node) => directive(node, 'key') && grantsOf(node)?.includes(VIEWER));
  const waiting = ['Query', ...entities.map(({ name }) => name.value)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = types.get(name);
    if (!node || found.has(name) || !mayRead(node)) continue;
    const part = isShaped(node) ? { ...composed(node), fields: readable(node, types) } : composed(node);
    found.set(name, part);
    waiting.push(...below(part, types));
  }
  return found;
}

/** Only what is kept can be implemented or joined. */
function closed(node: TypeDefinitionNode, found: ReadonlyMap<string, TypeDefinitionNode>): TypeDefinitionNode {
  const there = <Named extends { name: { value: string } }>(all: readonly Named[] | undefined) =>
    all?.filter(({ name }) => found.has(name.value));
  if (isShaped(node)) return { ...node, interfaces: there(node.interfaces) } as Shaped;
  return node.kind === Kind.UNION_TYPE_DEFINITION ? { ...node, types: there(node.types) } : node;
}

/** What others tell as well is described by its owner, who is another: two descriptions of one thing would differ. */
function described(node: TypeDefinitionNode): TypeDefinitionNode {
  const fields = isShaped(node) ? (node.fields ?? []) : [];
  if (!fields.some((field) => directive(field, 'shareable'))) return node;
  const key = directive(node, 'key')?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const isShared = (field: FieldDefinitionNode): boolean =>
    directive(field, 'shareable') !== undefined || (key?.kind === Kind.STRING && key.value === field.name.value);
  const told = fields.map((field) => (isShared(field) ? { ...field, description: undefined } : field));
  return { ...node, description: undefined, fields: told } as Shaped;
}

/** Of the lines in schema/ that say which federation it is, and how its cost is counted. */
function linkOf(text: string): string {
  const imported = ['key', 'shareable', 'listSize'].filter((name) => text.includes(`@${name}`)).map((name) => `"@${name}"`);
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imported.join(', ')}])`;
}

/** @param sdl all of schema/ */
export function provinceSchema(sdl: string): string {
  const found = kept(typesIn(sdl));
  const text = [...found.values()]
    .toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))
    .map((node) => print(described(closed(node, found))))
    .join('\n\n');
  return `${linkOf(text)}\n\n${text}\n`;
}
