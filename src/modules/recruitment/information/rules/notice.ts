// What a campaign announces beside its posts: a text with files, and what each post is about. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { beginsAs } from '../../../../platform/rules/file-kinds.ts';
import { checkPublicText } from '../../../../platform/rules/public-text.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { only } from '../../campaigns/rules/campaign.ts';
import type { Campaign, Formation } from '../../campaigns/rules/types.ts';
import { type ArrivedFile, announcementProblems, type DocumentInput } from '../../registration/rules/documents.ts';
import { informationPolicy } from './policy.ts';
import { holdWording, proposeWording, reasonProblems, type Saying, type Wording } from './wording.ts';

/** A file as it was announced to the store, before it is attached to anything. */
export interface CampaignFile {
  id: string;
  campaignId: string;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** 64 lower-case hex digits. */
  sha256: string;
  announcedAt: string;
}

export type Attachment = Pick<CampaignFile, 'id' | 'name' | 'contentType' | 'size' | 'sha256'>;

export interface NoticeContent {
  text: string;
  attachments: Attachment[];
}

/** One a campaign. */
export interface Notice extends Wording<NoticeContent> {
  id: string;
  campaignId: string;
}

export interface JobContent {
  duties: string;
  workplace: string;
  /** Rupiah a month; null where nothing is said of pay. */
  pay: { from: number; to: number } | null;
}

/** One a post. */
export interface JobText extends Wording<JobContent> {
  id: string;
  campaignId: string;
  formationId: string;
}

/** Where a file of a campaign lies in the store. */
export const fileKey = ({ campaignId, id }: Pick<CampaignFile, 'campaignId' | 'id'>): string => `evidence/announced/${campaignId}/${id}`;

/** @throws RuleError TRANSITION_REFUSED once the campaign is closed. */
export const assertNoticeAllowed = (campaign: Campaign, now: string): void => only(campaign, now, 'DRAFT', 'PUBLISHED');

export type FileInput = Omit<DocumentInput, 'kind'>;

/** @throws RuleError as `assertNoticeAllowed`; REQUIRED, TOO_LONG, INVALID, EVIDENCE_TYPE, EVIDENCE_TOO_LARGE, OUT_OF_RANGE. */
export function announceFile(input: FileInput, id: string, campaign: Campaign, now: string): CampaignFile {
  assertNoticeAllowed(campaign, now);
  refuse(announcementProblems(input, informationPolicy(legalDay(now)).notice));
  const { contentType, size } = input;
  const sha256 = input.sha256.toLowerCase();
  return { id, campaignId: campaign.id, name: input.fileName.trim(), contentType, size, sha256, announcedAt: now };
}

/** A file that is to be attached, as records and store tell of it; null where there is none such, or nothing has come. */
export interface FileFact {
  file: CampaignFile | null;
  arrived: ArrivedFile | null;
}

function fileFaults({ file, arrived }: FileFact, campaignId: string): Problem['code'] | null {
  if (file?.campaignId !== campaignId) return 'NOT_FOUND';
  if (!arrived) return 'EVIDENCE_MISSING';
  if (arrived.size !== file.size || arrived.sha256.toLowerCase() !== file.sha256) return 'EVIDENCE_MISMATCH';
  return beginsAs(file.contentType, arrived.head) ? null : 'EVIDENCE_TYPE';
}

/** Each that can be read, each once: two of the same bytes would be one address. */
function attachmentProblems(files: readonly FileFact[], campaignId: string, most: number): Problem[] {
  const hashes = files.map(({ file }) => file?.sha256);
  const each = files.flatMap((fact, i): Problem[] => {
    const field = ['attachments', String(i)];
    const code = fileFaults(fact, campaignId);
    if (code) return [{ code, field }];
    return hashes.indexOf(hashes[i]) < i ? [{ code: 'INVALID', field, text: 'ONCE' }] : [];
  });
  return files.length > most ? [{ code: 'LIMIT_REACHED', field: ['attachments'], params: { most } }] : each;
}

export interface NoticeInput {
  text: string;
  reason?: string | null | undefined;
}

const attachmentOf = ({ file }: FileFact): Attachment[] => {
  if (!file) return [];
  const { id, name, contentType, size, sha256 } = file;
  return [{ id, name, contentType, size, sha256 }];
};

/** While the campaign is prepared it holds at once; afterwards it waits for the second person, and says why. */
function sayOf<C, W extends Wording<C>>(before: W, content: C, reason: string | null | undefined, campaign: Campaign, saying: Saying): W {
  if (campaign.status === 'DRAFT') return { ...before, ...holdWording(content, saying) };
  return proposeWording<C, W>(before, content, reason?.trim() || null, saying);
}

const replaces = ({ status }: Campaign, { current }: Wording<unknown>): boolean => status !== 'DRAFT' && current !== null;

/** @throws RuleError as `assertNoticeAllowed`; REQUIRED, TOO_LONG, INVALID, LIMIT_REACHED, NOT_FOUND, EVIDENCE_MISSING, EVIDENCE_MISMATCH, EVIDENCE_TYPE. */
export function sayNotice(before: Notice, input: NoticeInput, files: readonly FileFact[], campaign: Campaign, saying: Saying): Notice {
  assertNoticeAllowed(campaign, saying.now);
  const { notice } = informationPolicy(legalDay(saying.now));
  refuse([
    ...checkPublicText('text', input.text, notice.text),
    ...attachmentProblems(files, campaign.id, notice.mostFiles),
    ...reasonProblems(replaces(campaign, before), input.reason, saying.now),
  ]);
  const content = { text: input.text.trim(), attachments: files.flatMap(attachmentOf) };
  return sayOf(before, content, input.reason, campaign, saying);
}

export interface JobInput {
  duties: string;
  workplace: string;
  payFrom?: number | null | undefined;
  payTo?: number | null | undefined;
  reason?: string | null | undefined;
}

/** @throws RuleError TRANSITION_REFUSED: posts that were rejected or withdrawn have no job, and a closed campaign no words. */
export function assertJobTextAllowed({ status }: Pick<Formation, 'status'>, campaign: Campaign): void {
  const isOpen = ['REQUESTED', 'APPROVED'].includes(status) && campaign.status !== 'CLOSED';
  if (!isOpen) fail('TRANSITION_REFUSED', { field: ['formationId'], data: { allowed: [] } });
}

/** Both ends or none, the lower one first. */
function payProblems({ payFrom, payTo }: JobInput, most: number): Problem[] {
  const [from, to] = [payFrom ?? null, payTo ?? null];
  if (from === null && to === null) return [];
  if (from === null || to === null) return [{ code: 'REQUIRED', field: [from === null ? 'payFrom' : 'payTo'] }];
  const problems = range(['payFrom'], from, 1, most);
  return problems.length > 0 ? problems : range(['payTo'], to, from, most);
}

/** @throws RuleError as `assertJobTextAllowed`; REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE. */
export function sayJob(before: JobText, input: JobInput, post: Pick<Formation, 'status'>, campaign: Campaign, saying: Saying): JobText {
  assertJobTextAllowed(post, campaign);
  const { job } = informationPolicy(legalDay(saying.now));
  refuse([
    ...checkPublicText('duties', input.duties, job.duties),
    ...checkPublicText('workplace', input.workplace, job.workplace),
    ...payProblems(input, job.mostPay),
    ...reasonProblems(replaces(campaign, before), input.reason, saying.now),
  ]);
  const { payFrom, payTo } = input;
  const pay = typeof payFrom === 'number' && typeof payTo === 'number' ? { from: payFrom, to: payTo } : null;
  const content = { duties: input.duties.trim(), workplace: input.workplace.trim(), pay };
  return sayOf(before, content, input.reason, campaign, saying);
}
