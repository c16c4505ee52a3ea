// By which ids a request is found again: our own, and those of whoever calls on behalf of somebody else.
import { randomUUID } from 'node:crypto';
import type { HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { redact } from '../rules/identifiers.ts';

export interface RequestIds {
  /** API Gateway's: in the access log and the audit trail. Nobody outside chooses it. */
  requestId: string;
  /** `x-request-id` of the caller, or null; in the answer and the operation log, so that a gateway's own log can be joined. */
  callerRequestId: string | null;
  /** W3C trace context of the caller, or null. */
  traceparent: string | null;
  /** Which of the two the caller is told. */
  shown: string;
}

/** Letters that mean nothing to a log, a header or a terminal. */
const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$/;
/** Version, trace, parent, flags; neither id may be all zeros. Source: W3C Trace Context §3.2. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

const plain = (value: string | undefined, form: RegExp): string | null => (value !== undefined && form.test(value) ? value : null);

/** What is no id is left out, not mended; so is one that holds a personal number. */
export function requestIdsOf(event: APIGatewayProxyEvent, headers: HeaderMap): RequestIds {
  const requestId = event.requestContext?.requestId || randomUUID();
  const id = plain(headers.get('x-request-id'), PLAIN_ID);
  const callerRequestId = id !== null && redact(id) === id ? id : null;
  return { requestId, callerRequestId, traceparent: plain(headers.get('traceparent'), TRACEPARENT), shown: callerRequestId ?? requestId };
}
