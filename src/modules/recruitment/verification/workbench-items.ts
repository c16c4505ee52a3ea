// Dossiers of a whole campaign in the table: one range a state, so that every list of the workbench is a page of one or two calls.

import { allInRanges, fillRanges, type QueryRange } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { Category } from '../campaigns/rules/kinds.ts';
import { asVerification, isVerification, UNDECIDED_OF, type VerificationRow, WORKBENCH } from './items.ts';
import type { Verification } from './rules/types.ts';
import { type WorkbenchQuestion, workbenchBounds } from './rules/workbench.ts';

/** Rows asked for at once where few of many pass. */
const SELECTIVE = 500;

export interface WorkbenchPlace {
  region: string;
  campaignId: string;
}

/** Undecided ones of a category have a list of their own; who is decided stands there by posts, for the list of results. */
const ownCategory = ({ view, category }: WorkbenchQuestion): Category | null => (view === 'DECIDED' ? null : (category ?? null));

function rangesOf({ region, campaignId }: WorkbenchPlace, question: WorkbenchQuestion, now: string): QueryRange[] {
  const category = ownCategory(question);
  const list = category ? UNDECIDED_OF.range(region, campaignId, category) : WORKBENCH.range(region, campaignId);
  const range = { ...list, descending: question.view === 'DECIDED' };
  return workbenchBounds(question, now).map((between) => ({ ...range, between }));
}

/** AP-117: a page of the workbench; `keep`: what no range says. */
export async function workbenchPage(
  table: Table,
  place: WorkbenchPlace,
  { question, now, keep }: { question: WorkbenchQuestion; now: string; keep: (verification: Verification) => boolean },
  slice: Slice,
): Promise<Page<VerificationRow>> {
  const { formationId, sample, view, category } = question;
  const wanted = (row: Row): row is VerificationRow => isVerification(row) && row.card !== undefined && keep(row.card);
  const selective = formationId || sample || view === 'MINE' || (category && view === 'DECIDED');
  const page = await fillRanges(table, rangesOf(place, question, now), slice, wanted, selective ? SELECTIVE : undefined);
  return { ...page, rows: page.rows.map(asVerification) };
}

async function allIn(
  table: Table,
  { region, campaignId }: WorkbenchPlace,
  parts: readonly Pick<QueryRange, 'prefix'>[],
): Promise<Verification[]> {
  const ranges = parts.map((part) => ({ ...WORKBENCH.range(region, campaignId), ...part }));
  return (await allInRanges(table, ranges, isVerification)).flatMap(({ card }) => card ?? []);
}

/** AP-115: what nobody has decided yet: two calls when the list of results is made, since little is left. */
export const undecidedOf = (table: Table, place: WorkbenchPlace): Promise<Verification[]> =>
  allIn(table, place, [{ prefix: 'FIRST#' }, { prefix: 'SECOND#' }]);
