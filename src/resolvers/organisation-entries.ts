// Fields of entries taken back, and of the user errors that name what is in the way.

import type { Resolvers } from '../generated/types.ts';
import * as employees from '../modules/organisation/employees.ts';
import * as entries from '../modules/organisation/entries.ts';
import { effectsOf } from '../modules/organisation/moves.ts';
import type {} from '../modules/organisation/rules/error-data.ts';
import * as units from '../modules/organisation/units.ts';
import type { ReadContext } from '../platform/context.ts';
import { type PayloadParent, payload, type UserErrorView, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';
import type { WhoHelps } from '../platform/rules/blockers.ts';

/** The record of an undone entry is found where its id says what it is. */
const record =
  <T>(prefix: string, find: (ctx: ReadContext, id: string) => Promise<T | null>) =>
  ({ result }: PayloadParent, _args: unknown, ctx: ReadContext): Promise<T | null> | null =>
    result?.id.startsWith(`${prefix}_`) ? find(ctx, result.id) : null;

const inside = ({ data }: UserErrorView) => data?.inside ?? { people: 0, laterAssignments: 0, units: 0, assignments: [], openUnits: [] };

/** Late is late: what was entered is corrected by a new entry. */
const ENTRY_HELP: WhoHelps = { DEADLINE_PASSED: 'NOBODY' };

export const organisationEntries: Resolvers = {
  Mutation: { entryUndo: payload('entryUndo', entries.entryUndo) },
  Employee: { entries: ({ body }, _, ctx) => entries.entriesOf(ctx, body.id) },
  Unit: { entries: ({ id }, _, ctx) => entries.entriesOf(ctx, id) },
  Position: { entries: ({ body }, _, ctx) => entries.entriesOf(ctx, body.id) },
  Entry: {
    detail: ({ detail }) => JSON.stringify(detail),
    undoUntil: (entry, _, ctx) => entries.untilOf(ctx, entry),
    blockedBy: (entry, _, ctx) => entries.blockedBy(ctx, entry),
    ...told(entries.trialsOn, ENTRY_HELP),
  },
  EntryUndoPayload: {
    entry: ({ result }, _, ctx) => result && entries.entryById(ctx, result.id, String(result.entryId)),
    employee: record('emp', employees.findEmployee),
    unit: record('unt', units.findWrittenUnit),
    position: record('pos', units.findPosition),
    effects: ({ result }) => effectsOf(result),
    userErrors,
  },
  StillInside: {
    people: (problem) => inside(problem).people,
    laterAssignments: (problem) => inside(problem).laterAssignments,
    units: (problem) => inside(problem).units,
    assignments: (problem) => [...inside(problem).assignments],
    openUnits: (problem, _, ctx) => Promise.all(inside(problem).openUnits.map(({ id }) => units.unitOf(ctx, id))),
  },
  Resting: { objectId: ({ id }) => id },
  StillRests: { rests: ({ data }) => [...(data?.rests ?? [])] },
};
