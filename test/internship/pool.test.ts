// A student's account is a student's and nothing else: every operation that does not name students, or everybody, is closed to it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS, ROOT_QUERIES } from '../operations/index.ts';
import { questions } from '../operations/questions.ts';
import { NEVER, STALE } from '../operations/subjects/index.ts';
import type { Ask } from '../support/city.ts';
import { agreed, student, studentForm } from '../support/internship.ts';
import { type Agency, refused, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';

let city: Agency;
let ask: Ask;
let liaison: Ask;

beforeAll(async () => {
  city = await startAgency();
  city.setNow('2026-01-12T02:00:00.000Z');
  // Whatever the token claims besides.
  ask = await city.login({
    sub: 'mahasiswa',
    roles: ['HR_OFFICER', 'EMPLOYEE', 'APPLICANT'],
    pool: 'students',
    employeeId: city.people.hr.employeeId,
  });
  liaison = await city.login({
    sub: 'penghubung',
    roles: ['HR_OFFICER', 'STUDENT', 'EMPLOYEE'],
    pool: 'liaisons',
    employeeId: city.people.hr.employeeId,
    institutionId: (await agreed(city, city.setup)).id,
  });
});
afterAll(() => city.stop());

const isFor = (role: 'STUDENT' | 'LIAISON', field: string): boolean => {
  const to = theSchema().rules.fields.get(field) ?? [];
  return to.includes(role) || to.includes('PUBLIC');
};

const openTo = async (role: 'STUDENT' | 'LIAISON', as: Ask): Promise<string[]> => {
  const asked = questions(NEVER, STALE).filter(({ field }) => !isFor(role, field));
  expect(asked.length).toBeGreaterThan(250);
  const open: string[] = [];
  for (const { field, query, variables } of asked) {
    const { errors } = await as(query, variables);
    if (errors?.[0]?.extensions.code !== 'FORBIDDEN') open.push(field);
  }
  return open;
};

const fieldsOf = (role: 'STUDENT' | 'LIAISON'): string[] => {
  const { rules } = theSchema();
  const all = [...Object.keys(OPERATIONS).map((name) => `Mutation.${name}`), ...Object.keys(ROOT_QUERIES).map((name) => `Query.${name}`)];
  return all.filter((field) => rules.fields.get(field)?.includes(role)).toSorted();
};

describe('a liaison', () => {
  it('is turned away from every operation that is not theirs, whatever the token claims besides', async () =>
    expect(await openTo('LIAISON', liaison)).toEqual([]));

  it('reads, and writes nothing', () =>
    expect(fieldsOf('LIAISON')).toEqual(['Query.partnerCreditsFile', 'Query.partnerFigures', 'Query.partnerInterns']));
});

describe('a student', () => {
  it('is turned away from every operation that is not theirs', async () => {
    expect(await openTo('STUDENT', ask)).toEqual([]);
  });

  it('has these alone', () => {
    expect(fieldsOf('STUDENT')).toEqual([
      'Mutation.internProfileSave',
      'Mutation.internTranscriptUpload',
      'Mutation.internshipApply',
      'Mutation.internshipConfirm',
      'Mutation.internshipEnd',
      'Mutation.internshipLeaveAsk',
      'Mutation.internshipLeaveTakeBack',
      'Mutation.internshipLogWrite',
      'Mutation.internshipWithdraw',
      'Mutation.noticesRead',
      'Mutation.noticesReadUpTo',
      'Query.notices',
    ]);
  });

  it('is nobody’s: an applicant or member of staff of the same name is none', async () => {
    const { id } = await agreed(city, city.setup);
    await student(city, id, {}, { login: ask });
    const me = '{ me { roles internStudent { id } applicant { id } } }';
    expect((await ask(me)).data.me).toMatchObject({ internStudent: { id: expect.stringMatching(/^ist_/) }, applicant: null });
    for (const pool of ['applicants', 'staff'] as const) {
      const other = await city.login({ sub: 'mahasiswa', roles: ['EMPLOYEE'], pool, region: null });
      expect((await other(me)).data.me.internStudent).toBeNull();
      expect(await refused(other, 'internProfileSave', studentForm(id))).toEqual(['!FORBIDDEN']);
    }
  });
});
