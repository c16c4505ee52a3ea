// Exclusions as other modules read them: whoever calls knows that they may be read.
import type { ReadContext } from '../../../platform/context.ts';
import { exclusionId } from './ids.ts';
import { ExclusionItem, type ExclusionRow, allExclusionsIn as readAll } from './items.ts';

/** Of an application; null where nobody has proposed any. */
export const exclusionFor = (ctx: ReadContext, applicationId: string): Promise<ExclusionRow | null> =>
  ExclusionItem.load(ctx.loader.loadKey, exclusionId(applicationId));

/** Of whatever lies together. */
export const isExclusion = ExclusionItem.is;

/** All of a campaign, without their earlier rounds. */
export const allExclusionsIn = (ctx: ReadContext, region: string, campaignId: string): Promise<ExclusionRow[]> =>
  readAll(ctx.table, region, campaignId);
