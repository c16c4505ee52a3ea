// `node bench/heat.ts`: how hot each key of a submission gets with four million applicants. Arithmetic only; no key may reach 500 writes/s.

/** 2021: 16 % of all came within the last 8.4 hours (domain.md §5). The rest is assumed: a peak of five times their mean, */
const APPLICANTS = 4_000_000;
const SHARE = 0.16;
const HOURS = 8.4;
const PEAK = 5;
/** … one in twenty on the most wanted formation, one in ten in the largest region. */
const [MOST_WANTED, LARGEST_REGION] = [0.05, 0.1];
const MOST = 500;

const mean = (APPLICANTS * SHARE) / (HOURS * 3600);
const peak = mean * PEAK;

/** Writes of one submission, by key: which part of all submissions meets on the same partition. */
const KEYS: readonly [key: string, shared: number, why: string][] = [
  ['ONCE#… (marker)', 0, 'one a request'],
  ['apn_… (application)', 0, 'one an applicant and campaign'],
  ['AUDIT#apn_…', 0, 'one chain an application'],
  ['ver_… (waits to be verified)', 0, 'one an application'],
  ['LOCK#NIKYEAR#…, LOCK#ACCOUNTYEAR#…', 0, 'one a NIK, one an account'],
  ['LOCK#REGISTRATION#…', 0, 'one a number'],
  ['index1 APPLICANTS#formation', MOST_WANTED, 'the list of the most wanted formation'],
  ['index1 VERIFY#region#formation', MOST_WANTED, 'the queue of the most wanted formation'],
];

console.log(
  `${mean.toFixed(1)} submissions/s in the last ${HOURS} h, ${peak.toFixed(0)}/s at the peak; the largest region ${(peak * LARGEST_REGION).toFixed(1)}/s`,
);
for (const [key, shared, why] of KEYS) {
  const heat = shared === 0 ? 1 : peak * shared;
  console.log(`${key.padEnd(38)} ${heat.toFixed(1).padStart(6)} writes/s  ${why}`);
}
console.log('Campaign, formation and rules are read; nothing is checked or counted there when somebody submits.');
console.log(
  `${'all of the country on one formation'.padEnd(38)} ${peak.toFixed(1).padStart(6)} writes/s  the worst that can be thought of`,
);
if (peak >= MOST) throw new Error(`A key gets ${peak.toFixed(0)} writes/s; at most ${MOST}.`);
