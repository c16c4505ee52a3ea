// The ranking a second time, as the decree reads and as slowly as it likes: nothing of src is used, so that one checks the other.

export interface Person {
  number: string;
  twk: number;
  tiu: number;
  tkp: number;
  /** Points of the field test in hundredths. */
  skb: number;
  /** GPA in hundredths. */
  gpa: number;
  /** YYYY-MM-DD. */
  birthDate: string;
  skdAbsent: boolean;
  skbAbsent: boolean;
}

export interface Line {
  number: string;
  rank: number | null;
  outcome: string;
  decidedBy: string | null;
}

const sum = (p: Person): number => p.twk + p.tiu + p.tkp;

/** KepmenPANRB 321/2024, written out. */
export function naivelyPassed(p: Person, category: string, group: string): boolean {
  if (category === 'CUM_LAUDE' || category === 'DIASPORA') return sum(p) >= 311 && p.tiu >= 85;
  if (category !== 'GENERAL') return sum(p) >= 286 && p.tiu >= 60;
  if (group === 'DOCTOR' || group === 'SPECIALIST_DOCTOR') return sum(p) >= 311 && p.tiu >= 80;
  return p.twk >= 65 && p.tiu >= 80 && p.tkp >= 166;
}

type Rule<P = Person> = [name: string, ahead: (a: P, b: P) => boolean];

/** 40 × SKD / 550 + 60 × SKB / 500, compared after multiplying both sides by 550 × 500 × 100. */
const weighed = (p: Person): number => 40 * sum(p) * 500 * 100 + 60 * p.skb * 550;

const SKD_RULES: Rule[] = [
  ['SKD', (a, b) => sum(a) > sum(b)],
  ['TKP', (a, b) => a.tkp > b.tkp],
  ['TIU', (a, b) => a.tiu > b.tiu],
  ['TWK', (a, b) => a.twk > b.twk],
];
const FINAL_RULES: Rule[] = [
  ['TOTAL', (a, b) => weighed(a) > weighed(b)],
  ...SKD_RULES,
  ['GPA', (a, b) => a.gpa > b.gpa],
  ['AGE', (a, b) => a.birthDate < b.birthDate],
];

/** Which rule puts a before b or b before a; null where none does. */
function decided<P>(a: P, b: P, rules: Rule<P>[]): { winner: P; rule: string } | null {
  for (const [rule, ahead] of rules) {
    if (ahead(a, b)) return { winner: a, rule };
    if (ahead(b, a)) return { winner: b, rule };
  }
  return null;
}

/** A person's rank is one more than the number of people who are ahead of them: counted, not sorted. */
function lines<P extends { number: string }>(people: P[], rules: Rule<P>[], outcome: (rank: number, sharing: number) => string): Line[] {
  const rankOf = (p: P): number => 1 + people.filter((other) => other !== p && decided(other, p, rules)?.winner === other).length;
  const placed = people.map((p) => ({ p, rank: rankOf(p) }));
  const order: typeof placed = [];
  for (let rank = 1; rank <= people.length; rank += 1) {
    const here = placed.filter((one) => one.rank === rank);
    here.sort((a, b) => (a.p.number < b.p.number ? -1 : 1));
    order.push(...here);
  }
  return order.map(({ p, rank }, i) => {
    const before = order[i - 1]?.p;
    const sharing = order.filter((one) => one.rank === rank).length;
    return {
      number: p.number,
      rank,
      outcome: outcome(rank, sharing),
      decidedBy: before ? (decided(before, p, rules)?.rule ?? null) : null,
    };
  });
}

const aside = (people: { number: string }[], outcome: string): Line[] =>
  people
    .map(({ number }) => number)
    .sort()
    .map((number) => ({ number, rank: null, outcome, decidedBy: null }));

export function naiveShortlist(people: Person[], category: string, group: string, quota: number): Line[] {
  const took = people.filter((p) => !p.skdAbsent);
  const passed = took.filter((p) => naivelyPassed(p, category, group));
  return [
    ...lines(passed, SKD_RULES, (rank) => (rank <= 3 * quota ? 'THROUGH' : 'BELOW_CUT')),
    ...aside(
      took.filter((p) => !naivelyPassed(p, category, group)),
      'NOT_PASSED',
    ),
    ...aside(
      people.filter((p) => p.skdAbsent),
      'ABSENT',
    ),
  ];
}

const withinQuota =
  (quota: number) =>
  (rank: number, sharing: number): string => {
    if (rank + sharing - 1 <= quota) return 'SELECTED';
    return rank > quota ? 'RESERVE' : 'TIED';
  };

export function naiveFinal(people: Person[], quota: number): Line[] {
  const outcome = withinQuota(quota);
  return [
    ...lines(
      people.filter((p) => !p.skbAbsent),
      FINAL_RULES,
      outcome,
    ),
    ...aside(
      people.filter((p) => p.skbAbsent),
      'ABSENT',
    ),
  ];
}

/** Who applies for a contract: points in hundredths. */
export interface Contractor {
  number: string;
  technical: number;
  managerial: number;
  interview: number;
  /** 1 stands before 2 and so on; null: belongs to no group, and stands behind all of them. */
  priority: number | null;
  birthDate: string;
  absent: boolean;
}

const points = (p: Contractor): number => p.technical + p.managerial + p.interview;
const isBefore = (a: number | null, b: number | null): boolean => a !== null && (b === null || a < b);

/** KepmenPANRB 347/2024 and its sisters, written out. */
const CONTRACT_RULES: Rule<Contractor>[] = [
  ['PRIORITY', (a, b) => isBefore(a.priority, b.priority)],
  ['TOTAL', (a, b) => points(a) > points(b)],
  ['TECHNICAL', (a, b) => a.technical > b.technical],
  ['MANAGERIAL_SOCIOCULTURAL', (a, b) => a.managerial > b.managerial],
  ['INTERVIEW', (a, b) => a.interview > b.interview],
  ['AGE', (a, b) => a.birthDate < b.birthDate],
];

export const naivePppk = (people: Contractor[], quota: number): Line[] => [
  ...lines(
    people.filter((p) => !p.absent),
    CONTRACT_RULES,
    withinQuota(quota),
  ),
  ...aside(
    people.filter((p) => p.absent),
    'ABSENT',
  ),
];
