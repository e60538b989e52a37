import { isDrawnRuleInText } from "../../language/drawn-rule.ts";
import { COLLECTIVES, POSITIONS } from "../../language/head-positions.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { type Label, parseLabel } from "../../language/labels.ts";
import { isCapitalAt, isSmallAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { aheadOf, ENDED, isWordInCapitals, itemAt, LabelRows, WORDS_AHEAD, wordsIn } from "./joined-items.ts";

// Where the paragraphs of joined text began: labels that count on, capitals, and the fixed phrases of a document's head and
// sign-off (Decree 30/2020/NĐ-CP, Appendix I) tell it.

/** Most words of a title or a heading in capitals. */
const MOST_CAPITALS = 120;
/** Most words of the last item of a list of names; a longer one may have several sentences. */
const MOST_OF_NAME = 24;
/** Most words of a heading above bullets that is not ended by a stop, and of the first of these bullets. */
const MOST_OF_HEADING = 20;
const MOST_OF_BULLET = 400;

/** Recipients end with what they get the document for: "(để b/c)". */
const ENDED_IN_SIGN_OFF = /[.;:)]$/u;
/** The whole text of a document ends so. */
const END_MARK = /\/\.$/u;
const NATION = regex`^CỘNG H(?:ÒA|OÀ) XÃ HỘI`;
const MOTTO = /^Độc lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc/u;
const NUMBER = /^Số ?:? ?\d{1,6} ?\//u;
const PLACE_AND_DATE = regex`^(?:\p{Lu}[\p{L}.]{0,12},? ){1,6}ngày \d`;
/** Words that always begin a paragraph. */
const OPENS = /^(?:Nơi nhận ?:|Kính gửi ?:|Kính gởi ?:|V\/v )/u;
/** Words that begin a paragraph after the end of a sentence. */
const OPENS_AFTER_END = /^(?:Căn cứ |Theo đề nghị của |Xét đề nghị |Trên đây là |Trong quá trình )/u;
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\.$/u;
const TYPE =
  /^(?:KẾ HOẠCH|CÔNG ĐIỆN|CHỈ THỊ|THÔNG BÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|BÁO CÁO|HƯỚNG DẪN|TỜ TRÌNH|KẾT LUẬN|PHƯƠNG ÁN|ĐỀ ÁN)(?![^\s:])/u;
const inCapitals = (names: readonly string[]) => names.map((name) => name.toUpperCase()).join("|");
const startOf = (names: readonly string[]) => new RegExp(`^(?:${inCapitals(names)})(?![^\\s,:])`, "u");
const POSITION = startOf(POSITIONS);
const COLLECTIVE = startOf(COLLECTIVES);
/** "KẾT LUẬN CỦA | BỘ TRƯỞNG BỘ …", "BỘ TRƯỞNG | BỘ …": the author's name is part of the title, or of a name. */
const WITHIN_TITLE = new RegExp(` (?:CỦA|DO|TẠI|VỚI|CHO|GIỮA|VÀ|TRÌNH|${inCapitals(POSITIONS)})$`, "u");
/** The author's name is longer than an abbreviation. */
const SHORTEST_AUTHOR = 8;
/** A run of capitals is a title or a heading from so many words on. */
const LEAST_CAPITALS = 3;

/** The words of a text, and where its paragraphs begin. Read once, from the first word to the last. */
export class RunOn {
  readonly #words: readonly string[];
  /** Words that begin a line that is no rest of another. */
  readonly #begun: ReadonlySet<number>;
  readonly #labels = new LabelRows();
  /** First words of the paragraphs so far. */
  readonly #starts: number[] = [0];
  /** Where capitals begin paragraphs: in the head until its title has ended, and from the recipients on. */
  #zone: "head" | "body" | "sign-off" = "head";
  #hasType = false;

  constructor(words: readonly string[], begun: ReadonlySet<number>) {
    this.#words = words;
    this.#begun = begun;
  }

  paragraphs(): string[] {
    const words = this.#words;
    this.#note(0);
    for (let at = 1; at < words.length; at++) {
      if (!this.#begun.has(at) && !this.#begins(at)) continue;
      this.#starts.push(at);
      this.#note(at);
    }
    return this.#starts
      .map((start, i) => words.slice(start, this.#starts[i + 1]).join(" "))
      .filter((paragraph) => paragraph !== "");
  }

  #begins(at: number): boolean {
    const words = this.#words;
    const word = words[at]!;
    const before = words[at - 1]!;
    if (isDrawnRuleInText(word) || isDrawnRuleInText(before)) return true;
    // What follows a label is its item.
    if (at === this.#firstAfterLabel()) return false;
    const item = itemAt(words, at);
    if (item) {
      const ended = this.#zone === "sign-off" ? ENDED_IN_SIGN_OFF : ENDED;
      return (
        ended.test(before) ||
        this.#labels.countsOn(item, words[at + wordsIn(item)]) ||
        this.#isFirstBullet(item, at)
      );
    }
    const ahead = aheadOf(this.#words, at);
    if (OPENS.test(ahead) || this.#isHeadLine(at, ahead) || this.#isSignOff(at, ahead)) return true;
    if (ENDED.test(before) && OPENS_AFTER_END.test(ahead)) return true;
    if (word.startsWith("(")) return this.#followsCapitals(at);
    if (!isCapitalAt(word, 0)) return false;
    return (
      END_MARK.test(before) || this.#beginsCapitals(at) || this.#followsCapitals(at) || this.#followsList(at)
    );
  }

  /** Remembers what the paragraph that begins at a word tells about those after it. */
  #note(at: number): void {
    const ahead = aheadOf(this.#words, at);
    if (TYPE.test(ahead)) this.#hasType = true;
    if (ahead.startsWith("Nơi nhận")) this.#zone = "sign-off";
    const item = itemAt(this.#words, at);
    if (item?.ordinal == null) return;
    this.#zone = "body";
    this.#labels.note(item);
  }

  /** The first word of the last paragraph after its label. */
  #firstAfterLabel(): number {
    const start = this.#starts.at(-1)!;
    const label = parseLabel(aheadOf(this.#words, start));
    return start + (label ? wordsIn(label) : 0);
  }

  /** True for the first bullet below a heading without a stop: "2. Công an tỉnh - Chủ trì … - Tăng cường …". */
  #isFirstBullet({ kind }: Label, at: number): boolean {
    const words = this.#words;
    const start = this.#starts.at(-1)!;
    if (kind !== "dash" || at - start > MOST_OF_HEADING || itemAt(words, start)?.ordinal == null)
      return false;
    const isEnded = words.slice(start + 1, at).some((word) => ENDED.test(word));
    if (isEnded || !isCapitalAt(words[at + 1] ?? "", 0)) return false;
    // "Nam Định - Thái Bình" is a name.
    if (!isSmallAt(words[at - 1]!, 0) && !isSmallAt(words[at + 2] ?? "", 0)) return false;
    const next = words
      .slice(at + 1, at + MOST_OF_BULLET)
      .findIndex((_, i) => ENDED.test(words[at + i]!) && itemAt(words, at + 1 + i) !== null);
    return next >= 0 && words[at + 1 + next] === words[at];
  }

  /** True for a line of the head above the type: nation, motto, number, place and date, and what follows the date. */
  #isHeadLine(at: number, ahead: string): boolean {
    if (this.#zone !== "head") return false;
    if (NATION.test(ahead) || MOTTO.test(ahead) || NUMBER.test(ahead)) return true;
    const soFar = this.#paragraphSoFar(at);
    if (/Hạnh phúc$/u.test(soFar)) return true;
    if (/ngày .{1,20} năm \d{4}$/u.test(soFar)) return isCapitalAt(ahead, 0);
    return /^Số ?:.*\//u.test(soFar) && PLACE_AND_DATE.test(ahead);
  }

  /** The first words of the last paragraph, at most up to a word. */
  #paragraphSoFar(at: number): string {
    const start = this.#starts.at(-1)!;
    return this.#words.slice(start, Math.min(at, start + WORDS_AHEAD)).join(" ");
  }

  /** The first words of the paragraph before the last one. */
  #previous(): string {
    return aheadOf(this.#words, this.#starts.at(-2) ?? 0);
  }

  /** "TM. …" before capitals, and a position below the name of the body or of the post that is signed for. */
  #isSignOff(at: number, ahead: string): boolean {
    if (AUTHORITY.test(this.#words[at]!)) return isWordInCapitals(this.#words[at + 1] ?? "");
    const soFar = this.#paragraphSoFar(at);
    if (!POSITION.test(ahead) || this.#zone === "head") return false;
    const [first] = soFar.split(" ", 1);
    if (AUTHORITY.test(first!)) return soFar !== first && isCapitals(soFar) && !/(?:,|PHÓ)$/u.test(soFar);
    return ENDED.test(soFar) || soFar.includes("Lưu:");
  }

  /** True where capitals begin: a type, a title, the author's name again, a heading. */
  #beginsCapitals(at: number): boolean {
    if (this.#isWithinCapitals(at) && !this.#isAfterType(at) && !this.#isAuthorAgain(at)) return false;
    if (this.#zone === "body" && !/[.;:,!?…]$/u.test(this.#words[at - 1]!)) return false;
    return this.#isTitle(at);
  }

  /** True after a word in capitals, also with a number or a dash between. */
  #isWithinCapitals(at: number): boolean {
    const before = this.#words[at - 1]!;
    if (this.#zone === "sign-off" && before.endsWith(".") && !AUTHORITY.test(before)) return false;
    const last = this.#words.slice(Math.max(0, at - 6), at).findLast((word) => regex`\p{L}`.test(word));
    return last !== undefined && isWordInCapitals(last);
  }

  /** The first word after capitals that are a paragraph. */
  #followsCapitals(at: number): boolean {
    if (!regex`^\(?\p{L}\p{Ll}`.test(this.#words[at]!)) return false;
    const first = this.#firstAfterLabel();
    if (first >= at || at - first > MOST_CAPITALS || !this.#isTitle(first)) return false;
    if (!this.#words.slice(first, at).every(isWithoutSmall)) return false;
    if (this.#zone === "head" && this.#hasType && !TYPE.test(aheadOf(this.#words, first)))
      this.#zone = "body";
    return true;
  }

  /** True after the type: a title in capitals follows it. */
  #isAfterType(at: number): boolean {
    const soFar = this.#paragraphSoFar(at);
    return this.#zone !== "body" && TYPE.exec(soFar)?.[0] === soFar && !TYPE.test(this.#previous());
  }

  /** The author's name, which is printed again between the title and the text. */
  #isAuthorAgain(at: number): boolean {
    const author = this.#words.slice(0, this.#starts[1] ?? 0).join(" ");
    if (this.#zone !== "head" || !this.#hasType || author.length < SHORTEST_AUTHOR) return false;
    if (WITHIN_TITLE.test(this.#words.slice(Math.max(0, at - 4), at).join(" "))) return false;
    const ahead = aheadOf(this.#words, at);
    const position = POSITION.exec(ahead)?.[0] ?? "";
    return (
      isCapitals(author) && [ahead, ahead.slice(position.length + 1)].some((rest) => rest.startsWith(author))
    );
  }

  /** True for capitals that are more than an abbreviation in a sentence. */
  #isTitle(at: number): boolean {
    const ahead = aheadOf(this.#words, at);
    if (POSITION.test(ahead) || COLLECTIVE.test(ahead)) return true;
    // "THÔNG BÁO" may have the title "KẾT LUẬN CỦA …".
    if (
      TYPE.test(ahead) &&
      (at === this.#starts.at(-1) || !TYPE.test(aheadOf(this.#words, this.#starts.at(-1)!)))
    )
      return true;
    const run = this.#words.slice(at, at + LEAST_CAPITALS);
    return run.length === LEAST_CAPITALS && run.every(isWordInCapitals) && run.filter(isSyllable).length > 1;
  }

  /** True after the last item of a list whose other items end with semicolons. */
  #followsList(at: number): boolean {
    const [before, start] = this.#starts.slice(-2);
    if (start === undefined || at - start > MOST_OF_NAME || !regex`\p{Ll}{2}\.$`.test(this.#words[at - 1]!))
      return false;
    const isBullet = (from: number) => /^[-+•*]/u.test(this.#words[from]!);
    return isBullet(before!) && isBullet(start) && this.#words[start - 1]!.endsWith(";");
  }
}

const isWithoutSmall = (word: string): boolean => isCapitals(word) || !regex`\p{L}`.test(word);
const isSyllable = (word: string): boolean =>
  isVietnameseSyllable(word.toLowerCase().replace(regex.g`\P{L}`, "").normalize("NFC"));
