// Who competes in a campaign reads nothing of its committee: every field of the schema that the committee reads, asked by two of the same offices.
import { type FieldNode, isInterfaceType, isObjectType, type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WaitingItem } from '../../src/modules/recruitment/verification/items.ts';
import { narrower, questions } from '../operations/questions.ts';
import { type Ids, STALE, subjectsOf } from '../operations/subjects/index.ts';
import { type Answer, type Ask, everyRow, REGION } from '../support/city.ts';
import { applicantIn, appliedNow, employeeWith, nikOf, officer, turnsOut, within } from '../support/competing.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { newNik } from '../support/registration.ts';
import { theSchema } from '../support/schema.ts';
import { openCycle } from '../support/season.ts';

const { schema, rules } = theSchema();
const OFFICES = ['HR_OFFICER', 'UNIT_ADMIN', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'];
const isCommittees = (to: readonly string[] | undefined): boolean =>
  to !== undefined && !to.includes('PUBLIC') && (to.includes('RECRUITMENT_OFFICER') || to.includes('RECRUITMENT_APPROVER'));

/** Numbers of law hold for all campaigns, and are nobody's file. What an office is told a moment later: test/notices/recruitment.test.ts. */
const OF_NO_CAMPAIGN = ['PolicyEntry', 'policyEntries', 'InboxNotice', 'notices', 'noticePreferences'];
const OF_THE_LAW = 'pol_';

const QUERIES = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
  (name) => isCommittees(rules.fields.get(`Query.${name}`)) && !OF_NO_CAMPAIGN.includes(name),
);
const TYPES = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const NODES = TYPES.filter(
  (type) => isObjectType(type) && type.getInterfaces().some((face) => isInterfaceType(face) && face.name === 'Node'),
)
  .map(({ name }) => name)
  .filter((name) => isCommittees(rules.types.get(name)) && !OF_NO_CAMPAIGN.includes(name));
/** Narrower than an object that others read as well. */
const FIELDS = [...rules.fields]
  .filter(([name, to]) => !/^(Query|Mutation)\./.test(name) && isCommittees(to) && !isCommittees(rules.types.get(name.split('.')[0] ?? '')))
  .map(([name]) => name);

/** Mutations of the committee: what their records tell is the committee's, whatever they are kept under. */
const DEEDS = new Set(
  Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => isCommittees(rules.fields.get(`Mutation.${name}`))),
);

let city: Agency;
let ids: Ids;
let reader: Ask;

beforeAll(async () => {
  city = await startAgency();
  await openCycle(city);
  const { people, units, setup } = city;
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const made = await subjectsOf(city, about);
  ids = { ...made.ids, formation: made.ids.opening, campaign: made.ids.openCampaign };
  reader = await officer(city, await employeeWith(city, newNik()), OFFICES);
  await more(people.hr.employeeId);
});
afterAll(() => city.stop());

/** Nobody has answered the offer in time. */
const LONG_AFTER = '2026-06-01T02:00:00.000Z';

/** What no question finds yet: somebody looked up, dossiers given to an officer, a correction that waits, an offer that is overdue. */
async function more(officerId: string): Promise<void> {
  const named = { campaignId: ids.selectionCampaign, name: 'Tidak Ada' };
  await done(reader, 'applicantLookUp', named, 'applicants { registrationNumber }');
  await appliedNow(city, ids.selectionCampaign);
  const given = { campaignId: ids.selectionCampaign, officerIds: [officerId], most: 1 };
  await done(reader, 'verificationAssign', given, 'verifications { id }');
  const { version } = (await reader(`{ formation(id: "${ids.opening}") { version } }`)).data.formation;
  const corrected = { formationId: ids.opening, expectedVersion: version, quota: 9, reason: 'Salah ketik' };
  await done(city.setup, 'formationCorrect', corrected, 'formation { id }');
  city.setNow(LONG_AFTER);
}

/** The campaign of what an id names; null for what belongs to none. */
async function campaignOf(id: string): Promise<string | null> {
  if (id.startsWith('cmp_')) return id;
  const { loader } = within(city);
  const row = (await loader.load(id)) ?? (await loader.loadKey(WaitingItem.key(id)));
  const { campaignId, panelId } = (row?.body ?? {}) as { campaignId?: string; panelId?: string };
  return campaignId ?? (panelId ? campaignOf(panelId) : null);
}

/** Of one that is being prepared nobody can have applied. */
async function published({ campaignId }: { campaignId: string | null }): Promise<string | null> {
  const row = campaignId ? await within(city).loader.load(campaignId) : null;
  return (row?.body as { status: string } | undefined)?.status === 'DRAFT' ? null : campaignId;
}

/** Somebody of the same offices who has applied there. */
async function competitorIn(campaignId: string): Promise<Ask> {
  const applicant = await applicantIn(city, campaignId);
  return officer(city, await employeeWith(city, nikOf(city, applicant)), OFFICES);
}

async function competitorFor(text: string): Promise<Ask> {
  const named = await Promise.all([...new Set(text.match(/\b[a-z]{3}_[0-9a-f]{24}\b/g))].map(campaignOf));
  const [campaignId, ...others] = [...new Set(named.filter((id) => id !== null))];
  if (!campaignId || others.length > 0) throw new Error(`The question is not about one campaign: ${text}`);
  return competitorIn(campaignId);
}

const isNothing = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isNothing)
    : (value ?? null) === null ||
      (typeof value === 'object' && value !== null && 'edges' in value && (value.edges as unknown[]).length === 0);

const FORBIDDEN = 'FORBIDDEN';
const read = ({ data, errors }: Answer, name: string): unknown =>
  errors?.every(({ extensions }) => extensions.code === FORBIDDEN) ? null : errors ? errors : data[name];

/** Values of a field wherever it stands within an answer. */
function found(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = name in value ? [(value as Record<string, unknown>)[name]] : [];
  return [...here, ...Object.values(value).flatMap((one) => found(one, name))];
}

const hasId = (name: string): boolean =>
  schema
    .getQueryType()
    ?.getFields()
    [name]?.args.some((arg) => arg.name === 'id' || arg.name.endsWith('Id')) ?? false;

describe('what the committee reads', () => {
  it('is found in the schema', () => {
    expect(QUERIES.length).toBeGreaterThan(20);
    expect(NODES.length).toBeGreaterThan(8);
    expect(FIELDS).toContain('AnnouncedRow.scores');
  });

  it.each(QUERIES.filter(hasId))('of one campaign is nothing to who competes in it: %s', async (name) => {
    const { query } = questions(ids, STALE).find(({ field }) => field === `Query.${name}`) ?? { query: '' };
    const mine = await competitorFor(query);
    expect(isNothing(read(await reader(query), name)), 'the question finds nothing for the committee either').toBe(false);
    expect(read(await mine(query), name)).toSatisfy(isNothing);
  });

  it.each(QUERIES.filter((name) => !hasId(name)))('of all campaigns leaves out, and does not count, theirs: %s', async (name) => {
    const query = `{ ${name}(first: 100) { totalCount edges { node { id } } } }`;
    const idsOf = (answer: Answer): string[] => answer.data[name].edges.map(({ node }: { node: { id: string } }) => node.id);
    const all = await Promise.all(idsOf(await reader(query)).map(async (id) => ({ id, campaignId: await campaignOf(id) })));
    const campaignId = (await Promise.all(all.map(published))).find((id) => id !== null) ?? '';
    const answer = await (await competitorIn(campaignId))(query);
    const others = all.filter((one) => one.campaignId !== campaignId).map(({ id }) => id);
    expect(others.length).toBeLessThan(all.length);
    expect(idsOf(answer)).toEqual(others);
    expect(answer.data[name].totalCount).toBe(others.length);
  });

  it.each(NODES)('is not found by its id: %s', async (type) => {
    const { data } = await reader('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: Object.values(ids).slice(0, 100) });
    const { id } = data.nodes.find((one: { __typename: string } | null) => one?.__typename === type) ?? { id: '' };
    const query = `{ node(id: "${id}") { id } }`;
    expect((await reader(query)).data.node).toEqual({ id });
    expect((await (await competitorFor(id))(query)).data.node).toBeNull();
  });

  it.each(FIELDS)('and stands on what everybody reads is null: %s', async (field) => {
    const [type = '', name = ''] = field.split('.');
    const all = narrower(ids).flatMap((query) => (parse(query).definitions as [OperationDefinitionNode])[0].selectionSet.selections);
    const asked = all.find((one) => (one as FieldNode).alias?.value === type.toLowerCase());
    const query = `{ ${asked ? print(asked) : `no_question_for_${type}`} }`;
    const mine = await competitorFor(query);
    expect(found((await reader(query)).data, name)).not.toEqual([]);
    expect(found((await mine(query)).data, name).filter((value) => value !== null)).toEqual([]);
  });
});

/** Subjects with a record of the committee's deeds, and whatever else is of a campaign, by the campaign; null where none is told. */
async function subjectsByCampaign(): Promise<Map<string | null, string[]>> {
  const records = (await everyRow(city)).filter(({ pk, region }) => pk.startsWith('AUDIT#') && region === REGION);
  const all = Map.groupBy(records, ({ body }) => (body as { subject: string }).subject);
  const found = await Promise.all(
    [...all].map(async ([subject, told]) => {
      const isDeed = told.some(({ body }) => DEEDS.has((body as { operation: string }).operation));
      const campaignId = await campaignOf(subject.split('|')[0] ?? '');
      return isDeed || campaignId ? [{ subject, campaignId }] : [];
    }),
  );
  return new Map([...Map.groupBy(found.flat(), (one) => one.campaignId)].map(([id, list]) => [id, list.map(({ subject }) => subject)]));
}

describe('the history of what the committee did', () => {
  const HISTORY = 'query($subject: ID!) { auditTrail(subject: $subject, first: 1) { edges { cursor } } }';
  const told = async (ask: Ask, subjects: readonly string[]): Promise<string[]> => {
    const answers = await Promise.all(subjects.map((subject) => ask(HISTORY, { subject })));
    return subjects.filter((_, i) => answers[i]?.data.auditTrail.edges.length > 0);
  };

  it('is empty to who competes in the campaign, under whatever it is kept', async () => {
    const found = await subjectsByCampaign();
    const none = (found.get(null) ?? []).filter((subject) => !subject.startsWith(OF_THE_LAW));
    expect(none, 'the row tells of no campaign').toEqual([]);
    const kinds = new Set<string>();
    for (const [campaignId, subjects] of found) {
      if (campaignId === null || (await published({ campaignId })) === null) continue;
      const office = await told(reader, subjects);
      for (const subject of office) kinds.add(subject.slice(0, 3));
      expect(await told(await competitorIn(campaignId), office)).toEqual([]);
    }
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['apn', 'cmp', 'off', 'pnm', 'sob', 'ver']));
  });
});

describe('a member of a panel', () => {
  const query = '{ myPanels(first: 10) { edges { node { id } } } }';

  it('who is found to compete reads it no longer', async () => {
    const { ask, employeeId } = city.people.staff;
    const before = (await ask(query)).data.myPanels.edges;
    expect(before.map(({ node }: { node: { id: string } }) => node.id)).toContain(ids.panel);
    await turnsOut(city, employeeId, nikOf(city, await applicantIn(city, (await campaignOf(ids.panel)) ?? '')));
    expect((await ask(query)).data.myPanels.edges).toEqual([]);
    expect((await ask(`{ panel(id: "${ids.panel}") { id } }`)).data.panel).toBeNull();
  });
});
