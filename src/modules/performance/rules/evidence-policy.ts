// What may be evidence, and how large: dated and versioned, by the day on which a file is announced.
import { type Law, policyOn, type Ruleset, type Shipped } from '../../../platform/rules/policy/overlay.ts';

/** Kinds of files whose bytes can be told from others, by media type. */
const KINDS = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ODT: 'application/vnd.oasis.opendocument.text',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

export type EvidenceKind = keyof typeof KINDS;

export interface EvidencePolicy extends Shipped {
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
const PICTURES = { [KINDS.JPEG]: 5 * MIB, [KINDS.PNG]: 5 * MIB };
const HOUSE = { mostUnpacked: 100 * MIB, mostPerEntry: 5, fileName: 150, link: { url: 2000, title: 150 } };

const POLICIES: readonly EvidencePolicy[] = [
  {
    version: 'evidence-2023.1',
    effectiveFrom: '2023-01-01',
    source: 'house rule until a mayoral decree says otherwise',
    mostBytes: { ...PICTURES, [KINDS.PDF]: 5 * MIB },
    ...HOUSE,
  },
  {
    version: 'evidence-2026.1',
    effectiveFrom: '2026-01-01',
    // A report of forty scanned pages at 200 dpi has 6 to 9 MB; an office file is read whole when it is attached, so it stays as small.
    source: 'house rule until a mayoral decree says otherwise: 10 MiB for documents, which are scanned; a photograph needs no more than 5',
    mostBytes: {
      ...PICTURES,
      [KINDS.PDF]: 10 * MIB,
      [KINDS.DOCX]: 10 * MIB,
      [KINDS.XLSX]: 10 * MIB,
      [KINDS.ODT]: 10 * MIB,
      [KINDS.ODS]: 10 * MIB,
    },
    ...HOUSE,
  },
];

/** What an entry of the table may set. */
export interface EvidenceTerms {
  /** Bytes at most, by kind; 0: not accepted. */
  files: { kind: EvidenceKind; mostBytes: number }[];
  mostUnpacked: number;
  mostPerEntry: number;
}

const ALL = Object.keys(KINDS) as EvidenceKind[];

const accepted = (files: EvidenceTerms['files']): Record<string, number> =>
  Object.fromEntries(files.filter(({ mostBytes }) => mostBytes > 0).map(({ kind, mostBytes }) => [KINDS[kind], mostBytes]));

export const evidenceRules: Ruleset<EvidencePolicy, EvidenceTerms> = {
  kind: 'EVIDENCE',
  name: 'evidence policy',
  shipped: POLICIES,
  termsOf: ({ mostBytes, mostUnpacked, mostPerEntry }) => ({
    files: ALL.map((kind) => ({ kind, mostBytes: mostBytes[KINDS[kind]] ?? 0 })),
    mostUnpacked,
    mostPerEntry,
  }),
  withTerms: (policy, { files, ...numbers }) => ({ ...policy, ...numbers, mostBytes: accepted(files) }),
  // An office file is read whole when it is attached; a function has memory for no more.
  ranges: { 'files.mostBytes': [0, 25 * MIB], mostUnpacked: [MIB, 200 * MIB], mostPerEntry: [1, 20] },
  rows: { files: 'kind' },
  contradictions: ({ files }) => (files.some(({ mostBytes }) => mostBytes > 0) ? [] : [{ path: ['files'], code: 'REQUIRED' }]),
};

/** The policy in force on a legal day. */
export const evidencePolicy = (day: string, law: Law): EvidencePolicy => policyOn(evidenceRules, day, law);
