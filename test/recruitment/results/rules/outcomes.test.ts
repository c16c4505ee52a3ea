// Who is out by a mark alone, and how a recorded withdrawal stands beside a disqualification: rules without the API.
import { describe, expect, it } from 'vitest';
import {
  answerExclusion,
  decideExclusion,
  type ExclusionFacts,
  excludedBy,
  objectToExclusion,
  proposeDisqualification,
} from '../../../../src/modules/recruitment/exclusions/rules/exclusion.ts';
import { contradicted, markedOnly, markedProblems, type SheetsSay } from '../../../../src/modules/recruitment/lists/rules/awaiting.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';

const NOW = '2026-03-04T02:00:00.000Z';
const of = {
  ...{ id: 'exc_1', campaignId: 'cmp_1', formationId: 'frm_1', applicationId: 'apn_1' },
  ...{ registrationNumber: '2026-3374-7K2M9QXD', ownerId: 'budi' },
};
const facts = (before: ExclusionFacts['before']): ExclusionFacts => ({
  of,
  before,
  version: before ? 1 : 0,
  eligible: true,
  by: 'rina',
  now: NOW,
});
const input = (reason: 'CHEATING' | 'WITHDRAWN_AT_TEST') => ({ reason, notice: 'Berita acara ruang 3.' });

describe('a mark alone', () => {
  const rows = ['THROUGH', 'ABSENT', 'NOT_PASSED', 'DISQUALIFIED', 'WITHDRAWN'].map((outcome, i) => ({ number: `N${i}`, outcome }));

  const say = (...marks: ('DISQUALIFIED' | 'WITHDRAWN')[]): SheetsSay => ({ marks: new Set(marks), scored: marks.length === 0 });
  const said = new Map([
    ['N3', say('DISQUALIFIED')],
    ['N4', say('WITHDRAWN')],
  ]);
  const by = (kind: 'DISQUALIFIED' | 'WITHDRAWN', more: object = {}) => ({ kind, finalAt: NOW, ...more });

  it('puts out whoever is marked and of whom nothing is recorded, and nobody who was absent', () => {
    expect(markedOnly(rows, said, new Map())).toEqual(['N3', 'N4']);
    expect(markedOnly(rows, said, new Map([['N3', by('DISQUALIFIED')]]))).toEqual(['N4']);
  });

  it('of who cheated is settled by a disqualification alone, one of a withdrawal by either', () => {
    const recorded = (kind: 'DISQUALIFIED' | 'WITHDRAWN', more?: object) => new Map(['N3', 'N4'].map((number) => [number, by(kind, more)]));
    expect(markedOnly(rows, said, recorded('DISQUALIFIED'))).toEqual([]);
    expect(markedOnly(rows, said, recorded('WITHDRAWN'))).toEqual(['N3']);
    expect(markedOnly(rows, said, recorded('WITHDRAWN', { byTest: true }))).toEqual(['N3']);
    expect(markedOnly(rows, new Map([['N3', say('WITHDRAWN', 'DISQUALIFIED')]]), recorded('WITHDRAWN'))).toEqual(['N3']);
  });

  it('that is gone waits for word where scores stand in its place; who withdrew by their own wish does not', () => {
    const now = new Map([['N4', say()]]);
    expect(contradicted(rows, now, new Map([['N4', by('WITHDRAWN', { byTest: true })]]))).toEqual(['N4']);
    expect(contradicted(rows, now, new Map([['N4', by('WITHDRAWN')]]))).toEqual([]);
    expect(contradicted(rows, said, new Map([['N4', by('WITHDRAWN', { byTest: true })]]))).toEqual([]);
    expect(contradicted(rows, new Map(), new Map([['N4', by('WITHDRAWN', { byTest: true })]]))).toEqual([]);
  });

  it('is told with the number of people, and no more names than a sentence holds', () => {
    const names = Array.from({ length: 25 }, (_, i) => `N${i}`);
    const [problem] = markedProblems(names, []);
    expect(problem).toMatchObject({ code: 'UNDECIDED', field: ['stage'], params: { count: 25 } });
    expect(String(problem?.params?.numbers)).toBe([...names.slice(0, 20), '+ 5'].join(', '));
    expect(markedProblems([], [])).toEqual([]);
  });
});

describe('a disqualification whose objection was upheld', () => {
  const told = { agreed: true };
  const held = decideExclusion(proposeDisqualification(input('CHEATING'), facts(null)), told, { by: 'siti', now: NOW, days: 3 });
  const upheld = answerExclusion(
    objectToExclusion(held, 'Itu bukan saya.', NOW),
    { accepted: true, answer: 'Keliru.' },
    { by: 'dewi', now: NOW },
  );
  const decided = (by: string, agreed: boolean) => () =>
    decideExclusion(upheld, { agreed, ...(!agreed && { reason: 'Tetap.' }) }, { by, now: NOW, days: 3 });

  it('is taken back by whoever has not upheld it, and kept by neither of the two who disqualified', () => {
    expect(decided('siti', true)()).toMatchObject({ status: 'LIFTED' });
    for (const by of ['siti', 'rina', 'dewi']) expect(problemsOf(decided(by, false))).toMatchObject([{ code: 'OWN_CASE' }]);
    expect(problemsOf(decided('dewi', true))).toMatchObject([{ code: 'OWN_CASE' }]);
  });
});

describe('a withdrawal that the record of a test tells', () => {
  const made = proposeDisqualification(input('WITHDRAWN_AT_TEST'), facts(null));
  const held = decideExclusion(made, { agreed: true }, { by: 'siti', now: NOW, days: 3 });

  it('is no disqualification, and can be objected to as one can', () => {
    expect(made).toMatchObject({ kind: 'WITHDRAWN', status: 'PROPOSED' });
    expect(excludedBy(made)).toBeNull();
    expect(held).toMatchObject({ status: 'IN_FORCE', objectUntil: '2026-03-07T17:00:00.000Z' });
    expect(excludedBy(held)).toEqual({ kind: 'WITHDRAWN', finalAt: held.objectUntil, byTest: true });
  });

  it('is recorded once, and leaves room for a disqualification', () => {
    for (const before of [made, held]) expect(() => proposeDisqualification(input('WITHDRAWN_AT_TEST'), facts(before))).toThrow();
    expect(() => proposeDisqualification(input('CHEATING'), facts(made))).toThrow();
    const both = proposeDisqualification(input('CHEATING'), facts(held));
    expect(excludedBy(both)).toMatchObject({ kind: 'WITHDRAWN' });
    expect(excludedBy(decideExclusion(both, { agreed: true }, { by: 'siti', now: NOW, days: 3 }))).toMatchObject({ kind: 'DISQUALIFIED' });
  });
});
