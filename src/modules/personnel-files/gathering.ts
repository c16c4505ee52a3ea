// All that a personnel file holds of which somebody wrote a part: asked of each module that keeps some of it. Nothing is written here.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { awardsInFile } from '../awards/forgetting.ts';
import { calibrationsInFile } from '../calibration/forgetting.ts';
import { developmentInFile } from '../development/forgetting.ts';
import { evaluationsInFile } from '../evaluation/forgetting.ts';
import { feedbackInFile } from '../feedback/forgetting.ts';
import { objectionsInFile } from '../objections/forgetting.ts';
import { onboardingRows } from '../onboarding/lists.ts';
import { recordsOfFile } from '../organisation/forgetting.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { evidenceFolder, evidenceInFile, plansInFile } from '../performance/forgetting.ts';
import { reviewsInFile } from '../reviews/forgetting.ts';
import { trainingInFile } from '../training/forgetting.ts';

export interface WholeFile {
  /** Beside the record of the person. */
  rows: Row[];
  /** What goes altogether: what was said beside records, entries, authority that was lent. */
  drops: Row[];
  folders: string[];
  openObjections: number;
}

export async function wholeFile(ctx: ReadContext, { body, region }: EmployeeRow): Promise<WholeFile> {
  // One module after the other: nobody waits for it, and whichever call fails, the next time they come in the same order.
  const plans = await plansInFile(ctx, region, body);
  const { evaluations, rows } = await evaluationsInFile(ctx, body.id, plans);
  const objections = await objectionsInFile(ctx, evaluations);
  const changes = await calibrationsInFile(ctx, body.id, evaluations);
  const others = [
    ...(await feedbackInFile(ctx, body)),
    ...(await developmentInFile(ctx, body)),
    ...(await onboardingRows(ctx, body.id)),
    ...(await trainingInFile(ctx, body)),
    ...(await awardsInFile(ctx, body)),
    ...(await reviewsInFile(ctx, body)),
  ];
  const records = await recordsOfFile(ctx, body);
  const attached = objections.flatMap((one) => one.body.evidenceIds);
  const evidence = await evidenceInFile(ctx, plans.rows, attached);
  return {
    rows: [...plans.rows, ...rows, ...objections, ...changes, ...evidence, ...others, ...records.rows],
    drops: records.drops,
    folders: plans.plans.map(({ id }) => evidenceFolder(id)),
    openObjections: objections.filter((one) => one.body.status === 'OPEN').length,
  };
}
