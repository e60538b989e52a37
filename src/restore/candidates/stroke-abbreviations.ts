/**
 * Abbreviations with Đ that the training text hardly has, and that documents of offices hardly use with D: of labour, unions, assets,
 * land, schools and contracts, as laws and circulars define them (the labour code 45/2019/QH14, the laws on safety at work
 * 84/2015/QH13, trade unions 50/2024/QH15 and land 31/2024/QH15, circulars 45/2013/TT-BTC and 200/2014/TT-BTC on fixed assets),
 * and those of plans: digital change (chuyển đổi số), investment (đầu tư), emulation (thi đua, khen thưởng), units of the state
 * (đơn vị sự nghiệp công lập, đơn vị hành chính), the effect on the environment (đánh giá tác động môi trường).
 */
export const STROKE_ABBREVIATIONS =
  "LĐLĐ NLĐ NSDLĐ HĐLĐ TNLĐ BHTNLĐ ATLĐ VSLĐ ATVSLĐ XKLĐ CNLĐ CNVCLĐ CCVCLĐ CBCCVCLĐ CBCNVLĐ CNVLĐ CĐCS LĐTBXH " +
  "TSCĐ CCTSCĐ QSDĐ GCNQSDĐ QLĐĐ VPĐKĐĐ ĐKĐĐ BTTĐC GPMBTĐC HĐTV HĐQT HĐNT CĐSP CĐYT ĐHQG ĐHQGHN ĐHSP ĐHKHTN " +
  "ĐHĐCĐ ĐKKD ĐKDN ĐBQH ĐĐBQH ĐBSCL ĐBDTTS ĐBKK KĐCL BQLĐT PCĐĐ BCĐ BVĐK PKĐK TTĐĐ ĐTNCSHCM ĐVTN ĐCSVN QĐND ĐUQS " +
  "CĐS BCĐCĐS ĐMST TMĐT TTĐT CTTĐT ĐTXD ĐTPT KHĐT SKHĐT XTĐT XTĐTTM QLDAĐTXD BQLDAĐTXD GCNĐT GCNĐKĐT KĐT QLĐT " +
  "TĐKT HĐTĐ HĐTĐKT BTĐKT ĐVSNCL ĐVHC ĐVT ĐTDĐ NSĐP VPĐP ĐPNTM ĐTM CSĐT CQCSĐT";
