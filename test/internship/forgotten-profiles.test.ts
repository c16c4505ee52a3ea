// A student's profile is forgotten by the clock with all that was uploaded, a year after anything was saved of it, and nobody applies with it meanwhile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetInterns } from '../../src/modules/internship/forgetting.ts';
import type { EvidenceStore } from '../../src/platform/store/evidence.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, REGION } from '../support/city.ts';
import { agreed, PAPER, publishedProgramme, STUDENT, student, studentForm, upload } from '../support/internship.ts';
import { done, malformed } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
});
afterAll(() => city.stop());

const at = (instant: string): void => city.setNow(instant);
const forget = (evidence: EvidenceStore = stream.parts.evidence): Promise<void> =>
  forgetInterns(
    () => contextOfProjector({ ...stream.parts, evidence }, REGION),
    () => false,
  );
const me = async (ask: Ask) => (await ask('{ me { internStudent { id } } }')).data.me.internStudent;

it('a profile without any application goes a year after it was saved; one that was saved since, or a transcript announced for, stays', async () => {
  at('2026-06-01T02:00:00.000Z');
  const partner = await agreed(city, city.setup);
  const [gone, stays, sends] = [await student(city, partner.id), await student(city, partner.id), await student(city, partner.id)];
  at('2026-06-20T02:00:00.000Z');
  await done(stays.ask, 'internProfileSave', { ...studentForm(partner.id), expectedVersion: stays.version }, STUDENT);
  at('2027-06-01T16:50:00.000Z');
  const sent = { expectedVersion: sends.version, file: { ...PAPER, fileName: 'transkrip-baru.pdf' } };
  const { fileId } = (await done(sends.ask, 'internTranscriptUpload', sent, `${STUDENT} upload { fileId }`)).upload;
  at('2027-06-01T17:00:00.000Z');
  await forget();
  // What was announced a moment ago arrives a moment later, and must not lie there for nobody.
  upload(city, `evidence/students/${sends.id}/${fileId}`);
  const mine = await Promise.all([gone, stays, sends].map(async ({ ask }) => (await me(ask))?.id ?? null));
  expect(mine).toEqual([null, stays.id, sends.id]);
  at('2028-06-02T17:00:00.000Z');
  await forget();
  expect([await me(sends.ask), [...city.files.keys()].filter((key) => key.includes(sends.id))]).toEqual([null, []]);
});

describe('who applies at the moment at which their profile is forgotten', () => {
  it.each([
    ['when it is gone, has none', false, 'REQUIRED'],
    ['when its files are, has no transcript', true, 'EVIDENCE_MISSING'],
  ])('%s', async (_, isCutOff, code) => {
    at('2026-06-01T02:00:00.000Z');
    const partner = await agreed(city, city.setup, { from: '2026-01-01', until: '2028-12-31' });
    const days = { opensOn: '2027-05-25', closesOn: '2027-06-10', from: '2027-07-05', until: '2027-09-30' };
    const programme = await publishedProgramme(city.setup, city.units.aptika, days);
    const one = await student(city, partner.id);
    at('2027-06-01T17:00:00.000Z');
    const { evidence } = stream.parts;
    const remove = async (folder: string): Promise<void> => {
      await evidence.remove(folder);
      if (isCutOff) throw new Error('S3');
    };
    const run = () => forget({ ...evidence, remove }).catch(() => undefined);
    // Between the look for the transcript and the write.
    const { files } = city;
    const get = files.get.bind(files);
    let looks = 0;
    files.get = ((key: string) => {
      const file = get(key);
      looks += 1;
      return looks === 2 ? run().then(() => file) : file;
    }) as never;
    expect(await malformed(one.ask, 'internshipApply', { programmeId: programme.id })).toEqual([code]);
    files.get = get;
    await forget();
    expect(await me(one.ask)).toBeNull();
  });
});
