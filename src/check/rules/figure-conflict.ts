import { formatList, formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { printedFigure } from "../../language/printed-figure.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Figure, PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { canBeChange } from "../shared/can-be-change.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { clashesIn, type FigureEntry, haveSameValue, subjectOf, valuesOf } from "../shared/figure-clashes.ts";

/** Another way to read a doubtful figure, which removes the conflict. */
type Reading = "change" | "other-year";

interface Conflict {
  readonly sender: string;
  readonly subject: string;
  readonly quantity: Figure["quantity"];
  readonly year: number | null;
  readonly values: readonly number[];
  /** Number of decimals that each of `values` is printed with. */
  readonly decimals: readonly number[];
  /** Figures that a second reading removes from the conflict; null: there is no such reading. */
  readonly second: { readonly reading: Reading; readonly values: readonly number[] } | null;
}

export const figureConflict = defineCheck<Conflict>({
  id: "figure-conflict",
  title: { vi: "Số liệu mâu thuẫn trong văn bản", en: "Conflicting figures in one document" },
  about: {
    vi: "Một văn bản ghi hai giá trị cho cùng một đại lượng: điểm, thứ hạng hoặc mục tiêu của cùng chỉ số, cùng năm. Chỉ là lưu ý nếu có cách hiểu khác không mâu thuẫn: mức tăng bị đọc thành điểm, hoặc số liệu của năm khác. Việc cần làm: hỏi cơ quan ban hành số nào đúng.",
    en: "One document states two values for the same quantity: a score, rank or target of the same sub-index and year. Only a note where another reading removes the conflict: an increase read as a score, or a figure of another year. To do: ask the issuer which figure is right.",
  },
  *find(plan, { catalogue }) {
    const entries = plan.figures.map((figure, position) => ({ figure, position }));
    for (const same of Map.groupBy(entries, subjectOf).values()) {
      for (const [year, clash] of clashesIn(same)) {
        const { subIndex, index, quantity } = clash[0]!.figure;
        const second = secondReading(plan, clash);
        const name =
          subIndex === null
            ? null
            : catalogue.data.indices.flatMap((i) => i.subIndices).find((s) => s.id === subIndex)?.shortName;
        yield {
          severity: second ? "info" : "warning",
          ...(subIndex === null ? {} : { subIndex }),
          unit: senderOf(plan),
          data: {
            sender: senderOf(plan),
            subject: name ?? subIndex ?? catalogue.index(index ?? "")?.name ?? index ?? "",
            quantity,
            year,
            values: valuesOf(clash),
            decimals: valuesOf(clash).map((value) => decimalsOf(value, clash)),
            second,
          },
          evidence: clash.flatMap(({ position }) => placesOf(plan, `/figures/${position}`)),
        };
      }
    }
  },
  compares: ({ decimals: _, ...compared }) => compared,
  message: {
    vi: (d, names) =>
      `${names.plan} ghi khác nhau về ${QUANTITY.vi[d.quantity]} của “${d.subject}”${d.year === null ? "" : ` năm ${d.year}`}: ${all(d, "vi")}${d.second ? `. Nếu hiểu ${each(d, d.second.values, "vi")} là ${READING.vi[d.second.reading]} thì không mâu thuẫn; nếu hiểu là ${QUANTITY.vi[d.quantity]}${d.year === null ? "" : ` năm ${d.year}`} thì mâu thuẫn` : ""}.`,
    en: (d, names) =>
      `${names.plan} states different values for the ${QUANTITY.en[d.quantity]} of “${d.subject}”${d.year === null ? "" : ` in ${d.year}`}: ${all(d, "en")}${d.second ? `. If ${each(d, d.second.values, "en")} is ${READING.en[d.second.reading]}, there is no conflict; if it is a ${QUANTITY.en[d.quantity]}${d.year === null ? "" : ` of ${d.year}`}, there is` : ""}.`,
  },
  ask: {
    vi: (d, names) => `Đề nghị ${names.sender} xác nhận số liệu đúng của “${d.subject}” trong ${names.own}.`,
    en: (d, names) => `Ask ${names.sender} which figure of “${d.subject}” in ${names.own} is right.`,
  },
  letterTo: (d, finding) => (d.second ? [] : senderOfSubPlan(d, finding)),
});

const QUANTITY = {
  vi: { score: "điểm", rank: "thứ hạng", change: "mức thay đổi", target: "mục tiêu" },
  en: { score: "score", rank: "rank", change: "change", target: "target" },
} as const;
const READING = {
  vi: { change: "mức tăng, giảm so với năm trước", "other-year": "số liệu của năm khác" },
  en: { change: "a rise or fall since the year before", "other-year": "a figure of another year" },
} as const;

function secondReading(plan: PlanRecord, clash: readonly FigureEntry[]): Conflict["second"] {
  const readings: [Reading, (entry: FigureEntry) => boolean][] = [
    ["change", ({ position }) => canBeChange(plan, position)],
    ["other-year", ({ figure }) => figure.year === null && clash.some((e) => e.figure.year !== null)],
  ];
  for (const [reading, fits] of readings) {
    const rest = clash.filter((entry) => !fits(entry));
    if (rest.length > 0 && rest.length < clash.length && valuesOf(rest).length === 1) {
      const kept = rest[0]!;
      return {
        reading,
        values: valuesOf(clash.filter((entry) => fits(entry) && !haveSameValue(entry, kept))),
      };
    }
  }
  return null;
}

const decimalsOf = (value: number, clash: readonly FigureEntry[]) =>
  printedFigure(
    value,
    clash.map(({ figure }) => figure.text),
  ).decimals;

const each = ({ values: all, decimals }: Conflict, values: readonly number[], lang: Lang) =>
  formatList(
    values.map((value) => formatNumber(value, lang, decimals[all.indexOf(value)])),
    lang,
  );
const all = (conflict: Conflict, lang: Lang) => each(conflict, conflict.values, lang);
