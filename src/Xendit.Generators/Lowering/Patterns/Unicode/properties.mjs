// Prints the Unicode properties that ECMA-262 names (tables 67 to 71), by the engine that runs this: node properties.mjs > properties.txt
// A line is "kind names ranges": names with commas between, ranges as hexadecimal gaps from the end of the range before, "+" and the length less one.

const categories = `
  Lu,Uppercase_Letter Ll,Lowercase_Letter Lt,Titlecase_Letter LC,Cased_Letter Lm,Modifier_Letter Lo,Other_Letter L,Letter
  Mn,Nonspacing_Mark Mc,Spacing_Mark Me,Enclosing_Mark M,Mark,Combining_Mark
  Nd,Decimal_Number,digit Nl,Letter_Number No,Other_Number N,Number
  Pc,Connector_Punctuation Pd,Dash_Punctuation Ps,Open_Punctuation Pe,Close_Punctuation Pi,Initial_Punctuation
  Pf,Final_Punctuation Po,Other_Punctuation P,Punctuation,punct
  Sm,Math_Symbol Sc,Currency_Symbol Sk,Modifier_Symbol So,Other_Symbol S,Symbol
  Zs,Space_Separator Zl,Line_Separator Zp,Paragraph_Separator Z,Separator
  Cc,Control,cntrl Cf,Format Cs,Surrogate Co,Private_Use Cn,Unassigned C,Other`;

const scripts = `
  Adlm,Adlam Aghb,Caucasian_Albanian Ahom,Ahom Arab,Arabic Armi,Imperial_Aramaic Armn,Armenian Avst,Avestan
  Bali,Balinese Bamu,Bamum Bass,Bassa_Vah Batk,Batak Beng,Bengali Berf,Beria_Erfe Bhks,Bhaiksuki Bopo,Bopomofo
  Brah,Brahmi Brai,Braille Bugi,Buginese Buhd,Buhid Cakm,Chakma Cans,Canadian_Aboriginal Cari,Carian Cham,Cham
  Cher,Cherokee Chrs,Chorasmian Copt,Coptic,Qaac Cpmn,Cypro_Minoan Cprt,Cypriot Cyrl,Cyrillic Deva,Devanagari
  Diak,Dives_Akuru Dogr,Dogra Dsrt,Deseret Dupl,Duployan Egyp,Egyptian_Hieroglyphs Elba,Elbasan Elym,Elymaic
  Ethi,Ethiopic Gara,Garay Geor,Georgian Glag,Glagolitic Gong,Gunjala_Gondi Gonm,Masaram_Gondi Goth,Gothic Gran,Grantha
  Grek,Greek Gujr,Gujarati Gukh,Gurung_Khema Guru,Gurmukhi Hang,Hangul Hani,Han Hano,Hanunoo Hatr,Hatran Hebr,Hebrew
  Hira,Hiragana Hluw,Anatolian_Hieroglyphs Hmng,Pahawh_Hmong Hmnp,Nyiakeng_Puachue_Hmong
  Hung,Old_Hungarian Ital,Old_Italic Java,Javanese Kali,Kayah_Li Kana,Katakana Kawi,Kawi Khar,Kharoshthi Khmr,Khmer
  Khoj,Khojki Kits,Khitan_Small_Script Knda,Kannada Krai,Kirat_Rai Kthi,Kaithi Lana,Tai_Tham Laoo,Lao Latn,Latin
  Lepc,Lepcha Limb,Limbu Lina,Linear_A Linb,Linear_B Lisu,Lisu Lyci,Lycian Lydi,Lydian Mahj,Mahajani Maka,Makasar
  Mand,Mandaic Mani,Manichaean Marc,Marchen Medf,Medefaidrin Mend,Mende_Kikakui Merc,Meroitic_Cursive
  Mero,Meroitic_Hieroglyphs Mlym,Malayalam Modi,Modi Mong,Mongolian Mroo,Mro Mtei,Meetei_Mayek Mult,Multani Mymr,Myanmar
  Nagm,Nag_Mundari Nand,Nandinagari Narb,Old_North_Arabian Nbat,Nabataean Newa,Newa Nkoo,Nko Nshu,Nushu Ogam,Ogham
  Olck,Ol_Chiki Onao,Ol_Onal Orkh,Old_Turkic Orya,Oriya Osge,Osage Osma,Osmanya Ougr,Old_Uyghur Palm,Palmyrene
  Pauc,Pau_Cin_Hau Perm,Old_Permic Phag,Phags_Pa Phli,Inscriptional_Pahlavi Phlp,Psalter_Pahlavi Phnx,Phoenician
  Plrd,Miao Prti,Inscriptional_Parthian Rjng,Rejang Rohg,Hanifi_Rohingya Runr,Runic Samr,Samaritan
  Sarb,Old_South_Arabian Saur,Saurashtra Sgnw,SignWriting Shaw,Shavian Shrd,Sharada Sidd,Siddham Sidt,Sidetic
  Sind,Khudawadi Sinh,Sinhala Sogd,Sogdian Sogo,Old_Sogdian Sora,Sora_Sompeng Soyo,Soyombo Sund,Sundanese Sunu,Sunuwar
  Sylo,Syloti_Nagri Syrc,Syriac Tagb,Tagbanwa Takr,Takri Tale,Tai_Le Talu,New_Tai_Lue Taml,Tamil Tang,Tangut
  Tavt,Tai_Viet Telu,Telugu Tfng,Tifinagh Tglg,Tagalog Thaa,Thaana Thai,Thai Tibt,Tibetan Tirh,Tirhuta Tnsa,Tangsa
  Todr,Todhri Tols,Tolong_Siki Toto,Toto Tutg,Tulu_Tigalari Ugar,Ugaritic Vaii,Vai Vith,Vithkuqi Wara,Warang_Citi
  Wcho,Wancho Xpeo,Old_Persian Xsux,Cuneiform Yezi,Yezidi Yiii,Yi Zanb,Zanabazar_Square Zinh,Inherited,Qaai
  Zyyy,Common Zzzz,Unknown`;

const binaries = `
  ASCII ASCII_Hex_Digit,AHex Alphabetic,Alpha Any Assigned Bidi_Control,Bidi_C Bidi_Mirrored,Bidi_M Case_Ignorable,CI Cased
  Changes_When_Casefolded,CWCF Changes_When_Casemapped,CWCM Changes_When_Lowercased,CWL Changes_When_NFKC_Casefolded,CWKCF
  Changes_When_Titlecased,CWT Changes_When_Uppercased,CWU Dash Default_Ignorable_Code_Point,DI Deprecated,Dep Diacritic,Dia
  Emoji Emoji_Component,EComp Emoji_Modifier,EMod Emoji_Modifier_Base,EBase Emoji_Presentation,EPres
  Extended_Pictographic,ExtPict Extender,Ext Grapheme_Base,Gr_Base Grapheme_Extend,Gr_Ext Hex_Digit,Hex
  IDS_Binary_Operator,IDSB IDS_Trinary_Operator,IDST ID_Continue,IDC ID_Start,IDS Ideographic,Ideo Join_Control,Join_C
  Logical_Order_Exception,LOE Lowercase,Lower Math Noncharacter_Code_Point,NChar Pattern_Syntax,Pat_Syn
  Pattern_White_Space,Pat_WS Quotation_Mark,QMark Radical Regional_Indicator,RI Sentence_Terminal,STerm Soft_Dotted,SD
  Terminal_Punctuation,Term Unified_Ideograph,UIdeo Uppercase,Upper Variation_Selector,VS White_Space,space
  XID_Continue,XIDC XID_Start,XIDS`;

const words = (text) => text.trim().split(/\s+/).map((names) => names.split(','));

function rangesOf(property) {
  const pattern = new RegExp(`\\p{${property}}`, 'u');
  const ranges = [];
  for (let point = 0, first = -1; point <= 0x110000; point++) {
    const isIn = point < 0x110000 && pattern.test(String.fromCodePoint(point));
    if (isIn && first < 0) {
      first = point;
    } else if (!isIn && first >= 0) {
      ranges.push([first, point - 1]);
      first = -1;
    }
  }
  return ranges;
}

function encode(ranges) {
  let end = 0;
  return ranges.map(([first, last]) => {
    const text = (first - end).toString(16) + (last > first ? `+${(last - first).toString(16)}` : '');
    end = last;
    return text;
  }).join(' ');
}

function print(kind, names, ranges) {
  console.log(`${kind} ${[...new Set(names)].join(',')} ${ranges}`.trim());
}

// The extensions of a script where they are another set than the script itself.
function printScript(names) {
  const [own, extended] = ['sc', 'scx'].map((kind) => encode(rangesOf(`${kind}=${names[0]}`)));
  print('sc', names, own);
  if (extended !== own) print('scx', names, extended);
}

console.log(`Unicode ${process.versions.unicode}; Packing/THIRD-PARTY-NOTICES.txt has the license.`);
words(categories).forEach((names) => print('gc', names, encode(rangesOf(`gc=${names[0]}`))));
words(scripts).forEach(printScript);
words(binaries).forEach((names) => print('is', names, encode(rangesOf(names[0]))));
