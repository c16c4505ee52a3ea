// What must be true of the lists of a simulated campaign: heads are a recount of rows, rows are those of the naive ranking.

import type { ListStage } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { ListRow } from '../../src/modules/recruitment/lists/rules/types.ts';
import {
  type Contractor,
  type Line,
  type Person as Naive,
  naiveFinal,
  naivelyPassed,
  naivePppk,
  naiveShortlist,
} from '../../test/support/naive-ranking.ts';
import { differences } from './differences.ts';
import { LISTS, PRIORITIES } from './kinds.ts';
import { type Announced, byNumber, type Campaign, type Person } from './prepare.ts';

type Post = Campaign['posts'][number];

const titled = ({ stage, head }: Announced, formationId: string): string => `${stage}, edition ${head.edition}, ${formationId}`;

function recount(list: Announced, formationId: string, rows: readonly ListRow[]): string[] {
  const head = list.head.formations.find((one) => one.formationId === formationId);
  if (!head) return rows.length > 0 ? [`${titled(list, formationId)} has rows and no head`] : [];
  const counted = [...Map.groupBy(rows, ({ outcome }) => outcome)].map(([outcome, of]) => `${outcome} ${of.length}`).toSorted();
  const told = head.outcomes.map(({ outcome, count }) => `${outcome} ${count}`).toSorted();
  return [
    ...(counted.join() === told.join() ? [] : [`${titled(list, formationId)} tells ${told}, its rows are ${counted}`]),
    ...(head.count === rows.length ? [] : [`${titled(list, formationId)} tells ${head.count} rows of ${rows.length}`]),
  ];
}

/** What was told with a list is what its rows come to; nobody is on it twice, or on two formations. */
export function counts({ lists }: Campaign): string[] {
  return lists.flatMap((list) => {
    const numbers = [...list.rows.values()].flat().map(({ number }) => number);
    const twice = numbers.length - new Set(numbers).size;
    return [
      ...[...list.rows].flatMap(([formationId, rows]) => recount(list, formationId, rows)),
      ...(twice > 0 ? [`${list.stage}, edition ${list.head.edition}: ${twice} numbers twice`] : []),
    ];
  });
}

const rejected = ({ verified }: Person, edition: number): boolean =>
  /^(REJECTED|OBJECTS_WRONGLY)$/.test(verified) || (edition === 0 && verified === 'OBJECTS_RIGHTLY');

/** The administrative list before and after objections, as it was meant. */
export function administrative({ lists, posts, people }: Campaign): string[] {
  return lists
    .filter(({ stage }) => stage === 'ADMINISTRATIVE')
    .flatMap((list, edition) =>
      posts.flatMap(({ formationId }, post) => {
        const applied = people.filter((person) => person.number !== null && person.post === post);
        const meant = applied.map((person) => `${person.number} ${rejected(person, edition) ? 'INELIGIBLE' : 'ELIGIBLE'}`);
        const said = (list.rows.get(formationId) ?? []).map(({ number, outcome }) => `${number} ${outcome}`);
        return said.toSorted().join() === meant.toSorted().join() ? [] : [`${titled(list, formationId)} is not what was decided`];
      }),
    );
}

const hundredths = (decimal: string): number => Math.round(Number(decimal) * 100);

const naive = ({ number, skd, skb, education, birthDate }: Person): Naive => ({
  ...{ number: number ?? '', birthDate, gpa: hundredths(education.gpa) },
  ...(skd ?? { twk: 0, tiu: 0, tkp: 0 }),
  ...{ skdAbsent: skd === null, skb: hundredths(skb ?? '0'), skbAbsent: skb === null },
});

const lastOf = ({ lists }: Campaign, stage: ListStage): Announced | undefined => lists.findLast((list) => list.stage === stage);

/** Whom the list before let through is whom the next one is about: everybody is in one state at each stage. */
export function flow(campaign: Campaign): string[] {
  return LISTS[campaign.kind].flatMap(([before, outcome, after]) =>
    campaign.posts.flatMap(({ formationId }) => {
      const numbers = (stage: ListStage, keep: (row: ListRow) => boolean): string =>
        (lastOf(campaign, stage)?.rows.get(formationId) ?? [])
          .filter(keep)
          .map(({ number }) => number)
          .toSorted()
          .join();
      const same = numbers(before, (row) => row.outcome === outcome) === numbers(after, () => true);
      return same ? [] : [`${after} of ${formationId} is not about who was ${outcome}`];
    }),
  );
}

const isOut = (outcome: string): boolean => /^(DISQUALIFIED|WITHDRAWN)$/.test(outcome);

/** Who has left is listed so, without a rank, by the last edition of each list; and nobody else is. */
export function leaving({ kind, lists, people }: Campaign): string[] {
  const tests = LISTS[kind].map(([, , stage]) => stage);
  return tests.flatMap((stage) => {
    const rows = [...(lists.findLast((list) => list.stage === stage)?.rows.values() ?? [])].flat();
    const listed = new Set(rows.map(({ number }) => number));
    // By the time of the basic test nobody else had left.
    const out = people.filter(
      ({ left, leaves, number }) => left && listed.has(number ?? '') && (stage === 'FINAL' || leaves === 'FALSE_DOCUMENTS'),
    );
    return differences(
      `who has left by the list ${stage}`,
      rows.filter(({ outcome }) => isOut(outcome)).map(({ number, outcome, rank }) => `${number} ${outcome} ${rank}`),
      out.map(({ number, left }) => `${number} ${left} null`),
    );
  });
}

/** Selected for an empty post elsewhere: in the own list they are a reserve like others. */
const asNaive = ({ number, rank, outcome, decidedBy }: ListRow): Line => ({
  ...{ number, rank, decidedBy },
  outcome: outcome === 'PLACED' ? 'RESERVE' : outcome,
});

function compared<P>(campaign: Campaign, stage: ListStage, of: (person: Person) => P, rank: (people: P[], post: Post) => Line[]): string[] {
  const [list, people] = [lastOf(campaign, stage), byNumber(campaign)];
  if (!list) return [];
  return campaign.posts.flatMap((post) => {
    const rows = (list.rows.get(post.formationId) ?? []).filter(({ outcome }) => !isOut(outcome));
    const naively = rank(
      rows.map(({ number }) => of(people.get(number) as Person)),
      post,
    );
    return rows.map((row) => JSON.stringify(asNaive(row))).join() === naively.map((line) => JSON.stringify(inOrder(line))).join()
      ? []
      : [`${titled(list, post.formationId)} is not the naive ranking`];
  });
}

const inOrder = ({ number, rank, outcome, decidedBy }: Line): Line => ({ number, rank, decidedBy, outcome });

const naiveContractor = ({ number, competence, priority, birthDate }: Person): Contractor => ({
  ...{ number: number ?? '', birthDate, absent: competence === null },
  ...(competence ?? { technical: 0, managerial: 0, interview: 0 }),
  priority: priority && PRIORITIES.indexOf(priority) + 1,
});

/** Rank by rank, with the outcome and the key that decided between neighbours. */
export const ranking = (campaign: Campaign): string[] =>
  campaign.kind === 'PPPK'
    ? compared(campaign, 'FINAL', naiveContractor, (people, { quota }) => naivePppk(people, quota))
    : [
        ...compared(campaign, 'SKD', naive, (people, { category, positionGroup, quota }) =>
          naiveShortlist(people, category, positionGroup, quota),
        ),
        ...compared(campaign, 'FINAL', naive, (people, { quota }) => naiveFinal(people, quota)),
      ];

const levels = ({ requirements }: Post): string => [...requirements.education].toSorted().join();

/** Whether somebody of one formation may fill an empty post of another, as the decree reads. */
function mayCome(from: Post, to: Post, ground: ListRow['ground']): boolean {
  const kind = from.positionTitle === to.positionTitle && from.positionGroup === to.positionGroup && levels(from) === levels(to);
  if (ground === 'UNIT') return kind && from.unitId !== to.unitId;
  const oneIsGeneral = (from.category === 'GENERAL') !== (to.category === 'GENERAL');
  return kind && from.unitId === to.unitId && oneIsGeneral;
}

/** Posts are given out within the quota, and who comes from elsewhere may come. */
export function places(campaign: Campaign): string[] {
  const list = lastOf(campaign, 'FINAL');
  if (!list) return [];
  const [people, posts] = [byNumber(campaign), new Map(campaign.posts.map((post) => [post.formationId, post]))];
  const rows = [...list.rows].flatMap(([formationId, of]) => of.map((row) => ({ ...row, formationId })));
  const strangers = rows.filter(({ placedIn, ground, formationId, number }) => {
    if (placedIn === null) return false;
    const [from, to, person] = [posts.get(formationId), posts.get(placedIn), people.get(number)];
    return !from || !to || !person || !mayCome(from, to, ground) || !naivelyPassed(naive(person), 'GENERAL', to.positionGroup);
  });
  const tied = list.head.formations.some((one) => one.tied > 0);
  const wrong = campaign.posts.filter(({ formationId, quota }) => {
    const head = list.head.formations.find((one) => one.formationId === formationId);
    const given = rows.filter(
      (row) => (row.formationId === formationId && row.outcome === 'SELECTED') || row.placedIn === formationId,
    ).length;
    const sum = given + (head?.tied ?? 0) + (head?.unfilled ?? quota);
    // Where equals wait for people to decide, posts elsewhere wait for them.
    return tied ? sum > quota : sum !== quota;
  });
  return [
    ...strangers.map(({ number, placedIn }) => `${number} may not be placed in ${placedIn}`),
    ...wrong.map(({ formationId, quota }) => `${formationId}: selected, placed, tied and unfilled are not the ${quota} posts`),
  ];
}
