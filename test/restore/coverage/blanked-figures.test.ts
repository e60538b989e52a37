import { describe, expect, it } from "vitest";
import { blankedFigures } from "../../../src/restore/coverage/blanked-figures.ts";
import { paragraph } from "./paragraph.ts";

const changed = (figure: string, original: string) => ({
  ...paragraph(2, `Gia nhập thị trường\t${figure}\t8`),
  changes: [{ start: 20, end: 20 + figure.length, original, confidence: 0.7 }],
});

describe("figures of which restoration left digits blank", () => {
  it("are named with what was read", () => {
    const [warning, ...others] = blankedFigures([changed("7,9…", "7,990"), changed("7,10", "710")]);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: "figures-unread", page: 2 });
    expect(warning!.messages!.vi).toContain("“7,9…” (“7,990”)");
    expect(warning!.messages!.en).not.toContain("710");
  });

  it("are not those that are printed so, or were left blank before", () => {
    expect(blankedFigures([paragraph(1, "Số 12… ngày"), changed("7,9…", "7.9…")])).toEqual([]);
  });
});
