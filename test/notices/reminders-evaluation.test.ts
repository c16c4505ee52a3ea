// Reminders of the end of the year: of the self-assessment and the rating by the evaluation itself, and what the law asks for by night too.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import type { InboxNotice } from '../../src/modules/notices/rules/types.ts';
import { everyRow, REGION } from '../support/city.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { BOTH_ABOVE, type Evaluated, evaluationOpened, evaluationStep, SELF } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
let box: Outbox;
let of: Evaluated;
const EMAIL = 'pegawai.baru@surat.id';

/** What somebody was reminded of, with its day. */
async function remindedOn(day: string): Promise<string[]> {
  city.setNow(`${day}T02:00:00.000Z`);
  await remindAll(stream.parts);
  const rows = (await everyRow(city)).filter(({ type }) => type === 'InboxNotice').map(({ body }) => body as InboxNotice);
  const mine = rows.filter(({ subjectId, remindsOn }) => subjectId === of.evaluation.id && remindsOn === day);
  return mine.map(({ event, mailbox }) => `${event} ${mailbox === of.person.employeeId ? 'employee' : 'rater or above'}`).toSorted();
}

beforeAll(async () => {
  city = await startSeason();
  box = openOutbox(city);
  stream = await follow(city);
  of = await evaluationOpened(city);
  await proved(box, of.person.ask, EMAIL);
  await stream.drain();
});
afterAll(async () => {
  box.clear();
  await city.stop();
});

it('the self-assessment is reminded of until it is handed in, then the rating, by whoever it waits for', async () => {
  // The phase ends on Sunday, 31 January: seven, three and one working days before.
  for (const [day, told] of [
    ['2027-01-20', []],
    ['2027-01-21', ['SELF_ASSESSMENT_AWAITED employee']],
    ['2027-01-22', []],
    ['2027-01-27', ['SELF_ASSESSMENT_AWAITED employee']],
  ] as const)
    expect(await remindedOn(day), day).toEqual(told);
  const saved = await evaluationStep(of.person.ask, 'selfAssessmentSave', of.evaluation, SELF);
  of = { ...of, evaluation: await evaluationStep(of.person.ask, 'selfAssessmentSubmit', saved) };
  await stream.drain();
  expect(await remindedOn('2027-01-29')).toEqual(['RATING_AWAITED rater or above']);
  expect(await remindedOn('2027-01-29'), 'again').toEqual(['RATING_AWAITED rater or above']);
});

it('a reminder is gathered for the day’s mail, and not sent of what was done meanwhile', async () => {
  city.setNow('2027-01-30T01:30:00.000Z');
  const mails = await box.sent();
  expect(mails.get(EMAIL)?.text ?? '').not.toContain('Pengingat');
});

it('what was handed over at night is sent at night: the days to object begin', async () => {
  city.setNow('2027-01-30T15:30:00.000Z');
  const { superior } = city.people;
  const rated = await evaluationStep(superior.ask, 'evaluationRate', of.evaluation, BOTH_ABOVE);
  of = { ...of, evaluation: await evaluationStep(superior.ask, 'evaluationShare', rated) };
  await stream.drain();
  const mail = (await box.sent()).get(EMAIL);
  expect(mail?.subject).toBe('Pemberitahuan resmi kepegawaian');
  expect(mail?.text).toContain('telah diserahkan');
  expect(mail?.text).not.toMatch(/ABOVE|di atas ekspektasi/i);
  expect(stream.faults).toEqual([]);
  expect(REGION).toBe('33.74');
});
