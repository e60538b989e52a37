import { unitKey } from "../../language/unit-key.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
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
export function assignedClass(unit: GroupUnit, links: ClassLinks, { words }: ViewContext): AssignedClass {
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
    counts: [received, all, owing],
  };
}

/** The keys of the units that are members of a group of the parent. */
export const keysOfMembers = (units: readonly GroupUnit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ sent = [] }) => sent.map(unitKey)));
