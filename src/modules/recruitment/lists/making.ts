// A list as it would be published now: made anew from base items each time, by the preview and by the publication alike.
import type { ReadContext } from '../../../platform/context.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { sha256 } from '../../../platform/store/commit.ts';
import type { CampaignDocument } from '../campaigns/items.ts';
import { extensionsIn } from '../campaigns/read.ts';
import { rulesOf } from '../campaigns/rules/campaign.ts';
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import { isContested } from '../exclusions/rules/exclusion.ts';
import type { AcceptanceRow } from '../objections/acceptance-items.ts';
import { type Acceptances, acceptancesOf } from '../objections/acceptances.ts';
import { publishersOf, skdWindowOf } from '../objections/contested.ts';
import { tellsOf } from '../objections/rules/correction.ts';
import { type ComposedList, composed, findList } from './composing.ts';
import { listId } from './ids.ts';
import { type ListEdition, type ListedFormation, type ListRowHead, packed } from './items.ts';
import { markedIn } from './marked.ts';
import { cutChunks } from './rules/chunks.ts';
import type { FormationList } from './rules/compose.ts';
import { sameKind } from './rules/fill-requirements.ts';
import { placeOfList, publicationProblems } from './rules/publication.ts';
import { arrivalsIn, editionText, type FilledPlace, type ListChange, listDiff, listText } from './rules/snapshot.ts';
import type { ListEntry } from './rules/types.ts';

export interface FormationChange extends ListChange {
  formationId: string;
}

export interface ListDraft {
  document: CampaignDocument;
  stage: ListStage;
  /** The present edition; null before the first. */
  head: ListRowHead | null;
  /** What would be frozen, but for when, by whom and why. */
  edition: Omit<ListEdition, 'publishedAt' | 'publishedBy' | 'reason'>;
  entries: ReadonlyMap<string, readonly ListEntry[]>;
  chunks: ReturnType<typeof cutChunks<ReturnType<typeof packed>[number]>>['chunks'];
  /** Against the present edition; empty before the first. */
  changes: FormationChange[];
  /** What stands in the way. */
  problems: Problem[];
  composed: ComposedList;
  /** Accepted objections to the present edition. */
  acceptances: Acceptances;
  /** Those that this one tells of: whoever accepted any of the others stays bound. */
  told: AcceptanceRow[];
}

/** What else must be over: later ends of the stage before, and the days in which applicants object to the basic test. */
async function mustBeOver(ctx: ReadContext, { row: { body: campaign } }: CampaignDocument, stage: ListStage): Promise<string[]> {
  const { before, over } = placeOfList(stage, rulesOf(campaign).policy);
  const window = before === 'SKD' ? await skdWindowOf(ctx, campaign) : null;
  if (window) return [window.closesAt];
  if (!over) return [];
  return (await extensionsIn(ctx, campaign.id, over)).map(({ body }) => body.closesAt);
}

function outcomesOf(entries: readonly ListEntry[]): ListedFormation['outcomes'] {
  const counts: ListedFormation['outcomes'] = {};
  for (const { outcome } of entries) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

type Described = Omit<ListEdition, 'publishedAt' | 'publishedBy' | 'reason' | 'sha256' | 'changes' | 'formations'>;

function describe({ row }: CampaignDocument, stage: ListStage, head: ListRowHead | null, { sheets }: ComposedList): Described {
  const { number: rulesNumber, policy } = rulesOf(row.body);
  const { id: campaignId } = row.body;
  const edition = (head?.body.edition ?? 0) + 1;
  const made = { policyVersion: policy.version, rulesNumber, sheets };
  return {
    id: listId(campaignId, stage),
    campaignId,
    stage,
    edition,
    ...made,
    sealed: head?.body.sealed ?? false,
    publishers: head ? publishersOf(head.body) : [],
  };
}

const changesIn = (before: readonly ListEntry[], { formationId, entries }: FormationList): FormationChange[] =>
  listDiff(before, entries).map((change) => ({ ...change, formationId }));

type Named = Pick<Described, 'campaignId' | 'stage' | 'edition' | 'policyVersion' | 'rulesNumber'>;

interface Filed extends FormationList {
  filledBy?: readonly FilledPlace[];
}

function withArrivals(parts: readonly FormationList[]): Filed[] {
  const arrivals = arrivalsIn(parts);
  return parts.map((part) => ({ ...part, ...(arrivals.has(part.formationId) && { filledBy: arrivals.get(part.formationId) ?? [] }) }));
}

const fileHash = (described: Named, { formationId, entries, unfilled, filledBy }: Filed): string =>
  sha256(listText({ ...described, formationId, unfilled, ...(filledBy && { filledBy }), rows: entries }));

/** Under the number of the present edition it would have the hash of that one: no file, rule or sheet of scores is another. */
function isUnchanged({ body: head }: ListRowHead, described: Described, parts: readonly FormationList[]): boolean {
  const again = { ...described, edition: head.edition };
  const files = withArrivals(parts).map((part) => ({ formationId: part.formationId, sha256: fileHash(again, part) }));
  return sha256(editionText(again, described.sheets, files)) === head.sha256;
}

/** Each formation's file and its hash, and how it differs from what is published now. */
function formationsOf(described: Described, parts: readonly FormationList[], changes: readonly FormationChange[]) {
  const { chunks, spans } = cutChunks(parts.map(({ formationId, entries }) => ({ formationId, rows: packed(entries) })));
  const formations = withArrivals(parts).map((part): ListedFormation => {
    const { formationId, entries, unfilled, tied, filledBy } = part;
    const hash = fileHash(described, part);
    const counts = { count: entries.length, outcomes: outcomesOf(entries), unfilled, tied, ...(filledBy && { filledBy }) };
    const changed = changes.filter((change) => change.formationId === formationId).length;
    return { formationId, sha256: hash, ...counts, changes: changed, spans: spans.get(formationId) ?? [] };
  });
  return { chunks, formations };
}

/** A post whose last holder may yet be right is not called unfilled. */
function withoutContested({ parts, people }: ComposedList, posts: readonly Formation[], now: string): FormationList[] {
  const waiting = posts.filter(({ id }) => people.some((one) => one.formationId === id && isContested(one.excluded, now)));
  const waits = (part: FormationList): boolean => {
    const post = posts.find(({ id }) => id === part.formationId);
    return post !== undefined && waiting.some((one) => sameKind(one, post));
  };
  return parts.map((part) => (part.unfilled > 0 && waits(part) ? { ...part, unfilled: 0 } : part));
}

/** Reads everything a list is made of and makes it. Published rules hold: those of the campaign now, whatever an earlier edition had. */
export async function draftOf(ctx: ReadContext, document: CampaignDocument, stage: ListStage): Promise<ListDraft> {
  const { id: campaignId } = document.row.body;
  const [present, late, made] = await Promise.all([
    findList(ctx, campaignId, stage),
    mustBeOver(ctx, document, stage),
    composed(ctx, document, stage),
  ]);
  const { head, entries: before } = present ?? { head: null, entries: null };
  const acceptances = head ? await acceptancesOf(ctx, head.body.id) : { waiting: [], told: null };
  const parts = withoutContested(made, document.formations, ctx.now);
  const changes = before ? made.parts.flatMap((part) => changesIn(before.get(part.formationId) ?? [], part)) : [];
  const entries: ReadonlyMap<string, readonly ListEntry[]> = new Map(made.parts.map((part) => [part.formationId, part.entries]));
  const described = describe(document, stage, head, made);
  const { chunks, formations } = formationsOf(described, parts, changes);
  const hash = sha256(editionText(described, described.sheets, formations));
  const marked = await markedIn(ctx, made, { campaign: document.row.body, stage, before });
  return {
    ...{ document, stage, head, composed: { ...made, parts }, chunks, changes },
    edition: { ...described, sha256: hash, changes: changes.length, formations },
    ...{ entries, acceptances, told: acceptances.waiting.filter(({ body }) => tellsOf(body, before ?? new Map(), entries)) },
    problems: [
      ...marked,
      ...publicationProblems({
        ...{ campaign: document.row.body, stage, now: ctx.now, edition: described.edition, sealed: described.sealed, extendedTo: late },
        ...{ before: made.before, undecided: made.undecided, openObjections: made.openObjections },
        unchanged: head !== null && marked.length === 0 && changes.length === 0 && isUnchanged(head, described, parts),
        posts: document.formations,
        missing: made.parts.map(({ formationId, missing }) => ({ formationId, count: missing })),
      }),
    ],
  };
}
