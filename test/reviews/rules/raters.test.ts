// Raters of a 360-degree review until they are asked: from the snapshot, enrolled, proposed, approved, replaced.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Assignment, AssignmentCard, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { checkRows, enrol, peopleOf, reviewedPost } from '../../../src/modules/reviews/rules/enrolment.ts';
import { invite } from '../../../src/modules/reviews/rules/invitation.ts';
import { nominationCloses } from '../../../src/modules/reviews/rules/lifecycle.ts';
import {
  type ApproveInput,
  approveRaters,
  type NominateInput,
  nominate,
  replaceRater,
  returnRaters,
} from '../../../src/modules/reviews/rules/nomination.ts';
import { cancelRound, closeRound } from '../../../src/modules/reviews/rules/round.ts';
import {
  AFTER_NOMINATION,
  acting,
  approved,
  asking,
  drafted,
  enrolled,
  LAUNCH,
  launched,
  newId,
  nominated,
  OVER,
  PEERS,
  peers,
  reports,
  told,
} from './support.ts';

const assignment = (superior: string | null, more: Partial<Assignment> = {}): Assignment => ({
  id: 'asg_1',
  holding: 'DEFINITIVE',
  positionId: 'pos_1',
  positionTitle: 'Analis',
  isHead: false,
  unitId: 'unt_2',
  unitPath: 'unt_1/unt_2/',
  rootUnitId: 'unt_1',
  supervisors: [{ employeeId: superior, unitId: superior && 'unt_2', validFrom: '2024-01-01', validTo: null }],
  validFrom: '2024-01-01',
  validTo: null,
  ...more,
});

const card = (employeeId: string, superior: string | null, more: Partial<Assignment> = {}): AssignmentCard => ({
  employeeId,
  employeeName: employeeId,
  assignment: assignment(superior, more),
});

describe('the snapshot', () => {
  const NOBODY = { team: [], unit: [], reports: [] };
  const take = (around: Partial<typeof NOBODY> | object, superior = 'emp_boss', round = launched()) =>
    peopleOf('emp_me', superior, round, { ...NOBODY, ...around });

  it('knows peers by the team of the superior of the day', () => {
    const team = [card('emp_me', 'emp_boss'), card('emp_a', 'emp_boss')];
    expect(take({ team }, 'emp_boss', launched({ groups: [{ group: 'PEER', least: 1, most: 3 }] })).peers).toEqual(['emp_a']);
  });

  it('asks the same unit where the team is too small, but never the superior, a subordinate, or the person', () => {
    const unit = ['emp_boss', 'emp_me', 'emp_s', 'emp_x', 'emp_a'].map((id) => card(id, 'emp_else'));
    const taken = take({ team: [card('emp_a', 'emp_boss')], unit, reports: [card('emp_s', 'emp_me')] });
    expect(taken).toEqual({ peers: ['emp_a', 'emp_x'], subordinates: ['emp_s'] });
  });

  it('names nobody twice, whoever holds two posts', () => {
    const team = [card('emp_a', 'emp_boss'), card('emp_a', 'emp_boss'), card('emp_b', 'emp_boss'), card('emp_c', 'emp_boss')];
    expect(take({ team }).peers).toEqual(['emp_a', 'emp_b', 'emp_c']);
  });

  it('under the head of the unit peers come from the unit, and the head is none of them', () => {
    expect(take({ unit: [card('emp_x', null), card('emp_head', null)] }, 'emp_head').peers).toEqual(['emp_x']);
  });

  it('always keeps the sides apart', () => {
    const id = fc.constantFrom('emp_me', 'emp_boss', 'a', 'b', 'c', 'd');
    const cards = fc.array(fc.tuple(id, fc.constantFrom('emp_me', 'emp_boss', 'emp_z', null)).map(([who, boss]) => card(who, boss)));
    fc.assert(
      fc.property(cards, cards, cards, fc.constantFrom('emp_boss', 'a'), (team, unit, below, superior) => {
        const { peers: beside, subordinates } = take({ team, unit, reports: below }, superior);
        const everybody = [...beside, ...subordinates];
        expect(new Set(everybody).size).toBe(everybody.length);
        expect(everybody).not.toContain('emp_me');
        expect(everybody).not.toContain(superior);
      }),
    );
  });
});

describe('enrolment', () => {
  const employee = (more: Partial<Employee> = {}): Employee =>
    ({ id: 'emp_me', name: 'Siti', kind: 'PNS', assignments: [assignment('emp_boss')], delegations: [], ...more }) as Employee;
  const of = (more: object = {}) => ({
    id: 'rvs_1',
    round: launched(),
    path: 'unt_1/',
    employee: employee(),
    taken: false,
    now: LAUNCH,
    ...more,
  });
  test.each([
    ['in the scope', of(), []],
    ['twice', of({ taken: true }), ['ALREADY_EXISTS employeeIds']],
    ['an elected official', of({ employee: employee({ kind: 'NON_ASN' }) }), ['INVALID employeeIds']],
    ['of another unit', of({ path: 'unt_9/' }), ['INVALID employeeIds']],
    ['into a cancelled round', of({ round: cancelRound(launched(), { reason: 'Salah unit' }, LAUNCH) }), ['TRANSITION_REFUSED roundId']],
    ['without a definitive post on the day', of({ employee: employee({ assignments: [] }) }), ['ASSIGNMENT_ENDED employeeIds']],
    ['into a draft', of({ round: drafted() }), ['TRANSITION_REFUSED roundId']],
    ['after the last day', of({ now: OVER }), ['DEADLINE_PASSED roundId']],
    ['into a closed round', of({ round: closeRound(launched(), OVER), now: OVER }), ['TRANSITION_REFUSED roundId']],
  ])('%s', (_title, enrolment, problems) => {
    expect(told(() => reviewedPost(enrolment))).toEqual(problems);
  });

  it('begins with nothing but the snapshot', () => {
    const post = reviewedPost(of());
    const snapshot = { day: '2026-03-02', superiorId: 'emp_boss', superiorName: 'Bambang' };
    expect(enrol(of(), post, snapshot)).toMatchObject({ stage: 'NOMINATING', unitId: 'unt_2', nomination: null, approval: null, snapshot });
  });

  it('of a batch checks the batch', () => {
    expect(told(() => checkRows('employeeIds', [], 50))).toEqual(['REQUIRED employeeIds']);
    expect(told(() => checkRows('employeeIds', ['a', 'b', 'a'], 2))).toEqual(['LIMIT_REACHED employeeIds', 'ALREADY_EXISTS employeeIds.2']);
  });
});

describe('a proposal', () => {
  const round = launched({
    groups: [
      { group: 'PEER', least: 3, most: 4 },
      { group: 'SUBORDINATE', least: 2, most: 3 },
      { group: 'EXTERNAL', least: 0, most: 3 },
    ],
  });
  const both = [...peers(3), ...reports(2)];
  const outside = { name: 'Budi', organisation: 'LSM', reason: 'Mitra' };
  test.each<[string, NominateInput, string[]]>([
    ['enough of each group', { raters: both }, []],
    ['too few of one', { raters: [...peers(2), ...reports(2)] }, ['GROUP_TOO_SMALL raters']],
    ['too few of both', { raters: [] }, ['GROUP_TOO_SMALL raters', 'GROUP_TOO_SMALL raters']],
    ['too many of one', { raters: [...peers(5), ...reports(2)] }, ['LIMIT_REACHED raters']],
    ['a peer as subordinate', { raters: [...both, { employeeId: 'emp_p4', group: 'SUBORDINATE' }] }, ['NOT_IN_GROUP raters.5.employeeId']],
    ['the superior as peer', { raters: [...both, { employeeId: 'emp_boss', group: 'PEER' }] }, ['NOT_IN_GROUP raters.5.employeeId']],
    ['oneself', { raters: [...both, { employeeId: 'emp_me', group: 'SELF' }] }, ['NOT_IN_GROUP raters.5.employeeId']],
    ['somebody twice', { raters: [...both, { employeeId: 'emp_p1', group: 'PEER' }] }, ['ALREADY_EXISTS raters.5.employeeId']],
    ['somebody from outside', { raters: both, externals: [outside] }, []],
    ['too many from outside', { raters: both, externals: [outside, outside, outside, outside] }, ['LIMIT_REACHED externals']],
    ['a nameless one from outside', { raters: both, externals: [{ ...outside, name: '' }] }, ['REQUIRED externals.0.name']],
    ['a conflict with one who is not asked', { raters: both, conflicts: [{ employeeId: 'emp_p5', reason: 'Saudara' }] }, []],
    [
      'a conflict with one who is',
      { raters: both, conflicts: [{ employeeId: 'emp_p1', reason: 'Saudara' }] },
      ['INVALID conflicts.0.employeeId'],
    ],
    [
      'a conflict with the superior, who always reviews',
      { raters: both, conflicts: [{ employeeId: 'emp_boss', reason: 'x' }] },
      ['NOT_IN_GROUP conflicts.0.employeeId'],
    ],
  ])('with %s', (_title, input, problems) => {
    expect(told(() => nominate(enrolled(), input, { ...acting(round), newId }))).toEqual(problems);
  });

  it('needs no more people than there are, less those whom a conflict bars', () => {
    const few = { ...acting(launched(), LAUNCH, { peers: PEERS.slice(0, 3), subordinates: [] }), newId };
    const conflicts = [{ employeeId: 'emp_p3', reason: 'Saudara' }];
    expect(told(() => nominate(enrolled(), { raters: peers(2) }, few))).toEqual(['GROUP_TOO_SMALL raters']);
    expect(told(() => nominate(enrolled(), { raters: peers(2), conflicts }, few))).toEqual([]);
  });

  it('may be sent anew until it is approved, and the last word counts', () => {
    const again = nominate(nominated(), { raters: [...peers(4), ...reports(3)] }, { ...acting(), newId });
    expect(again.nomination?.raters).toHaveLength(7);
    expect(told(() => nominate(approved(), { raters: [] }, { ...acting(), newId }))).toEqual(['TRANSITION_REFUSED subjectId']);
  });
});

describe('approval', () => {
  test.each<[string, ApproveInput, Record<string, number>, string[]]>([
    ['as proposed', {}, {}, []],
    ['with one struck, and the group too small', { strike: [{ employeeId: 'emp_p1', reason: 'Cuti' }] }, {}, ['GROUP_TOO_SMALL add']],
    [
      'with one struck and another added',
      { strike: [{ employeeId: 'emp_p1', reason: 'Cuti' }], add: [{ employeeId: 'emp_p4', group: 'PEER' }] },
      {},
      [],
    ],
    [
      'with one struck without a reason',
      { strike: [{ employeeId: 'emp_p1', reason: ' ' }], add: [{ employeeId: 'emp_p4', group: 'PEER' }] },
      {},
      ['REQUIRED strike.0.reason'],
    ],
    ['with one struck who was not proposed', { strike: [{ employeeId: 'emp_p5', reason: 'x' }] }, {}, ['NOT_IN_GROUP strike.0.employeeId']],
    ['with one added who was proposed', { add: [{ employeeId: 'emp_p1', group: 'PEER' }] }, {}, ['ALREADY_EXISTS add.0.employeeId']],
    [
      'with the approver added',
      { add: [{ employeeId: 'emp_boss', group: 'PEER' }] },
      {},
      ['NOT_IN_GROUP add.0.employeeId', 'OWN_CASE add.0'],
    ],
    ['with a rater just below the cap', {}, { emp_p2: 7 }, []],
    ['with a rater at the cap', {}, { emp_p2: 8 }, ['RATER_OVERLOADED nomination.raters.1']],
    ['with one added at the cap', { add: [{ employeeId: 'emp_p4', group: 'PEER' }] }, { emp_p4: 8 }, ['RATER_OVERLOADED add.0']],
    [
      'with the overloaded one struck',
      { strike: [{ employeeId: 'emp_p2', reason: 'Penuh' }], add: [{ employeeId: 'emp_p4', group: 'PEER' }] },
      { emp_p2: 8 },
      [],
    ],
  ])('%s', (_title, input, loads, problems) => {
    expect(told(() => approveRaters(nominated(), input, asking(launched(), LAUNCH, loads)))).toEqual(problems);
  });

  it('waits for the person while there are days to propose, and not a moment longer', () => {
    const input = { add: [...peers(3), ...reports(3)] };
    const last = '2026-03-12T16:59:59.999Z';
    expect(told(() => approveRaters(enrolled(), input, asking(launched(), last)))).toEqual(['NOT_OPEN_YET subjectId']);
    expect(told(() => approveRaters(enrolled(), input, asking(launched(), '2026-03-12T17:00:00.000Z')))).toEqual([]);
  });

  it('returned with a reason, it may be mended three days long after the last day, and never beyond the answers', () => {
    const back = returnRaters(nominated(), { reason: 'Kurang beragam' }, acting(launched(), AFTER_NOMINATION));
    expect(nominationCloses(back, launched())).toBe('2026-03-16T17:00:00.000Z');
    const late = returnRaters(nominated(), { reason: 'x' }, acting(launched(), '2026-03-30T02:00:00.000Z'));
    expect(nominationCloses(late, launched())).toBe(OVER);
    expect(told(() => returnRaters(nominated(), { reason: '' }, acting()))).toEqual(['REQUIRED reason']);
  });
});

describe('a replacement', () => {
  const declined = (raterId: string) => ({
    ...invite(approved(), 'rvi_1', raterId, 'PEER'),
    state: 'DECLINED' as const,
    declined: { reason: 'NO_CONTACT' as const, note: null },
  });
  const asked = invite(approved(), 'rvi_1', 'emp_p1', 'PEER');
  const facts = (more: object = {}) => ({ ...asking(), leaving: declined('emp_p1'), known: false, ...more });
  test.each([
    ['of one who declined', { declinedId: 'emp_p1', employeeId: 'emp_p4' }, facts(), []],
    [
      'of one who did not: it would tell who has not answered',
      { declinedId: 'emp_p1', employeeId: 'emp_p4' },
      facts({ leaving: asked }),
      ['TRANSITION_REFUSED declinedId'],
    ],
    [
      'of one who has left service',
      { declinedId: 'emp_p1', employeeId: 'emp_p4' },
      facts({ leaving: asked, left: new Set(['emp_p1']) }),
      [],
    ],
    [
      'of one who has left, and whose place was given to another before',
      { declinedId: 'emp_p1', employeeId: 'emp_p4' },
      facts({ leaving: { ...asked, state: 'REPLACED' }, left: new Set(['emp_p1']) }),
      ['TRANSITION_REFUSED declinedId'],
    ],
    [
      'by one who has left service too',
      { declinedId: 'emp_p1', employeeId: 'emp_p4' },
      facts({ left: new Set(['emp_p4']) }),
      ['ASSIGNMENT_ENDED employeeId'],
    ],
    ['of one who was never asked', { declinedId: 'emp_p5', employeeId: 'emp_p4' }, facts(), ['NOT_FOUND declinedId']],
    ['by one of another group', { declinedId: 'emp_p1', employeeId: 'emp_s4' }, facts(), ['NOT_IN_GROUP employeeId']],
    ['by one who was asked before', { declinedId: 'emp_p1', employeeId: 'emp_p2' }, facts({ known: true }), ['ALREADY_EXISTS employeeId']],
    [
      'by one with too many',
      { declinedId: 'emp_p1', employeeId: 'emp_p4' },
      facts({ loads: new Map([['emp_p4', 8]]) }),
      ['RATER_OVERLOADED employeeId'],
    ],
  ])('%s', (_title, input, more, problems) => {
    expect(told(() => replaceRater(approved(), input, more))).toEqual(problems);
  });

  it('keeps the number of raters', () => {
    const { subject, rater } = replaceRater(approved(), { declinedId: 'emp_p1', employeeId: 'emp_p4' }, facts());
    expect(rater).toEqual({ employeeId: 'emp_p4', group: 'PEER' });
    expect(subject.approval?.raters.map(({ employeeId }) => employeeId)).toEqual([
      'emp_p4',
      'emp_p2',
      'emp_p3',
      'emp_s1',
      'emp_s2',
      'emp_s3',
    ]);
  });
});
