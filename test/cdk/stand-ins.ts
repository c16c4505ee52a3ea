// On loopback, what the deployed function meets in the cloud: an issuer's keys over https, and KMS.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { generate } from 'selfsigned';

interface Listening {
  port: number;
  stop(): Promise<void>;
}

async function listen(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

export interface IssuerStandIn extends Listening {
  /** Of the certificate authority that signed the server: what `NODE_EXTRA_CA_CERTS` needs. */
  certificate: string;
  /** Pools whose keys were asked for, in order. */
  asked: string[];
  sign(claims: JWTPayload): Promise<string>;
}

/** Serves the key of every pool under `/<pool>/.well-known/jwks.json`, as Cognito does. */
export async function startIssuer(): Promise<IssuerStandIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] });
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const asked: string[] = [];
  const serve: RequestListener = (req, res) => {
    const [known, pool = ''] = /^\/([\w-]+)\/\.well-known\/jwks\.json$/.exec(req.url ?? '') ?? [];
    if (known) asked.push(pool);
    res.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end(known ? keys : '{}');
  };
  const listening = await listen(createHttps({ key: pems.private, cert: pems.cert }, serve));
  const sign = (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuedAt().setExpirationTime('5 minutes').sign(privateKey);
  return { ...listening, certificate: pems.cert, asked, sign };
}

export interface KmsStandIn extends Listening {
  /** What was asked of it, in order. */
  calls: string[];
}

/** Encrypts and decrypts for one key only, and only with the encryption context a ciphertext was made with. */
export async function startKms(keyArn: string): Promise<KmsStandIn> {
  const secret = randomBytes(32);
  const calls: string[] = [];
  const encrypt = (plain: Buffer, context: string): Buffer => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(context));
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  const decrypt = (blob: Buffer, context: string): Buffer => {
    const cipher = createDecipheriv('aes-256-gcm', secret, blob.subarray(0, 12))
      .setAAD(Buffer.from(context))
      .setAuthTag(blob.subarray(-16));
    return Buffer.concat([cipher.update(blob.subarray(12, -16)), cipher.final()]);
  };
  const answer = (operation: string, asked: Record<string, string>): object => {
    const context = JSON.stringify(asked.EncryptionContext ?? {});
    if (asked.KeyId !== keyArn) throw new Error(`Not the key of the template: ${asked.KeyId}`);
    if (operation === 'Encrypt')
      return { KeyId: keyArn, CiphertextBlob: encrypt(Buffer.from(asked.Plaintext ?? '', 'base64'), context).toString('base64') };
    return { KeyId: keyArn, Plaintext: decrypt(Buffer.from(asked.CiphertextBlob ?? '', 'base64'), context).toString('base64') };
  };
  const serve: RequestListener = async (req, res) => {
    const operation = String(req.headers['x-amz-target']).replace('TrentService.', '');
    calls.push(operation);
    try {
      const body = JSON.stringify(answer(operation, (await json(req)) as Record<string, string>));
      res.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
    } catch (error) {
      res
        .writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify({ __type: 'InvalidCiphertextException', message: String(error) }));
    }
  };
  return { ...(await listen(createHttp(serve))), calls };
}
