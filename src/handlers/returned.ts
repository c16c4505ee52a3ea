// Lambda entry point of what SES says of mails that were sent: by EventBridge, as it happens. It opens no address.
import { readTableConfig } from '../config.ts';
import { noteReturned } from '../modules/notices/returned.ts';
import { NO_RULES, openParts } from '../parts.ts';
import { returnedIn } from '../platform/mail/returned.ts';
import { contextOfProjector } from '../projections.ts';

const parts = await openParts(readTableConfig(process.env), NO_RULES);

export const handler = async (event: unknown): Promise<void> => {
  const returned = returnedIn(event);
  if (returned) await noteReturned((region) => contextOfProjector(parts, region), returned);
};
