// Who will see a feedback, told before it is written: in words, by name, and as a token that `feedbackGive` takes back.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { canonical } from '../../platform/store/commit.ts';
import { findEmployee } from '../organisation/employees.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { employeeInRegion } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { superiorsOf } from '../organisation/superiors.ts';
import { audienceOn, audienceText, type Placed, peopleOf } from './rules/audience.ts';
import type { FeedbackVisibility } from './rules/types.ts';

export interface AudienceView {
  label: string;
  people: EmployeeRow[];
  year: number | null;
  token: string;
}

export const placed = async (ctx: ReadContext, person: Employee): Promise<Placed> => ({
  person,
  superiors: await superiorsOf(ctx, person),
});

/** Keyed, so that nobody makes one up for an audience that was never shown to them. */
export function audienceToken(ctx: ReadContext, authorId: string, about: Placed, visibility: FeedbackVisibility): string {
  const { raterIds, year } = audienceOn(about, visibility, legalDay(ctx.now));
  return ctx.keyring.hash('FEEDBACK_AUDIENCE', canonical([authorId, about.person.id, visibility, raterIds, year]));
}

/** Null where the recipient is not in the viewer's region. */
export async function feedbackAudience(
  ctx: ReadContext,
  { aboutId, visibility }: { aboutId: string; visibility: FeedbackVisibility },
): Promise<AudienceView | null> {
  const authorId = ctx.viewer.employeeId;
  const recipient = await employeeInRegion(ctx, aboutId);
  if (!authorId || !recipient) return null;
  const about = await placed(ctx, recipient.body);
  const audience = audienceOn(about, visibility, legalDay(ctx.now));
  const found = await Promise.all(peopleOf(authorId, aboutId, visibility, audience).map((id) => findEmployee(ctx, id)));
  const people = found.filter((row): row is EmployeeRow => row !== null);
  const others = audience.raterIds.filter((id) => id !== authorId);
  const raters = people.filter(({ body }) => others.includes(body.id)).map(({ body }) => body.name);
  const label = audienceText(visibility, { about: about.person.name, raters, year: audience.year }, ctx.language);
  return { label, people, year: audience.year, token: audienceToken(ctx, authorId, about, visibility) };
}
