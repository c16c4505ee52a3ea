// Cross-origin answers: API Gateway answers the preflight, the answer itself must name the origin again.
import type { APIGatewayProxyResult } from 'aws-lambda';

/** A page may read what it would tell a help desk, and when to come again. */
export const allowing = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'x-request-id, retry-after',
});

/** Names the origin where it is one of ours; `vary` keeps caches from giving one origin's answer to another. Credentials are never sent along. */
export function withOrigin(result: APIGatewayProxyResult, origin: string | undefined, allowed: readonly string[]): APIGatewayProxyResult {
  const vary = [result.headers?.vary, 'origin'].filter(Boolean).join(', ');
  const headers: NonNullable<APIGatewayProxyResult['headers']> = { ...result.headers, vary };
  if (origin !== undefined && allowed.includes(origin)) Object.assign(headers, allowing(origin));
  return { ...result, headers };
}
