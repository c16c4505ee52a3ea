// What a committee tells everybody, in the table: each with its present wording, earlier editions beside it; files by their hash.

import type { Loader } from '../../../platform/context.ts';
import { pad4 } from '../../../platform/store/ids.ts';
import { itemKind, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import type { Attachment, CampaignFile, JobText, Notice } from './rules/notice.ts';
import type { WordingEdition } from './rules/wording.ts';

export const NoticeItem = itemKind<Notice>()({ type: 'Notice', key: head, of: ({ id }) => [id] });
export type NoticeRow = RowOf<typeof NoticeItem>;

export const JobTextItem = itemKind<JobText>()({ type: 'JobText', key: head, of: ({ id }) => [id] });
export type JobTextRow = RowOf<typeof JobTextItem>;

/** What was said before, beside what is said now: notices, job texts and public questions alike. */
const editionItem = <Content>() =>
  placedKind<WordingEdition<Content>>()({
    type: 'WordingEdition',
    key: (id: string, edition: number) => ({ pk: id, sk: `EDITION#${pad4(edition)}` }),
  });
export const EditionItem = editionItem<unknown>();

/** Oldest first: a range beside the present one. `Content` follows from whose editions these are. */
export const editionsOf = async <Content>(load: Loader['loadRange'], id: string): Promise<WordingEdition<Content>[]> =>
  editionItem<Content>()
    .among(await load(id, ['EDITION#', 'EDITION#~']))
    .map(({ body }) => body);

export const CampaignFileItem = itemKind<CampaignFile>()({ type: 'CampaignFile', key: head, of: ({ id }) => [id] });

export interface AttachedFile extends Attachment {
  campaignId: string;
}

/** Found by its hash. Once everybody could read it, it stays: an edition names it. */
export const AttachedItem = itemKind<AttachedFile>()({
  type: 'Attachment',
  key: (campaignId: string, sha256: string) => ({ pk: `ATTACHMENT#${campaignId}#${sha256}`, sk: '#' }),
  of: ({ campaignId, sha256 }) => [campaignId, sha256],
});
