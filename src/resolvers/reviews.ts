// Fields of the reviews module: one expression each.
import type { Subjects } from './gate.ts';
import type { Resolvers } from './types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const reviewsSubjects: Subjects = {};

export const reviews: Resolvers = {};
