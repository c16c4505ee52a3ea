// The schema as a client reads it: built and sorted, without what only federation needs, each description with whom its field is for.
import {
  type ConstDirectiveNode,
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  type StringValueNode,
  visit,
} from 'graphql';

/** All others are federation's or the house's own; the rule of access is told in words. */
const FOR_CLIENTS = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** What no client can use: directives of the server, and the enum that only one of them names. */
const isUnused = (node: DefinitionNode): boolean =>
  node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.DIRECTIVE_DEFINITION || named(node) === 'Grant';

const named = (node: DefinitionNode): string | undefined => ('name' in node ? node.name?.value : undefined);

interface Ruled {
  description?: StringValueNode | undefined;
  directives?: readonly ConstDirectiveNode[] | undefined;
}

function grantsOf({ directives = [] }: Ruled): string[] {
  const argument = directives.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value;
  if (argument?.kind === Kind.LIST) return argument.values.flatMap((one) => (one.kind === Kind.ENUM ? [one.value] : []));
  return argument?.kind === Kind.ENUM ? [argument.value] : [];
}

/** The node without the server's directives; its description ends in whom it is for. */
function forClients<Node extends Ruled>(node: Node): Node {
  const grants = grantsOf(node);
  const said = node.description?.value;
  const value = grants.length === 0 ? said : `${said ? `${said}\n` : ''}For: ${grants.join(', ')}.`;
  const directives = node.directives?.filter(({ name }) => FOR_CLIENTS.has(name.value));
  return { ...node, directives, ...(value !== undefined && { description: { kind: Kind.STRING, value, block: true } }) };
}

/** What each grant means, for the description of the whole: the words stand in the enum that clients do not get. */
function legendOf({ definitions }: DocumentNode): string {
  const grant = definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && named(node) === 'Grant');
  const values = grant?.kind === Kind.ENUM_TYPE_DEFINITION ? (grant.values ?? []) : [];
  const lines = values.map(({ name, description }) => `* ${name.value}: ${description?.value ?? ''}`);
  const intro =
    '"For: SELF, SUPERIOR." says who may ask a field, or see an object; one of these is enough. Hidden and missing answer the same.';
  return [intro, ...lines].join('\n');
}

/** @param sdl all of schema/ */
export function clientSchema(sdl: string): GraphQLSchema {
  const whole = parse(sdl, { noLocation: true });
  const kept = whole.definitions.filter((node) => !isUnused(node));
  const roots = parse('schema { query: Query mutation: Mutation }', { noLocation: true });
  const told = visit(concatAST([roots, { kind: Kind.DOCUMENT, definitions: kept }]), {
    SchemaDefinition: (node) => ({ ...node, description: { kind: Kind.STRING as const, value: legendOf(whole), block: true } }),
    ObjectTypeDefinition: { leave: forClients },
    ObjectTypeExtension: { leave: (node) => ({ ...node, directives: [] }) },
    FieldDefinition: { leave: forClients },
    InputValueDefinition: { leave: forClients },
  });
  return lexicographicSortSchema(extendSchema(new GraphQLSchema({}), told));
}
