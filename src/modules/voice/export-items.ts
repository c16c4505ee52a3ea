// Takings of what citizens wrote in the table: that they were, and nothing of what was taken.

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { VoiceExport } from './rules/exports.ts';

const OF_REGION = listIn('index2', (region: string) => `VOICE_EXPORTS#${region}`);

export const VoiceExportItem = itemKind<VoiceExport, VoiceExport>()({
  type: 'VoiceExport',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({ card: body, index: OF_REGION.at(`${body.takenAt}#${body.id}`, region) }),
});
export type VoiceExportRow = RowOf<typeof VoiceExportItem>;

/** AP-356: of a region, the latest first. */
export const exportsOf = async (table: Table, region: string, slice: Slice): Promise<Page<VoiceExportRow>> =>
  VoiceExportItem.cards(await fillPage(table, { ...OF_REGION.range(region), descending: true, ...slice }));
