import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import type { Verdict } from "../../../src/restore/text/diagnosis.ts";
import { restorer } from "./shipped-model.ts";

const VERDICTS: readonly Verdict[] = ["good", "stripped", "foreign-ocr", "other"];

const CLEAN = [
  "Thực hiện Kế hoạch số 27/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ xây dựng kế hoạch như sau:",
  "- Tham mưu UBND tỉnh ban hành văn bản chỉ đạo; đôn đốc các đơn vị báo cáo trước ngày 15 hằng tháng.",
  "Liên hệ: vanthu@noivu.example.vn, điện thoại 0205.381.0000; phần mềm Zalo, Facebook, iOffice của VNPT.",
  "Bà Y Thanh Niê, ông Giàng A Páo và ông K'Brêm dự họp tại thôn Plei Ốp (ảnh: H'Yim).",
  "Hàng năm, các thầy cô giáo được nghe chuyên đề “Smart City and Green Growth” do chuyên gia JICA trình bày.",
];

describe("correct Vietnamese", () => {
  it.each(CLEAN)("is diagnosed as good and unchanged: %s", (text) => {
    const { verdict } = restorer.diagnose(text);
    expect(verdict).toBe("good");
    expect(restorer.restore(text, verdict).text).toBe(text);
  });

  it("is diagnosed by page", () => {
    const page = CLEAN.join("\n");
    expect(restorer.diagnose(page).verdict).toBe("good");
    expect(restorer.diagnose(bare(page)).verdict).toBe("stripped");
    expect(
      restorer.diagnose(
        "The quick brown fox jumps over the lazy dog while the committee discusses the annual budget of the province and its partners.",
      ).verdict,
    ).toBe("other");
  });
});

describe("restoration is idempotent", () => {
  it.each(CLEAN)("%s", (text) => {
    const once = restorer.restore(bare(text), "stripped").text;
    expect(restorer.restore(once, "stripped").text).toBe(once);
  });
});

describe("bad input", () => {
  const noise = (seed: number, length: number, alphabet: string) => {
    let state = seed;
    let out = "";
    for (let i = 0; i < length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      out += alphabet[state % alphabet.length];
    }
    return out;
  };
  const TEXTS: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["blanks", " \t \n\r\n  "],
    ["control characters", "\u0000\u0001\u0007\u001b[31m\u009b"],
    ["combining marks alone", "\u0301\u0323\u031b".repeat(50)],
    ["lone surrogates", "ke hoach \ud800 cai \udfff thien"],
    ["other scripts", "计划 план συμφωνία โครงการ 계획 خطة"],
    ["one endless word", "a".repeat(5000)],
    ["signs", ".,;:()“”’‘&¢€$#@!?-–—".repeat(40)],
    ["random ASCII", noise(7, 3000, " abcdefghijklmnopqrstuvwxyz0123456789.,:;()-/&$'\"\\|")],
    ["random letters with marks", noise(11, 3000, " aàáảãạăâeêiouươđĐbcghklmnpqrstvxy{}[]<>")],
  ];
  it.each(TEXTS)("%s never throws, whatever the verdict", (_, text) => {
    expect(() => restorer.diagnose(text)).not.toThrow();
    for (const verdict of VERDICTS) {
      const { text: restored, tokens } = restorer.restore(text, verdict);
      for (const token of tokens) expect(restored.slice(token.start, token.end)).toBe(token.restored);
      expect(restorer.restoreLines(text.split("\n"), verdict)).toHaveLength(text.split("\n").length);
    }
  });

  it("keeps other scripts and lone surrogates", () => {
    for (const text of ["计划 план συμφωνία", "\ud800 \udfff"])
      expect(restorer.restore(text, "stripped").text).toBe(text);
  });

  it("is linear in the length of a line", () => {
    const words = "ke hoach cai thien nang cao chi so cua tinh trong nam ";
    const time = (times: number) => {
      const text = words.repeat(times);
      const from = process.cpuUsage().user;
      restorer.restore(text, "stripped");
      return process.cpuUsage().user - from;
    };
    time(500);
    const short = Math.min(time(500), time(500));
    const long = time(5000);
    expect(long / short).toBeLessThan(25);
  });
});
