### The annexes of the parties' forms, in Finnish.
### Commission Implementing Decision (EU) 2021/915: headings of Annexes I to III as in a stored copy of its Finnish text, filled
### in by an association. Its other headings and notes, and all of (EU) 2021/914 but its title, are written from memory
### and not compared with the Official Journal; ”onward”, ”activities”, ”role” and ”authority-lead” are the least certain.
### The Danish and the Norwegian form have no Finnish version: their headings, and all else, are bilag's own wording.
### Names of products and parties are not inflected: they stand in the nominative beside a noun that is.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Rekisteröityjen ryhmät
detail-data-categories = Henkilötietoryhmät
detail-sensitive-data = Arkaluonteiset tiedot
detail-safeguards = Arkaluonteisia tietoja koskevat rajoitukset ja suojatoimet
detail-subject-matter = Käsittelyn kohde
detail-nature = Käsittelyn luonne
detail-purposes = Käsittelyn tarkoitukset
detail-duration = Käsittelyn kesto
detail-retention = Säilytysaika
detail-frequency = Siirron tiheys
detail-locations = Henkilötietojen käsittelijän omat käsittelypaikat
detail-security-level = Turvallisuustaso
detail-measures-confidentiality = Luottamuksellisuus
detail-measures-integrity = Eheys
detail-measures-availability = Käytettävyys ja vikasietoisuus
detail-measures-testing = Testaaminen, tutkiminen ja arviointi
detail-measures-assistance = Rekisterinpitäjän avustaminen
detail-main-agreement = Pääsopimus
detail-authorisation = Lupa käyttää alikäsittelijöitä
detail-notice-days = Muutoksista ilmoittaminen
detail-authority = Toimivaltainen valvontaviranomainen
detail-modules = Moduulit
detail-termination = Sopimuksen päättyessä
detail-audits = Henkilötietojen käsittelijään kohdistuvat auditoinnit
detail-subprocessor-audits = Alikäsittelijöihin kohdistuvat auditoinnit
detail-sector-rules = Toimialaa koskevat säännökset
detail-other = Muut ehdot

## Choices of the parties

authorisation-specific = Erityinen ennakkolupa
authorisation-general = Yleinen ennakkolupa
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } päivä ennen muutosta
       *[other] { $count } päivää ennen muutosta
    }
module-1 = Moduuli yksi: Siirto rekisterinpitäjältä rekisterinpitäjälle
module-2 = Moduuli kaksi: Siirto rekisterinpitäjältä henkilötietojen käsittelijälle
module-3 = Moduuli kolme: Siirto henkilötietojen käsittelijältä henkilötietojen käsittelijälle
module-4 = Moduuli neljä: Siirto henkilötietojen käsittelijältä rekisterinpitäjälle
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = rekisterinpitäjä
role-processor = henkilötietojen käsittelijä

## Parties to a transfer

party-exporter = Tietojen viejä
party-importer = Tietojen tuoja
fact-activities = Siirtoon liittyvä toiminta
# Not ”Asema”, which is the position of who signs.
fact-role = Rooli
signatory-accession = Liittymispäivä

## Columns, and labels of a sub-processor's facts

column-delimitation = Vastuunjako
column-legal-name = Virallinen nimi
column-registration-number = Rekisterinumero
column-address = Osoite
column-contact = Yhteyshenkilö
column-stored-in = Tietojen säilytyspaikka
column-data-categories = Henkilötiedot
column-access = Pääsy henkilötietoihin
column-duration = Kesto
column-since = Käytössä alkaen
column-website = Verkkosivusto
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } palvelua { $product } koskevaan { -agreement(case: "illative") }, tilanne { $date }
form-general = Rekisterinpitäjä on antanut yleisen ennakkoluvan. Henkilötietojen käsittelijä ilmoittaa rekisterinpitäjälle kirjallisesti { -subprocessors(case: "genitive") } lisäämisestä tai vaihtamisesta edellä mainittua määräaikaa noudattaen, jotta rekisterinpitäjä voi vastustaa muutosta ennen sen voimaantuloa. Jos rekisterinpitäjä ei vastusta muutosta tässä määräajassa, muutos katsotaan hyväksytyksi.
form-specific = Rekisterinpitäjä antaa luvan kunkin { -subprocessors(case: "singular-genitive") } käyttöön erikseen. Henkilötietojen käsittelijä toimittaa kirjallisen lupapyynnön edellä mainittua määräaikaa noudattaen ja liittää siihen tiedot, jotka rekisterinpitäjä tarvitsee voidakseen päättää luvasta. Jos rekisterinpitäjä ei vastaa, lupaa ei ole annettu.
form-nature = Käsittelyn luonne
form-purpose = Käsittelyn tarkoitus
form-data = Henkilötietoryhmät
form-subjects = Rekisteröityjen ryhmät
form-duration = Käsittelyn kesto
form-retention = Säilytysaika ja poistaminen
form-conditions = Edellytykset { -subprocessors(case: "genitive") } käytölle
form-approved = Hyväksytyt { -subprocessors }
form-subject = Käsittelyn kohde
form-security = Käsittelyn turvallisuus
form-assistance = Rekisterinpitäjän avustaminen
form-location = Käsittelypaikka
form-transfer-instruction = Siirrot kolmansiin maihin
form-audit = Henkilötietojen käsittelijään kohdistuvat auditoinnit ja tarkastukset
form-subprocessor-audit = Auditoinnit { -subprocessors(case: "genitive") } osalta
form-sector = Rekisterinpitäjän toimialaa koskevat säännökset
form-measures = Henkilötietojen käsittelijä toteuttaa vähintään seuraavat toimenpiteet ja pitää ne yllä.
form-locations = Henkilötietojen käsittelijän omien käsittelypaikkojen lisäksi henkilötietoja käsitellään seuraavissa { -subprocessors(case: "genitive") } käsittelypaikoissa:
form-locations-above = Henkilötietojen käsittelijän omien käsittelypaikkojen lisäksi henkilötietoja käsitellään niissä maissa, jotka kohdassa { HEADING("approved") } ilmoitetaan kunkin { -subprocessors(case: "singular-genitive") } osalta.
form-locations-caption = Luettelo { -subprocessors(case: "genitive") } käsittelypaikoista, yksi rivi kutakin { -subprocessors(case: "singular-partitive") } kohti
form-transfers = Henkilötietojen käsittelijä saa siirtää henkilötietoja kolmanteen maahan ainoastaan rekisterinpitäjän antamien dokumentoitujen ohjeiden mukaisesti ja { -gdpr } V luvun mukaisella pätevällä perusteella. Ohjeet kattavat seuraavat siirrot:
form-transfers-caption = Siirrot kolmansiin maihin ja niiden perusteet, yksi rivi kutakin { -subprocessors(case: "singular-partitive") } kohti
form-transfers-none = Ei siirtoja. Kaikki käsittely tapahtuu EU:ssa/ETA:ssa.

## The Danish supervisory authority's standard clauses

dk-standard = Vakiosopimuslausekkeiden liitteet A–D
    .label = { -annex }
    .intro = Nämä liitteet ovat osa vakiosopimuslausekkeita, jotka Tanskan tietosuojaviranomainen ({ LANGUAGE("Datatilsynet", tag: "da") }) on vahvistanut { -gdpr } 28 artiklan 8 kohdan nojalla (tammikuu 2020). Lausekkeet eivät itsessään ole peruste siirroille kolmansiin maihin.
    .a = Tiedot käsittelystä
    .a-purpose = Käsittelyn tarkoitus
    .a-nature = Käsittelyn luonne
    .a-data = Henkilötietojen tyypit
    .a-subjects = Rekisteröityjen ryhmät
    .a-duration = Käsittelyn kesto lausekkeiden voimaantulosta alkaen
    .b = Henkilötietojen alikäsittelijät
    .b-approved = Hyväksytyt alikäsittelijät
    .b-lead = Lausekkeiden tullessa voimaan rekisterinpitäjä hyväksyy seuraavien alikäsittelijöiden käytön:
    .b-caption = Hyväksytyt { -subprocessors }, yksi rivi kutakin kohti
    .b-name = Nimi
    .b-number = CVR-numero
    .b-description = Käsittelyn kuvaus
    .b-notice = Ennakkoilmoitus alikäsittelijöiden hyväksymistä varten
    .c = Henkilötietojen käsittelyä koskevat ohjeet
    .c-subject = Käsittelyn kohde ja sitä koskevat ohjeet
    .c-security = Käsittelyn turvallisuus
    .c-assistance = Rekisterinpitäjän avustaminen
    .c-retention = Säilytysaika ja poistamismenettelyt
    .c-location = Käsittelypaikka
    .c-transfers = Ohjeet henkilötietojen siirtämisestä kolmansiin maihin
    .c-audit = Rekisterinpitäjän suorittamat henkilötietojen käsittelijään kohdistuvat auditoinnit, mukaan lukien tarkastukset
    .c-subprocessor-audit = Alikäsittelijöihin kohdistuvat auditoinnit, mukaan lukien tarkastukset
    .d = Osapuolten sopimus muista seikoista

## The Norwegian government's standard agreement (SSA)

no-standard = Henkilötietojen käsittelyä koskevan sopimuksen liitteet A–D
    .label = Liite
    .subtitle = { no-standard.label } palvelua { $product } koskevaan { -agreement(case: "illative") }, tilanne { $date }
    .intro = Nämä liitteet noudattavat Norjan valtion vakiosopimuksiin (SSA) kuuluvan, henkilötietojen käsittelyä koskevan sopimuksen rakennetta.
    .a = Tiedot käsittelystä
    .b = Edellytykset, joilla henkilötietojen käsittelijä saa käyttää alikäsittelijöitä
    .c = Henkilötietojen käsittelyä koskevat ohjeet
    .d = Muutokset sopimuksen vakiotekstiin ja sopimuksen tekemisen jälkeiset muutokset

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Vakiosopimuslausekkeiden liitteet, (EU) 2021/915
    .intro = Nämä liitteet ovat osa rekisterinpitäjien ja henkilötietojen käsittelijöiden välisiä vakiosopimuslausekkeita, jotka ovat 4 päivänä kesäkuuta 2021 annetun komission täytäntöönpanopäätöksen (EU) 2021/915 liitteessä.
    .parties = Luettelo osapuolista
    .accession = Allekirjoitus ja liittymispäivä
    .description = Henkilötietojen käsittelyn kuvaus
    .subjects = Niiden rekisteröityjen ryhmät, joiden henkilötietoja käsitellään
    .data = Käsiteltävät henkilötietoryhmät
    .sensitive = Käsiteltävät arkaluonteiset tiedot (tarvittaessa) ja sovellettavat rajoitukset tai suojatoimet
    .purpose = Tarkoitus, jota varten henkilötietoja käsitellään rekisterinpitäjän puolesta
    .duration = Henkilötietojen käsittelyn kesto
    .onward = Jos käsittelyn suorittaa henkilötietojen (ali)käsittelijä, täsmennetään myös käsittelyn kohde, luonne ja kesto
    .measures-lead = Kuvaus henkilötietojen käsittelijän/käsittelijöiden toteuttamista teknisistä ja organisatorisista turvatoimista (mukaan lukien asiaankuuluvat sertifioinnit), joilla varmistetaan asianmukainen turvallisuustaso, ottaen huomioon käsittelyn luonne, laajuus, asiayhteys ja tarkoitus sekä luonnollisten henkilöiden oikeuksiin ja vapauksiin kohdistuvat riskit.
    .assistance = Kuvaus erityisistä teknisistä ja organisatorisista toimenpiteistä, jotka henkilötietojen käsittelijän on toteutettava voidakseen avustaa rekisterinpitäjää
    .subprocessors-note = Tämä liite on täytettävä, jos henkilötietojen alikäsittelijöille annetaan erillinen lupa (lausekkeen 7.7 a kohta, vaihtoehto 1).
scc-contact = Yhteyshenkilön nimi, asema ja yhteystiedot
scc-nature = Henkilötietojen käsittelyn luonne
scc-measures = Tekniset ja organisatoriset toimenpiteet, mukaan lukien tekniset ja organisatoriset toimenpiteet tietoturvan varmistamiseksi
scc-subprocessors = Luettelo henkilötietojen alikäsittelijöistä
scc-subprocessors-lead = Rekisterinpitäjä on antanut luvan seuraavien henkilötietojen alikäsittelijöiden käyttöön:
scc-entry-description = Käsittelyn kuvaus (mukaan lukien selkeä vastuunjako, jos lupa annetaan useammalle henkilötietojen alikäsittelijälle)
scc-onward-caption = Käsittelyn kohde, luonne ja kesto { -subprocessors(case: "genitive") } osalta, yksi rivi kutakin { -subprocessors(case: "singular-partitive") } kohti
scc-onward-subject = Kohde
scc-onward-nature = Luonne
scc-onward-duration = Kesto

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Vakiosopimuslausekkeiden liitteet, (EU) 2021/914
    .intro = Nämä liitteet ovat osa vakiosopimuslausekkeita, jotka koskevat henkilötietojen siirtämistä kolmansiin maihin ja jotka ovat 4 päivänä kesäkuuta 2021 annetun komission täytäntöönpanopäätöksen (EU) 2021/914 liitteessä.
    .parties = A. Luettelo osapuolista
    .activities = Näiden lausekkeiden mukaisesti siirrettävien tietojen kannalta merkitykselliset toimet
    .role = Rooli (rekisterinpitäjä / henkilötietojen käsittelijä)
    .date = Allekirjoitus ja päiväys
    .description = B. Siirron kuvaus
    .subjects = Niiden rekisteröityjen ryhmät, joiden henkilötietoja siirretään
    .data = Siirrettävät henkilötietoryhmät
    .sensitive = Siirrettävät arkaluonteiset tiedot (tarvittaessa) ja sovellettavat rajoitukset tai suojatoimet
    .frequency = Siirron tiheys (esim. siirretäänkö tiedot kertaluonteisesti vai jatkuvasti)
    .purpose = Tiedonsiirron ja jatkokäsittelyn tarkoitus/tarkoitukset
    .retention = Henkilötietojen säilytysaika tai, jos se ei ole mahdollista, tämän ajan määrittämiskriteerit
    .onward = Kun kyse on siirroista henkilötietojen (ali)käsittelijöille, täsmennetään myös käsittelyn kohde, luonne ja kesto
    .authority = C. Toimivaltainen valvontaviranomainen
    .authority-lead = Ilmoitetaan lausekkeen 13 mukaisesti toimivaltainen valvontaviranomainen / toimivaltaiset valvontaviranomaiset
    .measures-lead = Kuvaus tietojen tuojan/tuojien toteuttamista teknisistä ja organisatorisista toimenpiteistä (mukaan lukien asiaankuuluvat sertifioinnit), joilla varmistetaan asianmukainen turvallisuustaso, ottaen huomioon käsittelyn luonne, laajuus, asiayhteys ja tarkoitus sekä luonnollisten henkilöiden oikeuksiin ja vapauksiin kohdistuvat riskit.
    .assistance = Kun kyse on siirroista henkilötietojen (ali)käsittelijöille, kuvataan myös erityiset tekniset ja organisatoriset toimenpiteet, jotka henkilötietojen (ali)käsittelijän on toteutettava voidakseen avustaa rekisterinpitäjää ja, kun kyse on siirroista henkilötietojen käsittelijältä alikäsittelijälle, tietojen viejää
    .subprocessors-note = Tämä liite on täytettävä moduulien kaksi ja kolme osalta, jos henkilötietojen alikäsittelijöille annetaan erillinen lupa (lausekkeen 9 a kohta, vaihtoehto 1).

## Technical and organisational measures by themselves

measures-annex = Tekniset ja organisatoriset toimenpiteet
    .intro = Henkilötietojen käsittelijä toteuttaa seuraavat { -gdpr } 32 artiklan mukaiset toimenpiteet ja pitää ne yllä käsitellessään henkilötietoja palvelun { $product } tuottamiseksi.
