// Mentors and check-points through the API: asked and free to say no; each side for itself, read by the other once both have spoken.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { begun, candidate, heard, of, open, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

describe('a mentor', () => {
  const MENTORS =
    'version mentor { employee { id } answer reason } mentors { answer } tasks { owner lacksDoer doer { id } } allowedActions';

  it('is named by who leads or keeps the records, accepts, does their task, and may give it back', async () => {
    const { person, onboarding } = await begun(city);
    const { colleague, superior } = city.people;
    const named = await step(superior.ask, 'onboardingMentorName', onboarding, { mentorId: colleague.employeeId });
    expect(await seen(colleague.ask, named.id, MENTORS)).toMatchObject({
      mentor: { answer: 'ASKED' },
      allowedActions: ['onboardingMentorAnswer'],
    });
    const { data } = await colleague.ask('{ me { onboardingsMentored(first: 5) { edges { node { onboardingId hasMentor } } } } }');
    expect(data.me.onboardingsMentored.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      onboardingId: named.id,
      hasMentor: false,
    });
    const yes = await step(colleague.ask, 'onboardingMentorAnswer', named, { accepts: true });
    const shown = await seen(person.ask, yes.id, MENTORS);
    expect(shown.tasks.find(({ owner }: { owner: string }) => owner === 'MENTOR')).toMatchObject({
      lacksDoer: false,
      doer: { id: colleague.employeeId },
    });
    expect(await refused(colleague.ask, 'onboardingMentorAnswer', of(yes, { accepts: true }))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(colleague.ask, 'onboardingMentorAnswer', of(yes, { accepts: false }))).toEqual(['REQUIRED']);
    const back = await step(colleague.ask, 'onboardingMentorAnswer', yes, { accepts: false, reason: REASON });
    expect(await seen(person.ask, back.id, MENTORS)).toMatchObject({ mentor: null, mentors: [{ answer: 'DECLINED' }] });
    expect(await seen(colleague.ask, back.id, 'allowedActions')).toEqual({ allowedActions: [] });
  });

  it('is neither the newcomer, nor in their line, nor of another region, nor somebody who has left', async () => {
    const { person, onboarding } = await begun(city);
    const { superior, stranger, staff, hr } = city.people;
    const codes = (mentorId: string) => refused(hr.ask, 'onboardingMentorName', of(onboarding, { mentorId }));
    expect(await codes(person.employeeId)).toEqual(['INVALID']);
    expect(await codes(superior.employeeId)).toEqual(['INVALID']);
    expect(await codes(stranger.employeeId)).toEqual(['NOT_FOUND']);
    const later = await candidate(city, '2026-02-02');
    expect(await codes(later.employeeId)).toEqual(['NOT_IN_SERVICE']);
    expect(await refused(staff.ask, 'onboardingMentorName', of(onboarding, { mentorId: staff.employeeId }))).toEqual(['NOT_FOUND']);
    const named = await step(hr.ask, 'onboardingMentorName', onboarding, { mentorId: staff.employeeId });
    expect(await refused(hr.ask, 'onboardingMentorName', of(named, { mentorId: staff.employeeId }))).toEqual(['ALREADY_EXISTS']);
    const other = { mentorId: city.people.colleague.employeeId };
    expect(await refused(hr.ask, 'onboardingMentorName', of(named, other))).toEqual(['REQUIRED']);
    const replaced = await step(hr.ask, 'onboardingMentorName', named, { ...other, reason: REASON });
    expect(await refused(staff.ask, 'onboardingMentorAnswer', of(replaced, { accepts: true }))).toEqual(['NOT_FOUND']);
    expect(await seen(hr.ask, replaced.id, 'mentors { answer }')).toEqual({ mentors: [{ answer: 'REPLACED' }, { answer: 'ASKED' }] });
  });
});

describe('a check-point', () => {
  const POINTS = 'checkPoints { kind spoken words { side text } }';
  const at = (checkPoint: string, text: string) => ({ checkPoint, text });
  type Point = { kind: string; spoken: string[]; words: { side: string; text: string }[] };
  const pointOf = (shown: { checkPoints: Point[] }, kind: string) => shown.checkPoints.find((point) => point.kind === kind);

  it('is blind until both have spoken; until then each side words its own anew', async () => {
    const person = await candidate(city, '2025-12-11');
    const onboarding = await open(city, person);
    const { superior, hr, colleague } = city.people;
    expect(await refused(person.ask, 'onboardingCheckPointWrite', of(onboarding, at('DAY_60', 'Baik')))).toEqual(['NOT_OPEN_YET']);
    expect(await refused(person.ask, 'onboardingCheckPointWrite', of(onboarding, at('DAY_30', ' ')))).toEqual(['REQUIRED']);
    expect(await refused(hr.ask, 'onboardingCheckPointWrite', of(onboarding, at('DAY_30', 'Baik')))).toEqual(['FORBIDDEN']);
    const first = await step(person.ask, 'onboardingCheckPointWrite', onboarding, at('DAY_30', 'Saya masih bingung.'));
    const again = await step(person.ask, 'onboardingCheckPointWrite', first, at('DAY_30', 'Saya perlu pendampingan.'));
    const own = [{ side: 'NEWCOMER', text: 'Saya perlu pendampingan.' }];
    expect(pointOf(await seen(person.ask, again.id, POINTS), 'DAY_30')).toEqual({ kind: 'DAY_30', spoken: ['NEWCOMER'], words: own });
    for (const ask of [superior.ask, hr.ask]) expect(pointOf(await seen(ask, again.id, POINTS), 'DAY_30')?.words).toEqual([]);
    const both = await step(superior.ask, 'onboardingCheckPointWrite', again, at('DAY_30', 'Berkembang baik.'));
    for (const ask of [superior.ask, person.ask, hr.ask, city.people.auditor.ask])
      expect(pointOf(await seen(ask, both.id, POINTS), 'DAY_30')?.words).toHaveLength(2);
    expect(await refused(person.ask, 'onboardingCheckPointWrite', of(both, at('DAY_30', 'Lain')))).toEqual(['TRANSITION_REFUSED']);
    const named = await step(superior.ask, 'onboardingMentorName', both, { mentorId: colleague.employeeId });
    for (const ask of [colleague.ask, city.people.unitAdmin.ask])
      expect(pointOf(await seen(ask, named.id, POINTS), 'DAY_30')).toEqual({ kind: 'DAY_30', spoken: ['NEWCOMER', 'SUPERIOR'], words: [] });
  });

  it('is shown a week after its day though one side was silent; who was silent may still speak, once', async () => {
    const person = await candidate(city, '2025-12-11');
    const onboarding = await open(city, person);
    const spoken = await step(person.ask, 'onboardingCheckPointWrite', onboarding, at('DAY_30', 'Saya perlu pendampingan.'));
    const { superior } = city.people;
    // 10 January is a Saturday: the check-point is on the 12th, and shown from the 20th.
    city.setNow('2026-01-19T16:59:59.000Z');
    expect(pointOf(await seen(superior.ask, spoken.id, POINTS), 'DAY_30')?.words).toEqual([]);
    city.setNow('2026-01-19T17:00:00.000Z');
    expect(pointOf(await seen(superior.ask, spoken.id, POINTS), 'DAY_30')?.words).toHaveLength(1);
    expect(await refused(person.ask, 'onboardingCheckPointWrite', of(spoken, at('DAY_30', 'Lain')))).toEqual(['TRANSITION_REFUSED']);
    const late = await step(superior.ask, 'onboardingCheckPointWrite', spoken, at('DAY_30', 'Terlambat, tetapi baik.'));
    expect(await refused(superior.ask, 'onboardingCheckPointWrite', of(late, at('DAY_30', 'Lain')))).toEqual(['TRANSITION_REFUSED']);
  });

  it("completes an onboarding that is no candidate's once all is done, and opens it again where a task is taken up", async () => {
    const { staff, superior, unitAdmin, hr } = city.people;
    let at2 = await open(city, staff, 'TRANSFER');
    const shown = await seen(hr.ask, at2.id, 'tasks { number owner }');
    // No unit is named to serve IT: the administrator steps in.
    const who = { NEWCOMER: staff, SUPERIOR: superior, UNIT_ADMIN: unitAdmin, IT: unitAdmin } as const;
    for (const { number: taskNumber, owner } of shown.tasks)
      at2 = await step(who[owner as keyof typeof who].ask, 'onboardingTaskDone', at2, { taskNumber });
    expect(at2.status).toBe('OPEN');
    at2 = await step(staff.ask, 'onboardingCheckPointWrite', at2, at('DAY_30', 'Baik'));
    at2 = await step(superior.ask, 'onboardingCheckPointWrite', at2, at('DAY_30', 'Baik'));
    expect(at2.status).toBe('COMPLETED');
    at2 = await step(superior.ask, 'onboardingTaskUndo', at2, { taskNumber: 1, reason: REASON });
    expect(at2.status).toBe('OPEN');
    expect((await step(unitAdmin.ask, 'onboardingTaskDone', at2, { taskNumber: 1 })).status).toBe('COMPLETED');
  });

  it('of the end of probation can be spoken at by both', async () => {
    const { person, onboarding } = await heard(city);
    expect(pointOf(await seen(person.ask, onboarding.id, POINTS), 'PROBATION_END')?.words).toHaveLength(3);
  });
});
