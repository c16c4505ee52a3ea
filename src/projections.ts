// What follows the table's stream, all of it in one list: the Lambda function, the poller of a laptop and a rebuild go by it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { planCounts } from './modules/dashboards/rules/counts.ts';
import { planFacts } from './modules/performance/read.ts';
import { contextApart, type Parts } from './parts.ts';
import type { ReadContext } from './platform/context.ts';
import { type Counted, counted, counts } from './platform/stream/counts.ts';
import { progress } from './platform/stream/progress.ts';
import { type Projection, type ProjectorParts, projectBatch, type SetAsideFault } from './platform/stream/projector.ts';
import { type RebuiltCounts, rebuildCounts } from './platform/stream/rebuild.ts';
import { type Redriven, redrive } from './platform/stream/redrive.ts';
import type { Viewer } from './platform/viewer.ts';

/** Facts that are counted. */
export const COUNTED: readonly Counted[] = [counted(planFacts, planCounts)];

/** How far all have come is told last. */
export const PROJECTIONS: readonly Projection[] = [counts(COUNTED), progress];

/** Nobody asks. */
const projectorOf = (region: string): Viewer => ({ id: 'projector', roles: new Set(), region, employeeId: null });

/** Reads consistently: what it decides is written. */
export function contextOfProjector(parts: Parts, region: string): ReadContext {
  const ctx = contextApart(parts, projectorOf(region), 'projector');
  ctx.table.requireConsistent();
  return ctx;
}

const partsOf = (parts: Parts, tell: (fault: SetAsideFault) => void, projections: readonly Projection[]): ProjectorParts => ({
  projections,
  contextFor: (region) => contextOfProjector(parts, region),
  tell,
});

export type Projector = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const createProjector =
  (parts: Parts, tell: (fault: SetAsideFault) => void, projections = PROJECTIONS): Projector =>
  ({ Records }) =>
    projectBatch(partsOf(parts, tell, projections), Records);

/** What was set aside, once more. */
export const redriveAll = (parts: Parts, tell: (fault: SetAsideFault) => void, projections = PROJECTIONS): Promise<Redriven> =>
  redrive(partsOf(parts, tell, projections));

export interface RebuildWish {
  /** Parts of the table that are read side by side. */
  segments: number;
  /** Milliseconds for which somebody may still read the generation before. */
  settleMs: number;
  tick?: (facts: number) => void;
}

/** All counters from the facts, while people work. */
export const rebuildAll = (
  parts: Parts,
  tell: (fault: SetAsideFault) => void,
  { segments, settleMs, tick = () => undefined }: RebuildWish,
  sources = COUNTED,
): Promise<RebuiltCounts> =>
  rebuildCounts({
    contextFor: (region) => contextOfProjector(parts, region),
    ...{ sources, segments, tick, tell },
    settle: () => sleep(settleMs),
  });
