// What lies under /announcements/: a list with its files, or a file of a notice. Loaded where somebody asks for one.

import { attachedFile } from './modules/recruitment/information/attachment-files.ts';
import { announcementFile } from './modules/recruitment/lists/announcement-files.ts';
import type { EvidenceStore } from './platform/store/evidence.ts';

export const publicFile = async (read: Parameters<typeof announcementFile>[0], evidence: EvidenceStore, path: string) =>
  (await announcementFile(read, path)) ?? attachedFile(read, evidence, path);
