// What a supervisor has given to officers: a small item beside each dossier that is given, all of a campaign in one partition.

import { queryAll } from '../../../platform/store/ranges.ts';
import type { Key, Row, Table } from '../../../platform/store/table.ts';
import type { Verification } from './rules/verification.ts';
import type { WorkbenchPlace } from './workbench-items.ts';

export interface Given {
  verificationId: string;
  to: string;
}

const partition = (region: string, campaignId: string): string => `ASSIGNED#${region}#${campaignId}`;

export const givenKey = (region: string, { campaignId, id }: Pick<Verification, 'campaignId' | 'id'>): Key => ({
  pk: partition(region, campaignId),
  sk: id,
});

/** Goes and comes with the dossier: its version is the condition. */
export const givenItem = (region: string, verification: Verification, to: string): Omit<Row<Given>, 'version'> => ({
  ...givenKey(region, verification),
  type: 'Assigned',
  region,
  body: { verificationId: verification.id, to },
});

/** AP-151: all that is given and undecided, one call for thousands. */
export const givenIn = async (table: Table, { region, campaignId }: WorkbenchPlace): Promise<Given[]> =>
  ((await queryAll(table, { pk: partition(region, campaignId) })) as Row<Given>[]).map(({ body }) => body);
