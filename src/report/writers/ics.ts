import { createHash } from "node:crypto";
import ical from "ical-generator";
import type { DeadlineRow } from "../model/deadline-view.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import type { GroupView, View } from "../model/view.ts";
import { cleanText } from "./shared/clean-text.ts";

/** A calendar of the days that the province's plans of the latest years set, and that the office owes or is owed. */
export const icsWriter: ReportWriter = {
  format: "ics",
  edited: "no",
  async write(view) {
    return [{ path: "report.ics", content: new TextEncoder().encode(calendarOf(view)) }];
  },
};

function calendarOf(view: View): string {
  const calendar = ical({ name: cleanText(view.title), prodId: { company: "kehoach", product: "kehoach" } });
  const stamp = new Date(`${view.asOf.iso}T00:00:00Z`);
  const seen = new Set<string>();
  for (const { group, row } of datesOf(view)) {
    const id = identityOf(group, row);
    if (seen.has(id)) continue;
    seen.add(id);
    calendar.createEvent({
      id,
      stamp,
      start: new Date(`${row.iso}T00:00:00Z`),
      allDay: true,
      summary: cleanText(`${group.shortName}: ${shortWork(row)}${namedUnit(row)}`),
      description: cleanText(
        [row.text, ...(row.to === "" ? [] : [`${view.words.deadlines.to}: ${row.to}`]), row.document].join(
          "\n",
        ),
      ),
    });
  }
  return calendar.toString();
}

/** Most letters of a title that a calendar shows; the description has the whole text. */
const LONGEST_WORK = 100;

const shortWork = ({ work }: DeadlineRow) =>
  work.length <= LONGEST_WORK
    ? work
    : `${work.slice(0, work.lastIndexOf(" ", LONGEST_WORK)).toWellFormed()} …`;

/**
 * The one who owes, in brackets; with the issuing unit, because every department has an office ("Văn phòng Sở"). "" where
 * the plan names nobody.
 */
function namedUnit({ who, issuer, province }: DeadlineRow): string {
  const names = (province || who === issuer ? [who] : [who, issuer]).filter((name) => name !== "");
  return names.length > 0 ? ` (${names.join(", ")})` : "";
}

/** The dated deadlines of the province's plans, and those that name the office as the one who owes or receives. */
function datesOf({ groups, office }: View) {
  const name = office?.name;
  const isOfOffice = ({ who, to }: DeadlineRow) =>
    name !== undefined && (who.includes(name) || to.includes(name));
  return groups
    .filter(({ isLatest }) => isLatest)
    .flatMap((group) =>
      group.deadlines.dated
        .filter((row) => row.iso !== null && (row.province || isOfOffice(row)))
        .map((row) => ({ group, row })),
    );
}

/** The same in every run in which the document states the same deadline. */
function identityOf({ name }: GroupView, { iso, what, who, document, text }: DeadlineRow): string {
  const hash = createHash("sha256").update([name, iso, what, who, document, text].join("\n")).digest("hex");
  return `${hash.slice(0, 32)}@kehoach`;
}
