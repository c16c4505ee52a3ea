// The files of the house and what they import, read from git and from the text: for the tests that hold its rules.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const HOUSED = ['src', 'cdk', 'local', 'scripts', 'seed', 'story'];

/** Files as git would add them, without what a generator wrote. */
export const filesOf = (...folders: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], { cwd: HOUSE, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|js|css|html|graphql)$/.test(file) && !file.startsWith('src/generated/') && existsSync(join(HOUSE, file)));

export const FILES = filesOf(...HOUSED);

export const CODE = FILES.filter((file) => file.endsWith('.ts'));

export const textOf = (file: string): string => readFileSync(join(HOUSE, file), 'utf8');

export interface Import {
  from: string;
  /** A path in the house, or the name of a package. */
  to: string;
  /** Nothing of it is there at run time. */
  typeOnly: boolean;
  names: string[];
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;

export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, clause = '', from, later, bare]) => {
    const target = from ?? later ?? bare ?? '';
    const named =
      /\{([^}]*)\}/
        .exec(clause)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [];
    const words = named.filter((name) => name !== '');
    const allTypes = words.length > 0 && words.every((name) => name.startsWith('type ')) && /^\s*\{/.test(clause);
    return {
      from: file,
      to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
      typeOnly: type !== undefined || allTypes,
      names: words.filter((name) => !name.startsWith('type ')),
    };
  });
}

export const IMPORTS = CODE.flatMap((file) => importsOf(file, textOf(file)));
export const arrowOf = ({ from, to }: Pick<Import, 'from' | 'to'>): string => `${from} → ${to}`;

/** `performance`, `recruitment/offers`; null outside `src/modules/`. */
export const moduleOf = (file: string): string | null => /^src\/modules\/(recruitment\/[a-z-]+|[a-z-]+)\//.exec(file)?.[1] ?? null;
