// Before anything is measured: the three say the same of the same people, value by value; a peer with duties believes no token that is not signed.
import type { Random } from '../../seed/city/random.ts';
import { JSON_HEADERS } from '../load.ts';
import { differences, plainAnswer } from './answers.ts';
import type { Kind, QuestionName } from './documents.ts';
import { bodyOf, type Subject } from './questions.ts';
import type { Stack } from './stacks.ts';

export type TokenOf = (subject: Subject) => Promise<string>;

/** Subjects of each question that are compared; all where there are fewer. */
const COMPARED = 40;
const SHOWN = 5;

async function answered({ name, url, kind }: Stack, question: QuestionName, subject: Subject, token: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, authorization: `Bearer ${token}` },
    body: bodyOf(question, kind, subject),
  });
  const text = await response.text();
  const fault = new Error(`${question}, ${name}: ${response.status} ${text.slice(0, 1_000)}`);
  if (!response.ok) throw fault;
  const { data, errors } = JSON.parse(text) as { data?: object; errors?: unknown };
  if (!data || errors || text.includes('"userErrors":[{')) throw fault;
  return plainAnswer(question, kind as Kind, data);
}

async function checkRefusal(stack: Stack, question: QuestionName, subject: Subject): Promise<void> {
  const told = await answered(stack, question, subject, 'e30.e30.e30').catch(() => undefined);
  if (told !== undefined) throw new Error(`${stack.name} answers ${question} to a token that nobody signed.`);
}

/** Three that say nothing agree, and prove nothing. */
const isEmpty = (answer: unknown): boolean => !answer || (Array.isArray(answer) && answer.length === 0);

/** @returns how many answers of each stack were compared. @throws Error with the values that differ */
export async function checkAgreement(
  stacks: readonly Stack[],
  subjects: ReadonlyMap<QuestionName, readonly Subject[]>,
  tokenOf: TokenOf,
  chance: Random,
): Promise<number> {
  let compared = 0;
  for (const [question, all] of subjects) {
    const some = all.length <= COMPARED ? all : Array.from({ length: COMPARED }, () => chance.pick(all));
    const [first] = some;
    if (!first) throw new Error(`${question}: the city has nobody to ask about.`);
    for (const stack of stacks) if (stack.hasDuties) await checkRefusal(stack, question, first);
    for (const subject of some) {
      const token = await tokenOf(subject);
      const [mine, ...theirs] = await Promise.all(stacks.map((stack) => answered(stack, question, subject, token)));
      if (isEmpty(mine)) throw new Error(`${question} says nothing of ${JSON.stringify(subject.variables('product'))}.`);
      for (const [i, answer] of theirs.entries()) {
        const differ = differences(mine, answer);
        if (differ.length > 0)
          throw new Error(
            `${question}, ${stacks[0]?.name} against ${stacks[i + 1]?.name}, of ${JSON.stringify(subject.variables('product'))}:\n  ${differ.slice(0, SHOWN).join('\n  ')}`,
          );
      }
      compared += 1;
    }
  }
  return compared;
}
