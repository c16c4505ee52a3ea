// Awards in the demo, of last year: a rule, whom the superior nominated, a grant by two; one that waits, one that was taken back; and service medals.
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf, reportsOf } from './people.ts';

interface Stored {
  id: string;
  version: number;
}

const CHECKS = ['ENTRY', 'UNBROKEN', 'DISCIPLINE', 'EVALUATIONS', 'EARLIER_MEDALS'];

/** Of who has served long enough, in the order in which they stand in the city: one granted, and one that was looked at and is to be sent off. */
export async function writeMedals(written: WrittenCity): Promise<void> {
  const { writer, days, people } = written;
  const [first, second] = [personaAs(written, 'hr-officer', 'HR_OFFICER'), personaAs(written, 'hr-officer2', 'HR_OFFICER')];
  const at = (day: number): string => days.at(days.day(day));
  const superior = personOf(written, 'superior');
  let isFirst = true;
  for (const { handle, kind } of [superior, ...reportsOf(written, superior)]) {
    const id = people.get(handle)?.employeeId;
    if (!id || kind !== 'PNS') continue;
    type Service = { employee: { medalService: { years: number } | null } };
    const query = 'query($id: ID!) { employee(id: $id) { medalService { years } } }';
    const years = (await writer.ask<Service>(first, at(-30), query, { id })).employee.medalService?.years ?? 0;
    const medalClass = [30, 20, 10].find((one) => one <= years);
    if (!medalClass) continue;
    const form = { employeeId: id, medalClass: `YEARS_${medalClass}` };
    const { medal } = await writer.run<{ medal: Stored }>(
      first,
      at(-30),
      `medal ${handle}`,
      'serviceMedalPropose',
      form,
      'medal { id version }',
    );
    const of = (expectedVersion: number, more: object) => ({ medalId: medal.id, expectedVersion, ...more });
    for (const [i, check] of CHECKS.entries())
      await writer.run(first, at(-28), `medal ${handle} ${check}`, 'serviceMedalTick', of(i + 1, { check, holds: true }), 'medal { id }');
    if (isFirst) {
      const letter = of(6, { letterNumber: '800.1/77', on: days.day(-20) });
      await writer.run(second, at(-20), `medal ${handle} sent`, 'serviceMedalSubmit', letter, 'medal { id }');
      const decree = of(7, { decreeNumber: '12/TK', on: days.day(-5) });
      await writer.run(first, at(-5), `medal ${handle} granted`, 'serviceMedalGrant', decree, 'medal { id }');
    }
    if (!isFirst) return;
    isFirst = false;
  }
}

/** So that anybody finds the persona "staff" among the awards of the city. */
export async function writeAwards(written: WrittenCity): Promise<void> {
  const { writer, days, people } = written;
  const [first, second] = [personaAs(written, 'hr-officer', 'HR_OFFICER'), personaAs(written, 'hr-officer2', 'HR_OFFICER')];
  const year = days.year - 1;
  const form = {
    ...{ code: 'TELADAN', year, nameId: 'Pegawai Teladan', nameEn: 'Exemplary Employee', ground: 'NOMINATION' },
    ...{ basis: `Keputusan Wali Kota Nomor 12 Tahun ${year}`, budget: '50000000', amount: '5000000', quota: 10, kinds: ['PNS', 'PPPK'] },
    ...{ nominateFrom: `${year}-10-01`, nominateUntil: `${year}-10-31` },
  };
  type Rule = { rule: Stored };
  const { rule } = await writer.run<Rule>(first, days.by('09-15', 1), 'award rule', 'awardRuleCreate', form, 'rule { id version }');
  const open = { ruleId: rule.id, expectedVersion: 1 };
  await writer.run(first, days.by('09-16', 1), 'award rule open', 'awardRuleOpen', open, 'rule { id }');
  const nomination = {
    ...{ ruleId: rule.id, employeeId: people.get(personOf(written, 'staff').handle)?.employeeId },
    reasons: 'Memulihkan layanan daring dalam satu malam dan menulis panduannya untuk semua.',
  };
  type Made = { award: Stored };
  const superior = personaAs(written, 'superior');
  const { award } = await writer.run<Made>(
    superior,
    days.by('10-12', 1),
    'nomination',
    'awardNominate',
    nomination,
    'award { id version }',
  );
  // Two more of the same section: one waits for people to decide, one was taken back.
  const others = reportsOf(written, personOf(written, 'superior')).filter(
    ({ handle, kind }) => handle !== personOf(written, 'staff').handle && kind === 'PNS',
  );
  for (const [i, { handle }] of others.slice(0, 2).entries()) {
    const form = {
      ruleId: rule.id,
      employeeId: people.get(handle)?.employeeId,
      reasons: 'Membimbing rekan baru dengan sabar sepanjang tahun.',
    };
    const at = days.by('10-13', 1);
    const one = await writer.run<Made>(superior, at, `nomination ${i}`, 'awardNominate', form, 'award { id version }');
    const back = { awardId: one.award.id, expectedVersion: 1 };
    if (i === 1) await writer.run(superior, days.by('10-14', 1), 'nomination back', 'awardNominationTakeBack', back, 'award { id }');
  }
  const of = (expectedVersion: number, more: object = {}) => ({ awardId: award.id, expectedVersion, ...more });
  await writer.run(first, days.by('11-10', 1), 'grant proposed', 'awardGrantPropose', of(1), 'award { id }');
  await writer.run(second, days.by('11-12', 1), 'grant approved', 'awardGrantApprove', of(2), 'award { id }');
  const handed = of(3, { on: `${year}-11-28`, decreeNumber: `800/412/${year}` });
  await writer.run(first, days.by('11-28', 1), 'award handed over', 'awardHandOver', handed, 'award { id }');
  const consent = of(4, { isPublic: true });
  await writer.run(personaAs(written, 'staff'), days.by('11-29', 1), 'award shown', 'awardConsentSet', consent, 'award { id }');
}
