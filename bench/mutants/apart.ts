// One table in a thread of its own: what it has loaded, anew for each change that is met while loading, is forgotten only with the thread.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Hint } from '../../scripts/run.ts';
import { judgeTable, type Verdict } from './judge.ts';
import { useTexts } from './tables.ts';

interface Asked {
  ids: readonly string[];
  path: string;
  plays: boolean;
  /** The changed rules, by path. */
  texts: ReadonlyMap<string, string>;
}

type Answer = Map<string, Verdict> | { hint: string };

/** Of each change whether one of the tables, in their order, refuses it. @param plays whether stories by chance are asked as well */
export async function judge(
  ids: readonly string[],
  paths: readonly string[],
  { plays, texts }: Pick<Asked, 'plays' | 'texts'>,
): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>(ids.map((id) => [id, 'UNREACHED']));
  for (const path of paths) {
    const open = ids.filter((id) => verdicts.get(id) !== 'NOTICED');
    for (const [id, verdict] of await judgedApart({ ids: open, path, plays, texts })) verdicts.set(id, verdict);
  }
  return verdicts;
}

/** @throws Hint where a case fails unchanged */
async function judgedApart(asked: Asked): Promise<Map<string, Verdict>> {
  const thread = new Worker(new URL(import.meta.url), { workerData: asked });
  const [[answer]] = (await Promise.all([once(thread, 'message'), once(thread, 'exit')])) as [[Answer], unknown];
  if ('hint' in answer) throw new Hint(answer.hint);
  return answer;
}

async function answered({ texts, ids, path, plays }: Asked): Promise<Answer> {
  useTexts(texts);
  try {
    return await judgeTable(ids, path, plays);
  } catch (error) {
    if (error instanceof Hint) return { hint: error.message };
    throw error;
  }
}

if (!isMainThread) parentPort?.postMessage(await answered(workerData as Asked));
