// What no text for people holds: machine times, codes, bytes, and places that nothing filled.

const NEVER: readonly [what: string, form: RegExp][] = [
  ['a machine time', /\d{4}-\d{2}-\d{2}T\d/],
  ['a day as a machine writes it', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a code', /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\([A-Z]{4,}\)/],
  ['a name of an operation', /\b[a-z]+[a-z]*[A-Z][A-Za-z]+\b/],
  ['bytes', /\d+ ?(?:bita|bytes?)\b/i],
  ['something unfilled', /…|[{}]|undefined|null|NaN|\[object/],
];

/** The examples of INVALID show the form that is asked. */
const EXAMPLE = /(?:contoh|example): \S+/g;

/** What is wrong with a text for people; empty for a good one. */
export const unspoken = (text: string): string[] => {
  const rest = text.replaceAll(EXAMPLE, '');
  return NEVER.flatMap(([what, form]) => (form.test(rest) ? [`${what}: ${text}`] : []));
};
