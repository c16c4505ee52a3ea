// Majors by code, name and other names: what is found, how, and what is not guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementProblems, requirementsOf } from '../../../../src/modules/recruitment/campaigns/rules/formation.ts';
import { matchMajor } from '../../../../src/modules/recruitment/campaigns/rules/majors.ts';
import { registrationPolicy } from '../../../../src/modules/recruitment/registration/rules/policy.ts';

const ASKED = requirementsOf({
  education: ['S1'],
  documents: [],
  majors: ['Sistem Informasi', 'Informatika'],
  majorNames: [
    { name: 'Informatika', code: '55201', synonyms: ['Teknik Informatika', 'Ilmu Komputer'] },
    { name: 'Statistika', code: '49201' },
  ],
});

describe('a major', () => {
  it.each([
    ['by the code, whatever the diploma says', 'Computer Science', '55201', 'Informatika', 'CODE'],
    ['by its name, case and punctuation aside', 'SISTEM-INFORMASI', null, 'Sistem Informasi', 'NAME'],
    ['by its name, where the code is another post’s', 'Statistika', '11111', 'Statistika', 'NAME'],
    ['by another name', 'teknik  informatika', null, 'Informatika', 'SYNONYM'],
  ])('is found %s', (_how, major, majorCode, name, by) => {
    expect(matchMajor({ major, majorCode }, ASKED)).toMatchObject({ name, by });
  });

  it.each([
    ['Informatik', null],
    ['Pendidikan Informatika', null],
    ['Teknik', null],
    ['Akuntansi', '62201'],
  ])('is not guessed: %s (%s)', (major, majorCode) => {
    expect(matchMajor({ major, majorCode }, ASKED)).toBeNull();
  });

  it('of a post without codes is found as ever', () => {
    const names = fc.uniqueArray(fc.constantFrom('Hukum', 'Akuntansi', 'Gizi', 'Farmasi'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom('HUKUM', 'akuntansi', 'Gizi!', 'Kimia'), (majors, major) => {
        const plain = majors.some((one) => one.toLowerCase() === major.toLowerCase().replace('!', ''));
        expect(matchMajor({ major, majorCode: '55201' }, { majors }) !== null).toBe(plain);
      }),
    );
  });

  it('stands once on the list of the posts, and what is no more than a name is kept as a name', () => {
    expect(ASKED.majors).toEqual(['Sistem Informasi', 'Informatika', 'Statistika']);
    expect(requirementsOf({ education: ['S1'], documents: [], majors: ['Gizi'] })).not.toHaveProperty('majorNames');
  });

  it('is refused with a code that is none, a name twice, or more than thirty of both kinds', () => {
    const { limits } = registrationPolicy('2026-01-01');
    const of = (more: object) =>
      requirementProblems({ education: ['S1'], documents: [], ...more }, limits).map(({ code, field }) => `${code} ${field?.join('.')}`);
    expect(of({ majorNames: [{ name: 'Gizi', code: '5520' }] })).toEqual(['INVALID requirements.majorNames.0.code']);
    expect(of({ majorNames: [{ name: 'Gizi' }, { name: 'GIZI' }] })).toEqual(['ALREADY_EXISTS requirements.majorNames.1.name']);
    const many = Array.from({ length: 20 }, (_, i) => `Program ${i}`);
    expect(of({ majors: many, majorNames: many.slice(0, 11).map((name) => ({ name: `${name} b` })) })).toEqual([
      'LIMIT_REACHED requirements.majors',
    ]);
  });
});
