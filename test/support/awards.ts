// Awards of tests: rules, nominations and grants, made through the API.
import { awardProposals } from '../../src/modules/awards/opened.ts';
import type { Ask, RunningCity } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { answered, done, type Person } from './people.ts';
import { BOTH_ABOVE, evaluationStep, judged, madeFinal } from './scenarios/evaluation-stages.ts';
import type { Season } from './scenarios/stages.ts';
import { follow } from './stream.ts';

export interface Awarded {
  id: string;
  version: number;
}

export const RULE = 'rule { id version code status budget amount quota nominateUntil closedBecause allowedActions }';
export const AWARD = 'award { id version status }';
export const REASONS = 'Memimpin pemulihan layanan pada malam banjir.';
export const WHY = 'Sesuai berita acara tim penghargaan.';

let serial = 0;

/** People are nominated in January of the year. */
export const ruleForm = (more: object = {}) => {
  serial += 1;
  const name = { nameId: 'Pegawai Teladan', nameEn: 'Exemplary Employee' };
  const money = { budget: '100000000', amount: '5000000', quota: 30 };
  const days = { nominateFrom: '2026-01-01', nominateUntil: '2026-01-31' };
  const of = { code: `TELADAN-${serial}`, year: 2026, ground: 'NOMINATION', basis: 'Keputusan Wali Kota Nomor 12 Tahun 2026' };
  return { ...of, ...name, ...money, ...days, kinds: ['PNS', 'PPPK'], ...more };
};

/** Given after an evaluation: nobody waits for nominations. */
export const BY_EVALUATION = { ground: 'VERY_GOOD', nominateFrom: null, nominateUntil: null };

export const ofRule = <More extends object>({ id, version }: Awarded, more: More = {} as More) => ({
  ...{ ruleId: id, expectedVersion: version },
  ...more,
});
export const ofAward = <More extends object>({ id, version }: Awarded, more: More = {} as More) => ({
  ...{ awardId: id, expectedVersion: version },
  ...more,
});

export const prepared = async (hr: Ask, more: object = {}): Promise<Awarded> =>
  (await done(hr, 'awardRuleCreate', whole('awardRuleCreate', ruleForm(more)), RULE)).rule;

export const openRule = async (hr: Ask, more: object = {}): Promise<Awarded> =>
  (await done(hr, 'awardRuleOpen', whole('awardRuleOpen', ofRule(await prepared(hr, more))), RULE)).rule;

/** A change of an award; answers it with its next version, where who has made it may read it. */
export async function award<Name extends MutationName>(ask: Ask, name: Name, one: Awarded, more: FieldsOf<Name> = {}): Promise<Awarded> {
  const made = await answered<{ award: Awarded | null }>(done(ask, name, whole(name, ofAward(one, more)), AWARD));
  return made.award ?? { id: one.id, version: one.version + 1 };
}

export const nominated = async (by: Ask, { employeeId }: Pick<Person, 'employeeId'>, rule: Pick<Awarded, 'id'>): Promise<Awarded> =>
  (await done(by, 'awardNominate', { ruleId: rule.id, employeeId, reasons: REASONS }, AWARD)).award;

/** Two officers who are nobody's colleague: what two people must do, they do. */
export async function officers(city: RunningCity, region?: string): Promise<[first: Ask, second: Ask]> {
  const login = (sub: string): Promise<Ask> => city.login({ sub, roles: ['HR_OFFICER'], ...(region && { region }) });
  return [await login(`penghargaan-1-${region}`), await login(`penghargaan-2-${region}`)];
}

export const proposed = async (first: Ask, by: Ask, person: Pick<Person, 'employeeId'>, rule: Pick<Awarded, 'id'>): Promise<Awarded> =>
  award(first, 'awardGrantPropose', await nominated(by, person, rule));

export const granted = async (
  [first, second]: readonly [Ask, Ask],
  by: Ask,
  person: Pick<Person, 'employeeId'>,
  rule: Pick<Awarded, 'id'>,
): Promise<Awarded> => award(second, 'awardGrantApprove', await proposed(first, by, person, rule));

export const HANDED = { on: '2026-01-12', decreeNumber: '800/123/2026' };

export const handedOver = async (
  by: readonly [Ask, Ask],
  nominator: Ask,
  person: Pick<Person, 'employeeId'>,
  rule: Pick<Awarded, 'id'>,
): Promise<Awarded> => award(by[0], 'awardHandOver', await granted(by, nominator, person, rule), HANDED);

const WHOLE = `id version status year ground evaluationId groundWithdrawnAt nominatedBy { name } reasons rule { code } amount grantedAt
  refusedBecause takenBackBecause handedOverOn decreeNumber isPublic allowedActions blockers { action code who }`;

/** As somebody is shown it; null to whom it is hidden. */
export async function awardOf(ask: Ask, { id }: Pick<Awarded, 'id'>) {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on Award { ${WHOLE} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

/** As everybody reads them. */
export async function publicAwardsOf(city: RunningCity, regionCode: string): Promise<{ name: string; award: string; year: number }[]> {
  const query = 'query($of: String!) { publicAwards(regionCode: $of, first: 50) { edges { node { name award year } } } }';
  const { data, errors } = await city.nobody(query, { of: regionCode });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.publicAwards.edges.map(({ node }: { node: object }) => node);
}

export async function ruleOfCity(ask: Ask, { id }: Pick<Awarded, 'id'>) {
  const { data, errors } = await ask(
    'query($id: ID!) { node(id: $id) { ... on AwardRule { id version status budget quota given kinds unit { id } allowedActions } } }',
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

export const GOOD = { result: judged('MEETS'), behaviour: judged('MEETS') };

/** Reopened, rated anew, handed over and made final again. */
export async function rerated(city: Season, person: Person, evaluation: { id: string; version: number }, ratings: object) {
  const [{ ask: boss }, { ask: hr }] = [city.people.superior, city.people.hr];
  let one = await evaluationStep(hr, 'evaluationReopen', evaluation, { reason: 'Bukti baru ditemukan' });
  one = await evaluationStep(boss, 'evaluationRate', one, ratings);
  one = await evaluationStep(boss, 'evaluationShare', one);
  one = await evaluationStep(person.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
  return evaluationStep(hr, 'evaluationFinalise', one);
}

/** An award that was handed over after an evaluation, which was rated anew afterwards. */
export async function marked(city: Season, by: readonly [Ask, Ask]): Promise<Awarded> {
  const stream = await follow(city, (projector) => projector, [awardProposals]);
  const { person, evaluation } = await madeFinal(city, BOTH_ABOVE);
  await stream.drain();
  const { data } = await by[0]('{ awards(year: 2026, first: 100) { edges { node { id version evaluationId } } } }');
  const one = data.awards.edges.find(({ node }: { node: { evaluationId: string } }) => node.evaluationId === evaluation.id).node;
  const { id: ruleId } = await openRule(by[0], BY_EVALUATION);
  const given = await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', one, { ruleId }));
  const handed = await award(by[0], 'awardHandOver', given, { ...HANDED, on: '2026-12-10' });
  await rerated(city, person, evaluation, GOOD);
  await stream.drain();
  return awardOf(by[0], handed);
}

/** A last day of service; yesterday, where no other is said. */
export async function leaves(
  city: Pick<Season, 'setup'>,
  { assignmentId, employeeId }: Pick<Person, 'assignmentId' | 'employeeId'>,
  validTo = '2026-01-11',
): Promise<void> {
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
  const input = { employeeId, assignmentId, expectedVersion: data.employee.version, validTo };
  await done(city.setup, 'assignmentEnd', input, 'employee { id }');
}
