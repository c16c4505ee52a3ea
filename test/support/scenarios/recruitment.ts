// Scenarios of the mutations of campaigns, formations and applications.

import { REGION } from '../city.ts';
import { done } from '../people.ts';
import {
  type Campaigning,
  complete,
  draft,
  drafted,
  FILE,
  newAccount,
  ofDraft,
  PLAN,
  POST,
  person,
  profile,
  published,
  requested,
} from '../registration.ts';
import { committeeOf, inSemarang, PREPARING, REGISTERING } from '../selection.ts';
import type { Scenario, Season } from './stages.ts';

const CAMPAIGN = 'campaign { id version status stages { kind closesAt } rules { number reason } allowedActions }';
const FORMATION = 'formation { id version status opening { quota } }';
const APPLICATION = 'application { id version status examLocation submission { number at eligibility { requirement met } } }';

/** After the last stage of the test campaign. */
const OVER = '2026-05-01T02:00:00.000Z';

/** One campaign serves all applicants of a city: each scenario has a person of its own. */
const campaigns = new WeakMap<object, Promise<Campaigning>>();
async function campaignOf(city: Season): Promise<Campaigning> {
  const known = campaigns.get(city.people) ?? published(city);
  campaigns.set(city.people, known);
  const found = await known;
  city.setNow(REGISTERING);
  return found;
}

const ofCampaign = ({ id, version }: { id: string; version: number }) => ({ campaignId: id, expectedVersion: version });
const ofFormation = ({ id, version }: { id: string; version: number }) => ({ formationId: id, expectedVersion: version });

async function preparing(city: Season) {
  const committee = await committeeOf(city, REGION);
  return { ...committee, campaign: await drafted(city, committee), place: inSemarang(city) };
}

export const recruitment: Record<string, Scenario> = {
  campaignCreate: async (city) => {
    city.setNow(PREPARING);
    return { ask: (await committeeOf(city, REGION)).rina, input: PLAN, selection: CAMPAIGN };
  },
  campaignPublish: async (city) => {
    const { campaign, place, approver } = await preparing(city);
    const of = ofFormation(await requested(place, campaign.id));
    await done(approver, 'formationApprove', 'FormationApproveInput', of, 'formation { id }');
    return { ask: approver, input: ofCampaign(campaign), selection: CAMPAIGN };
  },
  campaignStageExtend: async (city) => {
    const { approver, campaign } = await published(city);
    const input = { ...ofCampaign(campaign), stage: 'REGISTRATION', to: '2026-01-20', reason: 'Gangguan jaringan nasional' };
    return { ask: approver, input, selection: CAMPAIGN };
  },
  campaignClose: async (city) => {
    const { approver, campaign } = await published(city);
    city.setNow(OVER);
    return { ask: approver, input: ofCampaign(campaign), selection: CAMPAIGN };
  },
  formationRequest: async (city) => {
    const { campaign, place } = await preparing(city);
    return { ask: city.people.unitAdmin.ask, input: { campaignId: campaign.id, unitId: place.unitId, ...POST }, selection: FORMATION };
  },
  formationApprove: async (city) => {
    const { campaign, place, approver } = await preparing(city);
    return { ask: approver, input: ofFormation(await requested(place, campaign.id)), selection: FORMATION };
  },
  formationReject: async (city) => {
    const { campaign, place, approver } = await preparing(city);
    const input = { ...ofFormation(await requested(place, campaign.id)), reason: 'Anggaran belum tersedia' };
    return { ask: approver, input, selection: FORMATION };
  },
  profileSave: async (city) => {
    city.setNow(REGISTERING);
    return { ask: await newAccount(city), input: profile(), selection: 'applicant { id version name nikEnding warnings }' };
  },
  applicationSave: async (city) => {
    const { campaign, formationIds } = await campaignOf(city);
    const input = { campaignId: campaign.id, expectedVersion: 0, formationId: formationIds[0], examLocation: 'Semarang' };
    return { ask: await newAccount(city), input, selection: APPLICATION };
  },
  documentUpload: async (city) => {
    const { campaign, formationIds } = await campaignOf(city);
    const { ask, id, version } = await draft(await newAccount(city), campaign.id, formationIds[0] ?? '');
    const input = { applicationId: id, expectedVersion: version, ...FILE };
    return { ask, input, selection: `upload { documentId method } ${APPLICATION}` };
  },
  applicationSubmit: async (city) => {
    const { campaign, formationIds } = await campaignOf(city);
    const { ask, ...made } = await complete(city, await person(city), campaign.id, formationIds[0] ?? '');
    return { ask, input: ofDraft(made), selection: APPLICATION };
  },
};
