// The answer to a request for which there is no room: at once, in the form of every other, with when to come again and a proof that it arrived.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { crowdText } from '../rules/texts/edge.ts';
import { languageOf } from './language.ts';
import { refusalOf } from './refusal.ts';
import { headersOf } from './request.ts';
import { requestIdsOf } from './request-ids.ts';

/** Seconds over which those who are sent away come back, so that they do not come back at once. */
const SPREAD_SECONDS = 6;

/** 1 to 6, as evenly as the ids of requests are made. */
export const retryAfter = (requestId: string): number =>
  1 + ([...requestId].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % SPREAD_SECONDS);

export function shed(event: APIGatewayProxyEvent, arrivalProof: string | null): APIGatewayProxyResult {
  const headers = headersOf(event);
  const { requestId, shown } = requestIdsOf(event, headers);
  const told = { status: 503, code: 'TRY_AGAIN', words: crowdText, message: crowdText.en };
  const refusal = { ...told, headers: { 'retry-after': String(retryAfter(requestId)) }, arrivalProof };
  return refusalOf(refusal, languageOf(headers.get('accept-language')), shown);
}
