// The mutations of awards: how to get there, who may, what each costs.
import { plus, shownAward } from '../support/actions/inputs.ts';
import {
  AWARD,
  type Awarded,
  award,
  granted,
  HANDED,
  handedOver,
  marked,
  nominated,
  ofAward,
  officers,
  openRule,
  proposed,
  REASONS,
  WHY,
} from '../support/awards.ts';
import type { Ask } from '../support/city.ts';
import type { Person } from '../support/people.ts';
import { newcomer, type Scenario, type Season } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Access, type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const OFFICERS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const COST = { reads: 1, writes: 1, units: 30 };
const given = (ids: Ids, versions: Versions) => ({ awardId: ids.award, expectedVersion: versions.award });

interface Stage {
  person: Person;
  rule: Awarded;
  by: [Ask, Ask];
  boss: Ask;
}

async function stage(city: Season): Promise<Stage> {
  city.setNow(PLANNING_DAY);
  const [person, rule, by] = [await newcomer(city), await openRule(city.setup), await officers(city)];
  return { person, rule, by, boss: city.people.superior.ask };
}

/** By an officer of the region, on what was made. */
const byOfficer =
  (make: (at: Stage) => Promise<Awarded>, more: object = {}): Scenario =>
  async (city) => ({ ask: city.people.hr.ask, input: ofAward(await make(await stage(city)), more), selection: AWARD });

/** By an officer of the region, on an award whose ground is gone; of which another has said what follows. */
const byOfficerOfMark =
  (isJudged: boolean, more: object = {}): Scenario =>
  async (city) => {
    const by = await officers(city);
    const mark = await marked(city, by);
    const one = isJudged ? await award(by[0], 'awardMarkJudge', mark, { outcome: 'REVOKED', reason: WHY }) : mark;
    return { ask: city.people.hr.ask, input: ofAward(one, more), selection: AWARD };
  };

const ofNomination = ({ boss, person, rule }: Stage) => nominated(boss, person, rule);
const ofProposal = ({ by: [first], boss, person, rule }: Stage) => proposed(first, boss, person, rule);
const ofGrant = ({ by, boss, person, rule }: Stage) => granted(by, boss, person, rule);

export const awards = {
  awardNominate: {
    scenario: async (city) => {
      const { boss, person, rule } = await stage(city);
      const input = { ruleId: rule.id, employeeId: person.employeeId, reasons: REASONS };
      return { ask: boss, input, selection: AWARD };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', superior: 'yes', delegate: 'yes', unitHead: 'yes' },
    cost: { reads: 3, writes: 1, units: 30 },
    ids: (ids) => ({ ruleId: ids.awardRule, employeeId: ids.employee, reasons: REASONS }),
    repeated: 'ALREADY_EXISTS',
  },
  awardNominationTakeBack: {
    scenario: async (city) => {
      const at = await stage(city);
      return { ask: at.boss, input: ofAward(await ofNomination(at)), selection: AWARD };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'no', superior: 'yes', hr: 'no', auditor: 'no' },
    cost: COST,
    ids: given,
    tried: { award: (one) => [shownAward(one)] },
  },
  awardGrantPropose: {
    scenario: byOfficer(ofNomination),
    access: OFFICERS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: given,
    tried: { award: (one) => [shownAward(one)] },
  },
  awardGrantApprove: {
    scenario: byOfficer(ofProposal),
    access: OFFICERS,
    cost: { reads: 3, writes: 1, units: 30 },
    ids: given,
    tried: { award: (one) => [shownAward(one)] },
  },
  awardRefuse: {
    scenario: byOfficer(ofProposal, { reason: WHY }),
    access: OFFICERS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), reason: WHY }),
    tried: { award: (one) => [shownAward(one, { reason: WHY })] },
  },
  awardGrantTakeBack: {
    scenario: byOfficer(ofGrant, { reason: WHY }),
    access: OFFICERS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), reason: WHY }),
    tried: { award: (one) => [shownAward(one, { reason: WHY })] },
  },
  awardHandOver: {
    scenario: byOfficer(ofGrant, HANDED),
    access: OFFICERS,
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...given(ids, versions), ...HANDED }),
    tried: { award: (one, _, today) => [shownAward(one, { on: plus(today, 0), decreeNumber: '800/1/2026' })] },
  },
  awardMarkJudge: {
    scenario: byOfficerOfMark(false, { outcome: 'REVOKED', reason: WHY }),
    access: OFFICERS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), outcome: 'STAYS', reason: WHY }),
    tried: { award: (one) => [shownAward(one, { outcome: 'REVOKED', reason: WHY })] },
  },
  awardMarkConfirm: {
    scenario: byOfficerOfMark(true),
    access: OFFICERS,
    cost: COST,
    ids: given,
    tried: { award: (one) => [shownAward(one)] },
  },
  awardConsentSet: {
    scenario: async (city) => {
      const { by, boss, person, rule } = await stage(city);
      return { ask: person.ask, input: ofAward(await handedOver(by, boss, person, rule), { isPublic: true }), selection: AWARD };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'no', hr: 'yes', auditor: 'no' },
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), isPublic: false }),
    tried: { award: (one) => [true, false].map((isPublic) => shownAward(one, { isPublic })) },
  },
} satisfies Operations;
