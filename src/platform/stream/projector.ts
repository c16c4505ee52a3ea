// What follows the table's stream: hands each change to the projections that follow its type, and sets aside what one of them cannot bear.

import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { ReadContext } from '../context.ts';
import { type Change, changeOf } from './change.ts';
import { isPassing } from './projected.ts';
import { setAside } from './set-aside.ts';

/** Something that is made from changes a moment later. */
export interface Projection {
  /** As what is set aside and the log name it. */
  name: string;
  /** Types of the items that it follows. */
  follows: ReadonlySet<string>;
  /**
   * Changes of one region. Each may come twice, again after days, and before an older one of the same item: the effect must be the same.
   * @throws Unavailable, ConcurrentChange: it is tried again. Anything else: the change that throws is set aside, and the rest goes on.
   */
  apply(ctx: ReadContext, changes: readonly Change[]): Promise<void>;
}

export interface ProjectorParts {
  /** In this order: what tells how far all have come is the last. */
  projections: readonly Projection[];
  /** Reads consistently. */
  contextFor: (region: string) => ReadContext;
  /** An alarm stands on it. */
  tell: (fault: SetAsideFault) => void;
}

export interface SetAsideFault {
  projection: string;
  sequence: string;
  error: unknown;
}

/** Halves what throws until the one that does is found. @throws what passes by itself. */
export async function applied(
  parts: Pick<ProjectorParts, 'contextFor' | 'tell'>,
  projection: Projection,
  region: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const ctx = parts.contextFor(region);
  try {
    await projection.apply(ctx, changes);
  } catch (error) {
    if (isPassing(error)) throw error;
    const [only] = changes;
    if (changes.length === 1 && only) {
      parts.tell({ projection: projection.name, sequence: only.sequence, error });
      return setAside(ctx, projection.name, only, error);
    }
    const half = Math.ceil(changes.length / 2);
    await applied(parts, projection, region, changes.slice(0, half));
    await applied(parts, projection, region, changes.slice(half));
  }
}

function changesIn(parts: ProjectorParts, records: readonly DynamoDBRecord[]): Change[] {
  return records.flatMap((record) => {
    try {
      return changeOf(record);
    } catch (error) {
      // No row could be read from it, so there is nothing to keep either: the table itself still holds the item.
      parts.tell({ projection: 'stream', sequence: record.dynamodb?.SequenceNumber ?? '', error });
      return [];
    }
  });
}

/** All changes through all projections. @throws what passes by itself: then all of them are given again. */
export async function project(parts: ProjectorParts, changes: readonly Change[]): Promise<void> {
  for (const projection of parts.projections) {
    const followed = changes.filter(({ type }) => projection.follows.has(type));
    for (const [region, some] of Map.groupBy(followed, (change) => change.region)) await applied(parts, projection, region, some);
  }
}

/** A batch of the stream. Where the table does not answer the whole batch is given again; effects bear it. */
export async function projectBatch(parts: ProjectorParts, records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> {
  try {
    await project(parts, changesIn(parts, records));
    return { batchItemFailures: [] };
  } catch (error) {
    if (!isPassing(error)) throw error;
    return { batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber ?? '' }] };
  }
}
