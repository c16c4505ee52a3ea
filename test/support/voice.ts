// Services and what citizens say of them, through the API; citizens have no login, and a connection that the edge has seen.
import { type Ask, REGION } from './city.ts';
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
  files.set(`evidence/voice/${of.id}/${fileId}`, { size: PHOTO.size, sha256: PHOTO.sha256, head: 'ffd8ffe000104a46', ...more });
}
