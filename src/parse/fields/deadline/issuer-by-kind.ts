import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A kind of unit without a name: "Sở trước ngày …", "nhà trường (qua …)". */
const KIND = regex.y`(?<kind>sở|ban|cục|chi cục|thanh tra|trung tâm|nhà trường|trường|bệnh viện|phường|xã)(?= ?(?:$|[.,;()]| (?:trước|chậm nhất|muộn nhất|trong|vào|để|theo)(?!\p{L})))`;

/**
 * The issuer that a text calls by its kind: "gửi về Sở trước ngày …" in a letter of Sở Nội vụ. null where the kind does not fit the
 * issuer, or where the line names another unit of this kind.
 */
export function issuerByKind(line: TextLine, at: number, { issuer }: RuleContext): UnitRef | null {
  if (!issuer) return null;
  KIND.lastIndex = at;
  const word = KIND.exec(line.folded)?.groups?.kind;
  if (word === undefined) return null;
  const kind = word === "nhà trường" ? "trường" : word;
  const name = fold(issuer.name).replace(/^(?:ủy ban nhân dân|ubnd) /u, "");
  return name.startsWith(`${kind} `) && !namesAnother(line, kind, name) ? { ...issuer, group: false } : null;
}

/** Whether the line has another unit of this kind. */
function namesAnother({ text, folded }: TextLine, kind: string, name: string): boolean {
  for (let at = folded.indexOf(`${kind} `); at >= 0; at = folded.indexOf(`${kind} `, at + 1)) {
    const next = text.slice(at + kind.length + 1, at + kind.length + 2);
    if (next !== next.toLowerCase() && !folded.startsWith(name, at)) return true;
  }
  return false;
}
