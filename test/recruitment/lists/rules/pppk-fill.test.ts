// Empty posts of PPPK: filled by nobody until an entry opens a route, and then by who has the years of work that those posts ask.
import { describe, expect, it } from 'vitest';
import { termsOf, withTerms } from '../../../../src/modules/recruitment/campaigns/rules/policy.ts';
import { fillPosts, type Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { type Fillable, fillFindings } from '../../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { formation, PPPK_2024, tested } from '../../rules/support.ts';

const OPEN = withTerms(PPPK_2024, {
  ...termsOf(PPPK_2024),
  fillRoutes: [{ ground: 'UNIT', from: ['GENERAL'], to: ['GENERAL'], waives: [] }],
});

const person = (number: string, technical: string, experienceYears?: number): Fillable => ({
  ...tested(number, null),
  scores: [[technical, '100', '20']],
  ...(experienceYears !== undefined && { experienceYears }),
});

const asks = { ...formation().requirements, experienceYears: 5 };
const listed = (id: string, unitId: string, people: Fillable[]): Listed => {
  const post = formation({ id, unitId, quota: 1, ...(id === 'frm_2' && { requirements: asks }) });
  return { post, list: finalRanking(people, post, PPPK_2024) };
};

/** Three for one post, none for another of the same position elsewhere, which asks for five years of work. */
const LISTS = [
  listed('frm_1', 'unt_1', [person('A', '400', 9), person('B', '390', 4), person('C', '380', 5), person('D', '370')]),
  listed('frm_2', 'unt_2', []),
];
const placed = (policy: typeof OPEN) =>
  fillPosts(LISTS, { held: [], gone: new Set() }, policy).places.map(({ number, ground }) => [number, ground]);

describe('empty posts of PPPK', () => {
  it('are filled by nobody as shipped', () => {
    expect(placed(PPPK_2024)).toEqual([['A', 'OWN']]);
  });

  it('are filled by a route that an entry opens, by the next who has the years of work', () => {
    expect(placed(OPEN)).toEqual([
      ['A', 'OWN'],
      ['C', 'UNIT'],
    ]);
  });

  it('and the finding says how many years somebody has, and how many are asked', () => {
    const [from, to] = LISTS.map(({ post }) => post);
    const found = (one: Fillable) =>
      fillFindings(one, { from: from as Listed['post'], to: to as Listed['post'], ground: 'UNIT' }, OPEN).find(
        ({ requirement }) => requirement === 'EXPERIENCE',
      );
    expect(found(person('B', '390', 4))).toMatchObject({ met: false, actual: '4', asked: '5' });
    expect(found(person('C', '380', 5))).toMatchObject({ met: true });
    expect(found(person('D', '370'))).toMatchObject({ met: false, actual: '0' });
  });
});
