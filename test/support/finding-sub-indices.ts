import type { Finding } from "../../src/model/finding.ts";

/** The sub-indices that a finding is about; several that need no action are one finding. [undefined]: none. */
export function subIndicesOf({ subIndex, data }: Pick<Finding, "subIndex" | "data">): (string | undefined)[] {
  const parts = data.parts as readonly { subIndex: string }[] | undefined;
  return parts?.map((part) => part.subIndex) ?? [subIndex];
}
