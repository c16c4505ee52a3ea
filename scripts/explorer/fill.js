// What the words in braces of an example stand for: the same for the page and for the tests that play every example.

const DAY_MS = 86_400_000;

/** The first of a list for which `path=value` holds. */
function pick(list, condition) {
  const [path, value] = condition.split('=');
  return Array.isArray(list) ? list.find((one) => String(at(one, path)) === value) : undefined;
}

/** `a.0.b`, and `a.[b.c=D].e` for the first of a list whose `b.c` is D. */
export function at(value, path) {
  const steps = path.match(/\[[^\]]*\]|[^.]+/g) ?? [];
  return steps.reduce((inner, step) => (step.startsWith('[') ? pick(inner, step.slice(1, -1)) : inner?.[step]), value);
}

/** @param setting `{ now, uuid(), employeeOf(persona), found }`: `now` in milliseconds, `found` what the look-ups have answered */
export function fill(value, setting) {
  // Legal days are those of Asia/Jakarta (WIB).
  const day = (offset) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(setting.now + offset * DAY_MS);
  const year = (offset) => Number(day(0).slice(0, 4)) + offset;
  const words = {
    uuid: () => setting.uuid(),
    day: (offset) => day(Number(offset)),
    year: (offset) => year(Number(offset ?? 0)),
    persona: (name) => setting.employeeOf(name),
    lookup: (path) => {
      const [where, otherwise] = path.split('??').map((part) => part.trim());
      return at(setting.found, where) ?? (otherwise === undefined ? null : JSON.parse(otherwise));
    },
  };
  const inner = (one) => {
    if (Array.isArray(one)) return one.map(inner);
    if (typeof one === 'object' && one !== null) return Object.fromEntries(Object.entries(one).map(([key, next]) => [key, inner(next)]));
    if (typeof one !== 'string') return one;
    const [, word, argument] = /^\{(\w+)(?::(.*))?\}$/.exec(one) ?? [];
    if (word in words) return words[word](argument) ?? null;
    return one.replaceAll(/\{yearText:(-?\d+)\}/g, (_match, offset) => String(year(Number(offset))));
  };
  return inner(value);
}

/**
 * The variables of an example; what it must know is asked first, one after the other where one tells what the next is about.
 * @param ask `(query, variables)` answers its data
 */
export async function variablesOf({ variables, lookup, lookupVariables }, ask, setting) {
  if (!variables) return undefined;
  const found = {};
  for (const query of [lookup ?? []].flat()) Object.assign(found, await ask(query, fill(lookupVariables, { ...setting, found })));
  return fill(variables, { ...setting, found });
}
