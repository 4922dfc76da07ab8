//! Words that tell languages apart: the most common ones, and those that tables of jobs have.

/// Words by languages, lower case; a word of several languages counts for each.
pub(super) const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "the and of to in for with on or is are from by as at not yes no high low very often never sometimes \
         always medium salary wage pay year years hour hours month role roles job jobs per aspect duties tasks skills \
         growth education degree work average median experience license required training benefits tools main \
         source notes how what where they their school stress starts shifts nights outlook entry typical",
    ),
    (
        "de",
        "und der die das dem den des für mit von vom im zu zum zur oder ist sind auf ein eine einer bei ja nein nicht \
         kein keine meist sehr hoch mittel niedrig gering pro jahr jahre monat monate stunde stunden bis ab brutto \
         netto ca gehalt lohn verdienst beruf ausbildung ausbildungsdauer studium aufgaben urlaub tage quelle arbeit \
         arbeitszeit kriterium merkmal besoldung voraussetzungen schichtdienst kenntnisse erfahrung stand belastung",
    ),
    (
        "es",
        "de del la el en los las con para por un una unos más muy al año años mes sueldo salario bruto alta alto media \
         medio baja bajo sí hasta desde puesto cargo tareas funciones formación estudios titulación experiencia horario \
         jornada turnos vacaciones días fuente requisitos ninguno característica herramientas nocturnidad entre horas",
    ),
    (
        "fr",
        "de la le les et des en du pour avec un une dans ou au aux par sur oui non très élevé élevée à moyen moyenne \
         faible an ans mois heure heures salaire brut métier poste formation diplôme tâches missions horaires congés jours \
         expérience niveau études outils source critère année travail aucun aucune selon entre évolution",
    ),
    (
        "it",
        "spesso volte talvolta paga mance contratto straordinari livello cuoco sempre mai di il la le lo gli i per con del della delle dei degli nel nella un una in al alla da dal più non alto alta \
         medio media basso bassa sì anni anno mese mesi ora ore lordo netto stipendio retribuzione turni lavoro compiti \
         mansioni formazione laurea titolo esperienza ferie giorni fonte voce aspetto orario strumenti requisiti nessuno",
    ),
    (
        "pt",
        "de em para com do da dos das no na nos nas um uma por ou não sim às ao mais muito vezes salário mensal área \
         código alto alta média médio baixo baixa ano anos mês hora horas cargo função tarefas formação escolaridade \
         experiência requisitos férias dias fonte jornada turno plantão atividades ferramentas até entre nenhum",
    ),
    (
        "nl",
        "de het een en van voor met in op te of aan bij tot naar zijn is niet geen ja nee soms hoog laag gemiddeld \
         groot klein per jaar maand uur uren bruto netto salaris loon beroep opleiding taken werk werktijden ervaring \
         dienst diensten vakantie dagen bron tekort mbo hbo kenmerk aantal functie eisen nachtdienst vaak uurloon reiskosten vast vacatures",
    ),
    (
        "sv",
        "och att en ett för med på av till från eller är inte ja nej ibland hög låg medel lön utbildning månad månader kr år \
         aspekt jobb yrke arbetsuppgifter arbetstid erfarenhet krav ansvar semester dagar källa ofta sällan \
         behörighet legitimation skift timme per brist kvällar",
    ),
    (
        "no",
        "og ikke en et for med på av til fra eller er ja nei noen høy lav middels lønn utdanning måned mnd kr år jobb \
         yrke stilling arbeidsoppgaver arbeidstid erfaring krav ansvar ferie dager kilde ofte sjelden aldri vakter \
         oppgaver autorisasjon time etterspørsel",
    ),
    (
        "da",
        "og ikke en et for med på af til fra eller er ja nej nogle høj lav middel løn uddannelse måned kr år job \
         erhverv stilling arbejdsopgaver arbejdstid erfaring krav ansvar ferie dage kilde ofte sjældent aldrig vagter \
         opgaver autorisation time efterspørgsel",
    ),
    (
        "fi",
        "kyllä ei euroa kuukaudessa vertailu vastuu suuri lähde vuorotyö ammatti sekä tai vuotta ja tai on ei kyllä ovat sekä että myös palkka keskipalkka kuukausi kuukaudessa vuosi vuotta vuodessa tunti tuntia \
         ammatti tehtävät koulutus kokemus työ työaika vuorotyö korkea matala keskitaso usein harvoin joskus lähde \
         vaatimukset tutkinto loma työllisyys",
    ),
    (
        "pl",
        "i w z na do oraz lub dla się od jest po nie tak wysoki wysoka niski niska średni średnia zł brutto netto rok lat \
         miesiąc miesięcznie godzina wynagrodzenie zarobki pensja praca zawód stanowisko obowiązki zadania wykształcenie \
         doświadczenie wymagania źródło czas urlop dni często rzadko zmianowa",
    ),
    (
        "cs",
        "a v z na do nebo pro je jsou se od po ne ano vysoký vysoká nízký nízká střední kč hrubá mzda plat rok let roku \
         měsíc měsíčně hodina práce povolání pozice náplň úkoly vzdělání praxe požadavky zdroj dovolená dní často někdy \
         směny vysoké škola",
    ),
    (
        "hu",
        "és a az egy vagy nem igen van fizetés bér bruttó nettó átlag átlagos havi éves óra év hónap ft munka munkakör \
         feladatok végzettség tapasztalat magas alacsony közepes forrás gyakran ritkán néha műszak szabadság követelmények",
    ),
    (
        "ro",
        "și si în de la cu pentru pe din sau este sunt nu da un o salariu brut net lunar lună an ani oră ore lei meserie \
         profesie sarcini responsabilități studii experiență ridicat scăzut mediu sursa program uneori rar des cerințe",
    ),
    (
        "tr",
        "ve bir için ile veya olarak da de çok evet hayır yüksek orta düşük maaş ücret aylık yıllık yıl ay saat meslek görevler \
         sorumluluklar eğitim deneyim lisans gerekli kaynak bazen nadiren sık vardiya izin",
    ),
    (
        "vi",
        "và của cho là có không được với các một lương tháng năm kinh nghiệm kỹ năng việc làm trình độ đồng triệu yêu cầu công \
         nghề vị trí ngày giờ",
    ),
    (
        "id",
        "dan yang untuk dengan di ke dari tidak ya atau pada gaji bulan tahun jam kerja pengalaman pendidikan tugas \
         keterampilan posisi jabatan pekerjaan hari juta ribu lulusan",
    ),
];
