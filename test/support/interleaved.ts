// Two at once, in an order that is not left to chance.
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import type { RunningCity } from './city.ts';

/** Does something once, between what an operation has read and what it writes: as soon as somebody is about to write this head. `items`: of that transaction. */
export function beforeWriteOf({ app }: RunningCity, id: string, act: (items: number) => Promise<void>): void {
  const name = `before the write of ${id}`;
  const isOfHead = ({ TransactItems = [] }: TransactWriteItemsCommandInput): boolean =>
    TransactItems.some(({ Put }) => Put?.Item?.pk?.S === id && Put.Item.sk?.S === '#');
  app.client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as TransactWriteItemsCommandInput;
      if (!isOfHead(input)) return next(args);
      app.client.middlewareStack.remove(name);
      await act(input.TransactItems?.length ?? 0);
      return next(args);
    },
    { step: 'initialize', name },
  );
}
