// The stage of the story: who plays which part, the clock, and what has been told.
import type { Agency, Name, Person } from '../test/support/people.ts';

/** What is told, a line each: who did what on which day, and what came of it. */
export interface Told {
  day: string;
  who: string;
  text: string;
}

/** Names in the story; the parts are those of test/support/people.ts. */
const PARTS: Partial<Record<Name, string>> = {
  hr: 'Wahyu (staffing agency)',
  staff: 'Siti (employee)',
  superior: 'Bambang (superior and rater)',
  superior2: "Dewi (the rater's superior)",
  unitHead: 'Soenarto (head of office)',
  colleague: 'Joko (colleague)',
  auditor: 'Sri (auditor)',
};

export interface Stage {
  city: Agency;
  told: Told[];
  /** Colleagues who review beside Joko. */
  peers: Person[];
}

export const at = ({ city }: Stage, instant: string): void => city.setNow(instant);
export const tell = ({ told }: Stage, day: string, who: Name | 'peers', text: string): void => {
  told.push({ day, who: who === 'peers' ? 'four colleagues' : (PARTS[who] ?? who), text });
};

export interface Planned {
  planId: string;
  targetId: string;
  indicatorId: string;
}

export interface Versioned {
  id: string;
  version: number;
}
