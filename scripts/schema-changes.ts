// What changed for clients since the last release, and whether CHANGELOG tells it: the difference is the schema's, not our memory's.
import {
  type BreakingChange,
  buildSchema,
  type DangerousChange,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

export interface SchemaChange {
  /** How a client is hit. What is only new is not listed. */
  kind: 'Breaking' | 'Dangerous';
  /** `Type`, `Type.field` or `Enum.VALUE`, as a reader looks for it. */
  coordinate: string;
  description: string;
}

/** A client that does not send what it does not know is not touched by these two. */
const HARMLESS: ReadonlySet<string> = new Set([DangerousChangeType.OPTIONAL_ARG_ADDED, DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED]);

/** graphql tells changes in sentences only: the value of an enum comes before its type there, all else is named by a coordinate. */
function coordinateOf(description: string): string {
  const value = /^(\w+) was (?:added to|removed from) (?:enum|union) type (\w+)/.exec(description);
  if (value) return `${value[2]}.${value[1]}`;
  return /\b[A-Z]\w*\.\w+/.exec(description)?.[0] ?? /\b[A-Z]\w+/.exec(description.replace(/^(?:An?|The) /, ''))?.[0] ?? description;
}

const changeOf =
  (kind: SchemaChange['kind']) =>
  ({ description }: BreakingChange | DangerousChange): SchemaChange => ({ kind, coordinate: coordinateOf(description), description });

export function schemaChanges(released: GraphQLSchema, now: GraphQLSchema): SchemaChange[] {
  return [
    ...findBreakingChanges(released, now).map(changeOf('Breaking')),
    ...findDangerousChanges(released, now)
      .filter(({ type }) => !HARMLESS.has(type))
      .map(changeOf('Dangerous')),
  ];
}

/** The newest release's part of CHANGELOG under a heading such as `Breaking:`; '' where it has none. */
function told(changelog: string, kind: SchemaChange['kind']): string {
  const newest = changelog.split(/^## /m)[1] ?? '';
  return newest.split(/^(?=(?:Breaking|Dangerous|Safe):$)/m).find((part) => part.startsWith(`${kind}:`)) ?? '';
}

/** A root field is known by its own name, all else by its coordinate or its type's name; what is worse than told is not told. */
export function untold(changes: readonly SchemaChange[], changelog: string): SchemaChange[] {
  return changes.filter(({ kind, coordinate }) => {
    const [type = '', field = ''] = coordinate.split('.');
    const names = [coordinate, type === 'Query' || type === 'Mutation' ? field : type];
    const text = kind === 'Breaking' ? told(changelog, 'Breaking') : told(changelog, 'Breaking') + told(changelog, 'Dangerous');
    const words = new Set([...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/[\w.]+/g) ?? []));
    return !names.some((name) => words.has(name));
  });
}

/** As it is kept for comparing: without descriptions, which no client compiles. */
export const releasedText = (schema: GraphQLSchema, version: string): string =>
  `# The client schema of ${version}, kept for comparing (npm run schema -- --changes). Written by npm run schema -- --release.\n${print(
    visit(parse(printSchema(schema), { noLocation: true }), {
      enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    }),
  )}\n`;

export const readReleased = (text: string): GraphQLSchema => buildSchema(text, { noLocation: true });
