// Competences as they are stored and as rules speak about them.

export type CompetenceKind = 'TECHNICAL' | 'MANAGERIAL' | 'SOCIOCULTURAL';
/** What a level was found by. */
export type CompetenceSource = 'ASSESSMENT' | 'EVALUATION' | 'REVIEW_360' | 'SUPERIOR';

/** Of the city's own dictionary. */
export interface TechnicalCompetence {
  id: string;
  region: string;
  name: string;
  /** What somebody of level 1, 2 … 5 is able to do. */
  levels: readonly string[];
  addedAt: string;
  /** Nobody is measured by it any more; what was measured stays. */
  retiredAt: string | null;
}

export interface CompetenceStandard {
  competenceId: string;
  level: number;
}

/** What a position asks for from a day on, until the next edition. */
export interface StandardEdition {
  validFrom: string;
  standards: readonly CompetenceStandard[];
  basis: string;
  at: string;
  byId: string | null;
}

export interface PositionStandards {
  positionId: string;
  /** In the order of their days. */
  editions: readonly StandardEdition[];
}

/** One finding of a level; never changed but by being corrected, and never gone. */
export interface LevelEntry {
  id: string;
  competenceId: string;
  level: number;
  source: CompetenceSource;
  /** On which day it was found. */
  on: string;
  basis: string;
  at: string;
  byId: string | null;
  /** It does not count: why, and what came in its place, if anything. */
  corrected: { at: string; byId: string | null; reason: string; byEntryId: string | null } | null;
}

export interface PersonLevels {
  employeeId: string;
  /** As they were entered, each correction beside what it corrects. */
  entries: readonly LevelEntry[];
}
