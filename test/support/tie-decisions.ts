// Decisions between equals for tests, all through the API.
import type { Ask } from './city.ts';
import { OFFER, offeringOf } from './offers.ts';
import { done } from './people.ts';

export const TIE_DECISION = `tieDecision { id version status tied tiedNumbers preferred reason mine refusal
  offers { ${OFFER} } allowedActions blockers { action code } }`;

export interface TieTold {
  id: string;
  version: number;
  status: string;
  tiedNumbers: string[];
  preferred: string[];
  refusal: string | null;
  offers: { registrationNumber: string; ground: string }[];
  allowedActions: string[];
  blockers: { action: string; code: string }[];
}

export const MINUTES = 'Berita acara rapat panitia 3 Maret 2026';

type Of = { campaignId: string };

export const proposing = ({ campaignId }: Of, formationId: string, version: number, preferred: readonly string[], more: object = {}) =>
  offeringOf(campaignId, formationId, version, { preferred, reason: MINUTES, ...more });

export const proposedTie = async (ask: Ask, of: Of, formationId: string, version: number, preferred: readonly string[]): Promise<TieTold> =>
  (await done(ask, 'tieDecisionPropose', proposing(of, formationId, version, preferred), TIE_DECISION)).tieDecision;

export const ofTie = <More extends object>({ id, version }: Pick<TieTold, 'id' | 'version'>, more: More = {} as More) => ({
  ...{ tieDecisionId: id, expectedVersion: version },
  ...more,
});

export const confirmedTie = async (ask: Ask, tie: Pick<TieTold, 'id' | 'version'>): Promise<TieTold> =>
  (await done(ask, 'tieDecisionConfirm', ofTie(tie), TIE_DECISION)).tieDecision;
