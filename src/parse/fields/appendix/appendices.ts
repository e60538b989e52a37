import { isCapitals } from "../../../language/is-capitals.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import { APPENDIX, APPENDIX_LABEL } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";

const APPENDIX_TITLE = new RegExp(`^(?:${APPENDIX})(?: |$|:)`, "u");
const LABEL_LINE = new RegExp(`^(?:${APPENDIX_LABEL})(?: (?:số )?(?:\\d{1,2}|[ivx]{1,4}))?[.:]?$`, "u");
const LONGEST_TITLE = 199;

/** The appendices after the sign-off: one for each title; the lines without a title make one appendix. */
export function readAppendices(lines: readonly TextLine[]): ParsedPlan["appendices"] {
  // "DANH MỤC NHIỆM VỤ" under "PHỤ LỤC" is its name, not another appendix.
  const starts = lines.flatMap((line, i) =>
    isAppendixTitle(line) && !(i > 0 && isAppendixLabel(lines[i - 1]!)) ? [i] : [],
  );
  if (lines.length > 0 && starts[0] !== 0) starts.unshift(0);
  return starts.map((start, i) => {
    const own = lines.slice(start, starts[i + 1]);
    const tableIds = [...new Set(own.flatMap((line) => line.source.row?.table ?? []))];
    return {
      title: isAppendixTitle(own[0]!) ? titleOf(own) : "",
      tableIds,
      lines: own.map((line) => line.text),
    };
  });
}

/** "PHỤ LỤC II" alone on its line; the name follows in capitals, on one line or more. */
const isAppendixLabel = ({ folded, source }: TextLine) => !source.row && LABEL_LINE.test(folded);

const MAX_NAME_LINES = 4;

function titleOf(own: readonly TextLine[]): string {
  const [label, ...below] = own;
  if (!isAppendixLabel(label!)) return label!.text;
  const end = below.findIndex((line) => line.source.row || !isCapitals(line.text));
  const nameLines = below.slice(0, Math.min(MAX_NAME_LINES, end < 0 ? below.length : end));
  const name = nameLines.map((line) => line.text).join(" ");
  return name ? `${label!.text.replace(/[.:]$/u, "")}: ${name}` : label!.text;
}

const isAppendixTitle = (line: TextLine) =>
  APPENDIX_TITLE.test(line.folded) && line.text.length <= LONGEST_TITLE && !line.source.row;
