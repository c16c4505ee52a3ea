// Which errors a client may read. Whatever was not raised on purpose becomes "Internal error"; its text goes to the log alone.
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ReadsTooMuch, Unavailable } from '../rules/errors.ts';
import { redact } from '../rules/identifiers.ts';
import { busyText, mostText, readsText, valueText } from '../rules/texts/edge.ts';
import type { Words } from '../rules/texts/language.ts';
import { LIMIT_CODES } from './limits.ts';

/** Codes of errors that are raised on purpose, by us or by Apollo; everything else is a fault. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'SERVICE_ENDED',
  'FORBIDDEN',
  'TRY_AGAIN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'CURSOR_TOO_OLD',
  'DOCUMENT_NOT_REGISTERED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_REACHED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...LIMIT_CODES,
]);

/** What a client sent could not be read: its fault even when the text is not for its eyes. */
const INPUT_CODES: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** graphql-js has no other way to tell this refusal from a syntax error ("that" is its spelling; "than" its next). */
const TOO_MANY_TOKENS = /Document contains more tha[tn] (\d+) tokens/;

/** Nor for variables with more faults than it lists. */
const TOO_MANY_FAULTS = /^Too many errors processing variables/;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was thrown in the first place, below the wrappings of graphql-js and Apollo. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The code a client is shown. Apollo overwrites the codes of validation rules, so those of limits are read from the root. */
export function codeOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const root = rootCause(error);
  const deep = root instanceof GraphQLError ? text(root.extensions.code) : '';
  if (LIMIT_CODES.has(deep)) return deep;
  if (TOO_MANY_TOKENS.test(error.message) && error.extensions.code === 'GRAPHQL_PARSE_FAILED') return 'TOKEN_LIMIT';
  if (TOO_MANY_FAULTS.test(error.message) && !error.originalError && !error.path) return 'BAD_USER_INPUT';
  return text(error.extensions.code) || 'INTERNAL_SERVER_ERROR';
}

/** True when a GraphQLError with a public code was raised as such; a wrapped TypeError is not, whatever code it was given on its way. */
export const isOnPurpose = (error: unknown): boolean => rootCause(error) instanceof GraphQLError && PUBLIC_CODES.has(codeOf(error));

/**
 * Apollo's `formatError`. graphql-js repeats values that it cannot read: personal numbers among them are hidden. With `hideSuggestions` no message guesses at names of the schema: graphql-js can leave the guesses out of
 * validation, but Apollo cannot tell it to while variables are coerced.
 */
export const maskErrors =
  (hideSuggestions: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(error);
    if (!isOnPurpose(error)) return mask(formatted, error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const words = wordsOf(error, formatted.message, code);
    const message = redact(hideSuggestions ? formatted.message.replace(/\s*Did you mean .*$/s, '') : formatted.message);
    return { ...formatted, message, extensions: { ...extensions, code, ...(words && { words }) } };
  };

/** Path and locations are the client's own query: they stay, so that it knows which field is missing. */
function mask({ path, locations }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const masked = maskOf(rootCause(error), INPUT_CODES.has(code) && !path ? code : null);
  return {
    message: 'Internal error',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: masked,
  };
}

/** Before an operation runs nothing is masked: a table, or an issuer, that does not answer is told by status. */
export const orTryAgain = <T>(reading: Promise<T>, arrivalProof: () => string | null): Promise<T> =>
  reading.catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error;
    const http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
    throw new GraphQLError(busyText.en, { extensions: { code: 'TRY_AGAIN', words: busyText, arrivalProof: arrivalProof(), http } });
  });

function maskOf(cause: unknown, inputCode: string | null): { code: string; words?: Words } {
  if (cause instanceof Unavailable) return { code: 'TRY_AGAIN', words: busyText };
  if (cause instanceof ReadsTooMuch) return { code: 'READ_LIMIT', words: readsText };
  return inputCode ? { code: inputCode, words: valueText } : { code: 'INTERNAL_SERVER_ERROR' };
}

const TOKENS: Words = { id: 'token', en: 'tokens' };

/** What was raised in both languages; Apollo keeps none of it for validation rules, so it is read from the root. */
function wordsOf(error: unknown, message: string, code: string): Words | null {
  if (code === 'TOKEN_LIMIT') return mostText(TOKENS, Number(TOO_MANY_TOKENS.exec(message)?.[1]), null);
  const root = rootCause(error);
  return root instanceof GraphQLError ? ((root.extensions.words as Words | undefined) ?? null) : null;
}
