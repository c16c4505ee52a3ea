// Scores from a file to the sheet that holds: read as a dry run, approved by a second person, replaced by the next; through the API.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposeSheet, scoreImportApprove, scoresOf } from '../../../src/modules/recruitment/scores/scores.ts';
import { authoriseRegion } from '../../../src/platform/access/access.ts';
import { idempotent } from '../../../src/platform/access/idempotent.ts';
import type { Table } from '../../../src/platform/store/table.ts';
import type { Viewer } from '../../../src/platform/viewer.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { publishedList } from '../../support/lists.ts';
import type { InputOf } from '../../support/mutations.ts';
import { newKey } from '../../support/mutations.ts';
import { zipOf } from '../../support/office.ts';
import { PRACTICAL_TEST } from '../../support/panels.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { drafted } from '../../support/registration.ts';
import { type Tested, testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import {
  announcedScores,
  announcementOf,
  approvedScores,
  arriveScores,
  importScores,
  type ProposedScores,
  proposedScores,
  type ScoreSource,
  uploadedScores,
} from '../../support/scores.ts';
import { type Carried, carried, FINAL_ANNOUNCING, rowsOf, SKD_ANNOUNCING, scored, selected } from '../../support/selected.ts';
import { publishedSelection } from '../../support/selection.ts';
import { bookOf, sheetOf } from '../../support/workbook.ts';

/** All stages are over. */
const AFTERWARDS = '2026-05-02T02:00:00.000Z';

let city: Agency;
/** Two formations, of three and of two. */
let of: Tested;
let auditor: Ask;
beforeAll(async () => {
  city = await startAgency();
  of = await testedCampaign(city, [3, 2]);
  city.setNow(SKD_ANNOUNCING);
  auditor = await city.login({ sub: 'itwil', roles: ['AUDITOR'] });
});
afterAll(() => city.stop());

const BROKEN = 'it is a workbook that is broken, has a password, or is too large when unpacked; save it as CSV';
const HEADER = 'No Peserta;TWK;TIU;TKP;Keterangan';
const fileOf = (...lines: string[]): string => [HEADER, ...lines].join('\r\n');
const skd = (csv: ScoreSource['csv'], more: Partial<ScoreSource> = {}): ScoreSource => ({
  campaignId: of.campaignId,
  stage: 'SKD',
  csv,
  ...more,
});
/** Everybody with one and the same score, so that a file differs from the next by one number. */
/** As the API tells the parts of the basic test, and the test in all. */
const partsOf = (...points: [string, string, string]) => [
  ...['TWK', 'TIU', 'TKP'].map((key, i) => ({ key, score: points[i] })),
  { key: 'SKD', score: String(points.reduce((sum, one) => sum + Number(one), 0)) },
];
const everybody = (tkp: number): string => fileOf(...of.numbers.flat().map((number) => `${number};65;80;${tkp};`));
const numberOf = (formation: number, place: number): string => of.numbers[formation]?.[place] ?? '';

const viewer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set() };
const standing = () => scoresOf(city.app.contextFor(viewer, 'test'), of.campaignId, 'SKD');
const tkps = async () => [...(await standing()).rows.values()].flat().map(({ values }) => values?.[2] ?? null);

const propose = (ask: Ask, input: InputOf<'scoreImportPropose'>) => refused(ask, 'scoreImportPropose', input);
const proposeFile = async (csv: ScoreSource['csv'], more: object = {}) =>
  propose(of.rina, { fileId: await uploadedScores(city, of.rina, skd(csv)), ...more });
const approve = (ask: Ask, { id, version, counts }: ProposedScores, more: object = {}) =>
  refused(ask, 'scoreImportApprove', {
    ...{ importId: id, expectedVersion: version, acceptedIssues: counts.issues },
    ...more,
  });
const reject = (ask: Ask, { id, version }: ProposedScores, reason = 'Berkas lama.') =>
  refused(ask, 'scoreImportReject', { importId: id, expectedVersion: version, reason });

async function read(ask: Ask, id: string, fields: string) {
  const { data, errors } = await ask(`query($id: ID!) { scoreImport(id: $id) { ${fields} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.scoreImport;
}
const statusOf = async ({ id }: ProposedScores) => (await read(of.approver, id, 'status')).status;

describe('a file of scores', () => {
  it('is announced with its size and hash, and uploaded by the contract', async () => {
    const input = { idempotencyKey: newKey(), ...announcementOf(skd(everybody(1))) };
    const query = `mutation($input: ScoreFileAnnounceInput!) { scoreFileAnnounce(input: $input) {
      upload { documentId url method headers { name value } } userErrors { code } } }`;
    const [first, again] = [await of.rina(query, { input }), await of.rina(query, { input })];
    const { upload, userErrors } = first.data.scoreFileAnnounce;
    expect(userErrors).toEqual([]);
    expect(upload).toMatchObject({ method: 'PUT', headers: [{ name: 'content-type', value: 'text/csv' }] });
    expect(upload.documentId).toMatch(/^scf_/);
    expect(again.data.scoreFileAnnounce.upload.documentId).toBe(upload.documentId);
  });

  it('that cannot be one is refused with all that is wrong', async () => {
    const input = { ...announcementOf(skd('x')), fileName: '../a.csv', contentType: 'application/pdf', size: 4194305, sha256: 'f' };
    expect(await refused(of.rina, 'scoreFileAnnounce', input)).toEqual(['INVALID', 'EVIDENCE_TYPE', 'EVIDENCE_TOO_LARGE', 'INVALID']);
  });

  it('of a campaign that is still prepared is refused', async () => {
    const { id } = await drafted(city, of);
    city.setNow(SKD_ANNOUNCING);
    const input = announcementOf(skd('x', { campaignId: id }));
    expect(await refused(of.rina, 'scoreFileAnnounce', input)).toEqual(['TRANSITION_REFUSED']);
  });

  it('is read only once it has arrived, byte by byte as it was announced', async () => {
    const source = skd(everybody(1));
    const fileId = await announcedScores(of.rina, source);
    expect(await propose(of.rina, { fileId })).toEqual(['EVIDENCE_MISSING']);
    arriveScores(city, { ...source, csv: everybody(2) }, fileId);
    expect(await propose(of.rina, { fileId })).toEqual(['EVIDENCE_MISMATCH']);
    // The store tells the hash that was announced, and holds something else.
    const [key = '', stored] = [...city.files].find(([name]) => name.endsWith(fileId)) ?? [];
    const { size, sha256 } = announcementOf(source);
    city.files.set(key, { ...stored, size, sha256 });
    expect(await propose(of.rina, { fileId })).toEqual(['EVIDENCE_MISMATCH']);
    arriveScores(city, source, fileId);
    expect(await propose(of.rina, { fileId })).toEqual([]);
  });

  it.each<[string, Uint8Array | string, string]>([
    [
      'of an old spreadsheet',
      Buffer.from('d0cf11e014000600', 'hex'),
      'it is an old spreadsheet (XLS) or has a password; save it as XLSX without one, or as CSV',
    ],
    ['of a broken workbook', Buffer.from('504b030414000600', 'hex'), BROKEN],
    ['that is packed and no workbook', zipOf([{ name: 'a.txt', text: 'x' }]), BROKEN],
    ['that grows beyond any sheet', bookOf(`<sheetData>${' '.repeat(51_000_000)}</sheetData>`), BROKEN],
    ['that claims to be small and grows', zipOf([{ name: 'xl/worksheets/sheet1.xml', text: ' '.repeat(51_000_000), claims: 10 }]), BROKEN],
    [
      'whose sheets grow together',
      zipOf(['1', '2', '3'].map((n) => ({ name: `xl/worksheets/sheet${n}.xml`, text: ' '.repeat(17_000_000) }))),
      BROKEN,
    ],
    ['under a password', zipOf([{ name: 'xl/worksheets/sheet1.xml', text: 'x', locked: true }]), BROKEN],
    [
      'with two sheets',
      zipOf(['1', '2'].map((n) => ({ name: `xl/worksheets/sheet${n}.xml`, text: sheetOf([['a']]) }))),
      'there are 2 sheets that hold something; keep one alone',
    ],
    ['in another encoding', Buffer.from('No Peserta;TWK;TIU;TKP\nÉ', 'latin1'), 'its letters are not UTF-8; save it as “CSV UTF-8”'],
    [
      'that lacks columns',
      'No Peserta;TWK\n1;2',
      'the headings must stand in the first 20 lines; missing: General intelligence (TIU), Personal characteristics (TKP)',
    ],
    ['with a column twice', 'No Peserta;TWK;TIU;TKP;twk\n1;2', 'headings that stand twice: National insight (TWK)'],
    ['with its header alone', 'No Peserta;TWK;TIU;TKP\n\n;;;\n', 'there is nothing below the line of headings'],
    ['whose quotes do not end', 'No Peserta;TWK;TIU;TKP\n1;65;"80;166\n2;65;80;166\n', 'a quotation mark in line 2 has no pair'],
    ['with a quote within a cell', 'sep=;\nNo Peserta;TWK;TIU;TKP\n1;65;80;166\n2;65;8"0;166\n', 'a quotation mark in line 4 has no pair'],
    ['whose numbers are formulas', 'No Peserta;TWK;TIU;TKP\n="0007";65;80;166\n', 'a quotation mark in line 2 has no pair'],
  ])('%s says so and is not read', async (_, csv, fault) => {
    const input = { idempotencyKey: newKey(), fileId: await uploadedScores(city, of.rina, skd(csv)) };
    const query = 'mutation($input: ScoreImportProposeInput!) { scoreImportPropose(input: $input) { userErrors { code field message } } }';
    const { data } = await of.rina(query, { input }, { 'accept-language': 'en' });
    const message = `The file cannot be read as a table of scores: ${fault}. Mend the file and upload it again.`;
    expect(data.scoreImportPropose.userErrors).toEqual([{ code: 'FILE_UNREADABLE', field: ['fileId'], message }]);
  });

  it('may name its separator as Excel does, and hold cells in quotes over several lines', async () => {
    const [a, b] = [numberOf(0, 0), numberOf(0, 1)];
    const csv = `sep=,\r\n"No Peserta","Nama\r\n(lengkap)",TWK,TIU,TKP\r\n"${a}","Sari, Dewi",65,"80,0",166\r\n${b},"x\r\ny",66,80,166\r\n`;
    const { id, counts } = await proposedScores(city, of.rina, skd(csv));
    expect(counts).toMatchObject({ lines: 2, scored: 1, issues: 1 });
    const { issues } = await read(of.rina, id, 'issues(first: 5) { edges { node { line registrationNumber problem column } } }');
    expect(issues.edges[0].node).toEqual({ line: 6, registrationNumber: b, problem: 'SCORE_NOT_IN_STEP', column: 'twk' });
  });

  it('is refused before the list is published that says who sits the test', async () => {
    const { campaignId, ...committee } = await publishedSelection(city, 1);
    city.setNow(SKD_ANNOUNCING);
    const fileId = await uploadedScores(city, committee.rina, skd(everybody(1), { campaignId }));
    expect(await propose(committee.rina, { fileId })).toEqual(['LIST_MISSING']);
    const skb = await uploadedScores(city, of.rina, skd('No Peserta;SKB\n1;2', { stage: 'SKB' }));
    expect(await propose(of.rina, { fileId: skb })).toEqual(['LIST_MISSING']);
  });
});

describe('a dry run', () => {
  it('tells line by line what is wrong, what it would change and who is missing, and nothing of it counts', async () => {
    const [a, b, c] = of.numbers[0] ?? [];
    const csv = fileOf(`${a};65;80;166;`, `${b};;;;TH`, `${c};66;80;226;`, 'X-1;65;80;166;');
    const made = await proposedScores(city, of.rina, skd(csv));
    expect(made).toMatchObject({ status: 'PROPOSED', comparedWith: null, sheetNumber: null, allowedActions: [] });
    expect(made.counts).toMatchObject({ lines: 4, scored: 1, absent: 1, issues: 3, added: 2, changed: 0, removed: 0, missing: 3 });
    const fields = `mine source fileName formationIds issues(first: 2) { edges { node { line registrationNumber problem column } } pageInfo { hasNextPage endCursor } }
      changes(first: 5) { edges { node { registrationNumber kind before { absent } after { absent parts { key score } } } } }
      missing(first: 2) { edges { node } pageInfo { hasNextPage } }`;
    const found = await read(of.rina, made.id, fields);
    expect(found).toMatchObject({ mine: true, source: 'FILE', fileName: 'nilai-SKD.csv', formationIds: null });
    expect(found.issues.edges.map(({ node }: { node: object }) => node)).toEqual([
      { line: 4, registrationNumber: c, problem: 'SCORE_NOT_IN_STEP', column: 'twk' },
      { line: 4, registrationNumber: c, problem: 'SCORE_OUT_OF_RANGE', column: 'tkp' },
    ]);
    expect(found.issues.pageInfo.hasNextPage).toBe(true);
    expect(found.changes.edges.map(({ node }: { node: object }) => node)).toEqual([
      { registrationNumber: a, kind: 'ADDED', before: null, after: { absent: false, parts: partsOf('65', '80', '166') } },
      { registrationNumber: b, kind: 'ADDED', before: null, after: { absent: true, parts: [] } },
    ]);
    const missing = [c, ...(of.numbers[1] ?? [])].toSorted();
    expect(found.missing).toEqual({ edges: missing.slice(0, 2).map((node) => ({ node })), pageInfo: { hasNextPage: true } });
    const rest = await read(
      of.rina,
      made.id,
      `issues(first: 2, after: "${found.issues.pageInfo.endCursor}") { edges { node { line } } pageInfo { hasNextPage } }`,
    );
    expect(rest.issues).toEqual({ edges: [{ node: { line: 5 } }], pageInfo: { hasNextPage: false } });
    expect(await standing()).toEqual({ sheet: null, number: null, rows: new Map() });
  });

  it('of certain posts knows only who takes part for them, and names posts of the list', async () => {
    const csv = fileOf(`${numberOf(0, 0)};65;80;166;`, `${numberOf(1, 0)};65;80;166;`);
    const formationIds = [of.formationIds[1] ?? ''];
    const { id, counts } = await proposedScores(city, of.rina, skd(csv, { formationIds }));
    expect(counts).toMatchObject({ lines: 2, scored: 1, issues: 1, missing: 4 });
    expect(await read(of.rina, id, 'formationIds')).toEqual({ formationIds });
    expect(await proposeFile(csv, { formationIds: [] })).toEqual(['REQUIRED']);
    expect(await proposeFile(csv, { formationIds: [...formationIds, 'frm_x'] })).toEqual(['NOT_FOUND']);
  });

  it('that is asked for once more under its key is the same import', async () => {
    const input = { idempotencyKey: newKey(), fileId: await uploadedScores(city, of.rina, skd(everybody(3))) };
    const query = 'mutation($input: ScoreImportProposeInput!) { scoreImportPropose(input: $input) { scoreImport { id version } } }';
    const [first, again] = [await of.rina(query, { input }), await of.rina(query, { input })];
    expect(again.data).toEqual(first.data);
  });
});

describe('a second person', () => {
  it('approves, and the sheet holds; neither who proposed it, nor unseen issues', async () => {
    const both = await city.login({ sub: 'pansel-rina', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] });
    const made = await proposedScores(city, of.rina, skd(`${everybody(100)}\r\nX;65;80;1;`));
    expect(await approve(both, made)).toEqual(['OWN_CASE']);
    expect(await approve(of.approver, made, { acceptedIssues: 0 })).toEqual(['ISSUES_OPEN']);
    expect(await approve(of.approver, made, { expectedVersion: 7 })).toEqual(['VERSION_CONFLICT']);
    expect((await standing()).number).toBeNull();
    expect(await read(of.approver, made.id, 'mine allowedActions')).toEqual({
      mine: false,
      allowedActions: ['scoreImportApprove', 'scoreImportReject'],
    });
    expect(await approvedScores(of.approver, made)).toMatchObject({ status: 'APPROVED', sheetNumber: 1, allowedActions: [] });
    expect((await standing()).number).toBe(1);
    expect(await tkps()).toEqual(['100', '100', '100', '100', '100']);
    expect(await approve(of.approver, { ...made, version: 2 })).toEqual(['TRANSITION_REFUSED']);
  });

  it('rejects, with a reason, and nothing changes', async () => {
    const made = await proposedScores(city, of.rina, skd(everybody(110)));
    expect(await reject(of.approver, made, ' ')).toEqual(['REQUIRED']);
    expect(await reject(of.approver, made)).toEqual([]);
    expect(await read(of.rina, made.id, 'status reason decidedAt sheetNumber')).toEqual({
      status: 'REJECTED',
      reason: 'Berkas lama.',
      decidedAt: SKD_ANNOUNCING,
      sheetNumber: null,
    });
    expect((await standing()).number).toBe(1);
  });

  it('approves only what was compared with the sheet that holds', async () => {
    const [first, second] = [
      await proposedScores(city, of.rina, skd(everybody(120))),
      await proposedScores(city, of.rina, skd(everybody(121))),
    ];
    expect([first.comparedWith, second.comparedWith]).toEqual([1, 1]);
    await approvedScores(of.approver, second);
    expect(await statusOf(first)).toBe('SUPERSEDED');
    expect(await approve(of.approver, first)).toEqual(['RESULT_CHANGED']);
    expect(await reject(of.approver, first)).toEqual([]);
    expect(await tkps()).toEqual(['121', '121', '121', '121', '121']);
  });

  it('is one of two who approve at the same moment: one sheet holds, the other learns it', async () => {
    const proposals = await Promise.all([130, 131].map((tkp) => proposedScores(city, of.rina, skd(everybody(tkp)))));
    const approvers = await Promise.all(['a', 'b'].map((sub) => city.login({ sub, roles: ['RECRUITMENT_APPROVER'] })));
    const before = (await standing()).number ?? 0;
    const codes = await Promise.all(proposals.map((made, i) => approve(approvers[i] ?? of.approver, made)));
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['RESULT_CHANGED']]);
    expect((await standing()).number).toBe(before + 1);
    expect((await Promise.all(proposals.map(statusOf))).toSorted()).toEqual(['APPROVED', 'SUPERSEDED']);
  });
});

describe('a sheet that is replaced', () => {
  it('stays readable as the import it was, with what it changed then', async () => {
    const old = await importScores(city, of, skd(everybody(140)));
    const fewer = await proposedScores(
      city,
      of.rina,
      skd(
        fileOf(
          ...of.numbers
            .flat()
            .slice(1)
            .map((number) => `${number};65;80;141;`),
        ),
      ),
    );
    expect(await approve(of.approver, fewer)).toEqual(['REMOVALS_OPEN']);
    expect(await approve(of.approver, fewer, { acceptedRemovals: 2 })).toEqual(['REMOVALS_OPEN']);
    const next = await importScores(
      city,
      of,
      skd(
        fileOf(
          ...of.numbers
            .flat()
            .slice(1)
            .map((number) => `${number};65;80;141;`),
        ),
      ),
    );
    expect(next.counts).toMatchObject({ added: 0, changed: 4, removed: 1, missing: 1 });
    const fields = `status sheetNumber rows(formationId: "${of.formationIds[0]}", first: 2) { edges { node { registrationNumber scores { parts { key score } } } } pageInfo { hasNextPage endCursor } }
      changes(first: 1) { edges { node { kind before { absent } after { parts { key score } } } } }`;
    const found = await read(auditor, old.id, fields);
    expect(found).toMatchObject({ status: 'SUPERSEDED', sheetNumber: (next.sheetNumber ?? 0) - 1 });
    expect(found.rows.edges.map(({ node }: { node: object }) => node)).toEqual(
      (of.numbers[0] ?? [])
        .slice(0, 2)
        .map((registrationNumber) => ({ registrationNumber, scores: { parts: partsOf('65', '80', '140') } })),
    );
    expect(found.changes.edges[0].node).toMatchObject({ kind: 'CHANGED', after: { parts: partsOf('65', '80', '140') } });
    const rest = await read(
      auditor,
      old.id,
      `rows(formationId: "${of.formationIds[0]}", first: 2, after: "${found.rows.pageInfo.endCursor}") { edges { node { registrationNumber } } pageInfo { hasNextPage } }`,
    );
    expect(rest.rows).toEqual({ edges: [{ node: { registrationNumber: numberOf(0, 2) } }], pageInfo: { hasNextPage: false } });
    expect((await read(auditor, old.id, 'rows(formationId: "frm_x", first: 2) { edges { cursor } }')).rows.edges).toEqual([]);
  });

  it('is replaced for certain posts alone, and the others stay to the letter', async () => {
    await importScores(city, of, skd(everybody(150)));
    const formationIds = [of.formationIds[1] ?? ''];
    const csv = fileOf(...(of.numbers[1] ?? []).map((number) => `${number};65;80;151;`));
    const { counts } = await importScores(city, of, skd(csv, { formationIds }));
    expect(counts).toMatchObject({ lines: 2, added: 0, changed: 2, removed: 0, missing: 0 });
    const { rows } = await standing();
    const tkp = (formation: number) => rows.get(of.formationIds[formation] ?? '')?.map(({ values }) => values?.[2]);
    expect([tkp(0), tkp(1)]).toEqual([
      ['150', '150', '150'],
      ['151', '151'],
    ]);
  });
});

describe('imports of a campaign', () => {
  const LIST = `query($id: ID!, $after: String) { scoreImports(campaignId: $id, first: 2, after: $after) {
    edges { node { id status issues(first: 1) { edges { cursor } } missing(first: 1) { edges { node } } } } pageInfo { hasNextPage endCursor } } }`;

  it('are listed newest first, page by page, to officers and auditors of the region', async () => {
    city.setNow('2026-02-16T03:00:00.000Z');
    const made = await proposedScores(city, of.rina, skd(`${everybody(160)}\r\nX;65;80;1;`));
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await auditor(LIST, { id: of.campaignId, after });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.scoreImports;
      found.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      if (after === null)
        expect(edges[0].node).toMatchObject({ id: made.id, status: 'PROPOSED', issues: { edges: [{}] }, missing: { edges: [] } });
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(10);
    const stranger = await city.login({ sub: 'pansel-lain', region: '33.22', roles: ['RECRUITMENT_OFFICER', 'AUDITOR'] });
    expect((await stranger(LIST, { id: of.campaignId })).data.scoreImports).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('are on record with hash and numbers, and with no person', async () => {
    const { id } = await importScores(city, of, skd(everybody(170)));
    const query = 'query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { operation by detail } } } }';
    const { data } = await auditor(query, { id });
    const trail = data.auditTrail.edges.map(({ node }: { node: object }) => node);
    expect(trail).toMatchObject([
      { operation: 'scoreImportPropose', by: 'staff:pansel-rina' },
      { operation: 'scoreImportApprove', by: 'staff:pansel-ketua' },
    ]);
    expect(JSON.stringify(trail)).toContain(announcementOf(skd(everybody(170))).sha256);
    expect(JSON.stringify(trail)).not.toContain(numberOf(0, 0));
  });
});

describe('what panels have found', () => {
  /** Three go on to the field test, in two formations. */
  let tested: Carried;
  const skbs = async () => {
    const { rows } = await scoresOf(city.app.contextFor(viewer, 'test'), tested.campaignId, 'SKB_ADDITIONAL');
    return new Map([...rows.values()].flat().map(({ number, values }) => [number, values?.[0] ?? null]));
  };
  const numbers = () => tested.people.map((people) => people.map(({ number }) => number));

  /** As the module of panels does when one is closed. */
  async function close(found: Record<string, string | null>[], login = 'panelis') {
    const rows = found.map((people, i) => {
      const list = Object.entries(people).map(([number, score]) => ({ number, values: score === null ? null : [score] }));
      return [tested.formationIds[i] ?? '', list] as const;
    });
    const who: Viewer = { ...viewer, id: `staff:${login}`, roles: new Set(['RECRUITMENT_OFFICER']) };
    const ctx = { ...city.app.contextFor(who, 'panel'), rule: { field: 'panelClose', to: ['RECRUITMENT_OFFICER'] as const, asked: true } };
    const rowsByFormation = new Map(rows.filter(([, list]) => list.length > 0));
    const scores = { campaignId: tested.campaignId, stage: 'SKB_ADDITIONAL', source: 'PANEL', rowsByFormation, scoredBy: [] } as const;
    return idempotent(ctx, 'panelClose', { idempotencyKey: newKey() }, (inner) =>
      proposeSheet(inner, authoriseRegion(inner).permit, scores),
    );
  }

  beforeAll(async () => {
    const good = { skd: [75, 90, 200] as const };
    const more = { additionalTest: PRACTICAL_TEST };
    tested = await carried(city, [
      { people: [good, good], more },
      { people: [good, { skd: null }], more },
    ]);
  });

  it('waits for the list of the basic test, and for the day of its own', async () => {
    expect((await close([{ [numbers()[0]?.[0] ?? '']: '400' }])).problems).toMatchObject([{ code: 'LIST_MISSING' }]);
    await scored(city, tested, 'SKD');
    expect((await close([])).problems).toMatchObject([{ code: 'NOT_OPEN_YET' }]);
    city.setNow(FINAL_ANNOUNCING);
    expect((await close([])).problems).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('goes the way of a file: read by the same rules, approved by a second person, laid over the sheet that holds', async () => {
    const [[a = '', b = ''] = [], [c = '', gone = ''] = []] = numbers();
    const csv = ['no peserta;tes praktik kerja', `${a};60,5`, `${b};61`, `${c};62`].join('\n');
    await importScores(city, tested, { campaignId: tested.campaignId, stage: 'SKB_ADDITIONAL', csv });
    const { result } = await close([
      { [b]: '77.125', [a]: '101' },
      { [gone]: '80', [c]: null },
    ]);
    const fields =
      'id version status source fileName sha256 formationIds counts { lines scored absent issues added changed removed missing } issues(first: 5) { edges { node { registrationNumber problem } } }';
    const made = await read(tested.approver, result?.id ?? '', fields);
    expect(made).toMatchObject({ status: 'PROPOSED', source: 'PANEL', fileName: null, sha256: null });
    expect(made.formationIds).toEqual(tested.formationIds.toSorted());
    expect(made.counts).toEqual({ lines: 4, scored: 1, absent: 1, issues: 2, added: 0, changed: 2, removed: 0, missing: 0 });
    expect(made.issues.edges.map(({ node }: { node: object }) => node).toSorted()).toEqual(
      expect.arrayContaining([
        { registrationNumber: a, problem: 'SCORE_OUT_OF_RANGE' },
        { registrationNumber: gone, problem: 'NUMBER_UNKNOWN' },
      ]),
    );
    expect((await skbs()).get(b)).toBe('61');
    await approvedScores(tested.approver, made);
    expect(await skbs()).toEqual(
      new Map([
        [a, '60.5'],
        [b, '77.125'],
        [c, null],
      ]),
    );
  });
});

describe('after the final list', () => {
  it('a score can still be set right, and the next edition is made with it', async () => {
    const good = { skd: [75, 90, 200] as const, skb: '300' };
    const of = await selected(city, [{ people: [good, { ...good, skb: '310' }] }]);
    const [first = { number: '' }, second = { number: '' }] = of.people[0] ?? [];
    const csv = `no peserta;skb\n${first.number};320\n${second.number};310`;
    expect(await importScores(city, of, { campaignId: of.campaignId, stage: 'SKB', csv })).toMatchObject({ sheetNumber: 2 });
    expect((await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB keliru.')).edition).toBe(2);
    const rows = await rowsOf(of.approver, of.campaignId, 'FINAL', of.formationIds[0] ?? '');
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
      [first.number, 'SELECTED'],
      [second.number, 'RESERVE'],
    ]);
  });
});

describe('a campaign that is over', () => {
  let over: Tested;
  const source = (): ScoreSource => ({ campaignId: over.campaignId, stage: 'SKD', csv: fileOf(`${over.numbers[0]?.[0]};65;80;166;`) });
  const closeCampaign = async () => {
    const { data } = await over.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: over.campaignId });
    const close = { campaignId: over.campaignId, expectedVersion: data.campaign.version };
    await done(over.approver, 'campaignClose', close, 'campaign { status }');
  };
  beforeEach(async () => {
    over = await testedCampaign(city, [1]);
    city.setNow(AFTERWARDS);
  });

  it('takes no more scores, and none that were proposed before are approved', async () => {
    const fileId = await uploadedScores(city, over.rina, source());
    // Whatever is still to be mended can be, as long as the campaign is not closed.
    await importScores(city, over, source());
    const waiting = await proposedScores(city, over.rina, source());
    await closeCampaign();
    expect(await refused(over.rina, 'scoreFileAnnounce', announcementOf(source()))).toEqual(['TRANSITION_REFUSED']);
    expect(await propose(over.rina, { fileId })).toEqual(['TRANSITION_REFUSED']);
    expect(await approve(over.approver, waiting)).toEqual(['TRANSITION_REFUSED']);
    expect(await reject(over.approver, waiting)).toEqual(['TRANSITION_REFUSED']);
  });

  it('is closed between an approval’s reading and its writing: then the sheet does not change hands', async () => {
    const { id, version, counts } = await proposedScores(city, over.rina, source());
    const who: Viewer = { ...viewer, id: 'staff:pansel-ketua', roles: new Set(['RECRUITMENT_APPROVER']) };
    const ctx = city.app.contextFor(who, 'race');
    let closed = false;
    const transact: Table['transact'] = async (items) => {
      if (!closed) await closeCampaign();
      closed = true;
      return ctx.table.transact(items);
    };
    const racing = { ...ctx, table: { ...ctx.table, transact }, rule: { field: 'x', to: ['RECRUITMENT_APPROVER'] as const, asked: false } };
    const input = { idempotencyKey: newKey(), importId: id, expectedVersion: version, acceptedIssues: counts.issues };
    const { problems } = await idempotent(racing, 'scoreImportApprove', input, scoreImportApprove);
    expect(problems).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    expect((await scoresOf(city.app.contextFor(viewer, 'test'), over.campaignId, 'SKD')).number).toBeNull();
  });
});
