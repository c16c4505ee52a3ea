// Evidence of progress through the API: links that were checked, and office files whose bytes are looked into when they are attached.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newKey } from '../support/mutations.ts';
import { DOCX, docxParts, ODT, odfParts, type Part, XLSX, xlsxParts, zipOf } from '../support/office.ts';
import { done, type Person, refused } from '../support/people.ts';
import { BECAUSE, propose, release } from '../support/policy.ts';
import { approved, EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';
import type { Proposed } from '../support/season.ts';

let city: Season;
let person: Person;
let plan: Proposed;
beforeAll(async () => {
  city = await startSeason();
  ({ person, plan } = await approved(city));
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

const entry = <More extends object>(more: More) => ({
  planId: plan.id,
  targetId: plan.targetId,
  indicatorId: plan.indicatorId,
  day: '2026-03-09',
  value: '91',
  ...more,
});

/** Announced and uploaded: its id. */
async function uploaded(contentType: string, bytes: Buffer, fileName: string): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { planId: plan.id, fileName, contentType, size: bytes.length, sha256 };
  const { upload } = await done(person.ask, 'evidenceUpload', file, 'upload { evidenceId }');
  const head = bytes.subarray(0, 8).toString('hex');
  city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: bytes.length, sha256, head, bytes });
  return upload.evidenceId;
}

const attach = async (contentType: string, bytes: Buffer, name: string): Promise<string[]> =>
  refused(person.ask, 'progressAdd', entry({ evidenceIds: [await uploaded(contentType, bytes, name)] }));

it.each<[string, string, Part[], string[]]>([
  ['a document', DOCX, docxParts(), []],
  ['a sheet', XLSX, xlsxParts(), []],
  ['an open document', ODT, odfParts(ODT), []],
  [
    'a document with macros that calls itself one without',
    DOCX,
    [...docxParts(), { name: 'word/vbaProject.bin', text: 'x' }],
    ['EVIDENCE_MACROS'],
  ],
  ['a sheet that calls itself a document', DOCX, xlsxParts(), ['EVIDENCE_TYPE']],
  ['a bomb', DOCX, [...docxParts(), { name: 'word/x.xml', text: 'x', claims: 0xfffffff0 }], ['EVIDENCE_UNPACKED']],
  [
    'a list of types that unpacks without end',
    DOCX,
    [{ name: '[Content_Types].xml', text: 'x'.repeat(3_000_000) }, ...docxParts().slice(1)],
    ['EVIDENCE_TYPE'],
  ],
])('%s is judged by its bytes', async (_, type, parts, expected) =>
  expect(await attach(type, zipOf(parts), 'laporan.docx')).toEqual(expected),
);

it('a program is no PDF, whatever it calls itself, and a macro file is not even announced', async () => {
  expect(await attach('application/pdf', Buffer.from('MZ\u0090 laporan'), 'laporan.pdf')).toEqual(['EVIDENCE_TYPE']);
  expect(await attach('application/pdf', Buffer.from('%PDF-1.7 laporan'), 'laporan.pdf')).toEqual([]);
  const docm = {
    planId: plan.id,
    fileName: 'a.docm',
    contentType: 'application/vnd.ms-word.document.macroEnabled.12',
    size: 9,
    sha256: '0'.repeat(64),
  };
  expect(await refused(person.ask, 'evidenceUpload', docm)).toEqual(['EVIDENCE_TYPE']);
  const large = { ...docm, fileName: 'a.docx', contentType: DOCX };
  expect(await refused(person.ask, 'evidenceUpload', { ...large, size: 10 * 1024 * 1024 + 1 })).toEqual(['EVIDENCE_TOO_LARGE']);
});

it('links are kept with the entry, shown with the host they lead to, and refused with their index', async () => {
  const links = [{ url: 'https://drive.google.com/file/d/1a', title: 'Foto kegiatan' }, { url: 'https://SEMARANGKOTA.go.id/berita' }];
  const { entry: made } = await done(person.ask, 'progressAdd', entry({ links }), 'entry { id links { url host title } evidence { id } }');
  expect(made.links).toEqual([
    { url: 'https://drive.google.com/file/d/1a', host: 'drive.google.com', title: 'Foto kegiatan' },
    { url: 'https://semarangkota.go.id/berita', host: 'semarangkota.go.id', title: null },
  ]);
  const query = 'query($id: ID!) { plan(id: $id) { progress(first: 50) { edges { node { id links { url } } } } } }';
  const { data } = await city.people.superior.ask(query, { id: plan.id });
  const seen = data.plan.progress.edges.find(({ node }: { node: { id: string } }) => node.id === made.id);
  expect(seen.node.links).toHaveLength(2);
  const mutation = 'mutation($input: ProgressAddInput!) { progressAdd(input: $input) { userErrors { code field message } } }';
  const bad = [
    ...links,
    { url: 'https://user@semarangkota.go.id/' },
    { url: 'http://semarangkota.go.id/' },
    { url: 'https://192.168.1.1/' },
  ];
  const answer = await person.ask(mutation, { input: { idempotencyKey: newKey(), ...entry({ links: bad }) } });
  const { userErrors } = answer.data.progressAdd;
  expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`)).toEqual([
    'LINK_UNSAFE links.2.url',
    'LINK_UNSAFE links.3.url',
    'LINK_UNSAFE links.4.url',
  ]);
});

it('what may be evidence is law: another size and kind hold from their day on, and what was announced before is attached', async () => {
  const announce = (contentType: string, size: number) =>
    refused(person.ask, 'evidenceUpload', {
      ...{ planId: plan.id, fileName: 'bukti', contentType, size, sha256: 'a'.repeat(64) },
    });
  const before = await uploaded(DOCX, zipOf(docxParts()), 'lama.docx');
  const files = [
    { kind: 'DOCX', mostBytes: 0 },
    { kind: 'PDF', mostBytes: 1024 * 1024 },
  ];
  const entryOfLaw = await propose(city.setup, '2026-03-20', { evidence: { files, mostPerEntry: 1 } });
  expect(entryOfLaw.changes.map(({ path, before: was, after }) => `${path} ${was} ${after}`)).toEqual([
    'files.DOCX.mostBytes 10485760 0',
    'files.PDF.mostBytes 10485760 1048576',
    'mostPerEntry 5 1',
  ]);
  await release(city.people.hr.ask, entryOfLaw);
  expect(await announce(DOCX, 2_000)).toEqual([]);
  expect(await announce('application/pdf', 2_000_000)).toEqual([]);
  city.setNow('2026-03-20T02:00:00.000Z');
  expect(await announce(DOCX, 2_000)).toEqual(['EVIDENCE_TYPE']);
  expect(await announce('application/pdf', 2_000_000)).toEqual(['EVIDENCE_TOO_LARGE']);
  expect(await announce('application/pdf', 1_000_000)).toEqual([]);
  const two = [before, await uploaded(XLSX, zipOf(xlsxParts()), 'baru.xlsx')];
  const add = (evidenceIds: string[]) => refused(person.ask, 'progressAdd', entry({ evidenceIds }));
  expect(await add(two)).toEqual(['LIMIT_REACHED']);
  expect(await add([before])).toEqual([]);
  const none = ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'ODT', 'ODS'].map((kind) => ({ kind, mostBytes: 0 }));
  const propose_ = (evidence: object) => refused(city.setup, 'policyPropose', { validFrom: '2026-04-01', terms: { evidence }, ...BECAUSE });
  expect(await propose_({ files: none })).toEqual(['REQUIRED']);
  expect(await propose_({ files: [{ kind: 'PDF', mostBytes: 30 * 1024 * 1024 }] })).toEqual(['OUT_OF_RANGE']);
});
