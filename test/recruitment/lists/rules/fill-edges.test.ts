// Empty posts at their edges: which posts are of one kind, which ways lead between two lists, and what becomes of equals whom people prefer.
import { describe, expect, test } from 'vitest';
import type { FillGround } from '../../../../src/modules/recruitment/campaigns/rules/policy-types.ts';
import type { Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { fillPosts, type Listed, type PlacesHeld, refusalOf } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { fillFindings, meetsAll, routeOf, sameKind } from '../../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { formation, PPPK_2024, RULES_2024, tested } from '../../rules/support.ts';

const good = (number: string, skb = '400') => tested(number, [100, 100, 200], { skb });
const listed = (id: string, quota: number, people: ReturnType<typeof good>[], change: Partial<Formation> = {}): Listed => {
  const post = formation({ id, quota, ...change });
  return { post, list: finalRanking(people, post, RULES_2024) };
};
const NOBODY: PlacesHeld = { held: [], gone: new Set() };
const filled = (lists: Listed[], standing: PlacesHeld = NOBODY) => {
  const { places, ...rest } = fillPosts(lists, standing, RULES_2024);
  return { places: places.map(({ number, formationId, ground, from }) => `${number} ${from}→${formationId} ${ground}`), ...rest };
};

describe('the way between two lists', () => {
  test.each<[string, Partial<Formation>, boolean]>([
    ['the same title and group', {}, true],
    ['another title', { positionTitle: 'Arsiparis' }, false],
    ['another group under the same title', { positionGroup: 'RESEARCHER' }, false],
  ])('is of one kind of posts: %s', (_, change, same) => expect(sameKind(formation(), formation(change))).toBe(same));

  test.each<[string, FillGround, Partial<Formation>, Partial<Formation>, boolean]>([
    ['a special category takes from the general one', 'CATEGORY', { category: 'PAPUA' }, {}, true],
    ['the general one from a special category', 'CATEGORY', {}, { category: 'DIASPORA' }, true],
    ['a special one from no other special one', 'CATEGORY', { category: 'PAPUA' }, { category: 'DIASPORA' }, false],
    ['nor from another unit by the category', 'CATEGORY', { category: 'PAPUA' }, { unitId: 'unt_2' }, false],
    ['from another unit whatever the category', 'UNIT', { category: 'PAPUA' }, { unitId: 'unt_2', category: 'DIASPORA' }, true],
    ['from the own unit not as from another', 'UNIT', { category: 'PAPUA' }, {}, false],
    ['from another position by neither', 'UNIT', {}, { unitId: 'unt_2', positionTitle: 'Arsiparis' }, false],
  ])('%s', (_, ground, to, from, open) => {
    const move = { to: formation({ id: 'frm_a', ...to }), from: formation({ id: 'frm_b', ...from }), ground };
    expect(routeOf(move, RULES_2024)?.ground ?? null).toBe(open ? ground : null);
  });

  test('leads from no list of the very same category and unit, whatever a route says', () => {
    const route = { ground: 'CATEGORY' as const, from: ['GENERAL'] as const, to: ['GENERAL'] as const, waives: [] };
    const policy = { ...RULES_2024, fill: { ...RULES_2024.fill, routes: [route] } };
    expect(routeOf({ to: formation({ id: 'frm_a' }), from: formation({ id: 'frm_b' }), ground: 'CATEGORY' }, policy)).toBeNull();
  });

  test('is none where the policy opens none, whoever comes', () => {
    const move = { to: formation(), from: formation({ unitId: 'unt_2' }), ground: 'UNIT' as const };
    expect(routeOf(move, PPPK_2024)).toBeNull();
  });

  test('waives what its route waives, of whoever has not met it, and asks whoever was verified in that category for nothing', () => {
    const proof = (from: Partial<Formation>) => {
      const move = { to: formation({ category: 'CUM_LAUDE' }), from: formation(from), ground: 'UNIT' as const };
      const found = fillFindings(good('A'), move, RULES_2024).find(({ requirement }) => requirement === 'CATEGORY_PROOF');
      return [found?.met, found?.waived];
    };
    expect(proof({ unitId: 'unt_2' })).toEqual([false, true]);
    expect(proof({ unitId: 'unt_2', category: 'CUM_LAUDE' })).toEqual([true, false]);
    // By no open route nothing is waived.
    expect(proof({})).toEqual([false, false]);
  });

  test('asks for a major by its code, whatever the diploma calls it', () => {
    const requirements = { ...formation().requirements, majors: ['Hukum'], majorNames: [{ name: 'Hukum', code: '74201', synonyms: [] }] };
    const move = { to: formation({ requirements }), from: formation({ unitId: 'unt_2' }), ground: 'UNIT' as const };
    const by = (majorCode?: string) => meetsAll({ ...good('A'), major: 'Ilmu Hukum', majorCode }, move, RULES_2024);
    expect([by('74201'), by('74202'), by()]).toEqual([true, false, false]);
  });
});

describe('equals in every key', () => {
  const three = () =>
    listed(
      'frm_a',
      2,
      ['D', 'B', 'C'].map((one) => good(one)),
    );
  const prefer = (...numbers: string[]): PlacesHeld => ({ ...NOBODY, preferred: new Set(numbers) });

  test('who all have a post are asked of nobody', () => {
    expect(
      filled([
        listed(
          'frm_a',
          3,
          ['D', 'B', 'C'].map((one) => good(one)),
        ),
      ]),
    ).toEqual({
      ...{ places: ['B frm_a→frm_a OWN', 'C frm_a→frm_a OWN', 'D frm_a→frm_a OWN'] },
      ...{ unfilled: [], tied: [], waiting: [] },
    });
  });

  test('are tied for the posts that are left, and told by number', () => {
    expect(filled([three()])).toEqual({
      places: [],
      unfilled: [],
      tied: [{ formationId: 'frm_a', count: 2, numbers: ['B', 'C', 'D'] }],
      waiting: [],
    });
  });

  test('of whom people prefer fewer than there are posts: the others are tied for the rest', () => {
    expect(filled([three()], prefer('C'))).toEqual({
      ...{ places: ['C frm_a→frm_a OWN'], unfilled: [], waiting: [] },
      tied: [{ formationId: 'frm_a', count: 1, numbers: ['B', 'D'] }],
    });
  });

  test('of whom people prefer as many as there are posts, or more: no post is given twice, and nobody is tied', () => {
    expect(filled([three()], prefer('C', 'D'))).toMatchObject({ places: ['C frm_a→frm_a OWN', 'D frm_a→frm_a OWN'], tied: [] });
    expect(filled([three()], prefer('B', 'C', 'D'))).toMatchObject({ places: ['B frm_a→frm_a OWN', 'C frm_a→frm_a OWN'], tied: [] });
  });

  test('of whom some were tied for a post stand behind nobody: who is next in rank waits', () => {
    const one = listed('frm_a', 1, [good('B'), good('C'), good('D', '390')]);
    expect(filled([one])).toMatchObject({ places: [], tied: [{ formationId: 'frm_a', count: 1, numbers: ['B', 'C'] }], unfilled: [] });
  });

  test('elsewhere keep all that is empty here waiting, and only that', () => {
    const empty = listed('frm_a', 2, [good('A1')], { category: 'CUM_LAUDE' });
    const beside = listed('frm_b', 1, [good('B1'), good('B2'), good('B3', '300')]);
    expect(filled([empty, beside])).toEqual({
      ...{ places: ['A1 frm_a→frm_a OWN'], unfilled: [] },
      ...{ tied: [{ formationId: 'frm_b', count: 1, numbers: ['B1', 'B2'] }], waiting: [{ formationId: 'frm_a', count: 1 }] },
    });
  });

  test('of whom one is tied elsewhere keep the others waiting as well: nobody overtakes', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const one = listed('frm_b', 1, [good('B1', '390'), good('B2', '390')], { unitId: 'unt_2' });
    const other = listed('frm_c', 1, [good('C1', '500'), good('C2', '390')], { unitId: 'unt_3' });
    expect(filled([empty, one, other])).toMatchObject({
      tied: [{ formationId: 'frm_b', count: 1, numbers: ['B1', 'B2'] }],
      waiting: [{ formationId: 'frm_a', count: 1 }],
    });
  });

  test('by the rules of their own posts are told apart: a practical test weighs where it was asked for', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const practical = { additionalTest: { method: 'PRACTICAL', weight: 40, eliminating: false, least: null } } as const;
    const lists = [
      empty,
      listed('frm_b', 1, [good('B1', '500'), good('B2', '390')], { unitId: 'unt_2' }),
      { post: formation({ id: 'frm_c', unitId: 'unt_3', ...practical }), list: [] as Listed['list'] },
    ];
    const withBoth = (number: string, further: string) => ({
      of: {
        ...tested(number, [100, 100, 200]),
        scores: [
          ['100', '100', '200'],
          ['320', further],
        ],
      },
      rank: 2,
    });
    const first = (further: string) => {
      const [a, b, c] = lists as [Listed, Listed, Listed];
      const beside = {
        ...c,
        list: [
          {
            of: {
              ...good('C1'),
              scores: [
                ['100', '100', '200'],
                ['500', '100'],
              ],
            },
            rank: 1,
          },
          withBoth('C2', further),
        ],
      };
      return filled([a, b, beside]).places.find((place) => place.includes('→frm_a'));
    };
    // 320 of 500 weigh 192 of 500; 99.5 and 98.5 of a practical test of 100 weigh 199 and 197: 391, and 389.
    expect([first('99.5'), first('98.5')]).toEqual(['C2 frm_c→frm_a UNIT', 'B2 frm_b→frm_a UNIT']);
  });

  test('behind who takes the last post keep nothing waiting', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const one = listed('frm_b', 1, [good('B1', '390'), good('B2', '390')], { unitId: 'unt_2' });
    const other = listed('frm_c', 1, [good('C1', '500'), good('C2', '395')], { unitId: 'unt_3' });
    const { places, waiting } = filled([empty, one, other]);
    expect([places, waiting]).toEqual([['C1 frm_c→frm_c OWN', 'C2 frm_c→frm_a UNIT'], []]);
  });

  test('of another list are tied for an empty post as those of one list are', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const [one, other] = [
      listed('frm_b', 1, [good('B1', '500'), good('B2', '390')], { unitId: 'unt_2' }),
      listed('frm_c', 1, [good('C1', '500'), good('C2', '390')], { unitId: 'unt_3' }),
    ];
    expect(filled([empty, one, other])).toMatchObject({ tied: [{ formationId: 'frm_a', count: 1, numbers: ['B2', 'C2'] }], unfilled: [] });
    expect(filled([empty, one, other], prefer('C2'))).toMatchObject({
      places: ['B1 frm_b→frm_b OWN', 'C1 frm_c→frm_c OWN', 'C2 frm_c→frm_a UNIT'],
      tied: [],
    });
  });
});

describe('a post', () => {
  test('is nobody’s who is not ranked, in the own list or in another', () => {
    const absent = { of: good('X', '500'), rank: null };
    const own = listed('frm_a', 2, [good('A1')]);
    const beside = { post: formation({ id: 'frm_b', unitId: 'unt_2' }), list: [absent] };
    expect(filled([{ ...own, list: [absent, ...own.list] }, beside]).places).toEqual(['A1 frm_a→frm_a OWN']);
  });

  test('is filled in the order of the ids of the formations, whatever the order they come in', () => {
    const lists = [
      listed('frm_a', 1, [], { category: 'CUM_LAUDE' }),
      listed('frm_b', 1, [], { category: 'CUM_LAUDE' }),
      listed('frm_c', 1, [good('C1', '500'), good('C2', '400')]),
    ];
    const places = ['C1 frm_c→frm_c OWN', 'C2 frm_c→frm_a CATEGORY'];
    expect([filled(lists).places, filled(lists.toReversed()).places]).toEqual([places, places]);
  });

  test('goes from another list only to who reached the general grade', () => {
    const empty = listed('frm_a', 1, []);
    const low = tested('B2', [60, 80, 166], { skb: '500' });
    const special = listed('frm_b', 1, [good('B1', '500'), low, good('B3', '300')], { category: 'DISABILITY' });
    expect(filled([empty, special]).places.filter((place) => place.includes('→frm_a'))).toEqual(['B3 frm_b→frm_a CATEGORY']);
  });

  test('that was given back for good goes to nobody who gave one back, or holds another', () => {
    const one = listed('frm_a', 2, [good('A1', '500'), good('A2', '400'), good('A3', '300')]);
    const held = [{ formationId: 'frm_z', number: 'A2', ground: 'UNIT' as const, from: 'frm_a' }];
    expect(filled([one], { held, gone: new Set(['A1']) }).places).toEqual(['A2 frm_a→frm_z UNIT', 'A3 frm_a→frm_a OWN']);
  });
});

describe('a post that was given back', () => {
  const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
  const beside = listed('frm_b', 1, [good('B1', '400'), good('B2', '390'), good('B3', '380')]);

  test('goes to the next who may come, and never again to who refused just this one', () => {
    const refused = new Set([refusalOf({ formationId: 'frm_a', number: 'B2' })]);
    expect(filled([empty, beside], { ...NOBODY, refused }).places).toEqual(['B1 frm_b→frm_b OWN', 'B3 frm_b→frm_a CATEGORY']);
    const another = new Set([refusalOf({ formationId: 'frm_z', number: 'B2' })]);
    expect(filled([empty, beside], { ...NOBODY, refused: another }).places).toEqual(['B1 frm_b→frm_b OWN', 'B2 frm_b→frm_a CATEGORY']);
  });

  test('is not moved from who holds one, even of more posts than there are', () => {
    const held = ['X', 'Y'].map((number) => ({ formationId: 'frm_b', number, ground: 'OWN' as const, from: 'frm_b' }));
    expect(filled([beside], { ...NOBODY, held })).toEqual({
      ...{ places: ['X frm_b→frm_b OWN', 'Y frm_b→frm_b OWN'], unfilled: [], tied: [], waiting: [] },
    });
  });

  test('is counted as empty with all the others of its formation', () => {
    const alone = [listed('frm_c', 3, [good('C1')]), listed('frm_d', 1, [good('D1')], { positionTitle: 'Arsiparis' })];
    expect(filled(alone).unfilled).toEqual([{ formationId: 'frm_c', count: 2 }]);
  });
});
