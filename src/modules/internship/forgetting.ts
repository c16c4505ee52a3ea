// It is forgotten whose an internship was, by the clock, once programme and time of keeping are over: files first, then words, then whose they were.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange, Tally } from '../../platform/store/commit.ts';
import { drawnId } from '../../platform/store/ids.ts';
import type { Row } from '../../platform/store/table.ts';
import { MOST_ITEMS, projected, type RecordedWrites, recorded } from '../../platform/stream/projected.ts';
import { placementId } from './ids.ts';
import { LoggedItem, logbookOf, PlacementItem } from './placement-items.ts';
import { isForgotten, type Nobody, nobodysApplication, nobodysPlacement, profileForgottenOn } from './rules/keeping.ts';
import {
  AppliedItem,
  applicationsKeptUntil,
  HeldItem,
  InternshipApplicationItem,
  PlaceItem,
  profilesKeptUntil,
  StudentItem,
} from './student-items.ts';
import { studentFolder, transcriptKey } from './students.ts';

const NAME = 'internshipForget';

/** All that lies about an application whose time is over; null of one that is kept, or was forgotten. */
async function dueNow(ctx: ReadContext, id: string) {
  const read = ctx.table.get;
  const placement = await PlacementItem.load(read, placementId(id));
  const application = await InternshipApplicationItem.load(read, id);
  if (!application || !isForgotten(application.body, placement?.body ?? null, legalDay(ctx.now))) return null;
  const { studentId, programmeId, acceptance, said } = application.body;
  const [applied, student, logged, held, place] = await Promise.all([
    AppliedItem.load(read, studentId),
    StudentItem.load(read, studentId),
    LoggedItem.load(read, placementId(id)),
    HeldItem.load(read, said.institutionId),
    acceptance && PlaceItem.load(read, programmeId, acceptance.unitId, acceptance.place),
  ]);
  return { application, placement, applied, student, logged, held, place };
}
type Due = NonNullable<Awaited<ReturnType<typeof dueNow>>>;

/** A transcript that nothing else was applied with, and that is not the one to be applied with next. */
async function removeTranscript(ctx: ReadContext, { application: { body }, applied, student }: Due): Promise<void> {
  const { id, studentId, transcript } = body;
  const others = (applied?.body.applications ?? []).filter(({ applicationId }) => applicationId !== id);
  const rows = await Promise.all(others.map(({ applicationId }) => InternshipApplicationItem.load(ctx.table.get, applicationId)));
  const used = [student?.body.transcript, ...rows.map((row) => row?.body.transcript)];
  if (transcript && !used.some((one) => one?.id === transcript.id)) await ctx.evidence.removeFile(transcriptKey(studentId, transcript));
}

/** More entries than one transaction holds; how many there were is counted beside them. */
async function dropLogbook(ctx: ReadContext, id: string): Promise<void> {
  for (let left = true; left; )
    await projected(ctx, async () => {
      const { rows } = await logbookOf(ctx.table, placementId(id), { limit: MOST_ITEMS });
      left = rows.length > 0;
      return { drops: rows };
    });
}

/** Without whose they were: the last one leaves nothing by which the others could be put together with an account. */
function withoutIt({ application: { body }, applied, held }: Due, { alias }: Nobody): { tallies: Tally[]; drops: RecordedWrites['drops'] } {
  const applications = (applied?.body.applications ?? []).filter(({ applicationId }) => applicationId !== body.id);
  const days = held?.body.held ?? [];
  const others = days.filter(({ applicationId }) => applicationId !== body.id);
  const isLast = applications.length === 0;
  return {
    tallies: [
      ...(applied && !isLast ? [{ before: applied, after: AppliedItem.putAt([body.studentId], '', { applications, alias }) }] : []),
      ...(held && others.length < days.length
        ? [{ before: held, after: HeldItem.putAt([body.said.institutionId], held.region, { held: others }) }]
        : []),
    ],
    drops: applied && isLast ? [applied] : [],
  };
}

/** What stays lies under ids that were drawn: those before it follow from the login. */
function forgettingOf(due: Due, now: string): RecordedWrites {
  const { application, placement, applied, logged, place } = due;
  const nobody: Nobody = { id: drawnId('iap'), alias: applied?.body.alias ?? drawnId('ist'), now };
  const { region } = application;
  const detail = { forgotten: true };
  const subjects: SubjectChange[] = [
    { before: null, after: InternshipApplicationItem.put(region, nobodysApplication(application.body, nobody)), detail },
  ];
  const { tallies, drops = [] } = withoutIt(due, nobody);
  const gone: Row[] = [application, ...(place?.body.applicationId === application.body.id ? [place] : [])];
  if (placement) {
    const of = { ...nobody, id: placementId(nobody.id), applicationId: nobody.id };
    subjects.push({ before: null, after: PlacementItem.put(region, nobodysPlacement(placement.body, of)), detail });
    gone.push(placement, ...(logged ? [logged] : []));
    if (logged) tallies.push({ before: null, after: LoggedItem.putAt([of.id], region, logged.body) });
  }
  return { subjects, tallies, drops: [...gone, ...drops] };
}

/** Cut off anywhere it is found again, since the application goes last. */
async function forgetApplication(ctx: ReadContext, id: string): Promise<void> {
  const found = await dueNow(ctx, id);
  if (!found) return;
  await removeTranscript(ctx, found);
  await dropLogbook(ctx, id);
  await recorded(ctx, NAME, async () => {
    const due = await dueNow(ctx, id);
    return due && forgettingOf(due, ctx.now);
  });
}

/** A profile with all that was ever uploaded, once nothing is left that was applied for. */
async function forgetProfile(ctx: ReadContext, id: string): Promise<void> {
  const due = async () => {
    const [student, applied] = await Promise.all([StudentItem.load(ctx.table.get, id), AppliedItem.load(ctx.table.get, id)]);
    return student && !applied && profileForgottenOn(student.body) <= legalDay(ctx.now) ? student : null;
  };
  if (!(await due())) return;
  await ctx.evidence.remove(studentFolder(id));
  await projected(ctx, async () => {
    const student = await due();
    return student && { drops: [student], absent: [AppliedItem.key(id)] };
  });
}

/**
 * Of one region. May be run at any time and as often as one likes, also twice at once.
 * @throws AggregateError at the end, of what could not be forgotten: nothing else waits for it
 */
export async function forgetInterns(contextFor: () => ReadContext, isOver: () => boolean): Promise<void> {
  const faults: unknown[] = [];
  const turns = [
    [applicationsKeptUntil, forgetApplication],
    [profilesKeptUntil, forgetProfile],
  ] as const;
  for (const [due, forget] of turns) {
    const ctx = contextFor();
    for (const id of await due(ctx.table, ctx.viewer.region ?? '', legalDay(ctx.now))) {
      if (isOver()) break;
      await forget(contextFor(), id).catch((fault: unknown) => faults.push(fault));
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Internships whose students could not be forgotten.');
}
