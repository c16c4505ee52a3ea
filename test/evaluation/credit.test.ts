// Credit points as people live them: for whom, of which months, on which sheet, in which record of the export.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNiPppk } from '../../src/platform/rules/identifiers.ts';
import { type Ask, REGION } from '../support/city.ts';
import { done, type Person } from '../support/people.ts';
import {
  agreed,
  agreedPlan,
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationStep,
  judged,
  madeFinal,
  type OpenEvaluation,
  openEvaluation,
  SELF,
} from '../support/scenarios/evaluation-stages.ts';
import { approved, newcomer, newNip, nextSerial, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const GOOD = { result: judged('MEETS'), behaviour: judged('MEETS') };
const boss = (): Person => city.people.superior;

/** Opened, written about, rated, handed over, agreed to and made final, on one day. */
async function finalOf(person: Person, rater: Person, planId: string, period: number | null, ratings: object): Promise<OpenEvaluation> {
  let one = await openEvaluation(person.ask, planId, period);
  one = await evaluationStep(person.ask, 'selfAssessmentSave', one, SELF);
  one = await evaluationStep(person.ask, 'selfAssessmentSubmit', one);
  one = await evaluationStep(rater.ask, 'evaluationRate', one, ratings);
  one = await evaluationStep(rater.ask, 'evaluationShare', one);
  one = await evaluationStep(person.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED', remark: 'Terima kasih' });
  return evaluationStep(rater.ask, 'evaluationFinalise', one);
}

const ROW = 'year basis monthFrom monthTo months predicate level percent coefficient points';
const PERSON = 'person { name number birthDate sex grade position unit }';

async function accumulated(ask: Ask, employeeId: string, year: number | null = null) {
  const { data, errors } = await ask(
    `query($id: ID!, $year: Int) { creditAccumulation(employeeId: $id, year: $year) {
      agency yearFrom yearTo points levels { level points } ${PERSON} rows { ${ROW} } } }`,
    { id: employeeId, year },
  );
  expect(errors).toBeUndefined();
  return data.creditAccumulation;
}

const creditOf = async (ask: Ask, id: string) =>
  (
    await ask(
      'query($id: ID!) { evaluation(id: $id) { creditPoints current { credit { points parts { monthFrom monthTo points } } } segments { kind months } verification { same } } }',
      { id },
    )
  ).data.evaluation;

/** A contract employee in a functional post of the section. */
async function contractor(): Promise<Person> {
  const serial = nextSerial();
  const unitId = city.units.aptika;
  const post = { unitId, title: `Analis Kontrak ${serial}`, kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const born = { birthDate: '1990-03-14', sex: 'MALE' as const };
  const identifier = makeNiPppk({ ...born, firstYear: 2022, contract: 21, serial: 100 + serial });
  const assignment = { positionId: position.id, supervisorId: boss().employeeId, validFrom: '2024-01-01' };
  const input = { name: `Kontrak ${serial}`, kind: 'PPPK', ...born, grade: 'IX', identifier, assignment };
  const { employee } = await done(city.setup, 'employeeCreate', input, 'employee { id assignments { id } }');
  const ask = await city.login({ sub: `kontrak-${serial}`, roles: ['EMPLOYEE'], region: REGION, employeeId: employee.id });
  return { employeeId: employee.id, assignmentId: employee.assignments[0].id, positionId: position.id, ask };
}

describe('credit points', () => {
  it('are of a quarter too, and the year’s conversion takes the place of its quarters: never both', async () => {
    const { person, plan } = await approved(city);
    city.setNow(EVALUATION_DAY);
    const quarter = await finalOf(person, boss(), plan.id, 1, GOOD);
    // 100 % × 25 × 3/12
    expect(await creditOf(person.ask, quarter.id)).toMatchObject({ creditPoints: '6.25', verification: { same: true } });
    await finalOf(person, boss(), plan.id, 2, BOTH_ABOVE);
    expect(await accumulated(person.ask, person.employeeId)).toMatchObject({
      points: '15.63',
      rows: [
        { basis: 'PERIODIC', monthFrom: 1, monthTo: 3, months: 3, percent: '100', coefficient: '25', points: '6.25' },
        { basis: 'PERIODIC', monthFrom: 4, monthTo: 6, predicate: 'VERY_GOOD', points: '9.38' },
      ],
    });
    const year = await finalOf(person, boss(), plan.id, null, GOOD);
    expect(await accumulated(person.ask, person.employeeId)).toMatchObject({
      points: '25.00',
      rows: [{ basis: 'YEARLY', monthFrom: 1, monthTo: 12, points: '25.00' }],
      levels: [{ level: 'AHLI_MUDA', points: '25.00' }],
    });
    // Reopened, the year is not final any more: until the next one is, the quarters count again.
    await evaluationStep(city.people.hr.ask, 'evaluationReopen', year, { reason: 'Bukti baru ditemukan' });
    expect((await accumulated(person.ask, person.employeeId)).points).toBe('15.63');
    expect((await accumulated(person.ask, person.employeeId, 2025)).rows).toEqual([]);
  });

  it('are not for a PPPK; who became PNS in July has them from July', async () => {
    city.setNow(PLANNING_DAY);
    const [stays, becomes] = [await contractor(), await contractor()];
    const plans = [await agreedPlan(stays, boss(), 2026), await agreedPlan(becomes, boss(), 2026)];
    const service = { kind: 'PNS', grade: 'III/a', identifier: newNip(), validFrom: '2026-07-01' };
    const letter = { reason: 'Diangkat menjadi PNS', proof: { number: 'SK.821/07', issuedOn: '2026-01-09' } };
    const input = { employeeId: becomes.employeeId, expectedVersion: 1, ...service, ...letter };
    await done(city.setup, 'employeeRecordChange', input, 'employee { id }');
    city.setNow(EVALUATION_DAY);
    const contract = await finalOf(stays, boss(), plans[0]?.id ?? '', null, GOOD);
    expect(await creditOf(stays.ask, contract.id)).toEqual({
      creditPoints: null,
      current: { credit: null },
      segments: [{ kind: 'PPPK', months: 12 }],
      verification: { same: true },
    });
    const civil = await finalOf(becomes, boss(), plans[1]?.id ?? '', null, GOOD);
    expect(await creditOf(becomes.ask, civil.id)).toMatchObject({
      creditPoints: '12.50',
      current: { credit: { parts: [{ monthFrom: 7, monthTo: 12, points: '12.50' }] } },
      segments: [
        { kind: 'PPPK', months: 6 },
        { kind: 'PNS', months: 6 },
      ],
      verification: { same: true },
    });
    expect(await accumulated(stays.ask, stays.employeeId)).toMatchObject({ points: '0.00', rows: [] });
  });

  it('are not lost by maternity leave, though its quarter has nothing to rate; unpaid leave costs its months', async () => {
    const cases = [
      ['MATERNITY', 12, '25.00'],
      ['UNPAID', 9, '18.75'],
    ] as const;
    for (const [kind, months, points] of cases) {
      const { person, plan } = await approved(city);
      const away = { employeeId: person.employeeId, year: 2026, kind, from: '2026-01-01', to: '2026-03-31', reason: 'Cuti' };
      await done(city.people.hr.ask, 'absenceRecord', away, 'sheet { id }');
      city.setNow(EVALUATION_DAY);
      const quarter = await openEvaluation(person.ask, plan.id, 1);
      const status = await person.ask('query($id: ID!) { evaluation(id: $id) { status } }', { id: quarter.id });
      expect(status.data.evaluation.status, kind).toBe('EXEMPT');
      const year = await finalOf(person, boss(), plan.id, null, GOOD);
      expect(await creditOf(person.ask, year.id), kind).toMatchObject({
        creditPoints: points,
        segments: [{ months }],
        verification: { same: true },
      });
    }
  });

  it('stay as they were handed over, and whoever records leave afterwards is told which evaluations do', async () => {
    const { person, evaluation } = await agreed(city);
    const leave = { employeeId: person.employeeId, year: 2026, kind: 'UNPAID', from: '2026-05-01', to: '2026-07-31', reason: 'CLTN' };
    const selection = 'sheet { id version absences { id } } handedOver { id status period }';
    const told = await done(city.people.hr.ask, 'absenceRecord', leave, selection);
    expect(told.handedOver).toEqual([{ id: evaluation.id, status: 'SHARED', period: null }]);
    const { sheet } = told;
    const back = { sheetId: sheet.id, expectedVersion: sheet.version, absenceId: sheet.absences[0].id, reason: 'Salah orang' };
    expect((await done(city.people.hr.ask, 'absenceWithdraw', back, selection)).handedOver).toHaveLength(1);
    const other = await newcomer(city);
    const early = { ...leave, employeeId: other.employeeId };
    expect((await done(city.people.hr.ask, 'absenceRecord', early, selection)).handedOver).toEqual([]);
  });
});

describe('the printing view of an evaluation', () => {
  const FORM = `agency year period periodFrom periodTo achievement predicate predicateName remark handedOverAt finalAt version hash
    rated { name number grade position unit } rater { name number grade position unit } raterSuperior { name number position }
    result { rating reason } behaviour { rating reason }`;
  const form = async (ask: Ask, id: string) => {
    const { data, errors } = await ask(`query($id: ID!) { evaluationForm(id: $id) { ${FORM} } }`, { id });
    expect(errors).toBeUndefined();
    return data.evaluationForm;
  };

  it('shows what the official document shows, and nothing before the hand-over', async () => {
    const { person, plan } = await approved(city);
    city.setNow(EVALUATION_DAY);
    const draft = await openEvaluation(person.ask, plan.id);
    for (const { ask } of [person, boss(), city.people.hr]) expect(await form(ask, draft.id)).toBeNull();
    const one = await finalOf(person, boss(), plan.id, null, BOTH_ABOVE);
    expect(await form(person.ask, one.id)).toMatchObject({
      agency: 'Unit diskominfo',
      year: 2026,
      period: null,
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      rated: { number: expect.stringMatching(/^\d{18}$/), grade: 'III/d', unit: 'Unit aptika' },
      rater: { name: 'Bambang Wijaya', number: expect.stringMatching(/^\d{18}$/), position: 'Kepala Bidang Aplikasi' },
      raterSuperior: { name: 'Dewi Lestari' },
      ...BOTH_ABOVE,
      predicate: 'VERY_GOOD',
      predicateName: 'Sangat Baik',
      remark: 'Terima kasih',
      finalAt: EVALUATION_DAY,
      version: 1,
    });
  });

  it('is no way to service numbers, and nothing to a delegate or a stranger', async () => {
    const { evaluation } = await madeFinal(city);
    for (const who of ['superior', 'unitAdmin', 'hr', 'auditor'] as const)
      expect((await form(city.people[who].ask, evaluation.id)).rated.number, who).toMatch(/^\d{18}$/);
    const NUMBER = expect.stringMatching(/^\d{18}$/);
    const query = 'query($id: ID!) { evaluation(id: $id) { raterSnapshot { number } current { rated { number } rater { number } } } }';
    // Who heads the rater reads the rater's number on the record, and not the rated person's; a head of unit reads neither.
    for (const [who, rated, rater] of [
      ['superior', NUMBER, NUMBER],
      ['superior2', null, NUMBER],
      ['unitHead', null, null],
    ] as const) {
      const shown = await form(city.people[who].ask, evaluation.id);
      expect(shown, who).toMatchObject({ predicate: 'VERY_GOOD', rated: { number: rated }, rater: { number: rater } });
      const { data } = await city.people[who].ask(query, { id: evaluation.id });
      expect(data.evaluation, who).toEqual({
        raterSnapshot: { number: rater },
        current: { rated: { number: rated }, rater: { number: rater } },
      });
    }
    // Of grades the line above reads (`Employee.grade`).
    expect((await form(city.people.unitHead.ask, evaluation.id)).rated.grade).toBe('III/d');
    const lent = { employeeId: boss().employeeId, toEmployeeId: city.people.hrHead.employeeId };
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: boss().employeeId });
    const days = { validFrom: '2026-12-10', validTo: '2026-12-20', reason: 'Cuti' };
    const grant = { ...lent, ...days, expectedVersion: data.employee.version };
    await done(boss().ask, 'delegationGrant', grant, 'employee { id }');
    for (const who of ['hrHead', 'colleague', 'otherHr'] as const) expect(await form(city.people[who].ask, evaluation.id), who).toBeNull();
  });
});

describe('the sheets of credit points', () => {
  const conversion = async (ask: Ask, id: string) => {
    const fields = `agency ${PERSON} rater { name number } periodFrom periodTo rows { ${ROW} } points finalAt version hash policyVersion`;
    const { data, errors } = await ask(`query($id: ID!) { creditConversion(id: $id) { ${fields} } }`, { id });
    expect(errors).toBeUndefined();
    return data.creditConversion;
  };

  it('convert one evaluation; the birth date is the person’s and the staffing agency’s', async () => {
    const { person, evaluation } = await madeFinal(city);
    const shown = {
      agency: 'Unit diskominfo',
      rater: { name: 'Bambang Wijaya', number: expect.stringMatching(/^\d{18}$/) },
      rows: [{ year: 2026, basis: 'YEARLY', months: 12, predicate: 'VERY_GOOD', percent: '150', coefficient: '25', points: '37.50' }],
      points: '37.50',
      finalAt: EVALUATION_DAY,
    };
    for (const ask of [person.ask, city.people.hr.ask])
      expect(await conversion(ask, evaluation.id)).toMatchObject({
        ...shown,
        person: { grade: 'III/d', birthDate: '1980-05-17', sex: 'FEMALE', number: expect.stringMatching(/^\d{18}$/) },
      });
    expect(await conversion(boss().ask, evaluation.id)).toMatchObject({ ...shown, person: { birthDate: null, sex: null } });
    for (const who of ['superior2', 'unitHead', 'colleague', 'otherHr'] as const)
      expect(await conversion(city.people[who].ask, evaluation.id), who).toBeNull();
    const early = await agreed(city);
    expect(await conversion(early.person.ask, early.evaluation.id)).toMatchObject({ points: '37.50', finalAt: null });
  });

  it('of what was gathered are seen by few', async () => {
    const { person } = await madeFinal(city);
    for (const ask of [person.ask, boss().ask, city.people.unitAdmin.ask, city.people.hr.ask, city.people.auditor.ask])
      expect(await accumulated(ask, person.employeeId)).toMatchObject({
        points: '37.50',
        person: { number: expect.stringMatching(/^\d{18}$/) },
      });
    for (const who of ['superior2', 'unitHead', 'colleague', 'otherHr'] as const)
      expect(await accumulated(city.people[who].ask, person.employeeId), who).toBeNull();
  });

  it('determine what is short for a grade, from what earlier sheets say', async () => {
    const { person } = await madeFinal(city);
    const query = `query($id: ID!, $earlier: CreditEarlierInput) { creditDetermination(employeeId: $id, year: 2026, earlier: $earlier) {
      agency level year lines { kind former new total } cumulative neededForGrade neededForLevel surplusForGrade surplusForLevel } }`;
    const ask = async (earlier: object | null) => person.ask(query, { id: person.employeeId, earlier });
    const open = await ask(null);
    expect(open.data.creditDetermination).toMatchObject({
      level: 'AHLI_MUDA',
      cumulative: null,
      neededForGrade: '100.00',
      surplusForGrade: null,
      lines: [
        { kind: 'BASE', former: null, new: null, total: null },
        { kind: 'FORMER_POST', total: null },
        { kind: 'ADJUSTMENT', total: null },
        { kind: 'CONVERSION', former: '0.00', new: '37.50', total: '37.50' },
        { kind: 'EDUCATION', total: null },
      ],
    });
    const earlier = { base: '0', formerPost: '20', adjustment: '30.25', education: '0' };
    expect((await ask(earlier)).data.creditDetermination).toMatchObject({
      cumulative: '87.75',
      surplusForGrade: '-12.25',
      surplusForLevel: '-112.25',
    });
    for (const base of ['-1', '1.005', '01'])
      expect((await ask({ ...earlier, base })).errors?.[0]?.extensions.code, base).toBe('BAD_USER_INPUT');
    const head = await boss().ask(query, { id: boss().employeeId, earlier: null });
    expect(head.data.creditDetermination).toBeNull();
    expect((await city.people.unitHead.ask(query, { id: person.employeeId, earlier: null })).data.creditDetermination).toBeNull();
  });
});

describe('the export for the national system', () => {
  const PEOPLE = 'rated { name number position unit grade status } rater { name number position unit grade status }';
  const QUERY = `query($unit: ID!, $first: Int!, $after: String) { siasnExport(unitId: $unit, year: 2026, first: $first, after: $after) {
    edges { node { year period record monthFrom monthTo months result resultCode behaviour behaviourCode quadrant quadrantCode codes
      level coefficient creditPoints version hash ${PEOPLE} } }
    pageInfo { hasNextPage endCursor } } }`;
  type Edge = { node: { hash: string; record: number } };
  const page = async (
    first: number,
    after: string | null,
  ): Promise<{ edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> =>
    (await city.people.hr.ask(QUERY, { unit: city.units.diskominfo, first, after })).data.siasnExport;
  const recordsOf = async (id: string) => {
    const { data } = await city.people.hr.ask('query($id: ID!) { evaluation(id: $id) { current { hash } } }', { id });
    const { edges } = await page(100, null);
    return edges.flatMap(({ node }) => (node.hash === data.evaluation.current.hash ? [node] : []));
  };

  it('tells a final evaluation with its codes, with rater and rated as they were', async () => {
    const { evaluation } = await madeFinal(city);
    expect(await recordsOf(evaluation.id)).toMatchObject([
      {
        year: 2026,
        period: null,
        record: 1,
        monthFrom: 1,
        monthTo: 12,
        months: 12,
        result: 'ABOVE',
        resultCode: 1,
        behaviour: 'ABOVE',
        behaviourCode: 1,
        quadrant: 'VERY_GOOD',
        quadrantCode: 1,
        level: 'AHLI_MUDA',
        coefficient: '25',
        creditPoints: '37.50',
        version: 1,
        rater: { name: 'Bambang Wijaya', number: expect.stringMatching(/^\d{18}$/), unit: 'Unit aptika', grade: 'III/d', status: 'ASN' },
        rated: { grade: 'III/d', status: 'ASN', unit: 'Unit aptika' },
      },
    ]);
  });

  it('has a record for each level of the year, and full pages of records', async () => {
    const { person, plan } = await approved(city);
    city.setNow('2026-07-01T02:00:00.000Z');
    const post = { unitId: city.units.aptika, title: 'Pranata Komputer Madya', kind: 'FUNCTIONAL', level: 'AHLI_MADYA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const assignment = { positionId: position.id, supervisorId: boss().employeeId, validFrom: '2026-07-01' };
    const move = { employeeId: person.employeeId, expectedVersion: 1, assignment };
    const moved = await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { assignments { id } }');
    const next: Person = { ...person, assignmentId: moved.employee.assignments[0].id };
    await linked(next);
    city.setNow(EVALUATION_DAY);
    const year = await finalOf(next, boss(), plan.id, null, GOOD);
    expect(await recordsOf(year.id)).toMatchObject([
      { record: 1, monthFrom: 1, monthTo: 6, months: 6, coefficient: '25', creditPoints: '12.50', quadrantCode: 2 },
      { record: 2, monthFrom: 7, monthTo: 12, months: 6, coefficient: '37.5', creditPoints: '18.75', quadrantCode: 2 },
    ]);
    const all = (await page(100, null)).edges.map(({ node }) => `${node.hash} ${node.record}`);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await page(1, after);
      expect(edges.length === 1 || !pageInfo.hasNextPage).toBe(true);
      paged.push(...edges.map(({ node }) => `${node.hash} ${node.record}`));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    // A reopened evaluation is in no record, until its next version is final.
    const again = await evaluationStep(city.people.hr.ask, 'evaluationReopen', year, { reason: 'Bukti baru ditemukan' });
    expect(await recordsOf(year.id)).toEqual([]);
    let one = await evaluationStep(boss().ask, 'evaluationRate', again, { result: judged('BELOW') });
    one = await evaluationStep(boss().ask, 'evaluationShare', one);
    one = await evaluationStep(next.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
    await evaluationStep(boss().ask, 'evaluationFinalise', one);
    expect(await recordsOf(year.id)).toMatchObject([
      { version: 2, resultCode: 3, behaviourCode: 2, quadrantCode: 3, creditPoints: '9.38' },
      { version: 2, creditPoints: '14.06' },
    ]);
  });

  /** The second half year's plan, opened by the transfer, agreed to. */
  async function linked(person: Person): Promise<void> {
    const { data } = await person.ask('{ me { plan(year: 2026) { id version } } }');
    const { id: planId, version } = data.me.plan;
    const indicators = [{ text: 'Ketepatan', aspect: 'QUALITY', qualitative: { standard: 'Tanpa salah' } }];
    const target = { kind: 'MAIN', title: 'Layanan', indicators };
    const at = <More extends object>(expectedVersion: number, more: More = {} as More) => ({ planId, expectedVersion, ...more });
    const proposed = await done(person.ask, 'targetPropose', at(version, { target }), 'target { id } plan { version }');
    const link = at(proposed.plan.version, { targetId: proposed.target.id, parent: { state: 'NONE' } });
    const agreedTo = await done(boss().ask, 'targetLink', link, 'plan { version }');
    const sent = await done(person.ask, 'planSubmit', at(agreedTo.plan.version), 'plan { version }');
    await done(boss().ask, 'planApprove', at(sent.plan.version), 'plan { id }');
  }

  it('is the staffing agency’s alone', async () => {
    const query = 'query($unit: ID!) { siasnExport(unitId: $unit, year: 2026, first: 5) { edges { cursor } } }';
    expect((await boss().ask(query, { unit: city.units.aptika })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await city.people.otherHr.ask(query, { unit: city.units.aptika })).data.siasnExport).toBeNull();
  });
});
