// Clocks of what citizens write, over the holidays of 2026; what each side can do at each stage; codes; and what is left out of a text.
import { describe, expect, it } from 'vitest';
import {
  acceptCase,
  answerCase,
  askFacts,
  canReply,
  caseTrials,
  dueOnOf,
  earliestDue,
  expectCaseOpen,
  firstDue,
  handOver,
  isLate,
  reopenCase,
  reopenUntil,
  replied,
  ruleAboutHead,
  ruleNoHead,
  stageOf,
  type VoiceCase,
} from '../../../src/modules/voice/rules/cases.ts';
import { readCode, trackingCode } from '../../../src/modules/voice/rules/code.ts';
import type { VoiceClass } from '../../../src/modules/voice/rules/policy.ts';
import { scrub } from '../../../src/modules/voice/rules/scrub.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const calendar = workCalendar('2026-01-12', SHIPPED);
const at = (day: string): string => `${day}T02:00:00.000Z`;

const submitted = (day: string): VoiceCase => ({
  ...{ id: 'vce_1', region: '33.74', kind: 'COMPLAINT', mode: 'OPEN', serviceId: null, unitId: 'unt_1' },
  ...{ aboutHeadOf: null, submittedAt: at(day), asked: 0 },
  ...{ inputHash: '', sealed: '', leftOut: [], contact: null, stage: 'SUBMITTED', class: null, due: firstDue(at(day), calendar) },
  ...{
    standsSince: null,
    firstInTime: null,
    answeredAt: null,
    answeredInTime: null,
    reopenedAt: null,
    moves: [],
    restored: null,
    withheld: false,
    words: 0,
    concerns: [],
    files: [],
  },
});
const accepted = (day: string, of: VoiceClass, on = day): VoiceCase =>
  acceptCase(submitted(day), { class: of, unitId: null, now: at(on) }, calendar);

describe('the clock', () => {
  it.each([
    // A Monday; then the days around Idulfitri and Nyepi of March 2026, the end of a week, the turn of a day in WIB.
    ['2026-01-12', '2026-01-15'],
    ['2026-01-15', '2026-01-21'],
    ['2026-01-16', '2026-01-21'],
    ['2026-03-17', '2026-03-27'],
    ['2026-05-13', '2026-05-20'],
  ])('of the first answer to what came on %s is over with %s', (day, due) => {
    const body = submitted(day);
    expect(dueOnOf(body, calendar)).toBe(due);
    expect([isLate(body, `${due}T16:59:59.999Z`, calendar), isLate(body, `${due}T17:00:00.000Z`, calendar)]).toEqual([false, true]);
  });

  it.each([
    ['URGENT', '2026-03-26'],
    ['INFORMATION', '2026-03-31'],
    ['ORDINARY', '2026-04-14'],
    ['OVERSIGHT', '2026-06-26'],
  ] as const)('of class %s from 17 March 2026 on is over with %s', (of, due) => {
    expect(dueOnOf(accepted('2026-03-17', of), calendar)).toBe(due);
  });

  it('stands while the citizen is asked, and goes on with what was left', () => {
    const body = accepted('2026-01-12', 'INFORMATION');
    expect(dueOnOf(body, calendar)).toBe('2026-01-20');
    const asked = askFacts(body, at('2026-01-14'));
    expect([dueOnOf(asked, calendar), isLate(asked, at('2026-03-02'), calendar)]).toEqual([null, false]);
    // Two of five were used. Answered on Monday 26 January, three are left.
    expect(dueOnOf(replied(asked, at('2026-01-26'), calendar), calendar)).toBe('2026-01-29');
    expect(dueOnOf(replied(asked, at('2026-01-14'), calendar), calendar)).toBe('2026-01-20');
    const late = askFacts(body, at('2026-01-22'));
    expect(isLate(late, at('2026-01-22'), calendar)).toBe(true);
    expect(answerCase(late, at('2026-01-22'), calendar).answeredInTime).toBe(false);
    expect(answerCase(asked, at('2026-06-01'), calendar).answeredInTime).toBe(true);
  });

  it('tells whether both answers came in time', () => {
    expect(accepted('2026-01-12', 'URGENT', '2026-01-15').firstInTime).toBe(true);
    expect(accepted('2026-01-12', 'URGENT', '2026-01-19').firstInTime).toBe(false);
    const body = accepted('2026-01-12', 'URGENT');
    expect([
      answerCase(body, at('2026-01-14'), calendar).answeredInTime,
      answerCase(body, at('2026-01-15'), calendar).answeredInTime,
    ]).toEqual([true, false]);
  });

  it('into a year without holidays has no day, and nobody is late by it', () => {
    const body = accepted('2026-12-30', 'OVERSIGHT');
    expect([dueOnOf(body, calendar), isLate(body, at('2027-12-01'), calendar)]).toEqual([null, false]);
  });

  it('is listed by the earliest day that it can be where nobody knows the day', () => {
    expect(earliestDue(accepted('2026-12-30', 'URGENT'))).toBe('2027-01-01');
    expect(earliestDue(accepted('2026-01-12', 'URGENT'))).toBe('2026-01-14');
  });
});

describe('a case that is moved', () => {
  const giving = { reason: ' Bukan urusan kami. ', by: 'emp_1', now: at('2026-01-13') };
  const full = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 'unt_2' : 'unt_1')).reduce(
    (body, unitId) => handOver(body, unitId, giving),
    submitted('2026-01-12'),
  );

  it('is moved so often and no more, but for a head who is not to read it', () => {
    expect(full.moves).toHaveLength(20);
    expect(problemsOf(() => handOver(full, 'unt_2', giving))).toMatchObject([{ code: 'LIMIT_REACHED', params: { most: 20 } }]);
    const trials = caseTrials(full, giving.now).filter(({ action }) => action === 'voiceHandOver');
    expect(trials.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['LIMIT_REACHED']]);
    const above = ruleAboutHead(full, { headOf: 'unt_1', above: null }, giving);
    expect([above.unitId, above.aboutHeadOf, above.moves.at(-1)?.toUnitId]).toEqual([null, 'unt_1', null]);
    expect(problemsOf(() => ruleNoHead(above, giving)).map(({ code }) => code)).toEqual(['LIMIT_REACHED']);
  });

  it('about a head goes up, is answered there also without a unit, and comes back where that was wrong', () => {
    const up = ruleAboutHead(submitted('2026-01-12'), { headOf: 'unt_1', above: null }, giving);
    expect(acceptCase(up, { class: 'URGENT', unitId: null, now: giving.now }, calendar).unitId).toBeNull();
    const back = ruleNoHead(up, giving);
    expect([back.unitId, back.aboutHeadOf, back.due]).toEqual(['unt_1', null, up.due]);
    expect(problemsOf(() => ruleNoHead(back, giving)).map(({ code }) => code)).toEqual(['ALREADY_EXISTS']);
  });
});

describe('what was answered', () => {
  const answered = answerCase(accepted('2026-01-12', 'URGENT'), at('2026-01-14'), calendar);
  it('is taken up again once, for 14 days, with a clock of its own', () => {
    expect(reopenUntil(answered, at('2026-01-28'))).toBe('2026-01-28T17:00:00.000Z');
    expect(stageOf(answered, '2026-01-28T16:59:59.999Z')).toBe('ANSWERED');
    expect(stageOf(answered, '2026-01-28T17:00:00.000Z')).toBe('CLOSED');
    const again = reopenCase(answered, at('2026-01-20'), calendar);
    expect([stageOf(again, at('2026-01-20')), dueOnOf(again, calendar)]).toEqual(['IN_WORK', '2026-01-22']);
    const twice = answerCase(again, at('2026-01-21'), calendar);
    expect([stageOf(twice, at('2026-01-21')), reopenUntil(twice, at('2026-01-21'))]).toEqual(['CLOSED', null]);
  });
});

describe('each stage', () => {
  const MARK = 'voiceConcernMark';
  const now = at('2026-01-14');
  const body = accepted('2026-01-12', 'ORDINARY');
  const done = answerCase(body, now, calendar);
  it.each([
    ['SUBMITTED', submitted('2026-01-12'), ['voiceAccept', 'voiceHandOver', 'voiceHeadRule', MARK], true],
    ['IN_WORK', body, ['voiceHandOver', 'voiceHeadRule', 'voiceAskFacts', 'voiceAnswer', MARK], true],
    ['FACTS_ASKED', askFacts(body, now), ['voiceHandOver', 'voiceHeadRule', 'voiceAnswer', MARK], true],
    ['ANSWERED', done, [], false],
    ['something left out', { ...done, leftOut: ['EMAIL'], withheld: true }, ['voiceRestore'], false],
    ['restored already', { ...done, leftOut: ['EMAIL'], restored: { at: now, by: 'emp_1', reason: 'x', words: 2 } }, [], false],
    [
      'as many words as there may be',
      { ...body, words: 30 },
      ['voiceHandOver', 'voiceHeadRule', 'voiceAskFacts', 'voiceAnswer', MARK],
      false,
    ],
    ['as many, and the office asks', askFacts({ ...body, words: 30 }, now), ['voiceHandOver', 'voiceHeadRule', 'voiceAnswer', MARK], true],
  ] as [string, VoiceCase, string[], boolean][])('%s', (_, of, actions, replies) => {
    expect(caseTrials(of, now).map(({ action }) => action)).toEqual(actions);
    expect(canReply(of, now)).toBe(replies);
  });

  it.each([
    ['voiceAnswer', submitted('2026-01-12'), 'TRANSITION_REFUSED'],
    ['voiceAccept', body, 'TRANSITION_REFUSED'],
    ['voiceReopen', body, 'TRANSITION_REFUSED'],
    ['voiceReply', done, 'TRANSITION_REFUSED'],
    ['voiceReply', { ...body, words: 30 }, 'LIMIT_REACHED'],
    ['voiceRestore', body, 'TRANSITION_REFUSED'],
  ] as const)('refuses %s with %#', (action, of, code) => {
    expect(problemsOf(() => expectCaseOpen(action, of, now)).map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    ['voiceReply', askFacts({ ...body, words: 31 }, now)],
    ['voiceReopen', { ...done, words: 31 }],
  ] as const)('lets %s pass however much was said before', (action, of) => {
    expect(problemsOf(() => expectCaseOpen(action, of, now))).toEqual([]);
  });

  it('names a unit with the first answer where none is named, and gives it to no other by it', () => {
    const give = (unitId: string, of: VoiceCase) => () => acceptCase(of, { class: 'URGENT', unitId, now }, calendar);
    expect(give('unt_2', { ...submitted('2026-01-12'), unitId: null })().unitId).toBe('unt_2');
    expect(give('unt_1', submitted('2026-01-12'))().unitId).toBe('unt_1');
    expect(problemsOf(give('unt_2', submitted('2026-01-12')))).toMatchObject([{ code: 'INVALID', field: ['unitId'] }]);
  });

  it('refuses a reopening that comes too late with its day, and a first answer without a unit', () => {
    expect(problemsOf(() => expectCaseOpen('voiceReopen', done, at('2026-02-01')))).toMatchObject([
      { code: 'DEADLINE_PASSED', data: { closedAt: '2026-01-28T17:00:00.000Z' } },
    ]);
    const homeless = { ...submitted('2026-01-12'), unitId: null };
    expect(problemsOf(() => acceptCase(homeless, { class: 'URGENT', unitId: null, now }, calendar))).toMatchObject([
      { code: 'REQUIRED', field: ['unitId'] },
    ]);
  });
});

describe('a code', () => {
  const code = trackingCode(Uint8Array.from([250, 3, 77, 129, 4, 99, 200, 31, 8, 66]));
  it('has 80 bits and a check sign, and is read however it is typed', () => {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$/);
    const bare = code.replaceAll('-', '');
    for (const typed of [code, code.toLowerCase(), ` ${bare} `, code.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')])
      expect(readCode(typed)).toBe(bare);
  });
  it('with one wrong sign is none', () => {
    const bare = code.replaceAll('-', '');
    const wrong = [...bare].flatMap((sign, i) =>
      [...'ABC0123XYZ'].filter((other) => other !== sign).map((other) => bare.slice(0, i) + other + bare.slice(i + 1)),
    );
    expect(wrong.filter((one) => readCode(one) !== null)).toEqual([]);
    for (const other of ['', bare.slice(1), `${bare}A`, 'x'.repeat(10_000), '\ud800']) expect(readCode(other)).toBeNull();
  });
});

describe('of other people', () => {
  it.each([
    ['Pak Budi (NIK 3374101705800003) kasar', 'Pak Budi (NIK [NIK/NIP]) kasar', ['PERSONAL_NUMBER']],
    ['NIP 19800517 200503 2 101', 'NIP [NIK/NIP]', ['PERSONAL_NUMBER']],
    ['Siti 3374101705800003 081234567890', 'Siti [NIK/NIP] [telepon]', ['PERSONAL_NUMBER', 'TELEPHONE']],
    ['3374101705800003 3374101705800004 dan', '[NIK/NIP] [NIK/NIP] dan', ['PERSONAL_NUMBER']],
    ['NIK 3374101705800003 12 Januari', 'NIK [NIK/NIP] 12 Januari', ['PERSONAL_NUMBER']],
    ['3374 1017 0580 0003 3374 1017 0580 0004', '[NIK/NIP] [NIK/NIP]', ['PERSONAL_NUMBER']],
    ['nomor pesanan 33741017058000031 tetap', null, []],
    ['hubungi 0812-3456-7890 atau (024) 3513366.', 'hubungi [telepon] atau [telepon].', ['TELEPHONE']],
    ['WA +62 812 3456 7890', 'WA [telepon]', ['TELEPHONE']],
    ['tulis ke budi.s@semarangkota.go.id, ya', 'tulis ke [e-mail], ya', ['EMAIL']],
    ['mobil H 1234 AB dan h 9 ab, h1234xyz', 'mobil [pelat] dan h 9 ab, [pelat]', ['VEHICLE']],
    ['a@b.id 081234567890 H 1 A', '[e-mail] [telepon] [pelat]', ['EMAIL', 'TELEPHONE', 'VEHICLE']],
    ['RT 05 RW 02, UU 5 TA, jam 08.00, Rp 1.500.000, 17 Agustus 1945, 112', null, []],
    ['sejak 2024 saya menunggu 14 hari kerja di loket 3', null, []],
  ] as [string, string | null, string[]][])('“%s”', (written, shown, leftOut) => {
    expect(scrub(written)).toEqual({ text: shown ?? written, leftOut });
  });

  it('a long text costs no long time', () => {
    const long = scrub(`${'a'.repeat(30_000)} ${'1 '.repeat(8000)} ${'H '.repeat(4000)}`);
    expect(long.text.length).toBeGreaterThan(1000);
  });
});
