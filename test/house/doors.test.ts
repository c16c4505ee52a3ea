// Holds the house's own rules (design.md §2 and §9): who may import whom, how long a file is, and words that stand in two places.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RELATION_GRANTS, ROLE_GRANTS } from '../../src/platform/rules/access.ts';
import { ERROR_CODES } from '../../src/platform/rules/errors.ts';
import { ROLES } from '../../src/platform/viewer.ts';
import { theSchema } from '../support/schema.ts';

const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const HOUSED = ['src', 'cdk', 'scripts', 'seed'];

/** Files of the house as git would add them, without what a generator wrote. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...HOUSED], { cwd: HOUSE, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|js|css|html)$/.test(file) && !file.includes('.generated.') && existsSync(join(HOUSE, file)));
const CODE = FILES.filter((file) => file.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(join(HOUSE, file), 'utf8');

interface Import {
  from: string;
  /** A path in the house, or the name of a package. */
  to: string;
  /** Nothing of it is there at run time. */
  typeOnly: boolean;
  names: string[];
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;

function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(STATEMENT)].map(([, type, clause = '', from, later, bare]) => {
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

const IMPORTS = CODE.flatMap(importsOf);
const told = ({ from, to }: Import): string => `${from} → ${to}`;
const inside = (imports: readonly Import[], ...folders: string[]): Import[] =>
  imports.filter(({ from }) => folders.some((folder) => from.startsWith(folder)));

/** Rooms of `src/`, in the order of the doors: each may enter itself and those named, and stand on `domain`. */
const DOORS: Record<string, readonly string[]> = {
  handlers: ['app', 'config'],
  app: ['server', 'resolvers', 'services', 'data', 'context', 'viewer', 'tokens', 'config', 'log', 'http', 'arrival'],
  http: ['server'],
  log: ['server'],
  server: [],
  resolvers: ['services', 'data', 'context', 'viewer'],
  services: ['data', 'context', 'viewer'],
  tokens: ['config', 'viewer'],
  arrival: ['data'],
  context: ['data', 'viewer'],
  data: [],
  viewer: [],
  config: [],
  domain: [],
};

const roomOf = (file: string): string => /^src\/([a-z]+)/.exec(file)?.[1] ?? '';

describe('the doors', () => {
  it('are read from real imports: this very test would see one', () => {
    expect(CODE.length).toBeGreaterThan(80);
    expect(IMPORTS.map(told)).toContain('src/platform/graphql/gate.ts → src/platform/access/access.ts');
    expect(IMPORTS.map(told)).toContain('src/app.ts → @aws-sdk/client-kms');
    expect(IMPORTS.find(({ from, to }) => from === 'src/app.ts' && to === 'src/config.ts')?.typeOnly).toBe(true);
  });

  it('lead downwards only: handlers, app, server, resolvers, services, data; and everyone stands on domain', () => {
    const within = inside(IMPORTS, 'src/').filter(({ to }) => to.startsWith('src/'));
    const wrong = within.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && there !== 'domain' && !DOORS[here]?.includes(there);
    });
    expect(wrong.map(told)).toEqual([]);
    expect(new Set(CODE.filter((file) => file.startsWith('src/')).map(roomOf))).toEqual(new Set(Object.keys(DOORS)));
  });

  it('are shut around the domain: it imports nothing outside itself', () => {
    expect(
      inside(IMPORTS, 'src/domain/')
        .filter(({ to }) => !to.startsWith('src/domain/'))
        .map(told),
    ).toEqual([]);
  });

  it('keep the infrastructure to the shape of the table', () => {
    const out = inside(IMPORTS, 'cdk/').filter(({ to }) => /^(src|scripts|seed|test)\//.test(to) && to !== 'src/platform/store/shape.ts');
    expect(out.map(told)).toEqual([]);
  });

  it('keep scripts, seed, tests and infrastructure out of what is deployed', () => {
    expect(
      inside(IMPORTS, 'src/')
        .filter(({ to }) => /^(scripts|seed|test|cdk|bench)\//.test(to))
        .map(told),
    ).toEqual([]);
  });

  it('give resolvers the data’s types only; the cursors of connections are the one exception', () => {
    const values = inside(IMPORTS, 'src/resolvers/').filter(({ to, typeOnly }) => to.startsWith('src/data/') && !typeOnly);
    expect(values.filter(({ from }) => from !== 'src/platform/graphql/connection.ts').map(told)).toEqual([]);
  });
});

const MODULES = [
  'policy',
  'organisation',
  'performance',
  'feedback',
  'reviews',
  'evaluation',
  'growth',
  'recruitment',
  'onboarding',
  'voice',
];
const moduleOf = (file: string, room: string): string | undefined =>
  MODULES.find((name) => file.startsWith(`src/${room}/${name}/`) || file === `src/${room}/${name}.ts`);

/** What writes: the operations of a module's services, and what lays out an item for `commit`. */
const WRITES = /\b(once|write|commit)\(/;
const writersOf = (file: string): string[] =>
  textOf(file)
    .split(/^(?=export )/m)
    .filter((part) => WRITES.test(part))
    .map((part) => /^export (?:async function|const|function) (\w+)/.exec(part)?.[1] ?? '');

describe('modules', () => {
  const CONTRACTS = ['src/modules/performance/segments.ts', 'src/modules/performance/entries.ts'];

  it('read from each other and never write: another’s entity changes through its own service', () => {
    const across = inside(IMPORTS, 'src/services/').filter(({ from, to }) => {
      const [mine, other] = [moduleOf(from, 'services'), moduleOf(to, 'services')];
      return mine && other && mine !== other;
    });
    const wrong = across.filter(({ to, names }) => !CONTRACTS.includes(to) && names.some((name) => writersOf(to).includes(name)));
    expect(wrong.map(told)).toEqual([]);
    expect(writersOf('src/modules/organisation/units.ts')).toEqual(['unitCreate', 'unitClose', 'positionCreate']);
  });

  it('lay out their own items only', () => {
    const laid = inside(IMPORTS, 'src/services/').filter(({ from, to, names }) => {
      const [mine, other] = [moduleOf(from, 'services'), moduleOf(to, 'data')];
      return mine && other && mine !== other && names.some((name) => name.startsWith('lay'));
    });
    expect(laid.map(told)).toEqual([]);
  });

  it('write through “commit” alone', () => {
    const senders = CODE.filter(
      (file) => file.startsWith('src/') && /\b(?:Put|Update|Delete|BatchWrite|Transact\w*)(?:Item|Items)?Command\(/.test(textOf(file)),
    );
    expect(senders).toEqual(['src/platform/store/table.ts']);
    const writers = CODE.filter((file) => file.startsWith('src/') && /\.transact\(/.test(textOf(file)));
    expect(
      writers.toSorted(),
      'the key ring is made before there is anybody to audit; that a request came is no fact of the product',
    ).toEqual(['src/platform/store/commit.ts', 'src/platform/store/keyring-item.ts', 'src/platform/store/received.ts']);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const lines = (file: string): number => textOf(file).trimEnd().split('\n').length;
    expect(FILES.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('open with a line that says what they are for', () => {
    const dumb = CODE.filter((file) => !/^(#!.*\n)?\/\/ \S+ .*\S\n/.test(textOf(file)));
    expect(dumb).toEqual([]);
  });

  it('know no “any”, no enum, no namespace, no barrel and no wall clock in rules', () => {
    const code = (file: string): string =>
      textOf(file)
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
    const having = (files: readonly string[], pattern: RegExp): string[] => files.filter((file) => pattern.test(code(file)));
    expect(having(CODE, /(?:[:<|,(]\s*|\bas\s+)any\b/), 'any').toEqual([]);
    expect(having(CODE, /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s/m), 'enum, namespace').toEqual([]);
    expect(having(CODE, /^export \* from/m), 'barrel').toEqual([]);
    const rules = CODE.filter((file) => /^src\/(domain|services|resolvers)\//.test(file));
    expect(having(rules, /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/), 'clock, chance').toEqual([]);
  });

  it('speak of no machine, no secret and no registry', () => {
    const secret = /\/(?:home|root|Users|work)\/|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|_authToken|registry\.npmjs/;
    expect(FILES.filter((file) => secret.test(textOf(file)))).toEqual([]);
  });
});

describe('words that stand in two places', () => {
  const { schema } = theSchema();
  const valuesOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  it('are the same: codes of errors', () => expect(valuesOf('ErrorCode').toSorted()).toEqual([...ERROR_CODES].toSorted()));

  it('are the same: grants', () => expect(valuesOf('Grant').toSorted()).toEqual([...ROLE_GRANTS, ...RELATION_GRANTS].toSorted()));

  it('are the same: each role of a token is a grant', () => expect(valuesOf('Grant')).toEqual(expect.arrayContaining([...ROLES])));

  it('are no two: a name in the schema is defined once, since the generator would quietly merge two', () => {
    const files = readdirSync(join(HOUSE, 'schema')).map((name) => textOf(join('schema', name)));
    const names = files.flatMap((text) =>
      [...text.matchAll(/^(?:type|enum|input|union|interface|scalar) (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });

  it('are the same: an operation’s name in schema, service and audit', () => {
    const operations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const services = CODE.filter((file) => file.startsWith('src/services/'))
      .map(textOf)
      .join('\n');
    expect(operations.filter((name) => !services.includes(`export async function ${name}(`))).toEqual([]);
  });
});
