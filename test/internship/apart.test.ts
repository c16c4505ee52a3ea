// Nothing of an internship reaches a selection: not by what files import, not by what is stored, and twin campaigns end in equal lists.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORTS, textOf } from '../house/imports.ts';
import { type Ask, everyRow } from '../support/city.ts';
import { APPLICATION, agreed, applied, ofApplication, offered, publishedProgramme } from '../support/internship.ts';
import { entry, LAST_DAY, mentored, type Placed, SCORES, step } from '../support/internship-placed.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { type Candidate, type Line, rowsOf, selected } from '../support/selected.ts';

const INTERNSHIP = 'src/modules/internship/';
const RECRUITMENT = 'src/modules/recruitment/';

/** Checks of files that any module may ask, and that know nobody: announced and arrived files, token buckets. */
const SHARED = [`${RECRUITMENT}registration/rules/documents.ts`];

describe('by imports', () => {
  it('nothing but the schema’s own wiring knows internships', () => {
    const from = IMPORTS.filter(({ from, to }) => to.startsWith(INTERNSHIP) && !from.startsWith(INTERNSHIP)).map((one) => one.from);
    expect([...new Set(from)].toSorted()).toEqual([
      // Students are forgotten by the clock.
      'src/clock.ts',
      // What a region tells of them is made by the clock.
      'src/jobs.ts',
      // Whose mailbox is a student's.
      'src/modules/notices/recipients.ts',
      'src/projections.ts',
      'src/resolvers/internship-liaison.ts',
      'src/resolvers/internship-numbers.ts',
      'src/resolvers/internship-placements.ts',
      'src/resolvers/internship.ts',
      'src/resolvers/nodes.ts',
    ]);
  });

  it('internships know of recruitment the checks of files alone', () => {
    const to = IMPORTS.filter(({ from, to }) => from.startsWith(INTERNSHIP) && to.startsWith(RECRUITMENT)).map((one) => one.to);
    expect([...new Set(to)].toSorted()).toEqual(SHARED);
  });

  it('no word of recruitment names them, in code or schema', () => {
    const files = [...new Set(IMPORTS.map(({ from }) => from))].filter((file) => file.startsWith(RECRUITMENT));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /intern(?:ship|Student)|partnerInstitution|\bSTUDENT\b|magang/i.test(textOf(file)))).toEqual([]);
  });
});

/** Two are equal but for their grade point average; of all, whoever was an intern comes last. */
const PEOPLE: readonly Candidate[] = [
  { skd: [100, 110, 180], skb: '81.5' },
  { skd: [100, 110, 180], skb: '81.5', gpa: '3.90' },
  { skd: [90, 120, 175], skb: '70' },
  { skd: [95, 100, 170], skb: '88' },
  { skd: [70, 85, 170], skb: '60' },
];

const PERIOD = { opensOn: '2026-01-01', closesOn: '2026-01-20', from: '2026-02-02', until: '2026-05-29' };

describe('by twin campaigns', () => {
  let plain: Agency;
  let twin: Agency;
  beforeAll(async () => {
    [plain, twin] = [await startAgency(), await startAgency()];
  });
  afterAll(() => Promise.all([plain.stop(), twin.stop()]));

  /** Each outcome by who it is about: numbers differ from city to city. */
  async function outcomes(city: Agency, logins: readonly (Ask | undefined)[]): Promise<(Omit<Line, 'number'> | undefined)[]> {
    const people = PEOPLE.map((one, i) => ({ ...one, ...(logins[i] && { login: logins[i] }) }));
    const of = await selected(city, [{ people, quota: 2 }]);
    const lines = await rowsOf(of.approver, of.campaignId, 'FINAL', of.formationIds[0] ?? '');
    return (of.people[0] ?? []).map(({ number }) => {
      const { number: _, ...told } = lines.find((line) => line.number === number) ?? ({} as Line);
      return told;
    });
  }

  it('with and without interns in the very unit, under the same logins, end in equal lists', async () => {
    const subs = PEOPLE.map((_, i) => `kembar-${i}`);
    const accounts = (city: Agency) => Promise.all(subs.map((sub) => city.login({ sub, roles: [], pool: 'applicants', region: null })));
    const without = await outcomes(plain, await accounts(plain));

    twin.setNow('2026-01-08T02:00:00.000Z');
    const { setup, units } = twin;
    const partner = await agreed(twin, setup);
    const programme = await publishedProgramme(setup, units.aptika, { ...PERIOD, units: [{ unitId: units.aptika, places: 3 }] });
    const made: string[] = [];
    const begun: Placed[] = [];
    for (const sub of subs.slice(0, 3)) {
      const login = await twin.login({ sub, roles: [], pool: 'students', region: null });
      const one = await offered(setup, units.aptika, await applied(twin, partner.id, programme.id, {}, login));
      const { application } = await done(one.ask, 'internshipConfirm', ofApplication(one), APPLICATION);
      made.push(one.id, application.placement.id);
      begun.push({ ...one, ...application.placement, applicationId: one.id, institutionId: partner.id, programmeId: programme.id });
    }
    for (const one of begun) {
      const taken = await mentored(twin, one);
      twin.setNow(LAST_DAY);
      const wrote = await step(taken.ask, 'internshipLogWrite', taken, entry('2026-05-28'));
      await step(twin.people.colleague.ask, 'internshipScore', wrote, { scores: SCORES, words: 'Bekerja dengan baik.' });
      twin.setNow('2026-01-08T02:00:00.000Z');
    }
    const withInterns = await outcomes(twin, await accounts(twin));
    expect(without.map((line) => line?.rank)).not.toContain(undefined);
    expect(withInterns).toEqual(without);

    // By data: what a selection has stored holds no id of an internship, and the other way round.
    const rows = (await everyRow(twin)).filter(({ type }) => !['Once', 'Audit'].includes(type));
    const ofInternships = rows.filter(({ type, pk }) => /^(?:Intern|Partner)/.test(type) || made.includes(pk));
    const others = rows.filter((row) => !ofInternships.includes(row) && row.type !== 'Lock');
    expect(ofInternships.length).toBeGreaterThan(10);
    for (const type of ['InternPlacement', 'InternLogEntry', 'InternCertificate'])
      expect(ofInternships.filter((row) => row.type === type)).toHaveLength(3);
    expect(others.filter((row) => /\b(?:iap|ist|ipl|ipr|pin|agr)_[0-9a-f]{24}/.test(JSON.stringify(row)))).toEqual([]);
    expect(ofInternships.filter((row) => /\b(?:apl|apn|cmp|frm)_[0-9a-f]{24}/.test(JSON.stringify(row)))).toEqual([]);
  });
});
