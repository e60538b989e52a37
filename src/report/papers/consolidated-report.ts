import { formatIsoDate } from "../../language/format.ts";
import type { Paper, PaperBlock } from "../model/paper.ts";
import type { GroupView, View } from "../model/view.ts";
import { asciiNames } from "../view/ascii-names.ts";
import { endingOf, headOf, officeWords } from "./office.ts";
import { coverageBlocks, receivedBlocks, targetBlocks } from "./report-plans.ts";
import { deadlineBlocks, lastYearBlocks, proposalBlocks, taskBlocks, tasksAppendix } from "./report-work.ts";

/**
 * A report (báo cáo) for every group with a parent and units or their plans. "bao-cao.docx" is about the first group of the page among those of the
 * latest years; the names of the others end with the index, the year and the province.
 */
export function consolidatedReports(view: View): Paper[] {
  const groups = view.groups.filter(({ parents, hasUnits }) => parents.length > 0 && hasUnits);
  const inOrder = groups.toSorted((a, b) => Number(b.isLatest) - Number(a.isLatest));
  const nameOf = asciiNames();
  return inOrder.map((group, i) => {
    const name = nameOf(group.shortName);
    return reportOf(group, i === 0 ? "" : `-${name}`, view);
  });
}

function reportOf(group: GroupView, suffix: string, view: View): Paper {
  const { papers } = view.words;
  const w = papers.report;
  const { name, reportTo, code } = officeWords(view);
  const subject = w.subject(group.indexYear, group.province);
  return {
    path: `${w.file}${suffix}.docx`,
    name: subject,
    head: headOf(view, { number: papers.number(w.code, code), subject: null }),
    title: { kind: w.kind, subject },
    addressee: papers.to(reportTo),
    blocks: [
      paragraph(w.opening(group.parentsToSign, formatIsoDate(view.asOf.iso, view.lang), name)),
      ...receivedBlocks(group, view),
      ...coverageBlocks(group, view),
      ...targetBlocks(group, view),
      ...taskBlocks(group, view),
      ...deadlineBlocks(group, view),
      ...lastYearBlocks(group, view),
      ...proposalBlocks(group, view),
      paragraph(w.closing(name, reportTo)),
    ],
    ending: endingOf(view, []),
    appendix: tasksAppendix(group, view),
    compact: false,
  };
}

const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });
