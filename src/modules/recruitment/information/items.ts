// What a committee tells everybody, in the table: each with its present wording, earlier editions beside it; files by their hash.

import * as keys from '../../../platform/store/keys.ts';
import type { Row } from '../../../platform/store/table.ts';
import * as own from './keys.ts';
import type { Attachment, CampaignFile, JobText, Notice } from './rules/notice.ts';
import type { Edition } from './rules/wording.ts';

export type NoticeRow = Row<Notice>;
export type JobTextRow = Row<JobText>;
export type CampaignFileRow = Row<CampaignFile>;
export type EditionRow = Row<Edition<unknown>>;

export interface AttachedFile extends Attachment {
  campaignId: string;
}
export type AttachedRow = Row<AttachedFile>;

export const noticeItem = (region: string, notice: Notice): Omit<NoticeRow, 'version'> => ({
  ...keys.head(notice.id),
  type: 'Notice',
  region,
  body: notice,
});

export const jobTextItem = (region: string, text: JobText): Omit<JobTextRow, 'version'> => ({
  ...keys.head(text.id),
  type: 'JobText',
  region,
  body: text,
});

export const editionItems = (region: string, id: string, edition: Edition<unknown>): Omit<EditionRow, 'version'> => ({
  ...own.edition(id, edition.edition),
  type: 'WordingEdition',
  region,
  body: edition,
});

export const campaignFileItem = (region: string, file: CampaignFile): Omit<CampaignFileRow, 'version'> => ({
  ...keys.head(file.id),
  type: 'CampaignFile',
  region,
  body: file,
});

/** Once everybody could read it, it stays: an edition names it. */
export const attachedItem = (region: string, file: AttachedFile): Omit<AttachedRow, 'version'> => ({
  ...own.attachment(file.campaignId, file.sha256),
  type: 'Attachment',
  region,
  body: file,
});
