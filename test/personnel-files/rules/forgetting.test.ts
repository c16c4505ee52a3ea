// When a personnel file is forgotten, and how much of it fits into one transaction: tables of cases.
import { describe, expect, it } from 'vitest';
import { dueFrom, endOfFile, keptSince, keptUntil, withFile, withoutWordsOfPerson } from '../../../src/modules/organisation/rules/file.ts';
import type { Employee } from '../../../src/modules/organisation/rules/types.ts';
import { checkLeft, checkOpen, checkPeriod, fitting, type PlaceInFile } from '../../../src/modules/personnel-files/rules/forgetting.ts';
import { whoseFile } from '../../../src/modules/personnel-files/rules/whose.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { withoutTexts } from '../../../src/platform/rules/without-texts.ts';

const person = (ends: (string | null)[], endRecordedOn?: string) => ({
  assignments: ends.map((validTo) => ({ validTo })) as Employee['assignments'],
  ...(endRecordedOn && { endRecordedOn }),
});

function problems(run: () => void): (string | undefined)[] {
  try {
    run();
    return [];
  } catch (error) {
    return (error as RuleError).problems.map(({ code, text }) => text ?? code);
  }
}

describe('the period', () => {
  it.each([
    ['nobody who serves', [null], undefined, '2040-01-01T00:00:00.000Z', ['STILL_SERVES']],
    ['nor who serves in one post of two', ['2020-01-01', null], undefined, '2040-01-01T00:00:00.000Z', ['STILL_SERVES']],
    ['nor whose last day is today', ['2031-12-31'], undefined, '2031-12-31T10:00:00.000Z', ['STILL_SERVES']],
    ['nor whose contract ends on a day to come', ['2035-01-31'], undefined, '2031-12-31T10:00:00.000Z', ['STILL_SERVES']],
    ['nor who has never had a post', [], undefined, '2031-12-31T10:00:00.000Z', ['STILL_SERVES']],
    ['nor before midnight in Semarang', ['2026-12-31'], undefined, '2031-12-30T16:59:59.999Z', ['WAITS']],
    ['but from then on', ['2026-12-31'], undefined, '2031-12-30T17:00:00.000Z', []],
    ['counted from the last of all days', ['2026-12-31', '2027-06-30'], undefined, '2031-12-31T10:00:00.000Z', ['WAITS']],
    ['of 29 February from 1 March on', ['2024-02-29'], undefined, '2029-02-28T10:00:00.000Z', ['WAITS']],
    ['and then', ['2024-02-29'], undefined, '2029-02-28T17:00:00.000Z', []],
    ['nor at once whose end was entered years late', ['2026-12-31'], '2032-02-01', '2037-01-31T16:59:59.999Z', ['WAITS']],
    ['but five years after that', ['2026-12-31'], '2032-02-01', '2037-01-31T17:00:00.000Z', []],
    ['and never earlier than by the last day itself', ['2026-12-31'], '2026-01-01', '2031-12-30T16:59:59.999Z', ['WAITS']],
  ] as const)('forgets %s', (_, ends, recorded, now, told) => {
    expect(problems(() => checkPeriod(person([...ends], recorded), 5, now))).toEqual(told);
  });

  it('is over once, but for what was written since', () => {
    expect(problems(() => checkLeft(false, 0))).toEqual([]);
    expect(problems(() => checkLeft(true, 1))).toEqual([]);
    expect(problems(() => checkLeft(true, 0))).toEqual(['TRANSITION_REFUSED']);
  });

  const bare = { nikSealed: null, delegations: [], record: [{ reason: '' }] };
  const record = (ends: (string | null)[], rest: object = {}) => ({ ...person(ends), ...bare, ...rest }) as unknown as Employee;
  const forgotten = { fileForgottenOn: '2032-01-01' };
  it.each([
    ['entered in time', record([null]), record(['2032-03-31']), undefined, undefined],
    ['entered on the day itself', record([null]), record(['2032-02-01']), undefined, undefined],
    ['entered late', record([null]), record(['2032-01-31']), '2032-02-01', undefined],
    ['of who is registered as one who has left', null, record(['2020-01-31']), '2032-02-01', undefined],
    ['moved again', record(['2031-01-31'], { endRecordedOn: '2031-03-01' }), record(['2031-01-30']), '2032-02-01', undefined],
    ['as it was', record(['2031-01-31'], { endRecordedOn: '2031-03-01' }), record(['2031-01-31']), '2031-03-01', undefined],
    ['of who goes on', record(['2031-01-31'], { endRecordedOn: '2031-03-01' }), record([null]), undefined, undefined],
    ['and all is forgotten', record(['2020-01-31'], forgotten), record(['2020-01-31'], forgotten), undefined, '2032-01-01'],
    [
      'and a NIK is there again',
      record(['2020-01-31'], forgotten),
      record(['2020-01-31'], { ...forgotten, nikSealed: 'x' }),
      undefined,
      undefined,
    ],
    [
      'and a reason is',
      record(['2020-01-31'], forgotten),
      record(['2020-01-31'], { ...forgotten, record: [{ reason: 'y' }] }),
      undefined,
      undefined,
    ],
    ['of who comes back', record(['2020-01-31'], forgotten), record(['2020-01-31', null], forgotten), undefined, undefined],
  ] as const)('runs by the record, whose end is %s', (_, before, after, recorded, isForgottenOn) => {
    const { endRecordedOn, fileForgottenOn } = withFile(before, after, '2032-02-01');
    expect([endRecordedOn, fileForgottenOn]).toEqual([recorded, isForgottenOn]);
  });

  it('lists whoever it does not refuse', () => {
    for (const [last, today] of [
      ['2026-12-31', '2031-12-31'],
      ['2026-12-30', '2031-12-31'],
      ['2024-02-28', '2029-02-28'],
      ['2024-02-29', '2029-03-01'],
    ] as const) {
      expect(keptUntil(last, 5) <= today).toBe(true);
      expect(last <= dueFrom(today, 5)).toBe(true);
    }
    expect('2027-01-01' <= dueFrom('2031-12-31', 5)).toBe(false);
    expect(endOfFile({ ...person(['2026-12-31']), fileForgottenOn: '2031-12-31' })).toBeNull();
    expect(endOfFile(person(['2026-12-31']))).toBe('2026-12-31');
    expect(keptSince(person(['2026-12-31'], '2032-02-01'))).toBe('2032-02-01');
  });

  it('waits for what is still open, all of it told at once', () => {
    expect(problems(() => checkOpen({ objections: 0, findings: 0 }))).toEqual([]);
    expect(problems(() => checkOpen({ objections: 1, findings: 2 }))).toEqual(['OBJECTION_OPEN', 'FINDINGS']);
    expect(problems(() => checkOpen({ objections: 0, findings: 1 }))).toEqual(['FINDINGS']);
  });
});

describe('a part', () => {
  const headOf = (pk: string): PlaceInFile => ({ pk, isSubject: true, isHead: true });
  const entryOf = (pk: string): PlaceInFile => ({ pk, isSubject: true, isHead: false });
  const partOf = (pk: string): PlaceInFile => ({ pk, isSubject: false, isHead: false });
  it.each([
    ['nothing', [], 10, 0],
    ['a head with its record', [headOf('a')], 2, 1],
    ['no head without room for its record', [headOf('a')], 1, 0],
    ['an entry with its record', [entryOf('a'), entryOf('a')], 4, 2],
    ['parts with their head, once', [headOf('a'), partOf('a'), partOf('a')], 4, 3],
    ['a part with a head that is written for it', [partOf('a')], 3, 1],
    ['none where the head has no room', [partOf('a')], 2, 0],
    ['of two partitions two heads', [partOf('a'), partOf('b')], 5, 1],
    ['from the first on, whatever would fit later', [partOf('a'), headOf('b'), partOf('a')], 5, 2],
  ] as const)('holds %s', (_, all, room, count) => {
    expect(fitting([...all], room)).toHaveLength(count);
  });
});

describe('what is left', () => {
  it('is empty where a text was, and null or absent where none was', () => {
    const body = {
      a: 'x',
      n: null as string | null,
      list: [
        { t: 'y', kept: 1 },
        { t: '', kept: 2 },
      ],
      words: ['p', 'q'],
      o: { t: 'z' } as { t: string } | null,
    };
    expect(withoutTexts(body, ['a', 'n', 'list.t', 'words', 'o.t'])).toEqual({
      ...{ a: '', n: null, words: ['', ''], o: { t: '' } },
      list: [
        { t: '', kept: 1 },
        { t: '', kept: 2 },
      ],
    });
    expect(withoutTexts({ o: null as { t: string } | null }, ['o.t'])).toEqual({ o: null });
    expect(withoutTexts({} as { o?: { t: string } }, ['o.t'])).toEqual({});
  });

  it('of a person is who they were, and no NIK, neither the last nor an earlier one', () => {
    const one = { name: 'Siti', nikSealed: 'x', formerNiks: ['y'], record: [{ reason: 'z', proof: { number: '1' } }], delegations: [] };
    expect(withoutWordsOfPerson(one as unknown as Employee)).toEqual({
      ...{ name: 'Siti', nikSealed: null, delegations: [] },
      record: [{ reason: '', proof: { number: '1' } }],
    });
  });

  it('is refused with a RuleError', () => expect(() => checkOpen({ objections: 1, findings: 0 })).toThrow(RuleError));
});

it.each([
  ['a plan', { employeeId: 'emp_a' }, 'emp_a'],
  ['feedback, of whoever it is about', { authorId: 'emp_b', aboutId: 'emp_a' }, 'emp_a'],
  ['an invitation, of its rater', { subjectId: 'rvs_1', raterId: 'emp_a' }, 'emp_a'],
  ['an objection, and not of the rater it is against', { raterId: 'emp_b', employeeId: 'emp_a' }, 'emp_a'],
  ['what lies beside a head', { text: 'Bagus' }, null],
  ['nothing', null, null],
])('in whose file something lies is told from it alone: %s', (_, body, whose) => expect(whoseFile(body)).toBe(whose));
