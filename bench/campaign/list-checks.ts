// What must be true of the lists of a simulated campaign: heads are a recount of rows, rows are those of the naive ranking.
import type { ListRow } from '../../src/domain/recruitment/snapshot.ts';
import type { Announced, Campaign, Person } from './prepare.ts';

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

const applied = ({ people }: Campaign, post: number): Person[] => people.filter((person) => person.number !== null && person.post === post);

/** The administrative list before and after objections, as it was meant. */
export function administrative(campaign: Campaign): string[] {
  const lists = campaign.lists.filter(({ stage }) => stage === 'ADMINISTRATIVE');
  return lists.flatMap((list, edition) =>
    campaign.posts.flatMap(({ formationId }, post) => {
      const rejected = ({ verified }: Person): boolean =>
        /^(REJECTED|OBJECTS_WRONGLY)$/.test(verified) || (edition === 0 && verified === 'OBJECTS_RIGHTLY');
      const meant = applied(campaign, post).map((person) => `${person.number} ${rejected(person) ? 'INELIGIBLE' : 'ELIGIBLE'}`);
      const said = (list.rows.get(formationId) ?? []).map(({ number, outcome }) => `${number} ${outcome}`);
      return said.toSorted().join() === meant.toSorted().join() ? [] : [`${titled(list, formationId)} is not what was decided`];
    }),
  );
}
