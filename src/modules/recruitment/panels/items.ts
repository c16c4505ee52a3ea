// Panels of the field test in the table: the panel's own partition, and one for what each of its members hands in.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import * as panelKeys from './keys.ts';
import type { Card, Criterion, Draft, Ledger, Panel, RosterEntry } from './rules/types.ts';

export type PanelRow = Row<Panel, Panel>;
export type LedgerRow = Row<Ledger, { panelId: string }>;
export type DraftRow = Row<Draft>;
export type CardRow = Row<Card>;

/** Who is examined, packed: number, application, formation. */
export type RosterRow = Row<[number: string, applicationId: string, formationId: string][]>;
/** Names by registration number, apart from the roster: they are forgotten first. */
export type NamesRow = Row<[number: string, name: string][]>;

type ItemToWrite = Omit<Row, 'version'>;

/** The card is all of it: it is small, and a campaign has some dozens. */
export const panelItem = (panel: Panel): Omit<PanelRow, 'version'> => ({
  ...keys.head(panel.id),
  type: 'Panel',
  region: panel.region,
  body: panel,
  card: panel,
  index: { index1: { pk: panelKeys.panelsOf(panel.region, panel.campaignId), sk: `${panel.createdAt}#${panel.id}` } },
});

/** Frozen with the panel. */
export const panelFormItem = ({ id, region }: Panel, form: readonly Criterion[]): ItemToWrite => ({
  ...panelKeys.panelForm(id),
  type: 'PanelForm',
  region,
  body: form,
});

/** When names are forgotten, and then everything else about people but their scores: epoch seconds. */
export interface Forgotten {
  names: number;
  cards: number;
}

/** Replaced as a whole when the list is published anew; the head's version stands for its own. */
export const panelRosterItems = (
  { id, region }: Panel,
  roster: readonly RosterEntry[],
  names: ReadonlyMap<string, string>,
  ttl: Forgotten,
): ItemToWrite[] => [
  {
    ...panelKeys.panelRoster(id),
    type: 'PanelRoster',
    region,
    body: roster.map(({ number, applicationId, formationId }) => [number, applicationId, formationId]),
    ttl: ttl.cards,
  },
  { ...panelKeys.panelNames(id), type: 'PanelNames', region, body: [...names], ttl: ttl.names },
];

export const rosterIn = (row: Row | null): RosterEntry[] =>
  ((row as RosterRow | null)?.body ?? []).map(([number, applicationId, formationId]) => ({ number, applicationId, formationId }));

export interface Absence {
  reason: string;
  at: string;
}

/** Why somebody was absent, beside the panel; that they were stands in its head. */
export const panelAbsenceItem = ({ id, region }: Panel, number: string, absence: Absence, ttl: number): ItemToWrite => ({
  ...panelKeys.panelAbsence(id, number),
  type: 'PanelAbsence',
  region,
  body: absence,
  ttl,
});

/** Who has left the panel lists it no more. */
export const ledgerItem = (region: string, ledger: Ledger): Omit<LedgerRow, 'version'> => ({
  ...keys.head(ledger.id),
  type: 'PanelLedger',
  region,
  body: ledger,
  card: { panelId: ledger.panelId },
  ...(ledger.leftAt === null && {
    index: { index1: { pk: panelKeys.panelsBy(ledger.employeeId), sk: `${ledger.since}#${ledger.panelId}` } },
  }),
});

/** Removed by itself, where its card never came. */
export const panelDraftItem = (region: string, ledgerId: string, draft: Draft, ttl: number): Omit<DraftRow, 'version'> => ({
  ...panelKeys.panelDraft(ledgerId, draft.number),
  type: 'PanelDraft',
  region,
  body: draft,
  ttl,
});

export const panelCardItem = (region: string, ledgerId: string, card: Card, ttl: number): Omit<CardRow, 'version'> => ({
  ...panelKeys.panelCard(ledgerId, card.number),
  type: 'PanelCard',
  region,
  body: card,
  ttl,
});

const aPanel = (row: Row): row is PanelRow => row.card !== undefined;

/** AP-90: the panels of a campaign, oldest first. */
export async function panelsOf(table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<PanelRow>> {
  const page = await fillPage(table, { index: 'index1', pk: panelKeys.panelsOf(region, campaignId), ...slice }, aPanel);
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: row.card ?? row.body })) };
}

/** AP-91: the panels on which somebody sits, oldest first: entries that name them. */
export const panelsBy = (table: Table, employeeId: string, slice: Slice): Promise<Page<LedgerRow>> =>
  fillPage(table, { index: 'index1', pk: panelKeys.panelsBy(employeeId), ...slice }, (row): row is LedgerRow => row.card !== undefined);
