// What a supervisor has given to officers: a small item beside each dossier that is given, all of a campaign in one partition.

import { type ItemToWrite, placedKind } from '../../../platform/store/item-kind.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Row, Table } from '../../../platform/store/table.ts';
import type { Verification } from './rules/types.ts';
import type { WorkbenchPlace } from './workbench-items.ts';

export interface Given {
  verificationId: string;
  to: string;
}

const partition = (region: string, campaignId: string): string => `ASSIGNED#${region}#${campaignId}`;

/** Goes and comes with the dossier: its version is the condition. */
export const GivenItem = placedKind<Given>()({
  type: 'Assigned',
  key: (region: string, campaignId: string, verificationId: string) => ({ pk: partition(region, campaignId), sk: verificationId }),
});

export const assignedTo = (
  region: string,
  { campaignId, id }: Pick<Verification, 'campaignId' | 'id'>,
  to: string,
): ItemToWrite<Row<Given>> => GivenItem.putAt([region, campaignId, id], region, { verificationId: id, to });

/** AP-151: all that is given and undecided, one call for thousands. */
export const givenIn = async (table: Table, { region, campaignId }: WorkbenchPlace): Promise<Given[]> =>
  GivenItem.among(await queryAll(table, { pk: partition(region, campaignId) })).map(({ body }) => body);
