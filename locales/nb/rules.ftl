### Det kontrollene finner, og hvorfor det betyr noe. Hver regel har en melding med `.help` (hva som må gjøres), `.title` (navnet
### på regelen) og `.why` (det den bygger på). `bilag explain KODE` skriver ut alt, så `.help`, `.title` og `.why` har ingen variabler.

## Overføring til tredjeland

no-country = { $name }: Registeret oppgir ikke i hvilke land personopplysningene behandles.
    .help = Spør underdatabehandleren, og oppgi landene under «countries».
    .title = Ukjent behandlingsland
    .why = Før landene er kjent, kan det ikke vurderes om opplysninger overføres til et tredjeland, og hva overføringen i så fall kan bygge på (personvernforordningen kapittel V). Den behandlingsansvarlige må også kjenne landene for å kunne motsette seg bruken av underdatabehandleren (artikkel 28 nr. 2).

no-basis = { $name }: Personopplysninger overføres ut av EØS ({ $countries }), men det er ikke oppgitt noe grunnlag for overføringen.
    .help = Oppgi grunnlaget under «transfer», for eksempel standard personvernbestemmelser eller bindende virksomhetsregler. Hvis det ikke overføres opplysninger dit, må «countries» og «stored_in» rettes.
    .title = Overføring uten grunnlag
    .why = Personopplysninger kan bare overføres til et tredjeland, eller gjøres tilgjengelige derfra, på et av grunnlagene i personvernforordningen (GDPR) kapittel V (artikkel 44 til 49).

dead-basis = { $name }: «{ $basis }» ({ $act }) har ikke gitt adgang til overføring siden { $ended } ({ $countries }).
    .help = Inngå modul 3 i (EU) 2021/914, eller bruk «dpf» hvis mottakeren i USA står på listen for Data Privacy Framework. Oppgi «modules» og «concluded» for bestemmelsene; ny «updated» alene er ikke nok.
    .title = Grunnlag som har opphørt
    .why = En beslutning som EU-domstolen har kjent ugyldig, eller bestemmelser som Kommisjonen har opphevet, gir ikke adgang til å overføre personopplysninger (GDPR artikkel 44 og 46 nr. 2 bokstav c; C-362/14 og C-311/18; beslutning (EU) 2021/914 artikkel 4 nr. 2 til 4). «SCC» uten dato eller modul i en oppføring fra før 27. juni 2021 kan bare vise til de opphevede bestemmelsene.

basis-not-in-force = { $name }: «{ $basis }» er ikke et grunnlag for overføring per { $date } ({ $countries }).
    .help = Oppgi et grunnlag som gjelder for landet. «bilag explain» med landkoden viser hvilke beslutninger som finnes, og når de gjelder.
    .title = Beslutning som ikke gjelder
    .why = En beslutning om tilstrekkelig beskyttelsesnivå gir bare adgang til å overføre til det landet og de mottakerne den omfatter, og først fra den dagen den gjelder (GDPR artikkel 45).

undated-clauses = { $name }: Standard personvernbestemmelser er oppgitt uten dato og modul, så det framgår ikke at det er bestemmelsene i (EU) 2021/914.
    .help = Oppgi dagen de ble inngått, som «concluded», og modulen under «modules». Er de av et eldre sett, må modul 3 i (EU) 2021/914 inngås. Ny «updated» alene er ikke nok.
    .title = Standard personvernbestemmelser uten dato og modul
    .why = Bare bestemmelsene i (EU) 2021/914 kan fremdeles være grunnlag for en overføring (GDPR artikkel 46 nr. 2 bokstav c; beslutningens artikkel 4). At oppføringen nylig er bekreftet, betyr ikke at nye bestemmelser er inngått.

basis-ends = { $name }: «{ $basis }» ({ $act }) opphører { $until }, før avtalen gjør det.
    .help = Følg med på om det forlenges, og bli enige om hva som skal gjelde etterpå. Hvis avtalen opphører tidligere, oppgis den siste dagen som «until».
    .title = Grunnlag som opphører i avtaletiden
    .why = Når grunnlaget opphører, må overføringen stanses (GDPR artikkel 44). For en avtale uten sluttdato ses det ett år fram.

decision-scope = { $name }: Beslutningen ({ $act }, { $countries }) omfatter bare { $scope }, og det framgår ikke at mottakeren er omfattet.
    .help = Kontroller det, for eksempel i listen over sertifiserte virksomheter, og oppgi datoen som «assessed».
    .title = Beslutning som bare omfatter noen mottakere
    .why = En beslutning om tilstrekkelig beskyttelsesnivå kan være begrenset til bestemte mottakere eller sektorer (GDPR artikkel 45 nr. 3). En mottaker som ikke er omfattet, krever et annet grunnlag.

unverified-decision = { $name }: Det er ikke bekreftet at beslutningen om tilstrekkelig beskyttelsesnivå ({ $act }, { $countries }) har virkning i { $exporter }.
    .help = Finn ut om beslutningen har virkning der. Har den det, godtas funnet med kilden som begrunnelse; har den det ikke, må det inngås avtale om et annet grunnlag, for eksempel modul 3 i (EU) 2021/914.
    .title = Beslutning som ikke er bekreftet for en EØS/EFTA-stat
    .why = I Island, Liechtenstein og Norge gjelder personvernforordningen gjennom EØS-avtalen (EØS-komiteens beslutning nr. 154/2018). Om en ny beslutning om tilstrekkelig beskyttelsesnivå (GDPR artikkel 45) har virkning der, må undersøkes for hver av dem.

adequacy-not-named = { $name }: Det finnes en beslutning om tilstrekkelig beskyttelsesnivå ({ $act }, { $countries }), men det er ikke oppgitt noe grunnlag.
    .help = Oppgi { "{" } "basis": "adequacy" { "}" } under «transfer», eller det grunnlaget som brukes.
    .title = Beslutning som ikke er oppgitt
    .why = Den behandlingsansvarlige må kunne se hva en overføring bygger på (GDPR artikkel 28 nr. 3 bokstav a, artikkel 30 nr. 2 bokstav c og artikkel 45).

no-module = { $name }: Standard personvernbestemmelser er oppgitt uten modul.
    .help = Oppgi modulen som er inngått, under «modules». Fra en databehandler til en underdatabehandler er det modul 3.
    .title = Standard personvernbestemmelser uten modul
    .why = Bestemmelsene i (EU) 2021/914 består av fire moduler, og bare de modulene som er valgt, er bindende (GDPR artikkel 46 nr. 2 bokstav c).

module-misfit = { $name }: Modul { $modules } passer ikke for en overføring fra databehandleren til en underdatabehandler.
    .help = Inngå modul 3 (databehandler til databehandler), og oppgi den under «modules».
    .title = Modul som ikke passer til rollene
    .why = Hver modul i (EU) 2021/914 forutsetter bestemte roller: 1 behandlingsansvarlig til behandlingsansvarlig, 2 behandlingsansvarlig til databehandler, 3 databehandler til databehandler, 4 databehandler til behandlingsansvarlig. Her er databehandleren eksportør og underdatabehandleren importør (GDPR artikkel 46 nr. 2 bokstav c).

transfer-not-assessed = { $name }: Det er ikke oppgitt at overføringen er vurdert, selv om den bygger på «{ $basis }» ({ $countries }).
    .help = Vurder lovgivningen og praksis i landet, bli enige om supplerende tiltak der det trengs, og oppgi datoen som «assessed». For USA kan vurderingen bygge på det (EU) 2023/1795 sier om garantiene der.
    .title = Overføring som ikke er vurdert
    .why = Den som bygger på nødvendige garantier etter GDPR artikkel 46, må vurdere om lovgivning og praksis i tredjelandet undergraver dem (artikkel 46 nr. 1; C-311/18, premiss 134 og 135; EDPBs anbefalinger 01/2020; for bestemmelsene i (EU) 2021/914 også bestemmelse 14).

lasting-derogation = { $name }: Et unntak etter artikkel 49 er oppgitt som grunnlag for varige overføringer.
    .help = Inngå avtale om nødvendige garantier etter artikkel 46, eller oppgi en beslutning om tilstrekkelig beskyttelsesnivå.
    .title = Unntak brukt for en varig overføring
    .why = Unntakene i GDPR artikkel 49 gjelder særlige situasjoner og skal tolkes strengt. Bruk av en underdatabehandler fører til jevnlige overføringer.

needless-basis = { $name }: «{ $basis }» er oppgitt, men alt foregår innenfor EØS.
    .help = Fjern «transfer», eller oppgi tredjelandet under «countries» hvis det er tilgang til opplysningene derfra.
    .title = Grunnlag uten overføring
    .why = GDPR kapittel V (artikkel 44 til 49) gjelder bare overføringer til tredjeland. Et grunnlag som ikke trengs, får leseren til å spørre hva som er utelatt.

storage-at-odds = { $name }: Lagringsstedene omfatter { $countries }, som ikke er oppgitt blant landene det behandles i.
    .help = Oppgi landet under «countries» også, eller rett «stored_in».
    .title = Lagring utenfor de oppgitte landene
    .why = Lagring er behandling (GDPR artikkel 4 nr. 2), så landene det lagres i, hører med blant landene det behandles i. Ellers er vedlegget i strid med seg selv.

left-area = { $name }: Medlemskapet i EØS er endret siden oppføringen sist ble bekreftet { $updated } ({ $countries }).
    .help = Gå gjennom oppføringen på nytt: Er det nå en overføring til et tredjeland, og hva er grunnlaget? Sett deretter «updated».
    .title = Land som har gått ut av eller inn i EØS
    .why = Om noe er en overføring til et tredjeland (GDPR artikkel 44), avhenger av hvem som er med i EØS den aktuelle dagen. EU-retten gjaldt for Storbritannia til 31. desember 2020.

future-date = { $name }: { $value } er etter { $date }, som er dagen vedlegget vurderes per.
    .help = Rett datoen, eller lag vedlegget for en senere dag.
    .title = Dato som ikke er kommet ennå
    .why = En avtale som ennå ikke er inngått, eller en vurdering som ennå ikke er gjort, er ikke et grunnlag for overføring (GDPR artikkel 44 og 46).

## Oppføringene i registeret

unconfirmed-fact = { $said ->
    [none] { $name }: «{ $fact }» er ikke bekreftet etter at listen ble importert.
   *[other] { $name }: «{ $fact }» ble lest ut av ordene «{ $said }» da listen ble importert, og er ikke bekreftet.
}
    .help = Sammenlign oppføringen med kilden, rett den om nødvendig, og ta deretter opplysningen ut av «unconfirmed».
    .title = Importert og ikke bekreftet
    .why = Det et program leser ut av en tekst, kan være feil. Databehandleren må kunne påvise at det som står i vedlegget, er riktig (GDPR artikkel 5 nr. 1 bokstav d og nr. 2).

stale-entry = { $name }: Oppføringen ble sist bekreftet { $updated }, for mer enn { $months ->
        [one] en måned
       *[other] { $months } måneder
    } siden.
    .help = Gå gjennom oppføringen med den som bruker tjenesten, og sett «updated» til dagen den ble bekreftet.
    .title = Oppføring som ikke er gjennomgått
    .why = Den behandlingsansvarlige kan bare godkjenne underdatabehandlere på grunnlag av informasjon som er riktig og oppdatert (GDPR artikkel 5 nr. 2 og artikkel 28 nr. 2; EDPBs uttalelse 22/2024 avsnitt 32). Hvor lenge en oppføring kan stå, bestemmer virksomheten: «review_months», 12 hvis ikke annet er oppgitt.

no-review-date = { $name }: Det er ikke oppgitt når oppføringen sist ble bekreftet.
    .help = Gå gjennom oppføringen, og oppgi dagen som «updated».
    .title = Oppføring uten dato
    .why = Uten en dato kan ingen se om informasjonen er oppdatert (GDPR artikkel 5 nr. 2).

unidentified-subprocessor = { $name }: Registeret mangler { $missing }.
    .help = Innhent det som mangler, fra underdatabehandleren, og oppgi det som «legal_name», «address» og «contact».
    .title = Underdatabehandler som ikke er tilstrekkelig identifisert
    .why = Den behandlingsansvarlige bør til enhver tid ha navn, adresse og kontaktperson for alle databehandlere i kjeden, uansett risiko, og databehandleren bør gi dem uoppfordret (GDPR artikkel 28 nr. 1 og 2; EDPBs uttalelse 22/2024 avsnitt 31 og 32).

entry-incomplete = { $name }: Vedlegget har plass til opplysninger som registeret mangler: { $missing }.
    .help = Innhent dem fra underdatabehandleren, og oppgi dem i registeret.
    .title = Opplysninger som vedlegget viser og registeret mangler
    .why = Det registeret mangler, står åpent i vedlegget, og den som underskriver, kan ikke se om det er ukjent eller ikke finnes (GDPR artikkel 5 nr. 2 og artikkel 28 nr. 2; de danske standardkontraktsbestemmelsene bilag B.1 spør etter nummer og adresse).

independent-controller = { $name } («{ $function }») er vanligvis selv behandlingsansvarlig, og i så fall ikke underdatabehandler.
    .help = Hvis virksomheten selv bestemmer hvorfor og hvor lenge den behandler opplysningene, fjernes oppføringen. Hvis den bare handler etter instruks, godtas funnet med en begrunnelse.
    .title = Virksomhet som kan være selvstendig behandlingsansvarlig
    .why = En bank som gjennomfører betalinger, bestemmer selv hvilke opplysninger den trenger, og hvor lenge de lagres, og er derfor behandlingsansvarlig (GDPR artikkel 4 nr. 7; EDPBs retningslinjer 07/2020, del I punkt 2.1.4, eksempelet om bankbetalinger). Det samme gjelder normalt andre som yter betalingstjenester. Oversikten over underdatabehandlere er for dem som behandler opplysninger på vegne av den behandlingsansvarlige (GDPR artikkel 4 nr. 8 og artikkel 28 nr. 4).

own-business = { $name } («{ $function }») ser ut til å tjene databehandlerens egen virksomhet, og er i så fall ikke underdatabehandler.
    .help = Fjern oppføringen hvis den bare gjelder databehandlerens egne fakturaer, eget regnskap eller egen markedsføring. Hvis kundenes opplysninger behandles på deres vegne, må det stå i beskrivelsen, og funnet godtas med en begrunnelse.
    .title = Virksomhet som kan tjene databehandlerens egen drift
    .why = For egne fakturaer, eget regnskap og egen markedsføring er databehandleren selv behandlingsansvarlig, og den som behandler opplysninger for dette, er databehandlerens databehandler og ikke kundenes underdatabehandler (GDPR artikkel 4 nr. 7 og 8 og artikkel 28 nr. 4).

same-company = { $name } og { $other } ser ut til å være samme virksomhet, oppført to ganger for det samme eller med ulike opplysninger.
    .help = Slå dem sammen til én oppføring, eller la det gå fram hvilken tjeneste hver av dem gjelder, og rett det som er ulikt.
    .title = Én virksomhet oppført to ganger
    .why = Oversikten skal vise hvilke virksomheter som har tilgang til opplysningene (GDPR artikkel 28 nr. 2). To oppføringer for samme virksomhet kan komme i strid med hverandre når den ene endres. Én virksomhet med to tjenester kan godt ha to oppføringer.

private-address = { $address } er en adresse hos en leverandør av privat e-post.
    .help = Oppgi en adresse hos virksomheten, helst for et kontor eller en funksjon, for eksempel personvern@ fulgt av virksomhetens eget domene.
    .title = Privat e-postadresse
    .why = Et vedlegg sendes til alle kunder. En privat adresse er flere personopplysninger enn formålet krever, og den slutter å virke når personen slutter (GDPR artikkel 5 nr. 1 bokstav c).

unknown-acceptance = Det finnes ingen kontroll som heter «{ $code }».
    .help = Bruk koden som står ved funnet. «bilag list checks» viser alle.
    .title = Godtatt kontroll som ikke finnes
    .why = Et funn godtas etter koden sin. Godtas en kode som ikke finnes, står funnet fremdeles åpent (GDPR artikkel 5 nr. 2).

## Avtalen

older-than-register = Vedlegget er datert { $date }, men { $name } ble bekreftet så sent som { $updated }.
    .help = Dater avtalen etter den nyeste oppføringen, eller lag den av registeret slik det var den gangen.
    .title = Vedlegg som er eldre enn registeret
    .why = Et vedlegg skal si det som var riktig den dagen det er datert. Ellers kan ingen i ettertid dokumentere hva som ble avtalt (GDPR artikkel 5 nr. 2 og artikkel 28 nr. 9).

party-incomplete = { $party ->
        [controller] Avtalen mangler opplysninger om den behandlingsansvarlige: { $missing }.
       *[processor] Avtalen og registeret mangler opplysninger om databehandleren: { $missing }.
    }
    .help = Oppgi dem, eller fyll dem ut for hånd før vedlegget underskrives.
    .title = Part som ikke er fullstendig beskrevet
    .why = Det bør framgå hvem partene er, og hvem som binder dem (GDPR artikkel 28 nr. 3 og 9). Det som ikke er kjent, skrives ut som en linje til å fylle ut.

registration-number = «{ $value }» kan ikke være et organisasjonsnummer ({ $country }).
    .help = Slå opp nummeret i foretaksregisteret, og rett det eller «country».
    .title = Organisasjonsnummer som er feil
    .why = Nummeret viser entydig hvem partene er (GDPR artikkel 28 nr. 3). Kontrollsifferet viser at minst ett siffer er feil.

no-authorisation = Vedlegget avhenger av hvordan underdatabehandlere er godkjent, men det framgår ikke av avtalen.
    .help = Oppgi «general» eller «specific» som «authorisation» under «terms».
    .title = Tillatelse til å bruke underdatabehandlere er ikke oppgitt
    .why = En databehandler kan bare engasjere en underdatabehandler når det på forhånd er innhentet særlig eller generell skriftlig tillatelse fra den behandlingsansvarlige, og det skal stå i avtalen (GDPR artikkel 28 nr. 2 og nr. 3 bokstav d).

notice-missing = Det er gitt generell tillatelse til å engasjere underdatabehandlere, men det er ikke oppgitt hvor mange dager i forveien endringer skal varsles.
    .help = Bli enige om antall dager, og oppgi det som «notice_days». Forordningen fastsetter ingen frist; 30 dager er vanlig.
    .title = Generell tillatelse uten varslingsfrist
    .why = Ved en generell tillatelse skal den behandlingsansvarlige underrettes om endringer i så god tid at det er mulig å motsette seg dem (GDPR artikkel 28 nr. 2).

no-list = Det er gitt tillatelse til underdatabehandlere, men ingen av avtalens vedlegg nevner dem.
    .help = Legg til et vedlegg som nevner dem, under «annexes», for eksempel «sub-processors».
    .title = Tillatelse uten oversikt
    .why = De underdatabehandlerne den behandlingsansvarlige godtar når avtalen inngås, bør stå i avtalen eller i et vedlegg (GDPR artikkel 28 nr. 2; EDPBs uttalelse 22/2024 avsnitt 25).

roles-misfit = Modul { $modules } i standard personvernbestemmelser passer ikke for partene i denne avtalen.
    .help = Rett «modules» eller partenes «country». Innenfor EØS trengs det ingen overføringsbestemmelser mellom partene.
    .title = Moduler som ikke passer for partene
    .why = Etter modul 2 og 3 i (EU) 2021/914 mottar en databehandler i et tredjeland opplysningene, og etter modul 4 sender databehandleren dem til en behandlingsansvarlig i et tredjeland. Modul 1 gjelder mellom to behandlingsansvarlige (GDPR artikkel 44 og 46).

needless-clauses = «{ $annex }» er for overføring til tredjeland, men begge partene er i EØS.
    .help = Velg et vedlegg for behandling innenfor EØS, for eksempel «scc-2021-915», eller rett partenes «country».
    .title = Overføringsbestemmelser innenfor EØS
    .why = Bestemmelsene i (EU) 2021/914 er for mottakere i tredjeland når behandlingen ikke er omfattet av personvernforordningen (GDPR artikkel 46 nr. 2 bokstav c; beslutningens artikkel 1 nr. 1). Mellom parter i EØS er artikkel 28 nok.

processor-abroad = Databehandleren er i { $country }, utenfor EØS, men det er ikke oppgitt noe grunnlag for å overføre opplysninger dit.
    .help = Inngå avtale om et grunnlag, for eksempel modul 2 i (EU) 2021/914: Oppgi den under «modules», og legg til vedlegget «scc-2021-914». Hvis overføringen bygger på noe annet, godtas funnet med en begrunnelse.
    .title = Databehandler i et tredjeland uten grunnlag
    .why = En databehandleravtale etter artikkel 28 gir ikke i seg selv adgang til å overføre opplysninger (GDPR artikkel 44 og 46; bestemmelse 1 bokstav f i bestemmelsene i (EU) 2021/915).

## Det som sies i tekstene

no-description = Det står ikke hva { $name } gjør ({ $locale }).
    .help = Skriv «.description» for den i filen for språket, eller ta språket ut av «locales».
    .title = Underdatabehandler uten beskrivelse
    .why = Den behandlingsansvarlige må kunne se hva hver underdatabehandler gjør med opplysningene (GDPR artikkel 28 nr. 2 og 4; vedlegg IV til bestemmelsene i (EU) 2021/915).

no-function = Det står ikke på { $locale } hva «{ $code }» er, funksjonen til { $name }.
    .help = Skriv «.function» for den eller «function-» fulgt av koden i filen for språket, eller bruk en kode som «bilag list functions» viser.
    .title = Funksjon uten ord
    .why = Den behandlingsansvarlige må kunne se hva hver underdatabehandler brukes til (GDPR artikkel 28 nr. 2 og 4; vedlegg IV til bestemmelsene i (EU) 2021/915). Et ord som mangler, stanser byggingen.

untranslated = «{ $id }» har tekst på { $other }, men ikke på { $locale }.
    .help = Oversett den i filen for språket, eller ta språket ut av «locales». «bilag locales --write-missing» skriver opp det som mangler.
    .title = Tekst som mangler på et språk
    .why = Det et språk mangler, stanser byggingen; i et utkast ville det stått på et annet språk. Avtalen skal være skriftlig, og partene må forstå den (GDPR artikkel 28 nr. 3 og 9).

storage-in-words = { $name }: Teksten sier med «{ $term }» hvor opplysningene lagres, men registeret sier noe annet ({ $locale }).
    .help = Finn ut hvor opplysningene er, og rett teksten eller «stored_in» og «countries».
    .title = Tekst og opplysninger i strid om lagring
    .why = Et vedlegg som sier «lagres i EU» ved siden av et tredjeland, er i strid med seg selv, og den behandlingsansvarlige må kunne stole på det (GDPR artikkel 5 nr. 1 bokstav a, artikkel 28 nr. 3 bokstav a og artikkel 30 nr. 2 bokstav c).

basis-in-words = { $name }: Teksten sier «{ $basis }» med «{ $term }», men det grunnlaget er ikke oppgitt i registeret ({ $locale }).
    .help = Finn ut hvilket grunnlag som gjelder, og rett teksten eller «transfer».
    .title = Tekst og register i strid om grunnlaget
    .why = Et vedlegg som oppgir ett grunnlag i teksten og et annet ved siden av, er i strid med seg selv (GDPR artikkel 5 nr. 1 bokstav a, artikkel 30 nr. 2 bokstav c og artikkel 46).

anonymous-in-words = { $name }: Teksten sier «{ $word }». Når en ID fremdeles fører til en person, er opplysningene bare pseudonymisert ({ $locale }).
    .help = Skriv «pseudonymisert» når noen kan knytte ID-en til en person. Hvis ingen kan det, må det stå hvordan det er oppnådd, og funnet godtas med en begrunnelse.
    .title = Opplysninger som sies å være anonyme
    .why = Opplysninger som kan knyttes til en person ved hjelp av en ID, er fremdeles personopplysninger for den som kan gjøre det (GDPR artikkel 4 nr. 1 og 5, fortalepunkt 26). Anonyme opplysninger ville verken trengt databehandler eller plass i oversikten.

name-spelt-otherwise = { $name } heter «{ $other }» i teksten.
    .help = Skriv navnet slik virksomheten selv gjør, både i registeret og i tekstene.
    .title = Navn skrevet på to måter
    .why = To skrivemåter ser ut som to virksomheter. Oversikten skal ikke etterlate tvil om hvem som behandler opplysningene (GDPR artikkel 28 nr. 2).

misplaced-word = Teksten «{ $id }» bruker ordet «{ $word }», som ikke hører hjemme på språket «{ $locale }»; der heter det { $instead }.
    .help = Bruk språkets eget ord. Ord som skal stå på et annet språk, merkes med LANGUAGE.
    .title = Ord fra et annet språk
    .why = Et ord fra et nabospråk kan bety noe annet i jussen. Parter og myndigheter kjenner begrepene i personvernforordningen under de navnene artikkel 4 har på deres eget språk.

typed-out-term = «{ $text }» er skrevet ut der begrepet «{ $term }» sier det samme.
    .help = Skriv begrepet i krøllparenteser, så endres ordene overalt når de endres ett sted.
    .title = Begrep som er skrevet ut
    .why = Det som står to steder, blir før eller senere endret bare det ene stedet, og da sier vedlegget to ting (GDPR artikkel 5 nr. 2).

same-text = Teksten er den samme på { $locale } som på { $other }.
    .help = Oversett den, eller fjern den fra filen for det språket den ikke er skrevet på.
    .title = Tekst som ikke er oversatt
    .why = Partene må kunne forstå det de skriver under på, på språket i vedlegget (GDPR artikkel 28 nr. 3 og 9).

## Det en beslutning er begrenset til, etter «omfatter bare»

scope-safe-harbor-listed = virksomheter som hadde sluttet seg til Safe Harbor
scope-privacy-shield-listed = virksomheter som var sertifisert etter Privacy Shield
scope-dpf-listed = virksomheter som er sertifisert etter EU-US Data Privacy Framework
scope-commercial-organisations = kommersielle virksomheter som er underlagt den kanadiske personvernloven (PIPEDA)
scope-automated-processing = opplysninger som behandles automatisk
scope-private-sector = mottakere i privat sektor

## Det registeret kan mangle om en underdatabehandler, etter «Registeret mangler»

missing-legal-name = juridisk navn
missing-address = adresse
missing-contact = kontaktopplysninger
missing-name = navn
missing-registration-number = organisasjonsnummer
missing-country = land
missing-signatory = hvem som underskriver
missing-function = funksjon
missing-stored-in = lagringssted
missing-data-categories = kategorier av opplysninger
missing-access = tilgangen til opplysningene
missing-duration = varighet
missing-since = når den ble engasjert
missing-activities = aktivitetene overføringen gjelder

## Serien i nummeret til en rettsakt: 2000/520/EF
series-ec = EF
