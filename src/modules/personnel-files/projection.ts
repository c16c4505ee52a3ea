// A file of which something was written after it was forgotten is there again, and listed: a moment later, whoever wrote it and wherever it lies.
import type { ReadContext } from '../../platform/context.ts';
import { head } from '../../platform/store/keys.ts';
import { kindsWithWords, withoutWords } from '../../platform/store/wordless.ts';
import type { Change } from '../../platform/stream/change.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { forgettingRecord, isForgotten } from '../organisation/forgetting.ts';
import { employeeFacts, employeeInRegion } from '../organisation/read.ts';
// With it every kind of item is defined of which a file may hold one.
import './gathering.ts';
import { whoseFile } from './rules/whose.ts';

const NAME = 'personnelFileReopen';

/** Of a part its head says it. */
async function concerned(ctx: ReadContext, { key, after }: Change): Promise<string | null> {
  const named = whoseFile(after?.body);
  if (named !== null || after === null || key.sk === head(key.pk).sk) return named;
  return whoseFile((await ctx.loader.loadKey(head(key.pk)))?.body);
}

/** By what stands there now: a change that comes again days later lists nothing that was forgotten since. The keys of a whole file are not in this hand. */
const listAgain = (ctx: ReadContext, employeeId: string, { key }: Change): Promise<void> =>
  recorded(ctx, NAME, async () => {
    const [person, row] = await Promise.all([employeeInRegion(ctx, employeeId), ctx.table.get(key)]);
    if (!person || !isForgotten(person) || !row || withoutWords(row) === null) return null;
    return { subjects: [forgettingRecord(ctx, person, { detail: { written: row.type }, isLast: false }).subject] };
  });

export const filesAgain: Projection = {
  name: NAME,
  follows: new Set([...kindsWithWords()].filter((type) => type !== employeeFacts.type)),
  apply: async (ctx, changes) => {
    const named = await Promise.all(changes.map((change) => concerned(ctx, change)));
    const people = await Promise.all([...new Set(named)].map((id) => (id === null ? null : employeeInRegion(ctx, id))));
    const forgotten = new Set(people.flatMap((row) => (row && isForgotten(row) ? [row.pk] : [])));
    for (const [i, change] of changes.entries()) {
      const id = named[i];
      if (id && forgotten.has(id)) await listAgain(ctx, id, change);
    }
  },
};
