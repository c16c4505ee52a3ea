// The one line that every operation leaves behind: who, what, how long, how much. Never an argument, never a value.
import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from 'graphql';

export interface OperationLine {
  /** Null when the document could not be read, or when its name is no plain name of at most 64 characters. */
  operationName: string | null;
  operationType: string | null;
  /** Ours, as in the access log and the audit trail. */
  requestId: string;
  /** The caller's own, where they are ids; null else. */
  callerRequestId: string | null;
  traceparent: string | null;
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
