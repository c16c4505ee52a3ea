// Attendance that is recorded in training ticks what an onboarding plans of it, and takes that back where it is put right: a moment later, exactly once.

import type { ReadContext } from '../../platform/context.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import type { Change } from '../../platform/stream/change.ts';
import { PROJECTOR, recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { calendarNow } from '../policy/law.ts';
import { enrolmentFacts } from '../training/facts.ts';
import { attendanceFacts, enrolmentIdsOf, partTaken, whoseAttendanceChanged } from '../training/read.ts';
import { changesOf, knownOf } from './following.ts';
import { OnboardingItem, RecordItem } from './items.ts';
import * as appointments from './rules/appointments.ts';
import { followAttendance } from './rules/sessions.ts';

const NAME = 'onboardingAttendanceFollow';

/** AP-264, by attendance as it stands: run twice, late or in another order it ends alike. */
const followOne = (ctx: ReadContext, enrolmentId: string): Promise<void> =>
  recorded(ctx, NAME, async () => {
    const taken = await partTaken(ctx, enrolmentId);
    const before = taken && (await RecordItem.load(ctx.loader.loadKey, taken.employeeId));
    if (!taken || !before) return null;
    const known = await knownOf(ctx, before.body);
    const made = known.map(({ body }) => followAttendance(body, taken.part, { by: PROJECTOR, now: ctx.now }));
    const changes = changesOf(before.region, known, made, await calendarNow(ctx));
    if (changes.length === 0) return null;
    const record = made.reduce(appointments.recorded, before.body);
    const kept: SubjectChange = { before, after: RecordItem.put(before.region, record) };
    return { subjects: [kept, ...changes] };
  });

/** Whose onboarding is new, open again, or begins on another day: what they had attended by then counts as well. */
const whoBegins = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ before, after }) => {
      const [was, is] = [OnboardingItem.bodyOf(before), OnboardingItem.bodyOf(after)];
      const begins = is?.status === 'OPEN' && (was?.status !== 'OPEN' || was.startsOn !== is.startsOn);
      return begins && is.tasks.some(({ session }) => session) ? [is.employeeId] : [];
    }),
  );

export const attendanceFollowed: Projection = {
  name: NAME,
  follows: new Set([attendanceFacts.type, enrolmentFacts.type, OnboardingItem.type]),
  apply: async (ctx, changes) => {
    const ids = new Set(whoseAttendanceChanged(changes));
    for (const employeeId of whoBegins(changes)) for (const id of await enrolmentIdsOf(ctx, employeeId)) ids.add(id);
    for (const id of ids) await followOne(ctx, id);
  },
};
