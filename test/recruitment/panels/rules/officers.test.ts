// What officers do about a panel: stand-ins, attendance, closing.
import { describe, expect, it } from 'vitest';
import {
  closePanel,
  dissolvePanel,
  nameStandIn,
  officerActions,
  proposeAgain,
  recordAttendance,
  renewRoster,
  replaceMember,
} from '../../../../src/modules/recruitment/panels/rules/panel.ts';
import type { Panel } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { named, roster, scoring } from './panels-support.ts';
import { ledger, NUMBER, panel, type Said, SKB, seat, WITHIN } from './support.ts';

const two = (change: Partial<Panel> = {}): Panel => panel({ seats: [seat('ani'), seat('budi')], ...change });
const OFFICER = { employeeId: null, now: WITHIN };

describe('an officer', () => {
  it('who sits on the panel, or ever did, does nothing with it', () => {
    expect(officerActions(panel(), 'budi')).toEqual([]);
    expect(officerActions(panel({ seats: [seat('budi', 'ani'), seat('citra')] }), 'budi')).toEqual([]);
    const own = { ...OFFICER, employeeId: 'budi' };
    expect(problemsOf(() => replaceMember(panel(), 'ani', named('dewi'), 'Sakit', own))).toEqual(['OWN_CASE panelId']);
    expect(problemsOf(() => closePanel(panel(), { roster: [], current: [], scorings: [], ...own }))).toEqual(['OWN_CASE panelId']);
    expect(problemsOf(() => dissolvePanel(panel(), [], 'x', own))).toEqual(['OWN_CASE panelId']);
  });

  it('gives a seat to somebody who never sat on it', () => {
    const next = replaceMember(panel(), 'ani', named('dewi'), 'Sakit', OFFICER);
    expect(next.seats[0]).toEqual(seat('ani', 'dewi'));
    expect(problemsOf(() => replaceMember(next, 'ani', named('eka'), 'Sakit', OFFICER))).toEqual(['NOT_FOUND memberId']);
    for (const id of ['ani', 'budi', 'dewi'])
      expect(problemsOf(() => replaceMember(next, 'budi', named(id), 'Sakit', OFFICER))).toEqual(['ALREADY_EXISTS successorId']);
    expect(problemsOf(() => replaceMember(next, 'zed', named('yan', null), ' ', OFFICER))).toEqual([
      'NOT_FOUND memberId',
      'REQUIRED reason',
      'NOT_FOUND successorId',
    ]);
  });

  it('names no more than twenty people for one panel', () => {
    let now = two();
    for (let i = 0; i < 18; i += 1) now = replaceMember(now, i === 0 ? 'ani' : `p${i - 1}`, named(`p${i}`), 'Sakit', OFFICER);
    expect(problemsOf(() => replaceMember(now, 'budi', named('new'), 'Sakit', OFFICER))).toEqual(['LIMIT_REACHED successorId']);
  });

  it('names a stand-in only where relations have left too few cards', () => {
    const needed = scoring({ ani: 'RELATED', budi: null }, two());
    const next = nameStandIn(two(), needed, named('eka'), 'Kerabat', OFFICER);
    expect(next.seats.at(-1)).toEqual({ ...seat('eka'), standsInFor: [NUMBER] });
    const further = nameStandIn(next, { ...needed, number: 'b' }, named('eka'), 'Kerabat', OFFICER);
    expect(further.seats.at(-1)?.standsInFor).toEqual([NUMBER, 'b']);
    expect(problemsOf(() => nameStandIn(next, needed, named('eka'), 'x', OFFICER))).toEqual(['ALREADY_EXISTS employeeId']);
    expect(problemsOf(() => nameStandIn(two(), needed, named('budi'), 'x', OFFICER))).toEqual(['ALREADY_EXISTS employeeId']);
    const enough = scoring({ ani: null, budi: null }, two());
    expect(problemsOf(() => nameStandIn(two(), enough, named('eka'), 'x', OFFICER))).toEqual(['TRANSITION_REFUSED registrationNumber']);
  });

  it('records who was absent, and takes it back; never of somebody with a card', () => {
    const actor = { ...OFFICER, opensAt: SKB.opensAt };
    const none = scoring({ ani: null, budi: null, citra: null });
    const absent = recordAttendance(panel(), none, { absent: true, reason: 'Tidak datang' }, actor);
    expect(absent.absent).toEqual([NUMBER]);
    expect(recordAttendance(absent, none, { absent: false, reason: 'Salah catat' }, actor).absent).toEqual([]);
    const again = () => recordAttendance(absent, none, { absent: true, reason: 'x' }, actor);
    expect(problemsOf(again)).toEqual(['TRANSITION_REFUSED registrationNumber']);
    for (const said of [40, ['RELATED', 40]] as Said[]) {
      const seen = scoring({ ani: said, budi: null, citra: null });
      const late = () => recordAttendance(panel(), seen, { absent: true, reason: 'x' }, actor);
      expect(problemsOf(late)).toEqual(['TRANSITION_REFUSED registrationNumber']);
    }
    const early = () => recordAttendance(panel(), none, { absent: true, reason: 'x' }, { ...actor, now: '2026-02-11T00:00:00.000Z' });
    expect(problemsOf(early)).toEqual(['NOT_OPEN_YET registrationNumber']);
  });

  it('renews the roster when the list lets others through, and not before', () => {
    expect(renewRoster(panel(), roster('a'), roster('a', 'b'), OFFICER).participants).toBe(2);
    const closed = panel({ status: 'CLOSED', endedAt: WITHIN });
    expect(renewRoster(closed, roster('a'), roster('b'), OFFICER)).toMatchObject({ status: 'OPEN', endedAt: null });
    expect(problemsOf(() => renewRoster(closed, roster('a'), roster('a'), OFFICER))).toEqual(['TRANSITION_REFUSED panelId']);
    expect(problemsOf(() => renewRoster(panel(), roster('a'), roster('a'), OFFICER))).toEqual(['TRANSITION_REFUSED panelId']);
  });

  it('closes it with all cards in and all that was far apart talked about, and is told how much is to come', () => {
    const close = (said: Record<string, Said | null>, current = [NUMBER], of = panel()) =>
      closePanel(of, { roster: roster(NUMBER), current, scorings: [scoring(said, of)], ...OFFICER });
    expect(close({ ani: 71, budi: 80, citra: 80 })).toMatchObject({ status: 'CLOSED', endedAt: WITHIN });
    expect(problemsOf(() => close({ ani: 71, budi: null, citra: null }))).toEqual(['CARDS_MISSING panelId']);
    expect(problemsOf(() => close({ ani: 10, budi: 80, citra: 80 }))).toEqual(['CARDS_MISSING panelId']);
    expect(problemsOf(() => close({ ani: 'RELATED', budi: 'RELATED', citra: 80 }))).toEqual(['CARDS_MISSING panelId']);
    expect(problemsOf(() => close({ ani: 71, budi: 80, citra: 80 }, ['other']))).toEqual(['RESULT_CHANGED panelId']);
    expect(problemsOf(() => close({ ani: 71, budi: 80, citra: 80 }, [NUMBER], panel({ status: 'CLOSED' })))).toEqual([
      'TRANSITION_REFUSED panelId',
    ]);
    expect(close({ ani: null, budi: null, citra: null }, [NUMBER], panel({ absent: [NUMBER] })).status).toBe('CLOSED');
  });

  it('proposes the scores of a closed panel again where what was proposed stands no more', () => {
    expect(problemsOf(() => proposeAgain(panel(), false, OFFICER))).toEqual(['TRANSITION_REFUSED panelId']);
    expect(problemsOf(() => proposeAgain(panel({ status: 'CLOSED' }), true, OFFICER))).toEqual(['TRANSITION_REFUSED panelId']);
    expect(problemsOf(() => proposeAgain(panel({ status: 'CLOSED' }), false, OFFICER))).toEqual([]);
  });

  it('dissolves it before the first card is in', () => {
    expect(dissolvePanel(panel(), [ledger('ani', null)], 'Keliru', OFFICER)).toMatchObject({ status: 'DISSOLVED', endedAt: WITHIN });
    expect(problemsOf(() => dissolvePanel(panel(), [ledger('ani', 40)], 'Keliru', OFFICER))).toEqual(['TRANSITION_REFUSED panelId']);
    expect(officerActions(panel({ status: 'DISSOLVED' }), null)).toEqual([]);
  });
});
