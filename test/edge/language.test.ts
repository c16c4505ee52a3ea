// In which language a request as a whole is answered, and that no text of the edge is English alone.
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/platform/edge/language.ts';
import { type Edge, startEdge } from './edge-server.ts';

describe('Accept-Language', () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['*', 'id'],
    ['de', 'id'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-US,en;q=0.9,id;q=0.8', 'en'],
    ['de, en;q=0.9', 'en'],
    ['en;q=0.1, id;q=0.9', 'id'],
    ['id, en', 'id'],
    ['in-ID, en;q=0.8', 'id'],
    ['en;q=0', 'id'],
    ['id;q=0, *', 'en'],
    ['english', 'id'],
    [';;;,,,q=', 'id'],
    ['en;q=abc', 'id'],
    [`${'x,'.repeat(5_000)}en`, 'en'],
  ])('%s is answered in %s', (header, language) => expect(languageOf(header)).toBe(language));
});

describe('what is said of a request as a whole', () => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await startEdge();
  });
  const aliases = `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: ping`).join(' ')} }`;
  const json = (query: string) => ({ body: JSON.stringify({ query }), headers: { 'content-type': 'application/json' } });

  it.each<[string, object, string, string]>([
    ['method', { httpMethod: 'GET' }, 'Hanya POST yang dilayani', 'Only POST is served'],
    ['media type', { body: 'x', headers: { 'content-type': 'text/plain' } }, 'Kirim application/json', 'Send application/json'],
    [
      'answer',
      { ...json('{ ping }'), headers: { 'content-type': 'application/json', accept: 'text/html' } },
      'mintalah salah satunya',
      'accept one of them',
    ],
    ['JSON', { body: '{' }, 'bukan JSON', 'Invalid JSON'],
    ['size', { body: 'x'.repeat(262_145) }, 'paling besar 256 KB', 'it may have 256 KB'],
    [
      'syntax',
      json('{'),
      'Dokumen GraphQL tidak terbaca pada baris 1, kolom 2. Perbaiki penulisannya, lalu kirim kembali.',
      'The GraphQL document cannot be read. Syntax Error',
    ],
    [
      'validation',
      json('{ nope }'),
      'tidak cocok dengan skema pada baris 1, kolom 3. Periksa nama isian, argumen, dan tipenya.',
      'does not fit the schema. Cannot query',
    ],
    ['no document', json(''), 'Permintaan tidak terbaca.', 'The request cannot be read.'],
    ['aliases', json(aliases), 'paling banyak memuat 15 alias; yang ini 16', 'may hold 15 aliases; this one has 16'],
    ['operations', json('query A { ping } query B { ping }'), 'paling banyak memuat 1 operasi', 'may hold 1 operation'],
    ['fault', json('{ fault }'), 'Terjadi kesalahan pada sistem', 'Internal error'],
    [
      'value',
      { body: JSON.stringify({ query: 'query ($n: Int!) { units(first: $n) { id } }', variables: { n: 'x' } }) },
      'Ada nilai dalam permintaan',
      'A value in the request',
    ],
  ])('is said in both languages: %s', async (_, event, id, en) => {
    const headers = { 'content-type': 'application/json', ...(event as { headers?: object }).headers };
    const texts = [];
    for (const language of [{}, { 'accept-language': 'en-GB, id;q=0.5' }])
      texts.push((await edge.send({ ...event, headers: { ...headers, ...language } })).body.errors?.[0]);
    expect(texts.map((error) => error?.message)).toEqual([expect.stringContaining(id), expect.stringContaining(en)]);
    expect(texts[0]?.extensions).toEqual(texts[1]?.extensions);
    expect(texts[0]?.extensions).not.toHaveProperty('words');
  });

  it('is Indonesian alone to whoever reads Indonesian; what GraphQL says in English is beside it', async () => {
    const unread = 'query ($n: Int!) { units(first: $n) { id } }';
    const events: [object, RegExp][] = [
      [json('{ ping'), /^Syntax Error: Expected Name/],
      [json('{ ping nope(a: 1) }'), /^Cannot query field/],
      [{ ...json(''), body: JSON.stringify({ query: unread, variables: {} }) }, /^Variable "\$n"/],
      [json(''), /query/],
    ];
    for (const [event, english] of events) {
      const [error] = (await edge.send({ headers: { 'content-type': 'application/json' }, ...event })).body.errors ?? [];
      expect(error?.extensions.detail).toMatch(english);
      expect(error?.message).not.toContain(String(error?.extensions.detail).slice(0, 12));
      expect(error?.message).toMatch(/^[A-Z][^{}…]+\.$/);
    }
  });
});
