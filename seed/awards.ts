// An award in the demo, of last year: a rule, whom the superior nominated, a grant by two, and a person who wants it to be read.
import type { WrittenCity } from './organisation.ts';
import { personaAs, personOf } from './people.ts';

interface Stored {
  id: string;
  version: number;
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
  const of = (expectedVersion: number, more: object = {}) => ({ awardId: award.id, expectedVersion, ...more });
  await writer.run(first, days.by('11-10', 1), 'grant proposed', 'awardGrantPropose', of(1), 'award { id }');
  await writer.run(second, days.by('11-12', 1), 'grant approved', 'awardGrantApprove', of(2), 'award { id }');
  const handed = of(3, { on: `${year}-11-28`, decreeNumber: `800/412/${year}` });
  await writer.run(first, days.by('11-28', 1), 'award handed over', 'awardHandOver', handed, 'award { id }');
  const consent = of(4, { isPublic: true });
  await writer.run(personaAs(written, 'staff'), days.by('11-29', 1), 'award shown', 'awardConsentSet', consent, 'award { id }');
}
