// Top-level errors in the reader's language. Whoever raises one brings both languages along as `extensions.words`, which no client sees.
import type { GraphQLFormattedError } from 'graphql';
import { edgeText, hasDetail, placeText } from '../rules/texts/edge.ts';
import type { Language, Words } from '../rules/texts/language.ts';
import { fill } from '../rules/texts/render.ts';

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

/** The error as it is sent, with the id of its request. What graphql-js says of a document is English: it is `extensions.detail`, in any language. */
export function spoken(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { words, ...extensions } = error.extensions ?? {};
  const code = String(extensions.code);
  const detail = error.message;
  const said = isWords(words) ? words : edgeText(code, detail);
  const more = !isWords(words) && hasDetail(code) ? { detail } : {};
  const message = fill(said[language], language, { detail, requestId, where: placeText(error.locations?.[0]) });
  return { ...error, message, extensions: { ...extensions, ...more, requestId } };
}

/** Who is asked to come again takes along that they came (0043). */
export const withArrivalProof = (error: GraphQLFormattedError, arrivalProof: string | null): GraphQLFormattedError =>
  arrivalProof !== null && error.extensions?.code === 'TRY_AGAIN' ? { ...error, extensions: { ...error.extensions, arrivalProof } } : error;
