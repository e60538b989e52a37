import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Agreement } from "../../text/occurrences.ts";
import { GAP, hashOf, SHAPE, type WindowWord, wordWindow } from "../../text/word-window.ts";
import type { NameSituation } from "./end-features.ts";
import { beginningAt } from "./unit-heads.ts";

const JOINTS: ReadonlySet<number> = new Set(["và", "với", "cùng"].map(hashOf));

export interface NameStart {
  readonly start: number;
  /** Letters of the words that begin the name: "trung tâm", "các". */
  readonly head: number;
  readonly group: boolean;
}

/** The words from the beginning of a name on. `agreementOn`: how other places of the document agree with them. */
export function nameSituation(
  text: string,
  folded: string,
  { start, head, group }: NameStart,
  agreementOn: (words: readonly WindowWord[], folded: string) => Agreement | null,
): NameSituation {
  const window = wordWindow(text, folded, start);
  const { words } = window;
  let body = 0;
  while (body < words.length && words[body]!.end <= start + head) body++;
  const begins = words.map((word, i) => {
    const joint = i > 0 && (word.gap !== GAP.blank || JOINTS.has(words[i - 1]!.hash));
    return joint ? beginningAt(folded, word.start) : 0;
  });
  const verbs = words.map((word) => (word.shape === SHAPE.small && taskVerbAt(folded, word.start) ? 1 : 0));
  return { window, body: Math.max(1, body), group, begins, verbs, agreement: agreementOn(words, folded) };
}
