// Records that change and are put right: tables of the rules.
import { describe, expect, it } from 'vitest';
import { type Placement, register, startAssignment } from '../../../src/modules/organisation/rules/careers.ts';
import type { RecordGround } from '../../../src/modules/organisation/rules/history.ts';
import { addNumber, holdNumber, replaceNumber, warningsOn } from '../../../src/modules/organisation/rules/numbers.ts';
import {
  changeRecord,
  correctRecord,
  type PersonalFacts,
  promote,
  type RecordChange,
  withdrawEntry,
} from '../../../src/modules/organisation/rules/records.ts';
import { leaveFor, rehire } from '../../../src/modules/organisation/rules/rehire.ts';
import { renameUnit } from '../../../src/modules/organisation/rules/renames.ts';
import { type Employee, gradeOn, kindOn, type Unit, unitNameOn } from '../../../src/modules/organisation/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { BORN, ground, niPppk, nip, person, problems, TODAY } from './records-support.ts';

const change = (input: RecordChange, of = person(), more: Partial<RecordGround> = {}) => changeRecord(of, input, ground(more), 366);

describe('a change from a day on', () => {
  it('holds from its day, and not before', () => {
    const risen = change({ validFrom: '2026-10-01', grade: 'III/d' });
    expect(['2026-09-30', '2026-10-01'].map((day) => gradeOn(risen, day))).toEqual(['III/c', 'III/d']);
    expect(risen.grade).toBe('III/c');
  });
  it('that comes late fills its span and leaves what came after', () => {
    const late = change({ validFrom: '2022-04-01', grade: 'III/b' }, change({ validFrom: '2026-04-01', grade: 'III/d' }));
    expect(['2022-04-01', '2026-03-31', '2026-04-01'].map((day) => gradeOn(late, day))).toEqual(['III/b', 'III/b', 'III/d']);
  });
  it.each<[string, RecordChange, string[]]>([
    ['nothing', { validFrom: TODAY }, ['REQUIRED']],
    ['the grade there is', { validFrom: TODAY, grade: 'III/c' }, ['ALREADY_EXISTS grade']],
    ['a grade of another kind', { validFrom: TODAY, grade: 'IX' }, ['GRADE_UNFIT grade']],
    ['a grade that is none', { validFrom: TODAY, grade: 'V/a' }, ['GRADE_UNFIT grade']],
    ['a name from tomorrow', { validFrom: addDays(TODAY, 1), name: 'Sulastri, S.Kom.' }, ['OUT_OF_RANGE validFrom']],
    ['a grade two years ahead', { validFrom: '2028-06-15', grade: 'III/d' }, ['OUT_OF_RANGE validFrom']],
    ['a day before birth', { validFrom: '1985-03-05', grade: 'III/d' }, ['OUT_OF_RANGE validFrom']],
    ['a name without a letter', { validFrom: TODAY, name: '12345' }, ['INVALID name']],
    ['a name that is not what it shows', { validFrom: TODAY, name: 'Budi\u202e osotnaS' }, ['INVALID name']],
    ['permanent to contract', { validFrom: TODAY, kind: 'PPPK', grade: 'IX' }, ['INVALID kind']],
  ])('is refused: %s', (_title, input, expected) => {
    expect(problems(() => change(input))).toEqual(expected);
  });
  it.each([
    ['no reason', { reason: ' ' }, ['REQUIRED reason']],
    ['a letter of tomorrow', { proof: { number: '1', issuedOn: '2026-06-16' } }, ['OUT_OF_RANGE proof issuedOn']],
    ['a letter without a number', { proof: { number: '', issuedOn: TODAY } }, ['REQUIRED proof number']],
  ])('rests on a ground: %s', (_title, more, expected) => {
    expect(problems(() => change({ validFrom: TODAY, grade: 'III/d' }, person(), more))).toEqual(expected);
  });
  it('older than the numbers on record is taken back like any other', () => {
    const early = change({ validFrom: '2020-04-01', grade: 'III/b' });
    const back = withdrawEntry(early, early.record?.[0]?.id ?? '', ground());
    expect(gradeOn(back, '2021-01-01')).toBe('III/c');
  });
  it('twice from the same day is a correction, and told so', () => {
    const once = change({ validFrom: '2026-04-01', grade: 'III/d' });
    expect(problems(() => change({ validFrom: '2026-04-01', grade: 'IV/a' }, once))).toEqual(['ALREADY_EXISTS validFrom']);
  });
});

describe('another kind of service', () => {
  it('of a candidate after probation keeps number and grade', () => {
    const permanent = change({ validFrom: '2026-06-01', kind: 'PNS' }, person('CPNS', 'III/a'));
    expect([permanent.kind, permanent.grade, permanent.identifiers.length]).toEqual(['PNS', 'III/a', 1]);
  });
  it('of a contract employee asks for number and grade of the new kind', () => {
    const contract = person('PPPK', 'IX');
    expect(problems(() => change({ validFrom: TODAY, kind: 'CPNS', grade: 'III/a' }, contract))).toEqual(['IDENTIFIER_INVALID identifier']);
    expect(problems(() => change({ validFrom: TODAY, kind: 'CPNS', identifier: nip(2) }, contract))).toEqual(['GRADE_UNFIT grade']);
    const next = change({ validFrom: TODAY, kind: 'CPNS', grade: 'III/a', identifier: nip(2) }, contract);
    expect([kindOn(next, '2026-06-14'), kindOn(next, TODAY), next.identifiers.map(({ validTo }) => validTo)]).toEqual([
      'PPPK',
      'CPNS',
      ['2026-06-14', null],
    ]);
  });
  it('is gone with its number when it is taken back', () => {
    const next = change({ validFrom: TODAY, kind: 'CPNS', grade: 'III/a', identifier: nip(2) }, person('PPPK', 'IX'));
    const back = withdrawEntry(next, next.record?.[0]?.id ?? '', ground());
    expect([back.kind, back.grade, back.identifiers]).toEqual(['PPPK', 'IX', person('PPPK', 'IX').identifiers]);
    expect(problems(() => withdrawEntry(back, next.record?.[0]?.id ?? '', ground()))).toEqual(['TRANSITION_REFUSED entryId']);
  });
});

describe('a correction', () => {
  it('takes the place of the value that was wrong, for as long as it held, and keeps it in the log', () => {
    const risen = change({ validFrom: '2026-04-01', grade: 'III/d' });
    const right = correctRecord(risen, { asOf: '2025-01-01', grade: 'III/b' }, ground());
    expect(['2024-01-01', '2026-03-31', '2026-04-01'].map((day) => gradeOn(right, day))).toEqual(['III/b', 'III/b', 'III/d']);
    expect(right.record?.at(-1)).toMatchObject({ kind: 'CORRECTED', changes: [{ field: 'GRADE', before: 'III/c', after: 'III/b' }] });
  });
  it.each<[string, PersonalFacts, string[]]>([
    ['nothing', {}, ['REQUIRED']],
    ['what it is already', { sex: 'FEMALE' }, ['ALREADY_EXISTS sex']],
    ['born tomorrow', { birthDate: '2026-06-16' }, ['OUT_OF_RANGE birthDate']],
    ['a kind that the number does not carry', { kind: 'PPPK', grade: 'IX' }, ['IDENTIFIER_INVALID identifier']],
  ])('is refused: %s', (_title, facts, expected) => {
    expect(problems(() => correctRecord(person(), { asOf: TODAY, ...facts }, ground()))).toEqual(expected);
  });
});

describe('a number', () => {
  const mistyped = (): Employee =>
    holdNumber(register('emp_1', { name: 'S', kind: 'PNS', grade: null, ...BORN }, TODAY), nip(3, '1985-05-03'), '2024-01-01', TODAY);
  it('that contradicts the record warns until another one takes its place, from the same day', () => {
    expect(warningsOn(mistyped(), TODAY)).toEqual(['BIRTH_DATE_DIFFERS']);
    const right = addNumber(mistyped(), nip(3), '2024-01-01', ground({ reason: null, proof: null }));
    expect([warningsOn(right, TODAY), right.identifiers.length, right.record?.[0]?.changes]).toEqual([
      [],
      1,
      [{ field: 'IDENTIFIER', before: nip(3, '1985-05-03'), after: nip(3) }],
    ]);
  });
  it('warns no more once the record is right, nor once it is over', () => {
    expect(warningsOn(correctRecord(mistyped(), { asOf: TODAY, birthDate: '1985-05-03' }, ground()), TODAY)).toEqual([]);
    expect(warningsOn(addNumber(mistyped(), nip(4), '2026-06-15', ground()), TODAY)).toEqual([]);
  });
  it('is replaced without a word only where it contradicts the record', () => {
    expect(problems(() => addNumber(person(), nip(9), '2024-01-01', ground({ reason: null })))).toEqual(['REQUIRED reason']);
  });
  it('from the day it truly holds lets the one before go on until then', () => {
    const two = addNumber(person(), nip(2), '2025-01-01', ground());
    const moved = replaceNumber(two, { asOf: TODAY, identifier: nip(2), validFrom: '2025-07-01' }, ground());
    expect(moved.identifiers.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2024-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });
  it('put right stays between those before and after it', () => {
    const two = addNumber(person(), nip(2), '2025-01-01', ground());
    const [first, second] = [
      { asOf: '2024-06-01', identifier: nip(1), validFrom: TODAY },
      { asOf: TODAY, identifier: nip(2), validFrom: '2023-12-31' },
    ];
    for (const wrong of [first, second]) expect(problems(() => replaceNumber(two, wrong, ground()))).toEqual(['OUT_OF_RANGE validFrom']);
  });
  it('that is struck out leaves none, and one of another kind of service is refused', () => {
    expect(replaceNumber(person(), { asOf: TODAY, identifier: null, validFrom: TODAY }, ground()).identifiers).toEqual([]);
    expect(problems(() => addNumber(person(), niPppk(5), TODAY, ground()))).toEqual(['IDENTIFIER_INVALID identifier']);
    expect(problems(() => replaceNumber(person(), { asOf: '2023-01-01', identifier: nip(2), validFrom: TODAY }, ground()))).toEqual([
      'NOT_FOUND asOf',
    ]);
  });
});

describe('a promotion', () => {
  it.each([
    ['III/d', []],
    ['IV/e', []],
    ['III/c', ['OUT_OF_RANGE grade']],
    ['III/b', ['OUT_OF_RANGE grade']],
    ['IX', ['OUT_OF_RANGE grade']],
  ])('from III/c to %s', (grade, expected) => {
    expect(problems(() => promote(person(), { grade, validFrom: '2026-10-01' }, ground(), 366))).toEqual(expected);
  });
  it('is for permanent civil servants', () => {
    expect(problems(() => promote(person('PPPK', 'IX'), { grade: 'X', validFrom: '2026-10-01' }, ground(), 366))).toEqual([
      'GRADE_UNFIT grade',
    ]);
  });
});

describe('back into service', () => {
  const unit = { id: 'unt_1', validFrom: '2020-01-01', validTo: null, path: 'unt_1/', rootId: 'unt_1', name: 'BKPP' } as Unit;
  const position = { id: 'pos_1', unitId: 'unt_1', title: 'Analis', kind: 'IMPLEMENTING' as const, level: null, isHead: false };
  const post = (id: string, validFrom: string, validTo: string | null = null): Placement => ({
    ...{ id, holding: 'DEFINITIVE', position, unit, line: [unit], superior: null, validFrom, validTo },
  });
  const served = startAssignment(person('PPPK', 'IX'), post('asg_1', '2024-01-01', '2026-03-31'));
  const cpns = { kind: 'CPNS' as const, grade: 'III/a', identifier: nip(8) };

  it('is the same person with another number, kind and post', () => {
    const back = rehire(served, post('asg_2', '2026-04-01'), cpns, ground());
    expect([kindOn(back, '2026-03-31'), kindOn(back, '2026-04-01'), back.identifiers.length, back.assignments.length]).toEqual([
      'PPPK',
      'CPNS',
      2,
      2,
    ]);
  });
  it('is a contract renewed with nothing but a post, when number, kind and grade go on', () => {
    const on = rehire(served, post('asg_2', '2026-04-01', '2027-03-31'), { kind: 'PPPK', grade: 'IX' }, ground());
    expect([on.assignments.at(-1)?.validTo, on.record?.map(({ changes }) => changes)]).toEqual(['2027-03-31', [[]]]);
    expect(problems(() => withdrawEntry(on, on.record?.[0]?.id ?? '', ground()))).toEqual(['TRANSITION_REFUSED entryId']);
  });
  it('is refused while a post is held, and needs the number of its kind', () => {
    expect(problems(() => rehire(served, post('asg_2', '2026-03-31'), cpns, ground()))).toEqual([
      'DEFINITIVE_EXISTS holding',
      'DATES_OVERLAP assignment positionId',
    ]);
    const { identifier: _, ...without } = cpns;
    expect(problems(() => rehire(served, post('asg_2', '2026-04-01'), without, ground()))).toEqual(['IDENTIFIER_INVALID identifier']);
  });
  it('ends the post held until then the day before, where somebody in service is appointed', () => {
    expect(leaveFor(served, '2026-02-01').assignments).toMatchObject([{ id: 'asg_1', validTo: '2026-01-31' }]);
    expect(leaveFor(served, '2026-05-01')).toBe(served);
    expect(problems(() => leaveFor(served, '2024-01-01'))).toEqual(['DEFINITIVE_EXISTS assignment validFrom']);
  });
});

describe('a unit under another name', () => {
  const unit = { id: 'unt_1', name: 'Dinas Kominfo', validFrom: '2020-01-01', validTo: null } as Unit;
  it('has each name in its time, and the later written one of two from a day', () => {
    const renamed = renameUnit(unit, { text: 'Dinas Komdigi', validFrom: '2026-07-01' }, ground(), 366);
    expect([renamed.name, unitNameOn(renamed, '2026-07-01')]).toEqual(['Dinas Kominfo', 'Dinas Komdigi']);
    const right = renameUnit(renamed, { text: 'Dinas Komunikasi Digital', validFrom: '2026-07-01' }, ground(), 366);
    expect([unitNameOn(right, '2026-07-01'), right.names?.length]).toEqual(['Dinas Komunikasi Digital', 3]);
  });
  it('is refused before it was opened, after it closed, and as it is called already', () => {
    const rename = (text: string, validFrom: string, of = unit) => problems(() => renameUnit(of, { text, validFrom }, ground(), 366));
    expect(rename('Lain', '2019-12-31')).toEqual(['OUT_OF_RANGE validFrom']);
    expect(rename('Dinas Kominfo', '2026-01-01')).toEqual(['ALREADY_EXISTS name']);
    expect(rename('Lain', '2026-02-01', { ...unit, validTo: '2026-01-31' })).toEqual(['UNIT_CLOSED validFrom']);
  });
});
