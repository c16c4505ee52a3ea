// Fields of the recruitment module, panels of the field test: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const panelsSubjects: Subjects = {};

export const panels: Resolvers = {};
