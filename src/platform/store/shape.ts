// The shape of the one table: names and index definitions, read by the engine, CDK and the tests alike.

/** Names have at least three characters: DynamoDB refuses shorter ones. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttl: 'ttl',
  /** Overloaded global indexes: each item that wants to be listed sets `<index>pk` and `<index>sk`. */
  indexes: ['index1', 'index2', 'index3'],
  /** What every index carries beside its keys: enough to draw a list row without a second read. */
  projected: ['type', 'version', 'region', 'card'],
} as const;

/** Goes with each use of the key that wraps the key ring, and is asked for by whoever may use it. */
export const KEY_RING_CONTEXT = { purpose: 'keyring' } as const;

/** Where files lie in their bucket: the function may write and read here and nowhere else. */
export const EVIDENCE_PREFIX = 'evidence/';

/** Where transcripts of students lie, who are forgotten by the clock. */
export const STUDENTS_FILES = 'evidence/students/';

/** Beginnings of keys of files that go once their purpose is over: documents of applicants, files of scores of a campaign, transcripts of students. */
export const ERASED_FILES = [
  `${EVIDENCE_PREFIX}applicants/`,
  `${EVIDENCE_PREFIX}apart/`,
  `${EVIDENCE_PREFIX}scores/`,
  STUDENTS_FILES,
] as const;

export type IndexName = (typeof TABLE.indexes)[number];

/**
 * Where a citizen's file lies until it is what was announced, and the days after which what never was goes by itself: one day it is waited for, and a
 * store ends a day late at most.
 */
export const ARRIVING_FILES = { prefix: `${EVIDENCE_PREFIX}arriving/`, keptDays: 2 } as const;

/** Files of citizens' cases, and the days for which they are kept: as long as the longest case. */
export const CITIZENS_FILES = { prefix: 'evidence/voice/', keptDays: 5 * 366 } as const;
