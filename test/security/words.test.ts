// What an officer says of somebody with a change: the trail tells it as long as it is not forgotten, and facts and chain ever after.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetWords, WORDS_DAYS } from '../../src/platform/access/words.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { ready } from '../operations/ready.ts';
import { brokenChains } from '../support/chains.ts';
import { everyRow } from '../support/city.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

const SAID = 'Catatan bebas tentang sakit jantung';
const TRAIL = 'query($id: ID!) { auditTrail(subject: $id, first: 50) { edges { node { operation detail } } } }';

let city: Season;
let planId: string;
let personId: string;
beforeAll(async () => {
  city = await startSeason();
  const { ask, query, variables } = await ready(city, 'planReturn');
  const input = { ...(variables.input as { planId: string }), reason: `  ${SAID}\n` };
  planId = input.planId;
  expect((await ask(query, { input })).data.planReturn.userErrors).toEqual([]);
  personId = String(wordsIn(await everyRow(city))[0]?.pk.replace('WORDS#', ''));
  expect((await everyRow(city)).find(({ pk, sk }) => pk === planId && sk === '#')?.body).toMatchObject({ employeeId: personId });
});
afterAll(() => city.stop());

/** As the auditor reads it. */
async function detailOf(operation: string): Promise<object> {
  const { data } = await city.people.auditor.ask(TRAIL, { id: planId });
  const records: { node: { operation: string; detail: string } }[] = data.auditTrail.edges;
  return JSON.parse(records.find(({ node }) => node.operation === operation)?.node.detail ?? 'null');
}
const wordsIn = (rows: readonly Row[]): Row[] => rows.filter(({ type }) => type === 'Words');

describe('the reason of a return', () => {
  it('is told to the auditor, and stands in no record', async () => {
    expect(await detailOf('planReturn')).toEqual({ status: 'RETURNED', reason: SAID });
    const rows = await everyRow(city);
    expect(rows.filter((row) => row.type === 'Audit' && JSON.stringify(row).includes(SAID))).toEqual([]);
    expect(rows.find((row) => row.type === 'Audit' && JSON.stringify(row).includes('"planReturn"'))?.body).toMatchObject({
      detail: { status: 'RETURNED' },
      about: personId,
    });
  });

  it('lies sealed under whom it is about, and opens nowhere else', async () => {
    const [words, ...others] = wordsIn(await everyRow(city));
    expect(others).toEqual([]);
    expect(words?.pk).toBe(`WORDS#${personId}`);
    expect(JSON.stringify(words)).not.toContain('jantung');
    const { about, subject, version, sealed } = (words?.body ?? {}) as Record<'about' | 'subject' | 'version' | 'sealed', string>;
    const { name: table } = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r').table;
    const at = (key: string) => ({ table, key, attribute: `words-${subject}-${version}` });
    expect(JSON.parse(city.app.keyring.open(sealed, at(about)))).toEqual({ reason: SAID });
    expect(() => city.app.keyring.open(sealed, at('emp_another'))).toThrow('does not open');
  });

  it('is read by nobody from its day on, though the table has not forgotten it yet', async () => {
    const until = Date.parse(PLANNING_DAY) + WORDS_DAYS * 86_400_000;
    expect(wordsIn(await everyRow(city))[0]?.ttl).toBe(until / 1000);
    city.setNow(new Date(until - 1000).toISOString());
    expect(await detailOf('planReturn')).toEqual({ status: 'RETURNED', reason: SAID });
    city.setNow(new Date(until).toISOString());
    expect(await detailOf('planReturn')).toEqual({ status: 'RETURNED' });
    city.setNow(PLANNING_DAY);
  });

  it('is forgotten with whom it is about, while the record and its chain stay whole; twice is as once', async () => {
    const viewer = { id: 'x', roles: new Set<never>(), region: '33.74', employeeId: null };
    for (let i = 0; i < 2; i += 1) await forgetWords(city.app.contextFor(viewer, 'r'), personId);
    const rows = await everyRow(city);
    expect(wordsIn(rows)).toEqual([]);
    expect(await detailOf('planReturn')).toEqual({ status: 'RETURNED' });
    expect(brokenChains(rows)).toEqual([]);
  });
});
