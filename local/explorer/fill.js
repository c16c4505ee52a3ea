// What the words in braces of an example stand for: the same for the page and for the tests that play every example.

const DAY_MS = 86_400_000;

/** The first of a list for which `path=value`, joined by `&`, holds; `$name` stands for the employee id of a persona. */
function pick(list, conditions, setting) {
  const wanted = conditions.split('&').map((condition) => {
    const [path, value] = condition.split('=');
    return [path, value.startsWith('$') ? setting.employeeOf(value.slice(1)) : value];
  });
  return Array.isArray(list) ? list.find((one) => wanted.every(([path, value]) => String(at(one, path, setting)) === value)) : undefined;
}

/** `a.0.b`, and `a.[b.c=D].e` for the first of a list whose `b.c` is D. */
function at(value, path, setting) {
  const steps = path.match(/\[[^\]]*\]|[^.]+/g) ?? [];
  return steps.reduce((inner, step) => (step.startsWith('[') ? pick(inner, step.slice(1, -1), setting) : inner?.[step]), value);
}

/** `path`, or `path ?? otherwise`: another path, or a whole number. */
function among(found, path, setting) {
  const [where, otherwise] = path.split('??').map((part) => part.trim());
  const instead = () => (/^\d+$/.test(otherwise) ? Number(otherwise) : at(found, otherwise, setting));
  return at(found, where, setting) ?? (otherwise === undefined ? null : instead()) ?? null;
}

/**
 * @param setting `{ now, uuid(), employeeOf(persona), found, answers }`: `now` in milliseconds, `found` what the look-ups have answered,
 * `answers` the last data of each operation, by its name
 */
export function fill(value, setting) {
  // Legal days are those of Asia/Jakarta (WIB).
  const day = (offset) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(setting.now + offset * DAY_MS);
  const year = (offset) => Number(day(0).slice(0, 4)) + offset;
  const words = {
    uuid: () => setting.uuid(),
    day: (offset) => day(Number(offset)),
    year: (offset) => year(Number(offset ?? 0)),
    persona: (name) => setting.employeeOf(name),
    lookup: (path) => among(setting.found, path, setting),
    answer: (path) => among(setting.answers, path, setting),
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
