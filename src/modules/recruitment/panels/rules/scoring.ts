// How a participant stands before a panel: whose cards are asked, which are in, how far apart they are, and what they come to. Pure.
import { parseDecimal, ratio, roundRational } from '../../../../platform/rules/decimal.ts';
import { type PanelsPolicy, panelsPolicyOf } from './policy.ts';
import type { CardEntry, Holder, Ledger, Panel, PanelSeat } from './types.ts';

/** STAND_IN_NEEDED: relations have left too few cards. DISCUSSION: the members are too far apart and have not all answered. */
export type ScoringState = 'ABSENT' | 'STAND_IN_NEEDED' | 'SCORING' | 'DISCUSSION' | 'COMPLETE';

/** By employee id. */
export type Ledgers = ReadonlyMap<string, Ledger>;

/** A card that is asked, or that counts. */
export interface Voice {
  employeeId: string;
  /** Still on the panel: somebody who has left answers no more. */
  present: boolean;
  entry: CardEntry | null;
}

/** For the rules: it holds totals, so nothing of it is shown but through `shownTo`. */
export interface CandidateScoring {
  number: string;
  voices: Voice[];
  /** Whose card is in and counts for nothing: they declared a relation afterwards. */
  aside: string[];
  state: ScoringState;
}

export const holderOf = ({ holders }: PanelSeat): Holder => {
  const last = holders.at(-1);
  if (!last) throw new Error('A seat nobody ever held.');
  return last;
};

export const covers = ({ standsInFor }: PanelSeat, number: string): boolean => standsInFor === null || standsInFor.includes(number);

const isRelated = (ledgers: Ledgers, employeeId: string, number: string): boolean =>
  ledgers.get(employeeId)?.conflicts[number] !== undefined;

const entryOf = (ledgers: Ledgers, employeeId: string, number: string): CardEntry | null =>
  ledgers.get(employeeId)?.entries[number] ?? null;

/** Of a seat that changed hands, the card that was in stays; of all others the present holder's is asked. */
function voiceOf(seat: PanelSeat, number: string, ledgers: Ledgers): Voice {
  const present = holderOf(seat).employeeId;
  const counts = ({ employeeId: id }: Holder): boolean => entryOf(ledgers, id, number) !== null && !isRelated(ledgers, id, number);
  const { employeeId } = seat.holders.find(counts) ?? holderOf(seat);
  return { employeeId, present: employeeId === present, entry: entryOf(ledgers, employeeId, number) };
}

/** The total that counts now. */
export const totalOf = ({ total, after }: CardEntry): number => after ?? total;

const entriesOf = (voices: readonly Voice[]): CardEntry[] => voices.flatMap(({ entry }) => (entry ? [entry] : []));

/** Further apart than the policy leaves alone: exactly that far is near enough. */
export function isSpread(entries: readonly CardEntry[], most: number, { spreadPercent }: PanelsPolicy): boolean {
  const totals = entries.map(totalOf);
  return (Math.max(...totals) - Math.min(...totals)) * 100 > spreadPercent * most;
}

/** Who has yet to answer after the talk, of those who still can. */
const unanswered = (voices: readonly Voice[]): Voice[] => voices.filter(({ present, entry }) => present && entry?.after === null);

function stateOf(panel: Pick<Panel, 'absent' | 'most'>, number: string, voices: readonly Voice[], policy: PanelsPolicy): ScoringState {
  if (panel.absent.includes(number)) return 'ABSENT';
  if (voices.length < policy.leastCards) return 'STAND_IN_NEEDED';
  if (voices.some(({ entry }) => entry === null)) return 'SCORING';
  return isSpread(entriesOf(voices), panel.most, policy) && unanswered(voices).length > 0 ? 'DISCUSSION' : 'COMPLETE';
}

/** Of a panel of `most` points; the ledgers of all who ever sat on it. */
export function scoringOf(
  panel: Pick<Panel, 'seats' | 'absent' | 'most' | 'policyVersion'>,
  ledgers: Ledgers,
  number: string,
): CandidateScoring {
  const seats = panel.seats.filter((seat) => covers(seat, number));
  const voices = seats.map((seat) => voiceOf(seat, number, ledgers)).filter(({ employeeId: id }) => !isRelated(ledgers, id, number));
  const everybody = seats.flatMap(({ holders }) => holders.map(({ employeeId }) => employeeId));
  const aside = everybody.filter((id) => isRelated(ledgers, id, number) && entryOf(ledgers, id, number) !== null);
  return { number, voices, aside, state: stateOf(panel, number, voices, panelsPolicyOf(panel.policyVersion)) };
}

/** Cards and answers that are still to come before this participant has a score. */
export function awaited({ voices, state }: CandidateScoring, { leastCards }: PanelsPolicy): number {
  const cards = voices.filter(({ entry }) => entry === null).length;
  if (state === 'STAND_IN_NEEDED') return cards + leastCards - voices.length;
  if (state === 'SCORING') return cards;
  return state === 'DISCUSSION' ? unanswered(voices).length : 0;
}

/**
 * The score of the further test: mean of the totals / `most` × `skbMost`, an exact fraction rounded half-up once, at the end.
 * Null for who has none: absent is not zero, and neither is missing.
 */
export function scoreOf({ voices, state }: CandidateScoring, most: number, skbMost: string, { places }: PanelsPolicy): string | null {
  if (state !== 'COMPLETE') return null;
  const totals = entriesOf(voices).map(totalOf);
  const sum = BigInt(totals.reduce((all, total) => all + total, 0));
  const one = parseDecimal('1');
  return roundRational(ratio(sum * parseDecimal(skbMost), BigInt(totals.length * most) * one), places);
}
