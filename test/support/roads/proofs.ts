// What the walks of everybody through one city must have in common, whichever records it holds.
import { describe, expect, it } from 'vitest';
import type { Judged } from './judged.ts';
import type { Payloads } from './payloads.ts';

export interface Walked extends Judged {
  day: string;
}

/** Types whose rule names an office or a relation, and whose records the service shows to fewer of them. */
const FEWER: Readonly<Record<string, string>> = {
  InboxNotice: 'a notice is of the one to whom it was written',
};

const typeIn = (one: string): string => /: (\w+)/.exec(one)?.[1] ?? '';

/** @param most how many mutations' payloads must have been compared at least */
export function rules(walks: readonly Walked[], payloads: () => Payloads, most: number): void {
  const all = (of: (walk: Judged) => readonly string[]): string[] => walks.flatMap((walk) => of(walk).map((one) => `${walk.who}: ${one}`));

  describe('by every road', () => {
    it('the same value, and the same refusal', () => {
      expect(all(({ different }) => different)).toEqual([]);
    });

    it('the same objects: none that `node` would not show', () => {
      expect(all(({ hidden }) => hidden)).toEqual([]);
    });

    it('as many rows as are counted', () => {
      expect(all(({ miscounted }) => miscounted)).toEqual([]);
    });

    it('no fault', () => {
      expect(all(({ faults }) => faults)).toEqual([]);
    });

    it('the same as what a change answers with', () => {
      const { different, faults, compared } = payloads();
      expect([different, faults]).toEqual([[], []]);
      expect(compared.size).toBeGreaterThan(most);
    });
  });

  describe('what is shown', () => {
    it('is allowed by the directives, read by another', () => {
      expect(all(({ leaks }) => leaks)).toEqual([]);
    });

    it('is whatever they allow', () => {
      expect(all(({ wrong }) => wrong).filter((one) => !FEWER[typeIn(one)])).toEqual([]);
      const full = new Set(walks.flatMap((walk) => walk.full.map((one) => `${walk.day} ${one}`)));
      const emptied = walks.flatMap(({ who, day, empty }) =>
        empty.filter((one) => full.has(`${day} ${one}`)).map((one) => `${who}: ${one}`),
      );
      expect(emptied).toEqual([]);
    });

    it('is nothing of anybody to whoever is turned away', () => {
      for (const { turnedAway, refused, who } of walks.filter(({ turnedAway }) => turnedAway))
        expect([...new Set(refused.map(([, code]) => code))], who).toEqual([turnedAway]);
    });
  });
}
