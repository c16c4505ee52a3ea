// From the campaign to the last second of registration.
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import { PREPARING, REGISTERING } from '../../test/support/campaign.ts';
import type { Ask } from '../../test/support/city.ts';
import { refused } from '../../test/support/people.ts';
import { complete, EDUCATION, LAST_INSTANT, ofDraft, PLAN, TOO_LATE } from '../../test/support/registration.ts';
import { type Applicant, run, type SelectionStage, tell } from './stage.ts';

const POST = {
  positionTitle: 'Pranata Komputer Ahli Pertama',
  positionGroup: 'GENERAL',
  quota: 1,
  requirements: { education: ['S1'], majors: ['Informatika'], documents: ['ID_CARD'] },
};

export async function campaign(stage: SelectionStage): Promise<void> {
  const { officer, approver, hr, citizen } = stage.asks;
  stage.city.setNow(PREPARING);
  const made = (await run(officer, 'campaignCreate', PLAN, 'campaign { id version }')).campaign;
  tell(stage, PREPARING, 'officer', 'prepares a selection of eleven stages, from 22 December to 30 April');
  const ids: string[] = [];
  for (const category of ['GENERAL', 'CUM_LAUDE']) {
    const wanted = { campaignId: made.id, unitId: stage.city.units.aptika, category, ...POST };
    const { formation } = await run(hr, 'formationRequest', wanted, 'formation { id version }');
    await run(approver, 'formationApprove', { formationId: formation.id, expectedVersion: formation.version }, 'formation { id }');
    ids.push(formation.id);
  }
  tell(stage, PREPARING, 'hr', 'asks for two posts, one for everybody and one for graduates with praise');
  stage.campaignId = made.id;
  stage.posts = { general: ids[0] ?? '', cumLaude: ids[1] ?? '' };
  const publish = { campaignId: made.id, expectedVersion: made.version };
  const { campaign: open } = await run(approver, 'campaignPublish', publish, 'campaign { rules { number policyVersion } }');
  tell(stage, PREPARING, 'approver', `approves both and publishes, with the rules of ${open.rules[0].policyVersion}`);
  const query = 'query($id: ID!) { openings(campaignId: $id, education: S1, first: 10) { edges { node { quota } } } }';
  const { data } = await citizen(query, { id: made.id });
  tell(stage, PREPARING, 'citizen', `finds ${data.openings.edges.length} openings for a bachelor, without a login`);
}

const NIK = makeNik({ birthDate: '1998-03-05', sex: 'FEMALE', district: '33.74.10', serial: 4001 });

async function account({ city }: SelectionStage, name: string, more: object = {}): Promise<Ask> {
  const ask = await city.login({ sub: `story-${name}`, roles: [], pool: 'applicants', region: null });
  const born = { birthDate: '1998-03-05', sex: 'FEMALE' };
  await run(ask, 'profileSave', { expectedVersion: 0, name, ...born, education: EDUCATION, ...more }, 'applicant { id }');
  return ask;
}

const nik = (serial: number) => ({ nik: makeNik({ birthDate: '1998-03-05', sex: 'FEMALE', district: '33.74.10', serial }) });

async function applied(stage: SelectionStage, ask: Ask, formationId: string, at: string, kinds = ['ID_CARD']): Promise<Applicant> {
  stage.city.setNow(at);
  const draft = await complete(stage.city, ask, stage.campaignId, formationId, kinds);
  const { application } = await run(ask, 'applicationSubmit', ofDraft(draft), 'application { id submission { number } }');
  return { ask, applicationId: application.id, number: application.submission.number };
}

/** Everybody applies in their own way; two are told no. */
export async function registration(stage: SelectionStage): Promise<void> {
  const { general, cumLaude } = stage.posts;
  stage.city.setNow(REGISTERING);
  const kenanga = await applied(stage, await account(stage, 'Kenanga Putri', { nik: NIK }), general, REGISTERING);
  tell(stage, REGISTERING, 'kenanga', 'fills in her profile, uploads her papers and submits: final, once a year');
  const twin = await account(stage, 'K. Putri', { nik: NIK });
  const draft = await complete(stage.city, twin, stage.campaignId, general, ['ID_CARD']);
  const [code] = await refused(twin, 'applicationSubmit', ofDraft(draft));
  tell(stage, REGISTERING, 'twin', `submits under her NIK and is sent to the help desk (${code}), which tells nothing of her`);
  const laras = await applied(stage, await account(stage, 'Laras Sekarwati', nik(4002)), general, REGISTERING);
  const dimas = await applied(stage, await account(stage, 'Dimas Prasetyo', nik(4003)), general, REGISTERING);
  const praised = { ...nik(4004), education: { ...EDUCATION, cumLaude: true } };
  const maya = await applied(stage, await account(stage, 'Maya Anggraini', praised), cumLaude, REGISTERING, ['ID_CARD', 'CATEGORY_PROOF']);
  const late = await complete(
    stage.city,
    await account(stage, 'Sekar Ayu', { ...nik(4005), education: { ...EDUCATION, gpa: '3.40' } }),
    stage.campaignId,
    general,
    ['ID_CARD'],
  );
  const later = await complete(stage.city, await account(stage, 'Tono Raharjo', nik(4006)), stage.campaignId, general, ['ID_CARD']);
  stage.city.setNow(LAST_INSTANT);
  const { application } = await run(late.ask, 'applicationSubmit', ofDraft(late), 'application { id submission { number } }');
  tell(stage, LAST_INSTANT, 'sekar', 'submits at 23:59:59.999 WIB on the last day, and is in time');
  stage.city.setNow(TOO_LATE);
  const [tooLate] = await refused(later.ask, 'applicationSubmit', ofDraft(later));
  tell(stage, TOO_LATE, 'tono', `submits a millisecond later, and is not (${tooLate}); the draft is kept`);
  const sekar = { ask: late.ask, applicationId: application.id, number: application.submission.number };
  stage.applicants = { kenanga, laras, sekar, dimas, maya };
}
