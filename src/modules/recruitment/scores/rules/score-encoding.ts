// Bytes of a file of scores as text: UTF-8, UTF-16 that says so, and Windows-1252 that can be nothing else. Pure.

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Quotes, dashes, an ellipsis and the euro: the only signs that Windows-1252 has where Latin-1 has control characters, and that people type. */
const PUNCTUATION = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]);
const isLetter = (byte: number): boolean => byte >= 0xa0 || PUNCTUATION.has(byte);

/** Single signs, each with plain letters behind it: two together, or one at the very end, may be a broken letter of UTF-8. */
function isWindows(bytes: Uint8Array): boolean {
  return bytes.every((byte, i) => byte < 0x80 || (isLetter(byte) && (bytes[i + 1] ?? 0xff) < 0x80));
}

const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** Null where nobody can say what the letters are; a mark of the encoding is taken off. */
export function decodedText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  const text = marked ? decoded(bytes, marked[2]) : (decoded(bytes, 'utf-8') ?? (isWindows(bytes) ? decoded(bytes, 'windows-1252') : null));
  return text?.includes('\0') ? null : text;
}
