// A workbook (XLSX) unpacked within bounds: one sheet that holds something, no macros, nothing that grows beyond what it says.
import { inflateRawSync } from 'node:zlib';
import { sheetsWords, workbookWords } from '../../../platform/rules/texts/score-file.ts';
import { packedBytes, type ZipMember, zipMembers } from '../../../platform/rules/zip.ts';
import { unreadable } from './rules/score-file.ts';
import type { FileLine } from './rules/score-header.ts';
import { workbookLines } from './rules/workbook.ts';

/** Bytes of all parts together, unpacked: forty thousand rows of ten cells take some twenty-five million. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_MEMBERS = 1_000;
const DEFLATED = 8;

/** No more than `most` bytes, whatever the directory declares. */
function unpacked(bytes: Uint8Array, member: ZipMember, most: number): Uint8Array {
  const packed = member.encrypted || member.unpacked > most ? null : packedBytes(bytes, member);
  if (!packed || (member.method !== DEFLATED && member.method !== 0)) return unreadable(workbookWords);
  if (member.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch {
    return unreadable(workbookWords);
  }
}

/** Texts of parts, which together stay within the bound. */
function opener(bytes: Uint8Array): (member: ZipMember) => string {
  let left = MOST_BYTES;
  return (member) => {
    const whole = unpacked(bytes, member, left);
    left -= whole.length;
    return new TextDecoder('utf-8').decode(whole);
  };
}

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;

/** Rows of the only sheet that holds something: nobody guesses which of several is meant, hidden or not. @throws RuleError FILE_UNREADABLE. */
export function workbookTable(bytes: Uint8Array, most: number): FileLine[] {
  const members = zipMembers(bytes) ?? [];
  if (members.length === 0 || members.length > MOST_MEMBERS) return unreadable(workbookWords);
  const open = opener(bytes);
  const part = (name: string): string => {
    const member = members.find((one) => one.name === name);
    return member ? open(member) : '';
  };
  const parts = { sharedStrings: part('xl/sharedStrings.xml'), styles: part('xl/styles.xml') };
  const sheets = members.filter(({ name }) => SHEETS.test(name)).map(open);
  const tables = sheets.map((sheet) => workbookLines({ ...parts, sheet }, most)).filter((lines) => lines.length > 0);
  if (tables.length > 1) return unreadable(sheetsWords(tables.length));
  return tables[0] ?? (sheets.length > 0 ? [] : unreadable(workbookWords));
}
