// What a rejected applicant is told: which reason was found in which document, and in words; never the committee's own note; through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOUNCING, publishedList } from '../../support/lists.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import { queuedIn } from '../../support/scenarios/recruitment-selection.ts';
import { claim, decide, publishedSelection } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const REJECT = { verdict: 'INELIGIBLE', reasons: ['DOCUMENT_UNREADABLE', 'GPA'] };
const first = {
  ...REJECT,
  grounds: [{ reason: 'DOCUMENT_UNREADABLE', documents: ['DIPLOMA'] }],
  note: 'Periksa ulang oleh Budi.',
  notice: 'Ijazah: halaman kedua buram.',
};
const second = {
  ...REJECT,
  grounds: [{ reason: 'DOCUMENT_UNREADABLE', documents: ['DIPLOMA', 'TRANSCRIPT'] }],
  notice: 'Transkrip tanpa tanda tangan.',
};

describe('a rejection', () => {
  it('tells which document, and what is wrong with it, once all are told, and the committee’s note to nobody else', async () => {
    const { selection, verificationId, ask } = await queuedIn(city, await publishedSelection(city, 1));
    const once = await decide(selection.rina, verificationId, await claim(selection.rina, verificationId, 0), first);
    await decide(selection.budi, verificationId, await claim(selection.budi, verificationId, once), second);
    const own = async () => {
      const fields = 'administrative { reasons grounds { reason documents } notices }';
      const { data, errors } = await ask(`{ me { application(campaignId: "${selection.campaignId}") { ${fields} } } }`);
      expect(errors).toBeUndefined();
      return data.me.application.administrative;
    };
    city.setNow(ANNOUNCING);
    expect(await own()).toBeNull();
    await publishedList(selection.approver, selection.campaignId, 'ADMINISTRATIVE');
    expect(await own()).toEqual({
      reasons: ['DOCUMENT_UNREADABLE', 'GPA'],
      grounds: [
        { reason: 'DOCUMENT_UNREADABLE', documents: ['DIPLOMA', 'TRANSCRIPT'] },
        { reason: 'GPA', documents: [] },
      ],
      notices: ['Ijazah: halaman kedua buram.', 'Transkrip tanpa tanda tangan.'],
    });
    const query = `{ verification(id: "${verificationId}") { decisions { note notice grounds { reason documents } } } }`;
    expect((await selection.budi(query)).data.verification.decisions).toEqual([
      { note: first.note, notice: first.notice, grounds: first.grounds },
      { note: null, notice: second.notice, grounds: second.grounds },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a reason that is not given', { grounds: [{ reason: 'AGE', documents: ['ID_CARD'] }] }, ['INVALID']],
    ['a reason twice', { grounds: [...first.grounds, ...first.grounds] }, ['INVALID']],
    ['a document twice', { grounds: [{ reason: 'GPA', documents: ['DIPLOMA', 'DIPLOMA'] }] }, ['INVALID']],
    ['a reason without a document', { grounds: [{ reason: 'GPA', documents: [] }] }, ['REQUIRED']],
    ['a notice of blanks', { notice: ' ' }, ['REQUIRED']],
  ])('does not name %s', async (_, more, codes) => {
    const { selection, verificationId } = await queuedIn(city, await publishedSelection(city, 1));
    const expectedVersion = await claim(selection.rina, verificationId, 0);
    const input = { verificationId, expectedVersion, ...REJECT, ...more };
    expect(await refused(selection.rina, 'verificationDecide', input)).toEqual(codes);
  });
});
