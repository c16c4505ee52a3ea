// Evidence by what it is: office files by their directory, links by their address.
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidencePolicy } from '../../../src/modules/performance/rules/evidence-policy.ts';
import { keptLinks, linkProblems, publicUrl } from '../../../src/modules/performance/rules/link.ts';
import { beginsAs, labelOf, officeVerdict } from '../../../src/platform/rules/file-kinds.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { packedBytes, zipMembers } from '../../../src/platform/rules/zip.ts';
import { DOCX, docxParts, ODS, ODT, odfParts, ooxmlParts, type Part, XLSX, xlsxParts, zipOf } from '../../support/office.ts';

const policy = evidencePolicy('2026-06-15', SHIPPED);

function verdict(contentType: string, bytes: Buffer): string {
  const members = zipMembers(bytes);
  const member = members?.find(({ name }) => name === labelOf(contentType));
  const packed = member && packedBytes(bytes, member);
  const label = packed ? (member.method === 0 ? Buffer.from(packed) : inflateRawSync(packed)).toString('utf8') : null;
  return officeVerdict(contentType, members, label, policy.mostUnpacked);
}

describe('an office file', () => {
  const vba = { name: 'word/vbaProject.bin', text: 'VBA' };
  const macroType = ooxmlParts('application/vnd.ms-word.document.macroEnabled', 'word/document.xml');
  test.each<[string, string, Part[], string]>([
    ['a document', DOCX, docxParts(), 'FITS'],
    ['a sheet', XLSX, xlsxParts(), 'FITS'],
    ['a sheet with printer settings', XLSX, [...xlsxParts(), { name: 'xl/printerSettings/printerSettings1.bin', text: 'x' }], 'FITS'],
    ['an open document', ODT, odfParts(ODT), 'FITS'],
    ['an open sheet', ODS, odfParts(ODS), 'FITS'],
    ['a sheet that calls itself a document', DOCX, xlsxParts(), 'OTHER'],
    ['an open sheet that calls itself an open document', ODT, odfParts(ODS), 'OTHER'],
    ['a document without its text', DOCX, docxParts().slice(0, 2), 'OTHER'],
    ['any other archive', DOCX, [{ name: 'setup.exe', text: 'MZ' }], 'OTHER'],
    ['a document with macros', DOCX, [...docxParts(), vba], 'MACROS'],
    [
      'a document with macros under another name',
      DOCX,
      docxParts('<Override ContentType="application/vnd.ms-office.vbaProject"/>'),
      'MACROS',
    ],
    ['a document of the kind that has macros', DOCX, macroType, 'MACROS'],
    ['a sheet with Excel 4 macros', XLSX, [...xlsxParts(), { name: 'xl/macrosheets/sheet1.xml', text: 'x' }], 'MACROS'],
    ['a document with ActiveX', DOCX, [...docxParts(), { name: 'word/activeX/activeX1.bin', text: 'x' }], 'MACROS'],
    ['an open document with scripts', ODT, [...odfParts(ODT), { name: 'Basic/Standard/Module1.xml', text: 'x' }], 'MACROS'],
    ['a locked document', DOCX, docxParts().map((part) => ({ ...part, locked: true })), 'OTHER'],
    ['a document that leads out', DOCX, [...docxParts(), { name: '../../etc/passwd', text: 'x' }], 'OTHER'],
    ['a document with a member twice', DOCX, [...docxParts(), { name: 'WORD/document.xml', text: 'x' }], 'OTHER'],
    [
      'a document that unpacks to too much',
      DOCX,
      [...docxParts(), { name: 'word/big.xml', text: 'x', claims: policy.mostUnpacked }],
      'TOO_PACKED',
    ],
  ])('%s', (_, type, parts, expected) => expect(verdict(type, zipOf(parts))).toBe(expected));

  test('is nothing with something before or behind it, or cut short', () => {
    const bytes = zipOf(docxParts());
    expect(zipMembers(bytes)).toHaveLength(3);
    for (const bad of [
      Buffer.concat([Buffer.from('MZ'), bytes]),
      Buffer.concat([bytes, Buffer.from('tail')]),
      bytes.subarray(0, -1),
      Buffer.alloc(0),
    ])
      expect(zipMembers(bad)).toBeNull();
  });

  test('whatever bytes come, its directory is read or refused, and nothing breaks', () => {
    const whole = zipOf(docxParts());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        if (at < length) bytes[at] = byte;
        for (const member of zipMembers(bytes) ?? []) packedBytes(bytes, member);
        return true;
      }),
    );
  });

  test('is told from a picture or PDF by its first bytes', () => {
    expect(beginsAs('application/pdf', '255044462d312e37')).toBe(true);
    expect(beginsAs('image/png', '255044462d312e37')).toBe(false);
    expect(beginsAs('constructor', '')).toBe(false);
    expect(labelOf('image/png')).toBeNull();
  });
});

describe('a link', () => {
  test.each([
    'https://drive.google.com/file/d/1a2B3c/view?usp=sharing',
    'HTTPS://Semarangkota.go.id/laporan.pdf#hal=3',
    'https://e-kinerja.semarangkota.go.id/',
    'https://xn--80ak6aa92e.com/',
    'https://contoh.id./laporan',
  ])('may lead to %s', (url) => expect(publicUrl(url)?.protocol).toBe('https:'));

  test.each([
    'http://semarangkota.go.id/',
    'ftp://semarangkota.go.id/',
    'javascript:alert(1)',
    'https:semarangkota.go.id',
    'https:/semarangkota.go.id',
    'https:\\\\semarangkota.go.id',
    'https://semarangkota.go.id\\@jahat.com/',
    'https://semarangkota.go.id@jahat.com/',
    'https://user:pass@semarangkota.go.id/',
    'https://semarangkota.go.id:8443/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://10.0.0.1./',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://localhost./',
    'https://intranet/',
    'https://nas.local/',
    'https://server.internal/',
    'https://router.lan/',
    'https://sesuatu.onion/',
    'https://1.168.192.in-addr.arpa/',
    'https:// semarangkota.go.id/',
    'https://semarang kota.go.id/',
    'https://semarangkota.go.id/a b',
    'https://',
    'https:///jalan',
    'laporan',
  ])('may not be %s', (url) => expect(publicUrl(url)).toBeNull());

  test('shows the host that a name in another script really has', () => {
    const [link] = keptLinks([{ url: 'https://ѕеmаrаngkota.com/unduh', title: ' Laporan ' }]);
    expect(link?.host).toMatch(/^xn--/);
    expect(link?.title).toBe('Laporan');
  });

  test('is told with its index; five at most, each once', () => {
    const told = (links: { url: string; title?: string }[]) =>
      linkProblems(links, policy).map(({ code, field }) => `${code} ${field?.join('.')}`);
    const good = 'https://semarangkota.go.id/a';
    expect(told([{ url: good }, { url: 'http://x.id' }, { url: 'HTTPS://SEMARANGKOTA.go.id/a' }, { url: '' }])).toEqual([
      'LINK_UNSAFE links.1.url',
      'ALREADY_EXISTS links.2.url',
      'REQUIRED links.3.url',
    ]);
    expect(told([{ url: `https://semarangkota.go.id/${'a'.repeat(2000)}` }])).toEqual(['TOO_LONG links.0.url']);
    expect(told([{ url: `https://semarangkota.go.id/${'é'.repeat(700)}` }])).toEqual(['TOO_LONG links.0.url']);
    expect(told([{ url: 'https://semarang\u200bkota.go.id/' }])).toEqual(['INVALID links.0.url']);
    expect(told([{ url: good, title: 'x\u202Ey' }])).toEqual(['INVALID links.0.title']);
    expect(told(Array.from({ length: 6 }, (_, i) => ({ url: `${good}${i}` })))).toEqual(['LIMIT_REACHED links']);
  });

  test('that is kept is kept the same when it is checked again', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }), (url) => {
        const once = publicUrl(url)?.href;
        expect(once === undefined || publicUrl(once)?.href === once).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
