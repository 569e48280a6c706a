/// Events, works, products and concepts known by name, and the words that make such names.
let knownNameTables: [LexiconTable] = [
  LexiconTable(
    [.eventHead],
    """
    congress olympics games championship championships cup tournament open marathon grand_prix festival fair
    exhibition expo biennale summit conference convention forum symposium war battle siege revolution uprising
    rebellion revolt massacre genocide holocaust coup crisis earthquake hurricane=1 typhoon=1 cyclone=1 storm=1 flood
    fire disaster pandemic plague famine strike protests riots campaign operation=1 election elections referendum
    day week night carnival parade awards ceremony derby race regatta rally tour crusade
    intifada armistice depression recession blitz session plenum days fest final finals playoffs classic
    invitational contest show gala celebration jubilee anniversary
    """),
  LexiconTable(
    [.knownName, .eventHead],
    """
    world_war_i world_war_ii world_war_one world_war_two first_world_war second_world_war cold_war korean_war
    vietnam_war gulf_war iraq_war civil_war american_civil_war spanish_civil_war french_revolution
    russian_revolution october_revolution cultural_revolution industrial_revolution great_depression
    great_recession great_leap_forward holocaust brexit arab_spring world_cup olympics olympic_games
    winter_olympics summer_olympics paralympics super_bowl champions_league european_championship euro_2024
    tour_de_france wimbledon us_open french_open australian_open ryder_cup asian_games commonwealth_games
    spring_festival lunar_new_year chinese_new_year mid_autumn_festival dragon_boat_festival christmas easter
    ramadan eid hanukkah passover diwali thanksgiving new_year's_eve labor_day independence_day memorial_day
    veterans_day national_day black_friday mardi_gras oktoberfest oscars academy_awards grammys grammy_awards
    emmys golden_globes cannes_film_festival berlinale eurovision_song_contest eurovision
    san_francisco_earthquake hurricane_katrina chernobyl_disaster bandung_conference yalta_conference
    paris_peace_conference covid_19_pandemic coronavirus_pandemic liberation_day long_march may_fourth_movement war_of_liberation september_11_attacks d_day
    """),
  LexiconTable(
    [.workHead],
    """
    act bill law treaty accord accords agreement convention charter constitution code protocol declaration
    directive regulation ordinance decree resolution amendment covenant pact protocol report review newsletter
    bulletin almanac encyclopedia dictionary handbook guide manual book novel album song suite symphony concerto
    sonata opera anthem ballad poem chronicles diaries diary memoirs prize medal award manifesto
    """),
  LexiconTable(
    [.knownName, .workHead],
    """
    bible quran koran torah magna_carta geneva_convention geneva_conventions paris_agreement kyoto_protocol
    treaty_of_versailles treaty_of_rome maastricht_treaty lisbon_treaty good_friday_agreement oslo_accords
    affordable_care_act inflation_reduction_act chips_act civil_rights_act voting_rights_act patriot_act
    clean_air_act bill_of_rights declaration_of_independence first_amendment second_amendment basic_law
    nobel_prize nobel_peace_prize pulitzer_prize booker_prize turing_award medal_of_honor ballon_d'or
    hamlet macbeth odyssey iliad don_quixote war_and_peace les_misérables mona_lisa star_wars
    """),
  LexiconTable(
    [.product],
    """
    iphone ipad macbook imac ios android windows linux chrome safari firefox gmail youtube instagram whatsapp
    messenger tiktok wechat weibo douyin twitter  threads snapchat telegram signal reddit linkedin
    truth_social pinterest spotify itunes alexa siri cortana kindle playstation xbox switch chatgpt
    gpt gemini claude copilot bard llama photoshop excel powerpoint office_365 azure aws facebook_live
    wikipedia google_maps google_translate model_3 model_y model_s f_150 corolla civic camry prius boeing_737
    boeing_747 boeing_787 airbus_a320 airbus_a380 concorde f_16 f_35 himars patriot_missile starlink starship
    falcon_9 soyuz hubble viagra ozempic wegovy aspirin tylenol paxlovid sputnik_v bitcoin ethereum dogecoin
    minecraft fortnite pokémon pokemon tetris lego barbie nescafé zoom skype slack github apple_pay
    apple_watch apple_tv google_play play_store app_store titanic
    """),
  LexiconTable(
    [.conceptHead],
    "plan initiative strategy program programme project scheme doctrine principle theory policy deal model framework agenda vision reform thought economics"
  ),
  LexiconTable(
    [.knownName, .conceptHead],
    """
    belt_and_road belt_and_road_initiative new_silk_road silk_road made_in_china_2025 chinese_modernization
    chinese_path_to_modernization chinese_style_modernization chinese_dream common_prosperity reform_and_opening_up reform_and_opening
    new_quality_productive_forces new_quality_productivity supply_side_structural_reform dual_circulation
    full_revitalization comprehensive_revitalization northeast_revitalization_strategy western_development_strategy rural_revitalization
    targeted_poverty_alleviation ecological_civilization beautiful_china internet_plus three_represents
    scientific_outlook_on_development harmonious_society moderately_prosperous_society
    community_with_a_shared_future_for_mankind whole_process_people's_democracy
    one_country_two_systems socialism_with_chinese_characteristics global_development_initiative
    global_security_initiative global_civilization_initiative new_deal green_new_deal european_green_deal
    marshall_plan monroe_doctrine truman_doctrine obamacare bidenomics reaganomics thatcherism abenomics
    build_back_better make_america_great_again maga america_first make_in_india digital_india vision_2030
    agenda_2030 sustainable_development_goals millennium_development_goals medicare medicaid social_security
    erasmus next_generation_eu apollo_program manhattan_project project_2025 perestroika glasnost
    juche zero_covid black_lives_matter metoo me_too responsibility_to_protect
    """),
]
