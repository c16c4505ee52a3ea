// Numbers and grades of people on forms and in frozen documents: to whom they are shown.
import type { ReadContext } from '../context.ts';
import { mayRead } from './narrower.ts';

/** A person as a document names them, and whose document it is. */
export interface Party {
  employeeId: string;
  number: string | null;
  grade: string | null;
  /** The two who sign: the form prints each of them for the other (PermenPANRB 6/2022, annex). Everybody else reads as the record allows. */
  signers: readonly string[];
}

const mayReadOf = async (ctx: ReadContext, { employeeId, signers }: Party, field: string): Promise<boolean> => {
  const { viewer } = ctx;
  if (viewer.employeeId !== null && signers.includes(viewer.employeeId)) return true;
  return mayRead(ctx, field, { region: viewer.region ?? '', employeeId });
};

export const numberOf = async (ctx: ReadContext, party: Party): Promise<string | null> =>
  party.number !== null && (await mayReadOf(ctx, party, 'Employee.identifiers')) ? party.number : null;

export const gradeOf = async (ctx: ReadContext, party: Party): Promise<string | null> =>
  party.grade !== null && (await mayReadOf(ctx, party, 'Employee.grade')) ? party.grade : null;

/** One of the two who sign a document, as their fields are resolved. */
export const signing = <P extends Omit<Party, 'signers'>>(one: P, other: Omit<Party, 'signers'> | null): P & Pick<Party, 'signers'> => ({
  ...one,
  signers: [one.employeeId, ...(other ? [other.employeeId] : [])],
});
