// What a simulated campaign came to, as tables for bench/README.md.
import type { Offer } from '../../src/modules/recruitment/offers/rules/types.ts';
import type { StageFigures } from './desk.ts';
import type { Campaign } from './prepare.ts';
import type { Snapshot } from './snapshot.ts';

const number = (value: number): string => Math.round(value).toLocaleString('en-US');

function row({ stage, operations, refused, seconds, reads, writes, readUnits, writeUnits }: StageFigures): string {
  const rate = seconds > 0 ? (operations / seconds).toFixed(0) : '–';
  const cells = [
    stage,
    number(operations),
    number(refused),
    (seconds / 60).toFixed(1),
    rate,
    number(reads),
    number(writes),
    number(readUnits),
    number(writeUnits),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = ['stage', 'operations', 'refused as meant', 'minutes', 'operations/s', 'reads', 'writes', 'read units', 'write units'];

function counts({ people, posts }: Campaign): string {
  const by = Map.groupBy(people, ({ registers }) => registers);
  const registers = [...by].map(([state, list]) => `${state} ${number(list.length)}`).join(', ');
  return `${posts.length} formations with ${posts.reduce((sum, { quota }) => sum + quota, 0)} posts; ${number(people.length)} applicants: ${registers}.`;
}

const told = (list: readonly string[]): string =>
  [...Map.groupBy(list, (one) => one)]
    .map(([one, of]) => `${one} ${number(of.length)}`)
    .toSorted()
    .join(', ');

/** What was published, and what became of the posts. */
function outcomes({ lists }: Campaign, table: Snapshot): string[] {
  const offers = table.of<Offer>('Offer').map(({ body }) => body);
  const published = lists.map(({ stage, head, rows }) => {
    const all = [...rows.values()].flat();
    const tied = head.formations.reduce((sum, one) => sum + one.tied, 0);
    const unfilled = head.formations.reduce((sum, one) => sum + one.unfilled, 0);
    return `${stage}, edition ${head.edition}: ${told(all.map(({ outcome }) => outcome))}; posts tied ${tied}, unfilled ${unfilled}.`;
  });
  return [
    ...published,
    `Offers: ${told(offers.map(({ status }) => status))}; on the ground ${told(offers.map(({ ground }) => ground))}; preferred by people among equals ${offers.filter(({ reason }) => reason !== null).length}.`,
  ];
}

const tableOf = (rows: readonly StageFigures[]): string[] => [
  `| ${HEAD.join(' | ')} |`,
  `| --- |${HEAD.slice(1)
    .map(() => ' ---: |')
    .join('')}`,
  ...rows.map(row),
];

/** What these stages cost. */
export const stages = ({ desk }: Campaign, ...names: string[]): string =>
  ['', ...tableOf(desk.figures.filter(({ stage }) => names.includes(stage))), ''].join('\n');

export function report(campaign: Campaign, table: Snapshot): string {
  const figures = campaign.desk.figures.filter(({ operations }) => operations > 0);
  const kinds = [...Map.groupBy(table.rows, ({ type }) => type)].map(([type, rows]) => `${type} ${number(rows.length)}`).toSorted();
  return [
    '',
    counts(campaign),
    ...outcomes(campaign, table),
    '',
    ...tableOf(figures),
    '',
    `In all ${(figures.reduce((sum, { seconds }) => sum + seconds, 0) / 60).toFixed(1)} minutes.`,
    '',
    `${number(table.rows.length)} items: ${kinds.join(', ')}.`,
    '',
  ].join('\n');
}
