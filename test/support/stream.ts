// The table's stream of a test's city, followed by the same function as in the cloud, when the test says so.

import { ensureStream } from '../../local/engine-stream.ts';
import { openStream } from '../../local/stream.ts';
import { type Parts, partsApart } from '../../src/parts.ts';
import type { SetAsideFault } from '../../src/platform/stream/projector.ts';
import { createProjector, PROJECTIONS, type Projector } from '../../src/projections.ts';
import type { RunningCity } from './city.ts';

export interface Followed {
  parts: Parts;
  /** What could not be borne. */
  faults: SetAsideFault[];
  /** Follows all that has been written since. */
  drain(): Promise<number>;
}

/**
 * From now on what is written can be followed.
 * @param through what stands between the stream and the projector: duplicates, another order, the death of the consumer
 */
export async function follow(
  city: Pick<RunningCity, 'app' | 'engine'>,
  through: (projector: Projector) => Projector = (projector) => projector,
  projections = PROJECTIONS,
): Promise<Followed> {
  const parts = partsApart(city.app.parts);
  const { arn } = await ensureStream(city.engine, parts.config.tableName);
  const faults: SetAsideFault[] = [];
  let shards: Record<string, string> = {};
  const bookmark = {
    read: () => shards,
    write: (followed: Record<string, string>) => {
      shards = followed;
    },
  };
  const projector = through(createProjector(parts, (fault) => faults.push(fault), projections));
  const stream = openStream({ endpoint: parts.config.dynamodbEndpoint ?? '', streamArn: arn, projector, bookmark });
  return { parts, faults, drain: () => stream.drain() };
}
