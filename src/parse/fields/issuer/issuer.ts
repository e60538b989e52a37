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
    if (issuer) return issuer;
  }
  return null;
}
