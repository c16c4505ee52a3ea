// Panels of the field test in the table: the panel's own partition, and one for what each of its members hands in.

import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../../platform/store/item-kind.ts';
import * as keys from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../../platform/store/table.ts';
import { panelLedgerId } from './ids.ts';
import type { Card, Criterion, Draft, Ledger, Panel, RosterEntry } from './rules/types.ts';

const PANELS = listIn('index1', (region: string, campaignId: string) => `PANELS#${region}#${campaignId}`);

/** The card is all of it: it is small, and a campaign has some dozens. */
export const PanelItem = itemKind<Panel, Panel>()({
  type: 'Panel',
  key: keys.head,
  of: ({ id }) => [id],
  listed: (panel, region) => ({ card: panel, index: PANELS.at(`${panel.createdAt}#${panel.id}`, region, panel.campaignId) }),
});
export type PanelRow = RowOf<typeof PanelItem>;

/** One panel examines all who compete for certain posts. */
export const panelLock = (formationId: string) => keys.lock('PANEL', formationId);

/** Frozen with the panel. */
export const PanelFormItem = placedKind<Criterion[]>()({ type: 'PanelForm', key: (panelId: string) => ({ pk: panelId, sk: 'FORM' }) });

/** When names are forgotten, and then everything else about people but their scores: epoch seconds. */
export interface Forgotten {
  names: number;
  cards: number;
}

/** Who is examined, packed. */
export const RosterItem = placedKind<[number: string, applicationId: string, formationId: string][]>()({
  type: 'PanelRoster',
  key: (panelId: string) => ({ pk: panelId, sk: 'ROSTER' }),
});
/** Names by registration number, apart from the roster: they are forgotten first. */
export const NamesItem = placedKind<[number: string, name: string][]>()({
  type: 'PanelNames',
  key: (panelId: string) => ({ pk: panelId, sk: 'NAMES' }),
});

/** Replaced as a whole when the list is published anew; the head's version stands for its own. */
export const panelRosterItems = (
  { id, region }: Panel,
  roster: readonly RosterEntry[],
  names: ReadonlyMap<string, string>,
  ttl: Forgotten,
): ItemToWrite[] => [
  RosterItem.putAt(
    [id],
    region,
    roster.map(({ number, applicationId, formationId }) => [number, applicationId, formationId]),
    { ttl: ttl.cards },
  ),
  NamesItem.putAt([id], region, [...names], { ttl: ttl.names }),
];

export const rosterIn = (row: RowOf<typeof RosterItem> | null): RosterEntry[] =>
  (row?.body ?? []).map(([number, applicationId, formationId]) => ({ number, applicationId, formationId }));

export interface PanelAbsence {
  reason: string;
  at: string;
}

/** Why somebody was absent, beside the panel; that they were stands in its head. */
export const AbsenceItem = placedKind<PanelAbsence>()({
  type: 'PanelAbsence',
  key: (panelId: string, number: string) => ({ pk: panelId, sk: `ABSENCE#${number}` }),
});

/** Panels of a member. */
const PANELS_BY = listIn('index1', (employeeId: string) => `PANELS_BY#${employeeId}`);

/** What one member hands in lies in a partition of their own. Who has left the panel lists it no more. */
export const LedgerItem = itemKind<Ledger, { panelId: string }>()({
  type: 'PanelLedger',
  key: keys.head,
  of: ({ id }) => [id],
  listed: ({ panelId, employeeId, since, leftAt }) => ({
    card: { panelId },
    ...(leftAt === null && { index: PANELS_BY.at(`${since}#${panelId}`, employeeId) }),
  }),
});
export type LedgerRow = RowOf<typeof LedgerItem>;

/** Removed by itself, where its card never came. */
export const DraftItem = placedKind<Draft>()({
  type: 'PanelDraft',
  key: (ledgerId: string, number: string) => ({ pk: ledgerId, sk: `DRAFT#${number}` }),
});
export type ScoreDraftRow = RowOf<typeof DraftItem>;

export const CardItem = itemKind<Card>()({
  type: 'PanelCard',
  key: (ledgerId: string, number: string) => ({ pk: ledgerId, sk: `CARD#${number}` }),
  of: ({ panelId, employeeId, number }) => [panelLedgerId(panelId, employeeId), number],
});
export type ScoreCardRow = RowOf<typeof CardItem>;

/** AP-90: the panels of a campaign, oldest first. */
export const panelsOf = async (table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<PanelRow>> =>
  PanelItem.cards(await fillPage(table, { ...PANELS.range(region, campaignId), ...slice }, PanelItem.is));

/** AP-91: the panels on which somebody sits, oldest first: entries that name them. */
export const panelsBy = (table: Table, employeeId: string, slice: Slice): Promise<Page<LedgerRow>> =>
  fillPage(table, { ...PANELS_BY.range(employeeId), ...slice }, LedgerItem.is);
