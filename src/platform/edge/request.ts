// The form of a request: what is no GraphQL request is refused here, before a document is parsed or a viewer looked up.
import { MIMEType } from 'node:util';
import { HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Words } from '../rules/texts/language.ts';
import { acceptText, bodyText, jsonText, mediaText, methodText, nestingText } from '../rules/texts/request.ts';

/** Levels of JSON: deeper input would exhaust the stack of the coercion that follows. */
const MAX_NESTING = 64;

/** A request refused for its form; the words are for the client, `code` becomes `extensions.code`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly words: Words;
  readonly headers: Readonly<Record<string, string>>;
  /** For whoever is to come again. */
  readonly arrivalProof: string | null;

  constructor(
    status: number,
    code: string,
    words: Words,
    headers: Readonly<Record<string, string>> = {},
    arrivalProof: string | null = null,
  ) {
    super(words.en);
    this.status = status;
    this.code = code;
    this.words = words;
    this.headers = headers;
    this.arrivalProof = arrivalProof;
  }
}

/** REST events carry each header twice, once with its last value only; repeated ones are joined as RFC 9110 §5.3 says. */
export function headersOf(event: APIGatewayProxyEvent): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(event.headers ?? {})) if (value !== undefined) headers.set(name, value);
  for (const [name, values] of Object.entries(event.multiValueHeaders ?? {})) if (values) headers.set(name, values.join(', '));
  return headers;
}

/** API Gateway hands over decoded parameters, so they are encoded again. */
export function searchOf(event: APIGatewayProxyEvent): string {
  const search = new URLSearchParams();
  const many = Object.entries(event.multiValueQueryStringParameters ?? {});
  const pairs = many.length > 0 ? many : Object.entries(event.queryStringParameters ?? {}).map(([name, value]) => [name, [value]] as const);
  for (const [name, values] of pairs) for (const value of values ?? []) search.append(name, value ?? '');
  return search.size > 0 ? `?${search}` : '';
}

/** @throws Refusal 405 */
export function checkMethod(method: string, methods: readonly string[]): void {
  if (methods.includes(method)) return;
  throw new Refusal(405, 'METHOD_NOT_ALLOWED', methodText(methods), { allow: methods.join(', ') });
}

/**
 * Apollo looks at `accept` only once the operation has run, when a mutation has already written.
 * @throws Refusal 406
 */
export function checkAccept(accept: string | undefined): void {
  if (!accept?.trim()) return;
  const served = /^\s*(\*\/\*|application\/(\*|json|graphql-response\+json))\s*(;|$)/i;
  if (accept.split(',').some((range) => served.test(range))) return;
  throw new Refusal(406, 'NOT_ACCEPTABLE', acceptText);
}

/** True for `application/json` in UTF-8, however it is written; false for any other media type, charset or content coding. */
export function isJson(headers: HeaderMap): boolean {
  try {
    const type = new MIMEType(headers.get('content-type') ?? '');
    const charset = type.params.get('charset')?.toLowerCase() ?? 'utf-8';
    const coding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
    return type.essence === 'application/json' && ['utf-8', 'utf8'].includes(charset) && coding === 'identity';
  } catch {
    return false;
  }
}

/** @throws Refusal 415 */
export function checkMedia(headers: HeaderMap): void {
  if (!isJson(headers)) throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', mediaText);
}

/**
 * The body as JSON; `undefined` where there is none.
 * @throws Refusal 413 over `maxBytes`, 400 for bytes that are no UTF-8, no JSON, or nested beyond reason
 */
export function jsonOf(event: APIGatewayProxyEvent, maxBytes: number): unknown {
  if (!event.body) return undefined;
  const bytes = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBytes) throw new Refusal(413, 'BODY_TOO_LARGE', bodyText(maxBytes));
  return jsonFrom(bytes);
}

/** @throws Refusal 400 for what is no UTF-8, no JSON, or nested beyond reason */
export function jsonFrom(source: Buffer | string): unknown {
  const json = parse(source);
  if (isDeeper(json, MAX_NESTING)) throw new Refusal(400, 'BAD_REQUEST', nestingText(MAX_NESTING));
  return json;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function parse(source: Buffer | string): unknown {
  try {
    return JSON.parse(typeof source === 'string' ? source : UTF_8.decode(source));
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', jsonText);
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}
