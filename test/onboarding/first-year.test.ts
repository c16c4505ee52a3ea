// A newcomer's first year, as README tells it: from the appointment to the day on which they are a civil servant, by nobody's push but the record's.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CPNS_TASKS } from '../../src/modules/onboarding/rules/template-defaults.ts';
import type { Words } from '../../src/platform/rules/texts/language.ts';
import { toldTo } from '../support/inbox.ts';
import { appointment, filed, listed, make, step as offerStep, ranked } from '../support/offers.ts';
import { type OnboardingView, REASON, step } from '../support/onboarding.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { agreedPlan } from '../support/scenarios/evaluation-stages.ts';
import { openCycle } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { enrolled, programmeOf, SESSION } from '../support/training.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
});
afterAll(() => city.stop());

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const ORIENTATION = ['Komunikasi', 'Pengelolaan waktu', 'Pelayanan'];

it("a newcomer's first year", async () => {
  const { hr, superior, colleague, unitHead } = city.people;
  let today = '';
  const on = (day: string): void => {
    today = day;
    city.setNow(`${day}T02:00:00.000Z`);
  };
  const lines: string[] = [];
  const tell = (line: string): number => lines.push(`${today}  ${line}`);
  await openCycle(city);
  const words = ({ id, en }: Words) => ({ indonesian: id, english: en });
  const tasks = CPNS_TASKS.map(({ title, instruction, ...task }) => ({ ...task, title: words(title), instruction: words(instruction) }));
  const template = {
    kind: 'CPNS',
    expectedVersion: 0,
    tasks,
    itUnitId: city.units.diskominfo,
    reason: 'Diskominfo membuka akun pegawai',
  } as const;
  await done(hr.ask, 'onboardingTemplateChange', template, 'template { number }');

  // A selection, as the second story tells it.
  const of = await listed(city, [{ quota: 1, people: ranked(1) }]);
  const [offer] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers;
  const complete = await filed(of.people.flat()[0]?.ask ?? hr.ask, of.rina, offer as { id: string; version: number });
  on('2026-03-20');
  const selection = 'id version status employee { id kind history { id } }';
  const hired = await offerStep(hr.ask, 'appointmentHire', complete, await appointment(city), selection);
  const { id: employeeId, history } = (hired as unknown as { employee: { id: string; history: { id: string }[] } }).employee;
  const ask = await city.login({ sub: 'pegawai-baru', roles: ['EMPLOYEE'], employeeId });
  const person = { ask, employeeId, assignmentId: history[0]?.id ?? '' };
  await stream.drain();

  on('2026-04-01');
  const FIELDS = `id version status kind byAppointment probation { endsOn outcome { kind } } progress { tasks done late }
    waiting { what owner count late helper } tasks { number status owner dueOn session { competence } sessions { id } deeds { what enrolment { id } } }`;
  const mine = async () => {
    const { data, errors } = await ask(`{ myOnboarding { ${FIELDS} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.myOnboarding;
  };
  let shown = await mine();
  expect(shown).toMatchObject({ kind: 'CPNS', status: 'OPEN', byAppointment: true, probation: { endsOn: '2027-03-31' } });
  expect((await toldTo(ask, shown.id)).map(({ event }) => event)).toContain('ONBOARDING_TASKS');
  tell(`the newcomer finds ${shown.progress.tasks} tasks, opened by the appointment, and a probation until ${shown.probation.endsOn}`);

  const toServe = '{ me { onboardingsToServe(first: 5) { edges { node { onboardingId tasks } } } } }';
  const [{ node: served }] = (await unitHead.ask(toServe)).data.me.onboardingsToServe.edges;
  expect(served.onboardingId).toBe(shown.id);
  let at: OnboardingView = shown;
  const its = shown.tasks.filter(({ owner }: { owner: string }) => owner === 'IT');
  for (const { number: taskNumber } of its) at = await step(unitHead.ask, 'onboardingTaskDone', at, { taskNumber });
  expect((await unitHead.ask(toServe)).data.me.onboardingsToServe.edges).toEqual([]);
  tell(
    `Soenarto (head of the unit that serves IT) finds ${served.tasks} tasks in a list: account, mailbox, SRIKANDI; done, and nothing else was shown`,
  );

  at = await step(superior.ask, 'onboardingMentorName', at, { mentorId: colleague.employeeId });
  at = await step(colleague.ask, 'onboardingMentorAnswer', at, { accepts: true });
  tell('Bambang (superior) names a mentor, who accepts: somebody to ask who neither leads nor rates');

  const { id: programmeId } = await programmeOf(hr.ask, { title: 'Orientasi pegawai baru', competences: ORIENTATION, hours: 8 });
  const days = [{ beginsAt: '2026-04-20T01:00:00.000Z', endsAt: '2026-04-20T09:00:00.000Z', hours: 8 }];
  const form = { programmeId, days, place: 'Gedung Diklat', seats: 20, requestUntil: '2026-04-18T17:00:00.000Z' };
  const { session } = await done(hr.ask, 'trainingSessionCreate', form, SESSION);
  shown = await mine();
  const fits = shown.tasks.filter(({ sessions }: { sessions: object[] }) => sessions.length > 0);
  expect(fits.map((task: { session: { competence: string } }) => task.session.competence)).toEqual(ORIENTATION);
  const enrolment = await enrolled(ask, superior.ask, session);
  tell(`the newcomer sees a session that serves ${fits.length} of the tasks, asks for it as anybody does, and has a seat`);

  on('2026-04-21');
  const sheet = { sessionId: session.id, expectedVersion: 0, day: '2026-04-20', present: [enrolment.id] };
  await done(hr.ask, 'trainingAttendanceRecord', sheet, 'session { id }');
  await stream.drain();
  shown = await mine();
  const attended = shown.progress.done - its.length;
  expect(attended).toBe(3);
  tell(`Wahyu (staffing agency) records who was there: ${attended} tasks are done by it, ticked by nobody`);

  await agreedPlan({ ...person, name: '' } as never, superior, 2026);
  const own = shown.tasks.filter(
    (task: { owner: string; status: string; session: unknown }) => task.owner === 'NEWCOMER' && task.status === 'OPEN',
  );
  at = shown;
  for (const { number: taskNumber } of own) at = await step(ask, 'onboardingTaskDone', at, { taskNumber });
  tell('the newcomer and Bambang agree on the first plan; what was the newcomer’s to do is done');

  on('2026-05-05');
  const list = '{ onboardings(first: 50) { edges { node { onboardingId late waiting { what owner count late helper } } } } }';
  const rows = (await hr.ask(list)).data.onboardings.edges.map(({ node }: { node: object }) => node);
  const row = rows.find(({ onboardingId }: { onboardingId: string }) => onboardingId === shown.id);
  expect(row.late).toBe(true);
  const late = row.waiting.filter((one: { late: boolean }) => one.late);
  expect(late).toContainEqual({ what: 'TASKS', owner: 'SUPERIOR', count: 1, late: true, helper: 'HR_OFFICER' });
  tell(`the list of the agency says what is late, for whom it waits and who can help: ${late.length} kinds of things`);
  const word = (checkPoint: string, text: string) => ({ checkPoint, text });
  at = await step(ask, 'onboardingCheckPointWrite', at, word('DAY_30', 'Saya masih belajar alur persuratan.') as never);
  at = await step(superior.ask, 'onboardingCheckPointWrite', at, word('DAY_30', 'Cepat belajar, perlu pendampingan surat.') as never);
  tell('both say how the first thirty days went; each reads the other once both have spoken');

  on('2027-03-29');
  at = await step(superior.ask, 'onboardingCheckPointWrite', at, word('PROBATION_END', 'Layak diangkat.') as never);
  at = await step(ask, 'onboardingCheckPointWrite', at, word('PROBATION_END', 'Saya siap.') as never);
  const proof = (number: string) => ({ number, issuedOn: '2027-03-15' });
  const papers = { training: proof('LATSAR/2026/44'), health: proof('RSUD/2027/5'), proof: proof('813/44/2027') };
  at = await step(hr.ask, 'onboardingConfirm', at, { validFrom: '2027-04-01', ...papers, reason: REASON });
  expect(at.status).toBe('COMPLETED');
  const kind = async (): Promise<string> =>
    (await hr.ask('query($id: ID!) { employee(id: $id) { kind } }', { id: employeeId })).data.employee.kind;
  expect(await kind()).toBe('CPNS');
  tell('Wahyu (staffing agency) confirms: Latsar passed, in good health; from 2027-04-01, and not a day before');

  on('2027-04-01');
  expect(await kind()).toBe('PNS');
  await stream.drain();
  expect((await toldTo(ask, at.id)).map(({ event }) => event)).toContain('ONBOARDING_CONFIRMED');
  expect(stream.faults).toEqual([]);
  tell('the newcomer is a civil servant (PNS), on record as a dated change');
  expect(README.split("## A newcomer's first year")[1]?.split('```')[1]?.trim().split('\n'), 'README tells the same').toEqual(lines);
});
