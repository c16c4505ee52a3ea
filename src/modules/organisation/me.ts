// The viewer as an object with an id, so that a client can keep it and ask for more of its lists.
import type { ReadContext } from '../../platform/context.ts';
import { NOBODY, type Viewer } from '../../platform/viewer.ts';
import { viewerId } from './ids.ts';

/** Of a keyed hash: it tells nothing of the login. */
export const meId = ({ keyring }: ReadContext, { id }: Viewer): string => viewerId(keyring, id);

/** Null without a login. */
export const me = ({ viewer }: ReadContext): Viewer | null => (viewer === NOBODY ? null : viewer);

/** Only to the login itself. */
export const findMe = async (ctx: ReadContext, id: string): Promise<Viewer | null> => (id === meId(ctx, ctx.viewer) ? me(ctx) : null);
