// Panels of the field test: who sits on one, its card form, who is examined, and what each member hands in: types.

/** INTERVIEW: wawancara terstruktur. PRACTICAL: tes praktik kerja. */
export type PanelMethod = 'INTERVIEW' | 'PRACTICAL';
export type PanelStatus = 'OPEN' | 'CLOSED' | 'DISSOLVED';

/** What is seen of somebody who is given so many points. */
export interface Anchor {
  points: number;
  text: string;
}

export interface Criterion {
  /** Its place in the form, from 1. */
  id: string;
  title: string;
  /** Integer. */
  most: number;
  /** From few points to many. */
  anchors: Anchor[];
}

export interface Holder {
  employeeId: string;
  /** As they were called when they were named. */
  name: string;
}

/** A place on the panel. */
export interface PanelSeat {
  /** Who holds it stands last, after those who gave it up. */
  holders: Holder[];
  /** Registration numbers; null = a regular member, whose card is asked for everybody. */
  standsInFor: string[] | null;
}

/** The head: small, since every card that comes in is checked against it. Says nothing of a category, and nothing of any card. */
export interface Panel {
  id: string;
  region: string;
  campaignId: string;
  /** Of the same position. */
  formationIds: string[];
  positionTitle: string;
  title: string;
  method: PanelMethod;
  status: PanelStatus;
  seats: PanelSeat[];
  /** The sum over the criteria. */
  most: number;
  /** How many are examined: those whom the list of the basic test lets through. */
  participants: number;
  /** Registration numbers. */
  absent: string[];
  policyVersion: string;
  createdAt: string;
  /** When it was closed or dissolved; null while it is open. */
  endedAt: string | null;
  /** Of the import of scores it proposed last. */
  importId: string | null;
}

/** Who is examined: no name, no score, no rank, and in the order of the registration number. */
export interface RosterEntry {
  number: string;
  applicationId: string;
  formationId: string;
}

/** A card that is in, as far as others are told before they may read it: that it is there. The totals are for the rules alone. */
export interface CardEntry {
  total: number;
  /** The total after the talk, the same where the member stands by their card; null before. */
  after: number | null;
}

/** What one member of one panel has handed in, by registration number. Nobody else writes it. */
export interface Ledger {
  id: string;
  panelId: string;
  employeeId: string;
  /** When the member was named, and when they gave up their seat. */
  since: string;
  leftAt: string | null;
  entries: Record<string, CardEntry>;
  /** When a relation was declared. */
  conflicts: Record<string, string>;
}

export interface CriterionScore {
  criterionId: string;
  /** Null in a draft: not yet. */
  points: number | null;
  note: string | null;
}

/** A member's alone: lies under a key of their own, and no card of it is ever read by anybody else. */
export interface Draft {
  panelId: string;
  number: string;
  scores: CriterionScore[];
}

/** What a member answered after the talk about a spread. */
export interface Discussion {
  /** Null where they stand by their card. */
  scores: CriterionScore[] | null;
  total: number;
  note: string;
  at: string;
}

export interface Card {
  panelId: string;
  number: string;
  employeeId: string;
  /** One a criterion, points in all of them. */
  scores: CriterionScore[];
  total: number;
  submittedAt: string;
  discussion: Discussion | null;
}
