// An operator lets a region join this deployment, or takes that back: through the one write path, on record, and with nobody's permission asked but that of the table.

import { legalDay } from '../../platform/rules/calendar.ts';
import { commit, type Operation } from '../../platform/store/commit.ts';
import type { Table } from '../../platform/store/table.ts';
import { unitsIn } from './items.ts';
import { type JoinedRegion, RegionItem, type RegionRow } from './region-items.ts';

export interface Joining {
  table: Table;
  /** Instant. */
  now: string;
  requestId: string;
}

/** What came of it: it stands as it was asked for already, or was written now, or something rests on it. */
export type Joined = 'STANDS' | 'WRITTEN' | 'RESTS';

/** By the table's own rights: in the cloud, CloudTrail tells who used them. */
const OPERATOR = 'operator';

async function write({ table, now, requestId }: Joining, name: string, before: RegionRow | null, region: JoinedRegion): Promise<Joined> {
  // What the region says is what is asked for: a repeat finds it so, and needs no marker.
  const operation: Operation = { viewer: OPERATOR, name, key: requestId, inputHash: null, requestId, now };
  const subjects = [{ before, after: RegionItem.put(region.code, region), detail: { code: region.code, name: region.name } }];
  await commit(table, operation, { subjects, traceless: true, result: { id: region.code } });
  return 'WRITTEN';
}

/** Also where it had left, and where its name has changed. */
export async function regionJoin(joining: Joining, { code, name }: { code: string; name: string }): Promise<Joined> {
  joining.table.requireConsistent();
  const before = await RegionItem.load(joining.table.get, code);
  const isIn = before !== null && before.body.leftOn === null;
  if (isIn && before.body.name === name) return 'STANDS';
  const joinedOn = isIn ? before.body.joinedOn : legalDay(joining.now);
  return write(joining, 'regionJoin', before, { code, name, joinedOn, leftOn: null });
}

/** Only as long as it has no unit, open or closed: posts, people and all that they do hang on one. */
export async function regionLeave(joining: Joining, code: string): Promise<Joined> {
  joining.table.requireConsistent();
  const before = await RegionItem.load(joining.table.get, code);
  if (before === null || before.body.leftOn !== null) return 'STANDS';
  if ((await unitsIn(joining.table, code)).length > 0) return 'RESTS';
  return write(joining, 'regionLeave', before, { ...before.body, leftOn: legalDay(joining.now) });
}
