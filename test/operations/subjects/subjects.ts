// What a module says of the records that its operations are asked about: ids that are, ids that never were, and how they are made.
import type { Ask } from '../../support/city.ts';
import type { Agency } from '../../support/people.ts';

/** Whom the subjects are about, and what the region has to offer. */
export interface About {
  city: Agency;
  who: 'staff' | 'stranger';
  superior: 'superior' | 'otherHr';
  hr: Ask;
  unit: string;
  otherUnit: string;
}

/** Ids that questions name, and the versions those records have. */
export interface Asked<Ids, Versions> {
  ids: Ids;
  versions: Versions;
}

/** `Known`: ids of modules before this one. */
export interface Subjects<Ids, Versions, Known = unknown> {
  /** Ids of the right form that never were. */
  never: Ids;
  /** Nothing has this version: whoever may change the record is told so, and nothing is changed. */
  stale: Versions;
  /** Makes the records in a region in the midst of planning. */
  subjects: (city: Agency, about: About, known: Known) => Promise<Asked<Ids, Versions>>;
}
