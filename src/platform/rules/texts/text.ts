// What a text of a code is made of.
import type { ErrorCode } from '../errors.ts';
import type { Words } from './language.ts';
import type { Variant } from './variants.ts';

/**
 * The text of a code. `{name}` is filled from the problem's params: days, instants, decimals and known codes as people say them.
 * `{name|form}` asks for a form of its own, see `render.ts`. `other`: by `Problem.text`, where the plain one would not tell what happened.
 */
export type Text = Words & { other?: Partial<Record<Variant, Words>> };

export type Texts = Partial<Record<ErrorCode, Text>>;
