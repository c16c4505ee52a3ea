// The wall between regions: what belongs to another region answers as what never was, to the letter, through every field there is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Question, questions } from '../operations/questions.ts';
import { type Ids, NEVER, subjectsOf, type Versions } from '../operations/subjects/index.ts';
import { type Answer, type Ask, OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, done, openUnitAs, startAgency } from '../support/people.ts';
import { leastOf, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { CYCLE_2026, openCycle, step } from '../support/season.ts';

let city: Agency;
let theirs: Ids;
let ours: { ids: Ids; versions: Versions };
/** Of the other region, with every office that there is. */
let strangers: Record<string, Ask>;

beforeAll(async () => {
  city = await startAgency();
  const { people, units, setup } = city;
  await openCycle(city);
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  theirs = (await subjectsOf(city, about)).ids;
  theirs = { ...theirs, evidence: await evidenceOf(theirs.parentPlan) };
  // As in the own city: who sets it up holds no post, so no case there is their own.
  const abroad = await city.login({ sub: 'setup-abroad', roles: ['HR_OFFICER'], region: OTHER_REGION });
  await done(abroad, 'cycleOpen', CYCLE_2026, 'cycle { id }');
  const unit = await openUnitAs(abroad, 'dinkes', 'OFFICE', null);
  const otherUnit = await openUnitAs(abroad, 'dishub', 'OFFICE', null);
  ours = await subjectsOf(city, { who: 'stranger', superior: 'otherHr', hr: abroad, unit, otherUnit });
  const all = ['EMPLOYEE', 'HR_OFFICER', 'UNIT_ADMIN', 'AUDITOR', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] as const;
  strangers = {
    'a member of staff': people.stranger.ask,
    'the superior': people.otherHr.ask,
    'an officer of everything': await city.login({ sub: 'all', roles: all, region: OTHER_REGION, employeeId: people.otherHr.employeeId }),
  };
});
afterAll(() => city.stop());

/** Evidence of the superior's plan, which for that is approved. */
async function evidenceOf(planId: string): Promise<string> {
  const { superior, superior2 } = city.people;
  const approved = await step(superior2.ask, 'planApprove', await step(superior.ask, 'planSubmit', { id: planId, version: 2 }));
  const file = { fileName: 'bukti.pdf', contentType: 'application/pdf', size: 9, sha256: 'a'.repeat(64) };
  const input = { planId: approved.id, ...file };
  return (await done(superior.ask, 'evidenceUpload', input, 'upload { evidenceId }')).upload.evidenceId;
}

/** What a client can tell apart: status and answer, but for the id of the request. */
const seen = ({ status, data, errors }: Answer): string =>
  JSON.stringify({ status, data, errors }).replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"');

/** Many ids at once hold own ones too: of them the one in question is asked for. */
const aloneOf = (question: Question, id: string): Question =>
  question.field === 'Query.nodes' ? { ...question, query: `{ nodes(ids: ["${id}"]) { __typename id } }` } : question;

/** What is published is for everybody: who serves elsewhere reads it as somebody without a login does, to the letter. */
const isPublished = async (answer: string, { query, variables }: Question): Promise<boolean> =>
  answer === seen(await city.nobody(query, variables));

const OF_OTHERS = /Siti Rahayu|Bambang Wijaya|Unit aptika|Layanan|kualitas/;

const naming = (id: string) => (question: Question) => JSON.stringify([question.query, question.variables]).includes(id);

describe('an id of another region', () => {
  it('answers as an id that never was, in each place where an id can stand', async () => {
    const different: string[] = [];
    let compared = 0;
    for (const slot of sampleOf(Object.keys(NEVER) as (keyof Ids)[], OF_OPERATIONS)) {
      const foreign = questions({ ...ours.ids, [slot]: theirs[slot] }, ours.versions).filter(naming(theirs[slot]));
      const absent = new Map(questions({ ...ours.ids, [slot]: NEVER[slot] }, ours.versions).map((question) => [question.field, question]));
      expect(foreign.length, slot).toBeGreaterThan(0);
      for (const question of foreign) {
        const { field, query, variables } = question;
        const other = absent.get(field);
        const published = aloneOf(question, theirs[slot]);
        for (const [who, ask] of Object.entries(strangers)) {
          const [a, b] = [seen(await ask(query, variables)), seen(await ask(other?.query ?? '', other?.variables))];
          compared += 1;
          if (a !== b && !(await isPublished(seen(await ask(published.query, variables)), published)))
            different.push(`${field} by ${slot}, asked by ${who}:\n  ${a}\n  ${b}`);
        }
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(leastOf(200, OF_OPERATIONS));
  });

  it('is not given away when all of it is asked at once either', async () => {
    for (const [who, ask] of Object.entries(strangers))
      for (const question of sampleOf(questions(theirs, ours.versions), OF_OPERATIONS)) {
        const answer = seen(await ask(question.query, question.variables));
        if (await isPublished(answer, question)) continue;
        // The dictionary of law speaks of "Pelayanan" and "kualitas" in every region.
        const others = question.field === 'Query.competences' ? /Siti Rahayu|Bambang Wijaya|Unit aptika/ : OF_OTHERS;
        expect(answer, `${question.field} by ${who}`).not.toMatch(others);
      }
  });

  it('is not found in lists, searches, histories or by its number', async () => {
    const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { identifiers { value } } }', { id: theirs.employee });
    const number = data.employee.identifiers[0].value;
    const query = `query($id: ID!, $number: String!) {
      byName: employeeSearch(text: "siti", first: 10) { edges { cursor } }
      byNumber: employeeSearch(text: $number, first: 10) { edges { cursor } pageInfo { hasNextPage } }
      auditTrail(subject: $id, first: 10) { edges { cursor } pageInfo { hasNextPage } }
      region(code: "${REGION}") { name }
    }`;
    const answer = await strangers['an officer of everything']?.(query, { id: theirs.employee, number });
    expect(answer?.data).toEqual({
      byName: { edges: [] },
      byNumber: { edges: [], pageInfo: { hasNextPage: false } },
      auditTrail: { edges: [], pageInfo: { hasNextPage: false } },
      region: null,
    });
  });

  it('is still there, unchanged, for its own region', async () => {
    const { data } = await city.people.staff.ask('query($id: ID!) { plan(id: $id) { version status } }', { id: theirs.plan });
    expect(data.plan).toEqual({ version: 2, status: 'DRAFT' });
  });
});

describe('what is published', () => {
  it('is read by everybody alike: without a login, as an applicant, in another region, by the province', async () => {
    const query = `query($region: String!, $id: ID!) {
      campaign(id: $id) { title status }  node(id: $id) { id }
      openings(campaignId: $id, first: 5) { edges { node { positionTitle } } }
      campaigns(regionCode: $region, first: 50) { edges { node { id } } }
    }`;
    const everybody = [
      city.nobody,
      await city.login({ sub: 'pelamar-baca', roles: ['APPLICANT'], region: null, pool: 'applicants' }),
      await city.login({ sub: 'jateng-baca', roles: ['PROVINCE_VIEWER'], region: '33' }),
      ...Object.values(strangers),
    ];
    const answers = await Promise.all(everybody.map((ask) => ask(query, { region: REGION, id: theirs.openCampaign })));
    expect(answers[0]?.data.campaign.status).toBe('PUBLISHED');
    expect(answers[0]?.data.openings.edges.length).toBeGreaterThan(0);
    for (const answer of answers) expect(seen(answer)).toBe(seen(answers[0] as Answer));
  });
});

describe('evidence of another region', () => {
  it('cannot be named as one’s own, and is not told from one that never was', async () => {
    const { stranger, otherHr } = city.people;
    const { plan, target, parentPlan, parentTarget } = ours.ids;
    const parent = { state: 'LINKED', planId: parentPlan, targetId: parentTarget };
    const linked = await step(stranger.ask, 'targetLink', { id: plan, version: ours.versions.plan }, { targetId: target, parent });
    await step(otherHr.ask, 'planApprove', await step(stranger.ask, 'planSubmit', linked));
    const [foreign, absent] = [theirs.evidence, NEVER.evidence].map((evidence) =>
      questions({ ...ours.ids, evidence }, ours.versions).find(({ field }) => field === 'Mutation.progressAdd'),
    );
    const answer = await stranger.ask(foreign?.query ?? '', foreign?.variables);
    expect(answer.data.progressAdd.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['evidenceIds', '0'] }]);
    expect(seen(answer)).toBe(seen(await stranger.ask(absent?.query ?? '', absent?.variables)));
  });
});

describe('a cursor of another viewer', () => {
  it('does not open, in the own region or beyond', async () => {
    const query =
      'query($after: String) { employeeSearch(text: "joko", first: 1, after: $after) { edges { node { employeeName } } pageInfo { endCursor } } }';
    const { data } = await city.people.hr.ask(query);
    const after = data.employeeSearch.pageInfo.endCursor;
    expect((await city.people.hr.ask(query, { after })).data.employeeSearch.edges).toHaveLength(1);
    for (const ask of [city.people.auditor.ask, city.people.otherHr.ask])
      expect((await ask(query, { after })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a viewer of the province', () => {
  let province: Ask;
  beforeAll(async () => {
    province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  });

  it('sees the regions of the province by name, and of no other', async () => {
    const query = `{ semarang: region(code: "${REGION}") { name } kabupaten: region(code: "${OTHER_REGION}") { name } other: region(code: "32.73") { name } near: region(code: "331") { name } }`;
    expect((await province(query)).data).toEqual({
      semarang: { name: 'Kota Semarang' },
      kabupaten: { name: 'Kabupaten Semarang' },
      other: null,
      near: null,
    });
  });

  it('never sees a unit or a person, whatever is asked', async () => {
    for (const question of questions(theirs, ours.versions)) {
      const { field, query, variables } = question;
      const answer = await province(query, variables);
      // What anybody may ask, without a login, the province may ask too: campaigns and openings are public, and name no person.
      // A link from outside is the whole permission: it is anybody's who holds it, and this one is nobody's.
      const outside = ['Mutation.reviewExternalOpen', 'Mutation.reviewExternalSubmit'];
      // Who writes to a service is asked for no account, wherever they have one.
      const ofCitizens = [
        'Mutation.surveyAnswer',
        'Mutation.voiceSubmit',
        'Mutation.voiceReply',
        'Mutation.voiceReopen',
        'Mutation.voiceAttach',
        'Mutation.voiceAttachComplete',
      ];
      // Numbers of a selection are aggregates, with small counts of people withheld.
      const allowed =
        ['Query.me', 'Query.region', 'Query.regionsServed', 'Query.campaignFunnel', ...outside, ...ofCitizens].includes(field) ||
        (await isPublished(seen(answer), question));
      const found = [answer.data?.[field.split('.')[1] ?? '']].flat();
      // The year of a region of the province is the province's to read (decision on clients.md E14.3).
      const open =
        field === 'Query.nodes' ? (await city.nobody(query, variables)).data?.nodes.map((one: { id: string } | null) => one?.id) : [];
      const value = found.filter((one) => one?.__typename !== 'PerformanceCycle' && !open.includes(one?.id ?? ''));
      expect(allowed || answer.errors?.[0]?.extensions.code === 'FORBIDDEN' || value.every((one) => one === null), field).toBe(true);
      expect(seen(answer), field).not.toMatch(/Siti|Bambang|emp_/);
    }
    const nested = await province(
      `{ region(code: "${REGION}") { units { name } cycle(year: 2026) { id } } me { employee { name } plan { id } corrections(first: 5) { edges { cursor } } } }`,
    );
    expect(nested.data).toEqual({
      region: { units: null, cycle: { id: theirs.cycle } },
      me: { employee: null, plan: null, corrections: { edges: [] } },
    });
  });
});

describe('an applicant, whose token may name a region', () => {
  it('reaches nothing through “me”', async () => {
    const ask = await city.login({ sub: 'pelamar', roles: ['EMPLOYEE', 'HR_OFFICER'], pool: 'applicants', employeeId: theirs.employee });
    const { data } = await ask(
      '{ me { roles region { name units { name } cycle(year: 2026) { id } } employee { name } plan(year: 2026) { id } } }',
    );
    expect(data).toEqual({ me: { roles: ['PUBLIC', 'APPLICANT'], region: null, employee: null, plan: null } });
  });
});
