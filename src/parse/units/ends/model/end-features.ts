import type { Agreement } from "../../../text/occurrences.ts";
import { GAP, hashOf, mixed, SHAPE, type WindowWord, type WordWindow } from "../../../text/word-window.ts";
import type { FeatureList } from "./feature-list.ts";
import { nameOf, togetherOf, verbOf, type WordClasses, withoutName } from "./word-classes.ts";

// Features of a name's end. Each feature is a hash, and the model has a weight for each slot of its hash table.

/** The words of a name and of the text after it, with the facts that the features use. */
export interface NameSituation {
  readonly window: WordWindow;
  /** Index of the first word after the head of the name ("Trung tâm | Kiểm định"). */
  readonly body: number;
  /** True for a group of units: "các phòng, ban". */
  readonly group: boolean;
  /** By index of a word after a joint: what can begin there (`beginningAt`). */
  readonly begins: (i: number) => number;
  /** By index of a word: 1 where a verb of tasks begins in small letters. */
  readonly verbs: (i: number) => number;
  /** null where the document has no other place with these words. */
  readonly agreement: Agreement | null;
}

/** The classes of the words of a name and of what follows it, by the index of a word. */
export interface NameClasses {
  readonly table: WordClasses;
  readonly own: Uint8Array;
  /** With the word before. */
  readonly pair: Uint8Array;
  /** With the word before, if only a blank is between them. */
  readonly close: Uint8Array;
  /** The part of the class for names (`nameOf`): of a word, and of a word with the word before. */
  readonly named: Uint8Array;
  readonly namedPair: Uint8Array;
}

/** Number of words after the last one that have no class. */
const PAST_END = 5;

/** Looks up the classes of words. */
export function nameClasses(words: readonly WindowWord[], table: WordClasses): NameClasses {
  const own = new Uint8Array(words.length + PAST_END);
  const pair = new Uint8Array(words.length + PAST_END);
  const close = new Uint8Array(words.length + PAST_END);
  const named = new Uint8Array(words.length + PAST_END);
  const namedPair = new Uint8Array(words.length + PAST_END);
  for (let i = 0; i < words.length; i++) {
    const { hash, gap } = words[i]!;
    const single = table.of(hash, 0);
    own[i] = withoutName(single);
    named[i] = nameOf(single);
    if (i > 0) {
      const both = table.of(words[i - 1]!.hash, hash);
      pair[i] = withoutName(both);
      namedPair[i] = nameOf(both);
    }
    if (gap === GAP.blank) close[i] = pair[i]!;
  }
  return { table, own, pair, close, named, namedPair };
}

const AND = hashOf("và");
const VERB = 5;
const NONE = 0x5bd1e995;
const hashAt = (word: WindowWord | undefined) => (word ? word.hash : NONE);
const kindOf = (word: WindowWord | undefined) => (word ? word.shape + 1 : 0);

/**
 * Adds the features of word `i` as a part of the name. `anyWords` leaves out the features of the words themselves, so that
 * training learns to decide for unknown words too.
 */
export function insideFeatures(
  at: NameSituation,
  i: number,
  { own, pair, close, named, namedPair }: NameClasses,
  out: FeatureList,
  anyWords = false,
): void {
  const { words } = at.window;
  const word = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1];
  const place = (at.group ? 16 : 0) + Math.min(i - at.body, 3);
  const form = word.shape * 8 + word.gap;
  const next = close[i + 1]!;
  const joined = word.gap !== GAP.blank || word.hash === AND;
  out.add(4, form * 32 + place);
  out.add(5, mixed(mixed(before ? before.shape : 7, form), place));
  out.add(6, pair[i]! * 64 + form);
  out.add(7, next * 64 + form);
  out.add(8, mixed(mixed(own[i]!, form), next));
  out.add(13, mixed(mixed(pair[i]!, next), form));
  if (at.verbs(i) === 1) out.add(14, mixed(form, place));
  const levels = named[i]! * 64 + namedPair[i]! * 8 + namedPair[i + 1]!;
  out.add(15, mixed(levels, form));
  out.add(16, named[i]! * 64 + form);
  out.add(17, mixed(namedPair[i]! * 32 + pair[i]!, form));
  if (joined) {
    const and = word.hash === AND ? 7919 : 0;
    out.add(10, mixed(form, at.begins(i) * 5 + at.begins(i + 1)) + and);
    out.add(12, mixed(mixed(kindOf(before), kindOf(and > 0 ? after : word)), form) + and);
  }
  if (anyWords) return;
  out.add(1, word.hash);
  out.add(2, mixed(word.hash, form));
  out.add(3, mixed(hashAt(before), word.hash));
  if (after) out.add(9, mixed(mixed(word.hash, after.hash), form));
  if (joined) out.add(11, mixed(mixed(hashAt(before), form), 3));
}

/** Adds the features of a name that ends with word `k`. */
export function endFeatures(
  at: NameSituation,
  k: number,
  classes: NameClasses,
  out: FeatureList,
  anyWords = false,
): void {
  const { words, stop } = at.window;
  const last = words[k]!;
  const next = words[k + 1];
  const elsewhere = at.agreement ? elsewhereOf(at.agreement, k, classes.table) : 0;
  out.add(33, lengthOf(at, k));
  out.add(34, mixed(classes.close[k]!, 1));
  if (at.agreement) out.add(35, elsewhere * 2 + (next ? 1 : 0));
  if (next) followingFeatures(at, k, classes, out, elsewhere);
  else out.add(36, stop.charCodeAt(0) || 1);
  if (anyWords) return;
  out.add(31, last.hash);
  out.add(32, mixed(hashAt(words[k - 1]), last.hash));
  if (next) followingWords(words, k, out);
}

const lengthOf = (at: NameSituation, k: number) => Math.min(k - at.body + 1, 5) + (at.group ? 8 : 0);

/** Adds the features of the text after the end that depend on the classes and the shape of words. */
function followingFeatures(
  at: NameSituation,
  k: number,
  { own, close, named, namedPair }: NameClasses,
  out: FeatureList,
  elsewhere: number,
): void {
  const { words } = at.window;
  const next = words[k + 1]!;
  const form = next.shape * 8 + next.gap;
  const length = lengthOf(at, k);
  const [before, across, ahead, later] = [close[k]!, close[k + 1]!, close[k + 2]!, close[k + 3]!];
  const verb = own[k + 1]!;
  const isAnd = next.hash === AND ? 1 : 0;
  const joined = isAnd === 1 || next.gap !== GAP.blank;
  out.add(40, mixed(form, length));
  out.add(41, mixed(ahead, form));
  out.add(42, mixed(across, form));
  out.add(44, mixed(mixed(before, ahead), form));
  out.add(45, mixed(mixed(verb, ahead), form));
  out.add(46, mixed(mixed(verbOf(verb), across), form));
  const levels = verbOf(ahead) * 8 + verbOf(verb);
  out.add(52, mixed(mixed(levels, togetherOf(across) * 8 + togetherOf(ahead)), form));
  const starts = named[k + 1]! * 8 + namedPair[k + 2]!;
  out.add(60, mixed(starts, form));
  const away = verbAway(at, k + 1, close, namedPair);
  out.add(
    64,
    mixed(mixed(verbOf(ahead) * 8 + namedPair[k + 2]!, verbOf(close[k + 4]!) * 8 + namedPair[k + 4]!), form),
  );
  out.add(65, mixed(away, form));
  out.add(66, mixed(mixed(away, form), starts));
  out.add(67, mixed(mixed(away, levels), form));
  out.add(61, mixed(starts * 8 + namedPair[k + 1]!, form));
  out.add(62, mixed(mixed(starts, ahead), form));
  out.add(63, mixed(mixed(namedPair[k + 1]! * 32 + across, starts), form));
  out.add(53, mixed(mixed(before, across), mixed(ahead, form)));
  out.add(54, mixed(mixed(ahead, later), form));
  const listed = at.verbs(k + 1) * 2 + (joined ? at.verbs(k + 2) : 0);
  out.add(56, mixed(listed, form + (at.group ? 64 : 0)));
  out.add(57, mixed(mixed(listed, before), mixed(ahead, form)));
  const begins = at.begins(k + 1) * 5 + at.begins(k + 2);
  out.add(47, mixed(mixed(form, begins), isAnd + (at.group ? 2 : 0)));
  out.add(48, mixed(words[k]!.shape * 8 + length, form));
  if (at.agreement) {
    out.add(55, mixed(elsewhere, form));
    out.add(58, mixed(mixed(elsewhere, levels), mixed(form, length)));
  }
  if (joined) out.add(49, mixed(mixed(kindOf(isAnd ? words[k + 2] : next), isAnd ? later : ahead), form));
}

/** How many words after word `i` a predicate may begin: 0 at the word itself, 6 if none is near. */
function verbAway(at: NameSituation, i: number, close: Uint8Array, namedPair: Uint8Array): number {
  const { words } = at.window;
  for (let n = 0; n < 6 && i + n < words.length; n++) {
    const pair = i + n + 1;
    if (words[i + n]!.shape !== SHAPE.small) continue;
    if (at.verbs(i + n) === 1 || verbOf(close[pair]!) >= 6 || (namedPair[pair]! > 0 && namedPair[pair]! <= 2))
      return n;
  }
  return 6;
}

/** Adds the features of the text after the end that depend on the words themselves. */
function followingWords(words: readonly WindowWord[], k: number, out: FeatureList): void {
  const next = words[k + 1]!;
  const [second, third] = [words[k + 2], words[k + 3]];
  const form = next.shape * 8 + next.gap;
  const isAnd = next.hash === AND ? 1 : 0;
  out.add(37, mixed(next.hash, form));
  out.add(38, mixed(mixed(next.hash, hashAt(second)), form));
  out.add(39, mixed(mixed(next.hash, hashAt(second)), hashAt(third)));
  out.add(43, mixed(words[k]!.hash, next.hash));
  if (isAnd === 0 && next.gap === GAP.blank) return;
  const first = isAnd ? second : next;
  out.add(50, mixed(mixed(hashAt(first), isAnd), form));
  out.add(51, mixed(mixed(hashAt(first), hashAt(isAnd ? third : second)), isAnd));
}

/**
 * Whether the name ends here in another place of the document, and in how many places a joint or a verb follows. Other
 * words are not counted, because different names have the same beginning: "Phòng Quản lý đê", "Phòng Quản lý tàu cá".
 */
function elsewhereOf({ whole, others }: Agreement, k: number, classes: WordClasses): number {
  let [joints, verbs] = [0, 0];
  for (const [next, after] of others[k]!) {
    if (next.gap !== GAP.blank || next.hash === AND) joints++;
    else if (isVerbLike(next, after, classes)) verbs++;
  }
  return whole[k]! * 16 + joints * 4 + verbs;
}

function isVerbLike(next: WindowWord, after: WindowWord | undefined, classes: WordClasses): boolean {
  if (next.shape !== SHAPE.small) return false;
  return verbOf(classes.of(next.hash, after && after.gap === GAP.blank ? after.hash : 0)) >= VERB;
}
