// What is told of a panel: what a refusal says, what can be done now and what its progress adds up to.
import { describe, expect, it } from 'vitest';
import { memberSteps, saveDraft } from '../../../../src/modules/recruitment/panels/rules/cards.ts';
import { examined } from '../../../../src/modules/recruitment/panels/rules/create.ts';
import {
  checkReplaceable,
  checkStandIn,
  closePanel,
  dissolvePanel,
  nameStandIn,
  proposeAgain,
  recordAttendance,
  renewRoster,
  replaceMember,
} from '../../../../src/modules/recruitment/panels/rules/panel.ts';
import { aboutOneTrials, memberTrials, panelTrials } from '../../../../src/modules/recruitment/panels/rules/panel-actions.ts';
import { panelsPolicy } from '../../../../src/modules/recruitment/panels/rules/policy.ts';
import type { Panel } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { progressOf, type Shown } from '../../../../src/modules/recruitment/panels/rules/view.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { named, roster, scoring } from './panels-support.ts';
import { acting, campaign, ledger, NOW, NUMBER, panel, type Said, SKB, seat, WITHIN } from './support.ts';

const OFFICER = { employeeId: null, now: WITHIN };
const AT_TEST = { ...OFFICER, opensAt: SKB.opensAt };
const OPEN = ['panelMemberReplace', 'panelStandInName', 'panelAttendanceRecord', 'panelRosterRenew', 'panelClose', 'panelDissolve'];
const two = (change: Partial<Panel> = {}): Panel => panel({ seats: [seat('ani'), seat('budi')], ...change });
const needed = (of = two()) => scoring({ ani: 'RELATED', budi: null }, of);
const nobodyIn = (of = panel()) => scoring({ ani: null, budi: null, citra: null }, of);
const standIn = (...numbers: string[]) => ({ ...seat('eka'), standsInFor: numbers });
/** As many people as ever sit on one panel. */
const full = (change: Partial<Panel> = {}) => panel({ seats: [seat(...Array.from({ length: 20 }, (_, i) => `p${i}`))], ...change });
const CLOSED = panel({ status: 'CLOSED' });
const notNow = (field: string, allowed: readonly string[] = []) => [{ code: 'TRANSITION_REFUSED', field: [field], data: { allowed } }];

describe('who is refused is told', () => {
  it.each<[what: string, act: () => unknown, told: object[]]>([
    [
      'what a closed panel allows',
      () => closePanel(CLOSED, { roster: [], current: [], scorings: [], ...OFFICER }),
      notNow('panelId', ['panelRosterRenew', 'panelScoresPropose']),
    ],
    [
      'that of a stand-in',
      () => nameStandIn(two({ status: 'CLOSED' }), needed(), named('eka'), 'x', OFFICER),
      notNow('panelId', ['panelRosterRenew', 'panelScoresPropose']),
    ],
    [
      'that of an absence',
      () => recordAttendance(CLOSED, nobodyIn(), { absent: true, reason: 'x' }, AT_TEST),
      notNow('panelId', ['panelRosterRenew', 'panelScoresPropose']),
    ],
    ['that of a roster', () => renewRoster(panel({ status: 'DISSOLVED' }), [], roster('a'), OFFICER), notNow('panelId')],
    ['that of a successor', () => checkReplaceable(CLOSED, OFFICER), notNow('panelId', ['panelRosterRenew', 'panelScoresPropose'])],
    [
      'how many people there can be',
      () => checkReplaceable(full(), OFFICER),
      [{ code: 'LIMIT_REACHED', field: ['successorId'], params: { most: 20 } }],
    ],
    ['that a list is needed', () => renewRoster(panel(), [], null, OFFICER), [{ code: 'LIST_MISSING', field: ['panelId'] }]],
    ['that nobody need stand in', () => nameStandIn(panel(), nobodyIn(), named('eka'), 'x', OFFICER), notNow('registrationNumber')],
    [
      'when the test begins',
      () => recordAttendance(panel(), nobodyIn(), { absent: true, reason: 'x' }, { ...AT_TEST, now: NOW }),
      [{ code: 'NOT_OPEN_YET', field: ['registrationNumber'], text: 'WAITS', params: { opensAt: SKB.opensAt } }],
    ],
    [
      'that whoever has a card was there',
      () => recordAttendance(panel(), scoring({ ani: 40, budi: null, citra: null }), { absent: true, reason: 'x' }, AT_TEST),
      notNow('registrationNumber'),
    ],
    [
      'that nobody was recorded as absent',
      () => recordAttendance(panel(), nobodyIn(), { absent: false, reason: 'x' }, AT_TEST),
      notNow('registrationNumber'),
    ],
    [
      'that a record of absence needs a reason',
      () => recordAttendance(panel(), nobodyIn(), { absent: true, reason: ' ' }, AT_TEST),
      [{ code: 'REQUIRED', field: ['reason'] }],
    ],
    [
      'that the list lets the same people through',
      () => renewRoster(panel(), roster('a', 'b'), roster('a', 'b'), OFFICER),
      notNow('panelId'),
    ],
    [
      'how many cards are to come',
      () =>
        closePanel(panel(), {
          roster: roster(NUMBER),
          current: [NUMBER],
          scorings: [scoring({ ani: 71, budi: null, citra: null })],
          ...OFFICER,
        }),
      [{ code: 'CARDS_MISSING', field: ['panelId'], params: { count: 2 } }],
    ],
    ['that what was proposed stands', () => proposeAgain(CLOSED, true, OFFICER), notNow('panelId')],
    [
      'all that can be done but to dissolve it, once one card is in',
      () => dissolvePanel(panel(), [ledger('ani', null), ledger('budi', 40)], 'Keliru', OFFICER),
      notNow('panelId', OPEN.slice(0, -1)),
    ],
    ['that to dissolve it needs a reason', () => dissolvePanel(panel(), [], ' ', OFFICER), [{ code: 'REQUIRED', field: ['reason'] }]],
    [
      'how many participants there can be',
      () => examined(Array.from({ length: 501 }), 'panelId', panelsPolicy('2026-02-12')),
      [{ code: 'LIMIT_REACHED', field: ['panelId'], params: { most: 500 } }],
    ],
  ])('%s', (_what, act, told) => expect(problemsOf(act)).toEqual(told));
});

describe('a panel in its course', () => {
  it('asks a stand-in for another participant as well, though the panel is full, and changes no other seat', () => {
    const seats = [...full().seats, standIn('b')];
    const next = nameStandIn(panel({ seats }), { ...nobodyIn(), state: 'STAND_IN_NEEDED' }, named('eka'), 'Kerabat', OFFICER);
    expect(next.seats).toEqual([...full().seats, standIn('b', NUMBER)]);
  });

  it('names as a stand-in nobody who sits on it for all', () => {
    const seats = [...two().seats, standIn('b')];
    const refused = (id: string) => problemsOf(() => nameStandIn(panel({ seats }), needed(), named(id), 'Kerabat', OFFICER));
    expect(refused('budi')).toEqual([{ code: 'ALREADY_EXISTS', field: ['employeeId'] }]);
    expect(nameStandIn(panel({ seats }), needed(), named('dewi'), 'Kerabat', OFFICER).seats.at(-1)?.holders).toEqual(seat('dewi').holders);
  });

  it('keeps who else was absent, whoever is recorded', () => {
    const of = panel({ absent: ['b'] });
    expect(recordAttendance(of, nobodyIn(of), { absent: true, reason: 'Sakit' }, AT_TEST).absent).toEqual(['b', NUMBER]);
    const both = panel({ absent: [NUMBER, 'b'] });
    expect(recordAttendance(both, nobodyIn(both), { absent: false, reason: 'Keliru' }, AT_TEST).absent).toEqual(['b']);
  });

  it('has another roster where one of its people is another', () =>
    expect(renewRoster(panel(), roster('a', 'b'), roster('a', 'c'), OFFICER).participants).toBe(2));

  it.each<[what: string, seats: Panel['seats'], codes: string[]]>([
    ['to somebody new, while there is room', two().seats, []],
    ['to nobody new where it is full', full().seats, ['LIMIT_REACHED']],
    ['where it is full, to who stands in for another', [...full().seats, standIn('b')], []],
    ['where it is full, not to who stands in already', [...full().seats, standIn(NUMBER)], ['LIMIT_REACHED']],
  ])('can turn for a stand-in %s', (_what, seats, codes) => {
    const of = panel({ seats });
    const found = problemsOf(() => checkStandIn(of, { ...nobodyIn(), state: 'STAND_IN_NEEDED' }, OFFICER));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(problemsOf(() => checkStandIn(of, nobodyIn(), OFFICER))).toEqual(notNow('registrationNumber'));
  });

  it('has one more of its people replaced, with a reason, up to its most', () =>
    expect(
      problemsOf(() =>
        replaceMember(panel({ seats: [seat(...Array.from({ length: 19 }, (_, i) => `p${i}`))] }), 'p18', named('eka'), 'Sakit', OFFICER),
      ),
    ).toEqual([]));
});

describe('an officer can', () => {
  const around = (said: Record<string, Said | null>, of: Panel, change: object = {}) => ({
    ...{
      campaign,
      roster: roster(NUMBER),
      scorings: [scoring(said, of)],
      ledgers: Object.entries(said).map(([id, one]) => ledger(id, one)),
    },
    ...{ current: [NUMBER], proposed: true, ...AT_TEST, ...change },
  });
  const none = { ani: null, budi: null, citra: null };
  const cards = { ani: 71, budi: 80, citra: 80 };
  const over = { campaign: { ...campaign, status: 'CLOSED' as const } };

  it.each<[what: string, said: Record<string, Said | null>, of: Panel, change: object, actions: string[]]>([
    ['before a card is in', none, panel(), {}, ['panelMemberReplace', 'panelAttendanceRecord', 'panelDissolve']],
    ['before the test', none, panel(), { opensAt: '2026-12-01T00:00:00.000Z' }, ['panelMemberReplace', 'panelDissolve']],
    ['with all cards in', cards, panel(), {}, ['panelMemberReplace', 'panelClose']],
    ['of a campaign that is over', cards, panel(), over, ['panelMemberReplace']],
    ['where others are let through', cards, panel(), { current: ['b'] }, ['panelMemberReplace', 'panelRosterRenew']],
    ['where no list is published', cards, panel(), { current: null }, ['panelMemberReplace']],
    [
      'where no list is published and nobody was examined',
      none,
      panel(),
      { current: null, roster: [], scorings: [] },
      ['panelMemberReplace', 'panelClose', 'panelDissolve'],
    ],
    [
      'where relations left too few',
      { ani: 'RELATED', budi: null },
      two(),
      {},
      ['panelMemberReplace', 'panelStandInName', 'panelAttendanceRecord', 'panelDissolve'],
    ],
    ['where all people were named', none, full(), {}, ['panelAttendanceRecord', 'panelDissolve']],
    ['with a closed one whose scores were proposed', cards, CLOSED, {}, []],
    ['with a closed one whose scores were rejected', cards, CLOSED, { proposed: false }, ['panelScoresPropose']],
    ['with one of a campaign that is over', cards, CLOSED, { proposed: false, ...over }, []],
    ['who sits on it', none, panel(), { employeeId: 'ani' }, []],
  ])('%s', (_what, said, of, change, actions) => {
    expect(possible(panelTrials(of, around(said, of, change)))).toEqual(actions);
  });

  it('be told what is in the way of a step of its state, and of no other', () => {
    const told = (of: Panel) => panelTrials(of, around(none, of, { employeeId: 'ani', proposed: false })).map(({ action }) => action);
    expect(told(panel())).toEqual([
      'panelMemberReplace',
      'panelStandInName',
      'panelAttendanceRecord',
      'panelRosterRenew',
      'panelClose',
      'panelDissolve',
    ]);
    expect(told(CLOSED)).toEqual(['panelRosterRenew', 'panelScoresPropose']);
  });

  it('do about one participant what is theirs', () => {
    expect(possible(aboutOneTrials(two(), needed(), AT_TEST))).toEqual(['panelStandInName', 'panelAttendanceRecord']);
    expect(aboutOneTrials(CLOSED, needed(), AT_TEST)).toEqual([]);
  });
});

describe('a member', () => {
  const form = [{ id: '1', title: 'Integritas', most: 10, anchors: [] }];
  const none = { ani: null, budi: null, citra: null };
  const given = (points: number | null | undefined) => [{ criterionId: '1', points }];
  const draft = saveDraft(given(9), form, acting('ani', none));

  it('saves while the test is open, submits what is whole, and says at any time that they are related', () => {
    const told = (one: typeof draft | null) => memberTrials(acting('ani', none), form, one);
    expect(possible(told(null))).toEqual(['panelCardSave', 'panelConflictDeclare']);
    expect(told(draft).map(({ action, until }) => [action, until])).toEqual([
      ['panelCardSave', SKB.closesAt],
      ['panelCardSubmit', SKB.closesAt],
      ['panelConflictDeclare', null],
    ]);
  });

  it.each([acting('ani', none, { of: panel({ absent: [NUMBER] }) }), acting('ani', { ...none, ani: 9 })])(
    'has but a relation to declare of who was absent, or has their card',
    (facts) => expect(memberSteps(facts)).toEqual(['panelConflictDeclare']),
  );

  it.each([0, 10, null, undefined])('gives from no point to all there are, or none yet: %s', (points) =>
    expect(saveDraft(given(points), form, acting('ani', none)).scores[0]?.points).toBe(points ?? null),
  );

  it('is told what is too much, what is closed whatever the hour, and what can still be done', () => {
    const refused = (points: number, facts: typeof none, change: object = {}) =>
      problemsOf(() => saveDraft(given(points), form, acting('ani', facts, change)));
    const tooMuch = { code: 'OUT_OF_RANGE', field: ['scores', '0', 'points'], params: { least: 0, most: 10 } };
    expect(refused(11, none)).toEqual([tooMuch]);
    expect(refused(9, none, { of: CLOSED, now: '2027-01-01T00:00:00.000Z' })).toEqual(notNow('registrationNumber'));
    const has = { ...none, ani: 9 } as unknown as typeof none;
    expect(refused(9, has)).toEqual(notNow('registrationNumber', ['panelConflictDeclare']));
  });
});

describe('progress', () => {
  const shown = (state: Shown['state'], cardsAsked: number, cardsIn: number) => ({ state, cardsAsked, cardsIn }) as Shown;

  it('is the sum of what is shown, with no card asked of who was absent, and its states in order', () => {
    const all = [shown('SCORING', 3, 1), shown('COMPLETE', 3, 3), shown('ABSENT', 3, 0), shown('SCORING', 3, 2), shown('DISCUSSION', 2, 2)];
    expect(progressOf(all)).toEqual({
      ...{ participants: 5, cardsAsked: 11, cardsIn: 8 },
      states: [
        { state: 'ABSENT', count: 1 },
        { state: 'COMPLETE', count: 1 },
        { state: 'DISCUSSION', count: 1 },
        { state: 'SCORING', count: 2 },
      ],
    });
  });
});
