// What the committee decides, in the table: verifications and objections, and one function per access pattern.
import type { SelectionObjection } from '../../domain/recruitment/objection.ts';
import { freeAt, type Verification } from '../../domain/recruitment/verification.ts';
import { workbenchPlace } from '../../domain/recruitment/workbench.ts';
import * as keys from '../keys.ts';
import { fillPage, pageWithout, type ReadList } from '../ranges.ts';
import type { Page, Row, Slice, Table } from '../table.ts';
import * as workbenchKeys from './workbench-keys.ts';

/** Version 0: in the queue, and nobody has touched it yet. */
export type VerificationRow = Row<Verification, Verification>;
export type SelectionObjectionRow = Row<SelectionObjection, SelectionObjection>;

/** By formation (index1), and in the workbench of the campaign by category (index2) and whole (index3). */
function indexOf(region: string, verification: Verification): NonNullable<Row['index']> {
  const { campaignId, formationId, category, registrationNumber, status, id } = verification;
  const place = workbenchPlace(verification);
  const index3 = { pk: workbenchKeys.workbench(region, campaignId), sk: place };
  // Once decided, by registration number for the list of results.
  if (status === 'DECIDED') return { index2: { pk: keys.verdictList(formationId), sk: registrationNumber }, index3 };
  return {
    index1: { pk: keys.verificationQueue(region, formationId), sk: `${freeAt(verification)}#${id}` },
    index2: { pk: workbenchKeys.workbenchOf(region, campaignId, category), sk: place },
    index3,
  };
}

/** How a submitted application comes into the queue: written with the submission. */
export const layWaiting = (region: string, verification: Verification): Omit<VerificationRow, 'version'> => ({
  ...keys.waiting(verification.id),
  type: 'Waiting',
  region,
  body: verification,
  card: verification,
  index: indexOf(region, verification),
});

export const layVerification = (region: string, verification: Verification): Omit<VerificationRow, 'version'> => ({
  ...keys.head(verification.id),
  type: 'Verification',
  region,
  body: verification,
  card: verification,
  index: indexOf(region, verification),
});

/** An entry of the queue or a head, as its fields are resolved. */
export const asVerification = (row: Row): VerificationRow => ({
  ...row,
  version: row.type === 'Waiting' ? 0 : row.version,
  body: (row.body ?? row.card) as Verification,
  card: row.card as Verification,
});

export const layReopened = (region: string, campaignId: string, count: number): Omit<Row, 'version'> => ({
  ...keys.reopened(campaignId),
  type: 'Reopened',
  region,
  body: { count },
});

const aVerification = (row: Row): row is VerificationRow => row.card !== undefined;

export interface QueueQuestion {
  region: string;
  formationId: string;
  now: string;
  /** Whether who asks may claim it: all but the few they have decided or given away. */
  free: (verification: Verification) => boolean;
}

/** AP-40: applications of a formation that can be claimed now, the longest waiting first. */
export async function verificationQueue(
  table: Table,
  { region, formationId, now, free }: QueueQuestion,
  { limit, after }: Slice,
): Promise<Page<VerificationRow>> {
  const pk = keys.verificationQueue(region, formationId);
  const keep = (row: Row): row is VerificationRow => aVerification(row) && row.card !== undefined && free(row.card);
  const page = await fillPage(table, { index: 'index1', pk, between: ['0', `${now}#~`], limit, after }, keep);
  return { ...page, rows: page.rows.map(asVerification) };
}

/** Open ones by when their answer is due (index1). */
export const laySelectionObjection = (region: string, objection: SelectionObjection): Omit<SelectionObjectionRow, 'version'> => ({
  ...keys.head(objection.id),
  type: 'SelectionObjection',
  region,
  body: objection,
  card: objection,
  index:
    objection.status === 'FILED'
      ? { index1: { pk: keys.selectionObjectionQueue(region), sk: `${objection.answerBy}#${objection.id}` } }
      : {},
});

const anObjection = (row: Row): row is SelectionObjectionRow => row.card !== undefined;

/** AP-41: objections of a region that wait for an answer, the most urgent first. */
export async function selectionObjectionQueue(
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<SelectionObjectionRow>> {
  const page = await pageWithout(table, { index: 'index1', pk: keys.selectionObjectionQueue(region) }, without, slice);
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card })) as SelectionObjectionRow[] };
}

/** AP-65: how many objections of a campaign, and of a stage where one is named, wait: the region's open ones, which are few by the time it is asked. */
export async function openObjectionsOf(
  read: ReadList,
  region: string,
  { campaignId, stage }: Pick<SelectionObjection, 'campaignId'> & { stage?: SelectionObjection['stage'] },
): Promise<number> {
  const rows = await read('index1', keys.selectionObjectionQueue(region));
  const open = rows.filter(anObjection).map(({ card }) => card);
  return open.filter((one) => one?.campaignId === campaignId && (!stage || one.stage === stage)).length;
}
