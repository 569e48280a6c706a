/// Cities and regions of the world: a small part of GeoNames (CC BY 4.0); see NOTICE.
let cityTables: [LexiconTable] = [
  LexiconTable(
    [.place],
    """
    a_coruña aachen abbotsford aberdeen aberdeenshire abidjan abkhazia abu_dhabi abuja abéché accra addis_ababa
    adelaide aden ado_ekiti afghanistan africa agadez agadir agra agrigento ahmedabad aichi airai
    aix_en_provence ajman akita akron aktau akure alabama alameda_county alappuzha alaska albania albany
    albany_county albemarle_county alberta alborz aleppo alexandria algeria algiers alhambra alicante
    allen_county allier almaty altamira altona amagasaki amapá amarillo amazonas america americana americas
    amman amravati amritsar amsterdam anaheim anambra anantapur ancona andhra_pradesh andorra angoche angola
    ankara anse_royale antakya antalya antananarivo antarctica antioch antipolo antofagasta antwerp aomori apia
    appenzell_innerrhoden arad ararat arequipa argentina arica arima arizona arkansas arkhangelsk armenia arnhem
    aruba arusha ascoli_piceno ashaiman ashdod ashgabat ashkelon asia asmara assam astana asturias asunción
    aswan atacama athens atlanta auckland aurora austin australia austria ayacucho aydın azerbaijan badajoz
    badin baghdad baguio bahamas bahawalpur bahir_dar bahr_el_ghazal bahrain bailey_county baja_california
    bakersfield baku bali balkan ballarat balochistan baltimore baltimore_county bamako banda_aceh
    bandar_seri_begawan bandung bangkok bangladesh bangui banjul banyuwangi baoji baqubah barbados barbuda
    barcelona barinas baripada barishal barnsley basel bashan basilan basildon basseterre bata batam batangas
    bath batken baton_rouge batu_pahat batumi bay_of_plenty bayelsa beaumont bedford beersheba beijing beira
    beirut bel_ombre belarus belfast belgium belgrade belize bellevue belmopan belém ben_tre bendigo bengaluru
    benghazi benin benue berbera berea bergamo bergen bergen_county berkeley berlin bermuda bern beylikdüzü
    bhubaneswar bhutan bielany billings biratnagar birkenhead birmingham bishkek black_river blackpool
    blagoveshchensk blantyre bloemfontein boa_vista bobo_dioulasso bogota bogotá bolivia bologna bolívar bonaire
    bordeaux borno bosnia_and_herzegovina boston botswana bougainville boulder bournemouth bradford braga braila
    brampton brandenburg brantford brasilia brasília bratislava brazil brazoria_county brazzaville brașov bremen
    bremerhaven brescia bridgetown brighton brisbane bristol britain british_columbia broken_arrow brokopondo
    bromley brooklyn brunei brunei_darussalam brussels bucharest budapest buenos_aires buffalo bujumbura
    bukidnon bukit_jalil bulacan bulawayo bulgaria burkina_faso burma burnley bursa burundi bury busan busia
    business_bay bydgoszcz béjaïa bến_tre ca_mau cabinda cabo_delgado cagayan cagayan_de_oro cairns cairo
    calabria caldas calgary calhoun_county california callao cambodia cambridge camden camden_county cameroon
    campbell_county can_tho canada canary_islands canberra cancun cancún cankaya canterbury cape_coast cape_town
    cape_verde caracas cardiff caribbean carlow cartagena cartago caruaru casablanca cass_county castries
    catania cavan cayman_islands cebu central central_african_republic central_america central_asia
    central_coast central_province ceuta chaco chad chaguanas chandigarh chandpur changsha changzhou charleston
    charleston_county charsadda chattogram chefchaouen chelmsford chengdu chennai chenzhou chernivtsi chesapeake
    chester_county chiang_rai chiba chicago chico chihuahua chile china chinatown chincha_alta chingola chișinău
    chongqing christ_church christchurch cincinnati claiborne_county clare clarendon clermont_ferrand cleveland
    cluj cluj_napoca coban cobán cochabamba coconino_county coimbatore coimbra colchester colima colombia
    colombo colorado columbia columbus colón como comodoro_rivadavia conakry congo connecticut constanta
    constanța cook_county cook_islands copacabana copenhagen copperbelt cork cornwall corozal corpus_christi
    corrientes costa_rica cotabato coventry cox's_bazar craiova crawford_county cremona criuleni croatia
    cross_river cuba cumberland_county cumbria curaçao curitiba cuttack cuyahoga_county cyprus czech_republic
    czechia cádiz córdoba côte_d'ivoire cần_thơ da_nang daejeon dagenham dakar dalian dallas daloa damascus
    dammam dar_es_salaam darlington davao daye dayton debre_tabor debrecen deer_valley dehradun deir_ez_zor
    delaware delhi delmas democratic_republic_of_the_congo denmark denpasar denver depok dera_ghazi_khan derby
    derbyshire des_moines detroit devon dhaka diez_de_octubre diffa dili dimitrovgrad dire_dawa djibouti dodoma
    doha dohad dominica dominican_republic doncaster donetsk dongguan dorset dortmund douala downey drammen
    dresden dubai dublin dudley duisburg dumaguete dundee dunedin duque_de_caxias durango durban durg durham
    durrës dushanbe düsseldorf east east_jerusalem east_los_angeles eastern eastern_africa eastern_cape
    eastern_europe ecuador edinburgh edison edmonton egypt eindhoven ekiti el_cajon el_fasher el_paso
    el_salvador elbląg eldoret elk_grove eloy_alfaro emilia_romagna england entebbe entre_ríos enugu
    equatorial_guinea erbil eritrea erzurum esenyurt esmeraldas espoo essen essex estonia eswatini ethiopia
    europe eurozone evansville exeter ezhou fairfield faisalabad falkland_islands fargo faroe_islands
    federated_states_of_micronesia ferrara fier fiji finland florence florida forlì fort_worth france
    francistown frankfurt_am_main franklin_county free_state freetown freiburg fremont french_guiana
    french_republic fresnillo frisco fukuoka fukushima fuxin fuzhou gabon gaborone galati galați galle
    galveston_county galway gandhidham ganja gardez garissa gateshead gatineau gauteng gaya gaza gboko gdańsk
    gdynia geelong gelsenkirchen geneva genoa genova georgetown georgia germany ghana ghazipur gia_lai gibraltar
    gifu gijón gila_county gilbert gilgit gilgit_baltistan gillingham gisborne gitega giurgiu glasgow glendale
    gloucester go_vap gogebic_county gojra gold_coast gombe goochland_county gothenburg gqeberha grand_rapids
    graubünden graz greater_accra greater_noida greater_sudbury greece green_bay greenland greensboro greenwich
    grenada groningen grytviken gràcia guadalupe guadeloupe guam guangzhou guantanamo guarenas guatemala
    guatemala_city guayaquil guayas guernsey guerrero guinea guinea_bissau guiyang gujranwala gujrat gulf gulu
    guwahati guyana gwangju gwangyang gweru gwynedd gyumri göttingen haarlem hachinohe hackney hadejia hagen
    haifa haiti hajipur halifax hamadan hamamatsu hambantota hamburg hamilton hammanskraal hampshire
    hampshire_county handan hangzhou hanoi hanover harare harbin harlem harris_county hartford havana hawaii
    hayward hazaribagh heidelberg heihe helsinki hengyang henrico_county herat hertfordshire hidalgo hillsboro
    ho_chi_minh_city hobart hohhot hokkaido holland hollywood homs honduras hong_kong hong_kong_island honiara
    honolulu hope_town hortaleza houston howard_county hsinchu huangshi huddersfield hungary hurghada huzhou
    hyderabad hà_tiên iaşi iași ibadan iceland idaho ikeja illinois ilocos_sur iloilo incheon india indiana
    indianapolis indonesia indore ingolstadt iowa ipoh ipswich iquique iran iraq irbid ireland iringa irving
    isabela isfahan isfara ishinomaki iskandar_puteri islamabad israel istanbul italy ivory_coast izmir i̇zmir
    jackson_county jacobabad jaipur jakarta jalal_abad jalalabad jalandhar jamaica jamshedpur janakpur japan
    jebel_ali jeddah jelgava jena jeonju jersey_city jerusalem jhalakathi jhansi jhelum jiamusi jilin jingdezhen
    jinghong jodhpur johannesburg johor jordan joão_pessoa juba jwaneng kabale kabul kaduna kakinada kalaburagi
    kalinga kaliningrad kamina kampala kananga kanazawa kandahar kandy kane_county kano kanpur kansas
    kansas_city kaohsiung kaolack karachi karaj karlovy_vary karnal kasese kashgar kasur kathmandu katowice
    kaunas kavadarci kayes kazakhstan kazan kebbi keelung kelowna kennebec_county kensington_and_chelsea kent
    kentucky kenya kerala kericho kermanshah kern_county kewaunee_county khabarovsk khagrachhari khartoum
    khujand kiel kigali kigoma kihnu kikuyu kilkenny kimberley kingdom_of_norway kingdom_of_thailand kingston
    kingston_upon_hull kingstown kinshasa kiribati kirkuk kisangani kismayo kisoro kisumu kitale kitchener kitui
    kitwe klang knoxville kobe koblenz kochi kogi kolkata kollam kolwezi komsomolsk_on_amur kon_tum konya korea
    korolyov koror kosovo kota_kinabalu kotor kowloon kozhikode košice kragujevac kraków kreuzberg kroonstad
    kuala_lumpur kuching kufa kukës kumasi kumbakonam kunduz kunene kunming kupang kurigram kurunegala kutaisi
    kuwait kuwait_city kwekwe kyaukpyu kyiv kyoto kyrgyzstan kyzylorda l'aquila la_digue la_guajira la_paz lagos
    laguna lahore lake_county lakes lalitpur lanao_del_sur lancashire lane_county lang_son lansing lao_cai laois
    laos las_palmas las_vegas latacunga latin_america latvia lausanne lazio lebanon leeds leeuwarden leicester
    leicestershire leiden leinster leipzig leitrim leribe les_cayes lesotho leuven lewis_county lhasa liberia
    libreville libya liechtenstein liguria lille lima limbe limburg limerick limoges limpopo lincolnshire linyi
    linz lisbon lithuania little_rock liverpool livingstone livorno liège ljubljana lobito lome lomé london
    long_beach longford longueuil longyearbyen los_angeles los_baños louisiana louisville louth lowell luanda
    lucca lucknow ludhiana luhansk luoyang lusail lusaka lutsk luxembourg luxor lviv lycoming_county lyon lübeck
    lüliang maastricht macao macapá macau machakos madagascar madang madaripur madhya_pradesh madinah
    madison_county madrid madurai magdeburg magnitogorsk mahdia maiduguri maine mainz majuro malabo malaita
    malang malappuram malatya malawi malaysia maldives male mali malmö malolos malta manaus manchester mandalay
    manhattan manica manila manipur manisa manitoba manta maputo mar_del_plata maracaibo maradi marche mariehamn
    marin_county markham marlborough marrakech marseille marshall_islands martinique maryland maseru mashhad
    massachusetts masvingo matabeleland_south matanzas mathura matola matsuyama maui_county mauritania mauritius
    mawlamyine mayo mazabuka mbale meath medan medellín meiktila melbourne memphis mendoza mersin mesa messina
    meuse mexico mexico_city miami michigan middlesex_county midland midlands midsayap milan milwaukee
    minas_gerais mingachevir minneapolis minnesota minsk miramar misamis_oriental misiones mississauga
    mississippi missouri mizoram mladá_boleslav mobile mokhotlong mokpo moldova mombasa monaco monaghan mong_cai
    mongolia mono monrovia montana montenegro monterrey montevideo montreal montréal montserrat monywa mopti
    moradabad morobe morocco morogoro moroni moscow mostar mosul motijheel mozambique mpumalanga mthatha
    mudanjiang multan mumbai munich munshiganj munster muscat muzaffarabad muğla mwanza myanmar myingyan mysuru
    málaga mérida méxico møre_og_romsdal münster n'djamena nablus naga nagda nagoya naha nairobi naivasha najaf
    nakhon_sawan nakuru namangan namibia nampula namur nancy nanjing nantong nanyang naples napoli narayanganj
    narita narva naryn nashville nassau natal nauru navsari ndola nebraska negotino negros_oriental nepal
    netherlands nevada nevis new_bedford new_brunswick new_caledonia new_delhi new_hampshire new_haven
    new_haven_county new_ireland new_jersey new_mexico new_orleans new_south_wales new_taipei_city new_york
    new_york_city new_zealand newark newcastle newcastle_upon_tyne newfoundland_and_labrador newport_news
    nha_trang niamey nicaragua nicosia niger nigeria nilópolis nimba ningbo nishinomiya noida nong_khai nordland
    norfolk north north_america north_carolina north_charleston north_dakota north_east_lincolnshire north_korea
    north_macedonia north_yorkshire northampton northern northern_cape northern_ireland northern_territory
    northland northumberland northumberland_county northwest_territories norway norwich nottingham nouadhibou
    nouakchott noumea nova_scotia nueva_ecija nueva_vizcaya nuku'alofa nukus nunavut nuuk nuwara_eliya nyingchi
    nîmes nógrád oakland oakland_county oaxaca obninsk oceania odense odesa odessa odisha ohio okayama okinawa
    oklahoma oklahoma_city oldenburg oldham olomouc olsztyn omaha oman omdurman onitsha ontario opole orange
    orange_walk ordos oregon orkney orlando orléans oruro osage_county osaka oshawa oshodi oslo ottawa
    otter_tail_county ouagadougou oulu oxford oxfordshire pahang pakistan palakkad palau palembang palermo
    palestine panama panama_city panipat papeete papua papua_new_guinea paraguay paramaribo paraná paris paro
    pasadena patna pavia pemba pennsylvania people's_republic_of_china peoria perak pernambuco pernik perth peru
    peshawar peterborough phan_thiết philadelphia philippines phnom_penh phoenix phuket piatt_county
    pietermaritzburg piraeus pisa pittsburgh plateau pleiku plovdiv plymouth poland polokwane polynesia
    pontianak port_au_prince port_louis port_moresby port_of_spain port_said port_vila portland portmore porto
    portsmouth portugal potosí potsdam poznań prague preston pretoria prizren providence príncipe pucallpa
    puducherry puebla puente_alto puerto_rico punakha pune punggol punjab puno punta_arenas purwokerto
    pyin_oo_lwin pyongyang pärnu płock přerov qatar qingdao qinzhou quebec queens queensland queenstown
    quelimane quetta quetzaltenango quilpué quito quzhou québec quảng_ngãi rabat radovljica rahim_yar_khan
    rakhine raleigh ramadi ramallah ranchi rangpur ranong ratlam rawalpindi recife red_sea reggio_emilia regina
    rehovot rennes reno republic_of_austria republic_of_kazakhstan republic_of_the_congo reykjavik reykjavík
    rhode_island rhône rialto ribeirão_preto richmond riga rijeka rimini rio_de_janeiro rio_grande
    rio_grande_do_sul rivers riverside rivne riyadh rochester rogaland roma romania rome roraima roscommon
    roseau rotherham rotterdam rotuma rouen ruhnu ruse russia russian_federation rutana rutland rwanda ryazan
    rybinsk réunion río_negro saarland sabah sacramento sagaing sahel sahiwal saint_john saint_kitts
    saint_lawrence saint_louis saint_lucia saint_paul saint_petersburg saint_vincent_and_the_grenadines sakai
    salalah salem salford salt_lake_city salvador salzburg salé samarinda samarkand samarra samoa samtse
    san_antonio san_bernardino san_bernardino_county san_cristóbal san_diego san_fernando san_francisco san_jose
    san_josé san_marcos san_marino san_mateo san_pedro san_pedro_de_macorís san_rafael san_vicente sandakan
    sangli santa_clarita santa_cruz santa_cruz_de_la_sierra santa_elena santa_fe santa_luzia santa_tecla
    santander santarém santiago santiago_de_cuba santiago_del_estero santo_andré sanya sao_tome_and_principe
    sarajevo sarawak sasebo saskatchewan saskatoon satara saudi_arabia savannakhet savar schleswig_holstein
    schuylkill_county scotland scottsdale seattle sefton seine_saint_denis semey sendai senegal seoul sepang
    serbia seychelles sfax sham_shui_po shanghai shaoxing shariatpur sharjah sheffield shenzhen sheridan_county
    shetland_islands shikarpur shizuoka shkodër shymkent sialkot sibiu sibu sidon siena sierra_leone sikkim
    siliguri sillamäe simmering sindh singapore sioux_falls siping sirte siskiyou_county sitapur sittwe sjælland
    skardu skopje sligo slovakia slovenia smolensk soc_trang sochi sofala sofia sohar sokoto solihull solingen
    solomon_islands somalia somerset sonargaon sondrio sonora soroca soubre souk_ahras sousse south south_africa
    south_america south_australia south_carolina south_dakota south_korea south_sudan southampton southeast_asia
    southern_province southland soweto spain spanish_town spokane springfield sri_lanka staffordshire
    state_of_israel state_of_qatar staten_island stavanger stockholm stockport stockton stoke_on_trent
    story_county strasbourg stuttgart sucre sudan suez sughd sukkur sulawesi sultan_kudarat sulu summit_county
    sunderland sungai_petani surabaya surakarta surat surigao_del_norte suriname surrey surulere suva suzhou
    swansea sweden swindon switzerland sydney syracuse syria são_josé_dos_campos são_paulo são_vicente ségou
    tabora tacna taganrog taipei taishan taitung taiwan tajikistan takeo takoradi taldykorgan talisay tallinn
    tam_kỳ tamale tamanrasset tambov tampa tampere tana_river tangier tanzania taounate taranaki taranto tarija
    tarragona tartu tashkent tasmania tauranga tawi_tawi tbilisi tehran tel_aviv telford tema tempe tennessee
    ternopil texas thailand thanjavur the_hague the_netherlands thessaloniki thimphu thiruvananthapuram thrissur
    thyolo tianjin ticino timor_leste tipperary tirana tobago tobolsk togo tokelau tokushima tokyo tonga
    tongatapu tongliao tongling toowoomba toronto toruń touba toulouse tower_hamlets townsville toyohashi
    trabzon trans_nzoia trelawny trento treviso trier trieste trincomalee trinidad_and_tobago tripoli
    trois_rivières trondheim trongsa tubarao tucson tucumán tulsa tunceli tunis tunisia turin turkey
    turkmenistan turku tuvalu tuy_hòa tuzla tyre türkiye tōkai udine ueda uganda ujjain ukraine ulaanbaatar
    ulsan ulster umbria united_arab_emirates united_kingdom united_nations united_states
    united_states_of_america upper_demerara_berbice uppsala uruguay utah utrecht uttar_pradesh uzbekistan
    uzhhorod vadodara valdivia valencia valladolid valletta valparaiso valparaíso van_nuys vancouver vanuatu
    varanasi varginha varna vatican vatican_city veneto venezuela venlo ventspils veracruz vermont verona
    victoria vienna vientiane viet_nam vietnam vieux_fort vigo vilnius virginia virginia_beach vitebsk vitoria
    viña_del_mar vojvodina volta vorarlberg võru vĩnh_long waikato wakayama wakefield wales walsall warangal
    warren_county warsaw warwickshire washington washington_county washtenaw_county waterford waterloo watford
    wellington wenzhou west west_bengal west_coast west_virginia westchester_county western_asia
    western_australia western_cape western_europe western_province western_sahara westmeath westminster
    westmoreland_county wexford whitby white_nile wichita wichita_falls wicklow wilmington windhoek windsor
    windsor_and_maidenhead winnipeg winterthur wirral wisconsin wolverhampton wonsan worcester worcester_county
    wrocław wuhan wuppertal wuxi wyoming würzburg xiamen xochimilco ya'an yamaguchi yangon yangpu yangzhou
    yaoundé yazd yekaterinburg yemen yerevan yingkou yogyakarta yokohama yongzhou york yucatán yukon zagreb
    zaire zambia zamfara zanzibar zaragoza zaria zarqa zeeland zhaoqing zhemgang zhengzhou zhuhai zibo
    ziguinchor zimbabwe zinder zlín zomba zonguldak zürich łódź şanlıurfa şırnak
    """)
]
