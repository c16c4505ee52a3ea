// What is changed past the API is found, told to auditors and to nobody else; what people do is not.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareWithRecords, runJob } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { encode } from '../../src/platform/store/codec.ts';
import type { Key, Row } from '../../src/platform/store/table.ts';
import { everyRow, REGION } from '../support/city.ts';
import { byHand, withBody } from '../support/found.ts';
import { type Agency, done, openUnitAs, startAgency } from '../support/people.ts';

interface Told {
  kind: string;
  subject: string;
  itemType: string | null;
}

describe('the table beside its records', () => {
  let city: Agency;
  let told: Told[];
  let day = 0;
  beforeAll(async () => {
    city = await startAgency();
  });
  afterAll(() => city.stop());
  // A walk begins once a day.
  beforeEach(() => {
    told = [];
    day += 1;
    city.setNow(`2027-03-${String(day).padStart(2, '0')}T03:00:00.000Z`);
  });

  const compare = (pages?: number) => compareWithRecords(partsApart(city.app.parts), (one) => told.push(one as Told), pages);
  const itemAt = (key: Key) => byHand(city).itemAt(key);
  const put = (item: Record<string, AttributeValue>) => byHand(city).put(item);
  const drop = (key: Key) => byHand(city).drop(key);
  /** As somebody does it by hand who puts it back afterwards. */
  async function meanwhile(key: Key, work: (item: Record<string, AttributeValue>) => Promise<unknown>): Promise<void> {
    const item = await itemAt(key);
    await work(item);
    await compare();
    await put(item);
  }
  const person = (): Key => ({ pk: city.people.staff.employeeId ?? '', sk: '#' });

  it('is as they say, while nobody has been at it', async () => {
    expect(await compare()).toMatchObject({ found: 0, ended: true });
    expect(told).toEqual([]);
    expect(await compare()).toEqual({ looked: 0, found: 0, ended: true });
  });

  it('an item that was edited by hand is found, and is on record for auditors alone', async () => {
    await meanwhile(person(), (item) => put(withBody(item, { name: 'Orang Lain' })));
    expect(told).toEqual([{ kind: 'ITEM_CHANGED', subject: person().pk, itemType: 'Employee' }]);
    const { data } = await city.people.auditor.ask(
      '{ auditFindings(first: 10) { edges { node { kind subject itemType foundOn seenOn } } } }',
    );
    const on = `2027-03-0${day}`;
    expect(data.auditFindings.edges).toEqual([
      { node: { kind: 'ITEM_CHANGED', subject: person().pk, itemType: 'Employee', foundOn: on, seenOn: on } },
    ]);
    expect(JSON.stringify(data)).not.toContain('Orang Lain');
    const { errors } = await city.people.hr.ask('{ auditFindings(first: 10) { edges { node { id } } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('found again it is the same finding, seen on the day; put right it is found no more', async () => {
    await meanwhile(person(), (item) => put(withBody(item, { name: 'Orang Lain' })));
    expect(told).toHaveLength(1);
    told = [];
    city.setNow('2027-04-01T03:00:00.000Z');
    await compare();
    expect(told).toEqual([]);
    const { data } = await city.people.auditor.ask('{ auditFindings(first: 10) { edges { node { foundOn seenOn } } } }');
    expect(data.auditFindings.edges).toEqual([{ node: { foundOn: `2027-03-0${day - 1}`, seenOn: `2027-03-0${day}` } }]);
  });

  it('an item put back as it was before its last change is found', async () => {
    city.setNow('2027-04-02T03:00:00.000Z');
    const unitId = await openUnitAs(city.setup, 'uji', 'OFFICE', null);
    const key = { pk: unitId, sk: '#' };
    const before = await itemAt(key);
    await done(city.setup, 'unitClose', { unitId, expectedVersion: 1, validTo: '2027-03-31', successorId: city.units.bkpp }, 'unit { id }');
    await meanwhile(key, () => put(before));
    expect(told).toEqual([{ kind: 'ITEM_CHANGED', subject: unitId, itemType: 'Unit' }]);
  });

  it('an item that was deleted is found, by its records', async () => {
    city.setNow('2027-04-03T03:00:00.000Z');
    await meanwhile(person(), () => drop(person()));
    expect(told.filter(({ kind }) => kind === 'ITEM_MISSING')).toEqual([{ kind: 'ITEM_MISSING', subject: person().pk, itemType: null }]);
  });

  it('an item that nobody has made is found', async () => {
    city.setNow('2027-04-04T03:00:00.000Z');
    const row: Row = { pk: 'unt_000000000000000000000000', sk: '#', type: 'Unit', version: 1, region: REGION, body: { name: 'Tak ada' } };
    await put(encode(row));
    await compare();
    expect(told).toEqual([{ kind: 'ITEM_UNRECORDED', subject: row.pk, itemType: 'Unit' }]);
    await drop(row);
  });

  it('a record that was altered is found, and one that was taken away', async () => {
    city.setNow('2027-04-05T03:00:00.000Z');
    const key = { pk: `AUDIT#${person().pk}`, sk: '00000001' };
    await meanwhile(key, (item) => put(withBody(item, { by: 'staff:somebody' })));
    expect(told.filter(({ kind }) => kind === 'RECORDS_BROKEN')).toEqual([
      { kind: 'RECORDS_BROKEN', subject: person().pk, itemType: null },
    ]);
    told = [];
    city.setNow('2027-04-06T03:00:00.000Z');
    await meanwhile(key, () => drop(key));
    expect(told.map(({ subject }) => subject)).toContain(person().pk);
  });

  it('what no record tells of says itself how it was written: an edit by hand is found there too', async () => {
    city.setNow('2027-04-07T03:00:00.000Z');
    const lock = (await everyRow(city)).find(({ type }) => type === 'Lock');
    await meanwhile(lock as Row, (item) => put(withBody(item, { owner: 'emp_000000000000000000000000' })));
    expect(told).toEqual([expect.objectContaining({ kind: 'ITEM_CHANGED', itemType: 'Lock' })]);
  });

  it('a row that is named by a word of somebody is told by whose partition it lies in, and not by the word', async () => {
    city.setNow('2027-04-09T03:00:00.000Z');
    const word = (await everyRow(city)).find(({ type }) => type === 'NameWord') as Row;
    await meanwhile(word, (item) => put({ ...item, card: { S: '{}' } }));
    expect(told).toEqual([{ kind: 'ITEM_CHANGED', subject: word.pk, itemType: 'NameWord' }]);
  });

  it('is gone through a page at a time, and goes on where it stopped, by the job', async () => {
    city.setNow('2027-04-10T03:00:00.000Z');
    expect(await compare(1)).toMatchObject({ found: 0 });
    expect(await runJob(partsApart(city.app.parts), () => undefined, { job: 'compare' })).toMatchObject({
      job: 'compare',
      found: 0,
      ended: true,
    });
  });
});
