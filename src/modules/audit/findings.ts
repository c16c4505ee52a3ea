// Where table and records differ, as auditors see it and see to it (decision 0121).

import { authoriseRegion, canSeeType, expectVersion } from '../../platform/access/access.ts';
import { type Opens, trailIsKept } from '../../platform/access/audit.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import { itemOf } from '../../platform/store/audit.ts';
import type { Result } from '../../platform/store/commit.ts';
import { fillSeen } from '../../platform/store/ranges.ts';
import { said } from '../../platform/store/said.ts';
import type { Key, Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { type AuditFindingRow, FindingItem, findingsOf } from './items.ts';
import { acknowledge, reopen } from './rules/finding.ts';
import type { Finding } from './rules/types.ts';

export interface OfFinding {
  idempotencyKey: string;
  findingId: string;
  expectedVersion: number;
  reason: string;
}

/** Whose own record it is, whom it is about, and who competes where it lies: they are not told that it was found, and see to nothing of it. */
const isKept = async (ctx: ReadContext, { subject }: Finding, opens: Opens): Promise<boolean> =>
  itemOf(subject).pk === ctx.viewer.employeeId || trailIsKept(ctx, subject, opens);

export const auditFindings = (ctx: ReadContext, isOpen: boolean, slice: Slice, opens: Opens): Promise<Page<AuditFindingRow>> =>
  fillSeen(
    (part) => findingsOf(ctx.table, authoriseRegion(ctx).region, isOpen, part),
    (rows) => Promise.all(rows.map(async (row) => ((await isKept(ctx, row.body, opens)) ? null : row))),
    slice,
  );

/** AP-392: how many findings that nobody has seen to are about certain items. */
export async function openFindingsOf(ctx: ReadContext, region: string, isAbout: (key: Key) => boolean): Promise<number> {
  let count = 0;
  for (let after: Slice['after'] | null = null; after !== undefined; ) {
    const { rows, next } = await findingsOf(ctx.table, region, true, { limit: 100, after: after ?? undefined });
    count += rows.filter(({ body }) => isAbout(itemOf(body.subject))).length;
    after = next;
  }
  return count;
}

export async function findFinding(ctx: ReadContext, id: string, opens: Opens): Promise<AuditFindingRow | null> {
  const row = canSeeType(ctx, 'AuditFinding') ? await ownItem(ctx, FindingItem, id) : null;
  return row && !(await isKept(ctx, row.body, opens)) ? row : null;
}

async function findingToChange(ctx: MutationContext, { findingId, expectedVersion }: OfFinding, opens: Opens) {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, FindingItem, [findingId], ['findingId']);
  if (await isKept(ctx, before.body, opens)) fail('NOT_FOUND', { field: ['findingId'] });
  expectVersion(before, expectedVersion);
  const save = (finding: Finding, reason: string): Promise<Result> =>
    write(ctx, permit, {
      subjects: [
        {
          before,
          after: FindingItem.put(before.region, finding),
          // Forgotten with whom the finding is about.
          detail: { kind: finding.kind, reason: said(reason, itemOf(finding.subject).pk) },
        },
      ],
      result: { id: finding.id },
    });
  return { finding: before.body, actor: { by: personOf(ctx.viewer), now: ctx.now }, save };
}

export async function auditFindingAcknowledge(ctx: MutationContext, input: OfFinding, opens: Opens): Promise<Result> {
  const { finding, actor, save } = await findingToChange(ctx, input, opens);
  return save(acknowledge(finding, input, actor), input.reason);
}

export async function auditFindingReopen(ctx: MutationContext, input: OfFinding, opens: Opens): Promise<Result> {
  const { finding, save } = await findingToChange(ctx, input, opens);
  return save(reopen(finding, input), input.reason);
}
