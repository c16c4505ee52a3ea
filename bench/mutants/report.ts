// What Stryker wrote, in our words: how many changes of the rules were noticed, and each that was not and has no explanation.
import { readFileSync } from 'node:fs';

interface Place {
  line: number;
  column: number;
}

interface Mutant {
  mutatorName: string;
  replacement: string;
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';
  location: { start: Place; end: Place };
}

export interface StrykerReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** A change that no caller can notice: `becomes` stands where `line`, without its indent, was. */
export interface Explained {
  file: string;
  line: string;
  becomes: string;
  why: string;
}

interface Survivor extends Omit<Explained, 'why'> {
  at: Place;
  mutator: string;
  reached: boolean;
}

export interface Figures {
  file: string;
  noticed: number;
  explained: number;
  /** Of which nothing is known: the worker did not start, or broke off. */
  unjudged: number;
  survivors: Survivor[];
}

const EXPLAINED_FILE = new URL('./explained.json', import.meta.url);
export const explainedOnes = (): Explained[] => JSON.parse(readFileSync(EXPLAINED_FILE, 'utf8')) as Explained[];

const isNoticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isUnjudged = ({ status }: Mutant): boolean => status === 'RuntimeError' || status === 'CompileError' || status === 'Pending';
const isMissed = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

/** All lines that the change touches, as one, with the change made. */
function changed(source: string, { location: { start, end }, replacement }: Mutant): { line: string; becomes: string } {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const [first = ''] = lines;
  const becomes = first.slice(0, start.column - 1) + replacement + (lines.at(-1) ?? '').slice(end.column - 1);
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return { line: oneLine(lines.join('\n')), becomes: oneLine(becomes) };
}

export function figuresOf({ files }: StrykerReport, explained: readonly Explained[]): Figures[] {
  return Object.entries(files).map(([file, { source, mutants }]) => {
    const missed = mutants.filter(isMissed).map((mutant): Survivor => {
      const { status, mutatorName: mutator } = mutant;
      return { file, ...changed(source, mutant), at: mutant.location.start, mutator, reached: status !== 'NoCoverage' };
    });
    const survivors = missed.filter((one) => !explained.some((other) => isSame(one, other)));
    const counts = { noticed: mutants.filter(isNoticed).length, unjudged: mutants.filter(isUnjudged).length };
    return { file, ...counts, explained: missed.length - survivors.length, survivors };
  });
}

const isSame = (one: Omit<Explained, 'why'>, other: Omit<Explained, 'why'>): boolean =>
  one.file === other.file && one.line === other.line && one.becomes === other.becomes;

export function survivorLines({ survivors }: Figures): string[] {
  return survivors.flatMap(({ file, at, mutator, reached, line, becomes }) => [
    `${file}:${at.line}:${at.column} ${mutator}${reached ? '' : ', reached by no case'}`,
    `  - ${line}`,
    `  + ${becomes}`,
  ]);
}

/** As a share of what could be noticed. */
export const share = (noticed: number, survivors: number): string =>
  noticed + survivors === 0 ? 'nothing to change' : `${((100 * noticed) / (noticed + survivors)).toFixed(1)} %`;
