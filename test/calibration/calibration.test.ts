// Calibration through the API: two people change a rating before the hand-over, with an eye from outside the line; the employee reads it afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type Person, refused } from '../support/people.ts';
import { EVALUATION_DAY, evaluationStep, handedOver, rated } from '../support/scenarios/evaluation-stages.ts';
import {
  lowering,
  ofChange,
  type Proposal,
  proposedChange,
  sectionSession,
  sessionOpened,
} from '../support/scenarios/evaluation-units-stages.ts';
import { freshUnit, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EVALUATION_DAY);
});
afterAll(() => city.stop());

const OPEN = 'calibrationOpen';
const PROPOSE = 'calibrationPropose';
const CONFIRM = 'calibrationConfirm';
const REJECT = 'calibrationReject';
const CLOSE = 'calibrationClose';
const RATINGS = 'query($id: ID!) { evaluation(id: $id) { status predicate behaviour { rating reason } calibrations { reason } } }';

const predicateFor = async ({ ask }: Person, id: string) => (await ask(RATINGS, { id })).data.evaluation?.predicate ?? null;

describe('a calibration session', () => {
  it('is opened by the staffing agency with at least two members in service, one a unit and period', async () => {
    const { hr, superior, hrHead, superior2, stranger } = city.people;
    const unitId = await freshUnit(city);
    const with_ = (...people: Person[]) => ({ unitId, year: 2026, memberIds: people.map(({ employeeId }) => employeeId) });
    expect(await refused(superior2.ask, OPEN, with_(superior, hrHead))).toEqual(['!FORBIDDEN']);
    expect(await refused(hr.ask, OPEN, with_(superior))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hr.ask, OPEN, with_(superior, superior))).toEqual(['INVALID']);
    expect(await refused(hr.ask, OPEN, with_(superior, stranger))).toEqual(['NOT_FOUND']);
    expect(await refused(hr.ask, OPEN, with_(superior, hr))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, OPEN, with_(superior, hrHead))).toEqual([]);
    expect(await refused(hr.ask, OPEN, with_(superior, superior2))).toEqual(['ALREADY_EXISTS']);
  });

  it('is seen by its members and the staffing agency, and by nobody else', async () => {
    const { id } = await sectionSession(city);
    const seen = async ({ ask }: Person) => (await ask('query($id: ID!) { node(id: $id) { id } }', { id })).data.node !== null;
    const { superior, hrHead, hr, superior2, staff, auditor, otherHr } = city.people;
    expect(await Promise.all([superior, hrHead, hr].map(seen))).toEqual([true, true, true]);
    expect(await Promise.all([superior2, staff, auditor, otherHr].map(seen))).toEqual([false, false, false, false]);
  });

  it('opens the ratings that it compares to its members, until it is closed', async () => {
    const { evaluation } = await rated(city);
    const { hrHead, colleague, hr } = city.people;
    const unitId = city.units.aptika;
    const { id } = await sectionSession(city);
    expect(await predicateFor(hrHead, evaluation.id)).toBe('VERY_GOOD');
    expect(await predicateFor(colleague, evaluation.id)).toBeNull();
    const query =
      'query($id: ID!) { node(id: $id) { ... on CalibrationSession { version evaluations(first: 50) { edges { node { evaluationId predicate } } } } } }';
    const { data } = await hrHead.ask(query, { id });
    expect(data.node.evaluations.edges).toContainEqual({ node: { evaluationId: evaluation.id, predicate: 'VERY_GOOD' } });
    await done(hr.ask, CLOSE, { calibrationId: id, expectedVersion: data.node.version }, 'calibration { status }');
    expect(await predicateFor(hrHead, evaluation.id)).toBeNull();
    expect((await hrHead.ask(query, { id })).data.node.evaluations.edges).toContainEqual({
      node: { evaluationId: evaluation.id, predicate: null },
    });
    expect((await sessionOpened(city, unitId)).id).toBe(id);
  });

  it('tells the staffing agency, which opened it, what is proposed only once it is handed over', async () => {
    const made = await proposedChange(city);
    const { hr, hrHead, superior } = city.people;
    const query = `query($id: ID!) { node(id: $id) { ... on CalibrationSession {
      changes(first: 50) { edges { node { id before { behaviour } after { behaviour } reason status } } }
      evaluations(first: 50) { edges { node { evaluationId status predicate } } } } } }`;
    const told = async ({ ask }: Person) => {
      const { changes, evaluations } = (await ask(query, { id: made.calibrationId })).data.node;
      const change = changes.edges.find(({ node }: { node: { id: string } }) => node.id === made.changeId).node;
      const row = evaluations.edges.find(({ node }: { node: { evaluationId: string } }) => node.evaluationId === made.evaluation.id).node;
      return [change.before, change.after, change.reason, row.status, row.predicate];
    };
    const marks = [{ behaviour: 'ABOVE' }, { behaviour: 'MEETS' }, 'Setara dengan pegawai lain pada bidang ini'];
    expect(await told(hrHead)).toEqual([...marks, 'RATED', 'VERY_GOOD']);
    expect(await told(hr)).toEqual([null, null, null, 'OPEN', null]);
    await done(superior.ask, CONFIRM, ofChange(made), 'change { status }');
    expect(await told(hr)).toEqual([null, null, null, 'OPEN', null]);
    await evaluationStep(superior.ask, 'evaluationShare', { ...made.evaluation, version: made.evaluation.version + 1 });
    expect(await told(hr)).toEqual([...marks, 'SHARED', 'GOOD']);
  });

  it('tells an auditor who is rated there by no history that a change of their own is proposed', async () => {
    const made = await proposedChange(city);
    const { calibrationId, changeId, evaluation, person } = made;
    const own = await city.login({ sub: 'auditor-dinilai', roles: ['EMPLOYEE', 'AUDITOR'], employeeId: person.employeeId });
    const query = 'query($of: ID!) { auditTrail(subject: $of, first: 100) { edges { node { operation detail } } } }';
    const trail = async (ask: Person['ask'], of: string) => JSON.stringify((await ask(query, { of })).data.auditTrail.edges);
    expect(await trail(own, calibrationId)).toContain('calibrationPropose');
    expect(await trail(own, calibrationId)).not.toContain(evaluation.id);
    expect(await trail(own, calibrationId)).not.toContain(changeId);
    for (const of of [evaluation.id, `${calibrationId}|CHANGE#${changeId}`]) {
      expect(await trail(own, of)).toBe('[]');
      expect(await trail(city.people.auditor.ask, of)).not.toBe('[]');
    }
    await done(city.people.superior.ask, REJECT, ofChange(made, { reason: 'Bukti perilaku sudah cukup' }), 'change { status }');
  });

  it('closes once every proposal is answered', async () => {
    const made = await proposedChange(city);
    const query = 'query($id: ID!) { node(id: $id) { ... on CalibrationSession { version allowedActions } } }';
    const { node } = (await city.people.hr.ask(query, { id: made.calibrationId })).data;
    expect(node.allowedActions).toEqual([]);
    const closing = { calibrationId: made.calibrationId, expectedVersion: node.version };
    expect(await refused(city.people.hr.ask, CLOSE, closing)).toEqual(['PROPOSALS_OPEN']);
    await done(city.people.superior.ask, REJECT, ofChange(made, { reason: 'Bukti perilaku sudah cukup' }), 'change { status }');
    expect((await city.people.hr.ask(query, { id: made.calibrationId })).data.node.allowedActions).toEqual(['calibrationClose']);
  });
});

describe('a change of ratings', () => {
  let made: Proposal;

  it('is proposed with what stands and what should stand, and changes nothing yet', async () => {
    made = await proposedChange(city);
    const query = `query($id: ID!) { node(id: $id) { ... on CalibrationSession { allowedActions changes(first: 50) {
      edges { node { id status before { result behaviour } after { result behaviour } proposedBy { name } decidedBy { name } } } } } } }`;
    const { node } = (await city.people.superior.ask(query, { id: made.calibrationId })).data;
    expect(node.allowedActions).toEqual(['calibrationPropose', 'calibrationConfirm', 'calibrationReject']);
    expect(node.changes.edges.map(({ node: change }: { node: object }) => change)).toContainEqual({
      id: made.changeId,
      status: 'PROPOSED',
      before: { result: 'ABOVE', behaviour: 'ABOVE' },
      after: { result: 'ABOVE', behaviour: 'MEETS' },
      proposedBy: { name: 'Joko Hartono' },
      decidedBy: null,
    });
    expect(await predicateFor(city.people.superior, made.evaluation.id)).toBe('VERY_GOOD');
  });

  it('is not confirmed by who proposed it, nor by somebody who is no member', async () => {
    const { hrHead, hr, superior2 } = city.people;
    expect(await refused(hrHead.ask, CONFIRM, ofChange(made))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, CONFIRM, ofChange(made))).toEqual(['FORBIDDEN']);
    expect(await refused(superior2.ask, CONFIRM, ofChange(made))).toEqual(['NOT_FOUND']);
  });

  it('is made by another member’s confirmation, and waits with the rating for the hand-over', async () => {
    const { superior } = city.people;
    const { change } = await done(superior.ask, CONFIRM, ofChange(made), 'change { status decidedBy { name } }');
    expect(change).toEqual({ status: 'CONFIRMED', decidedBy: { name: 'Bambang Wijaya' } });
    expect(await predicateFor(superior, made.evaluation.id)).toBe('GOOD');
    const { data } = await made.person.ask(RATINGS, { id: made.evaluation.id });
    expect(data.evaluation).toEqual({ status: 'OPEN', predicate: null, behaviour: null, calibrations: [] });
  });

  it('is read by the employee after the hand-over, with its reason and both names', async () => {
    const { superior } = city.people;
    const { version } = (await superior.ask('query($id: ID!) { evaluation(id: $id) { version } }', { id: made.evaluation.id })).data
      .evaluation;
    await evaluationStep(superior.ask, 'evaluationShare', { id: made.evaluation.id, version });
    const query = `query($id: ID!) { evaluation(id: $id) { predicate calibrations {
      behaviourBefore behaviourAfter reason proposedBy { name } confirmedBy { name } } } }`;
    const { data } = await made.person.ask(query, { id: made.evaluation.id });
    expect(data.evaluation).toEqual({
      predicate: 'GOOD',
      calibrations: [
        {
          behaviourBefore: 'ABOVE',
          behaviourAfter: 'MEETS',
          reason: 'Setara dengan pegawai lain pada bidang ini',
          proposedBy: { name: 'Joko Hartono' },
          confirmedBy: { name: 'Bambang Wijaya' },
        },
      ],
    });
  });

  it('is possible for what the session holds and was not handed over, against the version that was read', async () => {
    const { hrHead } = city.people;
    const { id } = await sectionSession(city);
    const other = await sessionOpened(city, await freshUnit(city));
    const { evaluation } = await rated(city);
    const shared = await handedOver(city);
    expect(await refused(hrHead.ask, PROPOSE, lowering(evaluation, other.id))).toEqual(['NOT_FOUND']);
    expect(await refused(hrHead.ask, PROPOSE, lowering({ ...evaluation, version: 1 }, id))).toEqual(['VERSION_CONFLICT']);
    expect(await refused(hrHead.ask, PROPOSE, lowering(shared.evaluation, id))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(hrHead.ask, PROPOSE, lowering(evaluation, id, { reason: 'Setara' }))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hrHead.ask, PROPOSE, lowering(evaluation, id, { behaviour: 'ABOVE' }))).toEqual(['INVALID']);
    city.setNow('2027-01-31T17:00:00.000Z');
    expect(await refused(hrHead.ask, PROPOSE, lowering(evaluation, id))).toEqual(['DEADLINE_PASSED']);
    city.setNow(EVALUATION_DAY);
  });

  it('falls when the rater rates anew in the meantime', async () => {
    const waiting = await proposedChange(city);
    const { superior } = city.people;
    await evaluationStep(superior.ask, 'evaluationRate', waiting.evaluation, {
      behaviour: { rating: 'BELOW', reason: 'Temuan baru Inspektorat' },
    });
    expect(await refused(superior.ask, CONFIRM, ofChange(waiting))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(superior.ask, REJECT, ofChange(waiting, { reason: 'Sudah dinilai ulang' }))).toEqual([]);
  });
});

describe('in the own line', () => {
  it('two members of it do not change a rating between themselves', async () => {
    const { hr, superior, superior2, hrHead } = city.people;
    const session = await sectionSession(city);
    await done(hr.ask, CLOSE, { calibrationId: session.id, expectedVersion: session.version }, 'calibration { id }');
    const memberIds = [superior, superior2, hrHead].map(({ employeeId }) => employeeId);
    const opening = { unitId: city.units.aptika, year: 2026, memberIds };
    await done(hr.ask, OPEN, opening, 'calibration { id }');
    const { evaluation } = await rated(city);
    const proposing = lowering(evaluation, session.id);
    const { change } = await done(superior.ask, PROPOSE, proposing, 'change { id version }');
    const deciding = { calibrationId: session.id, changeId: change.id, expectedVersion: change.version };
    expect(await refused(superior2.ask, CONFIRM, deciding)).toEqual(['OWN_LINE']);
    expect(await refused(hrHead.ask, CONFIRM, deciding)).toEqual([]);
  });

  it('one of two who confirm at the same instant confirms', async () => {
    const { hr, superior, superior2, hrHead } = city.people;
    const session = await sectionSession(city);
    await done(hr.ask, CLOSE, { calibrationId: session.id, expectedVersion: session.version }, 'calibration { id }');
    const memberIds = [superior, superior2, hrHead].map(({ employeeId }) => employeeId);
    await done(hr.ask, OPEN, { unitId: city.units.aptika, year: 2026, memberIds }, 'calibration { id }');
    const made = await proposedChange(city);
    const answers = await Promise.all([superior, superior2].map(({ ask }) => refused(ask, CONFIRM, ofChange(made))));
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ['VERSION_CONFLICT']]);
    const query = 'query($id: ID!) { evaluation(id: $id) { calibrations { reason } } }';
    expect((await superior.ask(query, { id: made.evaluation.id })).data.evaluation.calibrations).toHaveLength(1);
  });

  it('nobody reads of a change of their own rating, and nobody proposes or decides one', async () => {
    const { hr, hrHead } = city.people;
    const session = await sectionSession(city);
    await done(hr.ask, CLOSE, { calibrationId: session.id, expectedVersion: session.version }, 'calibration { id }');
    const { person, evaluation } = await rated(city);
    const memberIds = [person.employeeId, hrHead.employeeId, city.people.superior.employeeId];
    await done(hr.ask, OPEN, { unitId: city.units.aptika, year: 2026, memberIds }, 'calibration { id }');
    expect(await predicateFor(person, evaluation.id)).toBeNull();
    expect(await refused(person.ask, PROPOSE, lowering(evaluation, session.id))).toEqual(['OWN_CASE']);
    const { change } = await done(hrHead.ask, PROPOSE, lowering(evaluation, session.id), 'change { id version }');
    const deciding = { calibrationId: session.id, changeId: change.id, expectedVersion: change.version };
    expect(await refused(person.ask, CONFIRM, deciding)).toEqual(['NOT_FOUND']);
    const query = `query($id: ID!) { node(id: $id) { ... on CalibrationSession {
      changes(first: 50) { edges { node { evaluationId } } } evaluations(first: 50) { edges { node { evaluationId predicate } } } } } }`;
    const { node } = (await person.ask(query, { id: session.id })).data;
    expect(JSON.stringify(node.changes)).not.toContain(evaluation.id);
    expect(node.evaluations.edges).toContainEqual({ node: { evaluationId: evaluation.id, predicate: null } });
  });
});
