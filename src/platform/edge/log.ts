// The operation log: one JSON line each through Powertools, masked where a personal number could slip in.
import { Logger } from '@aws-lambda-powertools/logger';
import { redact } from '../rules/identifiers.ts';
import type { SetAsideFault } from '../stream/projector.ts';
import type { OperationLog } from './operation-log.ts';

const hidden = (text: string | null): string | null => text && redact(text);

/** What of an error may be logged: its kind, its redacted text and where it happened. The stack's first line repeats the text, so it is cut. */
function told(error: unknown): { name: string; message: string; stack: string[] } {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name, message: redact(message), stack: frames.slice(0, 8).map((line) => line.trim()) };
}

/** Several fields of one request may fail, each in its own way. */
const faultsOf = (error: unknown): ReturnType<typeof told>[] => (error instanceof AggregateError ? error.errors : [error]).map(told);

const loggerOf = (stage: string): Logger => new Logger({ serviceName: 'semarang-asn', persistentKeys: { stage } });

export function createLog(stage: string): OperationLog {
  const logger = loggerOf(stage);
  return ({ error, ms, ...line }) => {
    // Names of operations come from clients, and of viewers from an issuer that may use a NIP for a login.
    const names = { operationName: hidden(line.operationName), viewerId: hidden(line.viewerId) };
    const facts = { ...line, ...names, ms: Math.round(ms * 10) / 10 };
    if (error === undefined) logger.info('operation', facts);
    else logger.error('operation failed', { ...facts, faults: faultsOf(error) });
  };
}

/** What differs from its records, by what it is about and not by what it says; an alarm counts these lines. */
export function createFindingLog(stage: string): (finding: { kind: string; subject: string; itemType: string | null }) => void {
  const logger = loggerOf(stage);
  return ({ subject, ...facts }) => logger.error('differs from its records', { ...facts, subject: redact(subject) });
}

/** What a projection could not bear; an alarm counts these lines. */
export function createFaultLog(stage: string): (fault: SetAsideFault) => void {
  const logger = loggerOf(stage);
  return ({ error, ...facts }) => logger.error('set aside', { ...facts, faults: faultsOf(error) });
}
