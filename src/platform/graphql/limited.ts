// A look-up that was made too often, as a query tells it: an error with when to come again, since a query has no userErrors.
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isTooOften } from '../access/brakes.ts';
import type { Problem } from '../rules/errors.ts';
import { messageOf } from '../rules/messages.ts';

function toldOf(problem: Problem): GraphQLError {
  const words = { id: messageOf(problem, 'id'), en: messageOf(problem, 'en') };
  const http = { headers: new HeaderMap([['retry-after', String(problem.data?.retryAfterSeconds ?? 1)]]) };
  return new GraphQLError(words.en, { extensions: { code: problem.code, words, ...problem.data, http } });
}

/** Any other refusal of a query is a fault of ours, and stays one. @throws GraphQLError LIMIT_REACHED */
export const orTooOften = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw isTooOften(error) && error.problems[0] ? toldOf(error.problems[0]) : error;
  });
