### Det kontrollene finner, og hvorfor det betyr noe. Hver regel har en melding med `.help` (hva som må gjøres), `.title` (navnet
### på regelen) og `.why` (det den bygger på). `bilag explain KODE` skriver ut alt, så `.help`, `.title` og `.why` har ingen variabler.

## Overføring til tredjeland

no-basis = { $name }: Det er ikke oppgitt noe grunnlag for å overføre personopplysninger til { $countries }.
    .help = Oppgi grunnlaget under «transfer», for eksempel standard personvernbestemmelser eller bindende virksomhetsregler. Hvis det ikke overføres opplysninger dit, må «countries» og «stored_in» rettes.
    .title = Overføring uten grunnlag
    .why = Personopplysninger kan bare overføres til et tredjeland, eller gjøres tilgjengelige derfra, på et av grunnlagene i personvernforordningen (GDPR) kapittel V (artikkel 44 til 49).

dead-basis = { $name }: «{ $basis }» ({ $act }) har ikke gitt adgang til overføring til { $countries } siden { $ended }.
    .help = Inngå avtale om et grunnlag som gjelder, og oppgi det med datoen det ble inngått. Standardbestemmelser fra før 27. juni 2021 må erstattes med dem i (EU) 2021/914.
    .title = Grunnlag som har opphørt
    .why = En beslutning som EU-domstolen har kjent ugyldig, eller bestemmelser som Kommisjonen har opphevet, gir ikke adgang til å overføre personopplysninger (GDPR artikkel 44; C-362/14 og C-311/18; beslutning (EU) 2021/914 artikkel 4). «SCC» uten dato eller modul i en oppføring fra før 27. juni 2021 kan bare vise til de opphevede bestemmelsene.

basis-not-in-force = { $name }: «{ $basis }» gjelder ikke for { $countries } per { $date }.
    .help = Oppgi et grunnlag som gjelder for landet. «bilag explain» med landkoden viser hvilke beslutninger som finnes, og når de gjelder.
    .title = Beslutning som ikke gjelder
    .why = En beslutning om tilstrekkelig beskyttelsesnivå gir bare adgang til å overføre til det landet og de mottakerne den omfatter, og først fra den dagen den gjelder (GDPR artikkel 45).

basis-ends = { $name }: «{ $basis }» ({ $act }) opphører { $until }, før avtalen gjør det.
    .help = Følg med på om det forlenges, og bli enige om hva som skal gjelde etterpå. Hvis avtalen opphører tidligere, oppgis den siste dagen som «until».
    .title = Grunnlag som opphører i avtaletiden
    .why = Når grunnlaget opphører, må overføringen stanses (GDPR artikkel 44). For en avtale uten sluttdato ses det ett år fram.

decision-scope = { $name }: Beslutningen om { $countries } ({ $act }) omfatter bare { $scope }, og det framgår ikke at mottakeren er omfattet.
    .help = Kontroller det, for eksempel i listen over sertifiserte virksomheter, og oppgi datoen som «assessed».
    .title = Beslutning som bare omfatter noen mottakere
    .why = En beslutning om tilstrekkelig beskyttelsesnivå kan være begrenset til bestemte mottakere eller sektorer (GDPR artikkel 45 nr. 3). En mottaker som ikke er omfattet, krever et annet grunnlag.

adequacy-not-named = { $name }: { $countries } er omfattet av en beslutning om tilstrekkelig beskyttelsesnivå ({ $act }), men det er ikke oppgitt noe grunnlag.
    .help = Oppgi { "{" } "basis": "adequacy" { "}" } under «transfer», eller det grunnlaget som brukes.
    .title = Beslutning som ikke er oppgitt
    .why = Den behandlingsansvarlige må kunne se hva en overføring bygger på (GDPR artikkel 28 nr. 3 bokstav a, artikkel 30 nr. 2 bokstav c og artikkel 45).

no-module = { $name }: Standardbestemmelsene er oppgitt uten modul.
    .help = Oppgi modulen som er inngått, under «modules». Fra en databehandler til en underdatabehandler er det modul 3.
    .title = Standardbestemmelser uten modul
    .why = Bestemmelsene i (EU) 2021/914 består av fire moduler, og bare de modulene som er valgt, er bindende.

module-misfit = { $name }: Modul { $modules } passer ikke for en overføring fra databehandleren til en underdatabehandler.
    .help = Inngå modul 3 (databehandler til databehandler), og oppgi den under «modules».
    .title = Modul som ikke passer til rollene
    .why = Hver modul i (EU) 2021/914 forutsetter bestemte roller: 1 behandlingsansvarlig til behandlingsansvarlig, 2 behandlingsansvarlig til databehandler, 3 databehandler til databehandler, 4 databehandler til behandlingsansvarlig. Her er databehandleren eksportør og underdatabehandleren importør.

transfer-not-assessed = { $name }: Det er ikke oppgitt at overføringen til { $countries } er vurdert, selv om den bygger på «{ $basis }».
    .help = Vurder rettstilstanden og praksisen i landet, bli enige om supplerende tiltak der det trengs, og oppgi datoen som «assessed».
    .title = Overføring som ikke er vurdert
    .why = Den som bygger på nødvendige garantier etter GDPR artikkel 46, må vurdere om lovgivningen i tredjelandet svekker dem (C-311/18, premiss 134 og 135; klausul 14 i (EU) 2021/914).

lasting-derogation = { $name }: Et unntak etter artikkel 49 er oppgitt som grunnlag for varige overføringer.
    .help = Inngå avtale om nødvendige garantier etter artikkel 46, eller oppgi en beslutning om tilstrekkelig beskyttelsesnivå.
    .title = Unntak brukt for en varig overføring
    .why = Unntakene i GDPR artikkel 49 gjelder særlige situasjoner og skal tolkes strengt. Bruk av en underdatabehandler fører til jevnlige overføringer.

needless-basis = { $name }: «{ $basis }» er oppgitt, men alt foregår innenfor EØS.
    .help = Fjern «transfer», eller oppgi tredjelandet under «countries» hvis det er tilgang til opplysningene derfra.
    .title = Grunnlag uten overføring
    .why = GDPR kapittel V gjelder bare overføringer til tredjeland. Et grunnlag som ikke trengs, får leseren til å spørre hva som er utelatt.

storage-at-odds = { $name }: Opplysningene lagres i { $countries }, som ikke er blant landene de behandles i.
    .help = Oppgi landet under «countries» også, eller rett «stored_in».
    .title = Lagring utenfor de oppgitte landene
    .why = Lagring er behandling (GDPR artikkel 4 nr. 2), så landene det lagres i, hører med blant landene det behandles i. Ellers er vedlegget i strid med seg selv.

left-area = { $name }: { $countries } har gått ut av eller inn i EØS siden oppføringen sist ble bekreftet { $updated }.
    .help = Gå gjennom oppføringen på nytt: Er det nå en overføring til et tredjeland, og hva er grunnlaget? Sett deretter «updated».
    .title = Land som har gått ut av eller inn i EØS
    .why = Om noe er en overføring til et tredjeland, avhenger av hvem som er med i EØS den aktuelle dagen. EU-retten gjaldt for Storbritannia til 31. desember 2020.

future-date = { $name }: { $value } er etter { $date }, som er dagen vedlegget vurderes per.
    .help = Rett datoen, eller lag vedlegget for en senere dag.
    .title = Dato som ikke er kommet ennå
    .why = En avtale som ennå ikke er inngått, eller en vurdering som ennå ikke er gjort, er ikke et grunnlag for overføring (GDPR artikkel 44 og 46).

## Oppføringene i registeret

stale-entry = { $name }: Oppføringen ble sist bekreftet { $updated }, for mer enn { $months ->
        [one] en måned
       *[other] { $months } måneder
    } siden.
    .help = Gå gjennom oppføringen med den som bruker tjenesten, og sett «updated» til dagen den ble bekreftet.
    .title = Oppføring som ikke er gjennomgått
    .why = Den behandlingsansvarlige kan bare godkjenne underdatabehandlere på grunnlag av informasjon som er riktig og oppdatert (GDPR artikkel 5 nr. 2 og artikkel 28 nr. 2; EDPBs uttalelse 22/2024). Hvor lenge en oppføring kan stå, bestemmer virksomheten: «review_months», 12 hvis ikke annet er oppgitt.

no-review-date = { $name }: Det er ikke oppgitt når oppføringen sist ble bekreftet.
    .help = Gå gjennom oppføringen, og oppgi dagen som «updated».
    .title = Oppføring uten dato
    .why = Uten en dato kan ingen se om informasjonen er oppdatert (GDPR artikkel 5 nr. 2).

unidentified-subprocessor = { $name }: Registeret mangler { $missing }.
    .help = Innhent det som mangler, fra underdatabehandleren, og oppgi det som «legal_name», «address» og «contact».
    .title = Underdatabehandler som ikke er tilstrekkelig identifisert
    .why = Den behandlingsansvarlige skal ha navn, adresse og kontaktperson for alle databehandlere i kjeden, uansett risiko og uten å måtte spørre (GDPR artikkel 28 nr. 1, 2 og 4; EDPBs uttalelse 22/2024 avsnitt 31 og 32).

same-company = { $name } og { $other } ser ut til å være samme virksomhet.
    .help = Slå dem sammen til én oppføring, eller la det gå fram hvilken tjeneste hver av dem gjelder, og godta funnet med en begrunnelse.
    .title = Én virksomhet oppført to ganger
    .why = Oversikten skal vise hvilke virksomheter som har tilgang til opplysningene (GDPR artikkel 28 nr. 2). To oppføringer for samme virksomhet kan komme i strid med hverandre når den ene endres.

private-address = { $address } er en adresse hos en leverandør av privat e-post.
    .help = Oppgi en adresse hos virksomheten, helst for et kontor eller en funksjon, for eksempel personvern@ fulgt av virksomhetens eget domene.
    .title = Privat e-postadresse
    .why = Et vedlegg sendes til alle kunder. En privat adresse er flere personopplysninger enn formålet krever, og den slutter å virke når personen slutter (GDPR artikkel 5 nr. 1 bokstav c).

unknown-acceptance = Det finnes ingen kontroll som heter «{ $code }».
    .help = Bruk koden som står ved funnet. «bilag list checks» viser alle.
    .title = Godtatt kontroll som ikke finnes
    .why = Et funn godtas etter koden sin. Godtas en kode som ikke finnes, står funnet fremdeles åpent.

## Avtalen

older-than-register = Vedlegget er datert { $date }, men { $name } ble bekreftet så sent som { $updated }.
    .help = Dater avtalen etter den nyeste oppføringen, eller lag den av registeret slik det var den gangen.
    .title = Vedlegg som er eldre enn registeret
    .why = Et vedlegg skal si det som var riktig den dagen det er datert. Ellers kan ingen i ettertid dokumentere hva som ble avtalt (GDPR artikkel 5 nr. 2 og artikkel 28 nr. 9).

party-incomplete = { $party ->
        [controller] Avtalen mangler opplysninger om den behandlingsansvarlige: { $missing }.
       *[processor] Avtalen og registeret mangler opplysninger om databehandleren: { $missing }.
    }
    .help = Oppgi dem, eller la dem fylles ut for hånd før vedlegget underskrives.
    .title = Part som ikke er fullstendig beskrevet
    .why = Vedlegget skal vise hvem partene er, og hvem som underskriver for dem (GDPR artikkel 28 nr. 3 og 9; vedlegg I til (EU) 2021/914 og 2021/915). Det som ikke er kjent, skrives ut som en linje til å fylle ut.

registration-number = «{ $value }» kan ikke være et organisasjonsnummer ({ $country }).
    .help = Slå opp nummeret i foretaksregisteret, og rett det eller «country».
    .title = Organisasjonsnummer som er feil
    .why = Nummeret viser entydig hvem partene er. Kontrollsifferet viser at minst ett siffer er feil.

notice-missing = Det er gitt generell tillatelse til å bruke underdatabehandlere, men det er ikke oppgitt hvor mange dager i forveien endringer skal varsles.
    .help = Bli enige om antall dager, og oppgi det som «notice_days». Loven fastsetter ikke noe antall; 30 dager er vanlig.
    .title = Generell tillatelse uten varslingsfrist
    .why = Ved en generell tillatelse skal den behandlingsansvarlige underrettes om endringer i så god tid at det er mulig å motsette seg dem (GDPR artikkel 28 nr. 2).

roles-misfit = Modul { $modules } i standardbestemmelsene passer ikke for partene i denne avtalen.
    .help = Rett «modules» eller partenes «country». Innenfor EØS trengs det ingen overføringsbestemmelser mellom partene.
    .title = Moduler som ikke passer for partene
    .why = Etter modul 2 og 3 i (EU) 2021/914 mottar en databehandler i et tredjeland opplysningene, og etter modul 4 sender databehandleren dem til en behandlingsansvarlig i et tredjeland. Modul 1 gjelder mellom to behandlingsansvarlige (GDPR artikkel 44 og 46).

## Det som sies i tekstene

no-description = Det står ikke hva { $name } gjør ({ $locale }).
    .help = Skriv «.description» for den i filen for språket, eller ta språket ut av «locales».
    .title = Underdatabehandler uten beskrivelse
    .why = Den behandlingsansvarlige må kunne se hva hver underdatabehandler gjør med opplysningene (GDPR artikkel 28 nr. 2 og 4; EDPBs uttalelse 22/2024 avsnitt 31).

storage-in-words = { $name }: Teksten sier med «{ $term }» hvor opplysningene lagres, men registeret sier noe annet ({ $locale }).
    .help = Finn ut hvor opplysningene er, og rett teksten eller «stored_in» og «countries».
    .title = Tekst og opplysninger i strid om lagring
    .why = Et vedlegg som sier «lagres i EU» ved siden av et tredjeland, er i strid med seg selv, og den behandlingsansvarlige må kunne stole på det (GDPR artikkel 5 nr. 1 bokstav a, artikkel 28 nr. 3 bokstav a og artikkel 30).

name-spelt-otherwise = { $name } heter «{ $other }» i teksten.
    .help = Skriv navnet slik virksomheten selv gjør, både i registeret og i tekstene.
    .title = Navn skrevet på to måter
    .why = To skrivemåter ser ut som to virksomheter. Oversikten skal ikke etterlate tvil om hvem som behandler opplysningene (GDPR artikkel 28 nr. 2).

typed-out-term = «{ $text }» er skrevet ut der begrepet «{ $term }» sier det samme.
    .help = Skriv begrepet i krøllparenteser, så endres ordene overalt når de endres ett sted.
    .title = Begrep som er skrevet ut
    .why = Det som står to steder, blir før eller senere endret bare det ene stedet, og da sier vedlegget to ting.

same-text = Teksten er den samme på { $locale } som på { $other }.
    .help = Oversett den, eller fjern den fra filen for det språket den ikke er skrevet på.
    .title = Tekst som ikke er oversatt
    .why = Partene må kunne forstå det de skriver under på, på språket i vedlegget.

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
