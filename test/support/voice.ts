// Services and what citizens say of them, through the API; citizens have no login, and a connection that the edge has seen.
import { publishPeriods } from '../../src/modules/voice/publishing.ts';
import { partsApart } from '../../src/parts.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, REGION, type RunningCity } from './city.ts';
import { type Agency, done } from './people.ts';

export const SERVICE =
  'service { id version name code unitId unitName regionCode names { from name } points { pointId name openedOn closedOn } servedAYear openedOn closedOn allowedActions blockers { action code } }';

export interface Service {
  id: string;
  version: number;
  points: { pointId: string }[];
}

let codes = 0;

/** With a point where it is rated. */
export async function openedService(hr: Ask, unitId: string, more: object = {}): Promise<Service> {
  codes += 1;
  const form = { unitId, code: `LYN-${codes}`, name: 'Pembuatan akun layanan', servedAYear: 1200, ...more };
  const { service } = await done(hr, 'publicServiceOpen', form, SERVICE);
  return (await done(hr, 'servicePointOpen', ofService(service, { name: 'Loket 1' }), SERVICE)).service;
}

export const ofService = <More extends object>({ id, version }: Pick<Service, 'id' | 'version'>, more: More = {} as More) => ({
  serviceId: id,
  expectedVersion: version,
  ...more,
});

/** All nine alike, but for some. */
export const scoredAll = (score: number, more: object = {}) => ({
  ...{ requirements: score, procedure: score, time: score, cost: score, product: score },
  ...{ staffCompetence: score, staffConduct: score, complaintHandling: score, facilities: score },
  ...more,
});

/** The same person, from a connection of their own. */
export const from =
  (ask: Ask, address: string): Ask =>
  (query, variables, headers) =>
    ask(query, variables, { ...headers, 'x-test-source': address });

export const pointOf = ({ points }: Pick<Service, 'points'>): string => points[0]?.pointId ?? '';

export const answer = (ask: Ask, service: Pick<Service, 'points'>, score: number, more: object = {}) =>
  done(ask, 'surveyAnswer', { servicePointId: pointOf(service), ...scoredAll(score, more) }, 'received');

/** With five remarks in the first half of 2025. The clock stands where it stood. */
export async function remarkedService(city: Agency): Promise<string> {
  const { now } = contextOfProjector(partsApart(city.app.parts), REGION);
  city.setNow('2025-03-10T02:00:00.000Z');
  const service = await openedService(city.setup, city.units.aptika);
  for (let number = 1; number <= 5; number += 1)
    await answer(from(city.nobody, `203.0.113.${number}`), service, 3, { remark: 'Antrean lama.' });
  city.setNow(now);
  return service.id;
}

/** What the clock does. */
export const publishIn = (city: Pick<RunningCity, 'app'>, region: string = REGION): Promise<number> =>
  publishPeriods(
    () => contextOfProjector(partsApart(city.app.parts), region),
    () => false,
  );

const LOW = { time: 1, cost: 2, facilities: 2 };

/** The second half of 2025 of a unit, published, with time and cost the lowest. The clock stands where `now` says. */
export async function publishedHalf(
  city: Pick<RunningCity, 'app' | 'setNow'> & Pick<Agency, 'nobody'>,
  hr: Ask,
  { unitId, now, region = REGION, scores = LOW }: { unitId: string; now: string; region?: string; scores?: object },
) {
  city.setNow('2025-09-10T02:00:00.000Z');
  const service = await openedService(hr, unitId);
  for (let number = 1; number <= 5; number += 1) await answer(from(city.nobody, `203.0.113.${number}`), service, 3, scores);
  city.setNow(now);
  await publishIn(city, region);
  return { service, of: { unitId, year: 2025, period: 'SECOND_HALF' as const, element: 'TIME' as const } };
}

/** An element of the unit, or of a service of it, of which nothing is entered yet; a period is published once, and has all nine alike. */
export async function freeElement(city: Agency, now: string) {
  const unitId = city.units.aptika;
  const published = async () => {
    const { data } = await city.nobody(
      `query($unitId: ID!) { voiceSummary(regionCode: "${REGION}", unitId: $unitId, year: 2025, period: SECOND_HALF) {
         lowest services { serviceId } followUps { element serviceId } } }`,
      { unitId },
    );
    return data.voiceSummary;
  };
  city.setNow(now);
  if (!(await published())) await publishedHalf(city, city.setup, { unitId, now, scores: {} });
  const { lowest, services, followUps } = await published();
  const taken = new Set(followUps.map((one: { element: string; serviceId: string | null }) => `${one.serviceId} ${one.element}`));
  const subjects: (string | null)[] = [null, ...services.map(({ serviceId }: { serviceId: string }) => serviceId)];
  const free = subjects.flatMap((serviceId) =>
    lowest.filter((element: string) => !taken.has(`${serviceId} ${element}`)).map((element: 'TIME') => ({ serviceId, element })),
  );
  return { unitId, year: 2025, period: 'SECOND_HALF' as const, ...(free[0] as { serviceId: string | null; element: 'TIME' }) };
}

export const FOLLOW_UP = `followUp { id version unitId service { id } year period element what owner { id } ownerServes owners { owner { id } until }
  openedOn dueOn late putOff { dueOn doneOn doneWords reason } doneOn doneWords before outcome allowedActions blockers { action code } }`;

export interface FollowUp {
  id: string;
  version: number;
}

export const ofFollowUp = <More extends object>({ id, version }: FollowUp, more: More = {} as More) => ({
  followUpId: id,
  expectedVersion: version,
  ...more,
});

export const CASE = `case { id version kind mode stage class unitId unitName text leftOut restoredBecause contact { name reach } dueOn late
  firstInTime answeredInTime reopenedAt aboutHeadOf moves { fromUnitId toUnitId reason } words { number from kind text } allowedActions blockers { action code } }`;

export const STATUS =
  'status { kind stage unitName text dueOn late words { number from kind text } canReply canAttach files { number contentType size } reopenUntil }';

const COMPLAINT = { regionCode: REGION, kind: 'COMPLAINT', mode: 'OPEN', text: 'Antrean di loket 1 lama sekali.' };

export const submitted = (ask: Ask, more: object = {}) => done(ask, 'voiceSubmit', { ...COMPLAINT, ...more } as never, `code ${STATUS}`);

export interface Case {
  id: string;
  version: number;
}

export const ofCase = <More extends object>({ id, version }: Case, more: More = {} as More) => ({
  caseId: id,
  expectedVersion: version,
  ...more,
});

/** What waits, as somebody is shown it; of a unit, or of all. */
export async function waitingFor(ask: Ask, unitId: string | null, queue = 'OPEN') {
  const { data, errors } = await ask(
    `query($unitId: ID) { voiceCases(unitId: $unitId, queue: ${queue}, first: 100) { edges { node { ${CASE.slice('case {'.length, -1)} } } } }`,
    { unitId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.voiceCases.edges.map(({ node }: { node: Case & Record<string, unknown> }) => node);
}

/** What was just written to a service, as the unit sees it; with the code of who wrote it. */
export async function caseOf(city: Agency, more: object = {}): Promise<{ code: string; of: Case & { unitId: string } }> {
  const service = await openedService(city.setup, city.units.aptika);
  const { code } = await submitted(city.nobody, { serviceId: service.id, ...more });
  const waiting = await city.setup(`{ voiceCases(queue: OPEN, first: 100) { edges { node { id version unitId service { id } } } } }`);
  const nodes = waiting.data.voiceCases.edges.map(({ node }: { node: Case & { unitId: string; service: { id: string } | null } }) => node);
  return { code, of: nodes.find((one: { service: { id: string } | null }) => one.service?.id === service.id) };
}

export const accepted = async (ask: Ask, of: Case, more: object = {}): Promise<Case> =>
  (await done(ask, 'voiceAccept', ofCase(of, { class: 'ORDINARY', text: 'Terima kasih, kami periksa.', ...more }) as never, CASE)).case;

export const CONCERN = `concern { id version employee { id } case { kind stage submittedOn text added } reason takenBackAt takenBackBecause reply
  repliedAt allowedActions blockers { action code } }`;

const CHECKED = 'Ia bertugas di loket itu pada hari tersebut.';

/** Marked after a check; what it concerns is read by that person. */
export async function concerned(ask: Ask, of: Case, employeeId: string): Promise<{ id: string; version: number; caseVersion: number }> {
  const input = ofCase(of, { employeeId, reason: CHECKED });
  const { case: after } = await done(ask, 'voiceConcernMark', input, 'case { version concerns { id version employee { id } } }');
  const found = after.concerns.find((one: { employee: { id: string } }) => one.employee.id === employeeId);
  if (!found) throw new Error(`${of.id} does not concern ${employeeId}.`);
  return { id: found.id, version: found.version, caseVersion: after.version };
}

export const ofConcern = <More extends object>({ id, version }: Case, more: More = {} as More) => ({
  concernId: id,
  expectedVersion: version,
  ...more,
});

/** A file as a citizen announces it, and as it arrives. */
export const PHOTO = { contentType: 'image/jpeg', size: 20_000, sha256: 'ab'.repeat(32) };

export const announced = async (ask: Ask, code: string, more: object = {}) =>
  (await done(ask, 'voiceAttach', { code, ...PHOTO, ...more }, 'upload { fileId url method headers { name value } expiresAt }')).upload;

/** As the client sends it. */
export function arrives({ files }: Pick<Agency, 'files'>, of: Case | { id: string }, fileId: string, more: object = {}): void {
  files.set(`evidence/arriving/voice/${of.id}/${fileId}`, { size: PHOTO.size, sha256: PHOTO.sha256, head: 'ffd8ffe000104a46', ...more });
}
