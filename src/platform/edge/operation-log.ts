// The one line that every operation leaves behind: who, what, how long, how much. Never an argument, never a value.
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

export interface OperationLine {
  /** Null when the document could not be read, or when its name is no plain name of at most 64 characters. */
  operationName: string | null;
  operationType: string | null;
  /** The mutations that it asks for, by their names in the schema, each once and twenty at most; none of a query. */
  mutations: readonly string[];
  /** Ours, as in the access log and the audit trail. */
  requestId: string;
  /** The caller's own, where they are ids; null else. */
  callerRequestId: string | null;
  traceparent: string | null;
  /** Null also where the mutations hide who makes them (decision 0107). */
  viewerId: string | null;
  ms: number;
  /** Calls to the table and what they consumed; null when unknown. */
  reads: number | null;
  writes: number | null;
  capacityUnits: number | null;
  /** Static cost (`cost.ts`); null when the document never came so far. */
  cost: number | null;
  /** `extensions.code` of every error the client was shown, each once. */
  codes: string[];
  /** What was masked from the client. */
  error?: unknown;
}

export type OperationLog = (line: OperationLine) => void;

/** What the log wants to know about a request, read when the answer is ready. */
export type Description = Pick<OperationLine, 'viewerId' | 'reads' | 'writes' | 'capacityUnits'>;

/** Names are user input: a name made to look like something else in a log is dropped, not escaped. */
const PLAIN_NAME = /^[A-Za-z0-9_]{1,64}$/;

export function nameAndType(
  document: DocumentNode | undefined,
  wanted: string | undefined,
): Pick<OperationLine, 'operationName' | 'operationType'> {
  const operation: OperationDefinitionNode | null | undefined = document && getOperationAST(document, wanted);
  const name = operation?.name?.value;
  return {
    operationName: name !== undefined && PLAIN_NAME.test(name) ? name : null,
    operationType: operation?.operation ?? null,
  };
}

const MOST_NAMES = 20;

function fieldsOf(set: SelectionSetNode, document: DocumentNode, seen: Set<string>): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document, seen);
    const name = selection.name.value;
    // A document that was refused may go round in circles.
    const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
    if (seen.has(name) || fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
    seen.add(name);
    return fieldsOf(fragment.selectionSet, document, seen);
  });
}

/** Never an alias, nor what the schema does not know: both are user input. */
export function mutationsIn(schema: GraphQLSchema, document: DocumentNode | undefined, wanted: string | undefined): readonly string[] {
  const operation = document && getOperationAST(document, wanted);
  if (!document || operation?.operation !== 'mutation') return [];
  const known = schema.getMutationType()?.getFields() ?? {};
  const names = fieldsOf(operation.selectionSet, document, new Set()).filter((name) => Object.hasOwn(known, name));
  return [...new Set(names)].slice(0, MOST_NAMES);
}

/**
 * Some mutations say something whose author is hidden: their names and whoever asks stand on no line together, nor does an id by which the
 * caller's logs would join the two. Where one document holds both kinds, the line tells who made the others.
 */
export function withoutAuthor(line: OperationLine, hidden: ReadonlySet<string>): OperationLine {
  const told = line.mutations.filter((name) => !hidden.has(name));
  if (told.length === line.mutations.length) return line;
  if (told.length > 0) return { ...line, operationName: null, mutations: told };
  return { ...line, viewerId: null, callerRequestId: null, traceparent: null };
}
