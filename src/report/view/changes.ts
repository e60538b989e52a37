import { formatIsoDate } from "../../language/format.ts";
import type { Changes } from "../changes/changes-between.ts";
import type { ChangesView } from "../model/changes-view.ts";
import type { ViewContext } from "./context.ts";

/** @param since the day and the changes; null: there is no earlier report */
export function changesView(
  since: { readonly day: string; readonly changes: Changes } | null,
  { lang, words }: Pick<ViewContext, "lang" | "words">,
): ChangesView | null {
  if (since === null) return null;
  const { arrived, left, opened, closed, changed, stillOpen } = since.changes;
  const w = words.changes;
  const lists = [
    { heading: w.arrived(arrived.length), items: arrived.map((name) => name[lang]) },
    { heading: w.left(left.length), items: left.map((name) => name[lang]) },
    { heading: w.opened(opened.length), items: opened.map(({ messages }) => messages[lang]) },
    { heading: w.closed(closed.length), items: closed.map(({ messages }) => messages[lang]) },
    { heading: w.changed(changed.length), items: changed.map(({ messages }) => messages[lang]) },
  ];
  const title = w.title(formatIsoDate(since.day, lang));
  const sentence = w.sentence({
    arrived: arrived.length,
    left: left.length,
    opened: opened.length,
    closed: closed.length,
    stillOpen: stillOpen.length,
  });
  return {
    title,
    sentence,
    line: [{ text: title, href: "#changes" }, { text: `: ${sentence}` }],
    lists: lists.filter(({ items }) => items.length > 0),
  };
}
