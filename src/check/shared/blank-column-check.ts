import { formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { Wording } from "../../model/finding.ts";
import { senderOf } from "../../model/sender-of.ts";
import { type Check, defineCheck } from "./define-check.ts";
import { blankCells } from "./task-table.ts";

interface Blank {
  readonly sender: string;
  readonly column: string;
  readonly tasks: readonly string[];
}

/** A check for blank cells in one column of a plan's task tables. */
interface BlankColumn {
  readonly id: string;
  readonly title: Wording;
  readonly about: Wording;
  /** The folded heading of the column. */
  readonly heading: RegExp;
  /** What to ask the unit for, between its name and that of its plan. */
  readonly ask: Wording;
}

/** Maximum number of tasks named in the sentence; the data contains all of them. */
const NAMED = 3;
const MAX_LETTERS = 60;

/** Makes a check that gives one note for a plan whose task tables have blank cells in a column. */
export function blankColumnCheck({ id, title, about, heading, ask }: BlankColumn): Check {
  return defineCheck<Blank>({
    id,
    title,
    about,
    *find(plan, { isPartlyRead }) {
      // A cell that looks blank may contain a picture of text.
      if (isPartlyRead(plan)) return;
      const blank = blankCells(plan, heading);
      if (blank.length === 0) return;
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          column: blank[0]!.column,
          tasks: blank.map(({ task }) => shortened(task)),
        },
        evidence: blank.flatMap(({ evidence }) => evidence),
      };
    },
    message: {
      vi: (d, names) =>
        `${names.plan}: cột “${d.column}” của bảng nhiệm vụ để trống ở ${d.tasks.length} dòng (${listed(d, "vi")}).`,
      en: (d, names) =>
        `${names.plan}: the column “${d.column}” of the task table is blank in ${d.tasks.length} row${d.tasks.length === 1 ? "" : "s"} (${listed(d, "en")}).`,
    },
    ask: {
      vi: (_, names) => `Đề nghị ${names.sender} ${ask.vi} ${names.own}.`,
      en: (_, names) => `Ask ${names.sender} ${ask.en} ${names.own}.`,
    },
  });
}

function listed({ tasks }: Blank, lang: Lang): string {
  const named = tasks.slice(0, NAMED).map((task) => `“${task}”`);
  return tasks.length > NAMED ? `${named.join(", ")}, …` : formatList(named, lang);
}

const shortened = (text: string) =>
  text.length > MAX_LETTERS ? `${text.slice(0, Math.max(1, text.lastIndexOf(" ", MAX_LETTERS)))} …` : text;
