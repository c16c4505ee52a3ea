// The answer to a request that is not even begun, in the form of every other.
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Language } from '../rules/texts/language.ts';
import type { Refusal } from './request.ts';
import { spoken, withArrivalProof } from './spoken.ts';

/** What a refusal tells. One for want of room is never thrown: its stack would be a tenth of what it costs. */
type Refused = Pick<Refusal, 'status' | 'code' | 'words' | 'message' | 'headers' | 'arrivalProof'>;

export function refusalOf(refusal: Refused, language: Language, requestId: string): APIGatewayProxyResult {
  const { status, code, words, message, headers, arrivalProof } = refusal;
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers, 'x-request-id': requestId },
    body: JSON.stringify({
      errors: [withArrivalProof(spoken({ message, extensions: { code, words } }, language, requestId), arrivalProof)],
    }),
    isBase64Encoded: false,
  };
}
