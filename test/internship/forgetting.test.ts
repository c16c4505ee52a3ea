// Whose an internship was is forgotten by the clock, whole and once, and what stays leads to nobody: its counts, days, score and certificate.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { forgetInterns } from '../../src/modules/internship/forgetting.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { toldTo } from '../support/inbox.ts';
import {
  APPLICATION,
  agreed,
  applied,
  ofApplication,
  PAPER,
  publishedProgramme,
  STUDENT,
  studentForm,
  upload,
} from '../support/internship.ts';
import { type Life, SECRET, wholeLife } from '../support/internship-life.ts';
import { OPEN, type Placed, SCORES } from '../support/internship-placed.ts';
import { done, malformed } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

const BEFORE = '2027-05-29T16:59:59.999Z';
const AFTER = '2027-05-29T17:00:00.000Z';
const PLACES_OVER = '2028-05-28T17:00:00.000Z';

let city: Season;
let stream: Followed;
let faults: Faults;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

const forget = (): Promise<void> =>
  forgetInterns(
    () => contextOfProjector(stream.parts, REGION),
    () => false,
  );

let now = OPEN;
const at = (instant: string): void => {
  now = instant;
  city.setNow(instant);
};

/** Awaits nothing, or adds nothing to a board: so that a change that is given again says nothing. */
const isEmpty = ({ type, body }: Pick<Row, 'type' | 'body'>): boolean => {
  const { awaited, counts } = body as { awaited?: unknown[]; counts?: unknown[] };
  return (type === 'Awaited' && awaited?.length === 0) || (type === 'Contribution' && counts?.length === 0);
};

/**
 * What the table holds beside its audit, the memory of retries, certificates, which name whose they are, and for thirty days that something is gone;
 * without what the table in the cloud has forgotten by then.
 */
const kept = async (): Promise<Row[]> =>
  (await everyRow(city)).filter(
    ({ type, ttl, body }) =>
      !['Audit', 'Once', 'InternCertificate'].includes(type) &&
      !(ttl !== undefined && isEmpty({ type, body })) &&
      (ttl === undefined || ttl * 1000 > Date.parse(now)),
  );
const holding = (rows: readonly Row[], text: string): string[] =>
  rows.flatMap((row) => (JSON.stringify(row).includes(text) ? [`${row.type} ${row.pk}`] : []));

const me = async (ask: Ask) => (await ask('{ me { internStudent { id name applications { id } } } }')).data.me.internStudent;
const life = (): Promise<Life> => wholeLife(city, at);

const LIST = `query($id: ID!) { internshipApplications(programmeId: $id, first: 10) { edges { node {
  id name gpa transcriptName transcriptUrl status refusedBecause acceptance { reason } forgottenAt allowedActions
  placement { id name daysLogged daysSeen leaves { from reason granted } scores { total words } certificate { number code } mentors { name }
    logbook(first: 5) { edges { node { text } } } forgottenAt allowedActions } } } } }`;
const listed = async (programmeId: string) =>
  (await city.people.hr.ask(LIST, { id: programmeId })).data.internshipApplications.edges.map(({ node }: { node: object }) => node);

describe('a place, a refusal and what nobody decided', () => {
  let one: Life;
  let liaison: Ask;
  const figures = async () => (await liaison('{ partnerFigures(year: 2026) { applied placed withoutPlace isWhole } }')).data.partnerFigures;
  let counted: object;

  it('are all known until the last instant of the time of keeping', async () => {
    one = await life();
    const { institutionId } = one;
    liaison = await city.login({ sub: 'penghubung', roles: [], pool: 'liaisons', region: null, institutionId });
    counted = await figures();
    await stream.drain();
    at(BEFORE);
    for (const ask of [one.login, one.refused.ask])
      await done(ask, 'noticesReadUpTo', { upTo: '2026-05-01T02:00:00.000Z' }, 'notices { id }');
    const before = await kept();
    await forget();
    expect(await kept()).toEqual(before);
    expect((await toldTo(one.refused.ask, one.refused.id)).map(({ event }) => event)).toEqual(['INTERNSHIP_REFUSED']);
  });

  it('the refusal goes first, and nothing else with it', async () => {
    at(AFTER);
    await remindAll(stream.parts);
    await stream.drain();
    const rows = await kept();
    expect(holding(rows, one.refused.id)).toEqual([]);
    expect(await me(one.refused.ask)).toBeNull();
    expect(await toldTo(one.refused.ask)).toEqual([]);
    const [first, ...others] = (await listed(one.programmeId)).toSorted((a: { status: string }, b: { status: string }) =>
      a.status < b.status ? 1 : -1,
    );
    const nodes = [first, ...others] as { status: string; name: string | null }[];
    expect(nodes.map(({ status, name }) => [status, name])).toEqual([
      ['SUBMITTED', SECRET],
      ['REFUSED', null],
      ['CONFIRMED', SECRET],
    ]);
    expect(nodes[1]).toMatchObject({ gpa: null, transcriptName: null, transcriptUrl: null, refusedBecause: '', allowedActions: [] });
    expect(await figures()).toEqual(counted);
    expect((await me(one.login)).applications).toEqual([{ id: one.scored.applicationId }]);
  });

  it('the place goes when its time is over, from whatever holds it: by hand, by file, by mailbox, by account', async () => {
    at(PLACES_OVER);
    expect([...city.files.keys()].filter((key) => key.includes(one.studentId))).toHaveLength(1);
    await Promise.all([forget(), forget()]);
    await forget();
    await stream.drain();
    const rows = await kept();
    for (const gone of [one.studentId, one.scored.id, one.scored.applicationId]) expect(holding(rows, gone), gone).toEqual([]);
    expect([...city.files.keys()].filter((key) => key.includes(one.studentId))).toEqual([]);
    // Nobody has decided of the third: what they said is the only thing left.
    expect(
      holding(rows, SECRET)
        .map((row) => row.split(' ')[0])
        .toSorted(),
    ).toEqual(['InternStudent', 'InternshipApplication']);
    // The record of changes goes on under the old ids: it says that there was a score, and neither which nor a certificate's number.
    const changes = (await everyRow(city)).filter(({ type }) => type === 'Audit');
    for (const told of ['85.50', 'MAGANG/']) expect(holding(changes, told), told).toEqual([]);
    expect(stream.faults).toEqual([]);
  });

  it('its student, mentor and liaison read what is said of it, and the staffing agency what stays', async () => {
    expect(await me(one.login)).toBeNull();
    const { colleague, superior, hr } = city.people;
    const asked = `{ node(id: "${one.scored.id}") { id } }`;
    for (const ask of [one.login, colleague.ask, superior.ask, hr.ask]) expect((await ask(asked)).data.node).toBeNull();
    const { data } = await colleague.ask('{ internshipsMentored(first: 10) { edges { node { id } } } }');
    expect(data.internshipsMentored.edges).toEqual([]);
    const left = (await listed(one.programmeId)).find(({ status }: { status: string }) => status === 'CONFIRMED');
    expect(left).toMatchObject({
      ...{ name: null, acceptance: { reason: '' }, forgottenAt: '2028-05-28T17:00:00.000Z', allowedActions: [] },
      placement: {
        ...{ name: null, daysLogged: 1, daysSeen: 1, leaves: [{ from: '2026-03-02', reason: '', granted: true }] },
        ...{ scores: [{ total: '85.50', words: '' }], mentors: [], logbook: { edges: [] }, allowedActions: [] },
        certificate: null,
      },
    });
    const score = { placementId: left.placement.id, expectedVersion: 1, scores: SCORES, reason: 'Salah hitung nilai.' };
    expect(await malformed(hr.ask, 'internshipScoreCorrect', score)).toEqual(['TRANSITION_REFUSED']);
    const read = await liaison(
      '{ partnerInterns(first: 5) { edges { node { name studyProgramme daysLogged score forgottenAt credits { days } } } } }',
    );
    expect(read.data.partnerInterns.edges).toEqual([
      {
        node: {
          name: null,
          studyProgramme: null,
          daysLogged: 1,
          score: '85.50',
          forgottenAt: '2028-05-28T17:00:00.000Z',
          credits: { days: 1 },
        },
      },
    ]);
    const file = (await liaison('{ partnerCreditsFile(year: 2026) { text rowCount } }')).data.partnerCreditsFile;
    expect(file.rowCount).toBe(1);
    expect(file.text).not.toContain(SECRET);
    // Whoever was shown a certificate, or knows the id that it was under, finds no score by its number.
    const { number } = (await city.nobody(`{ internshipCertificateVerify(code: "${one.code}") { number } }`)).data
      .internshipCertificateVerify;
    expect(number).toMatch(/^MAGANG\/2026\//);
    expect(file.text).not.toContain(number);
    expect(holding(await kept(), number)).toEqual([]);
    expect(await figures()).toEqual(counted);
  });

  it('the certificate goes on being checked by its code, and the audit has kept no word', async () => {
    const checked = await city.nobody(`{ internshipCertificateVerify(code: "${one.code}") { name from until } }`);
    expect(checked.data.internshipCertificateVerify).toEqual({ name: SECRET, from: '2026-02-02', until: '2026-05-29' });
    const audits = (await everyRow(city)).filter(({ type }) => ['Audit', 'Once'].includes(type));
    expect(holding(audits, SECRET)).toEqual([]);
    expect(audits.filter((row) => JSON.stringify(row.body).includes('"forgotten":true'))).toHaveLength(3);
  });

  it('what nobody decided is not open for ever, and is then refused no more', async () => {
    at('2029-05-28T17:00:00.000Z');
    await forget();
    expect(holding(await kept(), SECRET)).toEqual([]);
    const left = (await listed(one.programmeId)).find(({ status }: { status: string }) => status === 'SUBMITTED');
    const refuse = { applicationId: left.id, expectedVersion: 1, reason: 'Terlambat diputuskan.' };
    expect(await malformed(city.people.hr.ask, 'internshipRefuse', refuse)).toEqual(['TRANSITION_REFUSED']);
  });

  it('whoever comes again begins anew', async () => {
    const again = (await done(one.login, 'internProfileSave', studentForm(one.institutionId, { name: 'Kembali' }), STUDENT)).student;
    expect(again).toMatchObject({ id: one.studentId, name: 'Kembali', transcriptName: null });
    expect((await me(one.login)).applications).toEqual([]);
  });
});

describe('a student with more than one application', () => {
  it('keeps what is not over: profile, the transcript of now, and the other application; of both they are one in what is counted', async () => {
    at(OPEN);
    const partner = await agreed(city, city.setup);
    const early = await publishedProgramme(city.setup, city.units.aptika);
    const days = { from: '2026-08-03', until: '2026-10-30' };
    const late = await publishedProgramme(city.setup, city.units.aptika, days);
    const first = await applied(city, partner.id, early.id, {});
    await done(city.setup, 'internshipRefuse', { ...ofApplication(first), reason: 'Tidak sesuai kebutuhan.' }, APPLICATION);
    const { id, version } = (await done(first.ask, 'internProfileSave', { ...studentForm(partner.id), expectedVersion: 2 }, STUDENT))
      .student;
    const renewed = { expectedVersion: version, file: { ...PAPER, fileName: 'transkrip-baru.pdf' } };
    const { fileId } = (await done(first.ask, 'internTranscriptUpload', renewed, `${STUDENT} upload { fileId }`)).upload;
    upload(city, `evidence/students/${id}/${fileId}`);
    const second = (await done(first.ask, 'internshipApply', { programmeId: late.id }, APPLICATION)).application;
    await done(city.setup, 'internshipRefuse', { ...ofApplication(second), reason: 'Tidak sesuai kebutuhan.' }, APPLICATION);
    const files = () => [...city.files.keys()].filter((key) => key.includes(id));
    expect(files()).toHaveLength(2);
    at(AFTER);
    await forget();
    expect(files()).toEqual([`evidence/students/${id}/${fileId}`]);
    expect(await me(first.ask)).toMatchObject({ id, applications: [{ id: second.id }] });
    at('2027-10-30T17:00:00.000Z');
    await forget();
    expect([files(), await me(first.ask)]).toEqual([[], null]);
    const rows = (await everyRow(city)).filter(
      ({ type, body }) =>
        type === 'InternshipApplication' && (body as { said: { institutionId: string } }).said.institutionId === partner.id,
    );
    const aliases = rows.map(({ body }) => (body as { studentId: string }).studentId);
    expect([aliases.length, new Set(aliases).size, aliases.includes(id)]).toEqual([2, 1, false]);
  });
});

describe('cut off', () => {
  it.each(['THROTTLE', 'ANSWER_LOST_LATE'] as const)('anywhere by %s, the next run finishes it', async (fault) => {
    const one = await life();
    at(PLACES_OVER);
    faults.watch();
    for (let nth = 1, fired = true; fired; nth += 6) {
      faults.arm(fault, nth, 'LASTING');
      await forget().catch(() => undefined);
      fired = faults.fired > 0;
      faults.disarm();
      await forget();
      const rows = await kept();
      for (const gone of [one.studentId, one.scored.id, one.scored.applicationId, one.refused.id])
        expect(holding(rows, gone), `${nth}`).toEqual([]);
      expect(rows.filter(({ type, body }) => type === 'InternPlacement' && (body as Placed).programmeId === one.programmeId)).toHaveLength(
        1,
      );
      if (fired) await faults.undo();
    }
    expect((await listed(one.programmeId)).map(({ status }: { status: string }) => status).toSorted()).toEqual([
      'CONFIRMED',
      'REFUSED',
      'SUBMITTED',
    ]);
  });

  it('by a store of files that does not answer, nothing of the student goes, and everybody else does', async () => {
    const [one, two] = [await life(), await life()];
    at(PLACES_OVER);
    const { evidence } = stream.parts;
    const key = `evidence/students/${one.studentId}/`;
    const failing = {
      ...evidence,
      remove: (folder: string) => (folder === key ? Promise.reject(new Error('S3')) : evidence.remove(folder)),
    };
    const parts = { ...stream.parts, evidence: failing };
    const run = forgetInterns(
      () => contextOfProjector(parts, REGION),
      () => false,
    );
    await expect(run).rejects.toThrow('could not be forgotten');
    expect(await me(two.login)).toBeNull();
    expect(await me(one.login)).toMatchObject({ id: one.studentId, applications: [] });
    await forget();
    expect(await me(one.login)).toBeNull();
  });
});
