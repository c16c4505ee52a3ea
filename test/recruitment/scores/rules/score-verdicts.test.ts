// What a file says of its own result beside what the rules say, and who stands on a list without being ranked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, type Composing, finalList, nextTestList } from '../../../../src/modules/recruitment/lists/rules/compose.ts';
import type { ListOutcome } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { verdictWarnings } from '../../../../src/modules/recruitment/scores/rules/score-verdicts.ts';
import type { ScoreRow, ScoreStage } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { RULES_2024 } from '../../rules/support.ts';

const said = (...marks: string[]) => marks.map((mark, i) => ({ line: i + 2, number: `N${i}`, mark }));
const differing = (stage: ScoreStage, mark: string, outcome: ListOutcome): boolean =>
  verdictWarnings(said(mark, 'TL'), stage, new Map([['N0', outcome]])).length > 0;

describe('the verdict of a file', () => {
  test.each<[ScoreStage, string, ListOutcome[], ListOutcome[]]>([
    ['SKD', 'P/L', ['THROUGH'], ['BELOW_CUT', 'NOT_PASSED']],
    ['SKD', 'p / l', ['THROUGH'], ['BELOW_CUT']],
    ['SKD', 'P/L-1', ['THROUGH'], ['BELOW_CUT']],
    ['SKD', 'P', ['BELOW_CUT'], ['THROUGH', 'NOT_PASSED']],
    ['SKD', 'TL', ['NOT_PASSED'], ['THROUGH', 'BELOW_CUT']],
    ['SKD', 'Tidak Lulus', ['NOT_PASSED', 'BELOW_CUT'], ['THROUGH']],
    ['SKD', 'Memenuhi Passing Grade', ['THROUGH', 'BELOW_CUT'], ['NOT_PASSED']],
    ['SKD', 'Tidak memenuhi nilai ambang batas', ['NOT_PASSED'], ['THROUGH']],
    ['SKB', 'P/L', ['SELECTED', 'PLACED', 'TIED'], ['RESERVE', 'NOT_PASSED']],
    ['SKB', 'L-2', ['SELECTED', 'PLACED'], ['RESERVE']],
    ['SKB', 'TL', ['RESERVE', 'NOT_PASSED', 'TIED'], ['SELECTED', 'PLACED']],
  ])('of an %s, %j, agrees with %j and with nothing else', (stage, mark, agree, differ) => {
    expect(agree.filter((outcome) => differing(stage, mark, outcome))).toEqual([]);
    expect(differ.filter((outcome) => !differing(stage, mark, outcome))).toEqual([]);
  });

  test('says what stands in the file and what was computed', () => {
    expect(
      verdictWarnings(
        said('P/L', 'TL'),
        'SKD',
        new Map([
          ['N0', 'NOT_PASSED'],
          ['N1', 'NOT_PASSED'],
        ]),
      ),
    ).toEqual([{ line: 2, number: 'N0', problem: 'VERDICT_DIFFERS', said: 'P/L', computed: 'NOT_PASSED' }]);
  });

  test('P alone, in a file that says nothing else, is being present', () => {
    expect(verdictWarnings(said('P', 'P'), 'SKD', new Map([['N0', 'THROUGH']]))).toEqual([]);
  });
});

describe('a field test of 500 points', () => {
  const warnings = (...scores: string[]) => {
    const table = [['No Peserta', 'SKB'], ...scores.map((score, i) => [`N${i}`, score])].map((cells, i) => ({ line: i + 1, cells }));
    return readScores(table, { stage: 'SKB', commas: false }, new Set(scores.map((_, i) => `N${i}`)), RULES_2024).warnings;
  };
  test.each([
    [['90', '100', '88,5'], '100'],
    [['90.25'], '90.25'],
    [['100.01', '90'], null],
    [['400', '90'], null],
    [['TH'], null],
  ])('of which nobody has more than 100, %j, may be on another scale', (scores, highest) => {
    const warning = { line: 1, number: '', problem: 'SCALE_OF_HUNDRED', said: highest, computed: null };
    expect(warnings(...scores)).toEqual(highest ? [warning] : []);
  });
});

const posts: Composing['posts'] = [
  {
    ...{ id: 'frm_1', unitId: 'u', positionTitle: 'Analis', quota: 1, positionGroup: 'GENERAL', category: 'GENERAL' },
    requirements: { education: ['S1'], majors: [], leastGpa: null, oldestAge: null, documents: [] },
  },
];
const person = (number: string): Candidate => ({
  number,
  formationId: 'frm_1',
  verdict: 'ELIGIBLE',
  gpa: '3.50',
  level: 'S1',
  birthDate: '2000-01-01',
  major: 'Hukum',
  registeredOn: '2026-01-05',
});
const of = (...numbers: string[]) => ({ posts, people: numbers.map(person), policy: RULES_2024 });
const told = (parts: ReturnType<typeof nextTestList>) =>
  parts[0]?.entries.map(({ number, rank, outcome, scores }) => [number, rank, outcome, scores]);
const BEST = ['150', '175', '225'];

describe('who is put out of a selection', () => {
  const skd: ScoreRow[] = [
    { number: 'A', values: null, exclusion: 'DISQUALIFIED' },
    { number: 'B', values: ['65', '80', '170'] },
    { number: 'C', values: null, exclusion: 'WITHDRAWN' },
    { number: 'D', values: null },
  ];
  test('stands on the list of the basic test behind all others, without rank and score, and not as absent', () => {
    expect(told(nextTestList(of('A', 'B', 'C', 'D'), new Set('ABCD'), [new Map([['frm_1', skd]])]))).toEqual([
      ['B', 1, 'THROUGH', [['65', '80', '170']]],
      ['D', null, 'ABSENT', [null]],
      ['A', null, 'DISQUALIFIED', []],
      ['C', null, 'WITHDRAWN', []],
    ]);
  });

  test('between the tests has no score of the second, is missing nowhere, and gives the place to who is next', () => {
    const sheets = [new Map([['frm_1', skd]]), new Map([['frm_1', [{ number: 'B', values: ['100'] }]]])];
    const [part] = finalList(of('A', 'B'), new Set('AB'), sheets);
    expect(part?.missing).toBe(0);
    expect(told(part ? [part] : [])).toEqual([
      ['B', 1, 'SELECTED', [['65', '80', '170'], ['100']]],
      ['A', null, 'DISQUALIFIED', []],
    ]);
  });

  test('is never ranked, and changes nothing for all others but that they stand further ahead', () => {
    const score = fc.constantFrom(BEST, ['65', '80', '170'], ['100', '100', '200'], ['65', '80', '165'], null);
    const people = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Z]{3}$/), score, fc.constantFrom(null, 'DISQUALIFIED', 'WITHDRAWN')), {
      selector: ([number]) => number,
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(people, (all) => {
        const rows = all.map(
          ([number, values, exclusion]): ScoreRow => (exclusion ? { number, values: null, exclusion } : { number, values }),
        );
        const list = (those: ScoreRow[]) =>
          told(
            nextTestList(of(...those.map(({ number }) => number)), new Set(those.map(({ number }) => number)), [
              new Map([['frm_1', those]]),
            ]),
          ) ?? [];
        const within = rows.filter(({ exclusion }) => !exclusion);
        expect(list(rows).slice(0, within.length)).toEqual(list(within));
        expect(
          list(rows)
            .slice(within.length)
            .every(([, rank]) => rank === null),
        ).toBe(true);
      }),
    );
  });
});
