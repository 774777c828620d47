### En bilaga med alla slags innehåll.

kinds = Säkerhetsåtgärder
    .subtitle = Bilagorna A och B till { -agreement } avseende { $product }, per den { $date }
    .table = Underbiträden
    .website = Webbplats
measures = Åtgärder
    .intro = Personuppgiftsbiträdet ska minst
    .encryption = kryptera personuppgifter vid överföring och lagring, enligt { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 eller senare där uppgifterna går över öppna nät, och i övrigt så att bara den som behöver dem i sitt arbete kan läsa dem;
    .access = ge åtkomst endast till dem som behöver den;
    .backup = säkerhetskopiera varje dag och minst en gång om året pröva att kopiorna kan läsas tillbaka.
    .see = Vid en incident gäller { HEADING("breach") }, och vid misstanke { HEADING("suspicion") }. Underbiträdena står i { HEADING("sub-processors") }. Parterna undertecknar sist, under ”{ HEADING("signatures") }”.
steps = Vid en personuppgiftsincident
    .intro = Personuppgiftsbiträdet gör följande:
    .first = Stoppar incidenten.
    .second = Underrättar den personuppgiftsansvarige utan onödigt dröjsmål och med det som personuppgiftsbiträdet då vet, även om något saknas.
    .third = Dokumenterar vad som har hänt.
    .suspicion = Misstanke
    .again = Vid misstanke om en incident:
duties = Underbiträdenas skyldigheter
    .intro = Varje underbiträde är enligt avtal med personuppgiftsbiträdet skyldigt
    .measures = att vidta åtgärderna i { HEADING("measures") };
    .breach = att anmäla incidenter så snart att personuppgiftsbiträdet kan följa { HEADING("breach") }, även när det bara finns en misstanke, se { HEADING("suspicion") }.
    .signed = Underskriften gäller { HEADING("measures") } och { HEADING("sub-processors") }.
