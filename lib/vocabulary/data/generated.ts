// Written by scripts/vocabulary.ts out of linguist-languages, iso-639-1 and i18n-iso-countries. Do not edit.
export const PROGRAMMING = `
[programming: programming]
ABAP
ActionScript | actionscript 3; actionscript3
AppleScript
AutoHotkey | ahk
Clojure
COBOL
CoffeeScript | coffee-script
ColdFusion | cfml; coldfusion html
Cython | pyrex
Elixir
Erlang
F# | fsharp
Fortran
GLSL
Haskell
HLSL
Kotlin
Lua
MQL5
Objective-C | obj-c; objc; objectivec
OCaml
OpenCL
OpenEdge ABL | openedge; abl
Pascal | objectpascal
Prolog
QML
Q# | qsharp
Racket
REXX
Scala
Smalltalk
Tcl
Vala
VBScript
WebAssembly | wast; wasm
XQuery
Zig
AMPL
GAMS
Modelica
Awk
JCL
Visual Basic 6.0 | vb6; vb 6; visual basic 6; visual basic classic; classic visual basic
PowerBuilder
Cypher
SPARQL
`;
export const SPOKEN = `
[language]
?Afar
Abkhaz
Afrikaans
?Akan
Amharic
Aragonese
Arabic
Assamese
Avaric
Aymara
Azerbaijani
Bashkir
Belarusian
Bulgarian
Bislama
Bambara
Bengali | Bangla; Bangali
Breton
Bosnian
Catalan
Chechen
Chamorro
Corsican
=Cree
Czech
Chuvash
Welsh | Cymraeg
Danish
German | Deutsch
Divehi
Dzongkha
?Ewe
Greek
English | Englisch
Esperanto
Spanish | Español
Estonian
Basque
Persian | Farsi
Finnish
Fijian
Faroese
French | Français; Französisch
Western Frisian
?Irish | Irish Gaelic
Scottish Gaelic
Galician
Guaraní
Gujarati
=Manx
Hausa
Hebrew | Ivrit
Hindi
Croatian
?Haitian
Hungarian
Armenian
Herero
Indonesian | Bahasa Indonesia
Igbo
Nuosu
Inupiaq
?Ido
Icelandic
Italian
Inuktitut
Japanese
Javanese
Georgian
=Kongo
Kikuyu
Kwanyama
Kazakh
Kalaallisut
Khmer
Kannada
Korean
Kanuri
Kashmiri
Kurdish
=Komi
Cornish
Kyrgyz
=Latin
Luxembourgish
Ganda | Luganda
Limburgish
Lingala
=Lao | Laotian
Lithuanian
Luba-Katanga
Latvian
Malagasy
Marshallese
Māori | te reo Māori
Macedonian
Malayalam
Mongolian
Marathi
Malay | Bahasa Melayu
Maltese
Burmese
?Nauru
Norwegian Bokmål
Northern Ndebele
Nepali
Ndonga
Dutch | Flemish
Norwegian Nynorsk
Norwegian
Southern Ndebele
Navajo
Chichewa | Nyanja
Occitan
Ojibwe
Oromo
Odia | Oriya
Ossetian
Punjabi | Panjabi
=Polish
Pashto | Pashtu; Pushto
Portuguese
Quechua
Romansh
Kirundi | Rundi
Romanian
Russian
Kinyarwanda
Sanskrit
Sardinian
Sindhi
Northern Sami
=Sango
Sinhala | Sinhalese
Slovak
Slovenian
Samoan
Shona
Somali
Albanian
Serbian
Swati | siSwati
Southern Sotho
Sundanese
Swedish
Swahili | Kiswahili
Tamil
Telugu
Tajik
Thai
Tigrinya
Turkmen
Tagalog | Filipino
Tswana
?Tonga | Tongan
Turkish
Tsonga
Tatar
Twi
Tahitian
Uyghur
Ukrainian
Urdu
Uzbek
Venda
Vietnamese
Walloon
Wolof
Xhosa
Yiddish
Yoruba
Zhuang
Chinese
Zulu
`;
/** Each line begins with the ISO 3166-1 alpha-2 code. */
export const COUNTRIES = `AF Afghanistan
AL Albania
DZ Algeria
AS American Samoa
AD Andorra
AO Angola
AI Anguilla
AG Antigua and Barbuda
AR Argentina
AM Armenia
AW Aruba
AU Australia
AT Austria
AZ Azerbaijan
BS Bahamas
BH Bahrain
BD Bangladesh
BB Barbados
BY Belarus
BE Belgium
BZ Belize
BJ Benin
BM Bermuda
BT Bhutan
BO Bolivia
BA Bosnia and Herzegovina
BW Botswana
BR Brazil
BN Brunei | Brunei Darussalam
BG Bulgaria
BF Burkina Faso
BI Burundi
KH Cambodia
CM Cameroon
CA Canada
CV Cabo Verde | Cape Verde
KY Cayman Islands
CF Central African Republic
TD ?Chad
CL Chile
CN China | People's Republic of China
CO Colombia
KM Comoros
CG Congo | Republic of the Congo
CD Democratic Republic of the Congo
CK Cook Islands
CR Costa Rica
CI Cote d'Ivoire | Côte d'Ivoire; Ivory Coast
HR Croatia
CU Cuba
CY Cyprus
CZ Czech Republic | Czechia
DK Denmark
DJ Djibouti
DM =Dominica
DO Dominican Republic
EC Ecuador
EG Egypt
SV El Salvador
GQ Equatorial Guinea
ER Eritrea
EE Estonia
ET Ethiopia
FK Falkland Islands
FO Faroe Islands
FJ Fiji
FI Finland
FR France
GF French Guiana
PF French Polynesia
GA Gabon
GM Gambia | Republic of The Gambia
GE ?Georgia country
DE Germany
GH Ghana
GI Gibraltar
GR Greece
GL Greenland
GD Grenada
GP Guadeloupe
GU Guam
GT Guatemala
GN ?Guinea
GW Guinea-Bissau
GY Guyana
HT Haiti
VA Vatican City | Holy See
HN Honduras
HK Hong Kong
HU Hungary
IS Iceland
IN India
ID Indonesia
IR Iran | Islamic Republic of Iran
IQ Iraq
IE Ireland
IL Israel
IT Italy
JM Jamaica
JP Japan
JO ?Jordan
KZ Kazakhstan
KE Kenya
KI Kiribati
KP North Korea
KR South Korea | Korea; Republic of Korea
KW Kuwait
KG Kyrgyzstan
LA Laos | Lao People's Democratic Republic
LV Latvia
LB Lebanon
LS Lesotho
LR Liberia
LY Libya
LI Liechtenstein
LT Lithuania
LU Luxembourg
MO Macao
MG Madagascar
MW Malawi
MY Malaysia
MV Maldives
ML Mali
MT Malta
MH Marshall Islands
MQ Martinique
MR Mauritania
MU Mauritius
YT Mayotte
MX Mexico
FM Micronesia
MD Moldova
MC Monaco
MN Mongolia
MS Montserrat
MA Morocco
MZ Mozambique
MM Burma | Myanmar
NA Namibia
NR ?Nauru country
NP Nepal
NL Netherlands
NC New Caledonia
NZ New Zealand
NI Nicaragua
NE Niger
NG Nigeria
NU Niue
MK North Macedonia
MP Northern Mariana Islands
NO Norway
OM Oman
PK Pakistan
PW Palau
PS State of Palestine | Palestine
PA Panama
PG Papua New Guinea
PY Paraguay
PE Peru
PH Philippines
PL Poland
PT Portugal
PR Puerto Rico
QA Qatar
RE ?Reunion
RO Romania
RU Russia | Russian Federation
RW Rwanda
SH Saint Helena
KN Saint Kitts and Nevis
LC Saint Lucia
VC Saint Vincent and the Grenadines
WS Samoa
SM San Marino
ST Sao Tome and Principe
SA Saudi Arabia
SN Senegal
SC Seychelles
SL Sierra Leone
SG Singapore
SK Slovakia
SI Slovenia
SB Solomon Islands
SO Somalia
ZA South Africa
ES Spain
LK Sri Lanka
SD Sudan
SR Suriname
SZ Eswatini
SE Sweden
CH Switzerland
SY Syria | Syrian Arab Republic
TW Taiwan
TJ Tajikistan
TZ Tanzania | United Republic of Tanzania
TH Thailand
TL East Timor | Timor-Leste
TG Togo
TO ?Tonga country
TT Trinidad and Tobago
TN Tunisia
TR Türkiye | =Turkey
TM Turkmenistan
TC Turks and Caicos Islands
TV Tuvalu
UG Uganda
UA Ukraine
AE United Arab Emirates | UAE
GB United Kingdom | UK; Great Britain
US United States of America | United States; USA; =US
UY Uruguay
UZ Uzbekistan
VU Vanuatu
VE Venezuela
VN Vietnam
VG British Virgin Islands
VI US Virgin Islands
YE Yemen
ZM Zambia
ZW Zimbabwe
AX Åland Islands | Aland Islands
CW Curaçao
GG Guernsey
IM Isle of Man
JE ?Jersey
ME Montenegro
BL Saint Barthélemy
MF Saint Martin
RS Serbia
SX Sint Maarten
SS South Sudan
XK Kosovo`;
