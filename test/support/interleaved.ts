// Two at once, in an order that is not left to chance.
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import type { RunningCity } from './city.ts';

/** Does something once, between what an operation has read and what it writes: as soon as somebody is about to write this head. `items`: of that transaction. */
export function beforeWriteOf({ app }: RunningCity, id: string, act: (items: number) => Promise<void>): void {
  const isOfHead = ({ TransactItems = [] }: TransactWriteItemsCommandInput): boolean =>
    TransactItems.some(({ Put }) => Put?.Item?.pk?.S === id && Put.Item.sk?.S === '#');
  const remove = app.client.use(async (attempt, next) => {
    const input = attempt.input as TransactWriteItemsCommandInput;
    if (!isOfHead(input)) return next(attempt);
    remove();
    await act(input.TransactItems?.length ?? 0);
    return next(attempt);
  });
}
