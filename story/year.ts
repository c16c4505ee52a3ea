// From January to September: plan, progress, feedback.
import { done, type Person } from '../test/support/people.ts';
import { approvedPlanOf, openCycle, openPlan, propose, step } from '../test/support/season.ts';
import { at, type Planned, type Stage, tell, type Versioned } from './stage.ts';

/** January: the superior's target first, then the employee's, by proposal, counter-proposal and agreement. */
export async function plan(stage: Stage): Promise<Planned> {
  const { people } = stage.city;
  await openCycle(stage.city);
  tell(stage, '2026-01-12', 'hr', 'opens the year 2026 with its phases');
  const boss = await approvedPlanOf(stage.city, 'superior', 'superior2', true);
  tell(stage, '2026-01-12', 'superior2', 'approves the plan of the superior, whose target comes first');
  const parent = { state: 'LINKED', planId: boss.id, targetId: boss.targetId };
  const proposed = await propose(people.staff.ask, await openPlan(stage.city, 'staff'), false, { parent });
  tell(stage, '2026-01-12', 'staff', 'proposes a target that serves it');
  const target = {
    kind: 'MAIN',
    title: 'Layanan aplikasi selesai tepat waktu',
    indicators: [
      {
        id: proposed.indicatorId,
        text: 'Permohonan yang selesai tepat waktu',
        aspect: 'QUANTITY',
        quantitative: { unit: 'persen', baseline: '80', target: '95', direction: 'HIGHER', accumulation: 'LATEST' },
      },
    ],
  };
  const { targetId, indicatorId } = proposed;
  const countered = await step(people.superior.ask, 'targetCounter', proposed, { targetId, target });
  tell(stage, '2026-01-12', 'superior', 'answers with another wording: 95 %, not 95.5 %');
  const agreed = await step(people.staff.ask, 'targetAgree', countered, { targetId });
  const submitted = await step(people.staff.ask, 'planSubmit', agreed);
  tell(stage, '2026-01-12', 'staff', 'agrees, and submits the plan');
  await step(people.superior.ask, 'planApprove', submitted);
  tell(stage, '2026-01-12', 'superior', 'approves it: version 1, valid from 1 January');
  return { planId: proposed.id, targetId, indicatorId };
}

/** Progress at the end of a quarter, with what it suggests. */
export async function progress(stage: Stage, { planId, targetId, indicatorId }: Planned, day: string, value: string): Promise<void> {
  const { staff } = stage.city.people;
  at(stage, `${day}T09:00:00.000Z`);
  await done(staff.ask, 'progressAdd', { planId, targetId, indicatorId, day, value }, 'entry { id }');
  const { data } = await staff.ask('query($id: ID!) { plan(id: $id) { suggestion { percent } } }', { id: planId });
  tell(stage, day, 'staff', `logs ${value} %; beside it stands a suggestion of ${data.plan.suggestion[0].percent} %, never a rating`);
}

/** June: what the superior says counts as evidence, and the employee is told so before a word is written; a colleague praises. */
export async function feedback(stage: Stage): Promise<void> {
  const { superior, staff, colleague } = stage.city.people;
  at(stage, '2026-06-15T02:00:00.000Z');
  const counted = await give(superior, staff, 'COUNTED', 'SUGGESTION', 'Beri tahu pemohon lebih awal bila layanan akan terlambat.');
  tell(stage, '2026-06-15', 'superior', 'gives feedback that counts as evidence; who will see it was fixed before writing');
  const read = { feedbackId: counted.id, expectedVersion: counted.version };
  const { feedback: taken } = await done(staff.ask, 'feedbackAcknowledge', read, 'feedback { id version }');
  const followUp = {
    feedbackId: taken.id,
    expectedVersion: taken.version,
    step: { text: 'Pesan pemberitahuan otomatis', dueOn: '2026-09-30' },
  };
  await done(staff.ask, 'feedbackFollowUp', followUp, 'feedback { version }');
  tell(stage, '2026-06-15', 'staff', 'acknowledges it, and makes a development step of it');
  await give(colleague, staff, 'SHARED', 'PRAISE', 'Dokumentasi aplikasi sangat membantu kami.');
  tell(stage, '2026-06-15', 'colleague', 'praises her; the two of them see it, and nobody counts praise');
}

async function give(from: Person, about: Person, visibility: string, kind: string, text: string): Promise<Versioned> {
  const query = 'query($id: ID!, $v: FeedbackVisibility!) { feedbackAudience(aboutId: $id, visibility: $v) { token } }';
  const { data } = await from.ask(query, { id: about.employeeId, v: visibility });
  const audienceToken = data.feedbackAudience.token;
  const input = { aboutId: about.employeeId, kind, text, visibility, audienceToken };
  return (await done(from.ask, 'feedbackGive', input, 'feedback { id version }')).feedback;
}
