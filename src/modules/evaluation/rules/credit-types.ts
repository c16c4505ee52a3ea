// Credit points and records of the export: the shapes that are stored.
import type { FunctionalLevel } from '../../organisation/rules/types.ts';

/** A record of credit points: consecutive months at one level. */
export interface CreditPart {
  level: FunctionalLevel;
  coefficient: string;
  percent: string;
  months: number;
  /** Calendar months, 1 to 12, both included. */
  monthFrom: number;
  monthTo: number;
  /** Two places, rounded once. */
  points: string;
}

export interface Credit {
  /** Two places: the sum of the parts. */
  points: string;
  parts: CreditPart[];
}

/** What the export lists of a final evaluation: which record of which version. */
export interface ExportCard {
  evaluationId: string;
  version: number;
  /** From 1. */
  record: number;
}
