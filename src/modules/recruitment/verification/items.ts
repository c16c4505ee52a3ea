// Verifications in the table, and one function per access pattern.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import { freeAt, type Verification } from './rules/verification.ts';
import { workbenchPlace } from './rules/workbench.ts';
import * as workbenchKeys from './workbench-keys.ts';

/** Version 0: in the queue, and nobody has touched it yet. */
export type VerificationRow = Row<Verification, Verification>;

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
export const waitingItem = (region: string, verification: Verification): Omit<VerificationRow, 'version'> => ({
  ...keys.waiting(verification.id),
  type: 'Waiting',
  region,
  body: verification,
  card: verification,
  index: indexOf(region, verification),
});

export const verificationItem = (region: string, verification: Verification): Omit<VerificationRow, 'version'> => ({
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

export const reopenedItem = (region: string, campaignId: string, count: number): Omit<Row, 'version'> => ({
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
