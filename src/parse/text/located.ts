import type { Span } from "./span.ts";

/** The words of a value, the rule that read them, and its confidence. `rule`: a file below `parse/fields`, no extension. */
export interface Place {
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
  /** true: the whole line is quoted, because the words alone ("Sở Y tế") do not prove the value. */
  readonly quotesLine?: boolean;
}

/** A value together with its place. The two are separated in the record; see `text/evidence.ts`. */
export interface Located<T> extends Place {
  readonly value: T;
  /** Further places that state the same value. */
  readonly alsoAt?: readonly Place[];
}

/** T without places: every `Located<V>` inside it becomes a `V`. */
export type Stripped<T> =
  T extends Located<infer V>
    ? Stripped<V>
    : T extends readonly (infer E)[]
      ? Stripped<E>[]
      : T extends object
        ? { -readonly [K in keyof T]: Stripped<T[K]> }
        : T;

/** The confidence of a rule that states none. */
export const DEFAULT_CONFIDENCE = 0.95;

/** The value without its place. */
export const plainValue = <T>(located: Located<T> | null): T | null => located?.value ?? null;

/** The values without their places. */
export const plainValues = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);
