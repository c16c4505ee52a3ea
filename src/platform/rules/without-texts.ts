// What somebody wrote, taken out of what is kept: by the paths of the texts, which lead through lists. Pure.

type Text = string | null | undefined;

/** Where texts stand in something: names with dots between, and none for the elements of a list. */
export type TextPath<T> = T extends readonly (infer Element)[]
  ? TextPath<Element>
  : T extends object
    ? {
        [Name in keyof T & string]-?: NonNullable<T[Name]> extends string | readonly string[]
          ? Name
          : TextPath<NonNullable<T[Name]>> extends infer Rest extends string
            ? `${Name}.${Rest}`
            : never;
      }[keyof T & string]
    : never;

type Plain = Record<string, unknown>;

function without(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, path));
  const [name, ...rest] = path;
  // That there was none is a fact, and stays one.
  if (name === undefined) return typeof value === 'string' ? '' : (value as Text);
  if (value === null || typeof value !== 'object' || !(name in value)) return value;
  return { ...value, [name]: without((value as Plain)[name], rest) };
}

/** The same with an empty text wherever one stood: what was said is gone, that something was said is not. */
export const withoutTexts = <T extends object>(whole: T, paths: readonly TextPath<T>[]): T =>
  paths.reduce<T>((rest, path) => without(rest, path.split('.')) as T, whole);
