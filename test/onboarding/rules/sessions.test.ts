// Which trainings fit a task, and what attendance makes of an onboarding, in whatever order it comes. Pure.
import { describe, expect, it } from 'vitest';
import { doesTask } from '../../../src/modules/onboarding/rules/parts.ts';
import { fitsSession, followAttendance, type TakenPart } from '../../../src/modules/onboarding/rules/sessions.ts';
import type { Onboarding, OnboardingTask } from '../../../src/modules/onboarding/rules/types.ts';

const as = { by: 'projector', now: '2026-03-04T02:00:00.000Z' };
const part = (attended: boolean, more: Partial<TakenPart> = {}): TakenPart => ({
  ...{ enrolmentId: 'tre_1', programmeId: 'trp_1', competences: ['Pelayanan'], on: '2026-03-03', attended },
  ...more,
});
const service = { competence: 'Pelayanan', programmeId: null };
const task = { owner: 'NEWCOMER', ownerId: null, number: 1, status: 'OPEN', deeds: [], session: service } as unknown as OnboardingTask;
const one = (more: object = {}, tasks: OnboardingTask[] = [task]): Onboarding =>
  ({
    kind: 'TRANSFER',
    status: 'OPEN',
    startsOn: '2026-02-01',
    probation: null,
    checkPoints: [],
    closures: [],
    tasks,
    ...more,
  }) as unknown as Onboarding;

describe('a training', () => {
  it.each([
    [service, ['Pelayanan'], true],
    [service, [' pelayanan '], true],
    [service, ['Pelayanan prima'], false],
    [service, [], false],
    [{ competence: null, programmeId: 'trp_1' }, [], true],
    [{ competence: null, programmeId: 'trp_2' }, ['Pelayanan'], false],
  ])('%o with %o fits: %s', (session, competences, fits) => expect(fitsSession(session, { programmeId: 'trp_1', competences })).toBe(fits));
});

describe('attendance', () => {
  it('ticks once, completes with the last task, and takes both back', () => {
    const ticked = followAttendance(one(), part(true), as);
    expect([ticked.status, ticked.tasks[0]?.status]).toEqual(['COMPLETED', 'DONE']);
    expect(followAttendance(ticked, part(true), as)).toBe(ticked);
    // Another training that serves it as well changes nothing, and its end neither.
    expect(followAttendance(ticked, part(true, { enrolmentId: 'tre_2' }), as)).toBe(ticked);
    expect(followAttendance(ticked, part(false, { enrolmentId: 'tre_2' }), as)).toBe(ticked);
    const back = followAttendance(ticked, part(false), as);
    expect([back.status, back.tasks[0]?.status]).toEqual(['OPEN', 'OPEN']);
    expect(followAttendance(back, part(false), as)).toBe(back);
    expect(followAttendance(back, part(true), as).status).toBe('COMPLETED');
  });

  it.each([
    ['from before the first day', one(), part(true, { on: '2026-01-31' })],
    ['of what serves something else', one(), part(true, { competences: ['Komunikasi'] })],
    ['of a closed onboarding', one({ status: 'CANCELLED' }), part(true)],
    ['of an onboarding that has ended', one({ status: 'ENDED' }), part(true)],
    ['of a task that was waived', one({}, [{ ...task, status: 'WAIVED' }]), part(true)],
    ['of a task that is no training', one({}, [{ ...task, session: undefined } as unknown as OnboardingTask]), part(true)],
  ])('%s ticks nothing', (_, onboarding, taken) => expect(followAttendance(onboarding, taken, as)).toBe(onboarding));

  it('older than the day on which somebody has opened the task again ticks nothing, whoever was there; what is attended later does', () => {
    const byHand = { what: 'DONE', by: 'emp_1', at: '2026-03-02T02:00:00.000Z', note: null };
    const again = { what: 'UNDONE', by: 'emp_1', at: '2026-03-03T20:00:00.000Z', note: 'Belum selesai' };
    const open = one({}, [{ ...task, deeds: [byHand, again] } as unknown as OnboardingTask]);
    for (const on of ['2026-02-10', '2026-03-03', '2026-03-04']) expect(followAttendance(open, part(true, { on }), as)).toBe(open);
    expect(followAttendance(open, part(true, { on: '2026-03-05' }), as).status).toBe('COMPLETED');
  });

  it('does not overrule who has opened the task again; a tick by hand is not taken back', () => {
    const ticked = followAttendance(one(), part(true), as);
    const undone = { what: 'UNDONE', by: 'emp_2', at: as.now, note: 'Salah' } as const;
    const opened = one({}, [{ ...task, deeds: [...(ticked.tasks[0]?.deeds ?? []), undone] }]);
    expect(followAttendance(opened, part(true), as)).toBe(opened);
    const handed = { what: 'OWNER_REPLACED', by: 'emp_2', at: as.now, note: 'Diganti', from: null, to: 'emp_3' } as const;
    const another = one({}, [{ ...task, ownerId: 'emp_3', deeds: [...(opened.tasks[0]?.deeds ?? []), handed] }]);
    expect(followAttendance(another, part(true), as)).toBe(another);
    expect(followAttendance(opened, part(true, { enrolmentId: 'tre_2', on: '2026-03-20' }), as).status).toBe('COMPLETED');
    const byHand = one({}, [{ ...task, status: 'DONE', deeds: [{ what: 'DONE', by: 'emp_2', at: as.now, note: null }] }]);
    expect(followAttendance(byHand, part(false), as)).toBe(byHand);
  });
});

describe('who ticks it by hand', () => {
  it.each([
    [['NEWCOMER'], 'emp_1', null, false],
    [['NEWCOMER'], 'emp_1', 'emp_1', false],
    [['SUPERIOR'], 'emp_2', null, true],
    [['HR_OFFICER'], 'emp_3', null, true],
    [['MENTOR'], 'emp_4', null, false],
    [[], 'emp_5', 'emp_5', true],
  ] as const)('%o: %s, named %s: %s', (parts, by, ownerId, does) => expect(doesTask({ ...task, ownerId }, { by, parts })).toBe(does));
});
