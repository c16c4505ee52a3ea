// Dossiers of a whole campaign in the table: one range a state, so that every list of the workbench is a page of one or two calls.

import * as keys from '../../../platform/store/keys.ts';
import { allInRanges, fillPage, fillRanges, type Range } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { Category } from '../campaigns/rules/types.ts';
import type { ApplicantLookUp } from '../registration/rules/look-up.ts';
import { asVerification, type VerificationRow } from './items.ts';
import type { Verification } from './rules/verification.ts';
import { type WorkbenchQuestion, workbenchBounds } from './rules/workbench.ts';
import * as workbenchKeys from './workbench-keys.ts';

const aVerification = (row: Row): row is VerificationRow => row.card !== undefined;

/** Rows asked for at once where few of many pass. */
const SELECTIVE = 500;

export interface WorkbenchPlace {
  region: string;
  campaignId: string;
}

/** Undecided ones of a category have a range of their own (index2); who is decided is there by posts, for the list of results. */
const ownCategory = ({ view, category }: WorkbenchQuestion): Category | null => (view === 'DECIDED' ? null : (category ?? null));

export const workbenchIndex = (question: WorkbenchQuestion): 'index2' | 'index3' => (ownCategory(question) ? 'index2' : 'index3');

function rangesOf({ region, campaignId }: WorkbenchPlace, question: WorkbenchQuestion, now: string): Range[] {
  const category = ownCategory(question);
  const pk = category ? workbenchKeys.workbenchOf(region, campaignId, category) : workbenchKeys.workbench(region, campaignId);
  const range = { index: workbenchIndex(question), pk, descending: question.view === 'DECIDED' };
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
  const wanted = (row: Row): row is VerificationRow => aVerification(row) && row.card !== undefined && keep(row.card);
  const selective = formationId || sample || view === 'MINE' || (category && view === 'DECIDED');
  const page = await fillRanges(table, rangesOf(place, question, now), slice, wanted, selective ? SELECTIVE : undefined);
  return { ...page, rows: page.rows.map(asVerification) };
}

async function allIn(
  table: Table,
  { region, campaignId }: WorkbenchPlace,
  parts: readonly Pick<Range, 'prefix'>[],
): Promise<Verification[]> {
  const range = { index: 'index3', pk: workbenchKeys.workbench(region, campaignId) } as const;
  const ranges = parts.map((part) => ({ ...range, ...part }));
  return (await allInRanges(table, ranges, aVerification)).flatMap(({ card }) => card ?? []);
}

/** AP-115: what nobody has decided yet: two calls when the list of results is made, since little is left. */
export const undecidedOf = (table: Table, place: WorkbenchPlace): Promise<Verification[]> =>
  allIn(table, place, [{ prefix: 'FIRST#' }, { prefix: 'SECOND#' }]);

export type LookUpRow = Row<ApplicantLookUp, ApplicantLookUp>;

/** That the help desk has looked somebody up, listed by time (index1). */
export const lookUpItem = (region: string, body: ApplicantLookUp): Omit<LookUpRow, 'version'> => ({
  ...keys.head(body.id),
  type: 'ApplicantLookUp',
  region,
  body,
  card: body,
  index: { index1: { pk: workbenchKeys.lookUpsOf(region, body.campaignId), sk: `${body.at}#${body.id}` } },
});

const aLookUp = (row: Row): row is LookUpRow => row.card !== undefined;

/** AP-114: look-ups of a campaign, the latest first. */
export async function lookUpsOf(table: Table, { region, campaignId }: WorkbenchPlace, slice: Slice): Promise<Page<LookUpRow>> {
  const plan = { index: 'index1', pk: workbenchKeys.lookUpsOf(region, campaignId), descending: true, ...slice } as const;
  return fillPage(table, plan, aLookUp);
}

/** Who of a campaign has submitted under a name, by the keyed hash of it (index3). */
export interface NamedCard {
  applicationId: string;
}

/** AP-119: applications under a name. */
export async function namedIn(table: Table, campaignId: string, nameHash: string, limit: number): Promise<string[]> {
  const plan = { index: 'index3', pk: workbenchKeys.applicantsNamed(campaignId, nameHash), limit } as const;
  const { rows } = await fillPage(table, plan, (row): row is Row<unknown, NamedCard> => row.card !== undefined);
  return rows.flatMap(({ card }) => (card ? [card.applicationId] : []));
}
