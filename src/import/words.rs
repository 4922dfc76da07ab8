//! What tables call things, in several languages.

/// What the heading of a row or a column says about its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Word {
    /// The roles themselves.
    Role,
    /// What roles are compared on.
    Aspect,
    /// A heading over several rows.
    Group,
    /// Which kind of value a row has.
    Kind,
    /// In which unit its figures are.
    Unit,
    /// Where the values are from.
    Source,
    /// When they were said.
    Date,
    /// Where they can be read.
    Link,
    /// More on a row.
    Note,
    /// Other names of a role.
    Aliases,
    /// What a role is, in a sentence.
    Summary,
    /// What fills the weeks.
    Duties,
    /// Pay.
    Pay,
    /// Other things that come in lists.
    Listed,
    /// A share, or growth.
    Share,
    /// What sums the others up.
    Total,
    /// Other rows that tables of roles have.
    Other,
}

/// The words, lower case; one that ends in `*` stands for all that start so, one that begins with it for all
/// words that end so, as compounds do.
const WORDS: &[(Word, &str)] = &[
    (
        Word::Role,
        "vị trí|nghề nghiệp|chức danh|công việc|posisi|jabatan|pekerjaan|profesi|επάγγελμα|θέση|ammatti|povolání|munkakör|foglalkozás|meserie|profesie|roll|rolle|erhverv|פרופסיה|תפקיד|מקצוע|משרה|पद|नौकरी|भूमिका|посада|професія|role|roles|job|jobs|job title|job titles|title|position|occupation|occupations|profession|career|careers|job role|beruf|berufe|berufsbezeichnung|stelle|rolle|position|jobtitel|puesto|puestos|cargo|profesión|profesion|ocupación|rol|empleo|métier|metier|métiers|poste|profession|emploi|fonction|ruolo|professione|mansione|lavoro|profissão|função|vaga|cargo/função|functie|beroep|yrke|tittel|stilling|zawód|stanowisko|meslek|pozisyon|должность|профессия|职位|職位|岗位|職種|職業|직업|직무|الوظيفة|المهنة|المسمى الوظيفي|soc title|occupation title|occ title",
    ),
    (
        Word::Aspect,
        "vertailu|porovnání|показник|порівняння|aspect|aspects|attribute|attributes|feature|features|factor|factors|criterion|criteria|category|categories|area|dimension|comparison|comparison point|point of comparison|basis|basis of comparison|parameter|parameters|difference|differences|topic|item|characteristic|characteristics|detail|details|field|key|metric|question|aspekt|merkmal|merkmale|kriterium|kriterien|eigenschaft|vergleich|bereich|thema|aspecto|aspectos|criterio|criterios|característica|caracteristica|características|comparación|critère|critères|critere|caractéristique|caractéristiques|aspetto|caratteristica|criterio di confronto|critério|critérios|aspecten|kenmerk|kenmerken|criterium|kryterium|cecha|özellik|kriter|критерий|параметр|характеристика|项目|項目|比較項目|方面|항목|구분|الجانب|المعيار|وجه المقارنة|البند",
    ),
    (Word::Group, "group|section|theme|gruppe|abschnitt|sección|grupo|groupe|sezione|gruppo"),
    (Word::Kind, "kind|type of value|value type"),
    (
        Word::Unit,
        "unit|units|unit of measure|uom|einheit|einheiten|maßeinheit|unidad|unidades|unité|unités|unità|unità di misura|unidade|unidades de medida|eenheid|eenheden|enhet|enheter|enhed|yksikkö|jednostka|jednotka|birim|единица|единицы|ед. изм|单位|単位|단위|الوحدة|وحدة",
    ),
    (
        Word::Source,
        "数据来源|資料來源|来源|資料出处|出所|データ|lähde|datenquelle|données|dati|dados|zdroj dat|nguồn dữ liệu|джерела|джерело|nguồn|sumber|πηγή|πηγές|מקור|מקורות|स्रोत|lähde|lähteet|zdroj|zdroje|forrás|sursă|sursa|source|sources|reference|references|data source|citation|quelle|quellen|fuente|fuentes|source(s)|référence|fonte|fonti|fontes|bron|bronnen|kilde|källa|źródło|kaynak|источник|来源|出典|출처|المصدر|المصادر",
    ),
    (
        Word::Date,
        "güncelleme tarihi|son güncelleme|güncelleme|last modified|last edited|last edited time|date modified|checked on|last checked|date checked|accessed|retrieved|abgerufen|abgerufen am|consulté le|consultado|date|as of|published|year|updated|last updated|date published|source date|data as of|survey year|data year|reference year|datum|stand|jahr|veröffentlicht|aktualisiert|zuletzt aktualisiert|referenzjahr|última actualización|fecha de actualización|mis à jour|mise à jour|dernière mise à jour|atualizado|atualizado em|última atualização|aggiornato|aggiornato al|ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|peildatum|uppdaterad|senast uppdaterad|oppdatert|sist oppdatert|opdateret|päivitetty|stan na|aktualizacja|обновлено|по состоянию на|更新日|更新日期|截至|آخر تحديث|עודכן|fecha|año|actualizado|date de publication|année|data|anno|ano|jaar|dato|år|rok|tarih|дата|日期|年份|日付|날짜|التاريخ|السنة|تاريخ",
    ),
    (
        Word::Link,
        "link|links|url|urls|website|source url|source link|web|address|webseite|adresse|enlace|enlaces|lien|liens|collegamento|链接|リンク|링크|الرابط|رابط",
    ),
    (
        Word::Note,
        "note|notes|comment|comments|remarks|remark|key difference|key differences|main difference|takeaway|explanation|help|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|nota|notas|observaciones|comentario|remarque|remarques|différence|commentaire|note/commenti|opmerking|opmerkingen|ملاحظات|备注|備考|비고",
    ),
    (
        Word::Aliases,
        "aliases|alias|also known as|other titles|alternative titles|alternate titles|other names|aka|a.k.a.|synonyms|auch genannt|andere bezeichnungen|también llamado|otros nombres|aussi appelé|autres noms|altri nomi|أسماء أخرى",
    ),
    (
        Word::Summary,
        "summary|in short|in a sentence|one-line summary|zusammenfassung|kurz gesagt|resumen|résumé|sintesi|resumo|samenvatting|ملخص",
    ),
    (
        Word::Duties,
        "职责*|職責*|工作内容*|工作內容*|담당업무*|仕事内容*|業務内容*|nhiệm vụ|mô tả công việc|tugas|tugas utama|tanggung jawab|καθήκοντα|αρμοδιότητες|uppgifter|oppgaver|opgaver|arbejdsopgaver|hovedoppgaver|tehtävät|työtehtävät|náplň práce|úkoly|povinnosti|feladatok|főbb feladatok|sarcini|responsabilități|atribuții|główne zadania|główne obowiązki|主な仕事|主な業務|仕事の内容|основные обязанности|основные задачи|обовʼязки|обов'язки|משימות|תחומי אחריות|कर्तव्य|जिम्मेदारियां|मुख्य कार्य|tareas habituales|activités principales|tâches principales|compiti principali|principais tarefas|hoofdtaken|belangrijkste taken|duties|main duties|key duties|duty|job duties|typical duties|responsibilities|key responsibilities|main responsibilities|core responsibilities|primary responsibilities|responsibility|job responsibilities|tasks|key tasks|main tasks|typical tasks|daily tasks|day-to-day|day to day|what they do|activities|main activities|key activities|aufgaben|hauptaufgaben|tätigkeiten|aufgabenbereich|verantwortlichkeiten|verantwortung|tareas|tareas principales|funciones|funciones principales|responsabilidades|responsabilidades principales|principales tareas|missions|missions principales|tâches|tâches principales|responsabilités|activités|compiti|mansioni|responsabilità|attività|atividades|tarefas|principais atividades|taken|werkzaamheden|verantwoordelijkheden|arbeidsoppgaver|arbetsuppgifter|obowiązki|zadania|görevler|sorumluluklar|обязанности|задачи|职责|主要职责|工作内容|仕事内容|業務内容|업무|주요 업무|المهام|المهام الرئيسية|المسؤوليات|الواجبات",
    ),
    (
        Word::Pay,
        "reddito*|guadagno*|wynagrodzenia*|wynagrodzeń*|zarobków*|зарплат*|заробітн*|*einkommen|earn|earns|verdienen|paga*|收入*|薪金*|工資*|報酬*|tjm*|taux journalier*|起薪*|初薪*|月薪*|底薪*|초봉*|초임*|봉급*|연봉*|월급*|대졸초임*|gehaltsspanne*|gehaltsband*|gehaltsrahmen*|lohnband*|lohnspanne*|lohnrahmen*|medianlohn*|mediangehalt*|lönespann*|medellön*|lönespridning*|timepris*|konsulentpris*|dagpris*|timpris*|зарплатня*|дохід*|дохіду*|доходу*|доход*|mediana widełki|widełki*|pensja*|rozpětí|platové|platová|take-home*|hourly*|day rate*|daily rate*|เงินเดือน*|รายได้*|плаща*|заплата*|plaća*|plata*|płaca*|płace*|stawka*|uurtarief*|tarief*|dagtarief*|honoraire*|honoraires*|honorarios*|onorario*|compenso*|plata*|lương*|mức lương*|thu nhập*|gaji*|upah*|μισθός*|αποδοχές*|αμοιβή*|ημερομίσθιο*|*gehalt|*lohn|*lön|*lønn|*løn|*loon|*palkka|*vergütung|*verdienst|*honorar|daily income|monthly income|annual income|stipend|ctc*|in-hand salary*|traitement*|cachet|vencimento*|ordenado*|初任給*|基本給*|賃金*|平均薪资*|वेतन*|तनख्वाह*|fizetés*|bér|salariu*|зарплата*|заробітна плата*|оплата труда*|pay*|comp|total comp*|base comp*|avg. base*|avg base*|average base*|base|10th percentile*|25th percentile*|75th percentile*|90th percentile*|salary*|salaries*|wage*|compensation*|income|earnings*|remuneration*|annual salary*|average salary*|median salary*|median pay*|average pay*|base salary*|base pay*|starting salary*|entry salary*|hourly rate*|hourly wage*|hourly pay*|day rate*|rate|total compensation*|total pay*|ote|gehalt*|jahresgehalt*|monatsgehalt*|bruttogehalt*|einstiegsgehalt*|durchschnittsgehalt*|lohn*|stundenlohn*|stundensatz*|verdienst*|vergütung*|einkommen*|bezahlung*|salario*|sueldo*|remuneración*|salaire*|rémunération*|stipendio*|retribuzione*|ral|salário*|remuneração*|salaris*|loon*|brutoloon*|uurloon*|lön*|lønn*|løn*|palkka*|wynagrodzenie*|pensja*|zarobki*|plat*|mzda*|maaş*|ücret*|зарплата*|оклад*|薪资*|薪水*|薪酬*|工资*|年薪*|月薪*|給与*|年収*|月給*|時給*|급여*|연봉*|월급*|시급*|שכר*|משכורת*|الراتب*|راتب*|الأجر*|رواتب*|a median|h median|a mean|h mean|a pct10|a pct25|a pct75|a pct90|h pct10|h pct25|h pct75|h pct90",
    ),
    (
        Word::Listed,
        "certs*|tech*|technologie*|kỹ năng*|công cụ*|keterampilan*|keahlian*|δεξιότητες*|εργαλεία*|verktyg*|verktøy*|værktøj*|färdigheter*|ferdigheter*|færdigheder*|kompetens*|taidot*|työkalut*|nástroje*|dovednosti*|eszközök*|készségek*|unelte*|competențe*|abilități*|כלים*|כישורים*|कौशल*|उपकरण*|інструменти*|навички*|recruiters|top recruiters|skills*|key skills*|core skills*|required skills*|hard skills*|soft skills*|technical skills*|competencies*|tools*|key tools*|common tools*|software*|technologies*|technology|tech stack|stack|certification*|certifications*|certificates*|typical certifications*|licenses*|licences*|licence|license|qualifications*|requirements|benefits|perks|industries*|typical employers*|employers*|works with|work settings|programming languages|languages|kpis|metrics|deliverables|strengths|challenges|pros|cons|next roles|career path options|fähigkeiten*|kenntnisse*|kompetenzen*|werkzeuge*|zertifikate*|zertifizierungen*|branchen|vorteile|nachteile|sprachen|habilidades*|competencias*|herramientas*|certificaciones*|sectores|ventajas|desventajas|compétences*|outils*|logiciels*|certifications*|secteurs|avantages|inconvénients|competenze*|strumenti*|certificazioni*|habilidades*|ferramentas*|certificações*|vaardigheden*|competenties*|gereedschap*|umiejętności*|narzędzia*|beceriler*|araçlar*|навыки*|инструменты*|技能*|工具*|スキル*|ツール*|기술*|도구*|المهارات*|الأدوات*|الشهادات*",
    ),
    (
        Word::Share,
        "growth*|job growth*|outlook*|job outlook*|projected growth*|demand|employment growth*|share*|remote share|turnover|wachstum*|nachfrage|crecimiento*|croissance*|crescita*|crescimento*|groei*|wzrost*|нужность|рост|增长*|成長*|성장*|النمو*",
    ),
    (
        Word::Total,
        "ø|total|totals|grand total|subtotal|sum|average|averages|avg|average of both|average of all|mean of both|difference|differences|diff|delta|gap|winner|verdict|better choice|overall|unterschied|differenz|diferencia|différence|écart|differenza|diferença|verschil|różnica|разница|差|差额|差額|차이|الفرق|summe|gesamt|insgesamt|durchschnitt|mittelwert|total general|suma|promedio|total général|moyenne|totale|totale generale|média geral|totaal|gemiddelde|summa|totalt|genomsnitt|gjennomsnitt|i alt|gennemsnit|yhteensä|keskiarvo|razem|celkem|průměr|összesen|átlag|toplam|ortalama|итого|всего|среднее|разом|合計|平均|总计|合计|小计|합계|평균|المجموع|الإجمالي|المتوسط|סה\"כ|ממוצע|कुल|औसत",
    ),
    (
        Word::Other,
        "kinh nghiệm*|học vấn*|trình độ*|pengalaman*|pendidikan*|εκπαίδευση*|σπουδές*|εμπειρία*|освіта*|досвід*|education*|degree*|experience*|focus|primary focus|main focus|scope|reports to|reporting line|work environment|working hours|hours|seniority|level|career path|career paths|training|entry requirements|goal|goals|objective|perspective|time horizon|mindset|team size|remote|stress|stress level|description|overview|definition|purpose|employment|employees|work life balance|work-life balance|jobs|number of jobs|ausbildung*|studium|abschluss|erfahrung*|arbeitszeit*|arbeitsort|schwerpunkt|fokus|beschreibung|ziel|formación*|educación*|estudios*|experiencia*|horario*|enfoque|entorno*|descripción|objetivo|formation*|diplôme*|études|expérience*|horaires*|objectif|environnement*|istruzione*|formazione*|titolo di studio|esperienza*|orari*|formação*|escolaridade|experiência*|opleiding*|ervaring*|werktijden*|utbildning*|utdanning*|wykształcenie*|doświadczenie*|eğitim*|deneyim*|образование*|опыт*|学历*|经验*|学歴*|経験*|학력*|경력*|التعليم*|المؤهل*|الخبرة*|ساعات العمل|بيئة العمل",
    ),
];

impl Word {
    /// What a heading says, without what stands in brackets.
    pub(crate) fn of(heading: &str) -> Option<Self> {
        let plain = plain(heading);
        WORDS.iter().find(|(_, words)| says(words, &plain)).map(|&(word, _)| word)
    }

    /// Whether a heading is of this word.
    pub(crate) fn is(self, heading: &str) -> bool {
        let plain = plain(heading);
        WORDS.iter().any(|&(word, words)| word == self && says(words, &plain))
    }

    /// What stands in the corner of a table: over roles, or over what they are compared on.
    pub(crate) fn of_corner(heading: &str) -> Option<Self> {
        [Self::Role, Self::Aspect].into_iter().find(|word| word.is(heading))
    }
}

/// A heading to look up: lower case, without brackets and what stands in them, and signs at the end.
pub(crate) fn plain(heading: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for sign in heading.trim_start_matches('\u{feff}').chars() {
        match sign {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            '\n' | '_' if depth == 0 => text.push(' '),
            sign if depth == 0 => text.extend(sign.to_lowercase()),
            _ => {}
        }
    }
    text.trim_matches(|sign: char| sign.is_whitespace() || ":*†‡#?：.".contains(sign)).to_owned()
}

fn says(words: &str, plain: &str) -> bool {
    !plain.is_empty()
        && words.split('|').any(|word| match word.strip_suffix('*') {
            // Other scripts put no blanks between words.
            Some(part) if !part.is_ascii() && part.chars().any(|sign| sign > '\u{2fff}') => {
                plain.contains(part)
            }
            Some(start) => plain.strip_prefix(start).is_some_and(|rest| {
                // `pay` is no beginning of `payments`, but of `pay range`; other scripts have no blanks.
                rest.is_empty()
                    || !start.is_ascii()
                    || !rest.starts_with(|c: char| c.is_alphabetic())
            }),
            None => match word.strip_prefix('*') {
                Some(end) => plain.split(' ').any(|one| one.ends_with(end)),
                None => plain == word,
            },
        })
}
