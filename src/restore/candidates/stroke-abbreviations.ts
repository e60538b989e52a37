/**
 * Abbreviations with Đ of labour, trade unions, assets, land, schools and contracts that the training text hardly has, as
 * laws and circulars define them: the labour code (45/2019/QH14), the laws on safety at work (84/2015/QH13), trade unions
 * (50/2024/QH15) and land (31/2024/QH15), circulars 45/2013/TT-BTC and 200/2014/TT-BTC on fixed assets.
 */
export const STROKE_ABBREVIATIONS =
  "LĐLĐ NLĐ NSDLĐ HĐLĐ TNLĐ BHTNLĐ ATLĐ VSLĐ ATVSLĐ XKLĐ CNLĐ CNVCLĐ CCVCLĐ CBCCVCLĐ CBCNVLĐ CNVLĐ CĐCS " +
  "TSCĐ CCTSCĐ QSDĐ GCNQSDĐ QLĐĐ VPĐKĐĐ ĐKĐĐ BTTĐC GPMBTĐC HĐTV HĐQT HĐNT CĐSP CĐYT " +
  "ĐHĐCĐ ĐKKD ĐKDN ĐBQH ĐBSCL ĐBDTTS KĐCL BQLĐT PCĐĐ BCĐ BVĐK PKĐK TTĐĐ ĐTNCSHCM";
