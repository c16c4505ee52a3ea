// Top-level errors in the reader's language. Whoever raises one brings both languages along as `extensions.words`, which no client sees.
import type { GraphQLFormattedError } from 'graphql';
import { edgeText } from '../domain/texts/edge.ts';
import type { Language, Words } from '../domain/texts/language.ts';
import { fill } from '../domain/texts/render.ts';

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

/** The error as it is sent, with the id of its request. What graphql-js says of a document stays English, behind a sentence of ours. */
export function spoken(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { words, ...extensions } = error.extensions ?? {};
  const said = isWords(words) ? words : edgeText(String(extensions.code), error.message);
  const detail = error.message;
  return { ...error, message: fill(said[language], language, { detail, requestId }), extensions: { ...extensions, requestId } };
}

/** Who is asked to come again takes along that they came (0043). */
export const withArrivalProof = (error: GraphQLFormattedError, arrivalProof: string | null): GraphQLFormattedError =>
  arrivalProof !== null && error.extensions?.code === 'TRY_AGAIN' ? { ...error, extensions: { ...error.extensions, arrivalProof } } : error;
