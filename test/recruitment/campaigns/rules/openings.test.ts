// How citizens find posts: by words they know, whatever the case and the accents.
import { describe, expect, test } from 'vitest';
import { byUnitAndPosition, type OpeningFilter, openingsFor } from '../../../../src/modules/recruitment/campaigns/rules/openings.ts';
import { formation } from '../../rules/support.ts';

const asking = formation().requirements;
const POSTS = [
  formation({
    id: 'nurse',
    unitName: 'RSD K.R.M.T. Wongsonegoro',
    positionTitle: 'Perawat Terampil',
    requirements: { ...asking, education: ['D3'], majors: ['D-III Keperawatan'] },
  }),
  formation({
    id: 'midwife',
    unitName: 'Puskesmas Pandanaran',
    positionTitle: 'Bidan Terampil',
    requirements: { ...asking, education: ['D3'], majors: ['Kebidanan'] },
  }),
  formation({
    id: 'nursing-teacher',
    unitName: 'RSD K.R.M.T. Wongsonegoro',
    positionTitle: 'Dosen Klinis',
    category: 'CUM_LAUDE',
    requirements: { ...asking, majors: ['Keperawatan'] },
  }),
  formation({ id: 'café', unitName: 'Dinas Pariwisata', positionTitle: 'Pengelola Kafé', requirements: { ...asking, majors: [] } }),
];
const found = (filter: OpeningFilter): string[] => POSTS.filter(openingsFor(filter)).map(({ id }) => id);

describe('a search', () => {
  test.each<[string, string[]]>([
    ['perawat', ['nurse', 'nursing-teacher']],
    ['PERAWAT terampil', ['nurse']],
    ['terampil pandanaran', ['midwife']],
    ['kafe', ['café']],
    ['wongsonegoro', ['nurse', 'nursing-teacher']],
    ['guru', []],
    ['  ', ['nurse', 'midwife', 'nursing-teacher', 'café']],
    ['!!', ['nurse', 'midwife', 'nursing-teacher', 'café']],
    [`perawat${' x'.repeat(5000)}`, []],
  ])('for %s', (search, expected) => expect(found({ search })).toEqual(expected));

  test('goes with the other filters', () => {
    expect(found({ search: 'perawat', category: 'CUM_LAUDE' })).toEqual(['nursing-teacher']);
    expect(found({ search: 'perawat', education: 'D3' })).toEqual(['nurse']);
    expect(found({ search: 'perawat', unitId: 'unt_2' })).toEqual([]);
  });
});

test('posts stand by unit and position', () => {
  expect(POSTS.toSorted(byUnitAndPosition).map(({ id }) => id)).toEqual(['café', 'midwife', 'nursing-teacher', 'nurse']);
});
