// Somebody of the committee who has applied in its campaign: found or made, whatever the campaign, and logged in with their offices.

import { campaignDocument } from '../../src/modules/recruitment/campaigns/items.ts';
import type { Application } from '../../src/modules/recruitment/campaigns/rules/types.ts';
import { begunIn } from '../../src/modules/recruitment/registration/items.ts';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { commit } from '../../src/platform/store/commit.ts';
import * as keys from '../../src/platform/store/keys.ts';
import type { Row } from '../../src/platform/store/table.ts';
import type { Role, Viewer } from '../../src/platform/viewer.ts';
import { type Ask, REGION } from './city.ts';
import { newKey } from './mutations.ts';
import { type Agency, done } from './people.ts';
import { BORN, complete, person, submit } from './registration.ts';
import { REGISTERING } from './selection.ts';
import { nextWithin, SERVICE_NUMBERS } from './serials.ts';

const viewer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set() };
export const within = (city: Agency) => city.app.contextFor(viewer, 'test');

export const applicationIn = async (city: Agency, id: string): Promise<Application> =>
  ((await within(city).loader.load(id)) as Row<Application>).body;

/** Somebody who has submitted in the campaign; one who applies now where nobody has. */
export async function applicantIn(city: Agency, campaignId: string): Promise<Application> {
  const begun = await begunIn(within(city).table, campaignId, 20);
  const all = await Promise.all(begun.map(({ applicationId }) => applicationIn(city, applicationId)));
  return all.find(({ submission }) => submission) ?? appliedNow(city, campaignId);
}

export async function appliedNow(city: Agency, campaignId: string): Promise<Application> {
  const { now, loader } = within(city);
  const formation = (await campaignDocument(loader.loadRange, campaignId))?.formations[0]?.id ?? '';
  city.setNow(REGISTERING);
  const { id } = await submit(await complete(city, await person(city), campaignId, formation));
  city.setNow(now);
  return applicationIn(city, id);
}

export function nikOf(city: Agency, { id, submission }: Application): string {
  const { keyring, table } = within(city);
  return keyring.open(submission?.nikSealed ?? '', { table: table.name, key: id, attribute: 'nik' });
}

let serial = 0;

/** The employee with this NIK; hired where there is none. */
export async function employeeWith(city: Agency, nik: string): Promise<string> {
  const { keyring, loader } = within(city);
  const held = await loader.loadKey(keys.lock('NIK', keyring.hash('NIK', nik)));
  if (held) return (held.body as { owner: string }).owner;
  serial = nextWithin(serial, SERVICE_NUMBERS);
  const post = { unitId: city.units.bkpp, title: `Analis ${serial}`, kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.hrHead.employeeId, validFrom: '2024-01-01' };
  const identifier = makeNip({ ...BORN, appointedIn: '2022-03', serial });
  const input = { name: `Pegawai Pelamar ${serial}`, kind: 'PNS', ...BORN, grade: 'III/a', identifier, nik, assignment };
  return (await done(city.setup, 'employeeCreate', input, 'employee { id }')).employee.id;
}

export const officer = (city: Agency, employeeId: string, roles: readonly string[]): Promise<Ask> =>
  city.login({ sub: `pegawai-${employeeId}`, roles: ['EMPLOYEE', ...(roles as Role[])], employeeId });

/** Somebody in service is found to be the applicant: the NIK was written into the record later. */
export async function turnsOut(city: Agency, employeeId: string, nik: string): Promise<void> {
  const { keyring, now, loader, table } = within(city);
  const before = (await loader.load(employeeId)) as Row<{ nikSealed: string | null }>;
  const nikSealed = keyring.seal(nik, { table: table.name, key: employeeId, attribute: 'nik' });
  const { version: _, ...after } = { ...before, body: { ...before.body, nikSealed } };
  const operation = { viewer: 'test', name: 'test', key: newKey(), inputHash: '', requestId: 'test', now };
  await commit(table, operation, { subjects: [{ before, after }], result: { id: employeeId } });
}
