// From the offer to the first day of service: declined, next in rank, an empty post filled, one employee.
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import type { Ask } from '../../test/support/city.ts';
import { run, type SelectionStage, tell } from './stage.ts';

const [OFFERING, ANSWERING, FILING, APPOINTING] = [
  '2026-03-09T02:00:00.000Z',
  '2026-03-11T02:00:00.000Z',
  '2026-03-20T02:00:00.000Z',
  '2026-04-01T02:00:00.000Z',
];

interface Offer {
  id: string;
  version: number;
  ground: string;
  rank: number;
}

const OFFER = 'offer { id version status }';

async function offered({ asks, campaignId }: SelectionStage, formationId: string): Promise<Offer> {
  const query = 'query($id: ID!) { formationSeats(campaignId: $id, first: 10) { edges { node { version opening { formationId } } } } }';
  const { data } = await asks.officer(query, { id: campaignId });
  const seats: { node: { version: number; opening: { formationId: string } } }[] = data.formationSeats.edges;
  const expectedVersion = seats.find(({ node }) => node.opening.formationId === formationId)?.node.version ?? 0;
  const input = { campaignId, formationId, expectedVersion };
  return (await run(asks.officer, 'offersMake', input, 'offers { id version ground rank }')).offers[0];
}

const answer = async (ask: Ask, name: 'offerAccept' | 'offerDecline', { id, version }: Offer): Promise<Offer> =>
  (await run(ask, name, { offerId: id, expectedVersion: version }, OFFER)).offer;

/** Whoever is best declines, and the next in rank follows. Answers the two offers that were accepted. */
export async function offers(stage: SelectionStage): Promise<{ laras: Offer; sekar: Offer }> {
  const { kenanga, laras, sekar } = stage.applicants;
  stage.city.setNow(OFFERING);
  const best = await offered(stage, stage.posts.general);
  const empty = await offered(stage, stage.posts.cumLaude);
  tell(
    stage,
    OFFERING,
    'officer',
    `offers the general post to rank ${best.rank} (${best.ground}) and the empty one to rank ${empty.rank} (${empty.ground})`,
  );
  stage.city.setNow(ANSWERING);
  await answer(kenanga.ask, 'offerDecline', best);
  tell(stage, ANSWERING, 'kenanga', 'declines: she has found work elsewhere');
  const next = await offered(stage, stage.posts.general);
  tell(stage, ANSWERING, 'officer', `offers her post to the next in rank, ${next.rank}; two officers at once could not offer it twice`);
  const accepted = { laras: await answer(laras.ask, 'offerAccept', empty), sekar: await answer(sekar.ask, 'offerAccept', next) };
  tell(stage, ANSWERING, 'sekar', 'accepts, as Laras does');
  return accepted;
}

const PAPERS = ['DIPLOMA', 'TRANSCRIPT', 'LIFE_HISTORY', 'POLICE_RECORD', 'HEALTH', 'DRUG_FREE', 'STATEMENT'];

async function post({ asks, city }: SelectionStage): Promise<string> {
  const unit = {
    unitId: city.units.aptika,
    title: 'Pranata Komputer Ahli Pertama',
    kind: 'FUNCTIONAL',
    level: 'AHLI_PERTAMA',
    isHead: false,
  };
  return (await run(asks.hr, 'positionCreate', unit, 'position { id }')).position.id;
}

/** The person who was rejected by mistake begins her service. */
export async function appointment(stage: SelectionStage, offer: Offer): Promise<{ employeeId: string; offer: Offer }> {
  const { officer, hr } = stage.asks;
  stage.city.setNow(FILING);
  const filed = { offerId: offer.id, expectedVersion: offer.version, received: PAPERS };
  const complete = (await run(officer, 'filingRecord', filed, OFFER)).offer;
  tell(
    stage,
    FILING,
    'officer',
    `records that her ${PAPERS.length} documents have come: that they have, never what they say of her health`,
  );
  stage.city.setNow(APPOINTING);
  const assignment = { positionId: await post(stage), supervisorId: stage.city.people.superior.employeeId, validFrom: '2026-04-01' };
  const identifier = makeNip({ birthDate: '1998-03-05', appointedIn: '2026-04', sex: 'FEMALE', serial: 7 });
  const hire = { offerId: complete.id, expectedVersion: complete.version, identifier, grade: 'III/a', assignment };
  const { offer: hired } = await run(hr, 'appointmentHire', hire, 'offer { id version status employee { id name } }');
  tell(stage, APPOINTING, 'hr', `appoints ${hired.employee.name}: one employee, one number, one post, one onboarding, whatever is retried`);
  return { employeeId: hired.employee.id, offer: hired };
}

/** What anybody can check. */
export async function verified(stage: SelectionStage): Promise<Record<string, string>> {
  const query = `query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { formations { formationId sha256 url } } }`;
  const { data } = await stage.asks.citizen(query, { id: stage.campaignId });
  const files: { sha256: string; url: string }[] = data.announcement.formations;
  tell(stage, APPOINTING, 'citizen', 'fetches the files of the final list, hashes them, and finds the names they carry');
  return Object.fromEntries(files.map(({ url, sha256 }) => [url, sha256]));
}
