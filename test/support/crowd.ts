// Many people in one warm process, all at once: what each is answered must be, letter by letter, what they are answered in a process of their own.
import { type App, createApp } from '../../src/app.ts';
import { eventOf } from './city.ts';
import { ID, other, type Recorded } from './recorded.ts';
import { type Asker, isChange, marksIn, type Sent, sideOf } from './recorder.ts';
import { theSchema } from './schema.ts';
import { PLANNING_DAY } from './season.ts';
import { randomFrom, shuffled } from './traffic.ts';

export interface CrowdSize {
  seed: number;
  users: number;
  /** Questions of each of them that are answered with something; of others a share beside. */
  each: number;
  count: number;
  inFlight: number;
}

export interface Crowd {
  users: number;
  questions: number;
  sent: number;
  /** Answers that hold something: it could be somebody else's. */
  telling: number;
  bytes: number;
  /** Answered otherwise than alone. */
  different: string[];
  /** Of those, what holds words or ids of the other region. */
  foreign: string[];
}

/** Drawn anew at each seal (cursors, links), and the name of the request. */
const EACH_TIME_ANOTHER = /k\d+\.[\w-]{30,}|"requestId":"[^"]+"/g;
const OF_REFUSED = 4;
const IS_TELLING = /"data":.*"(?:id|name|title|text|code|year|kind|status)":"/;

/** As a process of the cloud is made: with everything that it keeps for as long as it keeps it there. */
const processOf = ({ city }: Recorded): Promise<App> =>
  createApp(city.app.parts.config, { clock: () => PLANNING_DAY, log: () => undefined, built: theSchema() });

/** By lot, as many of each region. */
function chosen({ askers, sent }: Recorded, { users }: CrowdSize, random: (below: number) => number): Map<Asker, Sent[]> {
  const of = Map.groupBy(
    sent.filter(({ query }) => !isChange(query)),
    ({ asker }) => asker,
  );
  const [a = [], b = []] = (['A', 'B'] as const).map((side) =>
    shuffled(
      askers.filter((one) => one.side === side),
      random,
    ),
  );
  const inTurn = a.flatMap((one, i) => [one, b[i]]).filter((one) => one !== undefined);
  return new Map(inTurn.slice(0, users).map((asker) => [asker, shuffled(of.get(asker) ?? [], random)]));
}

/** @param between stands in front of the process that all share: a test puts a fault there */
export async function crowd(
  recorded: Recorded,
  size: CrowdSize,
  tell?: (sent: number) => void,
  between: (handler: App['handler']) => App['handler'] = (handler) => handler,
): Promise<Crowd> {
  const { city, idsOf } = recorded;
  const random = randomFrom(size.seed);
  const asked = chosen(recorded, size, random);
  const tokens = new Map<Asker, Record<string, string>>();
  for (const asker of asked.keys()) tokens.set(asker, asker.login ? { authorization: `Bearer ${await city.tokenOf(asker.login)}` } : {});
  const answerOf = async (handler: App['handler'], { asker, query, variables }: Sent): Promise<string> => {
    const { statusCode, body } = await handler(eventOf(JSON.stringify({ query, variables }), tokens.get(asker) ?? {}));
    return `${statusCode} ${body}`.replaceAll(EACH_TIME_ANOTHER, '…');
  };
  const alone = new Map<Sent, string>();
  for (const sent of asked.values()) {
    const app = await processOf(recorded);
    let [telling, refused] = [0, 0];
    for (const one of sent) {
      if (telling === size.each) break;
      const answer = await answerOf(app.handler, one);
      if (IS_TELLING.test(answer)) telling += 1;
      else if (refused < size.each / OF_REFUSED) refused += 1;
      else continue;
      alone.set(one, answer);
    }
    await app.stop();
  }
  const queue: Sent[] = [];
  while (queue.length < size.count) queue.push(...shuffled([...alone.keys()], random));
  queue.length = size.count;
  const figures: Crowd = { users: asked.size, questions: alone.size, sent: 0, telling: 0, bytes: 0, different: [], foreign: [] };
  const app = await processOf(recorded);
  const shared = between(app.handler);
  const next = async (): Promise<void> => {
    for (let one = queue.pop(); one; one = queue.pop()) {
      const [answer, expected] = [await answerOf(shared, one), alone.get(one) ?? ''];
      figures.sent += 1;
      figures.bytes += answer.length;
      if (IS_TELLING.test(answer)) figures.telling += 1;
      if (answer !== expected) {
        const { asker, query } = one;
        const what = `${asker.name}: ${query.replaceAll(/\s+/g, ' ').slice(0, 160)}`;
        const at = Math.max(0, [...answer].findIndex((sign, i) => sign !== expected[i]) - 60);
        figures.different.push(`${what}\n  alone … ${expected.slice(at, at + 200)}\n  now   … ${answer.slice(at, at + 200)}`);
        const ofOthers = [
          ...marksIn(answer).filter((mark) => sideOf(mark) !== asker.side),
          ...[...new Set(answer.match(ID))].filter((id) => idsOf[other(asker.side)].has(id)),
        ].filter((sign) => !expected.includes(sign));
        if (ofOthers.length > 0) figures.foreign.push(`${what}: ${ofOthers.slice(0, 3).join(' ')}`);
      }
      tell?.(figures.sent);
    }
  };
  await Promise.all(Array.from({ length: size.inFlight }, next));
  await app.stop();
  return figures;
}
