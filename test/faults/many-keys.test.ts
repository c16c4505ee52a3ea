// Requests whose rows are judged alone: a repeat under the same key goes on with the same rows, and with other rows it is another request.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../operations/ready.ts';
import { newKey } from '../support/mutations.ts';
import { opened, type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const ROWS = {
  targetProposeToMany: 'plans',
  planApproveMany: 'plans',
  evaluationFinaliseMany: 'evaluations',
  reviewPublishMany: 'subjects',
  promotionMany: 'promotions',
} as const;

type Row = Record<string, unknown>;

describe('the key of a request for many', () => {
  it.each(Object.entries(ROWS))('%s is of these rows and no others', async (name, field) => {
    const { ask, query, variables } = await ready(city, name);
    const input = variables.input as Row;
    const rows = input[field] as Row[];
    const again = async (changed: Row) => {
      const { data, errors } = await ask(query, { input: { ...input, ...changed } });
      expect(errors).toBeUndefined();
      return data[name].userErrors.map(({ code }: { code: string }) => code);
    };
    expect(await again({})).toEqual([]);
    expect(await again({})).toEqual([]);
    const [first] = rows;
    const id = Object.keys(first ?? {}).find((key) => key.endsWith('Id')) ?? '';
    expect(await again({ [field]: [...rows, { ...first, [id]: 'emp_000000000000000000000000' }] })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await again({ [field]: [{ ...first, [id]: 'emp_000000000000000000000000' }] })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await again({})).toEqual([]);
  });
});

it('names every number that cannot be read, in each row of several targets', async () => {
  const { person, plan } = await opened(city);
  const bad = (target: string) => {
    const { quantitative, ...indicator } = counted(false);
    return { target: { kind: 'MAIN', title: 'Layanan', indicators: [{ ...indicator, quantitative: { ...quantitative, target } }] } };
  };
  const input = {
    idempotencyKey: newKey(),
    planId: plan.id,
    expectedVersion: plan.version,
    targets: [bad('9,5'), bad('95'), bad('1.000,0')],
  };
  const query = 'mutation($input: TargetProposeManyInput!) { targetProposeMany(input: $input) { userErrors { code field } } }';
  const { data, errors } = await person.ask(query, { input });
  expect(errors).toBeUndefined();
  const at = (row: number) => ['targets', String(row), 'target', 'indicators', '0', 'quantitative', 'target'].join('.');
  expect(data.targetProposeMany.userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([at(0), at(2)]);
});
