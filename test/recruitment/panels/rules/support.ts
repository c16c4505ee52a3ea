// What the tables of panels are written with: a panel of three, what its members have handed in, a campaign in its field test.

import { stageOf } from '../../../../src/modules/recruitment/campaigns/rules/campaign.ts';
import { STAGES } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import type { CardFacts } from '../../../../src/modules/recruitment/panels/rules/cards.ts';
import { emptyLedger } from '../../../../src/modules/recruitment/panels/rules/create.ts';
import { scoringOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import type { CardEntry, Ledger, Panel, PanelSeat } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { shippedRules } from '../../rules/support.ts';

export const NOW = '2026-02-05T02:00:00.000Z';
export const NUMBER = '2026-3374-AAAA';

export const seat = (...ids: string[]): PanelSeat => ({
  holders: ids.map((employeeId) => ({ employeeId, name: employeeId })),
  standsInFor: null,
});

/** 90 points, and three members. */
export const panel = (change: Partial<Panel> = {}): Panel => ({
  id: 'pnl_1',
  region: '33.74',
  campaignId: 'cmp_1',
  formationIds: ['frm_1'],
  positionTitle: 'Analis Data',
  title: 'Wawancara',
  method: 'PRACTICAL',
  status: 'OPEN',
  seats: [seat('ani'), seat('budi'), seat('citra')],
  most: 90,
  participants: 1,
  absent: [],
  policyVersion: 'panels-2024.1',
  createdAt: '2026-02-17T02:00:00.000Z',
  endedAt: null,
  importId: null,
  ...change,
});

/** A total is a card; two are a card and what counts after the talk; RELATED is a relation, alone or over a card. */
export type Said = number | [total: number, after: number] | 'RELATED' | ['RELATED', number];

export function ledger(employeeId: string, said: Said | null, number = NUMBER): Ledger {
  const empty = emptyLedger(`pnm_${employeeId}`, 'pnl_1', employeeId, NOW);
  if (said === null) return empty;
  const related = said === 'RELATED' || (Array.isArray(said) && said[0] === 'RELATED');
  const total = Array.isArray(said) ? said.find((one) => typeof one === 'number') : said;
  const after = Array.isArray(said) && !related ? (said[1] as number) : null;
  const entry: CardEntry | null = typeof total === 'number' ? { total, after } : null;
  return { ...empty, entries: entry ? { [number]: entry } : {}, conflicts: related ? { [number]: NOW } : {} };
}

export const ledgers = (said: Record<string, Said | null>): Map<string, Ledger> =>
  new Map(Object.entries(said).map(([id, one]) => [id, ledger(id, one)]));

/** Each stage takes two days; the field test is the 12th and 13th of February. */
const day = (stage: number): string => new Date(Date.UTC(2026, 1, 12 + 2 * (stage - STAGES.indexOf('SKB')))).toISOString();

export const campaign: Campaign = {
  id: 'cmp_1',
  region: '33.74',
  year: 2026,
  title: 'CPNS',
  kind: 'CPNS',
  status: 'PUBLISHED',
  stages: STAGES.map((kind, i) => ({ kind, opensAt: day(i), closesAt: day(i + 1) })),
  rules: [{ number: 1, policy: shippedRules('CPNS', '2026-01-01'), since: NOW, reason: null, by: 'a' }],
  createdBy: 'a',
  publishedBy: 'b',
  publishedAt: NOW,
  closedAt: null,
  anonymisedAt: null,
};

export const SKB = stageOf(campaign, 'SKB');
/** The first instant of it. */
export const WITHIN = SKB.opensAt;

/** One participant before a member, within the field test. */
export function acting(me: string, said: Record<string, Said | null>, change: Partial<CardFacts> & { of?: Panel } = {}): CardFacts {
  const { of = panel(), ...more } = change;
  const all = ledgers(said);
  const own = all.get(me);
  if (!own) throw new Error(`${me} has no ledger.`);
  return { panel: of, scoring: scoringOf(of, all, NUMBER), ledger: own, campaign, stage: SKB, now: WITHIN, ...more };
}
