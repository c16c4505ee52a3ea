// Two at once, in an order that is not left to chance.
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import type { RunningCity } from './city.ts';

/** Does something once, between what an operation has read and what it writes: as soon as somebody is about to write this head. */
export function beforeWriteOf({ app }: RunningCity, id: string, act: () => Promise<void>): void {
  const name = `before the write of ${id}`;
  const isOfHead = ({ TransactItems = [] }: TransactWriteItemsCommandInput): boolean =>
    TransactItems.some(({ Put }) => Put?.Item?.pk?.S === id && Put.Item.sk?.S === '#');
  app.client.middlewareStack.add(
    (next) => async (args) => {
      if (!isOfHead(args.input as TransactWriteItemsCommandInput)) return next(args);
      app.client.middlewareStack.remove(name);
      await act();
      return next(args);
    },
    { step: 'initialize', name },
  );
}
