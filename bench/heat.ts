// `node bench/heat.ts`: how hot each key of a selection gets, with four million applicants. Arithmetic only; no key may reach 500 writes/s.

/** 2021: 16 % of all came within the last 8.4 hours (domain.md §5). The rest is assumed: a peak of five times each mean, */
const APPLICANTS = 4_000_000;
const SHARE = 0.16;
const HOURS = 8.4;
const PEAK = 5;
/** … one in twenty on the most wanted formation, one in ten in the largest region, which is one campaign. */
const [MOST_WANTED, LARGEST_REGION] = [0.05, 0.1];
const MOST = 500;
const HOUR = 3600;
/** A working day of the committees, the days they have, and the posts of the country (2024: 250,000 for candidates of permanent service). */
const [WORKDAY, VERIFYING_DAYS, FILING_DAYS, POSTS, OFFERS_AT_ONCE] = [8 * HOUR, 30, 15, 250_000, 20];
/** Drafts that are begun for each that is submitted; verdicts that need a second officer. */
const [BEGUN, SECOND_LOOKS] = [1.3, 1.1];

const peakOf = (count: number, seconds: number): number => (count / seconds) * PEAK;

interface Act {
  what: string;
  /** In the whole country, at the peak. */
  rate: number;
  /** Which part of it meets on the same partition, 0 = nobody shares it; and how often each writes there, once where it is not said. */
  keys: readonly (readonly [key: string, shared: number, why: string, times?: number])[];
}

const submissions = peakOf(APPLICANTS * SHARE, HOURS * HOUR);
const decisions = peakOf(APPLICANTS * SECOND_LOOKS, VERIFYING_DAYS * WORKDAY);
/** Answers bunch like submissions: 16 % in the last 8.4 hours. */
const answers = peakOf(POSTS * SHARE, HOURS * HOUR);

const ACTS: readonly Act[] = [
  {
    what: 'beginning a draft',
    rate: submissions * BEGUN,
    keys: [
      ['apn_…, apl_… BEGUN#…, marker, audit', 0, 'own; later saves touch no shared key'],
      ['index1 BEGUN#campaign', LARGEST_REGION, 'written once a draft, never by autosaving'],
    ],
  },
  {
    what: 'submitting',
    rate: submissions,
    keys: [
      ['apn_…, ver_…, marker, audit, locks', 0, 'one an application, one a NIK, one a number'],
      ['index1 APPLICANTS#formation', MOST_WANTED, 'the list of the most wanted formation'],
      ['index1 VERIFY#region#formation', MOST_WANTED, 'the queue of the most wanted formation'],
    ],
  },
  {
    what: 'claiming and deciding',
    rate: decisions,
    keys: [
      ['ver_…, marker, audit', 0, 'one an application'],
      ['index1 VERIFY#region#formation', MOST_WANTED, 'a claim moves the entry, a decision removes it', 2],
      ['cmp_… PARTICIPANT#…', LARGEST_REGION, 'the ledger of a campaign: one partition, read in one range by whoever makes a list'],
    ],
  },
  {
    what: 'publishing a list',
    rate: 1,
    keys: [
      ['lst_… (head, edition)', 1, 'two items an edition, by one person'],
      ['lst_…#edition#chunk', 1, 'rows of 60 KB (120 units) each in a partition of its own: together they are more than one takes'],
    ],
  },
  {
    what: 'offering posts',
    rate: peakOf(POSTS / OFFERS_AT_ONCE, WORKDAY),
    keys: [['cmp_… SEATS#formation', LARGEST_REGION, 'one item a formation, twenty offers a write; beside the ledger, in another season']],
  },
  {
    what: 'answering an offer',
    rate: answers,
    keys: [
      ['off_…, marker, audit', 0, 'accepting touches no seat'],
      ['index1 OFFERS#region#campaign', LARGEST_REGION, 'the card of the offer'],
      ['cmp_… SEATS#formation', LARGEST_REGION, 'one in five declines: the seat is free again', 0.2],
    ],
  },
  {
    what: 'appointing',
    rate: peakOf(POSTS, FILING_DAYS * WORKDAY),
    keys: [
      ['emp_…, off_…, audit, locks', 0, 'one a person'],
      ['cmp_… SEATS#formation', LARGEST_REGION, 'hired, or not: the quota holds here'],
    ],
  },
  {
    what: 'anonymising',
    rate: 1,
    keys: [['cmp_… RETENTION, PARTICIPANT#…', 1, 'one batch of some ten after the other, each with the version of the last']],
  },
];

const per = (rate: number): string => rate.toFixed(1).padStart(6);
let hottest = 0;
for (const { what, rate, keys } of ACTS) {
  console.log(`${what}: ${rate.toFixed(1)}/s in the whole country at the peak`);
  for (const [key, shared, why, times = 1] of keys) {
    const heat = shared === 0 ? 1 : rate * shared * times;
    // The worst that can be thought of: all of the country in one campaign, on one formation.
    const worst = shared === 0 ? 1 : rate * times;
    hottest = Math.max(hottest, worst);
    console.log(`  ${key.padEnd(38)} ${per(heat)} writes/s, at worst ${per(worst)}  ${why}`);
  }
}
console.log('Campaign, formation and rules are read; nothing is checked or counted there when somebody submits.\n');

/** One partition gives 3,000 read units a second; a query reads eventually consistent, half a unit for 4 KB. */
const READ_UNITS = 3_000;
const unitsFor = (kb: number): number => Math.ceil(kb / 4) / 2;
/** The minute of an announcement: a city's applicants, each reloading every five seconds; what API Gateway lets through. */
const [CITY, EVERY, THROTTLE, FORMATIONS, ROW] = [15_000, 5, 500, 40, 0.06];
const reloading = CITY / EVERY;
const chunks = Math.ceil((CITY * ROW) / 60);

interface Read {
  key: string;
  /** Units of one read; which part of the readers reads it. */
  units: number;
  shared: number;
}

const OWN_RESULT: readonly Read[] = [
  { key: 'apn_… (own application)', units: unitsFor(2), shared: 0 },
  { key: 'cmp_… (campaign)', units: unitsFor(4), shared: 1 },
  { key: 'lst_… (head of each list)', units: unitsFor(FORMATIONS * 0.25), shared: 1 },
  { key: 'lst_…#edition#chunk (own rows)', units: unitsFor(60), shared: Math.max(1 / chunks, MOST_WANTED * 2) },
];

const told = (rate: number): string[] =>
  OWN_RESULT.map(({ key, units, shared }) => {
    const heat = shared === 0 ? units / EVERY : rate * shared * units;
    return `  ${key.padEnd(38)} ${heat.toFixed(0).padStart(6)} read units/s of ${READ_UNITS}${heat > READ_UNITS ? '  too hot' : ''}`;
  });

console.log(`The minute of an announcement: ${CITY} applicants of one campaign, each every ${EVERY} s, are ${reloading} requests/s`);
console.log(`Each by the own result, as if nothing stood before the table:\n${told(reloading).join('\n')}`);
console.log(`The same behind the throttle of the API, ${THROTTLE}/s; the others are told to wait:\n${told(THROTTLE).join('\n')}`);
console.log(
  `By the published files: each is made once a minute and region of the cache, ${FORMATIONS} files a minute, so the table sees ${(FORMATIONS / 60).toFixed(1)} reads/s.`,
);
console.log('That is why a list is a file by its hash: what everybody wants in the same minute is the same for all.');

if (hottest >= MOST) throw new Error(`A key gets ${hottest.toFixed(0)} writes/s; at most ${MOST}.`);
const behind = OWN_RESULT.map(({ units, shared }) => THROTTLE * shared * units);
if (Math.max(...behind) > READ_UNITS) throw new Error('Behind the throttle a key is read more than a partition gives.');
