// What may be evidence, and how large: dated and versioned, by the day on which a file is announced.

export interface EvidencePolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Bytes at most, by media type; what is not named is not accepted. */
  mostBytes: Readonly<Record<string, number>>;
  /** Bytes that an office file may unpack to, as it declares them. */
  mostUnpacked: number;
  /** Files of an entry, and beside them links. */
  mostPerEntry: number;
  fileName: number;
  link: { url: number; title: number };
}

const MIB = 1024 * 1024;
const PICTURES = { 'image/jpeg': 5 * MIB, 'image/png': 5 * MIB };
const HOUSE = { mostUnpacked: 100 * MIB, mostPerEntry: 5, fileName: 150, link: { url: 2000, title: 150 } };

const POLICIES: readonly EvidencePolicy[] = [
  {
    version: 'evidence-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'house rule until a mayoral decree says otherwise',
    mostBytes: { ...PICTURES, 'application/pdf': 5 * MIB },
    ...HOUSE,
  },
  {
    version: 'evidence-2026.1',
    effectiveFrom: '2026-01-01',
    // A report of forty scanned pages at 200 dpi has 6 to 9 MB; an office file is read whole when it is attached, so it stays as small.
    source: 'house rule until a mayoral decree says otherwise: 10 MiB for documents, which are scanned; a photograph needs no more than 5',
    mostBytes: {
      ...PICTURES,
      'application/pdf': 10 * MIB,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 10 * MIB,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 10 * MIB,
      'application/vnd.oasis.opendocument.text': 10 * MIB,
      'application/vnd.oasis.opendocument.spreadsheet': 10 * MIB,
    },
    ...HOUSE,
  },
];

/** The policy in force on a legal day. */
export function evidencePolicy(day: string): EvidencePolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No evidence policy on ${day}.`);
  return found;
}
