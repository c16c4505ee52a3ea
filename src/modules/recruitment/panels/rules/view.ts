// What of a participant's standing somebody is shown: nothing of anybody's card before their own is in. The one place that decides it. Pure.
import type { PanelsPolicy } from './policy.ts';
import { type CandidateScoring, covers, type ScoringState, scoreOf } from './scoring.ts';
import type { Panel } from './types.ts';

/** EXCUSED: no card is asked of the viewer, who sits on the panel, and so nothing is told. */
export type ShownState = ScoringState | 'EXCUSED';

/** As whom somebody looks. Who sits on the panel, or ever did, stands before it as nothing else, whatever their office. */
export type Eye = { member: string } | 'COMMITTEE';

/** No total in it: what a resolver is given cannot say what is not to be said. */
export interface Shown {
  number: string;
  state: ShownState;
  /** How many cards are asked, and how many of them are in. */
  cardsAsked: number;
  cardsIn: number;
  /** Employees whose cards may be read; null while none may. */
  opened: string[] | null;
  /** Of those, whose card counts for nothing any more. */
  aside: string[];
  /** The score of the further test; null while there is none, or it is not to be told. */
  score: string | null;
}

/** Whoever sits on the panel, or ever did. */
export const hasSat = ({ seats }: Pick<Panel, 'seats'>, employeeId: string | null): employeeId is string =>
  seats.some(({ holders }) => holders.some((one) => one.employeeId === employeeId));

/** Registration numbers that somebody may know of: a stand-in examines those they stand in for, and meets no others. */
export const meets = ({ seats }: Pick<Panel, 'seats'>, eye: Eye, number: string): boolean =>
  eye === 'COMMITTEE' || seats.some((seat) => covers(seat, number) && seat.holders.some((one) => one.employeeId === eye.member));

const inBy = ({ voices }: CandidateScoring): string[] => voices.filter(({ entry }) => entry !== null).map(({ employeeId }) => employeeId);

/** Own card first, then the others'; the committee after the end. */
function openedTo(eye: Eye, scoring: CandidateScoring, closed: boolean): string[] | null {
  if (eye === 'COMMITTEE') return closed ? [...inBy(scoring), ...scoring.aside] : null;
  const into = inBy(scoring);
  return into.includes(eye.member) ? into : null;
}

export function shownTo(
  eye: Eye,
  scoring: CandidateScoring,
  panel: Pick<Panel, 'status' | 'most'>,
  skbMost: string,
  policy: PanelsPolicy,
): Shown {
  const { number, voices } = scoring;
  const opened = openedTo(eye, scoring, panel.status === 'CLOSED');
  const excused = eye !== 'COMMITTEE' && !voices.some(({ employeeId }) => employeeId === eye.member);
  return {
    number,
    state: excused ? 'EXCUSED' : scoring.state,
    cardsAsked: voices.length,
    cardsIn: inBy(scoring).length,
    opened,
    aside: scoring.aside.filter((id) => opened?.includes(id)),
    score: opened && scoreOf(scoring, panel.most, skbMost, policy),
  };
}

export interface Progress {
  participants: number;
  cardsAsked: number;
  cardsIn: number;
  states: { state: ShownState; count: number }[];
}

/** Counted from what the viewer is shown, so that no sum says more than its parts. */
export function progressOf(shown: readonly Shown[]): Progress {
  const sum = (count: (one: Shown) => number): number => shown.reduce((all, one) => all + count(one), 0);
  const states = [...Map.groupBy(shown, ({ state }) => state)].map(([state, those]) => ({ state, count: those.length }));
  return {
    participants: shown.length,
    cardsAsked: sum(({ state, cardsAsked }) => (state === 'ABSENT' ? 0 : cardsAsked)),
    cardsIn: sum(({ cardsIn }) => cardsIn),
    states: states.toSorted((a, b) => (a.state < b.state ? -1 : 1)),
  };
}
