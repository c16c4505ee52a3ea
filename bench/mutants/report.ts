// How many changes of the rules were noticed, and each that was not and has no explanation.
import { readFileSync } from 'node:fs';
import type { Change } from './changes.ts';
import type { Verdict } from './judge.ts';

/** A change that no caller can notice: `becomes` stands where `line`, without its indent, was. */
export interface Explained {
  file: string;
  line: string;
  becomes: string;
  why: string;
}

interface Survivor extends Omit<Explained, 'why'> {
  /** From 1, as editors count. */
  at: string;
  mutator: string;
  reached: boolean;
}

export interface Figures {
  file: string;
  noticed: number;
  explained: number;
  survivors: Survivor[];
}

const EXPLAINED_FILE = new URL('./explained.json', import.meta.url);
export const explainedOnes = (): Explained[] => JSON.parse(readFileSync(EXPLAINED_FILE, 'utf8')) as Explained[];

/** All lines that the change touches, as one, with the change made. */
function changed(source: string, { location: { start, end }, replacement }: Change): { line: string; becomes: string } {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const [first = ''] = lines;
  const becomes = first.slice(0, start.column) + replacement + (lines.at(-1) ?? '').slice(end.column);
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return { line: oneLine(lines.join('\n')), becomes: oneLine(becomes) };
}

/** @param source of the file, without its changes */
export function figuresOf(
  file: string,
  source: string,
  judged: readonly { change: Change; verdict: Verdict }[],
  explained: readonly Explained[],
): Figures {
  const missed = judged
    .filter(({ verdict }) => verdict !== 'NOTICED')
    .map(({ change, verdict }): Survivor => {
      const { start } = change.location;
      const at = `${start.line + 1}:${start.column + 1}`;
      return { file, ...changed(source, change), at, mutator: change.mutatorName, reached: verdict === 'MISSED' };
    });
  const survivors = missed.filter((one) => !explained.some((other) => isSame(one, other)));
  return { file, noticed: judged.length - missed.length, explained: missed.length - survivors.length, survivors };
}

const isSame = (one: Omit<Explained, 'why'>, other: Omit<Explained, 'why'>): boolean =>
  one.file === other.file && one.line === other.line && one.becomes === other.becomes;

export function survivorLines({ survivors }: Figures): string[] {
  return survivors.flatMap(({ file, at, mutator, reached, line, becomes }) => [
    `${file}:${at} ${mutator}${reached ? '' : ', reached by no case'}`,
    `  - ${line}`,
    `  + ${becomes}`,
  ]);
}

/** As a share of what could be noticed. */
export const share = (noticed: number, survivors: number): string =>
  noticed + survivors === 0 ? 'nothing to change' : `${((100 * noticed) / (noticed + survivors)).toFixed(1)} %`;
