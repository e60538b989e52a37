import { fold } from "../../../language/fold.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import type { Issuer } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { issuerByCollective } from "./by-collective.ts";
import { issuerByDispatch } from "./by-dispatch.ts";
import { issuerByHead } from "./by-head.ts";
import { issuerBySentence } from "./by-sentence.ts";
import { issuerBySymbol } from "./by-symbol.ts";
import type { IssuerRule, IssuerSources } from "./issuer-value.ts";

/** The first rule that finds an issuer wins. */
export const ISSUER_RULES: readonly IssuerRule[] = [
  issuerByHead,
  issuerBySymbol,
  issuerByDispatch,
  issuerBySentence,
  issuerByCollective,
];

/** The issuer of a document by the first rule that finds one; null if the document does not state it. */
export function readIssuer(sources: IssuerSources, context: RuleContext): Located<Issuer> | null {
  for (const rule of ISSUER_RULES) {
    const issuer = rule.read(sources, context);
    if (issuer)
      return (
        (rule === issuerByHead &&
          (insteadOfIllegible(issuer, sources, context) ?? insteadOfCommittee(issuer, sources, context))) ||
        issuer
      );
  }
  return null;
}

/**
 * The unit that both the symbol and a sentence state, where the head of a scan is no Vietnamese name or has further words beside the
 * unit's name; else null.
 */
function insteadOfIllegible(
  { value }: Located<Issuer>,
  sources: IssuerSources,
  context: RuleContext,
): Located<Issuer> | null {
  const isRecognised = sources.zones.head.some(({ source }) => source.confidence < 1);
  if (!isRecognised || value.unitId !== null) return null;
  const [symbol, sentence] = [issuerBySymbol, issuerBySentence].map((rule) => rule.read(sources, context));
  if (!symbol?.value.unitId || symbol.value.unitId !== sentence?.value.unitId) return null;
  const hasNoise = fold(value.name).includes(fold(symbol.value.name));
  if (!hasNoise && measureLegibility(value.name).whole === 1) return null;
  return { ...symbol, value: { ...symbol.value, superior: value.superior } };
}

/**
 * The department whose letters are in the number ("KH-STC"), if the head shows only the province's committee; null otherwise. A scan may hide the line
 * of the department. The number of a committee has "UBND" (Decree 30/2020/NĐ-CP, Appendix I, II.3).
 */
function insteadOfCommittee(
  { value }: Located<Issuer>,
  sources: IssuerSources,
  context: RuleContext,
): Located<Issuer> | null {
  const isCommittee = value.level === "province" && /^(?:ubnd|ủy ban nhân dân) /u.test(fold(value.name));
  if (!isCommittee || sources.number?.symbol.includes("UBND")) return null;
  const symbol = issuerBySymbol.read(sources, context);
  if (symbol?.value.level !== "department") return null;
  return { ...symbol, value: { ...symbol.value, superior: value.name } };
}
