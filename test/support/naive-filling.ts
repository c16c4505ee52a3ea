// The filling of empty posts a second time, as the decree reads and as slowly as it likes: nothing of src is used.

export interface NaivePost {
  id: string;
  title: string;
  unit: string;
  category: string;
  quota: number;
  levels: readonly string[];
  majors: readonly string[];
  oldestAge: number | null;
  /** Of 4 up to 4, else of 100. */
  leastGpa: number | null;
}

export interface NaivePerson {
  number: string;
  /** Id of the posts applied for. */
  post: string;
  level: string;
  major: string;
  /** GPA of 4, for SMA the mean mark of 100; in hundredths. */
  gpa: number;
  /** YYYY-MM-DD. */
  birthDate: string;
  registeredOn: string;
  twk: number;
  tiu: number;
  tkp: number;
  skb: number;
}

export interface NaiveFilling {
  /** `number→post ground`, sorted. */
  places: string[];
  /** `post count numbers`. */
  tied: string[];
  waiting: string[];
  unfilled: string[];
}

const sum = (p: NaivePerson): number => p.twk + p.tiu + p.tkp;
const percent = (p: NaivePerson): number => (p.level === 'SMA' ? p.gpa : p.gpa * 25);

function isAhead(a: NaivePerson, b: NaivePerson): boolean {
  const pairs: [number, number][] = [
    [40 * sum(a) * 500 + 60 * a.skb * 550, 40 * sum(b) * 500 + 60 * b.skb * 550],
    [sum(a), sum(b)],
    [a.tkp, b.tkp],
    [a.tiu, b.tiu],
    [a.twk, b.twk],
    [percent(a), percent(b)],
    [-Number(a.birthDate.replaceAll('-', '')), -Number(b.birthDate.replaceAll('-', ''))],
  ];
  for (const [mine, other] of pairs) if (mine !== other) return mine > other;
  return false;
}

function yearsBetween(birth: string, day: string): number {
  const [by = 0, bm = 0, bd = 0] = birth.split('-').map(Number);
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return y - by - (m > bm || (m === bm && d >= bd) ? 0 : 1);
}

/** Level, major, age on the day of registration, diploma: as the posts themselves ask. */
function hasWhatIsAsked(p: NaivePerson, post: NaivePost): boolean {
  if (!post.levels.includes(p.level)) return false;
  if (post.majors.length > 0 && !post.majors.some((one) => one.toLowerCase() === p.major.toLowerCase())) return false;
  const age = yearsBetween(p.birthDate, p.registeredOn);
  if (age < 18 || age > (post.oldestAge ?? 35)) return false;
  if (p.level === 'SMA') return post.leastGpa === null || post.leastGpa <= 4 || p.gpa >= post.leastGpa * 100;
  return p.gpa >= (post.leastGpa === null || post.leastGpa > 4 ? 300 : post.leastGpa * 100);
}

function mayMove(p: NaivePerson, from: NaivePost, to: NaivePost, ground: string): boolean {
  if (from.title !== to.title || from.id === to.id) return false;
  const special = from.unit === to.unit && (from.category === 'GENERAL') !== (to.category === 'GENERAL');
  if (ground === 'CATEGORY' ? !special : from.unit === to.unit) return false;
  return p.twk >= 65 && p.tiu >= 80 && p.tkp >= 166 && hasWhatIsAsked(p, to);
}

export function naiveFilling(posts: readonly NaivePost[], people: readonly NaivePerson[]): NaiveFilling {
  const placed = new Map<string, string>();
  const left = new Map(posts.map(({ id, quota }) => [id, quota]));
  const undecided = new Set<string>();
  const [tied, waiting]: [string[], string[]] = [[], []];
  const serve = (post: NaivePost, pool: NaivePerson[], ground: string): void => {
    for (;;) {
      const free = left.get(post.id) ?? 0;
      const here = pool.filter(({ number }) => !placed.has(number));
      const best = here.filter((p) => !here.some((other) => isAhead(other, p)));
      if (free === 0 || best.length === 0) return;
      if (best.some(({ number }) => undecided.has(number)) || best.length > free) {
        const isTie = best.every(({ number }) => !undecided.has(number));
        const numbers = best.map(({ number }) => number).sort();
        if (isTie) tied.push(`${post.id} ${free} ${numbers}`);
        else waiting.push(`${post.id} ${free}`);
        if (isTie) for (const number of numbers) undecided.add(number);
        left.set(post.id, 0);
        return;
      }
      for (const { number } of best) placed.set(number, `${number}→${post.id} ${ground}`);
      left.set(post.id, free - best.length);
    }
  };
  const inOrder = [...posts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const post of inOrder) {
    serve(
      post,
      people.filter((p) => p.post === post.id),
      'OWN',
    );
  }
  for (const ground of ['CATEGORY', 'UNIT']) {
    for (const post of inOrder) {
      const pool = people.filter((p) => posts.some((from) => from.id === p.post && mayMove(p, from, post, ground)));
      serve(post, pool, ground);
    }
  }
  const unfilled = [...left].flatMap(([id, count]) => (count > 0 ? [`${id} ${count}`] : []));
  return { places: [...placed.values()].sort(), tied, waiting, unfilled: unfilled.sort() };
}
