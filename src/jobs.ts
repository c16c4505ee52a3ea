// Jobs by name, as the scheduler and operators ask for them.

import { type Compared, type Comparison, compareShare } from './modules/audit/walk.ts';
import { type Summarised, summarise } from './modules/dashboards/summaries.ts';
import { summariseInternships } from './modules/internship/region-year.ts';
import { summariseVoice } from './modules/voice/region-year.ts';
import type { Parts } from './parts.ts';
import { beat } from './platform/stream/progress.ts';
import type { SetAsideFault } from './platform/stream/projector.ts';
import { contextOfProjector, rebuildAll, redriveAll, regionCodes } from './projections.ts';

type Tell = (fault: SetAsideFault) => void;
type TellFinding = Comparison['tell'];

/** Readers of the generation before have ended after half a minute: a request, or a batch of the stream. */
const SETTLE_MS = 60_000;
const SEGMENTS = 8;
/** Of a megabyte at most: a city of 16,000, some 580,000 items, is gone through in four or five hours (decision 0112). */
const COMPARED_AT_ONCE = 100;

/** A share of the table compared with its records; the next one goes on where it ends. */
export const compareWithRecords = (parts: Parts, tell: TellFinding, pages = COMPARED_AT_ONCE): Promise<Compared> =>
  compareShare({ contextFor: (region) => contextOfProjector(parts, region), pages, tell });

/**
 * Summaries of all regions, as far as what they follow from has come.
 * @throws AggregateError of those that could not be made, when the others are
 */
export async function summariseAll(parts: Parts): Promise<Record<string, Summarised>> {
  const made: Record<string, Summarised> = {};
  const faults: unknown[] = [];
  for (const region of await regionCodes(parts)) {
    const failed = (cause: unknown): void => void faults.push(new Error(`The summary of ${region} could not be made.`, { cause }));
    // Each for itself: none waits for the other's fault.
    await summarise(contextOfProjector(parts, region)).then((summary) => {
      made[region] = summary;
    }, failed);
    await summariseVoice(contextOfProjector(parts, region)).catch(failed);
    await summariseInternships(contextOfProjector(parts, region)).catch(failed);
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} summaries could not be made.`);
  return made;
}

const JOBS = {
  /** So that it can be told how far the projections have come. */
  beat: async (parts: Parts) => {
    await beat(contextOfProjector(parts, ''));
    return {};
  },
  /** What each region tells of itself in numbers; every six hours in the cloud. */
  summaries: (parts: Parts) => summariseAll(parts),
  /** All counters from the facts. */
  rebuild: (parts: Parts, tell: Tell) => rebuildAll(parts, tell, { segments: SEGMENTS, settleMs: SETTLE_MS }),
  /** What was set aside, once more. */
  redrive: (parts: Parts, tell: Tell) => redriveAll(parts, tell),
  /** What was changed past the API; every hour in the cloud. */
  compare: (parts: Parts, _: Tell, tellFinding: TellFinding) => compareWithRecords(parts, tellFinding),
} as const;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as JobName[];

const isJob = (name: unknown): name is JobName => JOB_NAMES.some((job) => job === name);

/** @param event `{ "job": "rebuild" }`. @throws Error that names the jobs there are */
export async function runJob(parts: Parts, tell: Tell, event: unknown, tellFinding: TellFinding = () => undefined): Promise<object> {
  const job = (event as { job?: unknown } | null)?.job;
  if (!isJob(job)) throw new Error(`There is no such job: it is one of ${JOB_NAMES.join(', ')}.`);
  return { job, ...(await JOBS[job](parts, tell, tellFinding)) };
}
