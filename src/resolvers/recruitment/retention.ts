// Fields of the recruitment module, retention and numbers: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const retentionSubjects: Subjects = {};

export const retention: Resolvers = {};
