// Who made a record: told to an auditor who says why, on record; never of what is said without a name, never to anybody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, everyRow } from '../support/city.ts';
import { act, type Given, give, reportOf } from '../support/feedback.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';

const REASON = 'Pemeriksaan atas laporan Inspektorat.';
const NAMED = 'asked { id subject version reason askedBy { id } } employee { id name }';

describe('whose name stands behind a record', () => {
  let city: Season;
  let given: Given;
  beforeAll(async () => {
    city = await startSeason();
    city.setNow(EXECUTION_DAY);
    const { colleague, staff } = city.people;
    given = await give(colleague.ask, staff.employeeId, { visibility: 'COUNTED', text: 'Kamu bodoh.' });
  });
  afterAll(() => city.stop());

  it('is told in one request, on record with the reason, to who has asked', async () => {
    const { auditor, colleague } = city.people;
    const input = { subject: given.id, version: 1, reason: REASON };
    const { data: before } = await auditor.ask(`{ auditTrail(subject: "${given.id}", first: 5) { edges { node { by operation } } } }`);
    expect(JSON.stringify(before)).not.toContain(colleague.employeeId);
    const { asked, employee } = await done(auditor.ask, 'auditNameAsk', input, NAMED);
    expect(asked).toMatchObject({ ...input, askedBy: { id: auditor.employeeId } });
    expect(employee?.id).toBe(colleague.employeeId);
    const { data: own } = await auditor.ask(`{ auditTrail(subject: "${asked?.id}", first: 5) { edges { node { operation detail } } } }`);
    expect(own.auditTrail.edges).toEqual([
      { node: { operation: 'auditNameAsk', detail: JSON.stringify({ subject: given.id, version: 1 }) } },
    ]);
  });

  it('stands in the list of auditors as asked for, and not as told', async () => {
    const { auditor, colleague } = city.people;
    const { data } = await auditor.ask('{ auditNameAsks(first: 5) { edges { node { subject version reason askedBy { id } } } } }');
    expect(data.auditNameAsks.edges).toEqual([
      { node: { subject: given.id, version: 1, reason: REASON, askedBy: { id: auditor.employeeId } } },
    ]);
    expect(JSON.stringify(data)).not.toContain(colleague.employeeId);
  });

  it('is not told, not even that it was asked, to an auditor whom the record is about', async () => {
    const { auditor, colleague, staff } = city.people;
    const concerned = await city.login({ sub: 'staff-auditor', roles: ['AUDITOR', 'EMPLOYEE'], employeeId: staff.employeeId });
    const other = await give(staff.ask, colleague.employeeId, { visibility: 'COUNTED', text: 'Sering terlambat.' });
    const asks = async (subject: string, now: string): Promise<string> => {
      city.setNow(now);
      return (await done(auditor.ask, 'auditNameAsk', { subject, version: 1, reason: REASON }, NAMED)).asked?.id ?? '';
    };
    const open = await asks(other.id, '2026-03-10T03:00:00.000Z');
    const kept = await asks(given.id, '2026-03-10T04:00:00.000Z');
    const listed = async (ask: Ask) => {
      const { data } = await ask(`{ auditNameAsks(first: 1) { edges { node { id } } } node(id: "${kept}") { id } }`);
      return [data.auditNameAsks.edges.map(({ node }: { node: { id: string } }) => node.id), data.node];
    };
    expect(await listed(auditor.ask)).toEqual([[kept], { id: kept }]);
    // The latest alone is kept from them: a page goes on to the next.
    expect(await listed(concerned)).toEqual([[open], null]);
    expect(await refused(concerned, 'auditNameAsk', { subject: given.id, version: 1, reason: REASON })).toEqual(['NOT_FOUND']);
    const trail = async (id: string) =>
      (await concerned(`{ auditTrail(subject: "${id}", first: 5) { edges { node { by } } } }`)).data.auditTrail.edges;
    expect([(await trail(given.id)).length, (await trail(other.id)).length]).toEqual([0, 1]);
    city.setNow(EXECUTION_DAY);
  });

  it('is asked for with a reason, by auditors alone, of records that there are', async () => {
    const { auditor, hr, superior } = city.people;
    const input = { subject: given.id, version: 1, reason: REASON };
    expect(await refused(auditor.ask, 'auditNameAsk', { ...input, reason: ' ' })).toEqual(['REQUIRED']);
    for (const { ask } of [hr, superior]) expect(await refused(ask, 'auditNameAsk', input)).toEqual(['!FORBIDDEN']);
    expect(await refused(auditor.ask, 'auditNameAsk', { ...input, version: 99 })).toEqual(['NOT_FOUND']);
    expect(await refused(auditor.ask, 'auditNameAsk', { ...input, version: -1 })).toEqual(['NOT_FOUND']);
    expect(await refused(auditor.ask, 'auditNameAsk', { ...input, subject: 'fbk_000000000000000000000000' })).toEqual(['NOT_FOUND']);
  });

  it('is nowhere in what was said without a name', async () => {
    const { auditor, hr, staff } = city.people;
    const text = 'Kamu sungguh bodoh.';
    const words = await give(city.people.colleague.ask, staff.employeeId, { visibility: 'COUNTED', text });
    await act(staff.ask, 'feedbackReport', words, { reason: 'Menghina saya' });
    const { id } = await reportOf(hr.ask, text);
    expect(await refused(auditor.ask, 'auditNameAsk', { subject: id, version: 1, reason: REASON })).toEqual(['NOT_FOUND']);
    const records = (await everyRow(city)).filter(({ pk }) => pk === `AUDIT#${id}`);
    expect(records).toHaveLength(1);
    expect(JSON.stringify(records)).not.toContain(staff.employeeId);
  });
});
