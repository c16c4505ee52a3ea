// What a module says of its root fields, so that each can be asked with given ids: see questions.ts.
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
export interface Module<Ids, Versions, Known = unknown> {
  /** Ids of the right form that never were. */
  never: Ids;
  /** Nothing has this version: whoever may change the record is told so, and nothing is changed. */
  stale: Versions;
  /** Mutations that answer one outcome a row. */
  many?: readonly string[];
  /** Fields of Query with arguments and selection, by name. */
  queries: (ids: Ids & Known) => Record<string, string>;
  /** Inputs of mutations without their idempotency key, by name. */
  inputs: (ids: Ids & Known, versions: Versions & Record<string, number>) => Record<string, object>;
  /** Root fields that show what is narrower than its object, each under the name of its type in lower case. */
  narrower?: (ids: Ids & Known) => string;
  /** Makes the records in a region in the midst of planning. */
  subjects: (city: Agency, about: About, known: Known) => Promise<Asked<Ids, Versions>>;
}
