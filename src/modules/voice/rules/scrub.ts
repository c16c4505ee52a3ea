// What citizens write, without what names other people: numbers of people, telephones, e-mail addresses, number plates. Pure.

export type LeftOut = 'EMAIL' | 'PERSONAL_NUMBER' | 'TELEPHONE' | 'VEHICLE';

interface Pattern {
  kind: LeftOut;
  found: RegExp;
  /** What stands in its place, in the language of those who work on it. */
  instead: string;
}

/** Between groups of digits: nothing, a blank, a point or a dash. */
const GAP = '[ .\\-]?';

/** Before a plate: these are no codes of a region on it, but parts of an address, a law, a price. */
const NO_PLATE = '(?!(?:RT|RW|NO|KM|UU|PP|SK|RP|BAB|PT|CV|TV)[ \\-]?\\d)';

/** In this order: a longer number is none of the shorter ones. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'EMAIL', found: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu, instead: '[e-mail]' },
  // NIK and family cards have 16 digits, staff numbers 18. Another number may follow after a blank: it does not make one of both.
  {
    kind: 'PERSONAL_NUMBER',
    found: new RegExp(`(?<!\\d)(?:\\d{18}|\\d{16}|\\d(?:${GAP}\\d){15}(?:(?:${GAP}\\d){2})?)(?!\\d)`, 'g'),
    instead: '[NIK/NIP]',
  },
  // +62, 62 or 0, then 8 to 12 digits; of 112 and 14045 nobody is the owner.
  { kind: 'TELEPHONE', found: /(?<![\d+])(?:\(?(?:\+?62|0)\)?)(?:[ .()-]{0,2}\d){8,12}(?!\d)/g, instead: '[telepon]' },
  {
    kind: 'VEHICLE',
    found: new RegExp(`(?<![\\p{L}\\d])${NO_PLATE}[A-Z]{1,2}[ \\-]?\\d{1,4}[ \\-]?[A-Z]{1,3}(?![\\p{L}\\d])`, 'gu'),
    instead: '[pelat]',
  },
  // In small letters only of Semarang and what lies around it: "di 12 an" is none.
  { kind: 'VEHICLE', found: /(?<![\p{L}\d])(?:h|k|g|aa|ad|ab) ?\d{2,4} ?[a-z]{2,3}(?![\p{L}\d])/gu, instead: '[pelat]' },
];

export interface Scrubbed {
  text: string;
  /** In the order of the alphabet, each once. */
  leftOut: LeftOut[];
}

export function scrub(text: string): Scrubbed {
  const leftOut = new Set<LeftOut>();
  let shown = text;
  for (const { kind, found, instead } of PATTERNS)
    shown = shown.replaceAll(found, () => {
      leftOut.add(kind);
      return instead;
    });
  return { text: shown, leftOut: [...leftOut].toSorted() };
}

export interface Writer {
  name: string;
  reach: string;
}

const literally = (written: string): RegExp => {
  const words = written.split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])${words.join('\\s+')}(?![\\p{L}\\d])`, 'giu');
};

/** Without the name and the address that were given with it, where they stand in one piece. */
export const withoutWriter = (text: string, writer: Writer | null): string =>
  writer === null ? text : text.replaceAll(literally(writer.reach), '[kontak]').replaceAll(literally(writer.name), '[nama]');
