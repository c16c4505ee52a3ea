// The operation log: one JSON line each through Powertools, masked where a personal number could slip in.
import { Logger } from '@aws-lambda-powertools/logger';
import type { OperationLog } from './server/operation-log.ts';

/** A run of 16 or 18 digits is a NIK or a NIP; neither belongs in a log, wherever it came from. */
const PERSONAL_NUMBER = /(?<!\d)(?:\d{16}|\d{18})(?!\d)/g;

export const redact = (text: string): string => text.replaceAll(PERSONAL_NUMBER, '[number]');

/** What of an error may be logged: its kind, its redacted text and where it happened. The stack's first line repeats the text, so it is cut. */
function told(error: unknown): { name: string; message: string; stack: string[] } {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name, message: redact(message), stack: frames.slice(0, 8).map((line) => line.trim()) };
}

export function createLog(stage: string): OperationLog {
  const logger = new Logger({ serviceName: 'semarang-asn', persistentKeys: { stage } });
  return ({ error, ms, ...line }) => {
    const facts = { ...line, ms: Math.round(ms * 10) / 10 };
    if (error === undefined) logger.info('operation', facts);
    else logger.error('operation failed', { ...facts, fault: told(error) });
  };
}
