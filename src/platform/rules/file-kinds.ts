// What a file is by its bytes, whatever its name and the client say: pictures, PDF, office files without macros. Pure.
import type { ZipMember } from './zip.ts';

/** The first bytes of each type, in hex (ISO 32000-1 §7.5.2, ISO 10918-1, ISO 15948, APPNOTE 4.3.7). */
export const SIGNATURES: Readonly<Record<string, string>> = {
  'application/pdf': '255044462d',
  'image/jpeg': 'ffd8ff',
  'image/png': '89504e470d0a1a0a',
};

export const beginsAs = (contentType: string, head: string): boolean => head.startsWith(SIGNATURES[contentType] ?? '-');

interface OfficeKind {
  /** The member that says what the file is, and how it says it. */
  label: string;
  says: RegExp;
  /** Members without which it is none. */
  needs: readonly string[];
}

const ooxml = (main: string, part: string): OfficeKind => ({
  label: '[Content_Types].xml',
  says: new RegExp(`ContentType\\s*=\\s*["']application/vnd\\.openxmlformats-officedocument\\.${main}\\.main\\+xml["']`),
  needs: ['_rels/.rels', part],
});

const odf = (type: string): OfficeKind => ({
  label: 'mimetype',
  says: new RegExp(`^application/vnd\\.oasis\\.opendocument\\.${type}$`),
  needs: ['content.xml', 'META-INF/manifest.xml'],
});

/** ECMA-376 part 2 §10, OASIS OpenDocument 1.3 part 2 §3. */
const OFFICE: Readonly<Record<string, OfficeKind>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ooxml('wordprocessingml\\.document', 'word/document.xml'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ooxml('spreadsheetml\\.sheet', 'xl/workbook.xml'),
  'application/vnd.oasis.opendocument.text': odf('text'),
  'application/vnd.oasis.opendocument.spreadsheet': odf('spreadsheet'),
};

/** Null for what is no office file. */
export const labelOf = (contentType: string): string | null => OFFICE[contentType]?.label ?? null;

/** Members that run something when the file is opened: VBA, Excel 4 macro sheets, ActiveX, scripts of OpenDocument. */
const RUNS = /(^|\/)vba(project|data)[^/]*$|(^|\/)macrosheets\/|(^|\/)activex\/|^(basic|scripts)\//i;
const SAYS_RUNS = /macroEnabled|vbaProject|vbaData|activeX/i;
/** A path that leads out of the folder in which somebody unpacks it. */
const LEADS_OUT = /^\/|\\|\0|(^|\/)\.\.(\/|$)|^[a-z]:/i;
const MOST_MEMBERS = 5_000;

/** FITS: what it was announced as, and harmless as far as its directory tells. */
export type FileVerdict = 'FITS' | 'OTHER' | 'MACROS' | 'TOO_PACKED';

/** `label`: the text of the member that says what the file is; null where there is none. Nothing else is unpacked. */
export function officeVerdict(
  contentType: string,
  members: readonly ZipMember[] | null,
  label: string | null,
  mostUnpacked: number,
): FileVerdict {
  const kind = OFFICE[contentType];
  if (!kind || !members || members.length > MOST_MEMBERS) return 'OTHER';
  const names = members.map(({ name }) => name);
  const twice = new Set(names.map((name) => name.toLowerCase())).size < names.length;
  if (twice || members.some(({ name, encrypted }) => encrypted || LEADS_OUT.test(name))) return 'OTHER';
  if (names.some((name) => RUNS.test(name)) || SAYS_RUNS.test(label ?? '')) return 'MACROS';
  if (!kind.says.test(label ?? '') || !kind.needs.every((name) => names.includes(name))) return 'OTHER';
  return members.reduce((all, { unpacked }) => all + unpacked, 0) > mostUnpacked ? 'TOO_PACKED' : 'FITS';
}
