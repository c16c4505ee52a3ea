// Goes through all that is awaited and all who are behind, once a day and not at night: in pages, so that it goes on where it was cut off.

import type { ReadContext } from '../../platform/context.ts';
import { legalYear } from '../../platform/rules/calendar.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import type { NoticeSource } from '../../platform/stream/notice-source.ts';
import { projected } from '../../platform/stream/projected.ts';
import { remindAwaited, tellWhoIsAsked } from './awaited-reminders.ts';
import { RemindersItem } from './delivery-items.ts';
import { type ReminderPage, remindPlans } from './phase-reminders.ts';
import { type Reminding, remindingOn } from './reminder-writes.ts';
import { forgetAddresses } from './retention.ts';
import { isQuiet } from './rules/quiet.ts';

export interface ReminderRun {
  /** A context of the present instant that reads consistently; anew for each page. */
  contextFor: () => ReadContext;
  /** What tells of what is awaited. */
  sources: readonly NoticeSource[];
  /** No further page is begun once it says so. */
  isOver: () => boolean;
  /** Of a fact, or somebody, whose reminders could not be decided: nobody else's wait for it. It is tried again the next day. */
  tell: (fault: Error) => void;
}

export interface Reminded {
  /** QUIET: at night, on Sundays and holidays. CUT: the next run goes on. DONE: nothing is left of today. */
  state: 'QUIET' | 'CUT' | 'DONE';
  written: number;
}

/** People or items of a page: some seconds of work. */
const PAGE = 100;

type Turn = (ctx: ReadContext, reminding: Reminding, slice: { limit: number; after?: PagePosition | undefined }) => Promise<ReminderPage>;

/** All that a day goes through, by name: planning of the next year begins in this one, and what was not done in the last is late in this one. */
function turnsOf({ sources, tell }: ReminderRun, now: string): Map<string, Turn> {
  const poison = (id: string, cause: unknown): void => tell(new Error(`Reminders of ${id} could not be decided.`, { cause }));
  const year = legalYear(now);
  return new Map<string, Turn>([
    ['ASKED', (ctx, _, slice) => tellWhoIsAsked(ctx, sources, slice, poison)],
    ['AWAITED', (ctx, reminding, slice) => remindAwaited(ctx, sources, reminding, slice, poison)],
    ...[year - 1, year, year + 1].map((one): [string, Turn] => [
      `PLANS#${one}`,
      (ctx, reminding, slice) => remindPlans(ctx, one, reminding, slice, poison),
    ]),
    ['ADDRESSES', (ctx, { today, policy }, slice) => forgetAddresses(ctx, today, policy, slice)],
  ]);
}

const doneOn = async (ctx: ReadContext, day: string): Promise<Readonly<Record<string, PagePosition | 'DONE'>>> => {
  const row = await RemindersItem.load(ctx.table.get, ctx.viewer.region ?? '');
  return row?.body.day === day ? row.body.passes : {};
};

/** Another run beside this one may be further: then a page is gone through again, and nobody is told twice. */
const note = (ctx: ReadContext, day: string, pass: string, at: PagePosition | 'DONE'): Promise<void> =>
  projected(ctx, async () => {
    const region = ctx.viewer.region ?? '';
    const before = await RemindersItem.load(ctx.table.get, region);
    const passes = before?.body.day === day ? before.body.passes : {};
    if (passes[pass] === 'DONE') return null;
    return { tallies: [{ before, after: RemindersItem.putAt([region], region, { day, passes: { ...passes, [pass]: at } }) }] };
  });

/** Of one region. May be run at any time and as often as one likes, also twice at once. */
export async function remind(run: ReminderRun): Promise<Reminded> {
  const ctx = run.contextFor();
  const { today, policy, calendar } = await remindingOn(ctx);
  if (isQuiet(ctx.now, policy, calendar)) return { state: 'QUIET', written: 0 };
  const done = await doneOn(ctx, today);
  let written = 0;
  for (const [name, turn] of turnsOf(run, ctx.now)) {
    for (let at = done[name]; at !== 'DONE'; ) {
      const inner = run.contextFor();
      const reminding = await remindingOn(inner);
      // Evening may fall, or the day turn, while it goes on.
      if (run.isOver() || reminding.today !== today || isQuiet(inner.now, reminding.policy, reminding.calendar))
        return { state: 'CUT', written };
      const page = await turn(inner, reminding, { limit: PAGE, after: at });
      written += page.written;
      at = page.next ?? 'DONE';
      await note(inner, today, name, at);
    }
  }
  return { state: 'DONE', written };
}
