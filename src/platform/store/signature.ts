// Signature Version 4 of the one form of request that DynamoDB is asked in: to the letter what @smithy/signature-v4 writes for it.
import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { AwsCredentialIdentity } from '@smithy/types';

/** What differs from one request to the next. */
export interface Unsigned {
  /** `DynamoDB_20120810.GetItem` and the like. */
  target: string;
  /** Which attempt of how many. */
  attempt: string;
  body: string;
  at: Date;
}

/** Names and values in turns, as Node takes them unchanged. */
export type Sign = (credentials: AwsCredentialIdentity, request: Unsigned) => string[];

const ALGORITHM = 'AWS4-HMAC-SHA256';
const CONTENT_TYPE = 'application/x-amz-json-1.0';

const hmac = (key: KeyObject | Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** @param host with its port where it is not the protocol's own */
export function createSigner(host: string, region: string): Sign {
  let kept: { secret: string; day: string; key: KeyObject } | undefined;

  /** Four hashes that are the same for a day, as long as the credentials are. */
  function keyOf(secret: string, day: string): KeyObject {
    if (kept?.secret === secret && kept.day === day) return kept.key;
    const key = [region, 'dynamodb', 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, day));
    kept = { secret, day, key: createSecretKey(key) };
    return kept.key;
  }

  return ({ accessKeyId, secretAccessKey, sessionToken }, { target, attempt, body, at }) => {
    const date = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const day = date.slice(0, 8);
    const scope = `${day}/${region}/dynamodb/aws4_request`;
    const length = String(Buffer.byteLength(body));
    const [token, tokenName] = sessionToken ? [`x-amz-security-token:${sessionToken}\n`, 'x-amz-security-token;'] : ['', ''];
    const names = `amz-sdk-request;content-length;content-type;host;x-amz-date;${tokenName}x-amz-target`;
    const canonical = `POST
/

amz-sdk-request:${attempt}
content-length:${length}
content-type:${CONTENT_TYPE}
host:${host}
x-amz-date:${date}
${token}x-amz-target:${target}

${names}
${hash('sha256', body)}`;
    const signature = createHmac('sha256', keyOf(secretAccessKey, day))
      .update(`${ALGORITHM}\n${date}\n${scope}\n${hash('sha256', canonical)}`)
      .digest('hex');
    const headers = [
      ...['host', host, 'content-type', CONTENT_TYPE, 'content-length', length, 'x-amz-target', target, 'amz-sdk-request', attempt],
      ...['x-amz-date', date, 'authorization'],
      `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    ];
    if (sessionToken) headers.push('x-amz-security-token', sessionToken);
    return headers;
  };
}
