// To whom a change is told, now and on days to come, and what was told before that no longer holds. Pure.

/** On a day to come somebody begins or ceases to see it. */
export interface Ahead {
  day: string;
  mailbox: string;
}

/** What was told of one object. */
export interface ToldSoFar {
  /** Of each of its strands the newest change that was told: an older one has nothing to say. */
  orders: Readonly<Record<string, number>>;
  /** Who could see it when it was last told. */
  mailboxes: readonly string[];
  ahead: readonly Ahead[];
  /** Parts whose coming was told lately, so that a repeat is known. */
  parts: readonly string[];
}

export const UNTOLD: ToldSoFar = { orders: {}, mailboxes: [], ahead: [], parts: [] };

/** What a change is of: the object for all who see it, what one side alone sees of it, or a part that came. */
export type Strand =
  /** `also`: who saw it before this change or with it, whoever does by now. */
  | { kind: 'OPEN'; order: number; also: readonly string[] }
  | { kind: 'NARROW'; name: string; order: number; to: readonly string[] }
  | { kind: 'PART'; name: string }
  /** It stood before anything was followed: who sees it is noted, and nobody is told. */
  | { kind: 'STANDING'; order: number }
  /** It stands as it did; who sees it may have changed. */
  | { kind: 'READERS' };

/** Who sees it today (first), and from which day to come on. */
export interface ReadersOnDay {
  day: string;
  mailboxes: readonly string[];
}

export interface TellingMade {
  told: ToldSoFar;
  /** Who is told now. */
  now: readonly string[];
  ahead: readonly Ahead[];
  /** What was foreseen and is not to be. */
  recalled: readonly Ahead[];
}

const REMEMBERED_PARTS = 50;

const isOld = ({ orders, parts }: ToldSoFar, strand: Strand): boolean => {
  if (strand.kind === 'READERS') return false;
  if (strand.kind === 'PART') return parts.includes(strand.name);
  if (strand.kind === 'STANDING') return orders.OPEN !== undefined;
  return (orders[strand.kind === 'OPEN' ? 'OPEN' : strand.name] ?? 0) >= strand.order;
};

export const news = (told: ToldSoFar, strands: readonly Strand[]): Strand[] => strands.filter((strand) => !isOld(told, strand));

const differing = (a: readonly string[], b: readonly string[]): string[] => [...new Set(a).symmetricDifference(new Set(b))];

function toldNow({ mailboxes: before }: ToldSoFar, today: readonly string[], strand: Strand): readonly string[] {
  if (strand.kind === 'NARROW') return strand.to.filter((mailbox) => today.includes(mailbox));
  if (strand.kind === 'STANDING') return [];
  if (strand.kind === 'READERS') return differing(before, today);
  return strand.kind === 'OPEN' ? [...before, ...today, ...strand.also] : [...before, ...today];
}

const aheadOf = ([today, ...later]: readonly ReadersOnDay[]): Ahead[] => {
  let before = today?.mailboxes ?? [];
  return later.flatMap(({ day, mailboxes }) => {
    const changed = differing(before, mailboxes).map((mailbox) => ({ day, mailbox }));
    before = mailboxes;
    return changed;
  });
};

const nameOf = ({ day, mailbox }: Ahead): string => `${day} ${mailbox}`;

function without(some: readonly Ahead[], others: readonly Ahead[]): Ahead[] {
  const names = new Set(others.map(nameOf));
  return some.filter((one) => !names.has(nameOf(one)));
}

function remembered(told: ToldSoFar, strands: readonly Strand[]): Pick<ToldSoFar, 'orders' | 'parts'> {
  const orders = { ...told.orders };
  const parts = [...told.parts];
  for (const strand of strands) {
    if (strand.kind === 'OPEN' || strand.kind === 'STANDING') orders.OPEN = Math.max(orders.OPEN ?? 0, strand.order);
    if (strand.kind === 'NARROW') orders[strand.name] = Math.max(orders[strand.name] ?? 0, strand.order);
    if (strand.kind === 'PART') parts.push(strand.name);
  }
  return { orders, parts: parts.slice(-REMEMBERED_PARTS) };
}

/**
 * Whoever saw it before is told with those who see it now, so that who does no more learns that it is gone.
 * @param strands those that are news; @param days who sees it today, then on each day on which that changes
 */
export function telling(told: ToldSoFar, strands: readonly Strand[], days: readonly ReadersOnDay[]): TellingMade {
  const [today] = days;
  if (!today) throw new Error('Nobody was asked who sees it today.');
  const ahead = aheadOf(days);
  const stillAhead = told.ahead.filter(({ day }) => day > today.day);
  return {
    told: { ...remembered(told, strands), mailboxes: [...today.mailboxes].toSorted(), ahead },
    now: [...new Set(strands.flatMap((strand) => toldNow(told, today.mailboxes, strand)))].toSorted(),
    ahead: without(ahead, stillAhead),
    recalled: without(stillAhead, ahead),
  };
}

/** Nothing is to be written: nobody is told, and what stands of it stays. */
export const isIdle = (before: ToldSoFar, { told, now, ahead, recalled }: TellingMade): boolean =>
  now.length + ahead.length + recalled.length === 0 && JSON.stringify(known(before)) === JSON.stringify(known(told));

/** In one order, whatever it was read in. */
const known = ({ orders, mailboxes, ahead, parts }: ToldSoFar): unknown[] => [Object.entries(orders).toSorted(), mailboxes, ahead, parts];
