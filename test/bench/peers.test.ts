// The comparison with peers, as far as it is arithmetic: ratios and goals, answers in one shape, self time by package, and the page.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences, plainAnswer } from '../../bench/peers/answers.ts';
import { DOCUMENTS, KINDS, type Kind, QUESTIONS, type QuestionName } from '../../bench/peers/documents.ts';
import { type Answered, geometricMean, meanTo, missed, type Question, ratioTo, type Taken } from '../../bench/peers/goals.ts';
import { type PeersRun, peersTables, readPeers } from '../../bench/peers/report.ts';
import { ownerOf, type Profile, selfTime } from '../../bench/peers/self-time.ts';

const spread = (median: number) => ({ median, least: median, most: median });
const taken = (server: number, of: Partial<Taken> = {}): Taken => ({
  ...{ server: spread(server), database: spread(0.2), requestsPerSecond: spread(1_000), p50: spread(4), p99: spread(12) },
  ...{ calls: null, units: null, requests: 4_000, ...of },
});
const question = (key: string, stacks: Answered): Question => ({ key, title: 'as asked', stacks });

describe('ratios', () => {
  it.each([
    [[2, 8], 4],
    [[0.5, 2], 1],
    [[3], 3],
    [[], null],
  ])('the geometric mean of %j is %s', (values, mean) => {
    if (mean === null) expect(geometricMean(values)).toBeNull();
    else expect(geometricMean(values)).toBeCloseTo(mean, 10);
  });

  it('are of medians, and of two that were both asked', () => {
    const stacks = { product: taken(0.6), postgraphile: taken(0.5), 'mercurius bare': taken(0.2) };
    expect(ratioTo(stacks, 'postgraphile')).toBeCloseTo(1.2, 10);
    expect(ratioTo(stacks, 'mercurius bare')).toBeCloseTo(3, 10);
    expect(ratioTo(stacks, 'mercurius')).toBeNull();
    expect(ratioTo({ postgraphile: taken(0.5) }, 'postgraphile')).toBeNull();
  });

  it('of the six count in the mean, the board and what only the product is asked do not', () => {
    const questions = [
      question('Q1', { product: taken(1), postgraphile: taken(2) }),
      question('M1', { product: taken(8), postgraphile: taken(1) }),
      question('Q5', { product: taken(1), postgraphile: taken(100) }),
      question('MyWork', { product: taken(9) }),
    ];
    expect(meanTo(questions, 'postgraphile')).toBeCloseTo(2, 10);
    expect(meanTo(questions, 'mercurius')).toBeNull();
  });
});

describe('goals', () => {
  const of = (key: string, server: number, calls: number, units = 1): Question =>
    question(key, { product: taken(server, { calls, units }), postgraphile: taken(1) });

  it.each<[string, Question, string[] | null]>([
    ['held to the digit that is shown', of('Q1', 0.904, 2.3), []],
    ['missed by the ratio', of('Q1', 0.906, 2), ['ratio']],
    ['missed by calls', of('Q2', 0.5, 2), ['calls']],
    ['missed by all', of('Q4', 1.2, 3, 8.1), ['ratio', 'calls', 'units']],
    ['of a write', of('M1', 2, 3, 12), []],
    ['of CPU alone, without a peer', question('PlanInFull', { product: taken(2.1, { calls: 4 }) }), ['CPU']],
    ['missed where no peer was asked', question('Q3', { product: taken(0.1, { calls: 2 }) }), ['ratio']],
    ['none', of('Q5 anew', 1, 1), null],
  ])('%s', (_, asked, misses) => expect(missed(asked)).toEqual(misses));
});

describe('answers', () => {
  const PERSON = {
    id: 'emp_1',
    name: 'Sri',
    grade: 'III/c',
    posts: [{ title: 'Analis', unit: { id: 'unt_1', name: 'Bidang' }, superior: null }],
  };
  const measure = { unit: 'berkas', goal: '960', standard: null };
  const indicator = { id: 'ind_1', text: 'Berkas', aspect: 'QUANTITY' };
  const entry = { id: 'prg_1', day: '2026-03-31', value: '7', note: null };
  const plan = { id: 'pln_1', year: 2026, status: 'APPROVED' };
  const target = { id: 'tgt_1', title: 'Terlayaninya', weight: 5_000 };
  const listed = { id: 'asg_1', name: 'Sri', title: 'Analis', status: 'APPROVED' };
  const mine = { id: 'asg_1', name: 'Sri', title: 'Analis', plan: { status: 'APPROVED' } };
  const apart = { id: 'asg_1', employee: { name: 'Sri' }, title: 'Analis', plans: [{ status: 'APPROVED' }] };
  const edges = (node: object) => ({ edges: [{ node }] });
  const counts = { draft: 0, returned: 0, submitted: 1, approved: 2, total: 3 };
  const row = { number: '2026-3374-1', rank: 1, outcome: 'SELECTED' };
  const written = { day: '2026-03-31', value: '7', note: 'Realisasi' };
  const whole = { ...plan, targets: [{ ...target, indicators: [{ ...indicator, ...measure }] }], progress: [entry] };

  /** What each of the three says of the same. */
  const SAID: Record<QuestionName, Record<Kind, object>> = {
    Q1: {
      product: { employee: { ...PERSON, identifiers: [{ value: '1' }, { value: '19' }] } },
      postgraphile: { employee: { ...PERSON, number: '19' } },
      mercurius: { employee: { ...PERSON, number: '19' } },
    },
    Q2: {
      product: {
        plan: {
          ...plan,
          targets: [{ ...target, indicators: [{ ...indicator, measure: { unit: 'berkas', goal: '960' } }] }],
          progress: edges(entry),
        },
      },
      postgraphile: { plan: whole },
      mercurius: { plan: whole },
    },
    Q3: { product: { me: { employee: { reports: edges(mine) } } }, postgraphile: { team: [apart] }, mercurius: { team: [mine] } },
    Q4: { product: { unit: { staff: edges(mine) } }, postgraphile: { staff: [apart] }, mercurius: { staff: [mine] } },
    Q5: {
      product: { figures: { units: [{ unit: { id: 'unt_1', name: 'Dinas' }, plans: counts }] } },
      postgraphile: { figures: [{ id: 'unt_1', name: 'Dinas', ...counts }] },
      mercurius: { figures: [{ id: 'unt_1', name: 'Dinas', ...counts }] },
    },
    Q6: {
      product: { announcement: { rows: edges({ ...row, scores: { final: '88.100' } }) } },
      postgraphile: { rows: [{ ...row, final: '88.100' }] },
      mercurius: { rows: [{ ...row, final: '88.100' }] },
    },
    M1: {
      product: { progressAdd: { entry: written, userErrors: [] } },
      postgraphile: { progressAdd: { result: written } },
      mercurius: { progressAdd: written },
    },
  };

  it.each(QUESTIONS)('%s has one shape, whoever answers', (name) => {
    const [first, ...others] = KINDS.map((kind) => plainAnswer(name, kind, SAID[name][kind]));
    for (const other of others) expect(differences(first, other)).toEqual([]);
  });

  it('a person in a list without a plan has no status, whoever answers', () => {
    const none = { ...listed, status: null };
    expect(plainAnswer('Q3', 'product', { me: { employee: { reports: edges({ ...mine, plan: null }) } } })).toEqual([none]);
    expect(plainAnswer('Q4', 'postgraphile', { staff: [{ ...apart, plans: [] }] })).toEqual([none]);
    expect(plainAnswer('Q4', 'mercurius', { staff: [{ ...mine, plan: null }] })).toEqual([none]);
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['another order of a list', [1, 2], [2, 1], ['0: 1 against 2', '1: 2 against 1']],
    ['a value', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, ['a.0.b: "x" against "y"']],
    ['text that looks like a number', { a: '7' }, { a: 7 }, ['a: "7" against 7']],
    ['one row more', [1], [1, 2], ['1: undefined against 2']],
    ['nothing against something', null, { a: 1 }, ['.: null against {"a":1}']],
    ['a list against an object', { a: [] }, { a: {} }, ['a: [] against {}']],
  ])('differ or not: %s', (_, one, other, told) => expect(differences(one, other)).toEqual(told));

  it.each(QUESTIONS)('%s is asked under its own name, by which the log is read', (name) => {
    for (const kind of KINDS) expect(DOCUMENTS[name][kind]).toMatch(new RegExp(`^(query|mutation) ${name}\\b`));
  });
});

describe('self time', () => {
  it.each([
    ['../../node_modules/@apollo/server/dist/esm/ApolloServer.js', '@apollo/server'],
    ['../node_modules/a/node_modules/b/index.js', 'b'],
    ['../../src/modules/performance/rules/progress.ts', 'src/modules/performance'],
    ['../../src/platform/store/codec.ts', 'src/platform/store'],
    ['../../src/app.ts', 'src/app.ts'],
    ['bench/lambda.ts', 'bench/lambda.ts'],
    ['index.mjs', 'index.mjs'],
  ])('%s belongs to %s', (file, owner) => expect(ownerOf(file)).toBe(owner));

  it('of what Node brings is the nearest caller’s; idle time is nobody’s', () => {
    const frame = (id: number, functionName: string, url: string, ...children: number[]): Profile['nodes'][number] => ({
      ...{ id, children },
      callFrame: { functionName, url, lineNumber: 0, columnNumber: 0 },
    });
    const profile: Profile = {
      nodes: [
        frame(1, '(root)', '', 2, 5, 6, 7),
        frame(2, 'execute', 'file:///graphql.js', 3),
        frame(3, 'verify', 'node:internal/crypto', 4),
        frame(4, 'run', ''),
        frame(5, '(idle)', ''),
        frame(6, '(garbage collector)', ''),
        frame(7, 'tick', 'node:internal/process', 8),
        frame(8, 'codec', 'file:///codec.js'),
      ],
      samples: [2, 3, 4, 5, 6, 7, 8],
      timeDeltas: [1_000, 2_000, 4_000, 64_000, 500, 250, 8_000],
    };
    const files: Record<string, string> = {
      'file:///graphql.js': 'node_modules/graphql/index.js',
      'file:///codec.js': 'src/platform/store/codec.ts',
    };
    expect(selfTime(profile, ({ url }) => files[url] ?? null)).toEqual([
      ['src/platform/store', 8],
      ['graphql', 7],
      ['(garbage collector)', 0.5],
      ['node', 0.25],
    ]);
  });
});

describe('the page', () => {
  it('shows the figures of the peers that were kept, and no others', () => {
    const page = readFileSync(new URL('../../bench/README.md', import.meta.url), 'utf8');
    const kept = readPeers();
    const shown = kept ? peersTables(kept) : 'Not measured yet.';
    expect(page).toContain(`<!-- peers: written by the runner -->\n\n${shown}\n\n<!-- end of peers -->`);
  });

  it('says of each goal whether it was held', () => {
    const of = (key: string, server: number, calls: number): Question =>
      question(key, { product: taken(server, { calls, units: 1 }), postgraphile: taken(1), 'mercurius bare': taken(0.5) });
    const start = (median: number) => ({ answer: spread(median), ready: spread(median - 5) });
    const run: PeersRun = {
      ...{ machine: '2 × CPU', on: '2026-11-29', busy: 0.4, people: 16_000, connections: 16, seconds: 4, rounds: 3, compared: 240 },
      versions: { PostgreSQL: '15.18' },
      questions: [of('Q1', 0.8, 2), of('Q2', 1.6, 1)],
      containers: {
        runs: 11,
        ours: start(160),
        bare: start(100),
        bytes: { ours: { all: 2e6, start: 1.3e6 }, bare: { all: 9e5, start: 7e5 } },
      },
    };
    const lines = peersTables(run).split('\n');
    const verdict = (begin: string): string | undefined =>
      lines
        .find((line) => line.startsWith(`| ${begin}`))
        ?.split(' | ')
        .at(-1)
        ?.replace('|', '')
        .trim();
    expect(['Q1', 'Q2', 'geometric', 'cold', 'bytes'].map(verdict)).toEqual(['held', 'missed: ratio', 'missed', 'held', 'missed']);
  });
});
