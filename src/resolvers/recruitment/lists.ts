// Fields of the recruitment module, published lists: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const listsSubjects: Subjects = {};

export const lists: Resolvers = {};
