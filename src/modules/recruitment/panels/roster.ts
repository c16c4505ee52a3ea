// Whom a panel examines, and the panel an officer changes.

import { authoriseRegion, expectVersion } from '../../../platform/access/access.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { SubjectChange } from '../../../platform/store/commit.ts';
import type { Row } from '../../../platform/store/table.ts';
import { impartial } from '../campaigns/impartial.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import { listedIn, ownList } from '../lists/read.ts';
import { applicantCards } from '../registration/read.ts';
import { EXAMINED_LIST } from '../scores/rules/tests.ts';
import { PanelItem, type PanelRow, panelRosterItems } from './items.ts';
import { forgottenAt, type OfficerDeed } from './rules/create.ts';
import type { Panel, RosterEntry } from './rules/types.ts';

type Keyed = { idempotencyKey: string };
export type OfPanel = Keyed & { panelId: string; expectedVersion: number };

export const actor = ({ viewer: { employeeId }, now }: ReadContext): OfficerDeed => ({ employeeId, now });

export async function toChange(ctx: MutationContext, { panelId, expectedVersion }: OfPanel): Promise<Permitted<PanelRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, PanelItem, [panelId], ['panelId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, { campaignId: row.body.campaignId }, ['panelId']);
  return { permit, row };
}

export const changed = (before: PanelRow, panel: Panel, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: PanelItem.put(panel.region, panel),
  detail,
});

export const currentList = (ctx: ReadContext, campaignId: string): Promise<ListRowHead | null> => ownList(ctx, campaignId, EXAMINED_LIST);

/** Sorted numbers of those whom the list lets through. Scores and ranks of its rows go no further than this. */
export async function throughIn(ctx: ReadContext, { body: list }: ListRowHead, formationIds: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(
    list.formations
      .filter(({ formationId }) => formationIds.includes(formationId))
      .map(({ formationId }) => listedIn(ctx, list, formationId)),
  );
  const through = rows.flat().filter(({ outcome }) => outcome === 'THROUGH');
  return through.map(({ number }) => number).toSorted();
}

interface Examined {
  /** Null before the list is published. */
  roster: RosterEntry[] | null;
  names: Map<string, string>;
}

/** Who is examined now; the name and the application from the list of applicants, which holds nothing else of anybody. */
export async function examinedNow(ctx: ReadContext, campaignId: string, formationIds: readonly string[]): Promise<Examined> {
  const list = await currentList(ctx, campaignId);
  if (!list) return { roster: null, names: new Map() };
  const [numbers, ...cards] = await Promise.all([
    throughIn(ctx, list, formationIds),
    ...formationIds.map((formationId) => applicantCards(ctx, formationId)),
  ]);
  const byNumber = new Map(cards.flat().map((card) => [card.number, card]));
  const people = numbers.flatMap((number) => byNumber.get(number) ?? []);
  return {
    roster: people.map(({ number, applicationId, formationId }) => ({ number, applicationId, formationId })),
    names: new Map(people.map(({ number, name }) => [number, name])),
  };
}

export const examinedItems = (panel: Panel, campaign: Campaign, { roster, names }: Examined): Omit<Row, 'version'>[] =>
  panelRosterItems(panel, roster ?? [], names, {
    names: forgottenAt(campaign, 'names', panel.policyVersion),
    cards: forgottenAt(campaign, 'cards', panel.policyVersion),
  });
