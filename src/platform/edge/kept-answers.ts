// Answers that are kept for the seconds for which what they were made of stands: to the same viewer, for the same question, and no longer.

import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** What an answer follows from. */
export interface Standing {
  /** As long as it is this very object, the numbers are the same. */
  on: object;
  /** Who asks, by all that decides what they are told, and whatever else it follows from. */
  scope: string;
}

/** Of a root field: which questions have one answer while things stand, and what they stand on. */
export interface KeptField<C> {
  /** Fields that may be asked, by type; null: all of the type. What else is asked follows from other things, and nothing is kept. */
  types: ReadonlyMap<string, ReadonlySet<string> | null>;
  /**
   * Decides anew at each request who asks and how far they reach; null: nothing is kept of it.
   * @param asked `AnnouncedRow.scores` …: what the question wants to know
   */
  standing(context: C, args: Record<string, unknown>, asked: ReadonlySet<string>): Promise<Standing | null>;
}

export type KeptFields<C> = ReadonlyMap<string, KeptField<C>>;

type Data = NonNullable<FormattedExecutionResult['data']>;

interface Kept {
  /** Weakly: an answer of which nobody asks again must not keep a board that is read no more. */
  on: WeakRef<object>;
  data: Data;
  bytes: number;
}

/** Of a process: an answer of sixty agencies with everything is some 100 KB. */
const MOST_BYTES = 8_000_000;
const MOST_ANSWERS = 240;

/** The texts of answers that are kept: most of sending a large one was writing it. */
const texts = new WeakMap<Data, string>();

/** As Apollo writes an answer, and without writing anew what was written a moment ago. */
export async function textOfAnswer(result: object): Promise<string> {
  const { data, ...rest } = result as FormattedExecutionResult;
  const text = data && texts.get(data);
  if (!text || rest.errors) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest);
  return `{"data":${text}${others === '{}' ? '' : `,${others.slice(1, -1)}`}}\n`;
}

/** A bounded number of them: those of what is shown no more go first, then those not asked for longest. */
export function answers() {
  const bounds = { max: MOST_ANSWERS, maxSize: MOST_BYTES, maxEntrySize: MOST_BYTES / 8 };
  const known = new LRUCache<string, Kept>({ ...bounds, sizeCalculation: ({ bytes }) => bytes });
  return {
    find(name: string, on: object): Data | null {
      const found = known.get(name);
      if (found?.on.deref() === on) return found.data;
      known.delete(name);
      return null;
    },
    keep(name: string, on: object, data: Data): void {
      for (const [other, { on: of }] of [...known.entries()]) if (!of.deref()) known.delete(other);
      const text = JSON.stringify(data);
      known.set(name, { on: new WeakRef(on), data, bytes: text.length });
      if (known.has(name)) texts.set(data, text);
    },
    size: () => ({ answers: known.size, bytes: known.calculatedSize }),
  };
}

/** What the one root field of an operation asks, by type and field; null where not all of it is of these types. */
function askedOnlyOf(
  { schema, document, operation }: { schema: GraphQLSchema; document: DocumentNode; operation: OperationDefinitionNode },
  types: KeptField<never>['types'],
): ReadonlySet<string> | null {
  let isOnly = true;
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  const within = (name: string | undefined): boolean => name === undefined || types.has(name) || name === operationTypeOf(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const [parent, type] = [info.getParentType()?.name, info.getType()];
        asked.add(`${parent}.${name.value}`);
        const fields = parent === undefined ? null : types.get(parent);
        if (!within(parent) || (fields && !fields.has(name.value))) isOnly = false;
        const named = type && getNamedType(type);
        if (isCompositeType(named) && !types.has(named.name)) isOnly = false;
      },
    }),
  );
  const isAlone =
    document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1 &&
    operation.selectionSet.selections.length === 1;
  return isOnly && isAlone ? asked : null;
}

const operationTypeOf = (schema: GraphQLSchema): string | undefined => schema.getQueryType()?.name;

/** A document that is of a field whose answers are kept, and what it asks. */
interface Question<C> {
  field: KeptField<C>;
  asked: ReadonlySet<string>;
}

export function keepAnswers<C extends object>(fields: KeptFields<C>): ApolloServerPlugin<C> {
  const kept = answers();
  const questions = new WeakMap<DocumentNode, Question<C> | null>();

  const questionOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Question<C> | null => {
    const known = questions.get(document);
    if (known !== undefined) return known;
    const [root] = operation.selectionSet.selections;
    const field = operation.operation === 'query' && root?.kind === Kind.FIELD ? (fields.get(root.name.value) ?? null) : null;
    const asked = field && askedOnlyOf({ schema, document, operation }, field.types);
    const found = field && asked && { field, asked };
    questions.set(document, found);
    return found;
  };

  return {
    async requestDidStart() {
      let named: { name: string; on: object } | null = null;
      return {
        async responseForOperation({ schema, document, operation, request, contextValue, queryHash, response }) {
          const question = questionOf(schema, document, operation);
          const [root] = operation.selectionSet.selections;
          const definition = root?.kind === Kind.FIELD && schema.getQueryType()?.getFields()[root.name.value];
          if (!question || !definition) return null;
          const variables = request.variables ?? {};
          // What is wrong with an argument is said where the question is worked on.
          const args = argumentsOf(definition, root, given(schema, operation, variables));
          const standing = args && (await question.field.standing(contextValue, args, question.asked).catch(() => null));
          if (!standing) return null;
          const name = JSON.stringify([standing.scope, queryHash, request.operationName ?? null, variables]);
          const data = kept.find(name, standing.on);
          if (!data) {
            named = { name, on: standing.on };
            return null;
          }
          return { http: response.http, body: { kind: 'single', singleResult: { data } } };
        },
        async willSendResponse({ response: { body } }) {
          if (!named || body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return;
          kept.keep(named.name, named.on, body.singleResult.data);
        },
      };
    },
  };
}

/** With the defaults that the operation names; as they came where they cannot be read. */
function given(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, variables: Record<string, unknown>) {
  return getVariableValues(schema, variableDefinitions, variables).coerced ?? variables;
}

function argumentsOf(...of: Parameters<typeof getArgumentValues>): Record<string, unknown> | null {
  try {
    return getArgumentValues(...of);
  } catch {
    return null;
  }
}
