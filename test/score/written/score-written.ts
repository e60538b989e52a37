import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { DueDate } from "../../../src/model/date.ts";
import type { Assignment, PlanRecord, Task, UnitRef } from "../../../src/model/plan.ts";
import { exemptUnits } from "../../../src/relate/groups/exempt-units.ts";
import { type ClaimSource, unitsOf } from "../../../src/relate/groups/expand-units.ts";
import { askingSentences, findRequests } from "../../../src/relate/groups/find-requests.ts";
import { sameUnits } from "../officer/officer-list.ts";
import { type Add, counter, type Tallies } from "./print-parts.ts";
import type { ReadPlan, WrittenDocument, WrittenRequest } from "./written-documents.ts";

/** Counts a document into the tallies, by kind; returns a line for each difference. */
export function scoreWritten(
  document: WrittenDocument,
  read: readonly ReadPlan[],
  catalogue: Catalogue,
  tallies: Tallies,
): string[] {
  const plans = read.map(({ plan }) => plan);
  const isSame = sameNames(catalogue);
  const misses: string[] = [];
  const add = counter(document.id, tallies, misses);
  if (document.requests) scoreRequests(document.requests, read, { catalogue, isSame }, add);
  if (document.subIndices) scoreSubIndices(document, plans, { catalogue, isSame }, add);
  if (document.tasks) scoreTasks(document, read, isSame, add);
  return misses;
}

type Same = (listed: string, read: string) => boolean;

/** Words of classes that two careful readers print differently. */
const LOOSE =
  /(?<!\p{L})(?:giám đốc|thủ trưởng|trưởng|chủ tịch|người đứng đầu|lãnh đạo|các|những|tất cả|toàn thể|mọi|tỉnh|thành phố|cấp|trên địa bàn|thuộc|của|và|có tên|liên quan|trực thuộc|đồng chí|đơn vị:|ủy ban nhân dân|ubnd)(?!\p{L})/gu;

/** Whether a printed name of a list and a name that was read are the same unit or the same class. */
function sameNames(catalogue: Catalogue): Same {
  const isUnit = sameUnits(catalogue);
  const words = (name: string) =>
    new Set(
      nameKey(name)
        .replace(LOOSE, " ")
        .split(/[^\p{L}\d]+/u)
        .filter(Boolean),
    );
  return (listed, read) => {
    if (nameKey(listed) === nameKey(read) || isUnit(listed, read)) return true;
    const [a, b] = [words(listed), words(read)];
    if (a.size === 0 || b.size === 0) return a.size === b.size;
    return a.isSubsetOf(b) || b.isSubsetOf(a);
  };
}

interface ReadRequest {
  /** The printed name, and for the members of a group the name of each. */
  readonly as: string;
  readonly name: string;
  readonly due: DueDate | null;
}

/** Who is asked, with the members of groups that another place of the document names. */
function readRequests(
  read: readonly ReadPlan[],
  what: WrittenRequest["what"],
  catalogue: Catalogue,
): ReadRequest[] {
  return read.flatMap(({ plan: parent, lines }) => {
    const source: ClaimSource = {
      parent,
      province: parent.issuer?.province ?? null,
      day: parent.issueDate.iso,
      senders: [],
      required: [],
      exempt: exemptUnits(parent, lines.join("\n"), catalogue),
      catalogue,
    };
    const dueOf = (deadline: number | null) => (deadline === null ? null : parent.deadlines[deadline]!.date);
    if (what === "plan") {
      const ofUnits = findRequests(source).units.map(({ as, name, deadline }) => ({
        as,
        name,
        due: dueOf(deadline),
      }));
      // Classes of which nobody is a row of the comparison are asked as well: "các đơn vị trực thuộc Sở".
      const names = new Set(ofUnits.map(({ as }) => as));
      const others = askingSentences(parent).flatMap(({ refs, deadline }) =>
        refs
          .filter(({ name }) => !names.has(name) && !catalogue.namesNoUnit(name))
          .map(({ name }) => ({ as: name, name, due: dueOf(deadline) })),
      );
      return [...ofUnits, ...others];
    }
    return parent.deadlines
      .filter((one) => one.what === "report")
      .flatMap(({ units, date }) =>
        units.flatMap((ref) => {
          const members = ref.assigned ? unitsOf(ref, new Set(), source) : [];
          const named = members.length > 0 ? members.map(({ name }) => name) : [ref.name];
          return named.map((name) => ({ as: ref.name, name, due: date }));
        }),
      );
  });
}

function scoreRequests(
  requests: readonly WrittenRequest[],
  plans: readonly ReadPlan[],
  { catalogue, isSame }: Names,
  add: Add,
) {
  for (const what of ["plan", "report"] as const) {
    const listed = requests.filter((one) => one.what === what);
    const read = readRequests(plans, what, catalogue);
    const inTasks = what === "report" ? reportsInTasks(plans) : [];
    const isMeant = (name: string, one: ReadRequest) => isSame(name, one.as) || isSame(name, one.name);
    for (const { who, due, sure } of listed)
      if (sure)
        for (const name of who) {
          const named = read.filter((one) => isMeant(name, one));
          if (what === "report" && !hasDay(due)) {
            const isRead = named.length > 0 || inTasks.some((one) => isSame(name, one));
            add(
              "report without a day: who",
              { listed: 1, found: isRead ? 1 : 0 },
              isRead ? null : `not read: ${name}`,
            );
            continue;
          }
          add(
            `${what}: who`,
            { listed: 1, found: named.length > 0 ? 1 : 0 },
            named.length > 0 ? null : `not read: ${name}`,
          );
          if (named.length > 0 && due !== null) {
            const isDue = named.some((one) => isSameDay(due, one.due));
            add(
              `${what}: due day`,
              { listed: 1, found: isDue ? 1 : 0 },
              isDue ? null : `${name}: ${due}, read ${named.map((one) => one.due?.text).join("; ")}`,
            );
          }
        }
    const isListedAs = ({ as }: ReadRequest) =>
      listed.some(({ who }) => who.some((name) => isSame(name, as)));
    const stated = new Map(read.map((one) => [isListedAs(one) ? one.as : one.name, one]));
    for (const [name, one] of stated) {
      const isListed = listed.some(({ who }) => who.length === 0 || who.some((other) => isMeant(other, one)));
      const isNamed = listed.some(({ who }) => who.some((other) => nameKey(other) === nameKey(name)));
      const isExempt = listed.some(({ except }) => except.some((other) => nameKey(other) === nameKey(name)));
      const isWrong = !isListed || (isExempt && !isNamed);
      add(`${what}: who`, { stated: 1, wrong: isWrong ? 1 : 0 }, isWrong ? `wrong: ${name}` : null);
    }
  }
}

/**
 * Whether a list states a day, a month or a term. A frequency alone ("định kỳ 6 tháng") is no deadline, so that a task states it.
 */
const hasDay = (due: string | null): due is string =>
  due !== null && (!/^(?:recurring|relative)/u.test(due) || DAY.test(due));
const DAY =
  /ngày (?:mùng |mồng |thứ )?\d|ngày làm việc|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?= |$)|\d{1,2}\/\d{1,2}|tháng \d|\d{1,3} (?:ngày|tuần|giờ)|(?<=(?:trong|sau|quá) )\d{1,2} tháng|ngày (?:cuối|đầu)/iu;

/** The units of the tasks that state a report. */
const reportsInTasks = (plans: readonly ReadPlan[]): string[] =>
  plans.flatMap(tasksOf).flatMap(({ words, units }) => (words.includes("báo cáo") ? units : []));

/** A day of a list and a date that was read: of "relative" and "recurring" ones only that there is one. */
function isSameDay(listed: string, read: DueDate | null): boolean {
  if (read === null) return false;
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/u.exec(listed) ?? [];
  if (month === undefined) return true;
  const isDay = day === undefined || Number(day) === read.day;
  return isDay && Number(month) === read.month && Number(year) === read.year;
}

const isOwn = ({ role }: Assignment) => role !== "coordinate";
const ownUnits = (assignments: readonly Assignment[]): UnitRef[] =>
  assignments.filter(isOwn).flatMap(({ units }) => units);

interface Names {
  readonly catalogue: Catalogue;
  readonly isSame: Same;
}

function scoreSubIndices(
  { subIndices = [], tasks = [] }: WrittenDocument,
  plans: readonly PlanRecord[],
  { catalogue, isSame }: Names,
  add: Add,
) {
  const read = plans.flatMap((plan) => plan.subIndices);
  const indexIds = plans.flatMap(({ index, otherIndices }) => [
    ...(index ? [index.id] : []),
    ...otherIndices.map(({ id }) => id),
  ]);
  const year = plans[0]?.years[0] ?? null;
  const idOf = (name: string) => catalogue.findSubIndices(name, indexIds, year)[0]?.entry.subIndex.id ?? null;
  const same = (listed: string, { id, name }: PlanRecord["subIndices"][number]) => {
    const [a, b] = [nameKey(listed), nameKey(name)];
    return (
      (id !== null && idOf(listed) === id) || a === b || (b.length > 8 && (a.includes(b) || b.includes(a)))
    );
  };
  const workers = tasks.flatMap(({ units, partners }) => [...units, ...partners]);
  for (const { name, lead, partners, sure } of subIndices) {
    const own = read.filter((one) => same(name, one));
    const units = ownUnits(own.flatMap(({ assignments }) => assignments));
    if (sure)
      for (const unit of lead) {
        const isFound = units.some((one) => isSame(unit, one.name));
        const miss =
          own.length === 0
            ? `${name}: sub-index not read (${unit})`
            : `${name}: ${unit}, read ${units.map((one) => one.name).join("; ")}`;
        add("sub-index: who", { listed: 1, found: isFound ? 1 : 0 }, isFound ? null : miss);
      }
    for (const unit of new Set(units.map((one) => one.name))) {
      const isWrong = ![...lead, ...partners, ...workers].some((one) => isSame(one, unit));
      add(
        "sub-index: who",
        { stated: 1, wrong: isWrong ? 1 : 0 },
        isWrong ? `${name}: wrong: ${unit}` : null,
      );
    }
  }
}

interface ReadTask {
  readonly words: string;
  /** The lines that state it, and where it begins in the first of them. */
  readonly lines: string;
  readonly at: number;
  readonly units: readonly string[];
  readonly partners: readonly string[];
  readonly due: DueDate | null;
}

const names = (units: readonly UnitRef[]) => units.map(({ name }) => name);

function tasksOf({ plan, lines }: ReadPlan): ReadTask[] {
  const read = (task: Task, pointer: string, own: Pick<Assignment, "units" | "partners">): ReadTask => {
    const [evidence] = plan.evidence[pointer] ?? [];
    const stated = evidence ? lines.slice(evidence.line - 1, evidence.endLine).join(" ") : "";
    return {
      words: nameKey(task.text),
      lines: nameKey(stated),
      at: evidence ? nameKey(stated).indexOf(nameKey(evidence.quote)) : -1,
      units: names(task.units.length > 0 ? task.units : own.units),
      partners: names(task.partners.length > 0 ? task.partners : own.partners),
      due: task.due,
    };
  };
  // A line that gives somebody a sub-index without further work. Its units may be in a cell beside several rows.
  const ofSubIndex = (own: Assignment, pointer: string, text: string): ReadTask => {
    const task = { label: null, text, role: own.role, units: [], partners: [], due: null, product: null };
    return read(task, pointer, own);
  };
  const ofAssignments = (assignments: readonly Assignment[], pointer: string, name = "") =>
    assignments.flatMap((own, i) => {
      const tasks = own.tasks.map((task, k) => read(task, `${pointer}/assignments/${i}/tasks/${k}`, own));
      const isGiven = pointer !== "" && tasks.length === 0;
      return isGiven ? [ofSubIndex(own, `${pointer}/assignments/${i}`, name)] : tasks;
    });
  return [
    ...ofAssignments(plan.assignments, ""),
    ...plan.subIndices.flatMap(({ name, assignments, tasks }, i) => [
      ...ofAssignments(assignments, `/subIndices/${i}`, name),
      ...tasks.map((task, k) => read(task, `/subIndices/${i}/tasks/${k}`, { units: [], partners: [] })),
    ]),
  ];
}

/** The task with the first words of a paragraph, else the next one of the lines that contain them. */
function taskWith(begins: string, tasks: readonly ReadTask[]): ReadTask | undefined {
  const words = nameKey(begins)
    .replace(/^[-+•* ]+/u, "")
    .replace(/[,.;:]$/u, "");
  const own = tasks.find((task) => task.words.includes(words));
  if (own) return own;
  const beside = tasks.filter((task) => task.lines.includes(words));
  return beside.find((task) => task.at >= task.lines.indexOf(words)) ?? beside.at(-1);
}

const kindOf = (units: readonly string[], isOfIssuer: boolean): string => {
  if (units.length === 0) return "task of nobody: no unit";
  return isOfIssuer ? "task of the issuer: no other unit" : "task: exactly the units";
};

/** The units of all tasks that the line of a task states. */
const unitsOfLine = (task: ReadTask, tasks: readonly ReadTask[]): string[] => [
  ...new Set(tasks.flatMap(({ lines, units }) => (lines === task.lines ? units : []))),
];

function scoreTasks(
  { tasks = [], notWork = [] }: WrittenDocument,
  plans: readonly ReadPlan[],
  isSame: Same,
  add: Add,
) {
  const read = plans.flatMap(tasksOf);
  const areSame = (listed: readonly string[], named: readonly string[]) =>
    listed.every((one) => named.some((name) => isSame(one, name))) &&
    named.every((name) => listed.some((one) => isSame(one, name)));
  for (const { begins, units, partners, due, sure } of tasks) {
    if (!sure) continue;
    const task = taskWith(begins, read);
    const first = task?.units ?? [];
    // A line with several subjects is one entry of the list, and several tasks of the program.
    const own = task && !areSame(units, first) ? unitsOfLine(task, read) : first;
    // In its own plan the issuer is mostly not named beside its work; the program then states no unit.
    const isOfIssuer =
      units.length === 1 &&
      plans.some(({ plan: { issuer } }) => issuer !== null && isSame(units[0]!, issuer.name));
    const isFound = areSame(units, first) || areSame(units, own) || (isOfIssuer && own.length === 0);
    const kind = kindOf(units, isOfIssuer);
    add(
      kind,
      { listed: 1, found: isFound ? 1 : 0 },
      isFound ? null : `${begins}: ${units.join("; ")}, read ${task ? own.join("; ") : "nothing"}`,
    );
    if (!task) continue;
    if (partners.length > 0) {
      const hasPartners = areSame(partners, task.partners);
      add(
        "task: exactly the partners",
        { listed: 1, found: hasPartners ? 1 : 0 },
        hasPartners ? null : `${begins}: ${partners.join("; ")}, read ${task.partners.join("; ")}`,
      );
    }
    if (hasDay(due)) {
      const isDue = isSameDay(due, task.due);
      add(
        "task: due day",
        { listed: 1, found: isDue ? 1 : 0 },
        isDue ? null : `${begins}: ${due}, read ${task.due?.text ?? "none"}`,
      );
    }
  }
  for (const begins of notWork) {
    const words = nameKey(begins).replace(/^[-+•* ]+/u, "");
    const task = read.find((one) => one.units.length > 0 && one.words.includes(words));
    add(
      "no work: no unit",
      { listed: 1, found: task ? 0 : 1 },
      task ? `${begins}: ${task.units.join("; ")}` : null,
    );
  }
}
