// Nobody serves themself: every operation of the committee, found in the schema and sent by somebody who has applied in that campaign.
import { globSync, readFileSync } from 'node:fs';
import { type FieldDefinitionNode, type ListValueNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import { WaitingItem } from '../../../src/modules/recruitment/verification/items.ts';
import { isRelation } from '../../../src/platform/rules/access.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import { OPERATIONS } from '../../operations/index.ts';
import type { OwnCase } from '../../operations/operation.ts';
import { ready } from '../../operations/ready.ts';
import type { Ask } from '../../support/city.ts';
import { applicantIn, applicationIn, employeeWith, nikOf, officer, turnsOut, within } from '../../support/competing.ts';
import { refused } from '../../support/people.ts';
import { draft, newNik, person, published } from '../../support/registration.ts';
import { OF_OPERATIONS, sampleOf } from '../../support/sample.ts';
import { queuedIn, selectionOf } from '../../support/scenarios/recruitment-selection.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { REGISTERING } from '../../support/selection.ts';

/** Operations of the committee, by what each may do in the own case. */
const VERDICTS = new Map(Object.entries(OPERATIONS).flatMap(([name, { ownCase }]) => (ownCase ? [[name, ownCase] as const] : [])));

const accessOf = ({ directives }: FieldDefinitionNode): string[] => {
  const to = directives?.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value as ListValueNode | undefined;
  return (to?.values ?? []).map((value) => (value.kind === 'EnumValue' ? value.value : ''));
};

const FILES = globSync('schema/recruitment/*.graphql');
/** By name: who may send it. What an applicant alone may do is nobody's office. */
const OF_COMMITTEE = new Map(
  FILES.flatMap((name) => parse(readFileSync(name, 'utf8')).definitions)
    .flatMap((one) => (one.kind === 'ObjectTypeExtension' && one.name.value === 'Mutation' ? (one.fields ?? []) : []))
    .map((field) => [field.name.value, accessOf(field)] as const)
    .filter(([, to]) => to.some((grant) => grant !== 'OWNER')),
);

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const context = () => within(city);

type Ids = Partial<Record<string, string>>;

/** The campaign that a request is about, and its application where it is about one. */
async function concernOf(input: Ids): Promise<{ campaignId: string; applicationId: string | undefined }> {
  const ctx = context();
  const { verificationId, campaignId = '', applicationId } = input;
  const named = [
    'objectionId',
    'offerId',
    'panelId',
    'importId',
    'fileId',
    'exclusionId',
    'tieDecisionId',
    'ruleChangeId',
    'sessionId',
    'accommodationId',
    'frequentQuestionId',
    'applicantQuestionId',
    'formationId',
  ]
    .map((name) => input[name])
    .find(Boolean);
  const id = verificationId ?? (campaignId ? undefined : named);
  if (!id) return { campaignId, applicationId };
  const row = (await ctx.loader.load(id)) ?? (await ctx.loader.loadKey(WaitingItem.key(id)));
  return row?.body as { campaignId: string; applicationId: string | undefined };
}

/** Somebody who competes in the campaign: the applicant in question, else any, else one who applies now. */
async function applicantOf(input: Ids): Promise<Application> {
  const { campaignId, applicationId } = await concernOf(input);
  return applicationId ? applicationIn(city, applicationId) : applicantIn(city, campaignId);
}

interface Prepared {
  name: string;
  mine: Ask;
  other: Ask;
  query: string;
  variables: { input: object };
}

async function prepared(name: string): Promise<Prepared> {
  const { ask: other, query, variables } = await ready(city, name);
  const applicant = await applicantOf(variables.input as Ids);
  const to = OF_COMMITTEE.get(name) ?? [];
  if (to.includes('MEMBER')) {
    await turnsOut(city, city.people.staff.employeeId, nikOf(city, applicant));
    return { name, mine: other, other, query, variables };
  }
  const mine = await officer(
    city,
    await employeeWith(city, nikOf(city, applicant)),
    to.filter((grant) => !isRelation(grant as never)),
  );
  // Who was appointed is nobody before their service begins.
  const servesFrom = OPERATIONS[name]?.servesFrom;
  if (servesFrom) city.setNow(servesFrom);
  return { name, mine, other, query, variables };
}

async function codes(ask: Ask, { name, query, variables }: Prepared): Promise<string[]> {
  const { data, errors } = await ask(query, variables);
  if (errors) return errors.map(({ extensions }) => `!${extensions.code}`);
  return data[name].userErrors.map(({ code }: { code: string }) => code);
}

const named = (verdict: OwnCase): string[] => [...VERDICTS.keys()].filter((name) => VERDICTS.get(name) === verdict);

describe('an operation of the committee', () => {
  it('has a verdict: what a later part adds fails here until somebody has thought of it', () => {
    expect([...OF_COMMITTEE.keys()].toSorted()).toEqual([...VERDICTS.keys()].toSorted());
  });

  it.each(sampleOf(named('OWN_CASE'), OF_OPERATIONS))(
    'is refused to who competes in the campaign, and done by who does not: %s',
    async (name) => {
      const request = await prepared(name);
      expect(await codes(request.mine, request)).toEqual(['OWN_CASE']);
      expect(await codes(request.other, request)).toEqual([]);
    },
  );

  it.each(named('MEMBER'))('of a member is refused once the member is found to compete: %s', async (name) => {
    const request = await prepared(name);
    expect(await codes(request.mine, request)).toEqual(['OWN_CASE']);
  });

  it.each(named('GIVES_AWAY'))('that only gives away is open to everybody: %s', async (name) => {
    const request = await prepared(name);
    expect(await codes(request.other, request)).toEqual([]);
  });
});

describe('whoever has applied', () => {
  it('may say so of the own application, and reads nothing of its file, of its rivals or of lists and sheets in the making', async () => {
    const found = await queuedIn(city, await selectionOf(city));
    const application = ((await context().loader.load(found.applicationId)) as Row<Application>).body;
    const mine = await officer(city, await employeeWith(city, nikOf(city, application)), ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER']);
    const { campaignId, formationId, rina } = found.selection;
    const query = `query($id: ID!, $campaign: ID!, $formation: ID!) {
      verification(id: $id) { id } node(id: $id) { id }
      verificationQueue(formationId: $formation, first: 5) { edges { node { id } } }
      verificationWorkbench(campaignId: $campaign, view: WAITING, first: 5) { edges { node { id } } }
      listPreview(campaignId: $campaign, stage: ADMINISTRATIVE) { sha256 }
      scoreImports(campaignId: $campaign, first: 5) { edges { node { id } } } }`;
    const asked = { id: found.verificationId, campaign: campaignId, formation: formationId };
    const nothing = { verification: null, node: null, listPreview: null, scoreImports: { edges: [] } };
    const empty = { verificationQueue: { edges: [] }, verificationWorkbench: { edges: [] } };
    expect((await mine(query, asked)).data).toEqual({ ...nothing, ...empty });
    const own = { id: found.verificationId };
    expect((await rina(query, asked)).data).toMatchObject({
      ...{ verification: own, node: own },
      verificationQueue: { edges: expect.arrayContaining([{ node: own }]) },
    });
    const input = { verificationId: found.verificationId, expectedVersion: 0 };
    expect(await refused(mine, 'verificationDeclareConflict', input)).toEqual([]);
  });

  it('does not gain days for a draft of their own, which no lock tells of', async () => {
    const { approver, campaign, formationIds } = await published(city);
    city.setNow(REGISTERING);
    const nik = newNik();
    const made = await draft(await person(city, { nik }), campaign.id, formationIds[0] ?? '');
    const mine = await officer(city, await employeeWith(city, nik), ['RECRUITMENT_APPROVER']);
    const input = { campaignId: campaign.id, expectedVersion: campaign.version, stage: 'REGISTRATION', to: '2026-01-20', reason: 'Sakit' };
    const own = { ...input, applicationId: made.id };
    expect(await refused(mine, 'campaignStageExtend', own)).toEqual(['OWN_CASE']);
    expect(await refused(approver, 'campaignStageExtend', own)).toEqual([]);
  });

  it('works for another campaign, in which they do not compete', async () => {
    const { variables } = await ready(city, 'campaignRuleChange');
    const applicant = await applicantOf(variables.input as Ids);
    const mine = await officer(city, await employeeWith(city, nikOf(city, applicant)), ['RECRUITMENT_APPROVER']);
    const elsewhere = await ready(city, 'campaignRuleChange');
    const request = { ...elsewhere, name: 'campaignRuleChange', mine, other: mine };
    expect(await codes(mine, request)).toEqual([]);
  });
});
