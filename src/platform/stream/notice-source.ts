// Kinds of items with what their changes tell: each module names its own in `notices.ts`, and src/projections.ts lists the modules.

import type { Awaited, NoticeRules, Told } from '../rules/notice.ts';
import type { FactKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';

/** A kind of item with what it tells. */
export interface NoticeSource {
  type: string;
  told(before: Row | null, after: Row): readonly Told[];
  awaited(row: Row | null): readonly Awaited[];
}

export const noticeSource = <Body>(kind: FactKind<Body>, rules: NoticeRules<Body>): NoticeSource => ({
  type: kind.type,
  told: (before, after) => {
    const now = kind.bodyOf(after);
    return now === null ? [] : rules.told(kind.bodyOf(before), now);
  },
  awaited: (row) => {
    const body = kind.bodyOf(row);
    return body === null ? [] : rules.awaited(body);
  },
});
