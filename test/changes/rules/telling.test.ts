// To whom a change is told, as a table of cases; and that whoever saw it once always learns when they see it no more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIdle,
  news,
  type ReadersOnDay,
  type Strand,
  type ToldSoFar,
  telling,
  UNTOLD,
} from '../../../src/modules/changes/rules/telling.ts';

const told = (more: Partial<ToldSoFar>): ToldSoFar => ({ ...UNTOLD, ...more });
const open = (order: number, ...also: string[]): Strand => ({ kind: 'OPEN', order, also });
const rater = (order: number, ...to: string[]): Strand => ({ kind: 'NARROW', name: 'RATER', order, to });
const READERS: Strand = { kind: 'READERS' };
const today = (...mailboxes: string[]): ReadersOnDay => ({ day: '2026-03-01', mailboxes });
const on = (day: string, ...mailboxes: string[]): ReadersOnDay => ({ day, mailboxes });

describe('a change', () => {
  it.each<[string, ToldSoFar, Strand[], ReadersOnDay, string[]]>([
    ['is told to all who see it', UNTOLD, [open(2)], today('b', 'a'), ['a', 'b']],
    ['is told to who saw it before as well', told({ mailboxes: ['old'] }), [open(4)], today('new'), ['new', 'old']],
    ['is told to who saw it in between', UNTOLD, [open(4, 'between')], today('a'), ['a', 'between']],
    ['of one side is told to that side alone', told({ mailboxes: ['a', 'b'] }), [rater(4, 'b')], today('a', 'b'), ['b']],
    ['of one side is not told to whoever does not see the object', UNTOLD, [rater(4, 'x')], today('a'), []],
    ['of readers alone is told to those who come and go', told({ mailboxes: ['a', 'b'] }), [READERS], today('b', 'c'), ['a', 'c']],
    ['of both is told to each as it must', told({ mailboxes: ['a', 'b'] }), [rater(4, 'b'), READERS], today('b', 'c'), ['a', 'b', 'c']],
  ])('%s', (_, before, strands, days, expected) => {
    expect(telling(before, strands, [days]).now).toEqual(expected);
  });

  it.each<[string, ToldSoFar, Strand, boolean]>([
    ['the first', UNTOLD, open(2), true],
    ['the same again', told({ orders: { OPEN: 2 } }), open(2), false],
    ['an older one', told({ orders: { OPEN: 6 } }), open(4), false],
    ['an open one before a hidden one that came first', told({ orders: { RATER: 6 } }), open(4), true],
    ['a hidden one again', told({ orders: { RATER: 6 } }), rater(6), false],
    ['a part again', told({ parts: ['PROGRESS#x'] }), { kind: 'PART', name: 'PROGRESS#x' }, false],
    ['who sees it, always', told({ orders: { OPEN: 6 } }), READERS, true],
  ])('is news or not: %s', (_, before, strand, expected) => {
    expect(news(before, [strand]).length === 1).toBe(expected);
  });

  it('again leaves nothing to write', () => {
    const made = telling(UNTOLD, [open(2)], [today('a'), on('2026-04-01', 'b')]);
    expect(isIdle(UNTOLD, made)).toBe(false);
    expect(isIdle(made.told, telling(made.told, [READERS], [today('a'), on('2026-04-01', 'b')]))).toBe(true);
  });
});

describe('a day to come', () => {
  it('tells who comes and who goes, and recalls what is not to be', () => {
    const first = telling(UNTOLD, [open(2)], [today('a'), on('2026-04-01', 'b'), on('2026-05-01', 'b', 'c')]);
    expect(first.ahead).toEqual([
      { day: '2026-04-01', mailbox: 'a' },
      { day: '2026-04-01', mailbox: 'b' },
      { day: '2026-05-01', mailbox: 'c' },
    ]);
    const after = telling(first.told, [READERS], [today('a'), on('2026-05-01', 'a', 'c')]);
    expect([after.ahead, after.recalled]).toEqual([
      [],
      [
        { day: '2026-04-01', mailbox: 'a' },
        { day: '2026-04-01', mailbox: 'b' },
      ],
    ]);
  });

  it('that has come is not recalled: it was told', () => {
    const before = told({ mailboxes: ['a'], ahead: [{ day: '2026-02-01', mailbox: 'b' }] });
    expect(telling(before, [READERS], [today('b')])).toMatchObject({ now: ['a', 'b'], recalled: [] });
  });
});

it('whoever saw it is told when they do no more, in whatever order changes come', () => {
  const people = fc.subarray(['a', 'b', 'c', 'd']);
  fc.assert(
    fc.property(fc.array(fc.record({ readers: people, order: fc.integer({ min: 1, max: 9 }), moves: fc.boolean() })), (steps) => {
      let state = UNTOLD;
      const knows = new Map<string, boolean>();
      for (const { readers, order, moves } of steps) {
        const strands = news(state, [moves ? READERS : open(order)]);
        if (strands.length === 0) continue;
        const made = telling(state, strands, [today(...readers)]);
        state = made.told;
        for (const mailbox of made.now) knows.set(mailbox, readers.includes(mailbox));
        for (const [mailbox, sees] of knows) expect(sees).toBe(readers.includes(mailbox));
      }
    }),
  );
});
