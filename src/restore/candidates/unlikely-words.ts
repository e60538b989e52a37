import type { LanguageModel } from "../../language/model/language-model.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import type { CaseHint } from "./case-model.ts";

/** Added for "Số" and "Sổ" inside a sentence without a number after it: "Văn phòng So chu tri" is "Sở". */
const WITHOUT_NUMBER = -5;
const REGISTER = -5;
/** Added for "hàng" before a period. "Hằng quý" is the standard form, and three of four documents of the training text have it. */
const BEFORE_PERIOD = -2;
const PERIODS = new Set(["nam", "năm", "quy", "quý", "thang", "tháng", "tuan", "tuần"]);
/** Character codes of "s" and "h", and the bit that tells small letters from capitals. */
const [S, H, SMALL] = [0x73, 0x68, 0x20];

/** A word that is improbable at its place, though frequent beside its neighbours. */
export class UnlikelyWords {
  private readonly count: ReadonlyMap<number, number>;
  private readonly goods: ReadonlyMap<number, number>;

  constructor(model: LanguageModel) {
    this.count = new Map([
      [model.id("số"), WITHOUT_NUMBER],
      [model.id("sổ"), REGISTER],
    ]);
    this.goods = new Map([[model.id("hàng"), BEFORE_PERIOD]]);
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
    if (length !== 2 && length !== 4) return null;
    // Quick tests that nearly all words fail: the words above begin with s and h.
    const first = line.charCodeAt(start) | SMALL;
    if (first !== (length === 2 ? S : H)) return null;
    const next = tokens[i + 1];
    if (length === 2) return hint === "capital" && !isNumber(next) && line[end] !== ":" ? this.count : null;
    if (next === undefined || hint === "capital") return null;
    return PERIODS.has(line.slice(next.start, next.end).toLowerCase()) && !isNumber(tokens[i + 2])
      ? this.goods
      : null;
  }
}

const isNumber = (token: ModelToken | undefined) => token?.kind === "number" || token?.kind === "code";
