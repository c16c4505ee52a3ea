// Office files made byte by byte, so that a test can make a bad one: a ZIP with the members it is given.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  text: string;
  /** Kept as it is instead of deflated. */
  stored?: boolean;
  /** What the directory claims it unpacks to. */
  claims?: number;
  /** Says that it is encrypted. */
  locked?: boolean;
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** APPNOTE 6.3: local headers with their data, the directory, the end record. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text, stored, claims, locked } of parts) {
    const plain = Buffer.from(text);
    const packed = stored ? plain : deflateRawSync(plain);
    const said = [u16(locked ? 1 : 0), u16(stored ? 0 : 8), u32(0), u32(crc32(plain)), u32(packed.length), u32(claims ?? plain.length)];
    const local = Buffer.concat([u32(0x04034b50), u16(20), ...said, u16(Buffer.byteLength(name)), u16(0), Buffer.from(name), packed]);
    const place = [u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)];
    entries.push(Buffer.concat([u32(0x02014b50), u16(20), u16(20), ...said, u16(Buffer.byteLength(name)), ...place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = [u32(0x06054b50), u16(0), u16(0), u16(parts.length), u16(parts.length), u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
export const DOCX = `${OOXML}.wordprocessingml.document`;
export const XLSX = `${OOXML}.spreadsheetml.sheet`;
export const ODT = 'application/vnd.oasis.opendocument.text';
export const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const types = (main: string, more = ''): string =>
  `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/>${more}</Types>`;

export const ooxmlParts = (type: string, part: string, more = ''): Part[] => [
  { name: '[Content_Types].xml', text: types(`${type}.main+xml`, more) },
  { name: '_rels/.rels', text: '<Relationships/>' },
  { name: part, text: '<w/>' },
];

export const docxParts = (more = ''): Part[] => ooxmlParts(DOCX, 'word/document.xml', more);
export const xlsxParts = (more = ''): Part[] => ooxmlParts(XLSX, 'xl/workbook.xml', more);
export const odfParts = (type: string): Part[] => [
  { name: 'mimetype', text: type, stored: true },
  { name: 'content.xml', text: '<office/>' },
  { name: 'META-INF/manifest.xml', text: '<manifest/>' },
];
