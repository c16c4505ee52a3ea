// Verifications in the table, and one function per access pattern.

import { itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { Verification } from './rules/types.ts';
import { freeAt } from './rules/verification.ts';
import { workbenchPlace } from './rules/workbench.ts';

/** By formation: a burst of 230 submissions a second on one formation stays below what a partition carries. */
const QUEUE = listIn('index1', (region: string, formationId: string) => `VERIFY#${region}#${formationId}`);
/** Once decided, by registration number for the list of results. */
const VERDICTS = listIn('index2', (formationId: string) => `VERDICTS#${formationId}`);
/** All dossiers of a campaign by state, and those of a category that are undecided. */
export const WORKBENCH = listIn('index3', (region: string, campaignId: string) => `WORKBENCH#${region}#${campaignId}`);
export const UNDECIDED_OF = listIn(
  'index2',
  (region: string, campaignId: string, category: string) => `WORKBENCH#${region}#${campaignId}#${category}`,
);

/** By formation, and in the workbench of the campaign by category and whole. */
function indexOf(region: string, verification: Verification): NonNullable<Row['index']> {
  const { campaignId, formationId, category, registrationNumber, status, id } = verification;
  const place = workbenchPlace(verification);
  const whole = WORKBENCH.at(place, region, campaignId);
  if (status === 'DECIDED') return { ...VERDICTS.at(registrationNumber, formationId), ...whole };
  return {
    ...QUEUE.at(`${freeAt(verification)}#${id}`, region, formationId),
    ...UNDECIDED_OF.at(place, region, campaignId, category),
    ...whole,
  };
}

const listed = (body: Verification, region: string) => ({ card: body, index: indexOf(region, body) });

/**
 * How a submitted application comes into the queue, written with the submission: until the first officer comes, a list entry is all there is of
 * a verification, and submitting stays cheap.
 */
export const WaitingItem = itemKind<Verification, Verification>()({
  type: 'Waiting',
  key: (verificationId: string) => ({ pk: verificationId, sk: 'WAITING' }),
  of: ({ id }) => [id],
  listed,
});

export const VerificationItem = itemKind<Verification, Verification>()({ type: 'Verification', key: head, of: ({ id }) => [id], listed });
/** Version 0: in the queue, and nobody has touched it yet. */
export type VerificationRow = RowOf<typeof VerificationItem>;

/** An entry of the queue or a head. */
export const isVerification = (row: Row): row is VerificationRow => VerificationItem.is(row) || WaitingItem.is(row);

/** As its fields are resolved: rows of an index hold the card, which is all of it. */
export const asVerification = (row: VerificationRow): VerificationRow => ({
  ...row,
  version: row.type === WaitingItem.type ? 0 : row.version,
  body: row.body ?? row.card,
});

/** How often a verdict of a campaign was taken back, beside it: whoever publishes the list of verdicts checks it. */
export const ReopenedItem = placedKind<{ count: number }>()({
  type: 'Reopened',
  key: (campaignId: string) => ({ pk: campaignId, sk: 'REOPENED' }),
});

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
  const keep = (row: Row): row is VerificationRow => isVerification(row) && row.card !== undefined && free(row.card);
  const plan = { ...QUEUE.range(region, formationId), between: ['0', `${now}#~`], limit, after } as const;
  const page = await fillPage(table, plan, keep);
  return { ...page, rows: page.rows.map(asVerification) };
}
