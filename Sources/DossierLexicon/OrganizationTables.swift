/// Organizations known by name, and the words that make an organization's name.
let organizationTables: [LexiconTable] = [
  LexiconTable(
    [.companyForm],
    """
    inc incorporated corp corporation ltd limited llc llp lp plc co company gmbh ag kg kgaa se sa s.a spa s.p.a srl
    s.r.l bv b.v nv n.v ab asa oy oyj aps a/s pty pte pvt bhd berhad sdn tbk pjsc ojsc jsc ooo oao kk k.k cv s.a.b
    holdings holding & sarl s.à.r.l ltda eirl zrt kft sl s.l
    """),
  LexiconTable(
    [.organizationHead],
    """
    ministry department agency bureau office commission committee council board authority administration
    institute institution university college school academy faculty laboratory laboratories lab bank group
    association federation confederation union league alliance coalition party front movement organization
    organisation society foundation fund trust charity club fc united rovers wanderers athletic team squad
    brigade army navy force forces guard corps police service services parliament congress senate assembly
    house chamber court tribunal inspectorate directorate secretariat chancellery embassy consulate mission
    company corporation enterprise enterprises industries industry holdings partners ventures capital
    investments investment securities insurance airlines airways air motors motor electric electronics energy
    power steel chemical chemicals pharmaceuticals pharma therapeutics biotech foods brewery breweries brewing
    media press publishing publishers records pictures studios entertainment broadcasting television radio tv
    network networks systems technologies technology software semiconductor semiconductors telecom
    telecommunications communications logistics shipping railways railway rail lines line construction
    engineering consulting associates advisors advisers analytics labs solutions bancorp financial finance
    exchange cooperative co-operative hospital clinic orchestra ensemble choir philharmonic quartet trio theatre
    newspaper news times post journal gazette herald tribune telegraph daily observer chronicle courier mirror
    guardian register magazine institute observatory centre center chapter regiment battalion division taskforce
    patrol squadron cartel brotherhood militia directorate treasury reserve realty properties retail stores
    supermarkets bakery dairy farms mills mining metals oil gas petroleum resources motors shipyard shipbuilding
    textiles cement paper plastics robotics aerospace aviation dynamics biosciences sciences genomics diagnostics
    radio=1 banco=1 banque=1 grupo=1 groupe=1 gruppo=1 universidad=1 universidade=1 université=1 universität=1
    università=1 instituto=1 ministerio=1 editorial=1 bankhaus=1 café deportivo=1 real=1 atlético=1 racing=1 fc=1
    deportes=1 sindicato=1 koperasi=1 yayasan=1 asociación=1 associação=1 federación=1 confederación=1 consejo=1
    comité=1 cámara=1 corporación=1 empresa=1 fundación=1 fundação=1 ministère=1 société=1 compagnie=1 defensoría=1
    sporting=1 dynamo=1 dinamo=1 lokomotiv=1 spartak=1 estudiantes=1 olympique=1 partai=1 pt=1 cv=1 pjsc=1 team=1 hotel=1
    outfitters cricket rugby united ballet opera corporation commissariat politburo synod diocese
    """),
  LexiconTable(
    [.organization],
    """
    white_house pentagon kremlin downing_street congress senate house_of_representatives house_of_commons
    house_of_lords parliament supreme_court state_department treasury_department justice_department
    defense_department federal_reserve fed european_union eu european_commission european_parliament
    european_central_bank european_council united_nations un u.n security_council un_security_council
    general_assembly world_bank international_monetary_fund imf world_trade_organization wto
    world_health_organization who_europe unicef unesco unhcr nato oecd opec asean african_union
    arab_league g7 g20 g8 brics apec interpol iaea icc international_criminal_court red_cross red_crescent
    doctors_without_borders amnesty_international human_rights_watch greenpeace world_economic_forum
    communist_party communist_party_of_china chinese_communist_party cpc ccp state_council politburo
    central_military_commission cpc_central_committee people's_liberation_army pla national_people's_congress
    kuomintang labour_party labour conservative_party liberal_democrats republican_party democratic_party gop
    bjp bharatiya_janata_party african_national_congress anc hamas hezbollah taliban al_qaeda islamic_state isis
    isil boko_haram al_shabaab fatah plo knesset duma bundestag bundesbank bundesrat lok_sabha rajya_sabha
    national_assembly diet cia fbi nsa dhs epa fda cdc nih nasa esa irs ftc sec fcc faa noaa usaid doj
    homeland_security nhs bank_of_england mi5 mi6 kgb fsb mossad idf isro roscosmos
    harvard harvard_university yale stanford stanford_university princeton mit oxford_university
    university_of_oxford cambridge_university university_of_cambridge columbia_university ucla usc nyu
    imperial_college tsinghua_university peking_university
    apple google alphabet microsoft amazon meta facebook tesla nvidia intel amd ibm oracle cisco qualcomm
    broadcom samsung samsung_electronics lg sk_hynix sony panasonic toshiba hitachi nintendo toyota honda nissan
    mazda mitsubishi hyundai kia volkswagen vw bmw mercedes_benz mercedes daimler audi porsche volvo renault
    peugeot stellantis fiat ferrari ford general_motors gm chrysler boeing airbus lockheed_martin raytheon
    northrop_grumman general_electric ge siemens bosch basf bayer philips ericsson nokia huawei zte xiaomi
    alibaba tencent baidu bytedance jd.com byd catl smic tsmc foxconn lenovo sinopec petrochina cnooc evergrande
    country_garden ant_group pdd meituan netflix disney walt_disney warner_bros paramount comcast verizon at&t
    t_mobile walmart target costco starbucks coca_cola pepsico nike adidas puma nestle nestlé unilever
    procter_gamble johnson_johnson pfizer moderna astrazeneca novartis roche sanofi merck gsk novo_nordisk
    goldman_sachs morgan_stanley jpmorgan jpmorgan_chase citigroup bank_of_america wells_fargo blackrock
    blackstone berkshire_hathaway vanguard hsbc barclays lloyds standard_chartered deutsche_bank commerzbank ubs
    credit_suisse bnp_paribas société_générale santander bbva ing nomura softbank moody=1 mcdonald=1 sotheby=1 christie=1 lloyd=1 macy=1 wendy=1 sainsbury=1 domino=1 fitch standard_poor's
    cargill bunge valero citgo merrill_lynch lehman_brothers bear_stearns daimler_benz bombardier fokker nikko daiwa
    mckinsey deloitte pwc kpmg ernst_young accenture exxon exxonmobil chevron bp shell totalenergies aramco
    gazprom rosneft lukoil petrobras eni equinor glencore rio_tinto bhp vale arcelormittal tata reliance
    infosys wipro adani opec openai anthropic deepseek spacex uber lyft airbnb paypal visa mastercard
    american_airlines delta_air_lines united_airlines lufthansa air_france british_airways emirates
    qatar_airways ryanair cathay_pacific maersk evergrande fedex ups dhl
    real_madrid barcelona_fc manchester_united manchester_city arsenal chelsea liverpool_fc juventus ac_milan
    bayern_munich borussia_dortmund ajax celtic fifa uefa nba nfl mlb nhl ioc premier_league la_liga bundesliga
    serie_a new_york_yankees yankees red_sox lakers international_olympic_committee
    """),
  LexiconTable(
    [.outlet],
    """
    reuters associated_press ap afp agence_france_presse bloomberg bloomberg_news xinhua xinhua_news_agency cgtn
    cctv people's_daily global_times china_daily south_china_morning_post caixin tass ria_novosti interfax
    kyodo kyodo_news yonhap jiji_press nikkei yomiuri_shimbun asahi_shimbun nhk press_trust_of_india pti ani dpa
    ansa efe anadolu_agency anadolu bbc bbc_news itv sky_news channel_4 the_guardian the_telegraph
    the_independent financial_times the_economist daily_mail cnn cnbc msnbc nbc nbc_news abc_news cbs cbs_news
    fox_news pbs npr new_york_times wall_street_journal washington_post los_angeles_times l.a_times
    usa_today chicago_tribune boston_globe politico axios the_hill newsweek time_magazine forbes fortune
    business_insider vox buzzfeed huffpost propublica the_atlantic the_new_yorker yahoo yahoo_news yahoo_finance
    le_monde le_figaro libération der_spiegel die_zeit bild süddeutsche_zeitung deutsche_welle el_país el_mundo
    la_repubblica corriere_della_sera la_stampa al_jazeera al_arabiya haaretz times_of_israel jerusalem_post
    times_of_india the_hindu hindustan_times indian_express dawn straits_times channel_newsasia bangkok_post
    jakarta_post sydney_morning_herald the_age abc globe_and_mail toronto_star cbc daily_nation daily_maverick
    wired techcrunch the_verge engadget espn sky_sports marketwatch barron=1 pr_newswire cision globenewswire prnewswire businesswire
    globenewswire voice_of_america radio_free_europe radio_free_asia euronews rt sputnik
    """),
  // Common words with which organizations' names often begin; at a sentence's start they join a following name.
  LexiconTable(
    [.nameStart],
    """
    national international united royal global world general federal central european american british chinese
    first new grand great public social economic democratic people's people popular free independent standard
    universal allied associated consolidated northern southern eastern western north south east west pacific
    atlantic continental imperial state city metropolitan regional community digital advanced applied strategic
    joint mutual savings old young big little saint san santa los las el la le al high golden silver red blue
    green black white supreme senate house foreign defense defence interior health education finance justice
    industrial commercial agricultural medical environmental nuclear human civil military naval air star sun
    """),
]
