// Between API Gateway and Apollo: turns REST proxy events into GraphQL requests and answers, and never throws.
import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext, HeaderMap, HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { FormattedExecutionResult } from 'graphql';
import { edgeText } from './domain/texts/edge.ts';
import type { Language } from './domain/texts/language.ts';
import { languageOf } from './server/language.ts';
import { isOnPurpose } from './server/masking.ts';
import { checkAccept, checkMedia, checkMethod, headersOf, isJson, jsonOf, Refusal, searchOf } from './server/request.ts';
import { spoken } from './server/spoken.ts';

export interface HttpOptions<C extends BaseContext> {
  /** Called once per request, after its form has been checked and before its document is read. */
  context: (event: APIGatewayProxyEvent, requestId: string) => Promise<C>;
  /** Default: POST only. The preflight (OPTIONS) is API Gateway's. */
  methods?: readonly string[];
  /** In bytes, before JSON is parsed; default 256 KiB. */
  maxBodyBytes?: number;
  /**
   * Leaves to Apollo what it has an answer of its own for: 400 instead of our 415 and 406, no `cache-control`, no request id in errors.
   * For Apollo's own test suite, which compares to the letter.
   */
  verbatim?: boolean;
  /** Told of faults outside an operation, which no operation log sees; default: one JSON line on stderr. */
  onFault?: (requestId: string, error: unknown) => void;
}

export type ProxyHandler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

const reportFault = (requestId: string, error: unknown): void =>
  console.error(JSON.stringify({ level: 'ERROR', requestId, error: error instanceof Error ? error.stack : String(error) }));

/**
 * The handler of a Lambda function, or of the dev server. Refuses by status: 405 method, 406 answer's media type, 415 media type, charset or
 * content coding, 413 body over the limit, 400 bytes that are no JSON. Errors of `context` are answered with their `extensions.http.status`
 * if they are meant for the client, else with a masked 500. Source: GraphQL over HTTP (draft).
 */
export function httpAdapter<C extends BaseContext>(server: ApolloServer<C>, options: HttpOptions<C>): ProxyHandler {
  const { methods = ['POST'], maxBodyBytes = 262_144, verbatim = false, onFault = reportFault } = options;

  const contextOf = async (event: APIGatewayProxyEvent, requestId: string): Promise<C> => {
    try {
      return await options.context(event, requestId);
    } catch (error) {
      if (!isOnPurpose(error)) onFault(requestId, error);
      throw error;
    }
  };

  const checkedBody = (event: APIGatewayProxyEvent, headers: HeaderMap): unknown => {
    checkMethod(event.httpMethod, methods);
    if (!verbatim) checkAccept(headers.get('accept'));
    if (event.httpMethod !== 'POST') return undefined;
    if (!verbatim) checkMedia(headers);
    return isJson(headers) ? jsonOf(event, maxBodyBytes) : undefined;
  };

  const answer = async (event: APIGatewayProxyEvent, requestId: string): Promise<APIGatewayProxyResult> => {
    const headers = headersOf(event);
    const body = checkedBody(event, headers);
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: event.httpMethod, headers, search: searchOf(event), body },
      context: () => contextOf(event, requestId),
    });
    const status = response.status ?? 200;
    const text = await textOf(response);
    const cache: Record<string, string> = verbatim ? {} : { 'cache-control': 'no-store' };
    return {
      statusCode: status,
      headers: { ...cache, ...Object.fromEntries(response.headers), 'x-request-id': requestId },
      body: verbatim || status < 400 ? text : inWords(text, languageOf(headers.get('accept-language')), requestId),
      isBase64Encoded: false,
    };
  };

  return async (event) => {
    const requestId = event.requestContext?.requestId || randomUUID();
    try {
      return await answer(event, requestId);
    } catch (error) {
      const language = verbatim ? 'en' : languageOf(headersOf(event).get('accept-language'));
      if (error instanceof Refusal) return refusalOf(error, language, requestId);
      onFault(requestId, error);
      return refusalOf(new Refusal(500, 'INTERNAL_SERVER_ERROR', edgeText('INTERNAL_SERVER_ERROR', '')), language, requestId);
    }
  };
}

function refusalOf({ status, code, words, message, headers }: Refusal, language: Language, requestId: string): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers, 'x-request-id': requestId },
    body: JSON.stringify({ errors: [spoken({ message, extensions: { code, words } }, language, requestId)] }),
    isBase64Encoded: false,
  };
}

/** Lambda answers in one piece, so an incremental delivery is collected first. */
async function textOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/** Errors of an operation have their words and request id from `server.ts`; those that Apollo raises before one exists get them here. */
function inWords(text: string, language: Language, requestId: string): string {
  const result = JSON.parse(text) as FormattedExecutionResult;
  const errors = result.errors?.map((error) => (error.extensions?.requestId ? error : spoken(error, language, requestId)));
  return JSON.stringify({ ...result, errors });
}
