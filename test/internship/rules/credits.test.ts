// What an internship is worth in credits of study, and what an institution is told of few.
import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../../src/modules/internship/rules/credits.ts';
import { partnerFigures } from '../../../src/modules/internship/rules/partner.ts';
import type { InternshipPlacement } from '../../../src/modules/internship/rules/placement-types.ts';

const scored = (scores: number): InternshipPlacement =>
  ({ from: '2026-02-02', scores: Array.from({ length: scores }, () => ({})) }) as unknown as InternshipPlacement;

describe('credits of study', () => {
  // 7.5 hours a day, 45 hours a credit: six days are one.
  it.each([
    [0, '0', '0.00'],
    [1, '7.5', '0.17'],
    [3, '22.5', '0.50'],
    [6, '45', '1.00'],
    [7, '52.5', '1.17'],
    [20, '150', '3.33'],
    [117, '877.5', '19.50'],
    [118, '885', '19.67'],
  ])('of %i days are %s hours and %s', (seen, hours, credits) =>
    expect(creditsOf(scored(1), { seen })).toMatchObject({ days: seen, hours, hoursACredit: '45', credits }),
  );

  it('are told once the final score is given, and once only where it was corrected', () => {
    expect(creditsOf(scored(0), { seen: 6 })).toBeNull();
    expect(creditsOf(scored(2), { seen: 6 })).toMatchObject({ credits: '1.00' });
  });
});

describe('what an institution is told of a year', () => {
  const of = (placed: number, without: number, forgottenAt: string | null = null) => [
    ...Array.from({ length: placed }, (_, i) => ({ studentId: `placed-${i}`, confirmedAt: '2026-01-12T02:00:00.000Z', forgottenAt })),
    ...Array.from({ length: without }, (_, i) => ({ studentId: `without-${i}`, confirmedAt: null, forgottenAt })),
  ];

  it.each([
    [0, 0, 0, 0],
    [3, 0, 3, 0],
    [3, 1, null, null],
    [0, 4, null, null],
    [3, 5, 8, 5],
    [0, 5, 5, 5],
  ])('of %i with and %i without a place is %s applied, %s without', (placed, without, applied, withoutPlace) =>
    expect(partnerFigures(of(placed, without), { year: 2026, isWhole: true, today: '2026-06-01' })).toEqual({
      year: 2026,
      isWhole: true,
      placed,
      applied,
      withoutPlace,
    }),
  );

  it('hides students rather than applications: five of one student, or beside a place that they have, are few', () => {
    const again = of(0, 5).map((one) => ({ ...one, studentId: 'without-0' }));
    const placed = of(1, 0);
    const beside = of(0, 5).map((one, i) => (i === 0 ? { ...one, studentId: 'placed-0' } : one));
    for (const applications of [again, [...placed, ...beside]])
      expect(partnerFigures(applications, { year: 2026, isWhole: true, today: '2026-06-01' })).toMatchObject({
        applied: null,
        withoutPlace: null,
      });
  });

  it('counts who is forgotten in one application as who is known by name in another', () => {
    const [known, forgotten] = [of(3, 2), of(0, 7, '2027-05-30T02:00:00.000Z')];
    const told = (applications: typeof known) =>
      partnerFigures(applications, { year: 2026, isWhole: true, today: '2027-06-01' }).withoutPlace;
    // Of seven that are forgotten three may be those with a place: four others.
    expect(told([...known, ...forgotten])).toBeNull();
    expect(told([...known, ...of(0, 8, '2027-05-30T02:00:00.000Z')])).toBe(10);
    expect(told(forgotten)).toBe(7);
    expect(told(of(1, 5, '2027-05-30T02:00:00.000Z'))).toBe(5);
  });
});
