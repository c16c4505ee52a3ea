// The table of a played campaign broken in one place, for each invariant: what a check must find.
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import type { Snapshot } from '../../../bench/campaign/snapshot.ts';
import type { Row } from '../../../src/platform/store/table.ts';

// biome-ignore lint/suspicious/noExplicitAny: an item is broken on purpose, whatever it holds.
type Loose = any;

interface Played {
  campaign: Campaign;
  table: Snapshot;
}

/** The table with the first item of a type changed; null removes it. */
function withChanged(table: Snapshot, type: string, change: (body: Loose, row: Row) => Loose, pick: (body: Loose) => boolean): Snapshot {
  const victim = table.of<Loose>(type).find(({ body }) => pick(body));
  if (!victim) throw new Error(`There is no ${type} to break.`);
  const broken = change(structuredClone(victim.body), victim);
  const rows = table.rows.flatMap((row) => (row !== victim ? [row] : broken === null ? [] : [{ ...row, body: broken }]));
  return { rows, of: (of) => rows.filter((row) => row.type === of) as never };
}

function withDoubled(table: Snapshot, type: string, change: (row: Row) => Row): Snapshot {
  const [row] = table.of(type);
  if (!row) throw new Error(`There is no ${type} to double.`);
  const rows = [...table.rows, change(row)];
  return { rows, of: (of) => rows.filter((one) => one.type === of) as never };
}

/** The last list of a stage with some of its rows changed: of the first post whose list is long enough, or has such rows. */
function withList(campaign: Campaign, stage: string, change: (rows: Loose[]) => Loose[], isIt: (rows: Loose[]) => boolean): Campaign {
  const lists = campaign.lists.map((list) => ({ ...list, rows: new Map(list.rows) }));
  const list = lists.findLast((one) => one.stage === stage);
  const [formationId, rows] = [...(list?.rows ?? [])].find(([, all]) => isIt([...all])) ?? [];
  list?.rows.set(formationId ?? '', change(structuredClone(rows ?? []) as Loose[]));
  return { ...campaign, lists };
}

const swapped = (rows: Loose[]): Loose[] => [rows[1], rows[0], ...rows.slice(2)];

interface Breaking extends Played {
  changed(type: string, change: (body: Loose, row: Row) => Loose, pick?: (body: Loose) => boolean): Snapshot;
  doubled(type: string, change: (row: Row) => Row): Snapshot;
  listed(stage: string, change: (rows: Loose[]) => Loose[], isIt?: (rows: Loose[]) => boolean): Campaign;
}

/** Both as they are but for what is broken. */
export const brokenBy = (broken: Broken, { campaign, table }: Played): [Campaign, Snapshot] =>
  broken({
    ...{ campaign, table },
    changed: (type, change, pick = () => true) => withChanged(table, type, change, pick),
    doubled: (type, change) => withDoubled(table, type, change),
    listed: (stage, change, isIt = (rows) => rows.length > 3) => withList(campaign, stage, change, isIt),
  });

type Broken = (played: Breaking) => [Campaign, Snapshot];

/** By the name of the check that must find it. */
export const BROKEN: readonly (readonly [name: string, what: string, broken: Broken])[] = [
  [
    'submissions',
    'an application that nobody was told of',
    ({ campaign, table }) => [{ ...campaign, people: campaign.people.map((one, i) => (i ? one : { ...one, number: null })) }, table],
  ],
  [
    'submissions',
    'an application under another post',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Application',
        (body) => ({ ...body, formationId: 'frm_x' }),
        ({ submission }) => submission,
      ),
    ],
  ],
  [
    'locks',
    'a lock of somebody else',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Lock',
        () => ({ owner: 'apl_x' }),
        ({ owner }) => owner.startsWith('apl_'),
      ),
    ],
  ],
  [
    'locks',
    'a NIK without its lock',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Lock',
        () => null,
        ({ owner }) => owner.startsWith('apl_'),
      ),
    ],
  ],
  [
    'listed',
    'an entry too many',
    ({ campaign, doubled }) => [
      campaign,
      doubled('Application', (row) => ({ ...row, pk: 'apn_x', index: { index1: { pk: 'APPLICANTS#x', sk: '1' } } })),
    ],
  ],
  [
    'states',
    'a draft that was submitted after all',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Application',
        (body) => ({ ...body, submission: {} }),
        ({ submission }) => !submission,
      ),
    ],
  ],
  ['verifications', 'an application that nobody looked at', ({ campaign, changed }) => [campaign, changed('Verification', () => null)]],
  [
    'decisions',
    'a decision of nobody',
    ({ campaign, changed }) => [
      campaign,
      changed('Verification', (body) => ({ ...body, decisions: [{ ...body.decisions[0], by: 'staff:x' }] })),
    ],
  ],
  [
    'decisions',
    'a rejection by one alone',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Verification',
        (body) => ({ ...body, decisions: body.decisions.slice(1) }),
        ({ outcome }) => outcome === 'INELIGIBLE',
      ),
    ],
  ],
  [
    'verdicts',
    'another outcome than the ledger’s',
    ({ campaign, changed }) => [
      campaign,
      changed('Participant', (body) => ({ ...body, verdict: body.verdict === 'ELIGIBLE' ? 'INELIGIBLE' : 'ELIGIBLE' })),
    ],
  ],
  [
    'audited',
    'a record that is gone',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Audit',
        () => null,
        ({ version }) => version === 1,
      ),
    ],
  ],
  [
    'audited',
    'a record that names somebody',
    ({ campaign, changed }) => [campaign, changed('Audit', (body) => ({ ...body, detail: { name: campaign.people[0]?.name } }))],
  ],
  ['counts', 'a row that no head counts', ({ table, listed }) => [listed('SKD', (rows) => rows.slice(1)), table]],
  [
    'administrative',
    'a verdict that was not decided',
    ({ table, listed }) => [listed('ADMINISTRATIVE', (rows) => rows.map((row) => ({ ...row, outcome: 'INELIGIBLE' }))), table],
  ],
  [
    'flow',
    'somebody who was let through and is not on the next list',
    ({ table, listed }) => [listed('FINAL', (rows) => rows.slice(1)), table],
  ],
  [
    'leaving',
    'somebody who is out and ranked',
    ({ table, listed }) => [
      listed(
        'SKD',
        (rows) => rows.map((row) => (row.outcome === 'DISQUALIFIED' ? { ...row, rank: 1 } : row)),
        (rows) => rows.some(({ outcome }) => outcome === 'DISQUALIFIED'),
      ),
      table,
    ],
  ],
  ['ranking', 'two neighbours the wrong way round in the basic test', ({ table, listed }) => [listed('SKD', swapped), table]],
  ['ranking', 'two neighbours the wrong way round in the end', ({ table, listed }) => [listed('FINAL', swapped), table]],
  [
    'ranking',
    'another key that decided',
    ({ table, listed }) => [listed('FINAL', ([first, second, ...rows]) => [first, { ...second, decidedBy: 'AGE' }, ...rows]), table],
  ],
  [
    'places',
    'a post given to one more',
    ({ campaign, table }) => [{ ...campaign, posts: campaign.posts.map((post) => ({ ...post, quota: post.quota - 1 })) }, table],
  ],
  [
    'places',
    'somebody placed where they may not come',
    ({ campaign, table, listed }) => [
      listed('FINAL', ([first, ...rows]) => [
        { ...first, outcome: 'PLACED', placedIn: campaign.posts[3]?.formationId, ground: 'CATEGORY' },
        ...rows,
      ]),
      table,
    ],
  ],
  [
    'seats',
    'one more hired than posts',
    ({ campaign, table }) => [{ ...campaign, posts: campaign.posts.map((post) => ({ ...post, quota: 0 })) }, table],
  ],
  [
    'seats',
    'a seat that no offer holds',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Seats',
        (body) => ({ ...body, list: body.list.map((seat: object) => ({ ...seat, end: 'GONE' })) }),
        ({ list }) => list.some(({ end }: Loose) => end === null),
      ),
    ],
  ],
  [
    'standing',
    'an offer that was never answered',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Offer',
        (body) => ({ ...body, status: 'OFFERED' }),
        ({ status }) => status === 'DECLINED',
      ),
    ],
  ],
  ['employees', 'a second employee', ({ campaign, doubled }) => [campaign, doubled('Employee', (row) => ({ ...row, pk: 'emp_x' }))]],
  [
    'employees',
    'a second event of onboarding',
    ({ campaign, doubled }) => [campaign, doubled('OnboardingEvent', (row) => ({ ...row, sk: 'EVENT#ONBOARDING#0009' }))],
  ],
  ['employees', 'a hire without an employee', ({ campaign, changed }) => [campaign, changed('Employee', () => null)]],
  [
    'nobodyPassedOver',
    'somebody better who was never asked',
    ({ campaign, table, changed }) => [
      campaign,
      changed(
        'Offer',
        () => null,
        ({ rank, ground, formationId }) =>
          rank === 1 && ground === 'OWN' && table.of<Loose>('Offer').some(({ body }) => body.formationId === formationId && body.rank > 1),
      ),
    ],
  ],
  [
    'secondPersons',
    'an import approved by who brought it',
    ({ campaign, changed }) => [campaign, changed('ScoreImport', (body) => ({ ...body, decidedBy: body.proposedBy }))],
  ],
  [
    'secondPersons',
    'somebody appointed by who filed',
    ({ campaign, changed }) => [
      campaign,
      changed(
        'Offer',
        (body) => ({ ...body, filing: { ...body.filing, by: ['staff:hr'] } }),
        ({ status }) => status === 'HIRED',
      ),
    ],
  ],
  [
    'objectionsAnswered',
    'an objection without an answer',
    ({ campaign, changed }) => [campaign, changed('SelectionObjection', (body) => ({ ...body, answer: '' }))],
  ],
];
