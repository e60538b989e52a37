// Counts over the corpus that tell verbs from nouns, and words that belong together (`WordClasses`).
import { fold } from "../../src/language/fold.ts";
import { hashOf, mixed } from "../../src/parse/text/word-window.ts";
import { hashedRows } from "../../src/parse/units/ends/model/hashed-bytes.ts";
import { classByte } from "../../src/parse/units/ends/model/word-classes.ts";
import { corpusLines } from "../corpus.ts";

const BEFORE_VERBS = new Set(
  "đã sẽ đang phải cần không chưa được để nhằm hãy cùng thể nên tự việc chủ_động tiếp_tục"
    .split(" ")
    .map(hashOf),
);
const BEFORE_NOUNS = new Set(
  "các những một mỗi của về hai ba nhiều từng mọi lĩnh_vực bằng trong trên với".split(" ").map(hashOf),
);
const SLOTS = 1 << 23;
const FULL = SLOTS * 0.8;

/** Counts of words and of pairs of words, by their hashes. */
class Counts {
  readonly keys = new Int32Array(SLOTS);
  readonly total = new Uint32Array(SLOTS);
  readonly verb = new Uint32Array(SLOTS);
  readonly noun = new Uint32Array(SLOTS);
  /** In administrative and legal texts only. */
  readonly own = new Uint32Array(SLOTS);
  /** Inside names of bodies, and at the beginning of predicates. */
  readonly named = new Uint32Array(SLOTS);
  readonly opening = new Uint32Array(SLOTS);
  size = 0;

  slotOf(key: number): number {
    let slot = key & (SLOTS - 1);
    while (this.total[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    if (this.total[slot] === 0) {
      if (this.size > FULL) return -1;
      this.keys[slot] = key;
      this.size++;
    }
    return slot;
  }

  add(key: number, before: number, own: boolean): void {
    const slot = this.slotOf(key);
    if (slot < 0) return;
    this.total[slot]!++;
    if (own) this.own[slot]!++;
    if (BEFORE_VERBS.has(before)) this.verb[slot]!++;
    else if (BEFORE_NOUNS.has(before)) this.noun[slot]!++;
  }

  /** Counts a word or a pair that `add` knows. */
  place(key: number, places: Uint32Array): void {
    const slot = this.slotOf(key);
    if (slot >= 0 && this.total[slot] !== 0) places[slot]!++;
  }
}

/** Names of bodies that end at a sign, without their first words. */
const NAMED =
  /(?<![\p{L}])(?:Chi cục|Tổng cục|Cục|Vụ|Trung tâm|Phòng|Ban Quản lý|Ban Chỉ đạo|Ban|Công ty|Trường|Viện|Bệnh viện|Hội đồng|Hội|Hiệp hội|Quỹ|Ngân hàng|Liên hiệp|Liên đoàn|Đội|Trạm|Học viện|Văn phòng|Ủy ban|Sở|Bộ|Khoa) (\p{Lu}[^:;.()"“”…0-9]{2,60}?)(?=[;.():]|$)/gu;
/** The beginning of a task: "- Xây dựng kế hoạch". */
const TASK = /^(?:[-+•]|[a-zđ]\)|\d{1,2}\.) (\p{Lu}\p{Ll}+(?: \p{Ll}+){2,3})/u;
/** "để xây dựng kế hoạch". */
const GOVERNED =
  /(?<!\p{L})(?:để|sẽ|phải|cần|nhằm|đã|có trách nhiệm|chủ động|tiếp tục) (\p{Ll}+(?: \p{Ll}+){1,2})/gu;
const MAX_NAMED_WORDS = 8;
const NO_NAME =
  /(?:^| )(?:là|được|bị|đã|đang|sẽ|không|cho|phải|này|đó|khi|thì|mà|nơi|có|do|theo|để|tại|trong|ban hành|quy định|hướng dẫn|cấp|gửi) /u;

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "")
    .map(hashOf);

/** The words inside names and at the beginnings of predicates in a line. */
function countPlaces(counts: Counts, line: string): void {
  for (const [, name] of line.matchAll(NAMED)) {
    const words = wordsOf(name!);
    if (words.length > MAX_NAMED_WORDS || NO_NAME.test(`${name} `)) continue;
    for (let i = 0; i < words.length; i++) {
      counts.place(mixed(words[i]!, 0), counts.named);
      if (i > 0) counts.place(mixed(words[i - 1]!, words[i]!), counts.named);
    }
  }
  const task = TASK.exec(line)?.[1];
  const governed = [...line.matchAll(GOVERNED)].map(([, text]) => text!);
  for (const text of task === undefined ? governed : [task, ...governed]) {
    const words = wordsOf(text);
    counts.place(mixed(words[0]!, 0), counts.opening);
    if (words.length > 1) counts.place(mixed(words[0]!, words[1]!), counts.opening);
  }
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * The classes of the most frequent words and pairs of words in corpus files.
 * @param entries how many of them are kept
 * @param slots size of the hash table that `HashedBytes` reads
 */
export async function countClasses(
  folder: string,
  files: readonly string[],
  entries: number,
  slots: number,
): Promise<Uint8Array> {
  const counts = new Counts();
  const firsts = new Map<number, number>();
  const pairs = new Map<number, readonly [number, number]>();
  let words = 0;
  for (const file of files) {
    const own = file !== "train-wiki";
    for await (const [line] of corpusLines(folder, file)) {
      const folded = fold(line.normalize("NFC"));
      let [before, previous] = [0, 0];
      for (const [token] of folded.matchAll(TOKEN)) {
        const hash = /^\p{L}/u.test(token) ? hashOf(token) : 0;
        if (hash !== 0) {
          words++;
          firsts.set(hash, (firsts.get(hash) ?? 0) + 1);
          counts.add(mixed(hash, 0), previous, own);
          if (previous !== 0) {
            const key = mixed(previous, hash);
            counts.add(key, before, own);
            if (!pairs.has(key) && pairs.size < 4e6) pairs.set(key, [previous, hash]);
          }
        }
        before = previous;
        previous = hash;
      }
      countPlaces(counts, line.normalize("NFC"));
    }
  }
  const kept: [count: number, key: number, byte: number][] = [];
  for (const hash of firsts.keys()) {
    const byte = classByte(verbLevel(counts, mixed(hash, 0)), 0, nameLevel(counts, mixed(hash, 0)));
    if (byte !== 0) kept.push([firsts.get(hash)! * 4, mixed(hash, 0), byte]);
  }
  for (const [key, [first, second]] of pairs) {
    const slot = counts.slotOf(key);
    const count = counts.total[slot]!;
    if (count < 8) continue;
    const ratio = Math.log2((count * words) / (firsts.get(first)! * firsts.get(second)!));
    const together = ratio > 7 ? 3 : ratio > 4 ? 2 : ratio > 1.5 ? 1 : 0;
    const byte = classByte(verbLevel(counts, key), together, nameLevel(counts, key));
    const placed = counts.named[slot]! + counts.opening[slot]!;
    if (byte !== 0) kept.push([counts.own[slot]! * 8 + count + placed * 30, key, byte]);
  }
  kept.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return hashedRows(
    kept.slice(0, entries).map(([, key, byte]) => [key, byte] as const),
    slots,
  );
}

const LEVELS = [-4, -2, -0.7, 0.7, 2, 4];

function verbLevel(counts: Counts, key: number): number {
  const slot = counts.slotOf(key);
  const [verb, noun] = [counts.verb[slot]!, counts.noun[slot]!];
  if (verb + noun < 5) return 0;
  const ratio = Math.log2((verb + 0.5) / (noun + 0.5));
  return 1 + LEVELS.filter((level) => ratio > level).length;
}

const NAME_LEVELS = [-3.5, -2, -0.7, 0.7, 2, 3.5];

function nameLevel(counts: Counts, key: number): number {
  const slot = counts.slotOf(key);
  const [named, opening] = [counts.named[slot]!, counts.opening[slot]!];
  if (named + opening < 2) return 0;
  const ratio = Math.log2((named + 0.3) / (opening + 0.3));
  return 1 + NAME_LEVELS.filter((level) => ratio > level).length;
}
