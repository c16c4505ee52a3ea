// What a device reads: objects that were told to its mailboxes since it last asked, each through the same door as by its id.

import { GraphQLError } from 'graphql';
import type { ReadContext } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { mailbox } from '../../platform/rules/addressee.ts';
import { cursorOfText, rangeText } from '../../platform/rules/texts/arguments.ts';
import { cursorOldText } from '../../platform/rules/texts/changes.ts';
import { openCursor, sealCursor } from '../../platform/store/cursor.ts';
import { asOf } from '../../platform/stream/progress.ts';
import { ownMailbox } from '../notices/recipients.ts';
import { officesOf } from '../organisation/addressees.ts';
import { ownApplicantId } from '../recruitment/registration/applicants.ts';
import { accountOf } from '../recruitment/registration/forgetting.ts';
import { entriesAfter, type StandingEntry } from './items.ts';
import { type FeedPosition, isTooOld, next, settled } from './rules/window.ts';

/** How any object is found by its id, for whoever may see it: what `node` does. */
export interface Door {
  find: (ctx: ReadContext, id: string) => Promise<object | null>;
  typeOf: (id: string) => string | null;
}

export interface ChangedObjectView {
  objectId: string;
  typename: string;
  version: number | null;
  gone: boolean;
  at: string;
}

export interface ChangePageView {
  nodes: ChangedObjectView[];
  cursor: string;
  hasMore: boolean;
  /** Asked of the table only where it is asked for, once. */
  progress: () => ReturnType<typeof asOf>;
}

/** A mailbox of the viewer. `shared`: others read it too, and not each of them may see all that is told there. */
interface Mailbox {
  name: string;
  shared: boolean;
  /** What is told there of something public is read with an object of the viewer's own. */
  instead?: string;
}

const MOST = 100;

const scopeOf = (ctx: ReadContext): string => JSON.stringify([ctx.viewer.id, ctx.viewer.employeeId, 'changesSince']);

/** Offices whose holders are told something together. */
const toldOffices = ({ viewer }: ReadContext): string[] =>
  officesOf(viewer).filter((name) => name === mailbox.office('HR_OFFICER', viewer.region ?? ''));

/** With the offices that were held: who gains or loses one has read too little, or holds too much. */
const sealed = (ctx: ReadContext, { after, floor }: FeedPosition): string =>
  sealCursor(ctx.keyring, scopeOf(ctx), { after, offices: toldOffices(ctx).join(), ...(floor !== null && { floor }) });

const beginAnew = (): GraphQLError => new GraphQLError(cursorOldText.en, { extensions: { code: 'CURSOR_TOO_OLD', words: cursorOldText } });

function opened(ctx: ReadContext, cursor: string): FeedPosition {
  const position = openCursor(ctx.keyring, scopeOf(ctx), cursor);
  if (!position?.after) throw badInput(cursorOfText('cursor'));
  const from = { after: position.after, floor: position.floor ?? null };
  if (isTooOld(from, ctx.now) || position.offices !== toldOffices(ctx).join()) throw beginAnew();
  return from;
}

/** Applicants are told of what is published by campaign, since it is told to thousands at once. */
async function mailboxesOf(ctx: ReadContext): Promise<Mailbox[]> {
  const { begun } = ctx.viewer.employeeId === null ? await accountOf(ctx, ownApplicantId(ctx)) : { begun: [] };
  return [
    { name: ownMailbox(ctx), shared: false },
    ...toldOffices(ctx).map((name) => ({ name, shared: true })),
    ...begun.map(({ body: { campaignId, applicationId } }) => ({
      name: mailbox.applicants(campaignId),
      shared: true,
      instead: applicationId,
    })),
  ];
}

interface Found extends StandingEntry {
  shared: boolean;
}

async function entriesOf(ctx: ReadContext, { name, shared, instead }: Mailbox, after: string, limit: number): Promise<Found[]> {
  const entries = await entriesAfter(ctx.table, name, after, ctx.now, limit);
  return entries.map((entry) => ({ ...entry, id: instead ?? entry.id, shared }));
}

const inOrder = (a: Found, b: Found): number => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);

/** Of an object that was told in several places, or ahead as well, the last entry of the page. */
const distinct = (entries: readonly Found[]): Found[] => [...new Map(entries.map((entry) => [entry.id, entry])).values()].toSorted(inOrder);

/** Hidden in a shared place: whoever never saw it does not learn that it is there. */
async function nodeOf(ctx: ReadContext, { id, at, shared }: Found, { find, typeOf }: Door): Promise<ChangedObjectView | null> {
  const found = await find(ctx, id);
  if (!found && shared) return null;
  const version = found && 'version' in found && typeof found.version === 'number' ? found.version : null;
  return { objectId: id, typename: typeOf(id) ?? '', version, gone: !found, at };
}

export async function changesSince(
  ctx: ReadContext,
  { cursor, first }: { cursor?: string | null | undefined; first: number },
  door: Door,
): Promise<ChangePageView> {
  if (first < 1 || first > MOST) throw badInput(rangeText('first', 1, MOST));
  let asked: ReturnType<typeof asOf> | null = null;
  const progress = () => {
    asked ??= asOf(ctx);
    return asked;
  };
  if (cursor === null || cursor === undefined)
    return { nodes: [], cursor: sealed(ctx, { after: settled(ctx.now), floor: null }), hasMore: false, progress };
  const from = opened(ctx, cursor);
  const mailboxes = await mailboxesOf(ctx);
  const all = (await Promise.all(mailboxes.map((one) => entriesOf(ctx, one, from.after, first + 1)))).flat().toSorted(inOrder);
  const page = all.slice(0, first);
  const hasMore = all.length > first;
  const nodes = await Promise.all(distinct(page).map((entry) => nodeOf(ctx, entry, door)));
  const position = next(from, hasMore ? (page.at(-1)?.place ?? null) : null, ctx.now);
  return { nodes: nodes.filter((node) => node !== null), cursor: sealed(ctx, position), hasMore, progress };
}
