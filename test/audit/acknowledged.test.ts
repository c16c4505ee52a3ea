// What differs from its records is seen to by an auditor, on record with the reason, and is told again once something else differs.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { type Ask, everyRow, OTHER_REGION } from '../support/city.ts';
import { give } from '../support/feedback.ts';
import { byHand, withBody } from '../support/found.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

const REASON = 'Dipulihkan dari cadangan, berita acara 12.';
const FIELDS = 'id version subject foundOn seenOn acknowledgedAt acknowledgedBy { name } acknowledgedBecause';
const ACKNOWLEDGE = 'auditFindingAcknowledge';
const REOPEN = 'auditFindingReopen';

describe('a finding that is seen to', () => {
  let city: Season;
  let auditor: Ask;
  /** Subjects that the job has told of: an alarm stands on each. */
  let told: string[];
  let day = 0;
  beforeAll(async () => {
    city = await startSeason();
    auditor = city.people.auditor.ask;
  });
  afterAll(() => city.stop());
  beforeEach(() => {
    told = [];
  });

  const subject = () => city.people.colleague.employeeId;
  /** A walk on another day. */
  async function walk(pages?: number): Promise<void> {
    day += 1;
    city.setNow(`2027-03-${String(day).padStart(2, '0')}T03:00:00.000Z`);
    await compareWithRecords(partsApart(city.app.parts), (one) => told.push(one.subject), pages);
  }
  const today = () => `2027-03-${String(day).padStart(2, '0')}`;
  const listed = async (ask: Ask, argument = '') => {
    const { data } = await ask(`{ auditFindings(first: 10${argument}) { edges { node { ${FIELDS} } } } }`);
    return data.auditFindings.edges.map(({ node }: { node: object }) => node);
  };
  const one = async (of = subject()) =>
    (await listed(auditor, ', acknowledged: true')).find((finding: { subject: string }) => finding.subject === of);
  const ofFinding = ({ id, version }: { id: string; version: number }, reason = REASON) => ({
    findingId: id,
    expectedVersion: version,
    reason,
  });
  const acknowledged = async () => (await done(auditor, ACKNOWLEDGE, ofFinding(await one()), `finding { ${FIELDS} }`)).finding;

  let whole: Record<string, AttributeValue>;
  it('is told as such: by whom, when and why; the list leaves it out, and the job tells it no more', async () => {
    whole = await byHand(city).itemAt({ pk: subject(), sk: '#' });
    await byHand(city).put(withBody(whole, { name: 'Orang Lain' }));
    await walk();
    expect(told).toEqual([subject()]);
    expect(await listed(auditor)).toMatchObject([{ subject: subject(), acknowledgedAt: null, acknowledgedBecause: null }]);
    const said = { acknowledgedAt: '2027-03-01T03:00:00.000Z', acknowledgedBecause: REASON, acknowledgedBy: { name: expect.any(String) } };
    expect(await acknowledged()).toMatchObject(said);
    expect(await listed(auditor)).toEqual([]);
    told = [];
    await walk();
    expect(told).toEqual([]);
    expect(await one()).toMatchObject({ ...said, foundOn: '2027-03-01', seenOn: today() });
  });

  it('stands with its reason in the history, and no record holds it', async () => {
    const { id } = await one();
    const { data } = await auditor(`{ auditTrail(subject: "${id}", first: 9) { edges { node { operation detail } } } }`);
    const details = data.auditTrail.edges.map(({ node }: { node: object }) => node);
    expect(details).toContainEqual({ operation: ACKNOWLEDGE, detail: JSON.stringify({ kind: 'ITEM_CHANGED', reason: REASON }) });
    const records = (await everyRow(city)).filter(({ pk }) => pk === `AUDIT#${id}`);
    expect(JSON.stringify(records)).not.toContain(REASON);
  });

  it('is open again, and told, where the same item differs in another way', async () => {
    await byHand(city).put(withBody(whole, { name: 'Orang Ketiga' }));
    await walk();
    expect(told).toEqual([subject()]);
    expect(await listed(auditor)).toMatchObject([{ acknowledgedAt: null, acknowledgedBy: null, foundOn: '2027-03-01', seenOn: today() }]);
  });

  it('is open again where the same comes back after it was put right', async () => {
    await acknowledged();
    await byHand(city).put(whole);
    await walk();
    expect([told, await listed(auditor)]).toEqual([[], []]);
    await byHand(city).put(withBody(whole, { name: 'Orang Ketiga' }));
    await walk();
    expect([told, (await listed(auditor)).length]).toEqual([[subject()], 1]);
  });

  it('is taken back, on record as well', async () => {
    const finding = await acknowledged();
    const { finding: open } = await done(auditor, REOPEN, ofFinding(finding, 'Belum dipulihkan.'), `finding { ${FIELDS} }`);
    expect(open).toMatchObject({ acknowledgedAt: null, acknowledgedBecause: null });
    expect(await refused(auditor, REOPEN, ofFinding(open ?? finding))).toEqual(['TRANSITION_REFUSED']);
    told = [];
    await walk();
    expect(told).toEqual([subject()]);
  });

  it('is acknowledged once: by the same key, by two at once, and by who has read it before', async () => {
    const second = await city.login({ sub: 'auditor-kedua', roles: ['AUDITOR'] });
    const finding = await one();
    const input = { ...ofFinding(finding), idempotencyKey: newKey() };
    const both = await Promise.all([refused(auditor, ACKNOWLEDGE, input), refused(second, ACKNOWLEDGE, ofFinding(finding, 'Lain.'))]);
    expect(both.flat()).toEqual(['VERSION_CONFLICT']);
    const now = await one();
    expect(now.version).toBe(finding.version + 1);
    if (now.acknowledgedBecause === REASON) expect(await refused(auditor, ACKNOWLEDGE, input)).toEqual([]);
    expect(await refused(second, ACKNOWLEDGE, ofFinding({ ...finding, version: 1 }))).toEqual(['VERSION_CONFLICT']);
    expect(await refused(second, ACKNOWLEDGE, ofFinding(now))).toEqual(['TRANSITION_REFUSED']);
    await done(second, REOPEN, ofFinding(now, 'Diperiksa lagi.'), 'finding { id }');
  });

  it('is nobody’s but auditors’ of the region, and asks for a reason that names nobody by number', async () => {
    const finding = await one();
    const abroad = await city.login({ sub: 'auditor-luar', roles: ['AUDITOR'], region: OTHER_REGION });
    expect(await refused(abroad, ACKNOWLEDGE, ofFinding(finding))).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.hr.ask, ACKNOWLEDGE, ofFinding(finding))).toEqual(['!FORBIDDEN']);
    expect(await refused(auditor, ACKNOWLEDGE, ofFinding({ ...finding, id: 'fnd_000000000000000000000000' }))).toEqual(['NOT_FOUND']);
    expect(await refused(auditor, ACKNOWLEDGE, ofFinding(finding, ' '))).toEqual(['REQUIRED']);
    expect(await refused(auditor, ACKNOWLEDGE, ofFinding(finding, 'x'.repeat(301)))).toEqual(['TOO_LONG']);
    expect(await refused(auditor, ACKNOWLEDGE, ofFinding(finding, 'Milik 3374014505800001'))).toEqual(['INVALID']);
  });

  it('of an auditor’s own record, or of what is about them, is not there for them', async () => {
    const { superior, staff } = city.people;
    const { id } = await give(superior.ask, subject(), { visibility: 'COUNTED', text: 'Sering terlambat.' });
    const words = await byHand(city).itemAt({ pk: id, sk: '#' });
    await byHand(city).put(withBody(words, { kind: 'ADVICE' }));
    await walk();
    const about = await one(id);
    const concerned = await city.login({ sub: 'auditor-sendiri', roles: ['AUDITOR', 'EMPLOYEE'], employeeId: subject() });
    const another = await city.login({ sub: 'auditor-lain', roles: ['AUDITOR', 'EMPLOYEE'], employeeId: staff.employeeId });
    const seen = async (ask: Ask) => (await listed(ask)).map((finding: { subject: string }) => finding.subject).toSorted();
    expect([await seen(another), await seen(concerned)]).toEqual([[id, subject()].toSorted(), []]);
    for (const finding of [await one(), about]) {
      expect(await refused(concerned, ACKNOWLEDGE, ofFinding(finding))).toEqual(['NOT_FOUND']);
      const { data } = await concerned(
        `{ node(id: "${finding.id}") { id } auditTrail(subject: "${finding.id}", first: 5) { edges { node { by } } } }`,
      );
      expect(data).toEqual({ node: null, auditTrail: { edges: [] } });
    }
  });

  it('of a part of what is about an auditor is not there for them either', async () => {
    const rows = await everyRow(city);
    const content = rows.find(({ type }) => type === 'PlanContent');
    const plan = rows.find(({ pk, sk }) => pk === content?.pk && sk === '#');
    const at = { pk: content?.pk ?? '', sk: content?.sk ?? '' };
    const before = await byHand(city).itemAt(at);
    await byHand(city).put(withBody(before, { frame: 'lain' }));
    await walk();
    const { employeeId } = (plan as Row<{ employeeId: string }>).body;
    const concerned = await city.login({ sub: 'auditor-rencana', roles: ['AUDITOR', 'EMPLOYEE'], employeeId });
    const subjects = async (ask: Ask) => (await listed(ask)).map((finding: { subject: string }) => finding.subject);
    expect(await subjects(auditor)).toContain(`${at.pk}|${at.sk}`);
    expect(await subjects(concerned)).not.toContain(`${at.pk}|${at.sk}`);
    expect(await refused(concerned, ACKNOWLEDGE, ofFinding(await one(`${at.pk}|${at.sk}`)))).toEqual(['NOT_FOUND']);
    await byHand(city).put(before);
  });

  it('written by hand is none: it is told, whatever the walk passes first, and so is the finding', async () => {
    const units = (await everyRow(city)).filter(({ type, sk }) => type === 'Unit' && sk === '#').slice(0, 8);
    const altered = await Promise.all(units.map((row) => byHand(city).itemAt(row)));
    for (const item of altered) await byHand(city).put(withBody(item, { name: 'Unit Lain' }));
    await walk();
    const findings = (await everyRow(city)).filter(
      ({ type, body }) => type === 'AuditFinding' && units.some(({ pk }) => pk === (body as { subject: string }).subject),
    );
    expect(findings).toHaveLength(units.length);
    const seenTo = { acknowledged: { by: 'emp_000000000000000000000000', at: '2027-03-01T03:00:00.000Z', reason: 'Sudah.' } };
    for (const row of findings) await byHand(city).put(withBody(await byHand(city).itemAt(row), seenTo));
    const release = city.app.client.use((attempt, next) =>
      next(attempt.verb === 'Scan' ? { ...attempt, input: { ...attempt.input, Limit: 25 } } : attempt),
    );
    told = [];
    await walk(10_000);
    release();
    expect(told).toEqual(expect.arrayContaining([...units, ...findings].map(({ pk }) => pk)));
  });
});
