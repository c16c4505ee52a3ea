// Holds who may import whom (decision 0050): doors lead downwards, rules stand on rules, and a module's items are its own.
import { describe, expect, it } from 'vitest';
import { arrowOf, CODE, IMPORTS, type Import, moduleOf, textOf } from './imports.ts';
import { OTHERS_ITEMS, UPWARDS } from './open-doors.ts';

/** Rooms of `src/` from the roof to the ground: each enters itself and those below. */
const ROOMS = ['handlers', 'app.ts', 'clock.ts', 'jobs.ts', 'projections.ts', 'parts.ts', 'config.ts', 'resolvers', 'modules', 'platform'];
const roomOf = (file: string): string => /^src\/([a-z]+(?:\.ts)?)/.exec(file)?.[1] ?? '';
const isRule = (file: string): boolean => /^src\/(modules\/.+|platform)\/rules\//.test(file);
const isItems = (file: string): boolean => /^src\/modules\/.+\/(?:[a-z-]+-)?(?:items|keys)\.ts$/.test(file);

interface Door {
  /** What goes through it in the wrong direction. */
  isWrong: (one: Import) => boolean;
  /** An offender that the rule must catch. */
  planted: Pick<Import, 'from' | 'to'> & Partial<Import>;
  /** Offenders that are known and still there. */
  open: readonly string[];
}

const DOORS: Record<string, Door> = {
  'lead downwards only: handlers, app, resolvers, modules, platform': {
    isWrong: ({ from, to }) =>
      [from, to].every((file) => ROOMS.includes(roomOf(file))) && ROOMS.indexOf(roomOf(from)) > ROOMS.indexOf(roomOf(to)),
    planted: { from: 'src/platform/store/commit.ts', to: 'src/modules/reviews/items.ts' },
    open: UPWARDS,
  },
  'are shut around the rules: they import rules only': {
    isWrong: ({ from, to }) => isRule(from) && !isRule(to),
    planted: { from: 'src/modules/reviews/rules/result.ts', to: 'src/platform/context.ts', typeOnly: true },
    open: [],
  },
  'are shut around what a module stores: others ask its functions': {
    isWrong: ({ from, to, typeOnly }) => !typeOnly && isItems(to) && moduleOf(from) !== null && moduleOf(from) !== moduleOf(to),
    planted: { from: 'src/modules/performance/plans.ts', to: 'src/modules/reviews/answer-items.ts' },
    open: OTHERS_ITEMS,
  },
  'give resolvers the types of items and of the table only; the cursors of connections are made in platform/graphql': {
    isWrong: ({ from, to, typeOnly }) =>
      !typeOnly && from.startsWith('src/resolvers/') && (isItems(to) || to.startsWith('src/platform/store/')),
    planted: { from: 'src/resolvers/reviews.ts', to: 'src/modules/reviews/items.ts' },
    open: [],
  },
  'give nobody but resolvers, and what serves them, the generated types': {
    isWrong: ({ from, to }) => to.startsWith('src/generated/') && !/^src\/(resolvers|platform\/graphql)\/|^(scripts|cdk)\//.test(from),
    planted: { from: 'src/modules/reviews/lists.ts', to: 'src/generated/types.ts', typeOnly: true },
    open: [],
  },
  'keep the infrastructure to the shape of the table, and its bundler to the schema that it prebuilds': {
    isWrong: ({ from, to }) =>
      from.startsWith('cdk/') &&
      /^(src|local|scripts|seed|story|test)\//.test(to) &&
      to !== 'src/platform/store/shape.ts' &&
      !(
        from === 'cdk/schema.ts' &&
        /^src\/(platform\/graphql\/(gate|prebuilt|subgraph)|platform\/rules\/access|resolvers\/index)\.ts$/.test(to)
      ),
    planted: { from: 'cdk/data-stack.ts', to: 'src/platform/store/table.ts' },
    open: [],
  },
  'keep laptop, scripts, seed, stories, tests and infrastructure out of what is deployed': {
    isWrong: ({ from, to }) => from.startsWith('src/') && /^(local|scripts|seed|story|test|cdk|bench)\//.test(to),
    planted: { from: 'src/app.ts', to: 'local/engine.ts' },
    open: [],
  },
};

describe('the doors', () => {
  it('are read from real imports: this very test would see one', () => {
    expect(CODE.length).toBeGreaterThan(80);
    const arrows = IMPORTS.map(arrowOf);
    expect(arrows).toContain('src/platform/graphql/gate.ts → src/platform/access/access.ts');
    expect(arrows).toContain('src/parts.ts → @aws-sdk/client-kms');
    expect(IMPORTS.find(({ from, to }) => from === 'src/clock.ts' && to === 'src/config.ts')?.typeOnly).toBe(true);
    const rooms = new Set(CODE.filter((file) => file.startsWith('src/')).map(roomOf));
    expect(rooms).toEqual(new Set(ROOMS));
  });

  it.each(Object.entries(DOORS))('%s', (_, { isWrong, planted, open }) => {
    expect(isWrong({ typeOnly: false, names: [], ...planted }), 'catches a planted offender').toBe(true);
    const wrong = new Set(IMPORTS.filter(isWrong).map(arrowOf));
    expect([...wrong.difference(new Set(open))], 'new offenders').toEqual([]);
    expect([...new Set(open).difference(wrong)], 'gone by now: strike them from the list').toEqual([]);
  });
});

/** All of recruitment is one where it is asked who writes, and so are the four that judge a year together. */
const OF_EVALUATION: readonly string[] = ['evaluation', 'unit-achievement', 'calibration', 'objections'];
const wholeModuleOf = (file: string): string | null => {
  const name = moduleOf(file)?.split('/')[0] ?? null;
  return name && OF_EVALUATION.includes(name) ? 'evaluation' : name;
};

/** What writes: the operations of a module, and what lays out an item for `commit`. */
const WRITES = /\b(idempotent|write|commit)\(/;
const writersOf = (file: string): string[] =>
  textOf(file)
    .split(/^(?=export )/m)
    .filter((part) => WRITES.test(part))
    .map((part) => /^export (?:async function|const|function) (\w+)/.exec(part)?.[1] ?? '');

describe('modules', () => {
  const across = IMPORTS.filter(({ from, to }) => {
    const [mine, other] = [wholeModuleOf(from), wholeModuleOf(to)];
    return mine && other && mine !== other;
  });
  const CONTRACTS = ['src/modules/performance/segments.ts', 'src/modules/performance/entries.ts'];

  it('read from each other and never write: another’s entity changes through its own operation', () => {
    const wrong = across.filter(({ to, names }) => !CONTRACTS.includes(to) && names.some((name) => writersOf(to).includes(name)));
    expect(wrong.map(arrowOf)).toEqual([]);
    expect(writersOf('src/modules/organisation/units.ts')).toEqual(['unitCreate', 'unitClose', 'positionCreate']);
  });

  it('lay out their own items only', () => {
    expect(across.filter(({ names }) => names.some((name) => /^[a-z]\w*Items?$|^[A-Z]\w*Item$/.test(name))).map(arrowOf)).toEqual([]);
  });

  it('write through “commit” alone', () => {
    const saying = (what: RegExp) => CODE.filter((file) => file.startsWith('src/') && what.test(textOf(file)));
    expect(saying(/\.send\('(?:Put|Update|Delete|BatchWrite|Transact)\w*'/)).toEqual(['src/platform/store/dynamodb.ts']);
    expect(saying(/\b(?:Put|Update|Delete|BatchWrite|TransactWrite)(?:Item|Items)?Command\b/)).toEqual([
      'src/platform/store/sdk-client.ts',
    ]);
    expect(
      saying(/\.transact\(/).toSorted(),
      'the key ring is made before there is anybody to audit; that a request came is no fact of the product',
    ).toEqual(['src/platform/store/commit.ts', 'src/platform/store/keyring-item.ts', 'src/platform/store/received.ts']);
  });
});
