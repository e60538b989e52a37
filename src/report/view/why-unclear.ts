import { formatList } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { plansToSign } from "./document-names.ts";
import { planShortLabel } from "./plan-label.ts";

type Unclear = NonNullable<ComparisonGroup["units"][number]["unclear"]>;

/** Why the state of a unit is unclear, and what the officer can do about it. */
export function whyUnclear({ reasons, toDo }: Unclear, lang: Lang): string {
  return toDo ? `${reasons[lang]}; ${toDo[lang]}` : reasons[lang];
}

/** The same for a paper to sign: only the reason, and no names of files. */
export function reasonForPapers(
  { because, parentId, planIds, files }: Unclear,
  context: ViewContext,
): string {
  const { words, lang } = context;
  const w = words.papers.unclear;
  if (because === "name") return w.name;
  if (because !== "source" && because !== "sender" && because !== "letter")
    return w[because](plansToSign([parentId], context));
  const documents = formatList(
    planIds.map((id) => planShortLabel(id, context)),
    lang,
  );
  return [
    ...(planIds.length > 0 ? [w[because === "source" ? "documents" : because](documents)] : []),
    ...(files.length > 0 ? [w.files(files.length)] : []),
  ].join("; ");
}
