import { greatestOf, leastOf } from "../../model/lists.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";
import type { Change } from "../flow/flow.ts";

/** A token or an earlier change, by its offsets in the line before decoding. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly token: RestoredToken | null;
  readonly change: Change | null;
}

/**
 * The result with the changes that repairs made before decoding: a token then has the text before both as its original.
 * `line`: the text that was decoded (NFC), to which the offsets of `changes` refer.
 */
export function withRepairs(restored: Restored, line: string, changes: readonly Change[]): Restored {
  if (changes.length === 0) return restored;
  const parts: Part[] = changes.map((change) => ({
    from: change.start,
    to: change.end,
    token: null,
    change,
  }));
  let shift = 0;
  for (const token of restored.tokens) {
    const from = token.start - shift;
    parts.push({ from, to: from + token.original.length, token, change: null });
    shift += token.restored.length - token.original.length;
  }
  parts.sort((a, b) => a.from - b.from || a.to - b.to);
  const tokens: RestoredToken[] = [];
  shift = 0;
  for (let i = 0; i < parts.length; ) {
    const group = [parts[i++]!];
    let to = group[0]!.to;
    for (; i < parts.length && parts[i]!.from < to; i++) {
      group.push(parts[i]!);
      to = Math.max(to, parts[i]!.to);
    }
    const start = group[0]!.from + shift;
    for (const { token } of group) if (token) shift += token.restored.length - token.original.length;
    const [only] = group;
    if (group.length === 1 && only!.token) tokens.push(only!.token);
    else tokens.push(joined(group, line, { start, end: to + shift, text: restored.text }));
  }
  return { ...restored, tokens };
}

/** One token for parts that overlap. */
function joined(
  group: readonly Part[],
  line: string,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): RestoredToken {
  let original = "";
  let at = group[0]!.from;
  for (const { change } of group) {
    if (!change) continue;
    original += line.slice(at, change.start) + change.original;
    at = change.end;
  }
  const probability = leastOf(group.map(({ token, change }) => token?.probability ?? change!.confidence));
  const to = greatestOf(group.map((part) => part.to));
  return {
    start,
    end,
    original: original + line.slice(at, to),
    restored: text.slice(start, end),
    probability,
  };
}
