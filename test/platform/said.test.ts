// What is said with a change is told apart from its facts, and is about one.
import { expect, it } from 'vitest';
import { factsOf, said } from '../../src/platform/store/said.ts';

it('goes apart, trimmed, with whom it is about; facts stay as they are', () => {
  expect(factsOf({ to: 'A', reason: said('  Sakit \n', 'emp_1'), note: said('Lama', 'emp_1') })).toEqual({
    ...{ facts: { to: 'A' }, words: { reason: 'Sakit', note: 'Lama' }, about: 'emp_1' },
  });
  const facts = { to: 'A', reason: said(null, 'emp_1') };
  expect(factsOf(facts)).toEqual({ facts: { to: 'A', reason: null }, words: {} });
  expect(factsOf(undefined)).toEqual({ facts: {}, words: {} });
});

it('of two people is refused: the words about one would be forgotten with the other', () => {
  expect(() => factsOf({ reason: said('Sakit', 'emp_1'), note: said('Lama', 'emp_2') })).toThrow('about one');
});
