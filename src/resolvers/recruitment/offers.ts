// Fields of the recruitment module, offers and appointment: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const offersSubjects: Subjects = {};

export const offers: Resolvers = {};
