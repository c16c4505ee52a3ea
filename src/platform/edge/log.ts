// The operation log: one JSON line each through Powertools, masked where a personal number could slip in.
import { Logger } from '@aws-lambda-powertools/logger';
import { kindOf, Unavailable } from '../rules/errors.ts';
import { redact } from '../rules/identifiers.ts';
import type { SetAsideFault } from '../stream/projector.ts';
import type { OperationLog } from './operation-log.ts';

const hidden = (text: string | null): string | null => text && redact(text);

/** What of an error may be logged: its kind, its redacted text, where it happened, and of what lies behind it the kind alone. The stack's first line repeats the text, so it is cut. */
function told(error: unknown): { name: string; message: string; stack: string[]; cause?: string } {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const kind = kindOf(cause);
  return { name, message: redact(message), stack: frames.slice(0, 8).map((line) => line.trim()), ...(kind && { cause: kind }) };
}

/** Several fields of one request may fail, each in its own way. */
const allOf = (error: unknown): readonly unknown[] => (error instanceof AggregateError ? error.errors : [error]);

/** With who does not answer beside them, in one word: an alarm counts these lines. */
function faultsOf(error: unknown): { down?: string; faults: ReturnType<typeof told>[] } {
  const down = allOf(error).find((one) => one instanceof Unavailable)?.who;
  return { ...(down && { down }), faults: allOf(error).map(told) };
}

const loggerOf = (stage: string): Logger => new Logger({ serviceName: 'semarang-asn', persistentKeys: { stage } });

export function createLog(stage: string): OperationLog {
  const logger = loggerOf(stage);
  return ({ error, ms, ...line }) => {
    // Names of operations come from clients, and of viewers from an issuer that may use a NIP for a login.
    const names = { operationName: hidden(line.operationName), viewerId: hidden(line.viewerId) };
    const facts = { ...line, ...names, ms: Math.round(ms * 10) / 10 };
    if (error === undefined) logger.info('operation', facts);
    else logger.error('operation failed', { ...facts, ...faultsOf(error) });
  };
}

/** The API itself could not open, and told whoever asked to come again. */
export function createDownLog(stage: string): (error: Unavailable, requestId: string | null) => void {
  const logger = loggerOf(stage);
  return (error, requestId) => logger.error('not open', { requestId, ...faultsOf(error) });
}

/** What differs from its records, by what it is about and not by what it says; an alarm counts these lines. */
export function createFindingLog(stage: string): (finding: { kind: string; subject: string; itemType: string | null }) => void {
  const logger = loggerOf(stage);
  return ({ subject, ...facts }) => logger.error('differs from its records', { ...facts, subject: redact(subject) });
}

/** What a projection could not bear; an alarm counts these lines. */
export function createFaultLog(stage: string): (fault: SetAsideFault) => void {
  const logger = loggerOf(stage);
  return ({ error, ...facts }) => logger.error('set aside', { ...facts, ...faultsOf(error) });
}
