// The mutations of campaigns, formations and applications: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownApplication, shownCampaign, shownFormation } from '../support/actions/inputs.ts';
import { REGION } from '../support/city.ts';
import { done } from '../support/people.ts';
import {
  BORN,
  type Campaigning,
  complete,
  draft,
  drafted,
  EDUCATION,
  FILE,
  newAccount,
  ofDraft,
  PLAN,
  POST,
  person,
  profile,
  published,
  requested,
} from '../support/registration.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { committeeOf, inSemarang, PREPARING, REGISTERING } from '../support/selection.ts';
import { givenCampaign, givenFormation } from './given.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const CAMPAIGN = 'campaign { id version status stages { kind closesAt } rules { number reason } allowedActions }';

async function preparing(city: Season) {
  const committee = await committeeOf(city, REGION);
  return { ...committee, campaign: await drafted(city, committee), place: inSemarang(city) };
}

const ofFormation = ({ id, version }: { id: string; version: number }) => ({ formationId: id, expectedVersion: version });
const ofCampaign = ({ id, version }: { id: string; version: number }) => ({ campaignId: id, expectedVersion: version });

/** After the last stage of the test campaign. */
const OVER = '2026-05-01T02:00:00.000Z';

const FORMATION = 'formation { id version status opening { quota } }';

/** One campaign serves all applicants of a city: each scenario has a person of its own. */
const campaigns = new WeakMap<object, Promise<Campaigning>>();

async function campaignOf(city: Season): Promise<Campaigning> {
  const known = campaigns.get(city.people) ?? published(city);
  campaigns.set(city.people, known);
  const found = await known;
  city.setNow(REGISTERING);
  return found;
}

const APPLICATION = 'application { id version status examLocation submission { number at eligibility { requirement met } } }';

const givenExtend = (ids: Ids) => ({ stage: 'REGISTRATION', applicationId: ids.application, to: '2026-01-20', reason: 'Bencana' });
const givenApplication = (ids: Ids, versions: Versions) => ({ applicationId: ids.application, expectedVersion: versions.application });

const STAGES = ['REGISTRATION', 'ADMIN_OBJECTION', 'SKB', 'APPOINTMENT'];
const LAST_DAY = '2028-12-31';

export const recruitment = {
  campaignCreate: {
    scenario: async (city) => {
      city.setNow(PREPARING);
      return { ask: (await committeeOf(city, REGION)).rina, input: PLAN, selection: CAMPAIGN };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 0, writes: 1, units: 30 },
    ids: () => PLAN,
    ownCase: 'NO_ONE_YET',
    repeated: 'MADE_ANEW',
  },
  campaignPublish: {
    scenario: async (city) => {
      const { campaign, place, approver } = await preparing(city);
      const of = ofFormation(await requested(place, campaign.id));
      await done(approver, 'formationApprove', of, 'formation { id }');
      return { ask: approver, input: ofCampaign(campaign), selection: CAMPAIGN };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 42 },
    ids: givenCampaign,
    ownCase: 'NO_ONE_YET',
    tried: { campaign: (one) => [shownCampaign(one)] },
  },
  campaignStageExtend: {
    scenario: async (city) => {
      const { approver, campaign } = await published(city);
      const input = { ...ofCampaign(campaign), stage: 'REGISTRATION', to: '2026-01-20', reason: 'Gangguan jaringan nasional' };
      return { ask: approver, input, selection: CAMPAIGN };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 42 },
    ids: (ids, versions) => ({ campaignId: ids.openCampaign, expectedVersion: versions.openCampaign, ...givenExtend(ids) }),
    ownCase: 'OWN_CASE',
    tried: { campaign: (one) => STAGES.map((stage) => shownCampaign(one, { stage, to: LAST_DAY, reason: COMMITTEE_REASON })) },
  },
  campaignClose: {
    scenario: async (city) => {
      const { approver, campaign } = await published(city);
      city.setNow(OVER);
      return { ask: approver, input: ofCampaign(campaign), selection: CAMPAIGN };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 44 },
    ids: givenCampaign,
    ownCase: 'OWN_CASE',
    tried: { campaign: (one) => [shownCampaign(one)] },
  },
  formationRequest: {
    scenario: async (city) => {
      const { campaign, place } = await preparing(city);
      return { ask: city.people.unitAdmin.ask, input: { campaignId: campaign.id, unitId: place.unitId, ...POST }, selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'yes', foreignAdmin: 'none', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids) => ({ campaignId: ids.campaign, unitId: ids.unit, ...POST }),
    ownCase: 'NO_ONE_YET',
    repeated: 'ALREADY_EXISTS',
    tried: {
      campaign: ({ id }, { units }) => [{ campaignId: id, unitId: units.aptika ?? '', ...POST, positionTitle: 'Arsiparis Terampil' }],
    },
  },
  formationApprove: {
    scenario: async (city) => {
      const { campaign, place, approver } = await preparing(city);
      return { ask: approver, input: ofFormation(await requested(place, campaign.id)), selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: givenFormation,
    ownCase: 'NO_ONE_YET',
    tried: { formation: (one) => [shownFormation(one)] },
  },
  formationReject: {
    scenario: async (city) => {
      const { campaign, place, approver } = await preparing(city);
      const input = { ...ofFormation(await requested(place, campaign.id)), reason: 'Anggaran belum tersedia' };
      return { ask: approver, input, selection: FORMATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenFormation(ids, versions), reason: 'Anggaran' }),
    ownCase: 'NO_ONE_YET',
    tried: { formation: (one) => [shownFormation(one, { reason: COMMITTEE_REASON })] },
  },
  profileSave: {
    scenario: async (city) => {
      city.setNow(REGISTERING);
      return { ask: await newAccount(city), input: profile(), selection: 'applicant { id version name nikEnding warnings }' };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: () => ({ expectedVersion: 999, name: 'Uji', ...BORN, education: EDUCATION }),
  },
  applicationSave: {
    scenario: async (city) => {
      const { campaign, formationIds } = await campaignOf(city);
      const input = { campaignId: campaign.id, expectedVersion: 0, formationId: formationIds[0], examLocation: 'Semarang' };
      return { ask: await newAccount(city), input, selection: APPLICATION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 1, writes: 1, units: 30 },
    ids: (ids) => ({ campaignId: ids.openCampaign, expectedVersion: 999, formationId: ids.opening }),
    badText: ['examLocation empty: taken'],
    tried: { application: ({ campaign: { id: campaignId }, version }) => [{ campaignId, expectedVersion: version, examLocation: 'Solo' }] },
  },
  documentUpload: {
    scenario: async (city) => {
      const { campaign, formationIds } = await campaignOf(city);
      const { ask, id, version } = await draft(await newAccount(city), campaign.id, formationIds[0] ?? '');
      const input = { applicationId: id, expectedVersion: version, ...FILE };
      return { ask, input, selection: `upload { documentId method } ${APPLICATION}` };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenApplication(ids, versions), ...FILE }),
    tried: { application: (one) => [shownApplication(one, FILE)] },
  },
  applicationSubmit: {
    scenario: async (city) => {
      const { campaign, formationIds } = await campaignOf(city);
      const { ask, ...made } = await complete(city, await person(city), campaign.id, formationIds[0] ?? '');
      return { ask, input: ofDraft(made), selection: APPLICATION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenApplication(ids, versions), confirm: true }),
    tried: { application: (one) => [shownApplication(one, { confirm: true })] },
  },
} satisfies Operations;
