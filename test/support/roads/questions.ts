// Root fields with the arguments that the registry of operations asks them with.
import { type ConstValueNode, type DocumentNode, type FieldNode, getNamedType, isEnumType, Kind, parse, typeFromAST, visit } from 'graphql';
import { costsOf, type QUERY_MODULES, ROOT_QUERIES } from '../../operations/index.ts';
import type { QueryCost } from '../../operations/operation.ts';
import type { Ids } from '../../operations/subjects/index.ts';
import { schema } from './selections.ts';

/** The root fields of a document. */
export function fieldsIn(document: DocumentNode): FieldNode[] {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD);
}

/** Every root query of the registry, about the subjects of the matrix. */
export const rootsAbout = (ids: Ids): FieldNode[] =>
  Object.entries(ROOT_QUERIES).flatMap(([name, { question }]) =>
    fieldsIn(parse(`{ ${question(ids)} }`))
      .filter((one) => one.name.value === name)
      .slice(0, 1),
  );

/** What goes on from where somebody else's page ended is theirs alone to ask. */
export const isForAnybody = (node: FieldNode): boolean =>
  !node.arguments?.some(({ name }) => name.value === 'cursor' || name.value === 'after');

export interface RootAsked {
  as: QueryCost['as'];
  node: FieldNode;
}

/** What the budgets ask, with what was prepared for it in the place of variables. */
export const rootsOf = (modules: typeof QUERY_MODULES, prepared: Readonly<Record<string, string>>): RootAsked[] =>
  Object.values(costsOf(modules)).flatMap(({ as, query }) => fieldsIn(filledIn(parse(query), prepared)).map((node) => ({ as, node })));

function filledIn(document: DocumentNode, prepared: Readonly<Record<string, string>>): DocumentNode {
  const [operation] = document.definitions;
  const enums = new Set(
    (operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : [])
      ?.filter(({ type }) => isEnumType(getNamedType(typeFromAST(schema, type as never))))
      .map(({ variable }) => variable.name.value),
  );
  const said = (name: string): ConstValueNode => {
    const value = prepared[name];
    if (value === undefined) throw new Error(`Nothing is prepared for $${name}.`);
    return { kind: enums.has(name) ? Kind.ENUM : Kind.STRING, value };
  };
  return visit(document, { VariableDefinition: () => false, Variable: (one) => said(one.name.value) });
}
