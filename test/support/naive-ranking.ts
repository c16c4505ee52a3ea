// The ranking a second time, as the decree reads and as slowly as it likes: nothing of src/domain/recruitment is used, so that one checks the other.

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

type Rule = [name: string, ahead: (a: Person, b: Person) => boolean];

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
function decided(a: Person, b: Person, rules: Rule[]): { winner: Person; rule: string } | null {
  for (const [rule, ahead] of rules) {
    if (ahead(a, b)) return { winner: a, rule };
    if (ahead(b, a)) return { winner: b, rule };
  }
  return null;
}

/** A person's rank is one more than the number of people who are ahead of them: counted, not sorted. */
function lines(people: Person[], rules: Rule[], outcome: (rank: number, sharing: number) => string): Line[] {
  const rankOf = (p: Person): number => 1 + people.filter((other) => other !== p && decided(other, p, rules)?.winner === other).length;
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

const aside = (people: Person[], outcome: string): Line[] =>
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

export function naiveFinal(people: Person[], quota: number): Line[] {
  const outcome = (rank: number, sharing: number): string => {
    if (rank + sharing - 1 <= quota) return 'SELECTED';
    return rank > quota ? 'RESERVE' : 'TIED';
  };
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
