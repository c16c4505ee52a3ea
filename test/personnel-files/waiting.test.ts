// What a personnel file waits for, and a large one: an open objection, a finding of an auditor, and more than one transaction holds.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { everyRow } from '../support/city.ts';
import { byHand, withBody } from '../support/found.ts';
import { done, type Person, refused } from '../support/people.ts';
import { DUE, forgetFile } from '../support/personnel-file.ts';
import { propose, release, YEAR_2027 } from '../support/policy.ts';
import { objected } from '../support/scenarios/evaluation-units-stages.ts';
import { approved, EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startSeason();
  await release(hr(), await propose(city.setup, '2026-02-01', { calendar: YEAR_2027 }));
});
afterAll(() => city.stop());

async function leave({ employeeId, assignmentId }: Person, validTo = '2026-12-31'): Promise<void> {
  await done(hr(), 'assignmentEnd', { employeeId, expectedVersion: 1, assignmentId, validTo }, 'employee { id }');
  city.setNow(DUE);
}

const problems = ({ employeeId }: Person) => refused(hr(), 'personnelFileForget', { employeeId });

it('an objection that nobody has decided keeps the whole file', async () => {
  const { person } = await objected(city);
  await leave(person);
  expect(await problems(person)).toEqual(['OBJECTION_OPEN']);
});

it('so does what an auditor has not seen to: what is emptied is written anew, and a forgery would be made good', async () => {
  city.setNow('2026-02-01T03:00:00.000Z');
  const person = await newcomer(city);
  await leave(person);
  const { itemAt, put } = byHand(city);
  const key = { pk: person.employeeId, sk: '#' };
  const item = await itemAt(key);
  await put(withBody(item, { name: 'Orang Lain' }));
  await compareWithRecords(partsApart(city.app.parts), () => undefined);
  expect(await problems(person)).toEqual(['UNDECIDED']);
  await put(item);
  const { data } = await city.people.auditor.ask('{ auditFindings(first: 10) { edges { node { id version } } } }');
  for (const { node } of data.auditFindings.edges) {
    const seen = { findingId: node.id, expectedVersion: node.version, reason: 'Sudah diperbaiki.' };
    await done(city.people.auditor.ask, 'auditFindingAcknowledge', seen, 'finding { id }');
  }
  expect(await problems(person)).toEqual([]);
});

it('more than one transaction holds is forgotten a part at a time, each on record, and says how much is left', async () => {
  const { person, plan } = await approved(city);
  city.setNow(EXECUTION_DAY);
  const { id: planId, targetId, indicatorId } = plan;
  for (let i = 0; i < 90; i += 1) {
    const entry = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', note: `Catatan ke-${i}` };
    await done(person.ask, 'progressAdd', entry, 'entry { id }');
  }
  await leave(person, '2026-03-31');
  const parts = await forgetFile(hr(), person.employeeId);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ left }) => left)).toEqual(parts.map(({ left }) => left).toSorted((a, b) => b - a));
  const rows = await everyRow(city);
  expect(rows.filter((row) => JSON.stringify(row.body ?? null).includes('Catatan ke-'))).toEqual([]);
  const records = rows.filter(({ type, pk }) => type === 'Audit' && pk === `AUDIT#${person.employeeId}`);
  const told = records.map(({ body }) => body as { operation: string; detail: { left: number } });
  expect(told.filter(({ operation }) => operation === 'personnelFileForget').map(({ detail }) => detail.left)).toEqual(
    parts.map(({ left }) => left),
  );
  const found: unknown[] = [];
  city.setNow('2032-01-02T03:00:00.000Z');
  await compareWithRecords(partsApart(city.app.parts), (one) => found.push(one));
  expect(found).toEqual([]);
});
