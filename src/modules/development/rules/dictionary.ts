// The dictionary of competences: the national one, dated, and technical ones that a city adds. Pure.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import { COMPETENCE_WORDS, type CompetenceWords } from '../../../platform/rules/texts/competences.ts';
import type { CompetenceKind, TechnicalCompetence } from './competence-types.ts';

export type NationalCompetence = keyof typeof COMPETENCE_WORDS;

export interface CompetencePolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  national: readonly { code: NationalCompetence; kind: Exclude<CompetenceKind, 'TECHNICAL'> }[];
  /** Lengths in characters. */
  limits: { name: number; level: number; basis: number; reason: number };
  /** Technical competences of a region, competences and dates of a standard, levels of a person: each is one item, or one list. */
  most: { technical: number; standards: number; editions: number; entries: number };
}

const managerial = (code: NationalCompetence) => ({ code, kind: 'MANAGERIAL' as const });

const POLICIES: readonly CompetencePolicy[] = [
  {
    version: 'competences-2017.1',
    effectiveFrom: '2017-01-01',
    source: 'PermenPANRB 38/2017, annex (dictionary of managerial and sociocultural competences); lengths and limits are house rules',
    national: [
      ...(['INTEGRITY', 'COOPERATION', 'COMMUNICATION', 'RESULTS', 'PUBLIC_SERVICE', 'DEVELOPMENT', 'CHANGE', 'DECISIONS'] as const).map(
        managerial,
      ),
      { code: 'NATION', kind: 'SOCIOCULTURAL' },
    ],
    limits: { name: 120, level: 300, basis: 200, reason: 200 },
    most: { technical: 90, standards: 25, editions: 20, entries: 100 },
  },
];

export const competencePolicy = (day: string): CompetencePolicy => shippedOn({ name: 'dictionary of competences', shipped: POLICIES }, day);

/** A competence of the dictionary, whoever wrote it. */
export interface CompetenceView {
  competenceId: string;
  kind: CompetenceKind;
  /** Null where the city wrote it: then the words are its own. */
  words: CompetenceWords | null;
  technical: TechnicalCompetence | null;
}

/** In one order for everybody: the national ones as the regulation has them, then those of the city as they were added. */
export const dictionaryOf = ({ national }: CompetencePolicy, technical: readonly TechnicalCompetence[]): CompetenceView[] => [
  ...national.map(({ code, kind }) => ({ competenceId: code, kind, words: COMPETENCE_WORDS[code], technical: null })),
  ...technical.map((one) => ({ competenceId: one.id, kind: 'TECHNICAL' as const, words: null, technical: one })),
];

export const isRetired = ({ technical }: CompetenceView): boolean => technical !== null && technical.retiredAt !== null;
