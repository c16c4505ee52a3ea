// Kinds of items with what their changes tell: each module names its own in `notices.ts`, and src/projections.ts lists the modules.

import type { ReadContext } from '../context.ts';
import type { Awaited, NoticeRules, Told } from '../rules/notice.ts';
import type { FactKind } from '../store/item-kind.ts';
import type { Change } from './change.ts';

/** What a change tells, and what was and is awaited. */
export interface ToldOf {
  told: readonly Told[];
  before: readonly Awaited[];
  after: readonly Awaited[];
}

/** A kind of item with what it tells. */
export interface NoticeSource {
  type: string;
  of(ctx: ReadContext, change: Pick<Change, 'before' | 'after'>): Promise<ToldOf>;
}

/** @param beside what the rules go by that stands in other items */
export const noticeSourceWith = <Body, Beside>(
  kind: FactKind<Body>,
  rules: NoticeRules<Body, Beside>,
  beside: (ctx: ReadContext, body: Body) => Promise<Beside>,
): NoticeSource => ({
  type: kind.type,
  of: async (ctx, change) => {
    const [was, is] = [kind.bodyOf(change.before), kind.bodyOf(change.after)];
    // Each state for itself: what it goes by may depend on what it is.
    const before = was === null ? [] : rules.awaited(was, await beside(ctx, was));
    if (is === null) return { told: [], before, after: [] };
    const around = await beside(ctx, is);
    return { told: rules.told(was, is, around), before, after: rules.awaited(is, around) };
  },
});

export const noticeSource = <Body>(kind: FactKind<Body>, rules: NoticeRules<Body>): NoticeSource =>
  noticeSourceWith(kind, rules, async () => null);
