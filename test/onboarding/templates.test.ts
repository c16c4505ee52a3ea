// Templates of onboarding: shipped in both languages, written anew by the staffing agency, and frozen in what has begun.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onboardingPolicy } from '../../src/modules/onboarding/rules/policy.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';
import { begun, candidate, open, REASON, seen } from '../support/onboarding.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const words = (indonesian: string, english: string) => ({ indonesian, english });
const TASK = {
  title: words('Kenali ruang', 'Find your way'),
  instruction: words('Ikuti tur.', 'Take the tour.'),
  owner: 'MENTOR',
  days: 2,
};
const TEMPLATE = { kind: 'CPNS', expectedVersion: 0, tasks: [TASK], reason: REASON };

it('as shipped says in both languages what to do, within the first half year', () => {
  const { tasks, limits } = onboardingPolicy('2026-01-12', SHIPPED);
  for (const { title, instruction, days } of Object.values(tasks).flat()) {
    for (const text of [title.id, title.en, instruction.id, instruction.en]) expect(text.trim()).not.toBe('');
    expect([title.id === title.en, days <= limits.taskDays]).toEqual([false, true]);
  }
});

it('holds for who begins after it; who has begun goes on as they began', async () => {
  const { hr } = city.people;
  const { onboarding } = await begun(city);
  const before = await seen(hr.ask, onboarding.id, 'templateNumber tasks { title }');
  const { template } = await done(
    hr.ask,
    'onboardingTemplateChange',
    TEMPLATE,
    'template { kind version number reason tasks { title { indonesian english } owner days } }',
  );
  expect(template).toMatchObject({
    kind: 'CPNS',
    version: 1,
    number: 1,
    reason: REASON,
    tasks: [{ title: TASK.title, owner: 'MENTOR', days: 2 }],
  });
  expect(await seen(hr.ask, onboarding.id, 'templateNumber tasks { title }')).toEqual(before);
  const later = await open(city, await candidate(city));
  expect(await seen(hr.ask, later.id, 'templateNumber tasks { title }')).toEqual({ templateNumber: 1, tasks: [{ title: 'Kenali ruang' }] });
  const { data } = await hr.ask('{ onboardingTemplates { kind version number } }');
  expect(data.onboardingTemplates.map(({ kind, number }: { kind: string; number: number }) => [kind, number])).toEqual([
    ['CPNS', 1],
    ['PPPK', 0],
    ['TRANSFER', 0],
    ['ACTING_HEAD', 0],
  ]);
});

it('is refused with a code on each field', async () => {
  const { hr, unitAdmin } = city.people;
  const codes = (more: object) => refused(hr.ask, 'onboardingTemplateChange', { ...TEMPLATE, kind: 'PPPK', ...more });
  expect(await codes({ expectedVersion: 7 })).toEqual(['VERSION_CONFLICT']);
  expect(await codes({ tasks: [] })).toEqual(['REQUIRED']);
  expect(await codes({ tasks: Array(41).fill(TASK) })).toEqual(['LIMIT_REACHED']);
  expect(
    await codes({
      tasks: [
        { ...TASK, days: -1 },
        { ...TASK, days: 401 },
      ],
    }),
  ).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE']);
  expect(await codes({ tasks: [{ ...TASK, title: words(' ', 'x'.repeat(151)) }], reason: 'x' })).toEqual([
    'REQUIRED',
    'TOO_LONG',
    'OUT_OF_RANGE',
  ]);
  expect(await refused(unitAdmin.ask, 'onboardingTemplateChange', TEMPLATE)).toEqual(['!FORBIDDEN']);
});
