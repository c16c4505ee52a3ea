// December: self-assessment, rating, hand-over, objection, decision, credit points.
import { type FieldsOf, type MutationName, whole } from '../test/support/mutations.ts';
import { answered, done, type Person } from '../test/support/people.ts';
import { at, type Planned, type Stage, tell, type Versioned } from './stage.ts';

/** A step of an evaluation; answers its new version. */
async function evaluate<Name extends MutationName>(
  { ask }: Person,
  name: Name,
  at: Versioned,
  more: FieldsOf<Name> = {},
): Promise<Versioned> {
  const input = { evaluationId: at.id, expectedVersion: at.version, ...more };
  return (await answered<{ evaluation: Versioned }>(done(ask, name, whole(name, input), 'evaluation { id version status }'))).evaluation;
}

const SHOWN = 'status predicate result { rating } versions { number predicate cause reason } creditPoints allowedActions';
const seen = async ({ ask }: Person, id: string) =>
  (await ask(`query($id: ID!) { evaluation(id: $id) { version ${SHOWN} } }`, { id })).data.evaluation;

/** December: self-assessment, rating, the unit's distribution; nobody below sees a rating before the hand-over. */
export async function rating(stage: Stage, { planId }: Planned): Promise<Versioned> {
  const { staff, superior } = stage.city.people;
  at(stage, '2026-12-07T02:00:00.000Z');
  const open = await done(staff.ask, 'evaluationOpen', { planId }, 'evaluation { id version }');
  const own = { achievements: 'Layanan tepat waktu 97 persen.', obstacles: 'Server lama.', helpNeeded: 'Pelatihan basis data.' };
  const saved = await evaluate(staff, 'selfAssessmentSave', open.evaluation, own);
  const submitted = await evaluate(staff, 'selfAssessmentSubmit', saved);
  tell(stage, '2026-12-07', 'staff', 'hands in her self-assessment');
  const rated = await evaluate(superior, 'evaluationRate', submitted, {
    result: { rating: 'BELOW', reason: 'Target semester pertama tidak tercapai.' },
    behaviour: { rating: 'MEETS', reason: 'Sesuai hasil penilaian 360 dan umpan balik.' },
  });
  const hidden = await seen(staff, rated.id);
  if (hidden.predicate !== null || hidden.result !== null) throw new Error('A rating shows before the hand-over.');
  tell(stage, '2026-12-07', 'superior', 'rates result BELOW and behaviour MEETS, with reasons; nobody else sees it yet');
  await achieved(stage);
  const shared = await evaluate(superior, 'evaluationShare', rated);
  tell(stage, '2026-12-07', 'superior', `hands it over: version 1, ${(await seen(staff, shared.id)).predicate}`);
  const read = await evaluate(staff, 'evaluationAcknowledge', shared, { acknowledgement: 'READ' });
  tell(stage, '2026-12-07', 'staff', 'has read it, which is not to agree: from today she has 14 days to object');
  return read;
}

/** The level above sets what the section achieved; its distribution is measured, and changes nobody's rating. */
async function achieved(stage: Stage): Promise<void> {
  const { superior2, unitHead } = stage.city.people;
  const unit = { unitId: stage.city.units.aptika, year: 2026 };
  const set = { ...unit, expectedVersion: 0, achievement: 'GOOD', reason: 'Sasaran bidang tercapai.' };
  await done(superior2.ask, 'unitAchievementSet', set, 'unitAchievement { id }');
  const query =
    'query($unitId: ID!, $year: Int!) { unitDistribution(unitId: $unitId, year: $year) { size unrated rules { limit actual satisfied } } }';
  const { data } = await unitHead.ask(query, unit);
  const broken = data.unitDistribution.rules.filter(({ satisfied }: { satisfied: boolean }) => !satisfied).length;
  tell(stage, '2026-12-07', 'superior2', 'sets what the section achieved: GOOD');
  tell(
    stage,
    '2026-12-07',
    'unitHead',
    `sees its distribution: ${data.unitDistribution.size} handed over, ${data.unitDistribution.unrated} to come, ${broken} departures from the guidance, and no hidden rating`,
  );
}

/** December: objection to the rater's superior, both sides heard, a new version. */
export async function objection(stage: Stage, evaluation: Versioned): Promise<string> {
  const { staff, superior, superior2 } = stage.city.people;
  at(stage, '2026-12-14T02:00:00.000Z');
  const grounds = 'Realisasi triwulan ketiga 97 persen melampaui target 95 persen dan tercatat dengan bukti.';
  const file = { evaluationId: evaluation.id, expectedVersion: evaluation.version, grounds };
  const filed = (await done(staff.ask, 'objectionFile', file, 'objection { id version }')).objection;
  tell(stage, '2026-12-14', 'staff', 'objects, with reasons');
  at(stage, '2026-12-16T02:00:00.000Z');
  const word = { objectionId: filed.id, expectedVersion: filed.version, text: 'Saya menilai semester pertama saja.' };
  const answered = (await done(superior.ask, 'objectionStatement', word, 'objection { id version }')).objection;
  tell(stage, '2026-12-16', 'superior', 'is heard');
  at(stage, '2026-12-18T02:00:00.000Z');
  await done(
    superior2.ask,
    'objectionDecide',
    {
      objectionId: filed.id,
      expectedVersion: answered.version,
      outcome: 'UPHELD',
      reasons: 'Penilaian harus mencakup seluruh tahun; realisasi akhir memenuhi target.',
      result: { rating: 'MEETS', reason: 'Realisasi akhir tahun melampaui target.' },
    },
    'objection { status }',
  );
  const now = await seen(staff, evaluation.id);
  tell(stage, '2026-12-18', 'superior2', `decides: upheld. Version 2, ${now.predicate}; version 1 stays on record`);
  return filed.id;
}

/** December: final, with credit points; exported, and every step on record. */
export async function final(stage: Stage, evaluation: Versioned): Promise<string> {
  const { hr, staff, auditor } = stage.city.people;
  at(stage, '2026-12-21T02:00:00.000Z');
  const { version } = await seen(staff, evaluation.id);
  await evaluate(hr, 'evaluationFinalise', { id: evaluation.id, version });
  const { creditPoints } = await seen(staff, evaluation.id);
  tell(stage, '2026-12-21', 'hr', `makes it final: 100 % × 25 × 12/12 = ${creditPoints} credit points (Ahli Muda)`);
  const query = `query($unitId: ID!) { siasnExport(unitId: $unitId, year: 2026, first: 10) { edges { node { quadrant months coefficient rater { status name } } } } }`;
  const { data } = await hr.ask(query, { unitId: stage.city.units.diskominfo });
  const [record] = data.siasnExport.edges;
  tell(
    stage,
    '2026-12-21',
    'hr',
    `exports it for SIASN: ${record.node.quadrant}, ${record.node.months} months, rater ${record.node.rater.name} (${record.node.rater.status})`,
  );
  const trail = await auditor.ask('query($id: ID!) { auditTrail(subject: $id, first: 50) { edges { node { operation detail } } } }', {
    id: evaluation.id,
  });
  const records: { operation: string; detail: string }[] = trail.data.auditTrail.edges.map(({ node }: { node: object }) => node);
  if (records.some(({ detail }) => /BELOW|MEETS|ABOVE|GOOD/.test(detail))) throw new Error('An audit record tells a rating.');
  tell(
    stage,
    '2026-12-21',
    'auditor',
    `reads ${records.length} records of it, each holding the hash of the one before, and no rating in any`,
  );
  return creditPoints;
}
