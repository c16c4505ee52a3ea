// The ceiling of a year of the contract, through the API: it warns before a request, with what is booked already.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeNiPppk } from '../../src/platform/rules/identifiers.ts';
import { mutation, newKey } from '../support/mutations.ts';
import { done } from '../support/people.ts';
import { elsewhere, type Season, startSeason } from '../support/scenarios/stages.ts';
import { AFTER_IT, asked, BEFORE_IT, LATER_DAYS, sessionOf } from '../support/training.ts';

let city: Season;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

it('counts hours of other sessions that are asked for or booked, of this year of the contract alone', async () => {
  city.setNow(BEFORE_IT);
  const { positionId } = await elsewhere(city);
  const input = {
    ...{ name: 'Rahmawati', kind: 'PPPK', birthDate: '1990-05-17', sex: 'FEMALE', grade: 'IX' },
    identifier: makeNiPppk({ birthDate: '1990-05-17', firstYear: 2025, contract: 21, sex: 'FEMALE', serial: 77 }),
    assignment: { positionId, supervisorId: city.people.superior.employeeId, validFrom: '2025-07-01' },
  };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id }');
  const ask = await city.login({ sub: 'kontrak', roles: ['EMPLOYEE'], employeeId: employee.id });
  const told = async (sessionId: string): Promise<string[]> => {
    const said = { input: { sessionId, words: 'Perlu', idempotencyKey: newKey() } };
    const { data } = await ask(mutation('trainingRequest', 'userErrors { code message }'), said);
    return data.trainingRequest.userErrors.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`);
  };
  const first = await sessionOf(city.setup);
  const second = await sessionOf(city.setup, { days: LATER_DAYS, requestUntil: '2026-03-08T17:00:00.000Z' });
  const nextYear = await sessionOf(city.setup, {
    days: [
      { beginsAt: '2026-07-06T01:00:00.000Z', endsAt: '2026-07-06T09:00:00.000Z', hours: 8 },
      { beginsAt: '2026-07-07T01:00:00.000Z', endsAt: '2026-07-07T09:00:00.000Z', hours: 8 },
    ],
  });
  await asked(ask, first);
  // 16 that are asked for, and 16 more: 8 beyond 24.
  expect(await told(second.id)).toEqual([expect.stringMatching(/^HOURS_ABOVE_CEILING .*\b8\b/)]);
  expect(await told(nextYear.id)).toEqual([]);
  // Nobody decided before it began: these hours come no more.
  city.setNow(AFTER_IT);
  expect(await told(second.id)).toEqual([]);
});
