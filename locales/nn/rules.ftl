### Det kontrollane finn, og kvifor det har noko å seie. Kvar regel har ei melding med `.help` (kva som må gjerast), `.title` (namnet
### på regelen) og `.why` (det han byggjer på). `bilag explain KODE` skriv ut alt, så `.help`, `.title` og `.why` har ingen variablar.

## Overføring til tredjeland

no-country = { $name }: Registeret seier ikkje i kva land personopplysningane blir behandla.
    .help = Spør underdatabehandlaren, og oppgi landa under «countries».
    .title = Ukjent behandlingsland
    .why = Før landa er kjende, kan ein ikkje vurdere om opplysningar blir overførte til eit tredjeland, og kva overføringa i så fall kan byggje på (personvernforordninga kapittel V). Den behandlingsansvarlege må òg kjenne landa for å kunne setje seg imot bruken av underdatabehandlaren (artikkel 28 nr. 2).

no-basis = { $name }: Personopplysningar blir overførte ut av EØS ({ $countries }), men det er ikkje oppgitt noko grunnlag for overføringa.
    .help = Oppgi grunnlaget under «transfer», til dømes standardføresegner om personvern eller bindande verksemdsreglar. Dersom det ikkje blir overført opplysningar dit, må «countries» og «stored_in» rettast.
    .title = Overføring utan grunnlag
    .why = Personopplysningar kan berre overførast til eit tredjeland, eller gjerast tilgjengelege derifrå, på eit av grunnlaga i personvernforordninga (GDPR) kapittel V (artikkel 44 til 49).

dead-basis = { $name }: «{ $basis }» ({ $act }) har ikkje gitt høve til overføring sidan { $ended } ({ $countries }).
    .help = Avtal modul 3 i (EU) 2021/914, eller bruk «dpf» dersom mottakaren i USA står på lista for { LANGUAGE("Data Privacy Framework", tag: "en") }. Oppgi «modules» og «concluded» for føresegnene; det er ikkje nok å endre «updated».
    .title = Grunnlag som har slutta å gjelde
    .why = Ei avgjerd som EU-domstolen har kjent ugyldig, eller føresegner som Kommisjonen har oppheva, gir ikkje høve til å overføre personopplysningar (personvernforordninga artikkel 44 og artikkel 46 nr. 2 bokstav c; C-362/14 og C-311/18; gjennomføringsavgjerd (EU) 2021/914 artikkel 4 nr. 2 til 4). «SCC» utan dato eller modul i ei oppføring frå før 27. juni 2021 kan berre vise til føresegner som er oppheva.

basis-not-in-force = { $name }: «{ $basis }» er ikkje noko grunnlag for overføring per { $date } ({ $countries }).
    .help = Oppgi eit grunnlag som gjeld for landet. «bilag explain» med landkoden viser kva avgjerder som finst, og når dei gjeld.
    .title = Avgjerd som ikkje gjeld
    .why = Ei avgjerd om tilstrekkeleg vernenivå gir berre høve til å overføre til det landet og dei mottakarane ho omfattar, og først frå den dagen ho gjeld (personvernforordninga artikkel 45).

undated-clauses = { $name }: Standardføresegnene er oppgitte utan dato og modul, så det går ikkje fram at det er føresegnene i (EU) 2021/914.
    .help = Oppgi dagen dei vart inngåtte, som «concluded», og modulen under «modules». Dersom dei høyrer til eit eldre sett, avtal modul 3 i (EU) 2021/914. Det er ikkje nok å endre «updated».
    .title = Standardføresegner utan dato og modul
    .why = Berre føresegnene i (EU) 2021/914 kan framleis vere grunnlag for ei overføring (personvernforordninga artikkel 46 nr. 2 bokstav c; gjennomføringsavgjerd (EU) 2021/914 artikkel 4). At oppføringa nyleg er stadfesta, vil ikkje seie at det er avtalt nye føresegner.

basis-ends = { $name }: «{ $basis }» ({ $act }) gjeld til og med { $until }, men avtalen varer lenger.
    .help = Følg med på om grunnlaget blir forlengt, og avtal kva som skal gjelde etterpå. Dersom avtalen tek slutt tidlegare, oppgi den siste dagen som «until».
    .title = Grunnlag som tek slutt i avtaletida
    .why = Når grunnlaget fell bort, må overføringa stansast (personvernforordninga artikkel 44). For ein avtale utan sluttdato ser kontrollen eitt år fram.

decision-scope = { $name }: Avgjerda ({ $act }, { $countries }) omfattar berre { $scope }, og det går ikkje fram at mottakaren er omfatta.
    .help = Kontroller det, til dømes i lista over sertifiserte verksemder, og oppgi datoen som «assessed».
    .title = Avgjerd som berre omfattar nokre mottakarar
    .why = Ei avgjerd om tilstrekkeleg vernenivå kan vere avgrensa til visse mottakarar eller sektorar (personvernforordninga artikkel 45 nr. 3). Overføring til ein mottakar som ikkje er omfatta, krev eit anna grunnlag.

unverified-decision = { $name }: Det er ikkje stadfesta at avgjerda om tilstrekkeleg vernenivå ({ $act }, { $countries }) har verknad i landet til databehandlaren ({ $exporter }).
    .help = Finn ut om avgjerda har verknad der. Har ho det, godta funnet med kjelda som grunngiving. Har ho det ikkje, avtal eit anna grunnlag, til dømes modul 3 i (EU) 2021/914.
    .title = Avgjerd med ustadfesta verknad i ein EØS/EFTA-stat
    .why = På Island og i Liechtenstein og Noreg gjeld personvernforordninga gjennom EØS-avtalen (avgjerd nr. 154/2018 i EØS-komiteen). Om ei ny avgjerd om tilstrekkeleg vernenivå (personvernforordninga artikkel 45) har verknad der, må undersøkjast for kvar av statane.

adequacy-not-named = { $name }: Det finst ei avgjerd om tilstrekkeleg vernenivå ({ $act }, { $countries }), men det er ikkje oppgitt noko grunnlag.
    .help = Oppgi { "{" } "basis": "adequacy" { "}" } under «transfer», eller det grunnlaget som blir brukt.
    .title = Avgjerd som ikkje er oppgitt
    .why = Den behandlingsansvarlege må kunne sjå kva ei overføring byggjer på (personvernforordninga artikkel 28 nr. 3 bokstav a, artikkel 30 nr. 2 bokstav c og artikkel 45).

no-module = { $name }: Standardføresegnene er oppgitte utan modul.
    .help = Oppgi under «modules» kva modul som er avtalt. Frå ein databehandlar til ein underdatabehandlar er det modul 3.
    .title = Standardføresegner utan modul
    .why = Føresegnene i (EU) 2021/914 består av fire modular, og berre dei modulane som er valde, er bindande (personvernforordninga artikkel 46 nr. 2 bokstav c).

module-misfit = { $name }: Modul { $modules } høver ikkje til ei overføring frå databehandlaren til ein underdatabehandlar.
    .help = Avtal modul 3 (databehandlar til databehandlar), og oppgi han under «modules».
    .title = Modul som ikkje høver til rollene
    .why = Kvar modul i (EU) 2021/914 føreset bestemte roller: 1 behandlingsansvarleg til behandlingsansvarleg, 2 behandlingsansvarleg til databehandlar, 3 databehandlar til databehandlar, 4 databehandlar til behandlingsansvarleg. Her er databehandlaren eksportør og underdatabehandlaren importør (personvernforordninga artikkel 46 nr. 2 bokstav c).

transfer-not-assessed = { $name }: Det er ikkje oppgitt at overføringa er vurdert, sjølv om ho byggjer på «{ $basis }» ({ $countries }).
    .help = Vurder lovgivinga og praksisen i landet, avtal supplerande tiltak der det trengst, og oppgi datoen som «assessed». For USA kan vurderinga byggje på det (EU) 2023/1795 seier om garantiane der.
    .title = Overføring som ikkje er vurdert
    .why = Den som byggjer på nødvendige garantiar etter personvernforordninga artikkel 46, må vurdere om lovgivinga og praksisen i tredjelandet svekkjer dei (artikkel 46 nr. 1; C-311/18, premiss 134 og 135; EDPB-tilrådingar 01/2020; for føresegnene i (EU) 2021/914 òg vilkår 14).

lasting-derogation = { $name }: Eit unntak etter artikkel 49 er oppgitt som grunnlag for varige overføringar.
    .help = Avtal nødvendige garantiar etter artikkel 46, eller oppgi ei avgjerd om tilstrekkeleg vernenivå.
    .title = Unntak brukt for ei varig overføring
    .why = Unntaka i personvernforordninga artikkel 49 gjeld særlege situasjonar og skal tolkast strengt. Bruk av ein underdatabehandlar fører til jamlege overføringar.

needless-basis = { $name }: «{ $basis }» er oppgitt, men all behandling skjer innanfor EØS.
    .help = Fjern «transfer», eller oppgi tredjelandet under «countries» dersom det er tilgang til opplysningane derifrå.
    .title = Grunnlag utan overføring
    .why = Kapittel V i personvernforordninga (artikkel 44 til 49) gjeld berre overføring til tredjeland. Eit grunnlag som ikkje trengst, får lesaren til å spørje kva som er utelate.

storage-at-odds = { $name }: Lagringsstadene omfattar land som ikkje står blant landa opplysningane blir behandla i ({ $countries }).
    .help = Oppgi landet under «countries» òg, eller rett «stored_in».
    .title = Lagring utanfor dei oppgitte landa
    .why = Lagring er behandling (personvernforordninga artikkel 4 nr. 2), så landa der opplysningane blir lagra, høyrer med blant landa der dei blir behandla. Elles er vedlegget i strid med seg sjølv.

left-area = { $name }: Medlemskapen i EØS er endra sidan oppføringa sist vart stadfesta { $updated } ({ $countries }).
    .help = Gå gjennom oppføringa på nytt: Er det no ei overføring til eit tredjeland, og kva er grunnlaget? Set deretter «updated».
    .title = Land som har gått ut av eller inn i EØS
    .why = Om noko er ei overføring til eit tredjeland (personvernforordninga artikkel 44), kjem an på kven som er med i EØS den aktuelle dagen. EU-retten galdt for Storbritannia til og med 31. desember 2020.

future-date = { $name }: { $value } er etter { $date }, som er dagen vedlegget blir vurdert per.
    .help = Rett datoen, eller lag vedlegget for ein seinare dag.
    .title = Dato som ikkje er komen enno
    .why = Ein avtale som ikkje er inngått enno, eller ei vurdering som ikkje er gjord enno, er ikkje noko grunnlag for overføring (personvernforordninga artikkel 44 og 46).

## Oppføringane i registeret

unconfirmed-fact = { $said ->
    [none] { $name }: Opplysninga «{ $fact }» er ikkje stadfesta etter at lista vart importert.
   *[other] { $name }: Opplysninga «{ $fact }» vart lesen ut av orda «{ $said }» då lista vart importert, og er ikkje stadfesta.
}
    .help = Samanlikn oppføringa med kjelda, rett henne om nødvendig, og ta så opplysninga ut av «unconfirmed».
    .title = Importert og ikkje stadfesta
    .why = Det eit program les ut av ein tekst, kan vere feil. Databehandlaren må kunne vise at det som står i vedlegget, er rett (GDPR artikkel 5 nr. 1 bokstav d og nr. 2).

stale-entry = { $name }: Oppføringa vart sist stadfesta { $updated }, for meir enn { $months ->
        [one] ein månad
       *[other] { $months } månader
    } sidan.
    .help = Gå gjennom oppføringa med den som bruker tenesta, og set «updated» til dagen ho vart stadfesta.
    .title = Oppføring som ikkje er gjennomgått
    .why = Den behandlingsansvarlege kan berre godkjenne underdatabehandlarar på grunnlag av opplysningar som er rette og oppdaterte (personvernforordninga artikkel 5 nr. 2 og artikkel 28 nr. 2; EDPB-fråsegn 22/2024 avsnitt 32). Verksemda avgjer sjølv kor lenge ei oppføring kan stå («review_months», 12 dersom ikkje anna er oppgitt).

no-review-date = { $name }: Det er ikkje oppgitt når oppføringa sist vart stadfesta.
    .help = Gå gjennom oppføringa, og oppgi dagen som «updated».
    .title = Oppføring utan dato
    .why = Utan ein dato kan ingen sjå om opplysningane er oppdaterte (personvernforordninga artikkel 5 nr. 2).

unidentified-subprocessor = { $name }: Registeret manglar { $missing }.
    .help = Hent inn det som manglar, frå underdatabehandlaren, og før det opp som «legal_name», «address» og «contact».
    .title = Underdatabehandlar som ikkje er tilstrekkeleg identifisert
    .why = Den behandlingsansvarlege bør til kvar tid ha namn, adresse og kontaktperson for alle databehandlarar i kjeda, uansett risiko, og databehandlaren bør gi dei utan å bli spurd (personvernforordninga artikkel 28 nr. 1 og 2; EDPB-fråsegn 22/2024 avsnitt 31 og 32).

entry-incomplete = { $name }: Vedlegget har plass til opplysningar som registeret manglar: { $missing }.
    .help = Hent dei inn frå underdatabehandlaren, og før dei opp i registeret.
    .title = Opplysningar som vedlegget viser og registeret manglar
    .why = Det registeret manglar, står ope i vedlegget, og den som skriv under, kan ikkje sjå om det er ukjent eller ikkje finst (personvernforordninga artikkel 5 nr. 2 og artikkel 28 nr. 2; vedlegg B.1 til standardavtalevilkåra frå det danske Datatilsynet spør etter nummer og adresse).

independent-controller = { $name } («{ $function }») er vanlegvis sjølv behandlingsansvarleg, og er då ikkje underdatabehandlar.
    .help = Fjern oppføringa dersom verksemda sjølv avgjer kvifor og kor lenge ho behandlar opplysningane. Dersom ho berre handlar etter instruks frå dykk, godta funnet med ei grunngiving.
    .title = Verksemd som kan vere sjølvstendig behandlingsansvarleg
    .why = Ein bank som gjennomfører betalingar, avgjer sjølv kva opplysningar han treng, og kor lenge dei blir lagra, og er derfor behandlingsansvarleg (personvernforordninga artikkel 4 nr. 7; EDPB-retningslinjer 07/2020 del I punkt 2.1.4, dømet om bankbetalingar). Det same gjeld til vanleg andre som yter betalingstenester. Oversikta over underdatabehandlarar er for dei som behandlar opplysningar på vegner av den behandlingsansvarlege (personvernforordninga artikkel 4 nr. 8 og artikkel 28 nr. 4).

own-business = { $name } («{ $function }») ser ut til å tene databehandlaren si eiga verksemd, og er då ikkje underdatabehandlar.
    .help = Fjern oppføringa dersom ho berre gjeld fakturering, rekneskap eller marknadsføring for databehandlaren sjølv. Dersom opplysningane til kundane blir behandla på vegner av kundane, skriv det i omtalen, og godta funnet med ei grunngiving.
    .title = Verksemd som kan tene databehandlaren si eiga drift
    .why = For eiga fakturering, eigen rekneskap og eiga marknadsføring er databehandlaren sjølv behandlingsansvarleg. Den som tek seg av dette, er databehandlar for databehandlaren og ikkje underdatabehandlar for kundane (personvernforordninga artikkel 4 nr. 7 og 8 og artikkel 28 nr. 4).

same-company = { $name } og { $other } ser ut til å vere same verksemd, oppført to gonger for det same eller med ulike opplysningar.
    .help = Slå dei saman til éi oppføring, eller lat det gå fram kva teneste kvar av dei gjeld, og rett det som er ulikt.
    .title = Éi verksemd oppført to gonger
    .why = Oversikta skal vise kva verksemder som har tilgang til opplysningane (personvernforordninga artikkel 28 nr. 2). To oppføringar for same verksemd kan komme i strid med kvarandre når den eine blir endra. Éi verksemd med to tenester kan godt ha to oppføringar.

private-address = { $address } er ei adresse hos ein leverandør av privat e-post.
    .help = Før opp ei adresse hos verksemda, helst for eit kontor eller ein funksjon, til dømes personvern@ følgt av domenet til verksemda.
    .title = Privat e-postadresse
    .why = Eit vedlegg blir sendt til alle kundar. Ei privat adresse er fleire personopplysningar enn formålet krev, og ho sluttar å verke når personen sluttar (personvernforordninga artikkel 5 nr. 1 bokstav c).

unknown-acceptance = Det finst ingen kontroll som heiter «{ $code }».
    .help = Bruk koden som står ved funnet. «bilag list checks» viser alle.
    .title = Godteken kontroll som ikkje finst
    .why = Eit funn blir godteke etter koden sin. Blir ein kode som ikkje finst, godteken, står funnet framleis ope utan at det syner (personvernforordninga artikkel 5 nr. 2).

## Avtalen

older-than-register = Vedlegget er datert { $date }, men { $name } vart stadfesta så seint som { $updated }.
    .help = Dater avtalen etter den nyaste oppføringa, eller lag vedlegget av registeret slik det var den gongen.
    .title = Vedlegg som er eldre enn registeret
    .why = Eit vedlegg skal seie det som var rett den dagen det er datert. Elles kan ingen i ettertid dokumentere kva som vart avtalt (personvernforordninga artikkel 5 nr. 2 og artikkel 28 nr. 9).

party-incomplete = { $party ->
        [controller] Avtalen manglar opplysningar om den behandlingsansvarlege: { $missing }.
       *[processor] Avtalen og registeret manglar opplysningar om databehandlaren: { $missing }.
    }
    .help = Før dei opp, eller fyll dei ut for hand før vedlegget blir underskrive.
    .title = Part som ikkje er fullstendig omtalt
    .why = Det bør gå fram kven partane er, og kven som bind dei (personvernforordninga artikkel 28 nr. 3 og 9). Det som ikkje er kjent, blir skrive ut som ei linje til å fylle ut.

registration-number = «{ $value }» kan ikkje vere eit organisasjonsnummer ({ $country }).
    .help = Slå opp nummeret i føretaksregisteret, og rett det eller «country».
    .title = Organisasjonsnummer som er feil
    .why = Nummeret viser eintydig kven partane er (personvernforordninga artikkel 28 nr. 3). Kontrollsifferet viser at minst eitt siffer er feil.

no-authorisation = Innhaldet i vedlegget kjem an på kva slags løyve som gjeld for underdatabehandlarar, men det går ikkje fram av avtalen.
    .help = Oppgi «general» eller «specific» som «authorisation» under «terms».
    .title = Avtale som ikkje seier kva løyve som gjeld for underdatabehandlarar
    .why = Ein databehandlar kan berre engasjere ein underdatabehandlar når det på førehand er innhenta særskilt eller generelt skriftleg løyve frå den behandlingsansvarlege, og det skal stå i avtalen (personvernforordninga artikkel 28 nr. 2 og nr. 3 bokstav d).

notice-missing = Det er gitt generelt løyve til å bruke underdatabehandlarar, men ikkje kor mange dagar i førevegen endringar skal varslast.
    .help = Bli samde om talet på dagar, og før det opp som «notice_days». Forordninga set ingen frist; 30 dagar er vanleg.
    .title = Generelt løyve utan varslingsfrist
    .why = Ved eit generelt løyve skal den behandlingsansvarlege få vite om endringar i så god tid at det er mogleg å motsetje seg dei (personvernforordninga artikkel 28 nr. 2).

no-list = Det er gitt løyve til å bruke underdatabehandlarar, men ingen av vedlegga til avtalen nemner dei.
    .help = Legg til eit vedlegg som nemner dei, under «annexes», til dømes «sub-processors».
    .title = Løyve utan oversikt
    .why = Dei underdatabehandlarane den behandlingsansvarlege godtek når avtalen blir inngått, bør stå i avtalen eller i eit vedlegg (personvernforordninga artikkel 28 nr. 2; EDPB-fråsegn 22/2024 avsnitt 25).

roles-misfit = Modul { $modules } i standardføresegnene passar ikkje for partane i denne avtalen.
    .help = Rett «modules» eller «country» for partane. Innanfor EØS trengst det ingen overføringsvilkår mellom partane.
    .title = Modular som ikkje passar for partane
    .why = Etter modul 2 og 3 i (EU) 2021/914 tek ein databehandlar i eit tredjeland imot opplysningane, og etter modul 4 sender databehandlaren dei til ein behandlingsansvarleg i eit tredjeland. Modul 1 gjeld mellom to behandlingsansvarlege (personvernforordninga artikkel 44 og 46).

needless-clauses = «{ $annex }» er for overføring til tredjeland, men begge partane er i EØS.
    .help = Vel eit vedlegg for behandling innanfor EØS, til dømes «scc-2021-915», eller rett «country» for partane.
    .title = Overføringsvilkår innanfor EØS
    .why = Føresegnene i (EU) 2021/914 er for mottakarar i tredjeland når behandlinga hos dei ikkje er omfatta av personvernforordninga (personvernforordninga artikkel 46 nr. 2 bokstav c; gjennomføringsavgjerd (EU) 2021/914 artikkel 1 nr. 1). Mellom partar i EØS er artikkel 28 i forordninga nok.

processor-abroad = Databehandlaren er utanfor EØS, men det er ikkje oppgitt noko grunnlag for å overføre opplysningar dit ({ $country }).
    .help = Avtal eit grunnlag, til dømes modul 2 i (EU) 2021/914: Oppgi modulen under «modules», og legg til vedlegget «scc-2021-914». Dersom overføringa byggjer på noko anna, godta funnet med ei grunngiving.
    .title = Databehandlar i eit tredjeland utan grunnlag
    .why = Ein databehandlaravtale etter artikkel 28 gir ikkje i seg sjølv høve til å overføre opplysningar (personvernforordninga artikkel 44 og 46; vilkår 1 bokstav f i (EU) 2021/915).

## Det som blir sagt i tekstane

no-description = Det står ikkje kva { $name } gjer ({ $locale }).
    .help = Skriv «.description» for han i fila for språket, eller ta språket ut av «locales».
    .title = Underdatabehandlar utan omtale
    .why = Den behandlingsansvarlege må kunne sjå kva kvar underdatabehandlar gjer med opplysningane (personvernforordninga artikkel 28 nr. 2 og 4; vedlegg IV til vilkåra i (EU) 2021/915).

no-function = Det står ikkje på { $locale } kva «{ $code }» er, funksjonen til { $name }.
    .help = Skriv «.function» for han eller «function-» følgt av koden i fila for språket, eller bruk ein kode som «bilag list functions» viser.
    .title = Funksjon utan ord
    .why = Den behandlingsansvarlege må kunne sjå kva kvar underdatabehandlar blir brukt til (personvernforordninga artikkel 28 nr. 2 og 4; vedlegg IV til føresegnene i (EU) 2021/915). Eit ord som manglar, stansar bygginga.

untranslated = «{ $id }» har tekst på { $other }, men ikkje på { $locale }.
    .help = Set teksten om i fila for språket, eller ta språket ut av «locales». «bilag locales --write-missing» skriv opp det som manglar.
    .title = Tekst som manglar på eit språk
    .why = Det eit språk manglar, stansar bygginga; i eit utkast ville det ha stått på eit anna språk. Avtalen skal vere skriftleg, og partane må kunne forstå han (personvernforordninga artikkel 28 nr. 3 og 9).

storage-in-words = { $name }: Teksten seier med «{ $term }» kvar opplysningane blir lagra, men registeret seier noko anna ({ $locale }).
    .help = Finn ut kvar opplysningane er, og rett teksten eller «stored_in» og «countries».
    .title = Tekst og opplysningar i strid om lagring
    .why = Eit vedlegg som seier «lagra i EU» ved sida av eit tredjeland, er i strid med seg sjølv, og den behandlingsansvarlege må kunne lite på det (personvernforordninga artikkel 5 nr. 1 bokstav a, artikkel 28 nr. 3 bokstav a og artikkel 30 nr. 2 bokstav c).

basis-in-words = { $name }: Teksten seier «{ $basis }» med «{ $term }», men det grunnlaget er ikkje oppgitt i registeret ({ $locale }).
    .help = Finn ut kva grunnlag som gjeld, og rett teksten eller «transfer».
    .title = Tekst og register i strid om grunnlaget
    .why = Eit vedlegg som oppgir eitt grunnlag i teksten og eit anna ved sida av, er i strid med seg sjølv (personvernforordninga artikkel 5 nr. 1 bokstav a, artikkel 30 nr. 2 bokstav c og artikkel 46).

anonymous-in-words = { $name }: Teksten seier «{ $word }». Når ein ID framleis fører til ein person, er opplysningane berre pseudonymiserte ({ $locale }).
    .help = Skriv «pseudonymiserte» når nokon kan knyte ID-en til ein person. Dersom ingen kan det, forklar korleis det er sikra, og godta funnet med ei grunngiving.
    .title = Opplysningar som blir kalla anonyme
    .why = Opplysningar som kan knytast til ein person ved hjelp av ein ID, er framleis personopplysningar for den som kan gjere det (personvernforordninga artikkel 4 nr. 1 og 5, fortalepunkt 26). Anonyme opplysningar ville verken ha kravd ein databehandlar eller ein plass i oversikta.

name-spelt-otherwise = { $name } heiter «{ $other }» i teksten.
    .help = Skriv namnet slik verksemda sjølv gjer, både i registeret og i tekstane.
    .title = Namn skrive på to måtar
    .why = To skrivemåtar ser ut som to verksemder. Oversikta skal ikkje late nokon vere i tvil om kven som behandlar opplysningane (personvernforordninga artikkel 28 nr. 2).

misplaced-word = Teksten «{ $id }» bruker ordet «{ $word }», som ikkje høyrer heime på språket «{ $locale }»; der heiter det { $instead }.
    .help = Skriv ordet som språket sjølv har. Ord som skal stå på eit anna språk, skal merkjast med LANGUAGE.
    .title = Ord frå eit anna språk
    .why = Eit ord frå eit nabospråk kan ha ei anna rettsleg tyding. Partar og styresmakter kjenner omgrepa i personvernforordninga under dei namna dei har i artikkel 4 på deira eige språk.

typed-out-term = «{ $text }» er skrive ut der omgrepet «{ $term }» seier det same.
    .help = Skriv omgrepet i krøllparentesar, så blir orda endra overalt når dei blir endra éin stad.
    .title = Omgrep som er skrive ut
    .why = Det som står to stader, blir før eller seinare endra berre den eine staden, og då seier vedlegget to ting (personvernforordninga artikkel 5 nr. 2).

same-text = Teksten er den same på { $locale } som på { $other }.
    .help = Set han om, eller fjern han frå fila for det språket han ikkje er skriven på.
    .title = Tekst som ikkje er omsett
    .why = Partane må kunne forstå det dei skriv under på, på språket i vedlegget (personvernforordninga artikkel 28 nr. 3 og 9).

## Det ei avgjerd er avgrensa til, etter «omfattar berre»

scope-safe-harbor-listed = verksemder som hadde slutta seg til { LANGUAGE("Safe Harbor", tag: "en") }
scope-privacy-shield-listed = verksemder som var sertifiserte etter { LANGUAGE("Privacy Shield", tag: "en") }
scope-dpf-listed = verksemder som er sertifiserte etter { LANGUAGE("EU-US Data Privacy Framework", tag: "en") }
scope-commercial-organisations = kommersielle verksemder som er underlagde den kanadiske personvernlova (PIPEDA)
scope-automated-processing = opplysningar som blir behandla automatisk
scope-private-sector = mottakarar i privat sektor

## Det registeret kan mangle om ein underdatabehandlar, etter «Registeret manglar»

missing-legal-name = juridisk namn
missing-address = adresse
missing-contact = kontaktopplysningar
missing-name = namn
missing-registration-number = organisasjonsnummer
missing-country = land
missing-signatory = kven som skriv under
missing-function = funksjon
missing-stored-in = lagringsstad
missing-data-categories = kategoriar av personopplysningar
missing-access = tilgangen til opplysningane
missing-duration = kor lenge behandlinga varer
missing-since = når underdatabehandlaren vart teken i bruk
missing-activities = aktivitetane overføringa gjeld

## Serien i nummeret til ei rettsakt: 2000/520/EF
series-ec = EF
