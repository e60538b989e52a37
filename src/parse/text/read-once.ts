import type { RuleContext } from "./rule.ts";
import type { TextLine, Wording } from "./text-line.ts";

type Reader<T> = (line: TextLine, at: number, context: RuleContext) => T;

/**
 * A reader that keeps what it found at each offset of a line for as long as the document is read, because several fields ask for
 * the same. For a reader that uses nothing of the context but the catalogue and the other places of the document, and that
 * never returns undefined.
 */
export function readOnce<T>(read: Reader<T>): Reader<T> {
  const documents = new WeakMap<RuleContext["occurrences"], WeakMap<Wording, Map<number, T>>>();
  return (line, at, context) => {
    const lines = entry(documents, context.occurrences, () => new WeakMap());
    const offsets = entry(lines, line.wording, () => new Map<number, T>());
    const known = offsets.get(at);
    if (known !== undefined) return known;
    const found = read(line, at, context);
    offsets.set(at, found);
    return found;
  };
}

/**
 * Like `readOnce`, for a reader that uses any fact of the context, or the place of the line in the document. A line or a context that
 * is made anew is read anew.
 */
export function readOnceIn<T>(read: Reader<T>): Reader<T> {
  const contexts = new WeakMap<RuleContext, WeakMap<TextLine, Map<number, T>>>();
  return (line, at, context) => {
    const lines = entry(contexts, context, () => new WeakMap());
    const offsets = entry(lines, line, () => new Map<number, T>());
    const known = offsets.get(at);
    if (known !== undefined) return known;
    const found = read(line, at, context);
    offsets.set(at, found);
    return found;
  };
}

/** The value of a key. If the map has none, a new value is created and kept. */
function entry<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
