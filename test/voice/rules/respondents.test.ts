// Who has answered the survey, class by class: no few of a class, nor that all were of one, and of a year nothing that tells a half.
import { describe, expect, it } from 'vitest';
import { factsOf, respondentsOf } from '../../../src/modules/voice/rules/respondents.ts';
import { type AnswerSums, NO_SUMS, plus } from '../../../src/modules/voice/rules/satisfaction.ts';

const LEAST = 5;
const half = (n: number, facts?: Record<string, number>): AnswerSums => ({ n, sums: NO_SUMS.sums, ...(facts && { facts }) });
const told = (halves: AnswerSums[], fact = 'SEX') =>
  respondentsOf(halves, LEAST)
    .filter((one) => one.fact === fact)
    .map((one) => `${one.class} ${one.count}`);

describe('one answer', () => {
  it('is counted in each class that was said, and in no other', () => {
    expect(factsOf({ age: 'TO_25', sex: 'FEMALE', education: 'DIPLOMA', work: 'STUDENT' })).toEqual({
      ...{ 'AGE:TO_25': 1, 'SEX:FEMALE': 1 },
      ...{ 'EDUCATION:DIPLOMA': 1, 'WORK:STUDENT': 1 },
    });
    expect(factsOf({ sex: 'MALE', age: null })).toEqual({ 'SEX:MALE': 1 });
    expect(factsOf({})).toEqual({});
  });
});

describe('of a half', () => {
  it.each<[string, AnswerSums, string[]]>([
    ['all classes are told, and who said nothing', half(30, { 'SEX:FEMALE': 12, 'SEX:MALE': 10 }), ['FEMALE 12', 'MALE 10', 'NOT_SAID 8']],
    ['five are told', half(30, { 'SEX:FEMALE': 5, 'SEX:MALE': 25 }), ['FEMALE 5', 'MALE 25', 'NOT_SAID 0']],
    ['four are not, nor what they follow from', half(30, { 'SEX:FEMALE': 4, 'SEX:MALE': 26 }), ['FEMALE null', 'MALE null', 'NOT_SAID 0']],
    ['four who said nothing are not either', half(30, { 'SEX:FEMALE': 10, 'SEX:MALE': 16 }), ['FEMALE null', 'MALE 16', 'NOT_SAID null']],
    ['that all are of one class is not told', half(30, { 'SEX:FEMALE': 30 }), ['FEMALE null', 'MALE null', 'NOT_SAID null']],
    ['that all who said it are of one class is', half(30, { 'SEX:FEMALE': 20 }), ['FEMALE 20', 'MALE 0', 'NOT_SAID 10']],
  ])('%s', (_, of, counts) => {
    expect(told([of])).toEqual(counts);
  });

  it('nothing is told of what nobody was asked, or nobody said', () => {
    expect(respondentsOf([half(30)], LEAST)).toEqual([]);
    expect(respondentsOf([half(0, {})], LEAST)).toEqual([]);
    expect(told([half(30, { 'AGE:TO_25': 30 })])).toEqual([]);
    expect(respondentsOf([], LEAST)).toEqual([]);
  });

  it('the classes are those of the form, in its order', () => {
    const facts = { 'AGE:TO_25': 10, 'SEX:MALE': 10, 'EDUCATION:BACHELOR': 10, 'WORK:OTHER': 10 };
    expect(respondentsOf([half(20, facts)], LEAST).map((one) => `${one.fact} ${one.class}`)).toEqual([
      ...['AGE TO_25', 'AGE FROM_26_TO_40', 'AGE FROM_41_TO_55', 'AGE FROM_56', 'AGE NOT_SAID'],
      ...['SEX FEMALE', 'SEX MALE', 'SEX NOT_SAID'],
      ...['EDUCATION PRIMARY', 'EDUCATION LOWER_SECONDARY', 'EDUCATION UPPER_SECONDARY', 'EDUCATION DIPLOMA', 'EDUCATION BACHELOR'],
      ...['EDUCATION POSTGRADUATE', 'EDUCATION NOT_SAID'],
      ...['WORK PUBLIC_SERVICE', 'WORK PRIVATE_SECTOR', 'WORK SELF_EMPLOYED', 'WORK STUDENT', 'WORK OTHER', 'WORK NOT_SAID'],
    ]);
  });
});

describe('of a year', () => {
  const first = half(30, { 'SEX:FEMALE': 12, 'SEX:MALE': 18 });

  it('is told what both halves tell, added up', () => {
    expect(told([first, half(20, { 'SEX:FEMALE': 8, 'SEX:MALE': 6 })])).toEqual(['FEMALE 20', 'MALE 24', 'NOT_SAID 6']);
  });

  it('is told nothing from which a class of one half would follow, whichever half hides it', () => {
    const few = half(30, { 'SEX:FEMALE': 2, 'SEX:MALE': 20 });
    expect(told([first, few])).toEqual(['FEMALE null', 'MALE null', 'NOT_SAID 8']);
    expect(told([few, first])).toEqual(['FEMALE null', 'MALE null', 'NOT_SAID 8']);
  });

  it('with a half in which nobody answered is told as the other', () => {
    expect(told([half(0), first])).toEqual(told([first]));
  });

  it('with a half in which nobody said it counts them as such', () => {
    expect(told([first, half(20)])).toEqual(['FEMALE 12', 'MALE 18', 'NOT_SAID 20']);
  });

  it('keeps the facts of both when answers are added', () => {
    expect(plus(first, half(1, { 'SEX:MALE': 1, 'AGE:TO_25': 1 })).facts).toEqual({ 'SEX:FEMALE': 12, 'SEX:MALE': 19, 'AGE:TO_25': 1 });
    expect(plus(first, NO_SUMS).facts).toEqual(first.facts);
    expect(plus(NO_SUMS, first).facts).toEqual(first.facts);
    expect('facts' in plus(NO_SUMS, NO_SUMS)).toBe(false);
  });
});
