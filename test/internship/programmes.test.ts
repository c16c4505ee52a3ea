// Internship programmes, through the API: prepared for the staffing agency alone, published for everybody, widened, closed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { ofProgramme, PROGRAMME, prepared, programmeForm, publishedProgramme } from '../support/internship.ts';
import { mutation, newKey } from '../support/mutations.ts';
import { type Agency, done, malformed, openUnitAs, refused, startAgency } from '../support/people.ts';

const MORNING = '2026-01-02T02:00:00.000Z';
const LIST = `{ internshipProgrammes(regionCode: "${REGION}", first: 100) { edges { node { id } } } }`;

let city: Agency;
let unit: string;
const hr = () => city.people.hr.ask;
const listed = async (ask: Agency['nobody']): Promise<string[]> =>
  (await ask(LIST)).data.internshipProgrammes.edges.map(({ node }: { node: { id: string } }) => node.id);

beforeAll(async () => {
  city = await startAgency();
  unit = city.units.aptika;
});
afterAll(() => city.stop());

describe('an internship programme', () => {
  it('is the staffing agency’s alone until it is published, and then everybody’s', async () => {
    city.setNow(MORNING);
    const draft = await prepared(hr(), unit);
    const node = `{ node(id: "${draft.id}") { ... on InternshipProgramme { status units { unitName places } allowedActions } } }`;
    expect((await city.nobody(node)).data.node).toBeNull();
    expect((await city.people.otherHr.ask(node)).data.node).toBeNull();
    expect([(await listed(city.nobody)).includes(draft.id), (await listed(hr())).includes(draft.id)]).toEqual([false, true]);
    await done(hr(), 'internshipProgrammePublish', ofProgramme(draft), PROGRAMME);
    const shown = { status: 'PUBLISHED', units: [{ unitName: 'Unit aptika', places: 2 }], allowedActions: [] };
    expect((await city.nobody(node)).data.node).toEqual(shown);
    expect((await city.people.otherHr.ask(node)).data.node).toEqual(shown);
    expect(await listed(city.nobody)).toContain(draft.id);
    expect(
      await refused(city.people.otherHr.ask, 'internshipProgrammeClose', { ...ofProgramme(draft), reason: 'Bukan milik kami.' }),
    ).toEqual(['NOT_FOUND']);
  });

  it('keeps what people applied for once it is published: its end and places alone move', async () => {
    const programme = await publishedProgramme(hr(), unit);
    const of = ofProgramme(programme);
    expect(await refused(hr(), 'internshipProgrammeChange', { ...of, title: 'Lain', from: '2026-03-02', requirements: {} })).toEqual([
      'INVALID',
      'INVALID',
      'INVALID',
    ]);
    const wider = { ...of, closesOn: '2026-01-30', units: [{ unitId: unit, places: 5 }] };
    const changed = (await done(hr(), 'internshipProgrammeChange', wider, PROGRAMME)).programme;
    expect(changed).toMatchObject({ closesOn: '2026-01-30', units: [{ places: 5 }], title: 'Magang layanan digital' });
    const again = { ...of, expectedVersion: changed.version };
    const closed = (await done(hr(), 'internshipProgrammeClose', { ...again, reason: 'Anggaran dialihkan.' }, PROGRAMME)).programme;
    expect(closed).toMatchObject({ status: 'CLOSED', closedBecause: 'Anggaran dialihkan.', allowedActions: [] });
    expect(await refused(hr(), 'internshipProgrammeChange', { ...of, expectedVersion: closed.version, closesOn: '2026-01-31' })).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  it('has no place in a unit that closes before its end, also where that was decided after it was written', async () => {
    const early = await openUnitAs(city.setup, 'tutup', 'OFFICE', null);
    const draft = await prepared(hr(), early);
    const { version } = (await hr()(`{ node(id: "${early}") { ... on Unit { version } } }`)).data.node;
    await done(city.setup, 'unitClose', { unitId: early, expectedVersion: version, validTo: '2026-04-30' }, 'unit { id }');
    expect(await refused(hr(), 'internshipProgrammePublish', ofProgramme(draft))).toEqual(['UNIT_CLOSED']);
    expect(await refused(hr(), 'internshipProgrammeCreate', programmeForm(early))).toEqual(['UNIT_CLOSED']);
  });

  it('says of each field what is wrong with it', async () => {
    const form = programmeForm(unit);
    const wrong = {
      ...form,
      ...{ title: '', until: '2026-01-01', closesOn: '2026-02-02' },
      requirements: { leastCredits: 201, leastGpa: '4.01', studyProgrammes: ['Hukum', 'HUKUM'] },
      units: [
        { unitId: unit, places: 0 },
        { unitId: 'unt_000000000000000000000000', places: 1 },
      ],
    };
    const codes = ['REQUIRED', 'DATE_ORDER', 'DATE_ORDER', 'OUT_OF_RANGE', 'OUT_OF_RANGE', 'INVALID', 'OUT_OF_RANGE', 'NOT_FOUND'];
    expect(await malformed(hr(), 'internshipProgrammeCreate', wrong)).toEqual(codes);
    expect(await malformed(hr(), 'internshipProgrammeCreate', { ...form, units: [] })).toEqual(['REQUIRED']);
    expect(await malformed(hr(), 'internshipProgrammeCreate', { ...form, until: '2027-02-03' })).toEqual(['OUT_OF_RANGE']);
    const input = { ...form, until: '2027-02-03', idempotencyKey: newKey() };
    const { data } = await hr()(mutation('internshipProgrammeCreate', 'userErrors { message }'), { input });
    expect(data.internshipProgrammeCreate.userErrors[0].message).toContain('2 Februari 2027');
  });

  it('is not published once nobody could apply any more', async () => {
    city.setNow(MORNING);
    const draft = await prepared(hr(), unit);
    city.setNow('2026-01-23T17:00:00.000Z');
    expect(await refused(hr(), 'internshipProgrammePublish', ofProgramme(draft))).toEqual(['OUT_OF_RANGE']);
    city.setNow('2026-01-23T16:59:59.999Z');
    await done(hr(), 'internshipProgrammePublish', ofProgramme(draft), PROGRAMME);
    city.setNow(MORNING);
  });
});
