// The colours of an office's letterhead: paper, ink and one red. Text has a contrast of at least 4.5:1 (WCAG 2.2, AA) in
// both schemes.

export const LIGHT = `
--paper:#fff;--desk:#f4f2ec;--ink:#1b222c;--soft:#565f6b;--rule:#dcd8cc;--strong:#a8a292;--link:#174a86;--seal:#9d1c1f;
--good:#1c6340;--good-bg:#eaf4ed;--bad:#a01820;--bad-bg:#fbe6e3;--warn:#754a00;--warn-bg:#fcf0d4;--info:#1c4c82;--info-bg:#e6eef8;--quiet:#666d77;--quiet-bg:#f2f1ed;`;
export const DARK = `
--paper:#171a20;--desk:#101217;--ink:#e3e5e9;--soft:#a5adb8;--rule:#2d323b;--strong:#59616d;--link:#93c0f5;--seal:#f0918c;
--good:#84d1a5;--good-bg:#16291f;--bad:#ff9f97;--bad-bg:#3a1a1b;--warn:#efc26e;--warn-bg:#33280f;--info:#9cc6f6;--info-bg:#16273a;--quiet:#9aa2ad;--quiet-bg:#1d2128;`;
