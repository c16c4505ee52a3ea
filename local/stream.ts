// The stream of the laptop's table: reads record after record and hands them to the same function that the cloud runs.

import { setTimeout as sleep } from 'node:timers/promises';
import {
  type _Record,
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Projector } from '../src/projections.ts';

/** Where reading goes on: the last record of each shard that was followed to its end. */
export interface Bookmark {
  read(): Record<string, string>;
  write(shards: Record<string, string>): void;
}

export interface StreamReader {
  /** Follows what has come since, about `most` of each shard; returns how many records there were. Without any, all has been followed. */
  drain(most?: number): Promise<number>;
  stop(): void;
}

export interface StreamOptions {
  endpoint: string;
  streamArn: string;
  projector: Projector;
  bookmark: Bookmark;
}

/** As Lambda is given them. */
const BATCH = 100;
const TRIES = 5;

/** The SDK reads dates, Lambda is given seconds, and the name of the stream. */
function eventOf(records: readonly _Record[], eventSourceARN: string): DynamoDBStreamEvent {
  return {
    Records: records.map(({ dynamodb, ...record }) => ({
      ...record,
      eventSourceARN,
      dynamodb: { ...dynamodb, ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000) },
    })) as DynamoDBRecord[],
  };
}

/** As the event source mapping does: from the record that failed, a few times, then the next batch. */
async function handed(projector: Projector, streamArn: string, records: readonly _Record[]): Promise<void> {
  let left = records;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const { batchItemFailures } = await projector(eventOf(left, streamArn));
    const failed = batchItemFailures[0]?.itemIdentifier;
    if (failed === undefined) return;
    if (attempt === TRIES) throw new Error(`The stream stands still at record ${failed}: the table does not answer.`);
    left = left.slice(
      Math.max(
        0,
        left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed),
      ),
    );
    await sleep(50 * 2 ** attempt);
  }
}

export function openStream({ endpoint, streamArn, projector, bookmark }: StreamOptions): StreamReader {
  const client = new DynamoDBStreamsClient({ endpoint, region: 'ap-southeast-3', maxAttempts: 3 });

  async function iteratorOf(shardId: string, after: string | undefined): Promise<string | undefined> {
    const from = after
      ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const)
      : ({ ShardIteratorType: 'TRIM_HORIZON' } as const);
    try {
      return (await client.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...from }))).ShardIterator;
    } catch (error) {
      // The place was trimmed away: all that is left is later.
      if (after && (error instanceof TrimmedDataAccessException || error instanceof ExpiredIteratorException))
        return iteratorOf(shardId, undefined);
      throw error;
    }
  }

  async function drainShard(shardId: string, most: number): Promise<number> {
    let iterator = await iteratorOf(shardId, bookmark.read()[shardId]);
    for (let followed = 0; ; ) {
      if (!iterator || followed >= most) return followed;
      const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: BATCH }));
      if (Records.length === 0) return followed;
      await handed(projector, streamArn, Records);
      const last = Records.at(-1)?.dynamodb?.SequenceNumber;
      if (last) bookmark.write({ ...bookmark.read(), [shardId]: last });
      followed += Records.length;
      iterator = NextShardIterator;
    }
  }

  return {
    async drain(most = Number.POSITIVE_INFINITY) {
      const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
      let followed = 0;
      for (const { ShardId } of StreamDescription?.Shards ?? []) if (ShardId) followed += await drainShard(ShardId, most);
      return followed;
    },
    stop: () => client.destroy(),
  };
}
