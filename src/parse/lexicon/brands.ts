/**
 * Companies that work in every province and that documents name without a noun, as a pattern source over folded text: telephone, post, power,
 * banks.
 */
export const BRAND =
  "vnpt|viettel(?: post)?|mobifone|vinaphone|vietnamobile|fpt(?: telecom)?|vnpost|vietnam post|evn(?:npc|cpc|spc|hanoi|hcmc)|petrolimex|agribank|vietcombank|vietinbank|bidv|lienvietpostbank|lpbank|mbbank|sacombank|techcombank|vpbank|hdbank|tpbank|seabank|eximbank|nam a bank|bac a bank|co-opbank|vietbank|kienlongbank|vietabank|pvcombank";

/** Pattern source over text: initials that begin with those of an office, a centre or a board, such as "VPĐKĐĐ" for "Văn phòng Đăng ký đất đai". */
export const BODY_INITIALS = String.raw`(?:(?:CN)?VP(?:ĐK|ĐP|HĐND|UB|ĐU)|TT(?:YT|VH|PV|DV|PTQĐ|KN|XT|GD|CNTT|HTPT)|BQL(?=\p{Lu}{2})|BCHQS|BVĐK|KBNN|NHCSXH|NHNN|LĐLĐ|UBMT|MTTQ|TAND|VKSND)\p{Lu}{0,8}(?=[ ,;:.()]|$)`;
