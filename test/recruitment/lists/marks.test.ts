// Marks beside scores from the file to the lists: who is put out is never ranked nor called absent, and a file's own verdict is checked; through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview, publishedList } from '../../support/lists.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import { disqualified, type ExclusionTold, ofExclusion, step } from '../../support/scenarios/recruitment-exclusions.ts';
import { announcementOf, approvedScores, importScores, type ProposedScores, proposedScores } from '../../support/scores.ts';
import { type Carried, carried, FINAL_ANNOUNCING, rowsOf, SKD_ANNOUNCING } from '../../support/selected.ts';
import { bookOf, sheetOf } from '../../support/workbook.ts';

let city: Agency;
let of: Carried;
let numbers: [string, string, string, string];
beforeAll(async () => {
  city = await startAgency();
  of = await carried(city, [{ quota: 2, people: [{ skd: null }, { skd: null }, { skd: null }, { skd: null }] }]);
  numbers = of.people.flat().map(({ number }) => number) as typeof numbers;
});
afterAll(() => city.stop());

const skdOf = (...lines: string[]) => ({
  ...{ campaignId: of.campaignId, stage: 'SKD' as const },
  csv: ['No Peserta;TWK;TIU;TKP;Total;Keterangan', ...lines].join('\r\n'),
});
const outcomes = async (stage: 'SKD' | 'FINAL') =>
  (await rowsOf(of.approver, of.campaignId, stage, of.formationIds[0] ?? '')).map(({ number, rank, outcome }) => [number, rank, outcome]);

async function read({ id }: ProposedScores, fields: string) {
  const { data, errors } = await of.approver(`query($id: ID!) { scoreImport(id: $id) { ${fields} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.scoreImport;
}
const nodesOf = (list: { edges: { node: unknown }[] }) => list.edges.map(({ node }) => node);
const WARNINGS = 'warnings(first: 5) { edges { node { line registrationNumber problem said computed } } pageInfo { hasNextPage } }';

let out: ExclusionTold[];
const person = (i: number) => of.people.flat()[i] as Carried['people'][number][number];

/** As the record of the test says: one was caught, one has withdrawn at the door. */
const decidedMarks = async (cheat: string, left: string): Promise<ExclusionTold[]> => [
  await disqualified(of, { number: cheat }, { reason: 'CHEATING' }),
  await disqualified(of, { number: left }, { reason: 'WITHDRAWN_AT_TEST' }),
];

/** The record as it stands: proposed anew, it goes on from there. */
async function exclusionOf(number: string): Promise<ExclusionTold> {
  const query = `query($id: ID!) { applicationExclusions(campaignId: $id, first: 9) { edges { node { id version registrationNumber } } } }`;
  const { data } = await of.rina(query, { id: of.campaignId });
  const found = nodesOf(data.applicationExclusions) as (ExclusionTold & { registrationNumber: string })[];
  return found.find((one) => one.registrationNumber === number) as ExclusionTold;
}

async function takenBack(i: number, exclusion: ExclusionTold): Promise<void> {
  const objected = await step(person(i).ask, 'disqualificationObject', ofExclusion(exclusion, { text: 'Itu bukan saya.' }));
  const answer = { accepted: true, answer: 'Keliru dicatat.' };
  const upheld = await step(of.budi, 'disqualificationObjectionAnswer', ofExclusion(objected, answer));
  const other = await city.login({ sub: 'approver-lain', roles: ['RECRUITMENT_APPROVER'] });
  const lifted = await step(other, 'disqualificationDecide', ofExclusion(upheld, { agreed: true }));
  expect(lifted.status).toBe('LIFTED');
}

describe('marks of a file', () => {
  it('put out and withdraw, in counts, changes and rows; absence with zeros needs no hand', async () => {
    city.setNow(SKD_ANNOUNCING);
    const [cheat, best, left, away] = numbers;
    const made = await proposedScores(
      city,
      of.rina,
      skdOf(`${cheat};150;175;225;550;DIS`, `${best};65;80;170;315;P/L`, `${left};;;;;APS`, `${away};0;0;0;0;TH`),
    );
    expect(made.counts).toMatchObject({
      lines: 4,
      scored: 1,
      absent: 1,
      disqualified: 1,
      withdrawn: 1,
      issues: 0,
      warnings: 0,
      missing: 0,
    });
    const fields = `changes(first: 5) { edges { node { registrationNumber after { absent exclusion parts { key score } } } } }
      rows(formationId: "${of.formationIds[0]}", first: 5) { edges { node { registrationNumber scores { absent exclusion parts { score } } } } }`;
    const { changes, rows } = await read(made, fields);
    const byNumber = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    const told = [
      [cheat, false, 'DISQUALIFIED', null],
      [best, false, null, '65'],
      [left, false, 'WITHDRAWN', null],
      [away, true, null, null],
    ].toSorted(byNumber);
    const scoreOf = ({ parts }: Change['after']) => parts.find(({ key }) => key === 'TWK')?.score ?? null;
    type Change = {
      registrationNumber: string;
      after: { absent: boolean; exclusion: string | null; parts: { key: string; score: string | null }[] };
    };
    expect(
      (nodesOf(changes) as Change[]).map(({ registrationNumber, after }) => [
        registrationNumber,
        after.absent,
        after.exclusion,
        scoreOf(after),
      ]),
    ).toEqual(told);
    const out = (nodesOf(rows) as { registrationNumber: string; scores: object }[]).find((one) => one.registrationNumber === cheat);
    expect(out?.scores).toMatchObject({ absent: false, exclusion: 'DISQUALIFIED' });
    expect(JSON.stringify(out?.scores)).not.toMatch(/"score":"/);
    await approvedScores(of.approver, made);
  });

  it('put nobody out by themselves: also a first list waits until two have recorded each, and is told whom', async () => {
    const [cheat, , left] = numbers;
    const query = `query($id: ID!) { listPreview(campaignId: $id, stage: SKD) { problems { code field message } allowedActions } }`;
    const { data } = await of.approver(query, { id: of.campaignId });
    expect(data.listPreview).toMatchObject({ problems: [{ code: 'UNDECIDED', field: ['stage'] }], allowedActions: [] });
    for (const number of [cheat, left]) expect(data.listPreview.problems[0].message).toContain(number);
    expect(data.listPreview.problems[0].message).toContain('2 peserta');
  });

  it('stand on the list of the basic test, ranked nowhere, and the place goes to who is next', async () => {
    const [cheat, best, left, away] = numbers;
    out = await decidedMarks(cheat, left);
    await publishedList(of.approver, of.campaignId, 'SKD');
    const rows = await outcomes('SKD');
    expect(rows.slice(0, 2)).toEqual([
      [best, 1, 'THROUGH'],
      [away, null, 'ABSENT'],
    ]);
    expect(rows.slice(2)).toEqual(
      expect.arrayContaining([
        [cheat, null, 'DISQUALIFIED'],
        [left, null, 'WITHDRAWN'],
      ]),
    );
    const query = `{ me { application(campaignId: "${of.campaignId}") { results { stage outcome rank scores { final } } nextStep { code } exclusion { kind reason } } } }`;
    const { data } = await (of.people[0]?.[0]?.ask ?? of.rina)(query);
    expect(data.me.application).toMatchObject({
      results: [{}, { stage: 'SKD', outcome: 'DISQUALIFIED', rank: null, scores: { final: null } }],
      nextStep: { code: 'MAY_OBJECT_TO_DISQUALIFICATION' },
      exclusion: { kind: 'DISQUALIFIED', reason: 'CHEATING' },
    });
  });

  it('that nobody knows keeps their line off the sheet, and takes off who stood on it only expressly', async () => {
    const [cheat, best, left, away] = numbers;
    const made = await proposedScores(
      city,
      of.rina,
      skdOf(`${cheat};150;175;225;550;DIS`, `${best};65;80;170;315;GUGUR`, `${left};;;;;APS`, `${away};;;;;TH`),
    );
    expect(made.counts).toMatchObject({ issues: 1, removed: 1, missing: 1 });
    const input = { importId: made.id, expectedVersion: made.version, acceptedIssues: 1 };
    expect(await refused(of.approver, 'scoreImportApprove', input)).toEqual(['REMOVALS_OPEN']);
  });
});

describe('a mark that was wrong', () => {
  it('is taken back by two, and the list waits until the sheet says so too', async () => {
    for (const [i, one] of out.entries()) await takenBack(i === 0 ? 0 : 2, one);
    expect((await preview(of.approver, of.campaignId, 'SKD')).problems).toEqual([{ code: 'UNDECIDED', field: ['stage'] }]);
  });
});

describe('a file as it comes', () => {
  it('of a workbook with titles and two rows of headings is read, and its own bytes are what is hashed', async () => {
    const [a, b, c, d] = numbers;
    const sheet = sheetOf([
      ['HASIL SKD KOTA SEMARANG'],
      [],
      ['No', 'No Peserta', 'Nilai SKD', null, null, null, 'Keterangan'],
      [null, null, 'TWK', 'TIU', 'TKP', 'Total', null],
      [1, `'${a}`, 65, 80, 170, 315, 'P/L'],
      [2, b.replaceAll('-', ''), 60, 80, 170, 310, 'TL'],
      [3, c, { xml: '<c><f>60+5</f><v>65</v></c>' }, 80, 170, 315, ''],
      [4, d, 0, 0, 0, 0, 'TH'],
    ]);
    const source = { campaignId: of.campaignId, stage: 'SKD' as const, csv: bookOf(sheet) };
    const made = await proposedScores(city, of.rina, source);
    expect(made.counts).toMatchObject({ lines: 4, scored: 2, absent: 1, issues: 1, warnings: 0 });
    const { sha256, issues } = await read(made, 'sha256 issues(first: 5) { edges { node { line problem column } } }');
    expect(sha256).toBe(announcementOf(source).sha256);
    expect(nodesOf(issues)).toEqual([{ line: 7, problem: 'FORMULA', column: 'twk' }]);
  });
});

describe('the verdict of a file', () => {
  it('of the basic test that the rules do not share is shown before approval, and hinders nothing', async () => {
    const [a, b, c, d] = numbers;
    const made = await proposedScores(
      city,
      of.rina,
      skdOf(`${a};150;175;225;550;TL`, `${b};65;80;170;315;P/L`, `${c};60;80;170;310;P/L`, `${d};60;80;170;310;Tidak Lulus`),
    );
    expect(made.counts).toMatchObject({ scored: 4, issues: 0, warnings: 2 });
    expect(nodesOf((await read(made, WARNINGS)).warnings)).toEqual([
      { line: 2, registrationNumber: a, problem: 'VERDICT_DIFFERS', said: 'TL', computed: 'THROUGH' },
      { line: 4, registrationNumber: c, problem: 'VERDICT_DIFFERS', said: 'P/L', computed: 'NOT_PASSED' },
    ]);
    const input = { importId: made.id, expectedVersion: made.version, acceptedIssues: 0 };
    expect(await refused(of.approver, 'scoreImportApprove', input)).toEqual([]);
    await publishedList(of.approver, of.campaignId, 'SKD', 'Nilai diperbaiki.');
  });

  it('of the field test is compared with the final list, and a scale of 100 is asked about', async () => {
    city.setNow(FINAL_ANNOUNCING);
    const [a, b] = numbers;
    const csv = `Nomor Peserta;Nilai SKB;Keterangan\n${a};90;TL\n${b};88,5;P/L`;
    const made = await proposedScores(city, of.rina, { campaignId: of.campaignId, stage: 'SKB', csv });
    expect(made.counts).toMatchObject({ scored: 2, issues: 0, warnings: 2 });
    expect(nodesOf((await read(made, WARNINGS)).warnings)).toEqual([
      { line: 2, registrationNumber: a, problem: 'VERDICT_DIFFERS', said: 'TL', computed: 'SELECTED' },
      { line: 1, registrationNumber: '', problem: 'SCALE_OF_HUNDRED', said: '90', computed: null },
    ]);
    expect((await read(made, 'warnings(first: 1) { edges { node { line } } pageInfo { hasNextPage } }')).warnings).toEqual({
      edges: [{ node: { line: 2 } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('between the tests: whoever is put out at the second is not selected, and who is next is', async () => {
    const [a, b] = numbers;
    const csv = `Nomor Peserta;Nilai SKB;Keterangan\n${a};500;DIS\n${b};300;P/L`;
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKB', csv });
    expect((await preview(of.approver, of.campaignId, 'FINAL')).problems).toEqual([{ code: 'UNDECIDED', field: ['stage'] }]);
    const waits = async () => (await preview(of.approver, of.campaignId, 'FINAL')).problems;
    const recorded = async (reason: string) => {
      const { version } = await exclusionOf(a);
      await disqualified(of, { number: a }, { reason, expectedVersion: version });
    };
    // Who cheated has not withdrawn.
    await recorded('WITHDRAWN_AT_TEST');
    expect(await waits()).toEqual([{ code: 'UNDECIDED', field: ['stage'] }]);
    // Nor does a sheet that gives scores leave a withdrawal at the test standing in silence.
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKB', csv: csv.replace('DIS', 'P/L') });
    expect(await waits()).toEqual([{ code: 'UNDECIDED', field: ['stage'] }]);
    await recorded('CHEATING');
    expect(await waits()).toEqual([]);
    await publishedList(of.approver, of.campaignId, 'FINAL');
    expect(await outcomes('FINAL')).toEqual([
      [b, 1, 'SELECTED'],
      [a, null, 'DISQUALIFIED'],
    ]);
  });
});
