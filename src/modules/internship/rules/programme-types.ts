// Internship programmes, the places they have, and what they ask for: types.

/** What a student must have; null or empty: it is not asked. */
export interface InternshipRequirements {
  /** Credits (SKS) earned. */
  leastCredits: number | null;
  /** Grade point average of 4, as a decimal. */
  leastGpa: string | null;
  /** By their names; any of them. */
  studyProgrammes: readonly string[];
}

export interface UnitPlaces {
  unitId: string;
  places: number;
}

export interface Programme {
  id: string;
  region: string;
  title: string;
  description: string;
  /** Legal days, both included: the internship itself. */
  from: string;
  until: string;
  /** Legal days, both included: when students apply. */
  opensOn: string;
  closesOn: string;
  requirements: InternshipRequirements;
  units: readonly UnitPlaces[];
  createdAt: string;
  publishedAt: string | null;
  /** Nobody new is taken any more; who has a place keeps it. */
  closed: { at: string; by: string; reason: string } | null;
}

export type ProgrammeStatus = 'DRAFT' | 'PUBLISHED' | 'CLOSED';

export function programmeStatus({ publishedAt, closed }: Pick<Programme, 'publishedAt' | 'closed'>): ProgrammeStatus {
  if (closed) return 'CLOSED';
  return publishedAt === null ? 'DRAFT' : 'PUBLISHED';
}
