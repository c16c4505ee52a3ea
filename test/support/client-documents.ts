// What clients send: the examples of the explorer and of the phone, with variables that name the records of test/operations/subjects.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { EXAMPLES } from '../../local/explorer/examples.ts';
import type { Question } from '../operations/questions.ts';
import type { Ids } from '../operations/subjects/index.ts';
import { sample } from './inputs.ts';
import { theSchema } from './schema.ts';

const PHONE = fileURLToPath(new URL('../../examples/mobile-sync/documents.graphql', import.meta.url));

/** A document of many operations as one of each, with the fragments that it spreads, directly or not. */
function apart(text: string): string[] {
  const { definitions } = parse(text, { noLocation: true });
  const fragments = new Map(
    definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const spreadIn = (node: OperationDefinitionNode | FragmentDefinitionNode, found = new Set<string>()): Set<string> => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || found.has(value)) return;
        found.add(value);
        spreadIn(fragment, found);
      },
    });
    return found;
  };
  return definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((one) => [print(one), ...[...spreadIn(one)].map((name) => print(fragments.get(name) as FragmentDefinitionNode))].join('\n'));
}

const DOCUMENTS: readonly string[] = [...EXAMPLES.map(({ query }) => query), readFileSync(PHONE, 'utf8')].flatMap(apart);

/** Which record a variable means: by its own name, else by the field that takes it. */
function idFor(ids: Ids, variable: string, field: string): string {
  const known = ids as unknown as Record<string, string>;
  return known[variable.replace(/Ids?$/, '')] ?? known[field] ?? ids.employee;
}

/** @param asked the questions of the registry, which know a good input of each mutation */
export function clientDocuments(ids: Ids, asked: readonly Question[]): Question[] {
  const { schema } = theSchema();
  const inputs = new Map(asked.map(({ field, variables }) => [field, variables.input]));
  return DOCUMENTS.map((query) => {
    const document = parse(query);
    const [operation] = document.definitions as [OperationDefinitionNode];
    const takers = new Map<string, string>();
    const info = new TypeInfo(schema);
    let field = '';
    visit(
      operation,
      visitWithTypeInfo(info, {
        Field({ name }) {
          field = name.value;
        },
        Variable({ name }, _key, parent) {
          if (parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION) return;
          if (!takers.has(name.value)) takers.set(name.value, field);
        },
      }),
    );
    const root = operation.selectionSet.selections.find((one) => one.kind === Kind.FIELD)?.name.value ?? '';
    const of = `${operation.operation === 'mutation' ? 'Mutation' : 'Query'}.${root}`;
    const variables = (operation.variableDefinitions ?? []).map(({ variable: { name }, type: node, defaultValue }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType;
      const taker = takers.get(name.value) ?? '';
      if (name.value === 'input') return ['input', inputs.get(`Mutation.${taker}`) ?? sample(type, 'input')];
      if (getNamedType(type).name !== 'ID') return [name.value, defaultValue ? undefined : sample(type, name.value)];
      const id = idFor(ids, name.value, taker);
      return [name.value, isListType(getNullableType(type)) ? [id] : id];
    });
    return { field: of, query, variables: Object.fromEntries(variables) };
  });
}
