// Bad text in every String of every mutation that is about to succeed: refused on its field, or shown here as harmless; never a fault, never stored.
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_NAME, BAD_TEXT } from '../operations/bad-text.ts';
import { OPERATIONS } from '../operations/index.ts';
import { MUTATIONS, ready } from '../operations/ready.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { placesOf } from '../support/inputs.ts';
import { newKey } from '../support/mutations.ts';
import { unspoken } from '../support/plain.ts';
import { OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';

const { schema } = theSchema();

/** What names somebody or something holds a letter, one line, and nothing unseen. */
const NAMES = /^(?:name|title|positionTitle|organisation|institution|major|majors|examLocation)$/;
const badOf = (path: readonly string[]): readonly [kind: string, bad: string][] => {
  const field = path.findLast((name) => Number.isNaN(Number(name))) ?? '';
  return Object.entries({ ...BAD_TEXT, ...(NAMES.test(field) && BAD_NAME) });
};

let city: Season;
let faults: Faults;
beforeAll(async () => {
  city = await startSeason();
  faults = await layFaults(city.app.client, 'semarang-test');
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

interface Told {
  code: string;
  field: string[];
  message: string;
}

const TOLD = 'userErrors { code field message }';

/** A row of several names its fields by themselves. */
const isOn =
  (path: readonly string[]) =>
  ({ field }: Told): boolean =>
    field.length > 0 && (path.join('.').startsWith(field.join('.')) || path.join('.').endsWith(field.join('.')));

describe('bad text', () => {
  it.each(sampleOf(MUTATIONS, OF_OPERATIONS))('in %s is refused on its field', async (name) => {
    const input = getNamedType(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    if (!isInputObjectType(input)) return;
    const probe = [...placesOf(input, {}, new Set(['String']))];
    if (probe.length === 0) return;
    const payload = getNamedType(schema.getMutationType()?.getFields()[name]?.type);
    const rows = isObjectType(payload) && payload.getFields().outcomes !== undefined;
    const { ask, query: bare, variables } = await ready(city, name);
    const query = bare.replace('userErrors { code field }', rows ? `outcomes { ${TOLD} } ${TOLD}` : TOLD);
    faults.watch();
    const found: string[] = [];
    for (const place of placesOf(input, variables.input, new Set(['String'])))
      for (const [kind, bad] of badOf(place.path)) {
        const label = `${place.path.join('.')} ${kind}`;
        const answer = await ask(query, { input: { ...place.with(bad), idempotencyKey: newKey() } });
        const said = answer.data?.[name];
        const told: Told[] = [said, ...(said?.outcomes ?? [])].flatMap((one) => one?.userErrors ?? []);
        if (answer.errors) found.push(`${label}: ${answer.errors[0]?.extensions.code}`);
        else if (told.length === 0) found.push(`${label}: taken`);
        else if (!told.some(isOn(place.path))) found.push(`${label}: ${told.map(({ code, field }) => `${code}@${field.join('.')}`)}`);
        found.push(...told.flatMap(({ message }) => unspoken(message)));
        if (answer.line?.writes !== 0) await faults.undo();
      }
    expect(found).toEqual(OPERATIONS[name]?.badText ?? []);
  });
});
