// Files that a citizen adds by the code: announced, sent, checked, read by who works on the case; and each bad form of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, everyRow } from '../support/city.ts';
import { keyed, mutation, newKey } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { accepted, announced, arrives, CASE, caseOf, concerned, ofCase, PHOTO, STATUS } from '../support/voice.ts';

const MONDAY = '2026-01-12T02:00:00.000Z';
let city: Agency;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const written = () => {
  city.setNow(MONDAY);
  return caseOf(city);
};
const filesOf = async (ask: Ask, id: string) =>
  (await ask('query($id: ID!) { node(id: $id) { ... on VoiceCase { files { number contentType size url } } } }', { id })).data.node?.files;
const attached = (code: string, fileId: string) => done(city.nobody, 'voiceAttachComplete', { code, fileId }, STATUS);
const completed = (code: string, fileId: string) => refused(city.nobody, 'voiceAttachComplete', { code, fileId });

describe('a file', () => {
  it('is announced, sent and there, to who works on the case alone', async () => {
    const { code, of } = await written();
    const { superior, staff, hrHead, hr } = city.people;
    const upload = await announced(city.nobody, code);
    expect(upload).toMatchObject({ method: 'PUT', headers: [{ name: 'content-type', value: 'image/jpeg' }] });
    expect(await filesOf(superior.ask, of.id)).toEqual([]);
    expect(await completed(code, upload.fileId)).toEqual(['EVIDENCE_MISSING']);
    arrives(city, of, upload.fileId);
    const { status } = await attached(code, upload.fileId);
    expect(status).toMatchObject({ canAttach: true, files: [{ number: 1, contentType: 'image/jpeg', size: PHOTO.size }] });
    expect(await attached(code, upload.fileId)).toMatchObject({ status: { files: [{ number: 1 }] } });
    const [shown] = await filesOf(superior.ask, of.id);
    expect(shown).toMatchObject({ number: 1, contentType: 'image/jpeg', url: expect.stringMatching(/^http/) });
    await concerned(superior.ask, { ...of, version: of.version + 2 }, staff.employeeId);
    expect([await filesOf(staff.ask, of.id), await filesOf(hrHead.ask, of.id)]).toEqual([undefined, undefined]);
    expect(await filesOf(hr.ask, of.id)).toHaveLength(1);
    const kept = JSON.stringify([await everyRow(city), city.lines]);
    for (const secret of [code, code.replaceAll('-', '')]) expect(kept).not.toContain(secret);
  });

  it('is announced once for a request and its retries, also at once; another content under its key is refused', async () => {
    const { code } = await written();
    const input = keyed({ code, ...PHOTO });
    const ask = async (given: object = input) =>
      (await city.nobody(mutation('voiceAttach', 'upload { fileId } userErrors { code }'), given)).data.voiceAttach;
    const [first, twin] = await Promise.all([ask(), ask()]);
    expect([twin, await ask()]).toEqual([first, first]);
    const { idempotencyKey } = input.input;
    expect((await ask({ input: { ...input.input, size: 5, idempotencyKey } })).userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await ask({ input: { ...input.input, idempotencyKey: newKey() } })).upload.fileId).not.toBe(first.upload.fileId);
  });

  it.each([
    ['another type', { contentType: 'application/zip' }, ['EVIDENCE_TYPE']],
    ['too large', { size: 5 * 1024 * 1024 + 1 }, ['EVIDENCE_TOO_LARGE']],
    ['of no bytes', { size: 0 }, ['OUT_OF_RANGE']],
    ['without a hash', { sha256: 'abc' }, ['INVALID']],
    ['of a case that is none', { code: 'AAAA-AAAA-AAAA-AAAA-A' }, ['NOT_FOUND']],
  ])('%s is refused', async (_, more, codes) => {
    const { code } = await written();
    expect(await refused(city.nobody, 'voiceAttach', { code, ...PHOTO, ...more })).toEqual(codes);
  });

  it.each([
    ['is another than was announced', { sha256: 'cd'.repeat(32) }, ['EVIDENCE_MISMATCH']],
    ['is larger than was announced', { size: PHOTO.size + 1 }, ['EVIDENCE_MISMATCH']],
    ['is none by its bytes', { head: '4d5a900003000000' }, ['EVIDENCE_TYPE']],
  ])('that %s is not there', async (_, more, codes) => {
    const { code, of } = await written();
    const { fileId } = await announced(city.nobody, code);
    arrives(city, of, fileId, more);
    expect(await completed(code, fileId)).toEqual(codes);
    expect(await filesOf(city.people.superior.ask, of.id)).toEqual([]);
  });

  it('lies apart until it is what was announced, and then stays though its sender sends it again; what never was is kept nowhere', async () => {
    const { code, of } = await written();
    const [good, bad] = [await announced(city.nobody, code), await announced(city.nobody, code)];
    const there = () => [...city.files.keys()].filter((key) => key.startsWith('evidence/voice/') && key.includes(of.id));
    arrives(city, of, bad.fileId, { head: '4d5a900003000000' });
    expect([await completed(code, bad.fileId), there()]).toEqual([['EVIDENCE_TYPE'], []]);
    arrives(city, of, good.fileId);
    expect(there()).toEqual([]);
    await attached(code, good.fileId);
    const kept = `evidence/voice/${of.id}/${good.fileId}`;
    expect(there()).toEqual([kept]);
    // The link is open still: what is sent by it once more goes by itself, and nothing of the kept one with it.
    arrives(city, of, good.fileId, { head: '4d5a900003000000' });
    expect(city.files.get(kept)).toMatchObject({ head: 'ffd8ffe000104a46' });
  });

  it('finds room five times, also at once; what was never sent takes none two days after', async () => {
    const { code } = await written();
    const all = await Promise.all(Array.from({ length: 7 }, () => refused(city.nobody, 'voiceAttach', { code, ...PHOTO })));
    expect(all.flat().toSorted()).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED']);
    // Announced at nine, and known by the day alone: a whole day is over a day later at midnight.
    city.setNow('2026-01-13T16:59:59.000Z');
    expect(await refused(city.nobody, 'voiceAttach', { code, ...PHOTO })).toEqual(['LIMIT_REACHED']);
    city.setNow('2026-01-13T17:00:00.000Z');
    expect(await refused(city.nobody, 'voiceAttach', { code, ...PHOTO })).toEqual([]);
  });

  it('is not added once it is answered, also not one that was announced; of another case it is not found', async () => {
    const { code, of } = await written();
    const other = await written();
    const { fileId } = await announced(city.nobody, code);
    arrives(city, of, fileId);
    expect(await completed(other.code, fileId)).toEqual(['NOT_FOUND']);
    const hr = city.people.hr.ask;
    const { data } = await hr('query($id: ID!) { node(id: $id) { ... on VoiceCase { version } } }', { id: of.id });
    const first = await accepted(hr, { id: of.id, version: data.node.version });
    await done(hr, 'voiceAnswer', ofCase(first, { text: 'Sudah.' }), CASE);
    expect(await refused(city.nobody, 'voiceAttach', { code, ...PHOTO })).toEqual(['TRANSITION_REFUSED']);
    expect(await completed(code, fileId)).toEqual(['TRANSITION_REFUSED']);
  });
});
