import type { recipients } from "../../src/parse/fields/recipient/recipients.ts";
import { defineReader } from "../../src/parse/text/rule.ts";

/** A reader of the whole list; each recipient as "name | purpose". */
export const recipientList = ({ id, read }: typeof recipients) =>
  defineReader<string[]>({
    id,
    read(lines, context) {
      const found = read(lines, context);
      const [first] = found;
      if (!first) return [];
      return [{ value: found.map(({ value }) => formatRecipient(value)), span: first.span }];
    },
  });
const formatRecipient = ({ name, purpose }: { name: string; purpose: string | null }) =>
  purpose === null ? name : `${name} | ${purpose}`;
