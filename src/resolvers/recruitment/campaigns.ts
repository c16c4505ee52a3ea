// Fields of the recruitment module, campaigns, formations and applications: one expression each.
import type { Subjects } from '../gate.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const campaignsSubjects: Subjects = {};

export const campaigns: Resolvers = {};
