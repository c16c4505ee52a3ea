// Cross-origin answers: API Gateway answers the preflight, the answer itself must name the origin again.
import type { APIGatewayProxyResult } from 'aws-lambda';

/** Names the origin where it is one of ours; `vary` keeps caches from giving one origin's answer to another. Credentials are never sent along. */
export function withOrigin(result: APIGatewayProxyResult, origin: string | undefined, allowed: readonly string[]): APIGatewayProxyResult {
  const headers: NonNullable<APIGatewayProxyResult['headers']> = { ...result.headers, vary: 'origin' };
  if (origin !== undefined && allowed.includes(origin)) headers['access-control-allow-origin'] = origin;
  return { ...result, headers };
}
