// The one gate: every @access rule of the built schema, enforced around the field it stands on, and what no scalar could read. There is no side door.
import {
  defaultFieldResolver,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { decided } from '../access/access.ts';
import { askAfterwards } from '../access/leading.ts';
import type { ReadContext } from '../context.ts';
import { type Grant, isRelation, type Rule, type Rules, type Subject } from '../rules/access.ts';
import { type ErrorCode, type Problem, RuleError } from '../rules/errors.ts';
import { countText, entityText } from '../rules/texts/arguments.ts';
import { loginText, roleText, routerText, serviceEndedText } from '../rules/texts/edge.ts';
import type { Words } from '../rules/texts/language.ts';
import { SERVICE_ENDED, type Viewer } from '../viewer.ts';
import { mayBeMalformed, readable, unreadable } from './malformed.ts';

type Node = { directives?: readonly { name: { value: string }; arguments?: readonly unknown[] }[] } | null | undefined;
type Resolver = GraphQLFieldResolver<unknown, ReadContext>;

/** Federation's own root fields answer to the router's credential alone, and still authorise each entity by themselves. */
const ROUTER_ONLY = new Set(['_service', '_entities']);

type Argument = { name: { value: string }; value: { values?: { value: Grant }[] } & { value?: Grant } };

/** The grants of an @access directive, or null where there is none. */
function grantsOf(node: Node, of: 'to' | 'drafts' = 'to'): readonly Grant[] | null {
  const directive = node?.directives?.find((d) => d.name.value === 'access');
  const given = (directive?.arguments as Argument[] | undefined)?.find(({ name }) => name.value === of);
  if (!given) return null;
  return given.value.values?.map((v) => v.value) ?? (given.value.value ? [given.value.value] : []);
}

/** What the declaration of a type or its extensions say. */
const ofType = ({ astNode, extensionASTNodes }: GraphQLObjectType, of: 'to' | 'drafts'): readonly Grant[] | undefined =>
  [astNode, ...extensionASTNodes].map((node) => grantsOf(node, of)).find((found) => found !== null) ?? undefined;

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));

const draftsIn = (schema: GraphQLSchema): Rules['drafts'] =>
  new Map(
    objectTypes(schema).flatMap((type) => {
      const grants = ofType(type, 'drafts');
      return grants ? [[type.name, grants] as const] : [];
    }),
  );

/** Arguments that fewer may give than may ask the field. */
const ruledArguments = (field: string, { args }: GraphQLField<unknown, ReadContext>): [string, readonly Grant[]][] =>
  args.flatMap(({ name, astNode }) => {
    const grants = grantsOf(astNode);
    return grants ? [[`${field}(${name})`, grants] as [string, readonly Grant[]]] : [];
  });

/** Nothing would enforce these. */
const wrongArguments = (ruled: readonly [string, readonly Grant[]][], isRoot: boolean): string[] =>
  ruled
    .filter(([, grants]) => !isRoot || grants.some(isRelation))
    .map(([name]) => `${name} can be ruled on a root field only, and by roles`);

/** Reads all rules and refuses to start where one is missing or cannot be enforced. */
export function readRules(schema: GraphQLSchema, subjects: Subjects): Rules {
  const types = new Map<string, readonly Grant[]>();
  const fields = new Map<string, readonly Grant[]>();
  const given = new Map<string, readonly Grant[]>();
  const missing: string[] = [];
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  for (const type of objectTypes(schema)) {
    const grants = ofType(type, 'to');
    if (grants) types.set(type.name, grants);
    if (!grants && type.getInterfaces().some((face) => face.name === 'Node'))
      missing.push(`type ${type.name} has an id, but no @access rule`);
    for (const field of Object.values(type.getFields())) {
      const rule = grantsOf(field.astNode);
      const name = `${type.name}.${field.name}`;
      if (rule) fields.set(name, rule);
      const ruled = ruledArguments(name, field);
      for (const [argument, only] of ruled) given.set(argument, only);
      missing.push(...wrongArguments(ruled, roots.has(type.name)));
      if (roots.has(type.name) && !rule && !ROUTER_ONLY.has(field.name)) missing.push(`${name} has no @access rule`);
      if (!roots.has(type.name) && rule?.some(isRelation) && !subjects[type.name])
        missing.push(`${name} names a relation, but ${type.name} has no subject`);
      if (!roots.has(type.name) && rule && isNonNullType(field.type)) missing.push(`${name} may be hidden, so it must be nullable`);
    }
  }
  if (missing.length > 0) throw new Error(`The schema is not safe to serve:\n  ${missing.join('\n  ')}`);
  return { types, drafts: draftsIn(schema), fields, arguments: given };
}

/** Whom a parent object is about, for types with fields narrower than themselves. */
export type Subjects = Readonly<Record<string, (parent: never, region: string, ctx: ReadContext) => Subject | Promise<Subject>>>;

/** Relations hold between people in service, or between an applicant and their own: who names one needs such an account before anything is read. */
function passesRoleCheck(viewer: Viewer, to: readonly Grant[]): boolean {
  return to.some((grant) => {
    if (grant === 'UNIT_ADMIN') return viewer.roles.has('UNIT_ADMIN');
    if (grant === 'OWNER') return viewer.roles.has('APPLICANT');
    return isRelation(grant) ? viewer.employeeId !== null : viewer.roles.has(grant);
  });
}

const told = (code: string, words: Words): GraphQLError => new GraphQLError(words.en, { extensions: { code, words } });

function refusal({ viewer }: ReadContext): GraphQLError {
  if (viewer === SERVICE_ENDED) return told('SERVICE_ENDED', serviceEndedText);
  return viewer.id === 'public' ? told('UNAUTHENTICATED', loginText) : told('FORBIDDEN', roleText);
}

interface Root {
  name: string;
  to: readonly Grant[];
  mutation: boolean;
  ruled: readonly (readonly [string, readonly Grant[]])[];
  /** Arguments that hold ids. */
  ids: readonly string[];
}

/** A root field: roles are checked here, relations by the service; one that forgot to ask is a bug and answers nothing. */
function guardRoot({ name, to, mutation, ruled, ids }: Root, resolve: Resolver): Resolver {
  const relational = to.some(isRelation);
  return async (parent, args, context, info) => {
    if (!passesRoleCheck(context.viewer, to)) throw refusal(context);
    const given = ruled.filter(([argument]) => args[argument] !== undefined && args[argument] !== null);
    if (!given.every(([, grants]) => passesRoleCheck(context.viewer, grants))) throw refusal(context);
    const refused = mutation ? unreadable(args) : readable(args);
    if (refused) return refused;
    const rule: Rule = { field: name, to, asked: false };
    const answer = await asRefused(mutation, context, async () => resolve(parent, args, { ...context, rule }, info));
    if ((mutation || relational) && !rule.asked && !isRefused(answer)) throw new Error(`${name} answered without asking who may.`);
    // What names nothing to look for has nothing to hide.
    const isMissing = !mutation && answer === null && Object.keys(args).length > 0;
    if (isMissing) await askAfterwards(context, to, context.rules.types.get(getNamedType(info.returnType).name));
    // Of either kind, hidden and missing: told at one time (decision 0119).
    const isNamed = ids.some((argument) => args[argument]);
    const isNothing = isMissing ? relational || isNamed : isNamed && isEmptyList(answer);
    if (isNothing || tellsOfNothing(answer)) context.meter.foundNothing = true;
    return answer;
  };
}

/** Of what was named: also a role alone may be told less of it, by what the records say. */
const isEmptyList = (answer: unknown): boolean =>
  (Array.isArray(answer) ? answer : (answer as { edges?: readonly unknown[] } | null)?.edges)?.length === 0;

type Told = { problems?: readonly Problem[]; result?: object | null } | null | undefined;

const NOT_THERE: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'FORBIDDEN']);

/** Some of the nodes that were named, or what a change names, as a whole or in one of its rows. */
function tellsOfNothing(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.includes(null);
  const rows = Object.values((answer as Told)?.result ?? {}).filter((value) => Array.isArray(value));
  return [answer, ...rows.flat()].some((one) => (one as Told)?.problems?.some(({ code }) => NOT_THERE.has(code)));
}

/** A query has no userErrors: whose office reaches no region is told so as whose role does not. */
const asRefused = <T>(mutation: boolean, context: ReadContext, answer: () => Promise<T>): Promise<T> =>
  mutation
    ? answer()
    : answer().catch((error: unknown) => {
        throw error instanceof RuleError && error.problems.every(({ code }) => code === 'FORBIDDEN') ? refusal(context) : error;
      });

const isRefused = (answer: unknown): boolean =>
  answer === null || (typeof answer === 'object' && ((answer as { problems?: unknown[] }).problems?.length ?? 0) > 0);

function guardField(to: readonly Grant[], subject: Subjects[string] | undefined, resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const answered = (isOpen: boolean): unknown => (isOpen === true ? resolve(parent, args, context, info) : null);
    const region = context.viewer.region ?? '';
    const about = subject ? subject(parent as never, region, context) : { region, employeeId: '' };
    const isOpen = about instanceof Promise ? about.then((found) => decided(context, to, found)) : decided(context, to, about);
    // What is decided already waits for nothing: lists hold such a field many times.
    return isOpen instanceof Promise ? isOpen.then(answered) : answered(isOpen);
  };
}

const readFirst =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    readable(args);
    return resolve(parent, args, context, info);
  };

/** What is known of a schema before a field of it is guarded. */
export interface Guards {
  rules: Rules;
  subjects: Subjects;
  /** By the name of each entity: the one field that is its key. */
  keys: ReadonlyMap<string, string>;
  /** By the name of each root type: whether it holds the mutations. */
  roots: ReadonlyMap<string | undefined, boolean>;
}

type Guarded = Pick<GraphQLField<unknown, ReadContext>, 'name'> & {
  args: readonly Pick<GraphQLArgument, 'name' | 'type'>[];
};

/** The resolver of a field as it is served: with what its rule and its arguments ask for around it; where they ask nothing, the very same. */
export function guarded({ rules, subjects, keys, roots }: Guards, type: string, field: Guarded, resolve: Resolver): Resolver {
  const name = `${type}.${field.name}`;
  const to = rules.fields.get(name);
  const mutation = roots.get(type);
  if (mutation === undefined) {
    const read = mayBeMalformed(field) ? readFirst(resolve) : resolve;
    return to ? guardField(to, subjects[type], read) : read;
  }
  if (ROUTER_ONLY.has(field.name)) return guardRouter(keys, resolve);
  const ids = field.args.filter(({ type: of }) => getNamedType(of).name === 'ID').map((argument) => argument.name);
  const ruled = field.args.flatMap((argument) => {
    const only = rules.arguments.get(`${name}(${argument.name})`);
    return only ? [[argument.name, only] as const] : [];
  });
  return guardRoot({ name, to: to ?? [], mutation, ruled, ids }, resolve);
}

/** Wraps every ruled field of the schema in place. */
export function gate(schema: GraphQLSchema, subjects: Subjects): Rules {
  const rules = readRules(schema, subjects);
  const roots = new Map([
    [schema.getQueryType()?.name, false],
    [schema.getMutationType()?.name, true],
  ]);
  const guards: Guards = { rules, subjects, keys: entityKeys(schema), roots };
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      const guard = guarded(guards, type.name, field, resolve);
      if (guard !== resolve) field.resolve = guard;
    }
  }
  return rules;
}

/** A page of the router's; more is not asked at once. */
const MOST_REFERENCES = 100;

/** By the name of each entity: the one field that is its key. */
export const entityKeys = (schema: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map(
    objectTypes(schema).flatMap(({ name, astNode }) => {
      const fields = astNode?.directives?.find((d) => d.name.value === 'key')?.arguments?.find((a) => a.name.value === 'fields')?.value;
      return fields?.kind === 'StringValue' ? [[name, fields.value] as const] : [];
    }),
  );

type Representation = Record<string, unknown> | null;

/** Apollo hands a reference of a type without `__resolveReference` back as it came, so only entities with their key pass. */
function checkReferences(representations: readonly Representation[], keys: ReadonlyMap<string, string>): void {
  if (representations.length > MOST_REFERENCES) throw told('BAD_USER_INPUT', countText('representations', MOST_REFERENCES));
  for (const one of representations) {
    const key = keys.get(String(one?.__typename));
    if (!key || typeof one?.[key] !== 'string') throw told('BAD_USER_INPUT', entityText);
  }
}

/** What the same reference names is found once; believed is its key alone. */
function guardRouter(keys: ReadonlyMap<string, string>, resolve: Resolver): Resolver {
  const nameOf = (one: Representation): string => `${one?.__typename}\n${one?.[keys.get(String(one.__typename)) ?? '']}`;
  return (parent, args, context, info) => {
    if (!context.viaRouter) throw told('FORBIDDEN', routerText);
    const asked: readonly Representation[] | undefined = args.representations;
    if (!asked) return resolve(parent, args, context, info);
    checkReferences(asked, keys);
    const once = new Map(asked.map((one) => [nameOf(one), one]));
    const places = new Map([...once.keys()].map((name, place) => [name, place]));
    const noted = (one: unknown): unknown => {
      if (one === null) context.meter.foundNothing = true;
      return one;
    };
    const resolved = resolve(parent, { representations: [...once.values()] }, context, info) as unknown[];
    const found = resolved.map((one) => (one instanceof Promise ? one.then(noted) : noted(one)));
    return asked.map((one) => found[places.get(nameOf(one)) ?? -1]);
  };
}
