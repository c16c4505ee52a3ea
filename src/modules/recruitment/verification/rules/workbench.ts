// The committee's day: which dossiers a list of the workbench shows, in which order, and what the numbers of the work are. Pure.
import type { Category } from '../../campaigns/rules/kinds.ts';
import type { Claim, Verification, VerificationDecision } from './types.ts';
import { freeAt, standingClaim } from './verification.ts';

/** WAITING: what can be claimed, second looks first. CLAIMED: what is being worked on; MINE: by the viewer. */
export type WorkbenchView = 'WAITING' | 'SECOND' | 'CLAIMED' | 'MINE' | 'DECIDED';

export interface WorkbenchQuestion {
  view: WorkbenchView;
  formationId?: string | null | undefined;
  category?: Category | null | undefined;
  /** Only those that could be claimed before this instant. */
  waitingSince?: string | null | undefined;
  /** Of those decided, about how many of a hundred. */
  sample?: number | null | undefined;
}

type Bounds = readonly [from: string, to: string];

/** By state, then by when it is (again) anybody's to claim: a claim that runs out moves by itself from what is worked on to what waits. */
export const workbenchPlace = (verification: Verification): string =>
  `${verification.status}#${verification.decidedAt ?? freeAt(verification)}#${verification.id}`;

const waiting = (status: string, until: string): Bounds => [`${status}#0`, `${status}#${until}#~`];
const claimed = (status: string, now: string): Bounds => [`${status}#${now}#~`, `${status}#~`];

/** Where the rows of a view lie, by `workbenchPlace`, one range after the other. */
export function workbenchBounds({ view, waitingSince }: WorkbenchQuestion, now: string): Bounds[] {
  const until = waitingSince && waitingSince < now ? waitingSince : now;
  if (view === 'DECIDED') return [['DECIDED#', 'DECIDED#~']];
  if (view === 'SECOND') return [waiting('SECOND', until)];
  if (view === 'WAITING') return [waiting('SECOND', until), waiting('FIRST', until)];
  return [claimed('SECOND', now), claimed('FIRST', now)];
}

/** `keyed`: bytes that nobody but this house can foresee, so that no officer knows which of their decisions will be looked at. */
export const isSampled = (keyed: Uint8Array, percent: number): boolean =>
  (((keyed[0] ?? 0) << 16) | ((keyed[1] ?? 0) << 8) | (keyed[2] ?? 0)) % 100 < percent;

/** A dossier, as far as it is counted. */
export interface CountedDossier extends Pick<Verification, 'status' | 'outcome' | 'submittedAt' | 'formationId'> {
  claim: Claim | null;
  decisions: Pick<VerificationDecision, 'by' | 'verdict'>[];
}

export interface OfficerFigures {
  /** Employee id, or the login of somebody without one. */
  by: string;
  /** Decisions as the first, and as the second officer. */
  firstLooks: number;
  secondLooks: number;
  /** Rejections as the first officer. */
  rejected: number;
  /** Of those, rejections that a second officer did not share. */
  notShared: number;
  claimed: number;
}

export interface WorkbenchFigures {
  first: number;
  second: number;
  claimed: number;
  eligible: number;
  ineligible: number;
  /** When the oldest that is undecided was submitted; null where all are decided. */
  oldestSubmittedAt: string | null;
  officers: OfficerFigures[];
}

const NOTHING = { firstLooks: 0, secondLooks: 0, rejected: 0, notShared: 0, claimed: 0 };

/** What one dossier adds to its officers' figures. What was taken back is not counted: it is decided anew. */
function deedsOf(verification: CountedDossier, now: string): OfficerFigures[] {
  const [first, second] = verification.decisions;
  const claim = standingClaim(verification, now);
  const rejected = first?.verdict === 'INELIGIBLE' ? 1 : 0;
  const notShared = rejected === 1 && second?.verdict === 'ELIGIBLE' ? 1 : 0;
  return [
    ...(first ? [{ ...NOTHING, by: first.by, firstLooks: 1, rejected, notShared }] : []),
    ...(second ? [{ ...NOTHING, by: second.by, secondLooks: 1 }] : []),
    ...(claim ? [{ ...NOTHING, by: claim.by, claimed: 1 }] : []),
  ];
}

function sumOf(by: string, deeds: readonly OfficerFigures[]): OfficerFigures {
  const sum = (name: keyof typeof NOTHING): number => deeds.reduce((total, actor) => total + actor[name], 0);
  return {
    by,
    firstLooks: sum('firstLooks'),
    secondLooks: sum('secondLooks'),
    rejected: sum('rejected'),
    notShared: sum('notShared'),
    claimed: sum('claimed'),
  };
}

/** Officers in the order of their looks, most first. */
export function workbenchFigures(all: readonly CountedDossier[], now: string): WorkbenchFigures {
  const open = all.filter(({ status }) => status !== 'DECIDED');
  const count = (wanted: (one: CountedDossier) => boolean): number => all.filter(wanted).length;
  const deeds = Map.groupBy(
    all.flatMap((one) => deedsOf(one, now)),
    ({ by }) => by,
  );
  return {
    first: count(({ status }) => status === 'FIRST'),
    second: count(({ status }) => status === 'SECOND'),
    claimed: open.filter((one) => standingClaim(one, now)).length,
    eligible: count(({ outcome }) => outcome === 'ELIGIBLE'),
    ineligible: count(({ outcome }) => outcome === 'INELIGIBLE'),
    oldestSubmittedAt: open.map(({ submittedAt }) => submittedAt).toSorted()[0] ?? null,
    officers: [...deeds]
      .map(([by, of]) => sumOf(by, of))
      .toSorted((a, b) => b.firstLooks + b.secondLooks - a.firstLooks - a.secondLooks || (a.by < b.by ? -1 : 1)),
  };
}
