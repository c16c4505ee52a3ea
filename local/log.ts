// The operation log of a laptop: a line that a person can read. In the cloud it is JSON (`src/platform/edge/log.ts`); `LOG=json` shows that here too.
import type { OperationLine, OperationLog } from '../src/platform/edge/operation-log.ts';

/** A persona's subject is `dev-<name>`; somebody without a token is the public. */
const who = (viewerId: string | null): string => viewerId?.replace(/^(staff|applicants):(dev-)?/, '') ?? '?';

const many = (count: number | null, one: string): string => `${count ?? '?'} ${one}${count === 1 ? '' : 's'}`;

/** Writes only where something was written: most operations read. */
function amounts({ reads, writes, ms, cost }: OperationLine): string[] {
  return [
    many(reads, 'read'),
    ...(writes ? [many(writes, 'write')] : []),
    `${Math.round(ms)} ms`,
    ...(cost === null ? [] : [`cost ${cost}`]),
  ];
}

const faultsOf = (error: unknown): unknown[] => (error instanceof AggregateError ? error.errors : error === undefined ? [] : [error]);

/** Faults follow with their stack: on a laptop whoever reads them mends them. */
export function readable(line: OperationLine, at: Date): string {
  const time = at.toTimeString().slice(0, 8);
  const name = line.mutations.join(' ') || (line.operationName ?? '(no name)');
  const operation = [line.operationType ?? 'request', name].join(' ');
  const problems = line.codes.length > 0 ? `  ✗ ${line.codes.join(', ')}  (request ${line.requestId})` : '';
  const first = `${time}  ${who(line.viewerId).padEnd(20)}  ${operation.padEnd(34)}  ${amounts(line).join(', ')}${problems}`;
  return [first, ...faultsOf(line.error).map((fault) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)))].join(
    '\n',
  );
}

export const readableLog =
  (print: (text: string) => void = console.log): OperationLog =>
  (line) =>
    print(readable(line, new Date()));
