/// Peoples, faiths and parties, as adjectives and nouns.
let demonymTables: [LexiconTable] = [
  LexiconTable(
    [.demonym],
    """
    afghan afghans albanian albanians algerian algerians american americans angolan angolans argentine argentines
    argentinian armenian armenians australian australians austrian austrians azerbaijani azerbaijanis bahraini
    bangladeshi bangladeshis belarusian belarusians belgian belgians beninese bhutanese bolivian bolivians
    bosnian bosnians botswanan brazilian brazilians british briton britons bulgarian bulgarians burkinabe
    burmese burundian cambodian cambodians cameroonian cameroonians canadian canadians chadian chilean chileans
    chinese colombian colombians congolese croatian croatians croat croats cuban cubans cypriot cypriots czech
    czechs danish dane danes djiboutian dominican dominicans dutch ecuadorian ecuadorean ecuadorians egyptian
    egyptians emirati emiratis english englishman eritrean estonian estonians ethiopian ethiopians fijian
    filipino filipinos finnish finn finns french frenchman gabonese gambian georgian georgians german germans
    ghanaian ghanaians greek greeks guatemalan guatemalans guinean guyanese haitian haitians honduran hondurans
    hungarian hungarians icelandic icelander icelanders indian indians indonesian indonesians iranian iranians
    iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese
    jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovan kosovar kuwaiti kuwaitis kyrgyz
    lao laotian latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians
    luxembourgish macedonian malagasy malawian malawians malaysian malaysians maldivian malian malians maltese
    mauritanian mauritian mexican mexicans moldovan moldovans mongolian mongolians montenegrin moroccan moroccans
    mozambican namibian nepali nepalese new_zealander new_zealanders nicaraguan nicaraguans nigerian nigerians
    nigerien north_korean north_koreans south_korean south_koreans norwegian norwegians omani omanis pakistani
    pakistanis palestinian palestinians panamanian paraguayan peruvian peruvians polish pole poles portuguese
    qatari qataris romanian romanians russian russians rwandan rwandans salvadoran salvadorans samoan saudi
    saudis scottish scot scots scotsman senegalese serb serbs serbian serbians singaporean singaporeans slovak
    slovaks slovene slovenes slovenian slovenians somali somalis south_african south_africans south_sudanese
    soviet soviets spanish spaniard spaniards sri_lankan sri_lankans sudanese surinamese swazi swede swedes
    swedish swiss syrian syrians taiwanese tajik tajiks tanzanian tanzanians thai thais tibetan tibetans togolese
    tongan trinidadian tunisian tunisians turk turks turkish turkmen ugandan ugandans ukrainian ukrainians
    uruguayan uruguayans uzbek uzbeks venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav
    zambian zambians zimbabwean zimbabweans african africans asian asians european europeans latin_american
    latin_americans north_american south_american central_american central_asian southeast_asian south_asian
    east_asian west_african east_african north_african middle_eastern african_american african_americans
    asian_american asian_americans native_american native_americans hispanic hispanics latino latinos latina
    scandinavian scandinavians nordic balkan caribbean arab arabs arabic kurd kurds kurdish uyghur uyghurs uighur
    uighurs han hui roma romani sami inuit maori māori aboriginal aborigines basque basques catalan catalans
    flemish breton bretons sicilian bavarian prussian ottoman ottomans byzantine roman romans persian persians
    assyrian viking vikings celtic gaelic slavic germanic anglo hindi bengali bengalis punjabi punjabis tamil
    tamils telugu gujarati marathi sindhi pashtun pashtuns hazara baloch sinhalese malay malays javanese cantonese
    mandarin manchu yoruba igbo hausa zulu zulus xhosa tutsi tutsis hutu hutus rohingya hmong cherokee navajo
    sioux apache texan texans californian californians new_yorker new_yorkers parisian londoner londoners hawaiian
    cossack cossacks chechen chechens tatar tatars siberian alaskan floridian ulster
    christian christians muslim muslims jewish jew jews hindu hindus buddhist buddhists sikh sikhs catholic
    catholics roman_catholic protestant protestants orthodox anglican anglicans lutheran lutherans baptist
    baptists methodist methodists presbyterian presbyterians evangelical evangelicals mormon mormons quaker
    quakers sunni sunnis shiite shiites shia shi'ite shi'ites alawite alawites druze copt coptic islamic islamist
    islamists taoist confucian zionist zionists jesuit jesuits
    republican republicans democrat democrats tory tories labourite communist communists socialist socialists
    social_democrat social_democrats christian_democrat christian_democrats liberal_democrat liberal_democrats
    marxist marxists maoist maoists nazi nazis fascist bolshevik bolsheviks baathist peronist kremlinologist
    western westerner westerners
    """)
]
