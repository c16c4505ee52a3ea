// The viewer as an object with an id, so that a client can keep it and ask for more of its lists.
import type { Context } from '../../platform/context.ts';
import { viewerId } from '../../platform/store/keys.ts';
import { NOBODY, type Viewer } from '../../platform/viewer.ts';

/** Of a keyed hash: it tells nothing of the login. */
export const meId = ({ keyring }: Context, { id }: Viewer): string => viewerId(keyring, id);

/** Null without a login. */
export const me = ({ viewer }: Context): Viewer | null => (viewer === NOBODY ? null : viewer);

/** Only to the login itself. */
export const findMe = async (ctx: Context, id: string): Promise<Viewer | null> => (id === meId(ctx, ctx.viewer) ? me(ctx) : null);
