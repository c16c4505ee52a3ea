// Proof that it was asked who may, which `write` demands; and the three exits for what no rule of a record is asked. test/house lists who takes them.
import type { MutationContext, ReadContext } from '../context.ts';

declare const asked: unique symbol;

/** Whoever holds one was asked for, by the rule of the present mutation. Made in access.ts and by `publicly`, and nowhere else. */
export interface Permit {
  readonly [asked]: 'MAY';
}

/** Begins a request of many rows, and writes none of them. */
export interface RowByRowPermit {
  readonly [asked]: 'ROW BY ROW';
}

/** What may be changed, with the permit to change it. */
export interface Permitted<R> {
  permit: Permit;
  row: R;
}

/** Tells the gate that the rule of the present root field was asked. Only access.ts asks, so only access.ts says so. */
export function noteAsked(ctx: ReadContext): Permit {
  if (ctx.rule) ctx.rule.asked = true;
  return {} as Permit;
}

/** Exit of a query: what it answers is found by the rule of its type, or is cut to how far the viewer's office reaches. */
export function onlyWhatMayBeSeen(ctx: ReadContext): void {
  noteAsked(ctx);
}

/** Exit of a request of many rows: each row is an operation of its own and asks for itself; the request as a whole belongs to nobody. */
export function rowByRow(ctx: MutationContext): RowByRowPermit {
  noteAsked(ctx);
  return {} as RowByRowPermit;
}

/** Exit of a mutation without an account: there is nobody to ask about, whoever holds the link may. */
export const publicly = (ctx: MutationContext): Permit => noteAsked(ctx);

/** Exit of a mutation of what is the viewer's alone, such as what they have read: its address is made of who they are. */
export const ownAlone = (ctx: MutationContext): Permit => noteAsked(ctx);
