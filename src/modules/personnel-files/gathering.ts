// All that a personnel file holds of which somebody wrote a part: asked of each module that keeps some of it. Nothing is written here.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { calibrationsInFile } from '../calibration/forgetting.ts';
import { developmentInFile } from '../development/forgetting.ts';
import { evaluationsInFile } from '../evaluation/forgetting.ts';
import { feedbackInFile } from '../feedback/forgetting.ts';
import { objectionsInFile } from '../objections/forgetting.ts';
import { recordsOfFile } from '../organisation/forgetting.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { evidenceFolder, evidenceInFile, plansInFile } from '../performance/forgetting.ts';

export interface WholeFile {
  /** Beside the record of the person. */
  rows: Row[];
  /** What goes altogether: announcements of files, and what was said beside records. */
  drops: Row[];
  folders: string[];
  openObjections: number;
}

export async function wholeFile(ctx: ReadContext, { body, region }: EmployeeRow): Promise<WholeFile> {
  const [plans, feedback, development, records] = await Promise.all([
    plansInFile(ctx, region, body),
    feedbackInFile(ctx, body),
    developmentInFile(ctx, body),
    recordsOfFile(ctx, body),
  ]);
  const { evaluations, rows } = await evaluationsInFile(ctx, body.id, plans);
  const [objections, changes] = await Promise.all([objectionsInFile(ctx, evaluations), calibrationsInFile(ctx, body.id, evaluations)]);
  const attached = objections.flatMap((one) => one.body.evidenceIds);
  return {
    rows: [...plans.rows, ...rows, ...objections, ...changes, ...feedback, ...development, ...records.rows],
    drops: [...(await evidenceInFile(ctx, plans.rows, attached)), ...records.drops],
    folders: plans.plans.map(({ id }) => evidenceFolder(id)),
    openObjections: objections.filter((one) => one.body.status === 'OPEN').length,
  };
}
