// Names as people write them: kept as typed, compared as they are meant, and nothing in them that deceives the eye.
import { describe, expect, test } from 'vitest';
import type { Education } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { nameKey, saveProfile } from '../../../../src/modules/recruitment/registration/rules/profile.ts';
import { compared as majorKey } from '../../../../src/platform/rules/text.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { education } from '../../rules/support.ts';

const NOW = '2026-01-08T02:00:00.000Z';
const nik = {
  parts: { birthDate: '1998-03-05', sex: 'FEMALE' as const, serial: 1, province: '33', regency: '33.74', district: '33.74.10' },
  sealed: 'x',
  hash: 'h',
};
const save = (name: string, of: Partial<Education> = {}) =>
  saveProfile(
    null,
    { name, birthDate: '1998-03-05', sex: 'FEMALE', education: education(of) },
    { id: 'apl_1', ownerId: 'applicants:1', now: NOW, nik },
  );

describe('a name', () => {
  test.each([
    ['Suharto', 'a single name'],
    ['O', 'a single letter'],
    ['I Gusti Ayu Made Rai', 'a name of Bali'],
    ["Nur'aini Putri", 'an apostrophe'],
    ['René Zoë Müller', 'Latin marks'],
    ['عَائِشَة', 'Arabic with marks'],
    ['ꦱꦶꦠꦶ ꦫꦲꦪꦸ', 'Javanese'],
    ['Siti‌Rahayu', 'a joiner'],
  ])('%s is kept as typed: %s', (name) => expect(save(` ${name} `).name).toBe(name));

  test.each([
    ['‮itiS', 'runs backwards'],
    ['Siti⁦', 'opens a direction and does not close it'],
    ['Siti\nRahayu', 'breaks the line'],
    ['Siti\u0000', 'holds a null'],
    ['Si​ti', 'has a space nobody sees'],
    ['12345', 'has no letter'],
    ['—', 'is a dash'],
  ])('%s is none: %s', (name) => expect(problemsOf(() => save(name))).toEqual(['INVALID name']));

  test('is needed', () => expect(problemsOf(() => save(''))).toEqual(['REQUIRED name']));

  test.each([
    ['SITI  Rahayu', 'Siti Rahayu'],
    ['Siti Rahayu, S.Kom., M.Kom.', 'Siti Rahayu'],
    ["Nur'aini", 'Nur’aini'],
    ["Nur'aini", 'Nuraini'],
    ['Zoë', 'ZOE'],
    ['Ｓｉｔｉ', 'Siti'],
    ['عَائِشَة', 'عائشة'],
    ['Siti‌Rahayu', 'SitiRahayu'],
  ])('%s is compared as %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ['I Made', 'Made'],
    ['O', ''],
    ['Siti Siti', 'Siti'],
    ['ꦱꦶꦠꦶ', 'ꦱꦸꦠꦸ'],
    ['Rahayu Siti', 'Siti Rahayu'],
  ])('%s is another than %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

describe('a major', () => {
  test.each([
    ['teknik   INFORMATIKA.', 'Teknik Informatika', true],
    ['Bahasa C', 'Bahasa', false],
    ['Ilmu Ilmu Sosial', 'Ilmu Sosial', false],
    ['Informatika Teknik', 'Teknik Informatika', false],
  ])('%s and %s: %s', (one, other, same) => expect(majorKey(one) === majorKey(other)).toBe(same));

  test('without a letter is none', () => {
    expect(problemsOf(() => save('Siti', { major: '...' }))).toEqual(['INVALID education.major']);
  });
});
