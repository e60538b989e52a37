import { formatIsoDate } from "../../language/format.ts";
import type { Changes } from "../changes/changes-between.ts";
import type { ChangeList, ChangesView } from "../model/changes-view.ts";
import type { FindingsView } from "../model/finding-view.ts";
import type { LinkedText } from "../model/links.ts";
import type { ViewContext } from "./context.ts";
import { changesWithShortNames } from "./with-short-names.ts";

type Compared = Changes["opened"][number];
type Lists = Pick<Changes, "arrived" | "left" | "renewed" | "opened" | "closed" | "changed" | "stillOpen">;

/** Stated also where there are none. */
const ALWAYS: ReadonlySet<keyof Lists> = new Set(["arrived", "opened", "closed", "stillOpen"]);

/**
 * @param since the day and the changes; null: there is no earlier report
 * @param findings all findings of the page, to which the lists lead
 */
export function changesView(
  since: { readonly day: string; readonly changes: Changes } | null,
  findings: readonly FindingsView[],
  { lang, words }: Pick<ViewContext, "lang" | "words">,
): ChangesView | null {
  if (since === null) return null;
  const { arrived, left, renewed, opened, closed, changed, stillOpen } = changesWithShortNames(since.changes);
  const w = words.changes;
  const placeOf = findingPlaces(findings);
  const messageOf = (finding: Compared): LinkedText => {
    const place = placeOf(finding);
    return { text: finding.messages[lang], ...(place && { href: place.href }) };
  };
  const items: Readonly<Record<keyof Lists, readonly LinkedText[]>> = {
    arrived: arrived.map((name) => ({ text: name[lang] })),
    left: left.map((name) => ({ text: name[lang] })),
    renewed: renewed.map((name) => ({ text: name[lang] })),
    opened: opened.map(messageOf),
    closed: closed.map((finding) => ({ text: finding.messages[lang] })),
    changed: changed.map(messageOf),
    // The page has their sentences at the places to which these rows lead.
    stillOpen: stillOpen.map((finding) => placeOf(finding) ?? messageOf(finding)),
  };
  const lists = Object.entries(items).map(([key, rows]): ChangeList & { readonly key: string } => {
    const name = key as keyof Lists;
    return {
      key,
      id: `changes-${key}`,
      heading: w[name](rows.length),
      clause: w.clauses[name](rows.length),
      items: rows,
    };
  });
  const stated = lists.filter(({ key, items: rows }) => rows.length > 0 || ALWAYS.has(key as keyof Lists));
  const title = w.title(formatIsoDate(since.day, lang));
  const sentence = [
    ...stated.flatMap(({ id, clause, items: rows }, i) => [
      ...(i > 0 ? [{ text: "; " }] : []),
      rows.length > 0 ? { text: clause, href: `#${id}` } : { text: clause },
    ]),
    { text: "." },
  ];
  return {
    title,
    sentence,
    line: [{ text: title, href: "#changes" }, { text: ": " }, ...sentence],
    lists: lists.filter(({ items: rows }) => rows.length > 0).map(({ key: _key, ...list }) => list),
  };
}

/** Returns a function that finds a finding on the page: its unit and title, and its address. */
function findingPlaces(findings: readonly FindingsView[]) {
  const places = new Map(
    findings.flatMap(({ units }) =>
      units.flatMap(({ unit, items }) =>
        items.map(({ key, title, id }) => [key, { text: `${unit}: ${title}`, href: `#${id}` }] as const),
      ),
    ),
  );
  return ({ key }: Compared): { readonly text: string; readonly href: string } | null =>
    (key === undefined || key === "" ? null : places.get(key)) ?? null;
}
