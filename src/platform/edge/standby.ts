// An API that cannot open yet (its key ring, or the table, does not answer): tells whoever asks to come again, and opens as soon as it can.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Unavailable } from '../rules/errors.ts';
import { busyText } from '../rules/texts/edge.ts';
import { withOrigin } from './cors.ts';
import { fileAnswer, isPublicFile } from './files.ts';
import type { ProxyHandler } from './http.ts';
import { languageOf } from './language.ts';
import { refusalOf } from './refusal.ts';
import { headersOf, Refusal } from './request.ts';
import { requestIdsOf } from './request-ids.ts';

/** After an opening that failed, none is begun for so long: whoever comes then has not to wait for it once more. */
export const PAUSE_MS = 1_000;

export interface Standby {
  open: () => Promise<{ handler: ProxyHandler }>;
  /** Each time it did not open, for operators. */
  tell: (error: Unavailable, requestId: string | null) => void;
  webOrigins: readonly string[];
}

/** @throws what opening throws where it will not pass by itself: such a process is of no use */
export async function standby({ open, tell, webOrigins }: Standby): Promise<ProxyHandler> {
  let opened: ProxyHandler | null = null;
  let opening: Promise<ProxyHandler | Unavailable> | null = null;
  let failed: { at: number; error: Unavailable } | null = null;

  async function opens(): Promise<ProxyHandler | Unavailable> {
    try {
      opened = (await open()).handler;
      return opened;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      failed = { at: Date.now(), error };
      return error;
    } finally {
      opening = null;
    }
  }

  /** A clock that is set back makes nobody wait longer. */
  function tried(): Promise<ProxyHandler | Unavailable> | Unavailable {
    const passed = failed ? Date.now() - failed.at : PAUSE_MS;
    if (failed && passed >= 0 && passed < PAUSE_MS) return failed.error;
    opening ??= opens();
    return opening;
  }

  async function comeAgain(event: APIGatewayProxyEvent, error: Unavailable): Promise<APIGatewayProxyResult> {
    // The cache in front keeps an answer by its path alone: of a public file it is the same to everybody.
    if (isPublicFile(event)) return fileAnswer(event, () => Promise.reject(error));
    const headers = headersOf(event);
    const { requestId, shown } = requestIdsOf(event, headers);
    tell(error, requestId);
    const refusal = new Refusal(503, 'TRY_AGAIN', busyText, { 'retry-after': '1' });
    return withOrigin(refusalOf(refusal, languageOf(headers.get('accept-language')), shown), headers.get('origin'), webOrigins);
  }

  const first = await tried();
  if (first instanceof Unavailable) tell(first, null);
  return async (event) => {
    const handler = opened ?? (await tried());
    return handler instanceof Unavailable ? comeAgain(event, handler) : handler(event);
  };
}
