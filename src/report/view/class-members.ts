import { nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import type { CountedRows } from "../model/counted-rows.ts";
import type { LinkedText } from "../model/links.ts";
import type { ViewContext } from "./context.ts";

type GroupUnit = ComparisonGroup["units"][number];

/** A group of units to which the parent assigns something, as the first sentence names it. */
export interface AssignedClass {
  /** Its name, and where all its members are known how many of them sent a plan. */
  readonly parts: readonly LinkedText[];
  /** The rows of each number in `parts`. */
  readonly counts: readonly CountedRows[];
}

interface ClassLinks {
  /** The beginning of the ids of the lists. */
  readonly id: string;
  /** Where the group's finding or row is. */
  readonly toClass: string;
  readonly toMember: (member: { readonly name: string; readonly unitId: string | null }) => string;
  /** It is certain that the members without a plan owe one. */
  readonly owes: boolean;
}

/** "UBND các xã, phường (đã nhận 4/130 kế hoạch, 126 đơn vị chưa gửi)", with a list for each number. */
function assignedClass(unit: GroupUnit, links: ClassLinks, { words }: ViewContext): AssignedClass {
  const { name, members, sent = [], missing = [], unclearMembers = [] } = unit;
  const title = { text: name, href: links.toClass };
  if (members === undefined) return { parts: [title], counts: [] };
  const w = words.members;
  const without = (text: string): LinkedText => ({ text, href: links.toClass });
  const lists = {
    sent: sent.map((member) => ({ text: member.name, href: links.toMember(member) })),
    all: [
      ...sent.map((m) => ({ name: m.name, text: w.hasSent(m.name), href: links.toMember(m) })),
      ...missing.map((member) => ({ name: member, ...without(member) })),
      ...unclearMembers.map((member) => ({ name: member, ...without(w.isUnclear(member)) })),
    ]
      .sort((a, b) => compareNames(a.name, b.name))
      .map(({ text, href }) => ({ text, href })),
    missing: links.owes ? missing.map(without) : [],
  };
  const count = (list: keyof typeof lists): CountedRows => ({
    id: `${links.id}-${list}`,
    label: w.lists[list](name),
    rows: lists[list],
  });
  const [received, all, owing] = [count("sent"), count("all"), count("missing")];
  const linked = ({ id, rows }: CountedRows, text: string): LinkedText =>
    rows.length > 0 ? { text, href: `#${id}` } : { text };
  return {
    parts: [
      title,
      { text: " (" },
      linked(received, w.received(received.rows.length)),
      { text: w.of },
      linked(all, w.all(all.rows.length)),
      ...(owing.rows.length > 0 ? [{ text: ", " }, linked(owing, w.missing(owing.rows.length))] : []),
      { text: ")" },
    ],
    // Where it is not certain who owes a plan, "0 units sent none" would be wrong.
    counts: links.owes ? [received, all, owing] : [received, all],
  };
}

/** The groups of units that the first sentence names. `linkTo`: the place of a finding or a row of a unit. */
export function assignedClasses(
  id: string,
  classes: readonly GroupUnit[],
  {
    group,
    owingClasses: owing,
    linkTo,
  }: {
    readonly group: ComparisonGroup;
    readonly owingClasses: ReadonlySet<string>;
    readonly linkTo: (unit: string, rule?: string) => string;
  },
  context: ViewContext,
): AssignedClass[] {
  const nameOf = new Map(group.units.map((unit) => [unitKey(unit), unit.name]));
  return classes.map((unit, i) => {
    const links = {
      id: `${id}-n-members${i > 0 ? `-${i + 1}` : ""}`,
      toClass: linkTo(unit.name, NOT_RECEIVED),
      toMember: (member: Pick<GroupUnit, "name" | "unitId">) =>
        linkTo(nameOf.get(unitKey(member)) ?? member.name),
      owes: owing.has(nameKey(unit.name)),
    };
    return assignedClass(unit, links, context);
  });
}

const NOT_RECEIVED = "plan-not-received";

/** Folded names of the groups of units whose members without a plan certainly owe one: a letter may ask them for it. */
export const owingClasses = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ rule, accepted, letterTo = [] }) =>
      rule === NOT_RECEIVED && !accepted ? letterTo.map(nameKey) : [],
    ),
  );

/** The keys of the units to which the parents assign something only as members of a group, not by their own names. */
export function onlyMembers({ units, coverage, tasks, parents }: ComparisonGroup): ReadonlySet<string> {
  const parentIds = new Set(parents.map(({ planId }) => planId));
  const keyOf = ({ unitId, unit }: { readonly unitId: string | null; readonly unit: string }) =>
    unitKey({ unitId, name: unit });
  const named = new Set([
    ...coverage.filter(({ because }) => because === "name" || because === "predecessor").map(keyOf),
    ...tasks.filter(({ planId }) => parentIds.has(planId)).map(keyOf),
  ]);
  const members = units.flatMap(({ sent = [] }) => sent.map(unitKey));
  return new Set(members.filter((key) => !named.has(key)));
}
