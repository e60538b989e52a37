import type { LanguageModel } from "../../language/model/language-model.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import type { CaseHint } from "./case-model.ts";

/** Added for "Số" and "Sổ" inside a sentence without a number after it: "Văn phòng So chu tri" is "Sở". */
const WITHOUT_NUMBER = -5;
const REGISTER = -5;
/** Added for "hàng" before a period. "Hằng quý" is the standard form, and three of four documents of the training text have it. */
const BEFORE_PERIOD = -2;
const PERIODS = new Set(["nam", "năm", "quy", "quý", "thang", "tháng", "tuan", "tuần"]);
/** Added for "đất" between what is measured and how much: "Ty le giai ngan dat thap", "muc do hai long dat tren 90%". */
const BESIDE_MEASURE = -5;
const MEASURED = new Set(["ngân", "lệ", "quả", "điểm", "lòng", "độ", "trước", "suất"].map(bareKey));
const AMOUNTS = new Set(
  ["thấp", "cao", "khá", "trên", "dưới", "từ", "khoảng", "gần", "hơn", "tối", "ít"].map(bareKey),
);
/** Character codes of "s", "h" and "d", and the bit that tells small letters from capitals. */
const [S, H, D, SMALL] = [0x73, 0x68, 0x64, 0x20];
/** The first letter of a word, by its length. */
const FIRST: ReadonlyMap<number, number> = new Map([
  [2, S],
  [3, D],
  [4, H],
]);

/** A word that is improbable at its place, though frequent beside its neighbours. */
export class UnlikelyWords {
  private readonly count: ReadonlyMap<number, number>;
  private readonly goods: ReadonlyMap<number, number>;
  private readonly land: ReadonlyMap<number, number>;

  constructor(model: LanguageModel) {
    this.count = new Map([
      [model.id("số"), WITHOUT_NUMBER],
      [model.id("sổ"), REGISTER],
    ]);
    this.goods = new Map([[model.id("hàng"), BEFORE_PERIOD]]);
    this.land = new Map([[model.id("đất"), BESIDE_MEASURE]]);
  }

  /** Log-probability (nats) to add, by the number of a word, for token `i`; null if none is. `hint`: see `caseHint`. */
  at(
    line: string,
    tokens: readonly ModelToken[],
    i: number,
    hint: CaseHint,
  ): ReadonlyMap<number, number> | null {
    const { start, end } = tokens[i]!;
    const length = end - start;
    // A quick test that nearly all words fail.
    if ((line.charCodeAt(start) | SMALL) !== FIRST.get(length)) return null;
    const next = tokens[i + 1];
    if (length === 2) return hint === "capital" && !isNumber(next) && line[end] !== ":" ? this.count : null;
    if (next === undefined || hint === "capital") return null;
    if (length === 3) return this.isMeasure(line, tokens, i) ? this.land : null;
    return PERIODS.has(line.slice(next.start, next.end).toLowerCase()) && !isNumber(tokens[i + 2])
      ? this.goods
      : null;
  }

  private isMeasure(line: string, tokens: readonly ModelToken[], i: number): boolean {
    const bareOf = (token: ModelToken | undefined) =>
      token?.kind === "word" ? bareKey(wordKey(line.slice(token.start, token.end))) : "";
    return (
      bareOf(tokens[i]) === "dat" &&
      MEASURED.has(bareOf(tokens[i - 1])) &&
      (isNumber(tokens[i + 1]) || AMOUNTS.has(bareOf(tokens[i + 1])))
    );
  }
}

const isNumber = (token: ModelToken | undefined) => token?.kind === "number" || token?.kind === "code";
