// Lists at their edges: what is read of a snapshot, what a free post waits for, what officers' decisions come to.
import { describe, expect, test } from 'vitest';
import type { Excluded } from '../../../../src/modules/recruitment/exclusions/rules/types.ts';
import {
  contestedProblems,
  markedProblems,
  ofKind,
  outdatedProblems,
  sheetsSay,
  unannounced,
} from '../../../../src/modules/recruitment/lists/rules/awaiting.ts';
import { publicationProblems, type Readiness } from '../../../../src/modules/recruitment/lists/rules/publication.ts';
import {
  arrivalsIn,
  changedOn,
  editionText,
  listDiff,
  listText,
  type PublishedList,
  withPlaces,
} from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';
import type { ListRow } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import {
  disagrees,
  groundsOf,
  isPriorityRefused,
  noticesOf,
  reasonsOf,
  settled,
  wasDecidedBy,
  withPriority,
} from '../../../../src/modules/recruitment/lists/rules/verdicts.ts';
import type { Verification, VerificationDecision } from '../../../../src/modules/recruitment/verification/rules/types.ts';
import { formation, RULES_2024, tested } from '../../rules/support.ts';

const NOW = '2026-03-04T02:00:00.000Z';
const later = (ms: number): string => new Date(Date.parse(NOW) + ms).toISOString();
const row = (number: string, change: Partial<ListRow> = {}): ListRow => ({
  ...{ number, rank: 1, outcome: 'RESERVE', decidedBy: null, placedIn: null, ground: null, ...change },
});

describe('a list as a file', () => {
  const list: PublishedList = {
    ...{ campaignId: 'cmp_1', formationId: 'frm_1', stage: 'FINAL', edition: 2, policyVersion: 'p', rulesNumber: 3, unfilled: 1 },
    rows: [
      row('A', { outcome: 'SELECTED' }),
      row('B', { rank: 2, decidedBy: 'TOTAL', outcome: 'PLACED', placedIn: 'frm_2', ground: 'UNIT' }),
    ],
  };
  const HEAD = '{"campaignId":"cmp_1","formationId":"frm_1","stage":"FINAL","edition":2,"policyVersion":"p","rulesNumber":3,"unfilled":1';
  const ROWS = [
    '"rows":[',
    '{"number":"A","rank":1,"outcome":"SELECTED","decidedBy":null,"placedIn":null,"ground":null},',
    '{"number":"B","rank":2,"outcome":"PLACED","decidedBy":"TOTAL","placedIn":"frm_2","ground":"UNIT"}',
    ']}\n',
  ].join('\n');

  test('is one row a line, to the byte', () => {
    expect(listText(list)).toBe(`${HEAD},${ROWS}`);
    const secret = { ...row('A', { outcome: 'SELECTED' }), name: 'Siti' };
    expect(listText({ ...list, rows: [secret, ...list.rows.slice(1)] })).toBe(`${HEAD},${ROWS}`);
  });

  test('names who comes from elsewhere where anybody does', () => {
    const filledBy = [{ number: 'C', from: 'frm_3', ground: 'CATEGORY' as const, name: 'Siti' }];
    expect(listText({ ...list, filledBy })).toBe(`${HEAD},"filledBy":[{"number":"C","from":"frm_3","ground":"CATEGORY"}],${ROWS}`);
  });

  test('is named with all its parts, by the order of the files', () => {
    const { formationId: _, unfilled: __, rows: ___, ...edition } = list;
    expect(editionText(edition, { SKD: 1 }, [{ formationId: 'frm_1', sha256: 'h' }])).toBe(
      '{"campaignId":"cmp_1","stage":"FINAL","edition":2,"policyVersion":"p","rulesNumber":3,"sheets":{"SKD":1},"files":[["frm_1","h"]]}',
    );
  });

  test('moves into the list of another only who came by another ground than their own', () => {
    const places = [
      { formationId: 'frm_1', number: 'A', ground: 'OWN' as const, from: 'frm_1' },
      { formationId: 'frm_2', number: 'B', ground: 'UNIT' as const, from: 'frm_1' },
    ];
    expect(withPlaces([row('A'), row('B'), row('C')], { places })).toEqual([
      row('A'),
      row('B', { outcome: 'PLACED', placedIn: 'frm_2', ground: 'UNIT' }),
      row('C'),
    ]);
  });

  test('shows arrivals where they arrive, in the order of the lists that they come from', () => {
    const to = (placedIn: string) => ({ placedIn, ground: 'UNIT' as const });
    const parts = [
      { formationId: 'frm_2', entries: [row('A', to('frm_1')), row('B'), row('C', to('frm_9'))] },
      { formationId: 'frm_3', entries: [row('D', to('frm_1'))] },
    ];
    expect([...arrivalsIn(parts)]).toEqual([
      [
        'frm_1',
        [
          { number: 'A', from: 'frm_2', ground: 'UNIT' },
          { number: 'D', from: 'frm_3', ground: 'UNIT' },
        ],
      ],
      ['frm_9', [{ number: 'C', from: 'frm_2', ground: 'UNIT' }]],
    ]);
  });

  test.each<[string, Partial<ListRow>]>([
    ['rank', { rank: 2 }],
    ['outcome', { outcome: 'SELECTED' }],
    ['deciding key', { decidedBy: 'AGE' }],
    ['place', { placedIn: 'frm_2' }],
    ['ground', { ground: 'UNIT' }],
  ])('is another by each %s', (_, change) => expect(listDiff([row('A')], [row('A', change)])).toHaveLength(1));

  test('shows only the formations with a change on a page', () => {
    const list = [2, 0, 3, 1].map((changes, i) => ({ formationId: `frm_${i}`, changes }));
    expect([changedOn(list, 0, 2), changedOn(list, 2, 3), changedOn(list, 1, 2), changedOn(list, 5, 9), changedOn(list, 6, 9)]).toEqual([
      { ids: ['frm_0'], first: 0 },
      { ids: ['frm_2'], first: 2 },
      { ids: ['frm_0', 'frm_2'], first: 0 },
      { ids: ['frm_3'], first: 5 },
      { ids: [], first: 0 },
    ]);
  });
});

describe('what a free post waits for', () => {
  const out = (finalAt: string | null, kind: Excluded['kind'] = 'DISQUALIFIED') => ({ number: 'A', excluded: { kind, finalAt } });
  const told = (...people: { number: string; excluded?: Excluded }[]) =>
    contestedProblems(people, NOW).map(({ code, text, params }) => [code, text, params]);

  test('is who may yet come back: first the committee’s answers, then the last of the days', () => {
    expect(told()).toEqual([]);
    expect(told({ number: 'A' }, out(NOW), out(later(-1)))).toEqual([]);
    expect(told(out(later(1)))).toEqual([['NOT_OPEN_YET', 'WAITS', { opensAt: later(1) }]]);
    expect(told(out(later(2)), out(later(3)), out(later(1)))).toEqual([['NOT_OPEN_YET', 'WAITS', { opensAt: later(3) }]]);
    expect(told(out(null), out(later(3)), out(null))).toEqual([['UNDECIDED', 'EXCLUSION', { count: 2 }]]);
  });

  test('is of the same kind of posts', () => {
    const list = (id: string, number: string, positionTitle: string) => ({
      post: formation({ id, positionTitle }),
      list: [{ of: tested(number, null), rank: null }],
    });
    const lists = [
      list('frm_1', 'A', 'Analis'),
      list('frm_2', 'B', 'Analis'),
      list('frm_3', 'C', 'Arsiparis'),
      list('frm_4', 'D', 'Analis'),
    ];
    const people = new Map(['A', 'B', 'C'].map((number) => [number, { number }]));
    expect(ofKind(formation({ positionTitle: 'Analis' }), lists, people)).toEqual([{ number: 'A' }, { number: 'B' }]);
  });

  test.each<[object, object, boolean]>([
    [{ SKD: 1 }, { SKD: 1 }, false],
    [{ SKD: 1 }, { SKD: 2 }, true],
    [{ SKD: null }, {}, false],
    [{ SKD: null }, { SKD: 1 }, true],
    [{ SKD: 1, SKB: 1 }, { SKD: 1, SKB: 2 }, true],
    [{ SKD: 1 }, { SKD: 1, SKB: 2 }, false],
  ])('a list of %j tells not of all sheets, as they are now %j: %s', (list, now, open) => expect(unannounced(list, now)).toBe(open));

  test('is an edition that says what was found', () => {
    const corrections = ['R1', 'R2'].map((number) => ({ objectionId: 'o', formationId: 'f', number }));
    const texts = (sheets: boolean, all: typeof corrections) =>
      outdatedProblems({ sheets, corrections: all }).map(({ text, params }) => [text, params]);
    expect([texts(false, []), texts(true, []), texts(true, corrections)]).toEqual([
      [],
      [['SCORES', undefined]],
      [
        ['CORRECTIONS', { numbers: 'R1, R2' }],
        ['SCORES', undefined],
      ],
    ]);
  });

  test('is read off all sheets: marks of any, scores of the last', () => {
    const sheet = (...rows: [string, string[] | null, ('DISQUALIFIED' | 'WITHDRAWN')?][]) =>
      new Map([['frm_1', rows.map(([number, values, exclusion]) => ({ number, values, ...(exclusion && { exclusion }) }))]]);
    const say = sheetsSay([sheet(['A', null, 'WITHDRAWN'], ['B', ['1']]), sheet(['A', ['2']], ['B', null])]);
    expect([...say]).toEqual([
      ['A', { marks: new Set(['WITHDRAWN']), scored: true }],
      ['B', { marks: new Set(), scored: false }],
    ]);
  });

  test('is told with twenty names, and how many more there are', () => {
    const names = (length: number) => Array.from({ length }, (_, i) => `N${i}`);
    const numbers = (length: number) => markedProblems([], names(length)).map(({ text, params }) => [text, params?.numbers]);
    expect([numbers(0), numbers(20), numbers(21)]).toEqual([
      [],
      [['MARK_GONE', names(20).join(', ')]],
      [['MARK_GONE', `${names(20).join(', ')}, + 1`]],
    ]);
  });

  test('is told by the names of the posts', () => {
    const stages = [
      { kind: 'REGISTRATION', opensAt: later(-9), closesAt: later(-8) },
      { kind: 'ADMINISTRATIVE', opensAt: later(-9), closesAt: later(-7) },
      { kind: 'ADMIN_OBJECTION', opensAt: later(0), closesAt: later(9 * 86_400_000) },
    ];
    const campaign = { id: 'cmp_1', status: 'PUBLISHED', stages, rules: [{ number: 1, policy: RULES_2024 }] } as never;
    const facts: Readiness = {
      ...{ campaign, stage: 'ADMINISTRATIVE', now: NOW, edition: 1, sealed: false, unchanged: false, extendedTo: [], before: 'CURRENT' },
      ...{ undecided: [{ formationId: 'frm_1', count: 2 }], openObjections: 0, missing: [] },
    };
    const said = (posts?: Readiness['posts']) => publicationProblems({ ...facts, posts }).map(({ text, params }) => [text, params]);
    const post = { id: 'frm_1', positionTitle: 'Analis', unitName: 'Dinas' };
    expect([said(), said([{ ...post, id: 'frm_2' }]), said([post])]).toEqual([
      [[undefined, { count: 2 }]],
      [[undefined, { count: 2 }]],
      [['OF_POSTS', { count: 2, post: 'Analis, Dinas' }]],
    ]);
  });
});

describe('what officers’ decisions come to', () => {
  const decision = (verdict: VerificationDecision['verdict'], change: Partial<VerificationDecision> = {}): VerificationDecision => ({
    ...{ verdict, reasons: [], note: null, by: 'a', at: NOW, policyVersion: 'p', ...change },
  });
  const [yes, no] = [decision('ELIGIBLE'), decision('INELIGIBLE', { reasons: ['GPA'], notice: 'IPK 2,9.' })];
  const lower = decision('ELIGIBLE', { priorityGroup: null, notice: 'Bukan dari BKN.' });
  const as = (outcome: Verification['outcome'], proved: string | null | undefined, ...decisions: VerificationDecision[]) =>
    ({ outcome, decisions, ...(proved !== undefined && { priority: { claimed: 'R3', proved } }) }) as Verification;

  test.each<[string, VerificationDecision[], ReturnType<typeof settled>]>([
    ['nobody', [], null],
    ['one for', [yes], { outcome: 'ELIGIBLE', proved: true }],
    ['one against', [no], null],
    ['two against', [no, no], { outcome: 'INELIGIBLE', proved: false }],
    ['against, then for', [no, yes], { outcome: 'ELIGIBLE', proved: true }],
    ['without the priority', [lower], null],
    ['without the priority, then against', [lower, no], null],
  ])('%s', (_, decisions, result) => expect(settled(decisions)).toEqual(result));

  test.each<[string, VerificationDecision[], Pick<VerificationDecision, 'verdict' | 'priorityGroup'>, boolean]>([
    ['the first', [], yes, false],
    ['a rejection of what was rejected', [no], no, false],
    ['for what was rejected', [no], yes, true],
    ['without the priority, as the one before', [lower], lower, false],
    ['without the priority, of what was rejected', [no, lower], lower, true],
    ['with the priority that the one before refused', [lower], yes, true],
  ])('is said in words where it is another than before: %s', (_, before, made, other) => expect(disagrees(before, made)).toBe(other));

  test('is a priority that was proved, refused, or never claimed', () => {
    expect([as('ELIGIBLE', null), as('ELIGIBLE', 'R3'), as('ELIGIBLE', undefined), as('INELIGIBLE', null)].map(isPriorityRefused)).toEqual([
      ...[true, false, false, false],
    ]);
    const priority = { claimed: 'R3', proved: null };
    const found = (outcome: 'ELIGIBLE' | 'INELIGIBLE', proved: boolean) => withPriority({ priority }, { outcome, proved }).priority?.proved;
    expect([found('ELIGIBLE', true), found('ELIGIBLE', false), found('INELIGIBLE', true)]).toEqual(['R3', null, null]);
    expect(withPriority({}, { outcome: 'ELIGIBLE', proved: true })).toEqual({});
  });

  test('is told with reasons, documents and words of either officer, and only where it is against', () => {
    const first = { ...no, grounds: [{ reason: 'GPA' as const, documents: ['a', 'b'] as never }] };
    const second = decision('INELIGIBLE', {
      reasons: ['AGE', 'GPA'],
      grounds: [
        { reason: 'GPA', documents: ['b', 'c'] as never },
        { reason: 'AGE', documents: ['d'] as never },
      ],
    });
    const rejected = as('INELIGIBLE', undefined, first, second);
    expect(reasonsOf(rejected)).toEqual(['GPA', 'AGE']);
    expect(groundsOf(rejected)).toEqual([
      { reason: 'GPA', documents: ['a', 'b', 'c'] },
      { reason: 'AGE', documents: ['d'] },
    ]);
    expect(groundsOf(as('INELIGIBLE', undefined, no))).toEqual([{ reason: 'GPA', documents: [] }]);
    expect(noticesOf(rejected)).toEqual(['IPK 2,9.']);
    const through = as('ELIGIBLE', undefined, no, yes);
    expect([reasonsOf(through), groundsOf(through), noticesOf(through)]).toEqual([[], [], []]);
    expect(noticesOf(as('ELIGIBLE', null, no, lower))).toEqual(['Bukan dari BKN.']);
    expect(noticesOf(as('ELIGIBLE', 'R3', lower, yes))).toEqual([]);
  });

  test('is final from the instant of the decision that settled it', () => {
    const made = as('INELIGIBLE', undefined, { ...no, at: later(-1) }, { ...no, at: NOW }, { ...yes, at: later(1) });
    expect([later(-1), NOW, later(1)].map((instant) => wasDecidedBy(made, instant))).toEqual([false, true, true]);
    expect(wasDecidedBy(as(null, undefined, no), NOW)).toBe(false);
  });
});
