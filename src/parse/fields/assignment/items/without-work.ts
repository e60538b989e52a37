import { onlyAsks } from "../../../structure/lines/request-line.ts";
import { readClauses } from "../clauses/clause-units.ts";
import { introducesUnits } from "../headings/over-units.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import { isDetail } from "../labels/detail-label.ts";
import { namesChair } from "../labels/meeting-labels.ts";
import { isTimeHeading } from "../labels/time-heading.ts";
import { announcesTable } from "../lead-ins/lead-in.ts";
import { statesFinding } from "../line-kinds/below-facts.ts";
import { isGoalLine } from "../line-kinds/goal-line.ts";
import { namesOnlyHolders } from "../line-kinds/holders-of-offices.ts";
import { type Item, isNote } from "../shared/items.ts";
import { isContainer, onlyNamesTopic, statesFactByLabel } from "./item-kinds.ts";

// Items that state no work of their own. The items below them may.

/** True for empty items, announcements of tables, topics, times, facts, members of bodies and notes. `start`: the offset of the words. */
export function statesNothing(item: Item, start: number, unitHeadings: UnitHeadings): boolean {
  const { line, items } = item;
  const { context } = unitHeadings;
  const [words, folded] = [line.text.slice(start).trim(), line.folded.slice(start)];
  const isFinding = () =>
    statesFinding(folded) && !headsTasks(item, unitHeadings) && !endsInWork(item, start, unitHeadings);
  return (
    words === "" ||
    announcesTable(folded) ||
    onlyNamesTopic({ ...item, start }, context) ||
    isTimeHeading(item) ||
    namesChair(item) ||
    (items.length > 0 && onlyAsks(line, start)) ||
    isFinding() ||
    (items.length === 0 && namesOnlyHolders(line, start, context)) ||
    statesFactByLabel(line, start, context) ||
    (isNote(words) && !isDetail(line, item.start))
  );
}

/** True for a heading that only groups the items below it or introduces units, and for a goal. */
export const onlyIntroduces = (item: Item, start: number, unitHeadings: UnitHeadings): boolean =>
  isContainer(item, unitHeadings.context) ||
  introducesUnits(item, start, unitHeadings) ||
  isGoalLine(item.line, item.start, unitHeadings.context);

/** "1. Đồng chí Lê Văn Bình - Thư ký" over the tasks of this post. */
const headsTasks = ({ line, section, items }: Item, unitHeadings: UnitHeadings): boolean =>
  items.length > 0 && line === section.line && unitHeadings.of(section) !== null;

/** "Đến nay còn 37 kiến nghị chưa thực hiện xong. | Phòng A đôn đốc …": a later sentence gives work to units. */
const endsInWork = ({ line }: Item, start: number, { context }: UnitHeadings): boolean =>
  line.text.includes(". ", start) &&
  readClauses(line, start, context).some(({ units }, i) => i > 0 && units !== null);
