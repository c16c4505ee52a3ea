// That a case concerns somebody: when it can be said, replied to, taken back and said anew.
import { describe, expect, it } from 'vitest';
import type { VoiceStage } from '../../../src/modules/voice/rules/cases.ts';
import { concernNotices } from '../../../src/modules/voice/rules/concern-notices.ts';
import {
  actionsOnConcern,
  type CaseConcern,
  expectConcernOpen,
  heldIds,
  lastMark,
  markConcern,
  replyAwaited,
  replyDay,
  replyProblems,
  takeBackConcern,
  withConcern,
} from '../../../src/modules/voice/rules/concerns.ts';
import { dayEnd } from '../../../src/platform/rules/calendar.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const CALENDAR = workCalendar('2026-01-12', SHIPPED);
const OF = { id: 'vcn_1', region: '33.74', caseId: 'vce_1', submittedAt: '2026-01-12T02:00:00.000Z', employeeId: 'emp_1' };
const made = (day: number) => ({
  ...{ at: `2026-01-${day}T02:00:00.000Z`, by: 'emp_9', reason: ` ke-${day} `, words: 0 },
  replyDueOn: `2026-01-${day + 3}`,
});
const marked = markConcern(null, OF, made(13));
const replied: CaseConcern = { ...marked, reply: { at: '2026-01-14T02:00:00.000Z', sealed: 's' } };
const left = markConcern(null, OF, { ...made(13), replyDueOn: null });
const gone = takeBackConcern(replied, made(15));
const again = markConcern(gone, OF, made(16));

it('is said once at a time, taken back, and said anew; all of it stays', () => {
  expect(() => markConcern(marked, OF, made(14))).toThrow('ALREADY_EXISTS');
  expect(lastMark(gone)).toEqual({ ...made(13), reason: 'ke-13', takenBack: { at: made(15).at, by: 'emp_9', reason: 'ke-15' } });
  expect([again.marks.length, lastMark(again).reason, again.reply]).toEqual([2, 'ke-16', replied.reply]);
});

describe('what can be done', () => {
  const BACK = 'voiceConcernTakeBack';
  const REPLY = 'voiceConcernReply';
  it.each<[string, CaseConcern, VoiceStage, string[]]>([
    ['before the first answer', marked, 'SUBMITTED', [BACK, REPLY]],
    ['while facts are asked for', marked, 'FACTS_ASKED', [BACK, REPLY]],
    ['once answered, by who has not replied', marked, 'ANSWERED', [BACK, REPLY]],
    ['once answered, by who has', replied, 'ANSWERED', [BACK]],
    ['taken up again, by who has', replied, 'IN_WORK', [BACK, REPLY]],
    ['once closed', marked, 'CLOSED', [BACK]],
    ['taken back', gone, 'IN_WORK', []],
  ])('%s', (_, concern, stage, expected) => {
    expect(actionsOnConcern(concern, stage)).toEqual(expected);
    for (const action of ['voiceConcernTakeBack', 'voiceConcernReply'] as const) {
      const refusedOf = () => expectConcernOpen(action, concern, stage);
      if (expected.includes(action)) expect(refusedOf).not.toThrow();
      else expect(refusedOf).toThrow('TRANSITION_REFUSED');
    }
  });
});

it('takes one place, whatever became of it', () => {
  const two = withConcern(withConcern([], 'a', true), 'b', true);
  expect(heldIds(withConcern(two, 'a', false))).toEqual(['b']);
  expect(withConcern(withConcern(two, 'a', false), 'a', true)).toHaveLength(2);
});

describe('who is told', () => {
  const told = (before: CaseConcern | null, after: CaseConcern, unitId: string | null = 'unt_1') =>
    concernNotices
      .told(before, after, { unitId, concerned: ['emp_1', 'emp_2'] })
      .map(({ event, to, notTo }) => [event, to[0]?.kind, notTo]);
  it.each<[string, ReturnType<typeof told>, unknown[]]>([
    ['nobody, when it is said: it is awaited', told(null, marked), []],
    ['the person, when it is said of who has left', told(null, left), [['VOICE_CONCERN_MARKED', 'EMPLOYEE', undefined]]],
    ['who decides, when they reply', told(marked, replied), [['VOICE_CONCERN_REPLIED', 'HEADS', ['emp_1', 'emp_2']]]],
    ['the agency, where no unit works on it', told(marked, replied, null), [['VOICE_CONCERN_REPLIED', 'OFFICE', ['emp_1', 'emp_2']]]],
    ['the person, when it is taken back', told(replied, gone), [['VOICE_CONCERN_TAKEN_BACK', 'EMPLOYEE', undefined]]],
    ['nobody, when it is said anew', told(gone, again), []],
    ['nobody, of the same', told(replied, replied), []],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));
});

describe('a reply is awaited', () => {
  const beside = { unitId: 'unt_1', concerned: ['emp_1'] };
  it.each<[string, CaseConcern, string | null]>([
    ['until its day', marked, '2026-01-16'],
    ['of nobody who has replied', replied, null],
    ['of nobody of whom it was taken back', gone, null],
    ['anew of whom it is said anew, whatever they said before', again, '2026-01-19'],
    ['of nobody who has left', left, null],
  ])('%s', (_, concern, day) => {
    expect(replyAwaited(concern)).toBe(day);
    const awaited = concernNotices.awaited(concern, beside).map(({ event, dueAt, occasion }) => [event, dueAt, occasion]);
    expect(awaited).toEqual(day === null ? [] : [['VOICE_CONCERN_MARKED', dayEnd(day), String(concern.marks.length)]]);
    expect(concernNotices.awaited(concern, null)).toEqual([]);
  });

  const due = (on: string | null) => ({ from: '2026-01-12', days: 14, on, calendars: [] });
  const AT = '2026-01-14T02:00:00.000Z';
  it.each<[string, CaseConcern[], string | null, string | null, string, string | null]>([
    ['while its day runs', [marked], '2026-02-02', null, AT, '2026-01-16T17:00:00.000Z'],
    ['in its last moment', [marked], '2026-02-02', null, '2026-01-16T16:59:59.999Z', '2026-01-16T17:00:00.000Z'],
    ['not once it is over', [marked], '2026-02-02', null, '2026-01-16T17:00:00.000Z', null],
    ['of several by the last', [replied, marked, again], '2026-02-02', null, AT, '2026-01-19T17:00:00.000Z'],
    ['up to the day on which the citizen is to be answered', [marked], '2026-01-15', null, AT, '2026-01-14T17:00:00.000Z'],
    ['not on that day', [marked], '2026-01-14', null, AT, null],
    ['not once it is late', [marked], '2026-01-13', null, AT, null],
    ['whatever that day while its clock stands', [marked], '2026-01-13', '2026-01-12', AT, '2026-01-16T17:00:00.000Z'],
    ['of a year that nobody knows by its weekdays', [marked], null, null, AT, '2026-01-16T17:00:00.000Z'],
    ['by nobody where none is', [replied, gone, left], '2026-02-02', null, AT, null],
  ])('and answers wait for it %s', (_, concerns, on, standsSince, now, opensAt) => {
    const problems = replyProblems(concerns, { due: due(on), standsSince }, now);
    expect(problems.map(({ code, params }) => [code, params?.opensAt])).toEqual(opensAt === null ? [] : [['NOT_OPEN_YET', opensAt]]);
  });

  it.each([
    ['some working days', '2026-01-13T02:00:00.000Z', CALENDAR, '2026-01-19'],
    ['by the legal day, past midnight in Semarang', '2026-01-13T17:00:00.000Z', CALENDAR, '2026-01-20'],
    ['by weekdays where nobody knows the holidays', '2026-12-30T02:00:00.000Z', CALENDAR, '2027-01-04'],
  ])('for %s', (_, at, calendar, day) => expect(replyDay(at, calendar)).toBe(day));
});
