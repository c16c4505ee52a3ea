// Keys that never leave the process: sealed fields (NIK and the like), keyed hashes for lookup, and signatures of cursors and codes.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Wraps the master key for storage: KMS in the cloud, a key file on a laptop (`key-providers.ts`). */
export interface KeyProvider {
  wrap(key: Uint8Array): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
}

/** Where a sealed value lives. It opens nowhere else, so a value copied to another item or attribute is of no use. */
export interface SealAddress {
  table: string;
  key: string;
  attribute: string;
}

/** `purpose` is a constant of the code (`NIK`, `cursor`, …), never user input: each has a key of its own. */
export interface Keyring {
  /** HMAC-SHA-256, base64url, 43 characters: equal values meet, and nobody without the key can try all 10^16 NIKs. */
  hash(purpose: string, value: string): string;
  /** AES-256-GCM under a fresh nonce: `k1.` + base64url, about 4/3 of (UTF-8 bytes + 28). Two seals of one value differ. */
  seal(plain: string, place: SealAddress): string;
  /** Throws a KeyringError where the place, the key or a single bit differs. */
  open(sealed: string, place: SealAddress): string;
  /** HMAC-SHA-256, base64url, 43 characters; of another family than `hash`. */
  sign(purpose: string, bytes: Uint8Array): string;
  verify(purpose: string, bytes: Uint8Array, signature: string): boolean;
}

/** A fault of operation or an attack, never of the user. Its message holds neither plaintext nor key nor the key of the item. */
export class KeyringError extends Error {
  override readonly name = 'KeyringError';
}

const closed = (): never => {
  throw new KeyringError('What works apart from requests holds no keys: it reads the stream, and the two are never in one hand.');
};

/** Of a process that must not open, or join by a hash, what others have sealed. */
export const CLOSED_KEYRING: Keyring = { hash: closed, seal: closed, open: closed, sign: closed, verify: closed };

/** Version of the master key and of everything derived from it, at the head of all that is stored: a rotation adds `k2` beside it. */
const VERSION = 'k1';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `master`: 32 random bytes. Pure: the same master makes the same ring on every machine. */
export function createKeyring(master: Uint8Array): Keyring {
  if (master.length !== KEY_BYTES) throw new KeyringError(`The master key has ${master.length} bytes, not ${KEY_BYTES}.`);
  const subkey = subkeysOf(createSecretKey(master));
  const mac = (family: Family, purpose: string, bytes: Uint8Array): string =>
    createHmac('sha256', subkey(family, purpose)).update(bytes).digest('base64url');
  return {
    hash: (purpose, value) => mac('hash', purpose, utf8(value)),
    seal: (plain, place) => withVersion(encrypt(subkey('seal', ''), utf8(plain), associated(place))),
    open: (sealed, place) => {
      const what = `The sealed ${place.attribute} of table ${place.table}`;
      const bytes = withoutVersion(sealed, what);
      return Buffer.from(decrypt(subkey('seal', ''), bytes, associated(place), what)).toString('utf8');
    },
    sign: (purpose, bytes) => mac('sign', purpose, bytes),
    verify: (purpose, bytes, signature) => sameText(mac('sign', purpose, bytes), signature),
  };
}

type Family = 'hash' | 'seal' | 'sign';

/** RFC 5869. A family has no colon, so no two (family, purpose) share a key; each is derived once. */
function subkeysOf(master: KeyObject): (family: Family, purpose: string) => KeyObject {
  const made = new Map<string, KeyObject>();
  return (family, purpose) => {
    const info = `${VERSION}:${family}:${purpose}`;
    const key = made.get(info) ?? createSecretKey(Buffer.from(hkdfSync('sha256', master, '', info, KEY_BYTES)));
    made.set(info, key);
    return key;
  };
}

/** Half a surrogate pair has no UTF-8 form: it would come back as another character, and two values would share one hash. */
function utf8(text: string): Buffer {
  if (!text.isWellFormed()) throw new KeyringError('The text is not well-formed Unicode.');
  return Buffer.from(text, 'utf8');
}

/** Each part behind its length, so that no two places give the same bytes. */
const associated = ({ table, key, attribute }: SealAddress): Buffer =>
  Buffer.concat([table, key, attribute].flatMap((part) => [length(part), utf8(part)]));

function length(part: string): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Buffer.byteLength(part));
  return bytes;
}

const withVersion = (bytes: Uint8Array): string => `${VERSION}.${Buffer.from(bytes).toString('base64url')}`;

/** Node skips characters that are not base64, so the text must be the one that its bytes would be written as. */
function withoutVersion(text: string, what: string): Uint8Array {
  if (!text.startsWith(`${VERSION}.`)) throw new KeyringError(`${what} is not of key version ${VERSION}.`);
  const bytes = Buffer.from(text.slice(VERSION.length + 1), 'base64url');
  if (withVersion(bytes) !== text) throw new KeyringError(`${what} is damaged.`);
  return bytes;
}

function sameText(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Nonce, ciphertext, tag. A random 96-bit nonce is safe for 2^32 values under one key (NIST SP 800-38D): a city has thousands. */
export function encrypt(key: KeyObject, plain: Uint8Array, aad: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Reverses `encrypt`; `what` names the thing in the KeyringError thrown when it was changed, moved, or sealed under another key. */
export function decrypt(key: KeyObject, bytes: Uint8Array, aad: Uint8Array, what: string): Uint8Array {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new KeyringError(`${what} is damaged.`);
  const [nonce, body, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, -TAG_BYTES), bytes.subarray(-TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad).setAuthTag(tag);
  const plain = decipher.update(body);
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw new KeyringError(`${what} does not open: it was changed, moved from its place, or sealed under another key.`);
  }
}

/** The master key as it is kept, wrapped by another. */
export interface WrappedRing {
  wrapped: string;
  /** By the key itself: whoever unwraps another one is told so, before it seals or looks up anything. Rings of before 0124 have none. */
  check?: string;
}

export interface KeyringStore {
  /** Read consistently; null before the very first start. */
  read(): Promise<WrappedRing | null>;
  /** Writes it only if there is none: many processes may start for the first time at once. */
  create(ring: WrappedRing): Promise<'created' | 'exists'>;
  provider: KeyProvider;
}

/** What the check is a signature of, with the wrapped key. */
const CHECKED = 'KEYRING';

async function unwrapped(provider: KeyProvider, { wrapped, check }: WrappedRing): Promise<Keyring> {
  const text = withoutVersion(wrapped, 'The wrapped master key');
  const ring = createKeyring(await provider.unwrap(text));
  if (check !== undefined && !ring.verify(CHECKED, text, check)) throw new KeyringError('What was unwrapped is another master key.');
  return ring;
}

/**
 * The ring of this deployment; on the first start of all, makes it. An existing key that does not unwrap is an error and never replaced:
 * what it sealed would be lost.
 */
export async function loadKeyring({ read, create, provider }: KeyringStore): Promise<Keyring> {
  return unwrapped(provider, (await read()) ?? (await first()));

  async function first(): Promise<WrappedRing> {
    const master = randomBytes(KEY_BYTES);
    const wrapped = await provider.wrap(master);
    const fresh = { wrapped: withVersion(wrapped), check: createKeyring(master).sign(CHECKED, wrapped) };
    // Before it is kept for ever: what does not open again would seal nothing that anybody could read.
    await unwrapped(provider, fresh);
    const stored = (await create(fresh)) === 'created' ? fresh : await read();
    if (stored === null) throw new KeyringError('The wrapped master key exists but cannot be read.');
    return stored;
  }
}
