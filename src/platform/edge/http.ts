// Between API Gateway and Apollo: turns REST proxy events into GraphQL requests and answers, and never throws.
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { FormattedExecutionResult } from 'graphql';
import { edgeText } from '../rules/texts/edge.ts';
import type { Language } from '../rules/texts/language.ts';
import { languageOf } from './language.ts';
import { isOnPurpose } from './masking.ts';
import { refusalOf } from './refusal.ts';
import { checkAccept, checkMedia, checkMethod, headersOf, isJson, jsonOf, Refusal, searchOf } from './request.ts';
import { type RequestIds, requestIdsOf } from './request-ids.ts';
import { spoken } from './spoken.ts';
import { askedByBody, askedBySearch, cacheControl, type TrustedDocuments, type TrustedRequest } from './trusted-documents.ts';

/** What is known of a request before it is run. */
export interface Request {
  event: APIGatewayProxyEvent;
  ids: RequestIds;
  /** It asks for a registered document. */
  registered: boolean;
}

export interface HttpOptions<C extends BaseContext> {
  /** Called once per request, after its form has been checked and before its document is read. */
  context: (request: Request) => Promise<C>;
  /** Default: none, and POST only; with them, GET for registered queries. */
  documents?: TrustedDocuments;
  /** Default: POST, and GET where documents are registered. The preflight (OPTIONS) is API Gateway's. */
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
  const { documents = NO_DOCUMENTS, maxBodyBytes = 262_144, verbatim = false, onFault = reportFault } = options;
  const methods = options.methods ?? (documents.mode === 'off' ? ['POST'] : ['GET', 'POST']);

  const contextOf = async (request: Request): Promise<C> => {
    try {
      return await options.context(request);
    } catch (error) {
      if (!isOnPurpose(error)) onFault(request.ids.requestId, error);
      throw error;
    }
  };

  const askedOf = (event: APIGatewayProxyEvent, headers: HeaderMap): TrustedRequest => {
    checkMethod(event.httpMethod, methods);
    if (verbatim && event.httpMethod !== 'POST') return { body: undefined, document: null };
    if (!verbatim) checkAccept(headers.get('accept'));
    if (event.httpMethod !== 'POST') return askedBySearch(documents, searchOf(event));
    if (!verbatim) checkMedia(headers);
    return askedByBody(documents, verbatim && !isJson(headers) ? undefined : jsonOf(event, maxBodyBytes));
  };

  const answer = async (event: APIGatewayProxyEvent, headers: HeaderMap, ids: RequestIds): Promise<APIGatewayProxyResult> => {
    const { body, document } = askedOf(event, headers);
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: verbatim ? { method: event.httpMethod, headers, search: searchOf(event), body } : posted(headers, body),
      context: () => contextOf({ event, ids, registered: document !== null }),
    });
    const status = response.status ?? 200;
    const text = await textOf(response);
    const own: Record<string, string> = verbatim ? {} : { 'cache-control': 'no-store' };
    if (event.httpMethod === 'GET' && !verbatim) {
      own['cache-control'] = cacheControl(document, headers, status === 200 && !hasErrors(text));
      own.vary = 'accept, accept-language, authorization';
    }
    return {
      statusCode: status,
      headers: { ...Object.fromEntries(response.headers), ...own, 'x-request-id': ids.shown },
      body: verbatim || status < 400 ? text : inWords(text, languageOf(headers.get('accept-language')), ids.shown),
      isBase64Encoded: false,
    };
  };

  return async (event) => {
    const headers = headersOf(event);
    const ids = requestIdsOf(event, headers);
    try {
      return await answer(event, headers, ids);
    } catch (error) {
      const language = verbatim ? 'en' : languageOf(headers.get('accept-language'));
      if (error instanceof Refusal) return refusalOf(error, language, ids.shown);
      onFault(ids.requestId, error);
      return refusalOf(new Refusal(500, 'INTERNAL_SERVER_ERROR', edgeText('INTERNAL_SERVER_ERROR', '')), language, ids.shown);
    }
  };
}

const NO_DOCUMENTS: TrustedDocuments = { mode: 'off', find: () => null };

/** To Apollo, whatever got this far is a POST: a registered query by GET has no need of its guards against forged requests. */
function posted(headers: HeaderMap, body: unknown) {
  return { method: 'POST', headers: new HeaderMap(headers).set('content-type', 'application/json'), search: '', body };
}

const hasErrors = (text: string): boolean => (JSON.parse(text) as FormattedExecutionResult).errors !== undefined;

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
