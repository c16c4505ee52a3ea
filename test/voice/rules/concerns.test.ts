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
  takeBackConcern,
  withConcern,
} from '../../../src/modules/voice/rules/concerns.ts';

const OF = { id: 'vcn_1', region: '33.74', caseId: 'vce_1', submittedAt: '2026-01-12T02:00:00.000Z', employeeId: 'emp_1' };
const made = (day: number) => ({ at: `2026-01-${day}T02:00:00.000Z`, by: 'emp_9', reason: ` ke-${day} `, words: 0 });
const marked = markConcern(null, OF, made(13));
const replied: CaseConcern = { ...marked, reply: { at: '2026-01-14T02:00:00.000Z', sealed: 's' } };
const gone = takeBackConcern(replied, made(15));

it('is said once at a time, taken back, and said anew; all of it stays', () => {
  expect(() => markConcern(marked, OF, made(14))).toThrow('ALREADY_EXISTS');
  expect(lastMark(gone)).toEqual({ ...made(13), reason: 'ke-13', takenBack: { at: made(15).at, by: 'emp_9', reason: 'ke-15' } });
  const again = markConcern(gone, OF, made(16));
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
    ['the person, when it is said', told(null, marked), [['VOICE_CONCERN_MARKED', 'EMPLOYEE', undefined]]],
    ['who decides, when they reply', told(marked, replied), [['VOICE_CONCERN_REPLIED', 'HEADS', ['emp_1', 'emp_2']]]],
    ['the agency, where no unit works on it', told(marked, replied, null), [['VOICE_CONCERN_REPLIED', 'OFFICE', ['emp_1', 'emp_2']]]],
    ['the person, when it is taken back', told(replied, gone), [['VOICE_CONCERN_TAKEN_BACK', 'EMPLOYEE', undefined]]],
    ['the person, when it is said anew', told(gone, markConcern(gone, OF, made(16))), [['VOICE_CONCERN_MARKED', 'EMPLOYEE', undefined]]],
    ['nobody, of the same', told(replied, replied), []],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));
});
