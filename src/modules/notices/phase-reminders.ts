// Reminders of planning: to who has not submitted a plan, to who has not decided on one, to who can help. What begins with an item of its own is
// reminded of by that item (`awaited-reminders.ts`): of a plan that nobody has opened there is none.

import type { ReadContext } from '../../platform/context.ts';
import { isPast } from '../../platform/rules/calendar.ts';
import type { NoticeFacts } from '../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import type { TellPoison } from '../../platform/stream/projected.ts';
import { mailboxes } from '../organisation/addressees.ts';
import { teamsOf } from '../organisation/teams.ts';
import { postsBehind } from '../outstanding/behind.ts';
import { cycleIdOf } from '../performance/ids.ts';
import { cycleInRegion } from '../performance/read.ts';
import type { Cycle } from '../performance/rules/types.ts';
import { type OwedStep, planOwed } from './owed.ts';
import { type Decided, type DueReminder, helpersAbove, helpersOf, type Reminding, remindOf } from './reminder-writes.ts';
import { escalatesOn, isEscalated, lastDayOf, reminderDue } from './rules/schedule.ts';

type To = Pick<DueReminder, 'mailbox' | 'day' | 'facts'> & Partial<Pick<DueReminder, 'aboutId' | 'dueAt'>>;

const reminder = (event: NoticeEvent, subjectId: string, to: To): DueReminder => ({
  ...{ event, subjectId, aboutId: null, campaignId: null, dueAt: null, occasion: null, awaitedBy: null },
  ...to,
});

/** How many plans of the team stand so, those of superiors whose authority somebody is lent too. */
const countOf =
  (cycle: Cycle, superiorId: string, stands: (owed: OwedStep) => boolean) =>
  async (ctx: ReadContext): Promise<NoticeFacts> => {
    const cards = (await teamsOf(ctx, superiorId)).flatMap((team) => team.cards);
    const people = [...new Set(cards.filter(({ assignment }) => assignment.holding === 'DEFINITIVE').map(({ employeeId }) => employeeId))];
    const owed = await Promise.all(people.map((id) => planOwed(ctx, cycle, id)));
    return { year: cycle.year, count: Math.max(1, owed.filter((one) => one && stands(one)).length) };
  };

/** The owner is told of the deadline; where it has passed for long, so is who can help: how many, never who. */
async function drawUp(ctx: ReadContext, cycle: Cycle, owed: OwedStep, { today, policy, calendar }: Reminding): Promise<DueReminder[]> {
  const { employeeId, dueAt, since, subjectId, year } = owed;
  const rules = policy.reminders;
  const due: DueReminder[] = [];
  const day = reminderDue(dueAt, today, since, rules, calendar);
  const last = lastDayOf(dueAt);
  const isOver = today > last;
  const to = { mailbox: employeeId, dueAt, aboutId: employeeId, facts: async () => ({ year }) };
  // A day before the end was told before it, or missed: who is late is told on the days after it alone.
  if (day && day > last === isOver) due.push(reminder(isOver ? 'PLAN_OVERDUE' : 'PLAN_DUE', subjectId, { ...to, day }));
  if (!isEscalated(dueAt, today, rules, calendar)) return due;
  const late = (one: OwedStep): boolean => one.what === 'DRAW_UP' && isEscalated(one.dueAt, today, rules, calendar);
  for (const mailbox of await helpersOf(ctx, employeeId, owed.assignmentId))
    due.push(
      reminder('TEAM_PLANS_LATE', cycle.id, { mailbox, day: escalatesOn(dueAt, rules, calendar), facts: countOf(cycle, mailbox, late) }),
    );
  return due;
}

/** Superiors are told how many wait for them, and those above them how many wait too long. */
async function decideOn(ctx: ReadContext, cycle: Cycle, owed: OwedStep, { today, policy, calendar }: Reminding): Promise<DueReminder[]> {
  const { employeeId, assignmentId, dueAt, closesAt, since } = owed;
  const rules = policy.reminders;
  const waits = (one: OwedStep): boolean => one.what === 'DECIDE';
  // What cannot be decided any more is asked of nobody; those above are told all the same.
  const superiors = await mailboxes(ctx, [{ kind: 'SUPERIORS', employeeId, assignmentId }]);
  const day = isPast(closesAt, ctx.now) ? null : reminderDue(dueAt, today, since, rules, calendar);
  const due = day
    ? superiors.map((mailbox) => reminder('PLANS_WAIT', cycle.id, { mailbox, day, facts: countOf(cycle, mailbox, waits) }))
    : [];
  if (!isEscalated(dueAt, today, rules, calendar)) return due;
  const of = escalatesOn(dueAt, rules, calendar);
  // A plan that was submitted late has waited for nobody before.
  if (since >= of) return due;
  const above = await helpersAbove(ctx, employeeId, assignmentId);
  for (const superior of superiors)
    for (const mailbox of above)
      due.push(reminder('PLANS_WAIT_LATE', cycle.id, { mailbox, day: of, aboutId: superior, facts: countOf(cycle, superior, waits) }));
  return due;
}

const dueOf = (ctx: ReadContext, cycle: Cycle, owed: OwedStep, reminding: Reminding): Promise<DueReminder[]> =>
  owed.what === 'DECIDE' ? decideOn(ctx, cycle, owed, reminding) : drawUp(ctx, cycle, owed, reminding);

export interface ReminderPage {
  written: number;
  next: PagePosition | undefined;
}

/** A page of those who are behind. What is due is looked for side by side; what is written is decided anew, some at once. */
export async function remindPlans(
  ctx: ReadContext,
  year: number,
  reminding: Reminding,
  slice: { limit: number; after?: PagePosition | undefined },
  tell: TellPoison<string>,
): Promise<ReminderPage> {
  const cycle = (await cycleInRegion(ctx, cycleIdOf(ctx.viewer.region ?? '', year)))?.body;
  if (cycle?.status !== 'OPEN') return { written: 0, next: undefined };
  const { posts, next } = await postsBehind(ctx, { step: 'PLAN_APPROVAL', year }, slice);
  const people = [...new Set(posts.map(({ employeeId }) => employeeId))];
  const decide = async (employeeId: string): Promise<Decided | null> => {
    const owed = await planOwed(ctx, cycle, employeeId);
    return owed && { due: await dueOf(ctx, cycle, owed, reminding), fact: owed.fact };
  };
  return { written: await remindOf(ctx, people, decide, tell), next };
}
