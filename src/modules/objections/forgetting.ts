// What of a personnel file lies in objections, to be forgotten with all else of it (decision 0123): one a version that was handed over.
import type { ReadContext } from '../../platform/context.ts';
import type { Evaluation } from '../evaluation/rules/types.ts';
import { objectionId } from './ids.ts';
import { ObjectionItem, type ObjectionRow } from './items.ts';

export async function objectionsInFile(ctx: ReadContext, evaluations: readonly Evaluation[]): Promise<ObjectionRow[]> {
  const ids = evaluations.flatMap(({ id, versions }) => versions.map(({ number }) => objectionId(id, number)));
  const rows = await Promise.all(ids.map((id) => ObjectionItem.load(ctx.loader.loadKey, id)));
  return rows.filter((row) => row !== null);
}
