import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Agreement } from "../../../text/occurrences.ts";
import {
  GAP,
  hashOf,
  SHAPE,
  type WindowWord,
  type WordWindow,
  wordWindow,
} from "../../../text/word-window.ts";
import type { NameSituation } from "./end-features.ts";
import { beginningAt } from "./unit-heads.ts";

const JOINTS: ReadonlySet<number> = new Set(["và", "với", "cùng"].map(hashOf));

/** The model is trained on "các phòng"; "mỗi phòng", "từng phòng" are read with its weights. */
const ALL = hashOf("các");
const EACH: ReadonlySet<number> = new Set(["mỗi", "từng"].map(hashOf));

const withFirstWord = ({ words: [first, ...rest], stop }: WordWindow, hash: number): WordWindow => ({
  words: [{ ...first!, hash }, ...rest],
  stop,
});

export interface NameStart {
  readonly start: number;
  /** Number of characters of the words that begin the name: "trung tâm", "các". */
  readonly head: number;
  readonly group: boolean;
}

/** The words from the beginning of a name on, with the facts for the model. `agreementOn`: see `Occurrences`. */
export function nameSituation(
  text: string,
  folded: string,
  { start, head, group }: NameStart,
  agreementOn: (words: readonly WindowWord[], folded: string) => Agreement | null,
): NameSituation {
  const printed = wordWindow(text, folded, start);
  const agreement = agreementOn(printed.words, folded);
  const window = EACH.has(printed.words[0]?.hash ?? 0) ? withFirstWord(printed, ALL) : printed;
  const { words } = window;
  let body = 0;
  while (body < words.length && words[body]!.end <= start + head) body++;
  const begins = onDemand(words, (word, i) => {
    const joint = i > 0 && (word.gap !== GAP.blank || JOINTS.has(words[i - 1]!.hash));
    return joint ? beginningAt(text, folded, word.start) : 0;
  });
  const verbs = onDemand(words, (word) =>
    word.shape === SHAPE.small && taskVerbAt(folded, word.start) ? 1 : 0,
  );
  return { window, body: Math.max(1, body), group, begins, verbs, agreement };
}

/** Computes and caches the value of a word on its first use, because most words of a window are never used. 0 beyond the end. */
function onDemand(
  words: readonly WindowWord[],
  compute: (word: WindowWord, i: number) => number,
): (i: number) => number {
  const known = new Int8Array(words.length).fill(-1);
  return (i) => {
    if (i >= words.length) return 0;
    if (known[i] === -1) known[i] = compute(words[i]!, i);
    return known[i]!;
  };
}
