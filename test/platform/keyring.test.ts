// The key ring: what is sealed opens in its own place only, and hashes and signatures need the key.
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createKeyring,
  type KeyProvider,
  KeyringError,
  type KeyringStore,
  loadKeyring,
  type SealAddress,
  type WrappedRing,
} from '../../src/platform/store/keyring.ts';

const master = Buffer.alloc(32, 7);
const ring = createKeyring(master);
const stranger = createKeyring(Buffer.alloc(32, 8));
const NIK = '3374105204850003';
const place: SealAddress = { table: 'semarang', key: 'apl_1|apl_1', attribute: 'nik' };

const text = fc.string({ unit: 'binary' });
const anyPlace = fc.record({ table: text, key: text, attribute: text });

describe('a sealed value', () => {
  test('opens again in its place, whatever it says', () => {
    fc.assert(fc.property(text, anyPlace, (plain, where) => ring.open(ring.seal(plain, where), where) === plain));
  });

  test('opens in a ring made from the same master, and in no other', () => {
    const sealed = ring.seal(NIK, place);
    expect(createKeyring(Buffer.from(master)).open(sealed, place)).toBe(NIK);
    expect(() => stranger.open(sealed, place)).toThrow(KeyringError);
  });

  test('opens in no other place', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(() => ring.open(ring.seal(NIK, a), b)).toThrow(KeyringError);
      }),
    );
  });

  test.each([
    { ...place, table: 'semarang2' },
    { ...place, key: 'apl_2|apl_2' },
    { ...place, attribute: 'phone' },
    { table: 'semarangapl_1|apl_1', key: '', attribute: 'nik' },
    { table: 'semaran', key: 'gapl_1|apl_1', attribute: 'nik' },
  ])('does not open in %j', (other) => {
    expect(() => ring.open(ring.seal(NIK, place), other)).toThrow('does not open');
  });

  test('never looks the same twice, nor like what it hides', () => {
    const sealed = new Set(Array.from({ length: 1000 }, () => ring.seal(NIK, place)));
    expect(sealed.size).toBe(1000);
    for (const each of sealed) expect(each).toMatch(/^k1\.[\w-]{59}$/);
  });

  test('does not open with any single bit flipped', () => {
    const bytes = Buffer.from(ring.seal(NIK, place).slice(3), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => ring.open(`k1.${flipped.toString('base64url')}`, place)).toThrow('does not open');
    }
  });

  test('does not open cut short, at any length', () => {
    const sealed = ring.seal(NIK, place);
    for (let end = 0; end < sealed.length; end += 1) expect(() => ring.open(sealed.slice(0, end), place)).toThrow(KeyringError);
  });

  test('has one spelling only: characters that base64 would skip are refused', () => {
    const sealed = ring.seal('a', place);
    for (const other of [`${sealed}=`, `${sealed}!`, `${sealed}\n`, sealed.replace('.', '. ')]) {
      expect(() => ring.open(other, place)).toThrow('is damaged');
    }
  });

  test.each([
    ['another version', ring.seal(NIK, place).replace('k1.', 'k2.')],
    ['no version', ring.seal(NIK, place).slice(3)],
    ['a value that was never sealed', NIK],
    ['nothing', ''],
  ])('of %s is named as such, without a word of it', (_what, sealed) => {
    expect(() => ring.open(sealed, place)).toThrow(new KeyringError('The sealed nik of table semarang is not of key version k1.'));
  });

  test('leaves nothing of text, place key or secret in an error', () => {
    const open = () => stranger.open(ring.seal(NIK, place), place);
    expect(open).toThrow(KeyringError);
    try {
      open();
    } catch (error) {
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/33741052|apl_1/);
    }
  });

  test('is refused to half a surrogate pair, which would come back as another character', () => {
    expect(() => ring.seal('\ud800', place)).toThrow(KeyringError);
    expect(() => ring.hash('NIK', '\udc00')).toThrow(KeyringError);
  });
});

describe('a keyed hash', () => {
  test('is the same for the same value, and another for another value, purpose or key', () => {
    expect(ring.hash('NIK', NIK)).toBe(createKeyring(master).hash('NIK', NIK));
    const hashes = [ring.hash('NIK', NIK), ring.hash('NIP', NIK), ring.hash('NIK', '3374105204850004'), stranger.hash('NIK', NIK)];
    expect(new Set(hashes).size).toBe(4);
    expect(hashes.every((hash) => /^[\w-]{43}$/.test(hash))).toBe(true);
  });

  test('differs across purposes for any value, also where purpose and value meet in the middle', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, value) => {
        fc.pre(a !== b);
        expect(ring.hash(a, value)).not.toBe(ring.hash(b, value));
      }),
    );
    expect(ring.hash('NIK', '1x')).not.toBe(ring.hash('NIK1', 'x'));
  });
});

describe('a signature', () => {
  const bytes = fc.uint8Array();

  test('verifies what was signed for that purpose with that key, and nothing else', () => {
    fc.assert(
      fc.property(bytes, bytes, (signed, other) => {
        const signature = ring.sign('cursor', signed);
        expect(ring.verify('cursor', signed, signature)).toBe(true);
        expect(ring.verify('cursor', other, signature)).toBe(Buffer.compare(signed, other) === 0);
        expect(ring.verify('certificate', signed, signature)).toBe(false);
        expect(stranger.verify('cursor', signed, signature)).toBe(false);
      }),
    );
  });

  test('is not a hash under another name', () => {
    expect(ring.sign('NIK', Buffer.from(NIK))).not.toBe(ring.hash('NIK', NIK));
  });

  test('that is forged, cut, lengthened or not even ASCII does not verify, and does not throw', () => {
    const signed = Buffer.from('page 2');
    const signature = ring.sign('cursor', signed);
    for (const forged of ['', signature.slice(0, -1), `${signature}A`, `${signature}=`, 'é'.repeat(43), '\ud800', 'A'.repeat(43)]) {
      expect(ring.verify('cursor', signed, forged)).toBe(false);
    }
    fc.assert(fc.property(text, (forged) => !ring.verify('cursor', signed, forged)));
  });
});

describe('what is stored today', () => {
  // The hash and the signature were computed with another implementation (Python's hmac) of the same derivation.
  test('still meets, verifies and opens tomorrow', () => {
    expect(ring.hash('NIK', NIK)).toBe('cMWZY5hHwVl9kOzPMa3Njg15kBmyafv5-V8iQolOFZ0');
    expect(ring.sign('cursor', Buffer.from('page 2'))).toBe('2NcpkhZBjPrhzm2e3q4VB95xp5yVUh01C7LW7F_KMik');
    expect(ring.open('k1.r21k2j6oLf6eL0EQpk3GAzO9HVXPr3eDY31K0P5JH3ZScZ1uIrw-_rZVUI8', place)).toBe(NIK);
  });
});

test('a ring shows no key to a log', () => {
  expect(inspect(ring, { depth: 9, showHidden: true })).not.toMatch(/Buffer|Uint8Array|KeyObject/);
});

test.each([0, 16, 31, 33])('a master key of %i bytes is refused', (size) => {
  expect(() => createKeyring(Buffer.alloc(size))).toThrow(`${size} bytes`);
});

describe('the first start', () => {
  /** One shared record, as a conditional put keeps it; a turn of the event loop passes before each answer. */
  function store() {
    const made: WrappedRing[] = [];
    const record = {
      read: async () => made[0] ?? null,
      create: async (ring: WrappedRing) => {
        await new Promise(setImmediate);
        if (made.length > 0) return 'exists' as const;
        made.push(ring);
        return 'created' as const;
      },
    };
    return { made, record };
  }

  /** Turns every bit: enough to tell wrapped from unwrapped. `key-providers.test.ts` has the real ones. */
  const turn = async (key: Uint8Array) => key.map((byte) => byte ^ 0xff);
  const provider: KeyProvider = { wrap: turn, unwrap: turn };

  test('makes a random master and keeps it wrapped; the next start opens what the first sealed', async () => {
    const { made, record } = store();
    const sealed = (await loadKeyring({ ...record, provider })).seal(NIK, place);
    expect((await loadKeyring({ ...record, provider })).open(sealed, place)).toBe(NIK);
    // Releases before 0124 read the wrapped key alone, in this form.
    expect(made).toEqual([{ wrapped: expect.stringMatching(/^k1\.[\w-]{43}$/), check: expect.stringMatching(/^[\w-]{43}$/) }]);

    const elsewhere = await loadKeyring({ ...store().record, provider });
    expect(() => elsewhere.open(sealed, place)).toThrow(KeyringError);
  });

  test('of several processes at once leaves one master, which all of them use', async () => {
    const { made, record } = store();
    const rings = await Promise.all(Array.from({ length: 8 }, () => loadKeyring({ ...record, provider })));
    expect(made).toHaveLength(1);
    expect(new Set(rings.map((each) => each.hash('NIK', NIK))).size).toBe(1);
  });

  test('never replaces a master that does not unwrap', async () => {
    const { made, record } = store();
    await loadKeyring({ ...record, provider });
    const before = [...made];
    const broken: KeyProvider = { wrap: turn, unwrap: async () => Promise.reject(new Error('AccessDenied')) };
    await expect(loadKeyring({ ...record, provider: broken })).rejects.toThrow('AccessDenied');
    expect(made).toEqual(before);
  });

  test.each<[string, Partial<KeyringStore>, string]>([
    ['a record of another version', { read: async () => ({ wrapped: 'k2.AAAA' }) }, 'The wrapped master key is not of key version k1.'],
    ['a damaged record', { read: async () => ({ wrapped: 'k1.AA AA' }) }, 'The wrapped master key is damaged.'],
    ['a record that is there and not there', { read: async () => null, create: async () => 'exists' }, 'exists but cannot be read'],
    ['a master that is too short', { read: async () => ({ wrapped: `k1.${randomBytes(16).toString('base64url')}` }) }, '16 bytes'],
  ])('stops at %s', async (_what, part, message) => {
    await expect(loadKeyring({ ...store().record, provider, ...part })).rejects.toThrow(message);
  });
});
