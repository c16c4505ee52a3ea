// Service medals in the table: each with the list of where it stands, and beside a person of what they have none yet.

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, Slice, Table } from '../../platform/store/table.ts';
import type { MedalStanding, MedalStatus, ServiceMedal } from './rules/medal-types.ts';
import { MEDAL_WORDS } from './rules/words.ts';

/** In the order in which they were proposed. */
const OF_STATUS = listIn('index1', (region: string, status: MedalStatus) => `SERVICE_MEDALS#${region}#${status}`);

export const ServiceMedalItem = itemKind<ServiceMedal, ServiceMedal>()({
  type: 'ServiceMedal',
  key: head,
  of: ({ id }) => [id],
  words: MEDAL_WORDS,
  listed: (medal, region) => ({ card: medal, index: OF_STATUS.at(`${medal.proposed.at}#${medal.id}`, region, medal.status) }),
});
export type ServiceMedalRow = RowOf<typeof ServiceMedalItem>;

/** AP-336: the medals of a region that stand somewhere, in the order in which they were proposed. */
export const medalsOf = async (table: Table, region: string, status: MedalStatus, slice: Slice): Promise<Page<ServiceMedalRow>> =>
  ServiceMedalItem.cards(await fillPage(table, { ...OF_STATUS.range(region, status), ...slice }));

/** AP-336: all of them, some hundred at most, in one call. */
export const allMedalsOf = async (table: Table, region: string, status: MedalStatus, atOnce: number): Promise<ServiceMedalRow[]> =>
  ServiceMedalItem.cards({ rows: await queryAll(table, OF_STATUS.range(region, status), atOnce) }).rows;

/** By the first day of the lowest class: of whom something is due by a day they are those up to it. */
const DUE = listIn('index1', (region: string) => `SERVICE_MEDALS_DUE#${region}`);

/** Beside the person; gone where nothing is due, now or to come. */
export const MedalStandingItem = itemKind<MedalStanding, MedalStanding>()({
  type: 'MedalStanding',
  key: (employeeId: string): Key => ({ pk: employeeId, sk: 'MEDALS_DUE' }),
  of: ({ employeeId }) => [employeeId],
  listed: (standing, region) => ({ card: standing, index: DUE.at(`${standing.due[0]?.on}#${standing.employeeId}`, region) }),
});
export type MedalStandingRow = RowOf<typeof MedalStandingItem>;

/** AP-337: of whom a medal is due by a day, who has waited longest first. */
export const dueUntil = async (table: Table, region: string, until: string, slice: Slice): Promise<Page<MedalStandingRow>> =>
  MedalStandingItem.cards(await fillPage(table, { ...DUE.range(region), between: ['0', `${until}#~`], ...slice }));
