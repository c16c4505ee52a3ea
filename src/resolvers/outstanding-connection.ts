// A page of who has not, with the question beside it, so that counts are made only where they are asked for.

import {
  askingOf,
  inYears,
  type OutstandingInput,
  type OutstandingView,
  outstandingPage,
  type RosterQuestion,
  viewOf,
} from '../modules/outstanding/lists.ts';
import type { RosterSort } from '../modules/outstanding/rules/types.ts';
import type { ReadContext } from '../platform/context.ts';
import { badInput, type Connection, connection, type PageArgs } from '../platform/graphql/connection.ts';
import { legalYear } from '../platform/rules/calendar.ts';
import { rangeText } from '../platform/rules/texts/arguments.ts';
import { gradeText, roundText } from '../platform/rules/texts/roster.ts';

export interface OutstandingPage extends Connection<OutstandingView> {
  asking: RosterQuestion;
}

type Args = PageArgs & { filter: OutstandingInput; sort: RosterSort };

/** @throws GraphQLError BAD_USER_INPUT for a year that rows do not tell of, or a round where none belongs. */
function checkFilter(ctx: ReadContext, { step, year, roundId }: OutstandingInput): void {
  if (typeof year === 'number' && !inYears(ctx, year)) throw badInput(rangeText('year', legalYear(ctx.now) - 1, legalYear(ctx.now) + 1));
  if ((step === 'ENROLMENT') !== Boolean(roundId)) throw badInput(roundText);
}

/** @throws GraphQLError BAD_USER_INPUT: who is not told the grades learns none from a filter, a count or an order either. */
function checkGrades({ filter, reach }: RosterQuestion, sort: RosterSort): void {
  if (reach.grades) return;
  if (filter.grades) throw badInput(gradeText('grades'));
  if (sort === 'GRADE') throw badInput(gradeText('sort'));
}

/** The question, if it may be asked. @throws GraphQLError BAD_USER_INPUT. */
export async function askedOutstanding(ctx: ReadContext, { filter, sort }: Pick<Args, 'filter' | 'sort'>): Promise<RosterQuestion | null> {
  checkFilter(ctx, filter);
  const asking = await askingOf(ctx, filter);
  if (asking) checkGrades(asking, sort);
  return asking;
}

export async function outstandingConnection(ctx: ReadContext, args: Args): Promise<OutstandingPage | null> {
  const asking = await askedOutstanding(ctx, args);
  if (!asking) return null;
  const { sort } = args;
  const page = await connection(ctx, 'outstanding', { ...args }, (slice) => outstandingPage(ctx, asking, sort, slice), viewOf(asking));
  return { ...page, asking };
}
