// Files attached to what a campaign announces: by their hash, without a login, and given out only where the bytes have it.
import { createHash } from 'node:crypto';
import { attachment as savedAs } from '../../../platform/store/disposition.ts';
import type { EvidenceStore } from '../../../platform/store/evidence.ts';
import type { Read } from '../../../platform/store/table.ts';
import { loadCampaign } from '../campaigns/read.ts';
import { AttachedItem } from './items.ts';
import { fileKey } from './rules/notice.ts';

const FILE = /^\/announcements\/(cmp_[0-9a-f]{24})\/attachments\/([0-9a-f]{64})\.pdf$/;

export interface AttachedContent {
  content: Uint8Array;
  sha256: string;
  immutable: true;
  contentType: 'application/pdf';
  disposition: string;
}

/** AP-180: the campaign and the file in one batch; null before the campaign is published, and for what was never attached. */
export async function attachedFile(read: Read, store: EvidenceStore, path: string): Promise<AttachedContent | null> {
  const [, campaignId, hash] = FILE.exec(path) ?? [];
  if (!campaignId || !hash) return null;
  const [campaign, row] = await Promise.all([loadCampaign(read, campaignId), AttachedItem.load(read, campaignId, hash)]);
  if (!campaign || campaign.body.status === 'DRAFT' || !row) return null;
  const file = row.body;
  const content = await store.read(fileKey(file));
  const made = createHash('sha256').update(content).digest('hex');
  if (made !== hash) {
    console.error(JSON.stringify({ level: 'ERROR', path, error: `The file has the hash ${made}.` }));
    return null;
  }
  return { content, sha256: hash, immutable: true, contentType: 'application/pdf', disposition: savedAs(file.name) };
}
