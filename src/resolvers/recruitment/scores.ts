// Fields of the recruitment module, scores and ranking: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const scoresSubjects: Subjects = {};

export const scores: Resolvers = {};
