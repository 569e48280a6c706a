/// Places known by name, and the words that make a place's name.
let placeTables: [LexiconTable] = [
  // Countries and territories, with short forms.
  LexiconTable(
    [.place],
    """
    afghanistan albania algeria andorra angola antigua_and_barbuda antigua argentina armenia australia austria
    azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia
    bosnia_and_herzegovina bosnia botswana brazil brunei bulgaria burkina_faso burundi cambodia cameroon canada
    cape_verde cabo_verde central_african_republic chad chile china people's_republic_of_china
    republic_of_china colombia comoros congo republic_of_the_congo democratic_republic_of_the_congo
    democratic_republic_of_congo costa_rica croatia cuba cyprus czech_republic czechia denmark djibouti dominica
    dominican_republic east_timor timor_leste ecuador egypt el_salvador equatorial_guinea eritrea estonia
    eswatini swaziland ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala
    guinea guinea_bissau guyana haiti honduras hungary iceland india indonesia iran islamic_republic_of_iran
    iraq ireland republic_of_ireland israel italy ivory_coast côte_d'ivoire jamaica japan jordan kazakhstan
    kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
    luxembourg madagascar malawi malaysia maldives mali malta marshall_islands mauritania mauritius mexico
    micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal
    netherlands new_zealand nicaragua niger nigeria north_korea democratic_people's_republic_of_korea dprk
    north_macedonia macedonia norway oman pakistan palau palestine panama papua_new_guinea paraguay peru
    philippines poland portugal qatar romania russia russian_federation rwanda saint_lucia saint_kitts_and_nevis
    samoa san_marino saudi_arabia senegal serbia seychelles sierra_leone singapore slovakia slovenia
    solomon_islands somalia south_africa south_korea republic_of_korea south_sudan spain sri_lanka sudan
    suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad_and_tobago
    trinidad tunisia turkey türkiye turkmenistan tuvalu uganda ukraine united_arab_emirates uae united_kingdom
    uk u.k great_britain britain england scotland wales northern_ireland united_states
    united_states_of_america usa u.s u.s.a america uruguay uzbekistan vanuatu vatican vatican_city venezuela
    vietnam viet_nam yemen zambia zimbabwe soviet_union ussr u.s.s.r yugoslavia czechoslovakia east_germany
    west_germany puerto_rico greenland guam bermuda gibraltar hong_kong macao macau faroe_islands
    falkland_islands cayman_islands new_caledonia french_polynesia holland korea hawaii
    """, value: 4),
  // Words that name the country only where all letters are capitals.
  LexiconTable([.placeAcronym], "us uk uae usa ussr dprk drc prc rok"),
  // Continents, large regions, seas.
  LexiconTable(
    [.place],
    """
    africa asia europe antarctica north_america south_america latin_america central_america middle_east
    far_east southeast_asia south_asia east_asia central_asia west_africa east_africa north_africa
    southern_africa eastern_europe western_europe central_europe scandinavia balkans caucasus maghreb sahel
    horn_of_africa asia_pacific indo_pacific oceania caribbean crimea donbas siberia kashmir punjab tibet
    xinjiang gaza gaza_strip west_bank golan_heights kurdistan patagonia amazon_basin sahara arctic
    scandinavia transylvania catalonia andalusia lombardy tuscany bavaria saxony normandy brittany flanders
    wallonia midwest new_england silicon_valley wall_street bay_area pacific_ocean atlantic_ocean
    indian_ocean arctic_ocean mediterranean mediterranean_sea black_sea red_sea baltic_sea north_sea
    caspian_sea south_china_sea east_china_sea yellow_sea persian_gulf gulf_of_mexico gulf_of_aden
    strait_of_hormuz taiwan_strait english_channel suez_canal panama_canal pacific atlantic baltic himalayas
    alps andes pyrenees carpathians urals rocky_mountains mount_everest kilimanjaro mekong nile danube rhine
    yangtze yangtze_river yellow_river ganges mississippi thames volga euphrates tigris zambezi congo_river
    yangtze_river_delta pearl_river_delta greater_bay_area gobi earth_orbit moon mars
    """),
  // First-level divisions of large countries.
  LexiconTable(
    [.place],
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota missouri montana nebraska nevada
    new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
    rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia washington_state
    wisconsin wyoming district_of_columbia anhui fujian gansu guangdong guangxi guizhou hainan hebei
    heilongjiang henan hubei hunan inner_mongolia jiangsu jiangxi jilin liaoning ningxia qinghai shaanxi
    shandong shanxi sichuan yunnan zhejiang andhra_pradesh arunachal_pradesh assam bihar chhattisgarh goa
    gujarat haryana himachal_pradesh jharkhand karnataka kerala madhya_pradesh maharashtra manipur meghalaya
    mizoram nagaland odisha rajasthan sikkim tamil_nadu telangana tripura uttar_pradesh uttarakhand west_bengal
    ladakh ontario quebec québec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick
    newfoundland prince_edward_island yukon nunavut new_south_wales queensland tasmania south_australia
    western_australia northern_territory são_paulo minas_gerais bahia jalisco oaxaca chiapas sonora hokkaido
    okinawa honshu kyushu java sumatra bali borneo sulawesi papua mindanao luzon sindh balochistan
    khyber_pakhtunkhwa gauteng western_cape eastern_cape kwazulu_natal limpopo mpumalanga chechnya dagestan
    tatarstan yakutia sicily sardinia corsica crete galicia basque_country yorkshire cornwall kent essex sussex
    u.s.virgin_islands b.c d.c l.a n.y
    """, value: 5),
  // Cities.
  LexiconTable(
    [.place],
    """
    london paris berlin madrid rome vienna brussels amsterdam the_hague rotterdam lisbon porto dublin edinburgh
    glasgow cardiff belfast manchester liverpool birmingham leeds sheffield bristol oslo bergen stockholm
    gothenburg copenhagen helsinki reykjavik tallinn riga vilnius warsaw krakow gdansk prague brno bratislava
    budapest bucharest sofia belgrade zagreb ljubljana sarajevo skopje tirana pristina podgorica athens
    thessaloniki istanbul ankara izmir kyiv kiev kharkiv odesa odessa lviv mariupol minsk chisinau moscow
    st_petersburg saint_petersburg novosibirsk vladivostok kazan tbilisi yerevan baku geneva zurich bern basel
    lausanne davos milan turin naples venice florence bologna genoa palermo barcelona valencia seville bilbao
    marseille lyon toulouse nice bordeaux strasbourg lille hamburg munich frankfurt cologne stuttgart dresden
    leipzig bonn hanover nuremberg bremen antwerp ghent new_york_city washington_d.c washington los_angeles
    chicago houston phoenix philadelphia san_antonio san_diego dallas austin san_jose san_francisco seattle
    denver boston detroit nashville memphis portland las_vegas baltimore milwaukee albuquerque sacramento
    kansas_city atlanta miami minneapolis cleveland new_orleans tampa pittsburgh cincinnati st_louis orlando
    buffalo salt_lake_city honolulu anchorage brooklyn manhattan queens bronx staten_island harlem hollywood
    toronto montreal vancouver ottawa calgary edmonton winnipeg halifax quebec_city mexico_city guadalajara
    monterrey tijuana cancun havana kingston port_au_prince santo_domingo san_juan panama_city san_salvador
    tegucigalpa managua guatemala_city bogota bogotá medellin medellín caracas quito guayaquil lima cusco la_paz
    santiago buenos_aires montevideo asuncion asunción brasilia brasília rio_de_janeiro sao_paulo salvador recife
    fortaleza manaus cairo alexandria tripoli tunis algiers casablanca rabat marrakesh khartoum addis_ababa
    asmara mogadishu nairobi mombasa kampala kigali bujumbura dar_es_salaam dodoma lusaka harare lilongwe maputo
    luanda windhoek gaborone pretoria johannesburg cape_town durban soweto kinshasa lagos abuja kano ibadan accra
    kumasi abidjan dakar bamako niamey ouagadougou conakry freetown monrovia yaounde douala antananarivo
    jerusalem tel_aviv haifa ramallah hebron rafah khan_younis gaza_city beirut damascus aleppo homs idlib amman
    baghdad basra mosul erbil tehran isfahan shiraz riyadh jeddah mecca medina doha dubai abu_dhabi sharjah
    muscat sanaa aden hodeidah kuwait_city manama kabul kandahar islamabad karachi lahore peshawar quetta
    new_delhi delhi mumbai bombay kolkata calcutta chennai madras bangalore bengaluru hyderabad pune ahmedabad
    jaipur lucknow srinagar dhaka chittagong kathmandu colombo male thimphu yangon naypyidaw mandalay bangkok
    chiang_mai phnom_penh vientiane hanoi ho_chi_minh_city saigon da_nang kuala_lumpur penang jakarta surabaya
    bandung manila cebu davao beijing peking shanghai tianjin chongqing guangzhou canton shenzhen chengdu wuhan
    xi'an nanjing hangzhou suzhou shenyang dalian harbin changchun qingdao jinan zhengzhou changsha kunming
    xiamen fuzhou hefei nanchang lhasa urumqi kashgar lanzhou xining yinchuan hohhot taiyuan shijiazhuang
    nanning haikou guiyang ningbo wenzhou dongguan foshan zhuhai sanya anshan benxi jinzhou fushun yingkou
    dandong daqing qiqihar mudanjiang jiamusi siping taipei kaohsiung tokyo osaka kyoto yokohama nagoya sapporo
    fukuoka kobe hiroshima nagasaki fukushima seoul busan incheon daegu pyongyang ulan_bator ulaanbaatar astana
    nur_sultan almaty tashkent samarkand bishkek dushanbe ashgabat sydney melbourne brisbane perth adelaide
    canberra hobart darwin auckland wellington christchurch suva port_moresby honiara detroit
    """, value: 6),
  LexiconTable(
    [.placeHead],
    """
    province county city district prefecture region state states territory municipality township town village
    borough parish island islands isle=1 river=1 lake=1 sea ocean bay gulf=1 strait=1 straits mount=1 mt=1 mountain mountains
    valley desert peninsula coast hills hill falls forest creek canyon cape=1 delta plateau basin reef glacier
    republic kingdom emirate emirates oblast canton department shire heights springs beach harbor harbour port
    street avenue road boulevard lane square quarter highway route plains plain ridge peak range archipelago
    falls canal crater volcano lagoon fjord autonomous_region governorate voivodeship estate gardens commons
    crescent terrace moor marsh swamp wood woods pass wadi=1 jebel=1 ciudad=1 villa=1 puerto=1 porto=1 port=1 rue=1 calle=1 rua=1 kota=1 pulau=1 gunung=1 jalan=1 nakhon=1 ban=1 koh=1 bukit=1 kampung=1 lago=1 rio=1 sungai=1 tanjung=1 oued=1 aït=1 saint=1 sainte=1 são=1 santa=1 bad=1
    """),
  LexiconTable(
    [.facilityHead],
    """
    airport museum bridge stadium arena tower palace castle cathedral church mosque temple monastery abbey shrine
    synagogue theatre theater hall library hospital prison station park zoo dam tunnel memorial monument
    cemetery garden plaza mall market pier dock docks plant refinery mine base barracks fort=1 fortress lighthouse
    observatory pavilion auditorium gallery hotel inn house mansion villa court courthouse building skyscraper
    center centre terminal junction interchange crossing gate wall camp=1 shelter racecourse speedway velodrome
    chapel mill quay wharf pagoda citadel pub cafe café restaurant farm ground grounds reservoir reserve
    """),
  LexiconTable(
    [.direction],
    """
    north south east west northeast northwest southeast southwest northern southern eastern western
    northeastern northwestern southeastern southwestern central upper lower ne nw se sw mid inner outer greater
    """),
]
