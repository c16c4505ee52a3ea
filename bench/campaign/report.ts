// What a simulated campaign came to, as tables for bench/README.md.
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

export function report(campaign: Campaign, table: Snapshot): string {
  const stages = campaign.desk.figures.filter(({ operations }) => operations > 0);
  const kinds = [...Map.groupBy(table.rows, ({ type }) => type)].map(([type, rows]) => `${type} ${number(rows.length)}`).toSorted();
  return [
    '',
    counts(campaign),
    '',
    `| ${HEAD.join(' | ')} |`,
    `| --- |${HEAD.slice(1)
      .map(() => ' ---: |')
      .join('')}`,
    ...stages.map(row),
    '',
    `${number(table.rows.length)} items: ${kinds.join(', ')}.`,
    '',
  ].join('\n');
}
