// An applicant chooses a major of the post's list by its code, or says another name of it, and reads which one it was found to be.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../support/mutations.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { EDUCATION, newAccount, person, profile, published } from '../../support/registration.ts';
import { REGISTERING } from '../../support/selection.ts';

let city: Agency;
let formationId: string;
let campaignId: string;

beforeAll(async () => {
  city = await startAgency();
  const majorNames = [{ name: 'Informatika', code: '55201', synonyms: ['Ilmu Komputer'] }];
  const open = await published(city, [{ requirements: { education: ['S1'], majors: ['Statistika'], majorNames, documents: ['ID_CARD'] } }]);
  formationId = open.formationIds[0] ?? '';
  campaignId = open.campaign.id;
  city.setNow(REGISTERING);
});
afterAll(() => city.stop());

const CHECK =
  'query($id: ID!) { eligibilityCheck(formationId: $id) { eligible findings { requirement met actual matched { name code by } } } }';

async function found(education: object) {
  const ask = await person(city, { education: { ...EDUCATION, ...education } });
  const { data, errors } = await ask(CHECK, { id: formationId });
  expect(errors).toBeUndefined();
  return data.eligibilityCheck.findings.find(({ requirement }: { requirement: string }) => requirement === 'MAJOR');
}

describe('the major of a diploma', () => {
  it('is shown with the posts, by name and code', async () => {
    const query =
      'query($id: ID!) { openings(campaignId: $id, first: 1) { edges { node { requirements { majors majorNames { name code synonyms } } } } } }';
    const { data } = await city.nobody(query, { id: campaignId });
    expect(data.openings.edges[0].node.requirements).toEqual({
      majors: ['Statistika', 'Informatika'],
      majorNames: [{ name: 'Informatika', code: '55201', synonyms: ['Ilmu Komputer'] }],
    });
  });

  it('is found by the code that was chosen, by another name, by its name, or not', async () => {
    const informatika = { name: 'Informatika', code: '55201' };
    expect((await found({ major: 'Computer Science', majorCode: '55201' })).matched).toEqual({ ...informatika, by: 'CODE' });
    expect((await found({ major: 'ilmu komputer' })).matched).toEqual({ ...informatika, by: 'SYNONYM' });
    expect((await found({ major: 'STATISTIKA' })).matched).toEqual({ name: 'Statistika', code: null, by: 'NAME' });
    expect(await found({ major: 'Komputer' })).toMatchObject({ met: false, matched: null });
  });

  it('is refused with a code that is none, on its field', async () => {
    const ask = await newAccount(city);
    const input = { idempotencyKey: newKey(), ...profile({ education: { ...EDUCATION, majorCode: '5520A' } }) };
    const query = 'mutation($input: ProfileSaveInput!) { profileSave(input: $input) { userErrors { code field message } } }';
    const { data } = await ask(query, { input }, { 'accept-language': 'en' });
    expect(data.profileSave.userErrors).toMatchObject([{ code: 'INVALID', field: ['education', 'majorCode'] }]);
    expect(data.profileSave.userErrors[0].message).toContain('five digits');
  });
});
