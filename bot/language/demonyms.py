"""The other names of countries: demonyms and nicknames, so that stores need not list them.

Facts of the language, one country a line: the name, then what people also write for it.
"""

from __future__ import annotations

from functools import cache

from bot.language.tokens import folded_words

_OTHER_NAMES = """
Afghanistan|Afghan|Afghans
Albania|Albanian|Albanians
Algeria|Algerian|Algerians
Angola|Angolan|Angolans
Argentina|Argentine|Argentinian|Argentinians
Armenia|Armenian|Armenians
Australia|Australian|Australians|Aussie|Oz
Austria|Austrian|Austrians
Azerbaijan|Azerbaijani|Azerbaijanis
Bahrain|Bahraini|Bahrainis
Bangladesh|Bangladeshi|Bangladeshis
Belarus|Belarusian|Belarusians|Byelorussia
Belgium|Belgian|Belgians
Benin|Beninese
Bolivia|Bolivian|Bolivians
Bosnia and Herzegovina|Bosnian|Bosnians|Bosnia|Bosnia-Herzegovina
Botswana|Botswanan|Motswana
Brazil|Brazilian|Brazilians
Bulgaria|Bulgarian|Bulgarians
Burkina Faso|Burkinabe
Burundi|Burundian|Burundians
Cambodia|Cambodian|Cambodians
Cameroon|Cameroonian|Cameroonians
Canada|Canadian|Canadians
Central African Republic|CAR
Chad|Chadian|Chadians
Chile|Chilean|Chileans
China|Chinese|PRC
Colombia|Colombian|Colombians
Comoros|Comorian|Comorians
Congo, Dem. Rep.|DR Congo|DRC|Democratic Republic of the Congo|Congo-Kinshasa
Congo, Rep.|Republic of the Congo|Republic of Congo|Congo-Brazzaville
Costa Rica|Costa Rican|Costa Ricans
Cote d'Ivoire|Ivory Coast|Ivorian|Ivorians|Côte d'Ivoire
Croatia|Croatian|Croatians|Croat
Cuba|Cuban|Cubans
Cyprus|Cypriot|Cypriots
Czech Republic|Czechia|Czech|Czechs
Denmark|Danish|Dane|Danes
Djibouti|Djiboutian
Dominican Republic|Dominican
Ecuador|Ecuadorian|Ecuadorean
Egypt|Egyptian|Egyptians
El Salvador|Salvadoran|Salvadorean
Equatorial Guinea|Equatoguinean
Eritrea|Eritrean|Eritreans
Estonia|Estonian|Estonians
Eswatini|Swaziland|Swazi
Ethiopia|Ethiopian|Ethiopians
Fiji|Fijian|Fijians
Finland|Finnish|Finn|Finns
France|French
Gabon|Gabonese
Gambia|Gambian|The Gambia
Georgia|Georgian|Georgians
Germany|German|Germans
Ghana|Ghanaian|Ghanaians
Greece|Greek|Greeks
Guatemala|Guatemalan|Guatemalans
Guinea|Guinean|Guineans
Guinea-Bissau|Bissau-Guinean
Haiti|Haitian|Haitians
Honduras|Honduran|Hondurans
Hong Kong|Hongkonger|Hong Kong, China|Hong Kong SAR
Hungary|Hungarian|Hungarians
Iceland|Icelandic|Icelander|Icelanders
India|Indian|Indians
Indonesia|Indonesian|Indonesians
Iran|Iranian|Iranians|Persia
Iraq|Iraqi|Iraqis
Ireland|Irish|Irish Republic|Republic of Ireland|Eire
Israel|Israeli|Israelis
Italy|Italian|Italians
Jamaica|Jamaican|Jamaicans
Japan|Japanese
Jordan|Jordanian|Jordanians
Kazakhstan|Kazakh|Kazakhs
Kenya|Kenyan|Kenyans
Korea, Dem. Rep.|North Korea|North Korean|North Koreans|DPRK
Korea, Rep.|South Korea|South Korean|South Koreans|Republic of Korea
Kuwait|Kuwaiti|Kuwaitis
Kyrgyzstan|Kyrgyz
Laos|Laotian|Lao
Latvia|Latvian|Latvians
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian|Liberians
Libya|Libyan|Libyans
Lithuania|Lithuanian|Lithuanians
Luxembourg|Luxembourgish|Luxembourger
Madagascar|Malagasy
Malawi|Malawian|Malawians
Malaysia|Malaysian|Malaysians
Mali|Malian|Malians
Malta|Maltese
Mauritania|Mauritanian|Mauritanians
Mauritius|Mauritian|Mauritians
Mexico|Mexican|Mexicans
Moldova|Moldovan|Moldovans
Mongolia|Mongolian|Mongolians
Montenegro|Montenegrin
Morocco|Moroccan|Moroccans
Mozambique|Mozambican|Mozambicans
Myanmar|Burma|Burmese
Namibia|Namibian|Namibians
Nepal|Nepalese|Nepali
Netherlands|Dutch|Holland|The Netherlands
New Zealand|New Zealander|New Zealanders|Kiwi|NZ
Nicaragua|Nicaraguan|Nicaraguans
Niger|Nigerien
Nigeria|Nigerian|Nigerians
North Macedonia|Macedonia|Macedonian|FYR Macedonia
Norway|Norwegian|Norwegians
Oman|Omani|Omanis
Pakistan|Pakistani|Pakistanis
Panama|Panamanian|Panamanians
Papua New Guinea|PNG|Papua New Guinean
Paraguay|Paraguayan|Paraguayans
Peru|Peruvian|Peruvians
Philippines|Filipino|Filipinos|Philippine|The Philippines
Poland|Polish|Pole|Poles
Portugal|Portuguese
Puerto Rico|Puerto Rican|Puerto Ricans
Qatar|Qatari|Qataris
Reunion|Réunion
Romania|Romanian|Romanians
Russia|Russian|Russians|Russian Federation
Rwanda|Rwandan|Rwandans
Sao Tome and Principe|São Tomé|São Tomé and Príncipe
Saudi Arabia|Saudi|Saudis
Senegal|Senegalese
Serbia|Serbian|Serbians|Serb
Sierra Leone|Sierra Leonean
Singapore|Singaporean|Singaporeans
Slovak Republic|Slovakia|Slovak|Slovaks
Slovakia|Slovak|Slovaks|Slovak Republic
Slovenia|Slovenian|Slovenians|Slovene
Somalia|Somali|Somalis
South Africa|South African|South Africans|SA
Spain|Spanish|Spaniard|Spaniards
Sri Lanka|Sri Lankan|Sri Lankans
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish|Swede|Swedes
Switzerland|Swiss
Syria|Syrian|Syrians
Taiwan|Taiwanese
Tajikistan|Tajik|Tajiks
Tanzania|Tanzanian|Tanzanians
Thailand|Thai|Thais
Togo|Togolese
Trinidad and Tobago|Trinidadian|Trinidad & Tobago|Trinidad
Tunisia|Tunisian|Tunisians
Turkey|Turkish|Turk|Turks|Türkiye
Turkmenistan|Turkmen
Uganda|Ugandan|Ugandans
Ukraine|Ukrainian|Ukrainians
United Arab Emirates|UAE|Emirati|Emirates
United Kingdom|UK|U.K.|Britain|Great Britain|British|Briton|Britons|Brits
United States|US|U.S.|USA|U.S.A.|America|American|Americans|the States|United States of America
Uruguay|Uruguayan|Uruguayans
Uzbekistan|Uzbek|Uzbeks
Venezuela|Venezuelan|Venezuelans
Vietnam|Vietnamese|Viet Nam
West Bank and Gaza|Palestine|Palestinian|Palestinians|Palestinian territories
Yemen|Yemeni|Yemenis|Yemen, Rep.
Zambia|Zambian|Zambians
Zimbabwe|Zimbabwean|Zimbabweans|Rhodesia
Bahamas|Bahamian|Bahamians|The Bahamas
Barbados|Barbadian|Barbadians|Bajan
Belize|Belizean|Belizeans
Bhutan|Bhutanese
Brunei|Bruneian|Bruneians|Brunei Darussalam
Cape Verde|Cabo Verde|Cape Verdean
Grenada|Grenadian
Guyana|Guyanese
Kiribati|I-Kiribati
Kosovo|Kosovan|Kosovar
Liechtenstein|Liechtensteiner
Macau|Macao|Macanese|Macao, China|Macau SAR
Macao, China|Macau|Macao|Macanese
Maldives|Maldivian|Maldivians|The Maldives
Micronesia|Micronesian|Micronesia, Fed. Sts.
Samoa|Samoan|Samoans
Seychelles|Seychellois
Solomon Islands|Solomon Islander
South Sudan|South Sudanese
Timor-Leste|East Timor|Timorese
Tonga|Tongan|Tongans
Vanuatu|Ni-Vanuatu
Greenland|Greenlandic|Greenlander
Alabama|Alabaman|Alabamian
Alaska|Alaskan
Arizona|Arizonan
Arkansas|Arkansan
California|Californian|Californians|Calif.
Colorado|Coloradan
Connecticut|Connecticuter
Delaware|Delawarean
Florida|Floridian|Floridians
Hawaii|Hawaiian|Hawaiians
Idaho|Idahoan
Illinois|Illinoisan
Indiana|Hoosier
Iowa|Iowan
Kansas|Kansan
Kentucky|Kentuckian
Louisiana|Louisianan
Maine|Mainer
Maryland|Marylander
Massachusetts|Bay State
Michigan|Michigander
Minnesota|Minnesotan
Mississippi|Mississippian
Missouri|Missourian
Montana|Montanan
Nebraska|Nebraskan
Nevada|Nevadan
New Jersey|New Jerseyan
New Mexico|New Mexican
New York|New York state|New Yorker
North Carolina|North Carolinian
North Dakota|North Dakotan
Ohio|Ohioan
Oklahoma|Oklahoman
Oregon|Oregonian
Pennsylvania|Pennsylvanian
Rhode Island|Rhode Islander
South Carolina|South Carolinian
South Dakota|South Dakotan
Tennessee|Tennessean
Texas|Texan|Texans
Utah|Utahn
Vermont|Vermonter
Virginia|Virginian
Washington|Washington state|Washingtonian
West Virginia|West Virginian
Wisconsin|Wisconsinite
Wyoming|Wyomingite
England|English
Scotland|Scottish|Scot|Scots
Wales|Welsh
Northern Ireland|Northern Irish
European Union|EU
World|worldwide|global|globally|across the world|around the world
"""


@cache
def _groups() -> dict[tuple[str, ...], tuple[str, ...]]:
    groups: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in _OTHER_NAMES.strip().splitlines():
        names = tuple(line.split("|"))
        groups[folded_words(names[0])] = names[1:]
    for names in list(groups.values()):
        for name in names:
            groups.setdefault(folded_words(name), ())
    return groups


def other_names(name: str) -> tuple[str, ...]:
    """The demonyms and nicknames of a country by its name; empty where none are known."""
    words = folded_words(name)
    known = _groups().get(words)
    if known:
        return known
    return next((names for names in _by_any_name().get(words, ())), ())


@cache
def _by_any_name() -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Full names of countries that tables write (Viet Nam, Czechia) → all names of the country."""
    found: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
    for line in _OTHER_NAMES.strip().splitlines():
        names = tuple(line.split("|"))
        for name in names[1:]:
            words = folded_words(name)
            if len(names) > 1 and name[0].isupper():
                found[words] = (*found.get(words, ()), names)
    return found
