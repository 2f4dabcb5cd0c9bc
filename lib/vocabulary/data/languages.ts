/** Human languages that ISO 639-1 does not name, or names otherwise. The others come from iso-639-1, in generated.ts. */
export const LANGUAGES = `
[language]
+ Mandarin / Mandarin Chinese / Putonghua; Cantonese; Taiwanese / Hokkien; Toisanese; Hakka; Shanghainese; Simplified Chinese; Traditional Chinese | Chinese
+ Sign language / American Sign Language / =ASL / British Sign Language / =BSL / Auslan / signing for the deaf; Hmong; ?Karen / Karenic; Dari; Tamasheq / Tamashek; Ilocano; Cebuano; Krio; Haitian Creole / Haitian Kreyol / Kreyol / ?Creole; Cape Verdean Creole; Chaldean; Assyrian; Mixteco / Mixtec; K'iche' / Quiche; Mam language; Nahuatl; Pennsylvania Dutch; Swiss German / Schwyzerdütsch; Plattdeutsch; Fula / Fulani / Fulfulde; Nuer; Dinka; Acholi; Chuukese; Rohingya; Lakota; Cherokee; Uighur; Berber / Tamazight; Karelian; Romani; Ladino; Aramaic; Ancient Greek; Braille; Tibetan language
+ Brazilian Portuguese; European Portuguese | Portuguese
+ Latin American Spanish; Castilian | Spanish
+ Canadian French / Quebec French | French
+ isiXhosa | Xhosa
+ isiZulu | Zulu
+ Setswana | Tswana
+ Sesotho | Southern Sotho
+ Business English / British English / American English | English
`;
