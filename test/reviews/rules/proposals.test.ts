// Raters proposed and approved, at the edges: conflicts, people from outside, strikes, and what stands in whose way.
import { describe, expect, it } from 'vitest';

import { invite } from '../../../src/modules/reviews/rules/invitation.ts';

import {
  type ApproveInput,
  approveRaters,
  askedOf,
  candidatesOf,
  type NominateInput,
  nominate,
  replaceRater,
  returnRaters,
} from '../../../src/modules/reviews/rules/nomination.ts';

import type { ReviewSubject } from '../../../src/modules/reviews/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import {
  acting,
  approved,
  asking,
  enrolled,
  LAUNCH,
  launched,
  newId,
  nominated,
  PEOPLE,
  peers,
  REPORTS,
  reports,
  told,
} from './support.ts';

const BOTH = [...peers(3), ...reports(3)];
const outside = { name: ' Budi ', organisation: ' LSM Kota ', reason: ' Mitra layanan ' };
const open = launched({
  groups: [
    { group: 'PEER', least: 3, most: 6 },
    { group: 'SUBORDINATE', least: 3, most: 6 },
    { group: 'EXTERNAL', least: 1, most: 3 },
  ],
});
const propose = (more: Partial<NominateInput>, round = launched()): ReviewSubject =>
  nominate(enrolled(), { raters: BOTH, ...more }, { ...acting(round), newId });

describe('a proposal', () => {
  it('is kept as it was meant, with its instant, and ends what was returned', () => {
    const back = returnRaters(nominated(), { reason: ' Kurang beragam ' }, acting());
    expect(back).toMatchObject({ stage: 'NOMINATING', returned: { reason: 'Kurang beragam', at: LAUNCH } });
    const again = nominate(
      back,
      { raters: BOTH, externals: [outside], conflicts: [{ employeeId: 'emp_p5', reason: ' Saudara ' }] },
      { ...acting(open), newId: () => 'rve_1' },
    );
    expect(again).toMatchObject({ stage: 'SUBMITTED', returned: null });
    expect(again.nomination).toEqual({
      raters: BOTH,
      externals: [{ id: 'rve_1', name: 'Budi', organisation: 'LSM Kota', reason: 'Mitra layanan', handed: null }],
      conflicts: [{ employeeId: 'emp_p5', reason: 'Saudara' }],
      at: LAUNCH,
    });
    expect(propose({ externals: null, conflicts: null }).nomination).toMatchObject({ externals: [], conflicts: [] });
  });

  it.each<[string, Partial<NominateInput>, ReturnType<typeof launched>, string[]]>([
    ['somebody from outside, where the round asks for nobody', { externals: [outside] }, launched(), ['NOT_IN_GROUP externals']],
    ['nobody from outside, where it asks for one', {}, open, ['GROUP_TOO_SMALL externals']],
    ['as many from outside as there may be', { externals: [outside, outside, outside] }, open, []],
    ['one more', { externals: [outside, outside, outside, outside] }, open, ['LIMIT_REACHED externals']],
    [
      'one from nowhere, without a reason',
      { externals: [{ ...outside, organisation: '', reason: '' }] },
      open,
      ['REQUIRED externals.0.organisation', 'REQUIRED externals.0.reason'],
    ],
    [
      'one of a name too long, of a place too long, for a reason too long',
      { externals: [{ name: 'x'.repeat(151), organisation: 'x'.repeat(151), reason: 'x'.repeat(301) }] },
      open,
      ['TOO_LONG externals.0.name', 'TOO_LONG externals.0.organisation', 'TOO_LONG externals.0.reason'],
    ],
    ['a conflict without a reason', { conflicts: [{ employeeId: 'emp_p5', reason: ' ' }] }, launched(), ['REQUIRED conflicts.0.reason']],
    [
      'a conflict with a book for it',
      { conflicts: [{ employeeId: 'emp_p5', reason: 'x'.repeat(301) }] },
      launched(),
      ['TOO_LONG conflicts.0.reason'],
    ],
    [
      'a conflict twice',
      {
        conflicts: [
          { employeeId: 'emp_p5', reason: 'a' },
          { employeeId: 'emp_p4', reason: 'b' },
          { employeeId: 'emp_p5', reason: 'c' },
        ],
      },
      launched(),
      ['ALREADY_EXISTS conflicts.2.employeeId'],
    ],
  ])('with %s', (_, more, round, problems) => {
    expect(told(() => propose(more, round))).toEqual(problems);
  });

  it('has ten conflicts at most', () => {
    const people = { peers: Array.from({ length: 14 }, (_, i) => `emp_q${i}`), subordinates: [] };
    const conflicts = (count: number) => people.peers.slice(3, 3 + count).map((employeeId) => ({ employeeId, reason: 'Saudara' }));
    const raters = people.peers.slice(0, 3).map((employeeId) => ({ employeeId, group: 'PEER' as const }));
    const many = (count: number) =>
      told(() => nominate(enrolled(), { raters, conflicts: conflicts(count) }, { ...acting(launched(), LAUNCH, people), newId }));
    expect([many(10), many(11)]).toEqual([[], ['LIMIT_REACHED conflicts']]);
  });

  it('says how many are needed, and says of a conflict with whom one proposes why not', () => {
    expect(problemsOf(() => propose({ raters: [...peers(2), ...reports(3)] }))).toMatchObject([{ params: { group: 'PEER', least: 3 } }]);
    expect(problemsOf(() => propose({ conflicts: [{ employeeId: 'emp_p1', reason: 'x' }] }))).toMatchObject([{ text: 'NO_RATER_OF_OWN' }]);
  });

  it('asks only in the groups that the round has', () => {
    const round = launched({ groups: [{ group: 'SUBORDINATE', least: 3, most: 6 }] });
    expect(candidatesOf(PEOPLE, round).map(({ employeeId }) => employeeId)).toEqual(REPORTS);
    expect(told(() => propose({ raters: [...peers(1), ...reports(3)] }, round))).toEqual(['NOT_IN_GROUP raters.0.employeeId']);
  });
});

describe('an approval', () => {
  it('keeps who was struck and why, who was added, those from outside, and by whom', () => {
    const subject = nominate(enrolled(), { raters: BOTH, externals: [outside] }, { ...acting(open), newId: () => 'rve_1' });
    const input: ApproveInput = { strike: [{ employeeId: 'emp_p1', reason: ' Cuti ' }], add: [{ employeeId: 'emp_p4', group: 'PEER' }] };
    const { approval, stage } = approveRaters(subject, input, asking(open));
    expect(stage).toBe('ANSWERING');
    expect(approval).toMatchObject({
      struck: [{ employeeId: 'emp_p1', reason: 'Cuti' }],
      by: 'emp_boss',
      at: LAUNCH,
      externals: [{ id: 'rve_1' }],
    });
    expect(approval?.raters.map(({ employeeId }) => employeeId)).toEqual(['emp_p2', 'emp_p3', 'emp_s1', 'emp_s2', 'emp_s3', 'emp_p4']);
    expect(askedOf({ approval })).toEqual({ PEER: 3, SUBORDINATE: 3, EXTERNAL: 1 });
    expect(approveRaters(nominated(), { strike: null, add: null }, asking()).approval?.struck).toEqual([]);
  });

  it.each<[string, ApproveInput, string[]]>([
    [
      'one struck twice',
      { strike: ['emp_p2', 'emp_p1', 'emp_p2'].map((employeeId) => ({ employeeId, reason: 'x' })), add: [...peers(5).slice(3)] },
      ['ALREADY_EXISTS strike.2.employeeId'],
    ],
    [
      'a strike with a book for a reason',
      { strike: [{ employeeId: 'emp_p1', reason: 'x'.repeat(301) }], add: peers(4).slice(3) },
      ['TOO_LONG strike.0.reason'],
    ],
    ['one added twice', { add: [...peers(4).slice(3), ...peers(4).slice(3)] }, ['ALREADY_EXISTS add.1.employeeId']],
    ['one added who is no colleague', { add: [{ employeeId: 'emp_x', group: 'PEER' }] }, ['NOT_IN_GROUP add.0.employeeId']],
    ['a struck one added again', { strike: [{ employeeId: 'emp_p1', reason: 'x' }], add: peers(1) }, ['ALREADY_EXISTS add.0.employeeId']],
  ])('with %s', (_, input, problems) => {
    expect(told(() => approveRaters(nominated(), input, asking()))).toEqual(problems);
  });

  it('needs no more people than there are beside whom a conflict bars', () => {
    const subject = propose({ raters: [...peers(4), ...reports(3)], conflicts: [{ employeeId: 'emp_p5', reason: 'Saudara' }] });
    const strike = ['emp_p1', 'emp_p2'].map((employeeId) => ({ employeeId, reason: 'Cuti' }));
    expect(told(() => approveRaters(subject, { strike }, asking()))).toEqual([]);
    expect(told(() => approveRaters(nominated(), { strike }, asking()))).toEqual(['GROUP_TOO_SMALL add']);
  });
});

describe('a replacement', () => {
  const leaving = { ...invite(approved(), 'rvi_1', 'emp_p1', 'PEER'), state: 'DECLINED' as const };
  const replace = (employeeId: string, more: object = {}, subject = approved()) =>
    told(() => replaceRater(subject, { declinedId: 'emp_p1', employeeId }, { ...asking(), leaving, known: false, ...more }));
  it.each([
    ['by who chooses', 'emp_p4', { by: 'emp_p4' }, ['OWN_CASE employeeId']],
    ['by one just below the cap', 'emp_p4', { loads: new Map([['emp_p4', 7]]) }, []],
    ['by one who is no colleague', 'emp_x', {}, ['NOT_IN_GROUP employeeId']],
    ['of one of whom there is no invitation', 'emp_p4', { leaving: null }, ['TRANSITION_REFUSED declinedId']],
  ])('%s', (_, employeeId, more, problems) => {
    expect(replace(employeeId, more)).toEqual(problems);
  });
  it('is of a review in which raters are asked', () => {
    expect(replace('emp_p4', {}, nominated())).toEqual(['TRANSITION_REFUSED subjectId']);
    expect(replace('emp_p4', {}, { ...approved(), approval: null })).toEqual(['NOT_FOUND declinedId']);
  });
});
