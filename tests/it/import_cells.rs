//! What single cells of a table come to, and what the ids of a pack depend on.

use rolefit_import::{Imported, Options, Voice, table};

/// What a figure is not, what it has still to become, and how far it goes at most.
#[test]
fn pay_is_only_what_a_cell_says_it_is() {
    let check = |cell: &str, expected: &str| {
        let text = format!("Row\tNurse\tCook\nPay\t{cell}\t$40,000 a year\n");
        let Imported { pack, .. } = table(&text, &Options::default()).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
        let value = pack["roles"][0]["values"].to_string();
        assert!(value.contains(expected), "{cell}: {value}");
    };
    check("$50,000 a year", "\"low\":50000,\"high\":50000");
    check("less than $50k a year", "\"period\":\"year\",\"high\":50000");
    check("=B2/2080", "\"text\":\"=B2/2080\"");
    check("=B2+5000", "\"text\":\"=B2+5000\"");
    check("-$500", "\"text\":\"-$500\"");
    check("- 500", "\"text\":\"- 500\"");
    check("(500)", "\"text\":\"(500)\"");
    check("$(1,200)", "\"text\":\"$(1,200)\"");
    check("−€1.200", "\"text\":\"−€1.200\"");
    check("500-", "\"text\":\"500-\"");
    check("USD -500", "\"text\":\"USD -500\"");
    check("$20 to -$5 a year", "\"text\":\"$20 to -$5 a year\"");
    check("loss of $500", "\"text\":\"loss of $500\"");
    check("50 - 60k a year", "\"low\":50000,\"high\":60000");
    check("Base – $50k a year", "\"low\":50000,\"high\":50000");
    check("CHF 95'000.– im Jahr", "\"low\":95000,\"high\":95000");
    check("CHF 95'000.- im Jahr", "\"low\":95000,\"high\":95000");
    check("$30,000 plus tips a year", "\"low\":30000,\"high\":30000");
    check("1.05E+05", "\"low\":105000,\"high\":105000");
    check("1.2E5", "\"low\":120000,\"high\":120000");
    check("$90 a visit", "\"text\":\"$90 a visit\"");
    check("£300/article", "\"text\":\"£300/article\"");
    check("৳50,000", "\"text\":\"৳50,000\"");
    check("45000 BAM", "\"text\":\"45000 BAM\"");
    check("28 500 kr/mån", "\"text\":\"28 500 kr/mån\"");
    check("$219,140[2]", "\"low\":219140,\"high\":219140");
    check("70 T€ im Jahr", "\"low\":70000,\"high\":70000");
    check("70 TEUR im Jahr", "\"currency\":\"EUR\",\"period\":\"year\",\"low\":70000");
    check("1.5x", "\"text\":\"1.5x\"");
    check("$150k + equity a year", "\"low\":150000,\"high\":150000");
    check("not $40k", "\"text\":\"not $40k\"");
    check("50% of journeyman", "\"text\":\"50% of journeyman\"");
    check("80% of $40,000", "\"text\":\"80% of $40,000\"");
    check("$70k + 10% bonus a year", "\"low\":70000,\"high\":70000");
    check("€ 2.900,- tot € 4.100,- p/m", "\"period\":\"month\",\"low\":2900,\"high\":4100");
    check("KSh 800 a day", "\"currency\":\"KES\",\"period\":\"day\",\"low\":800");
    check("$55,000* a year", "\"text\":\"$55,000* a year\"");
    check("£45,000 to over £100,000 a year", "\"high\":100000,\"open\":true");
    check("från 35 000 SEK per månad", "\"low\":35000}");
    check("no more than $35,000 a year", "\"period\":\"year\",\"high\":35000");
    check("$35,000 max a year", "\"period\":\"year\",\"high\":35000");
    check("equal to or greater than $239,200 a year", "\"period\":\"year\",\"low\":239200}");
    check("not less than $35,000 a year", "\"low\":35000}");
    check("au moins 3 500 € par mois", "\"period\":\"month\",\"low\":3500}");
    check("über 3.500 € im Monat", "\"low\":3500}");
    check("150.000 TL ve üzeri yıllık", "\"low\":150000}");
    check("oltre 4.000 € al mese", "\"low\":4000}");
    check("月給25万円～", "\"low\":250000}");
    check("min. 35,000, max. 40,000 USD a year", "\"low\":35000,\"high\":40000");
    check("$35,000 (median) a year", "\"median\":35000");
    check("roughly $35,000 a year", "roughly $35,000");
    check("1.200 ريال قطري شهريا", "\"currency\":\"QAR\"");
    check("$20 x 40 hours a week", "\"text\":\"$20 x 40 hours a week\"");
}

/// A share is one figure that is so; bounds, ranges and what is about so much stay words.
#[test]
fn shares_are_only_figures_that_a_cell_says_exactly() {
    let check = |label: &str, cell: &str, expected: &str| {
        let text = format!("Row\tNurse\tCook\n{label}\t{cell}\t4%\nFocus\tCare\tFood\n");
        let Imported { pack, .. } = table(&text, &Options::default()).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
        let value = pack["roles"][0]["values"].to_string();
        assert!(value.contains(expected), "{cell}: {value}");
    };
    for cell in [
        "<5%",
        "> 90 %",
        "~10%",
        "about 9%",
        "ca. 6 %",
        "env. 10 %",
        "up to 5%",
        "5% or more",
        "20–30%",
        "5%*",
    ] {
        check("Women", cell, &format!("\"text\":\"{cell}\""));
    }
    check("Growth", "6% growth", "\"value\":6");
    check("Growth", "Faster than average - 8%", "\"value\":8");
    check("Growth (%)", "-2,5", "\"value\":-2.5");
    check("Growth (% 2022-32)", "7", "\"value\":7,\"span\":\"2022–2032\"");
    check("% remote", "0.75", "\"text\":\"0.75\"");
    check("Growth", "7", "\"text\":\"7\"");
}

/// The language by its letters or its words, with what it was taken from; English where nothing tells it.
#[test]
fn the_language_is_found_by_the_words_of_labels_and_cells() {
    let check = |text: &str, language: &str, said: &str| {
        let imported = table(text, &Options::default()).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&imported.pack).expect("a pack is JSON");
        assert_eq!(pack["language"], language, "{text}");
        let told = imported.report.notes.iter().any(|note| note.contains(said));
        assert!(told, "{:?}", imported.report.notes);
    };
    check(
        "Voce;Infermiere;Ostetrica\nStipendio;28.000 €;27.500 €\nTurni;sì;sì\n",
        "it",
        "by “stipendio”",
    );
    check(
        "|Erzieherin|Lehrerin\nGehalt|3.000 €|4.300 €\nUrlaub|30 Tage|30 Tage\n",
        "de",
        "“gehalt”",
    );
    check(
        "-;Verpleegkundige;Kapper\nSalaris;€ 2.900;€ 2.300\nOpleiding;mbo 4;mbo 2\n",
        "nl",
        "“opleiding”",
    );
    check(
        "Cargo;Salário mensal;Férias\nPedagogo;R$ 3.900;30 dias\nReitor;R$ 9.900;45 dias\n",
        "pt",
        "“salário”",
    );
    check(
        "Métier;Salaire;Congés\nGrutier;2 000 €;25 jours\nMaçon;1 900 €;25 jours\n",
        "fr",
        "“salaire”",
    );
    check("Puesto;Sueldo;Turnos\nMatrona;2.450 €;sí\nAuxiliar;1.350 €;sí\n", "es", "“sueldo”");
    check(
        "Cecha;Spawacz;Elektryk\nZarobki;5 800 zł;6 200 zł\nPraca zmianowa;tak;nie\n",
        "pl",
        "“zarobki”",
    );
    check(
        "Yrke;Månadslön;Utbildning\nTestare;36 000 kr;2 år\nTekniker;35 500 kr;1 år\n",
        "sv",
        "“utbildning”",
    );
    check(
        "Ammatti;Palkka;Koulutus\nKokki;2 400 €;3 vuotta\nLääkäri;6 900 €;6 vuotta\n",
        "fi",
        "“koulutus”",
    );
    check("Povolání;Mzda;Praxe\nSvářeč;38 000 Kč;ano\nKuchař;31 000 Kč;ne\n", "cs", "“povolání”");
    check("פרט,מורה,טבח\nשכר חודשי,₪9500,₪7000\n", "he", "by its letters");
    check("Name,Alpha,Beta\nX,1,2\n", "en", "as nothing tells it");
}

/// What is said of a source is told once: its date stands beside its title.
#[test]
fn sources_are_told_from_their_dates() {
    let check = |below: &str, title: &str, published: Option<&str>| {
        let text =
            format!("Aspect,Nurse,Cook\nPay,\"$50,000 a year\",\"$40,000 a year\"\n\n{below}\n");
        let options = Options { name: Some("mine".into()), ..Options::default() };
        let Imported { pack, .. } = table(&text, &options).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
        let source = &pack["sources"][0];
        assert_eq!(
            (&source["title"], source["published"].as_str()),
            (&title.into(), published),
            "{below}"
        );
    };
    check("Source: RCVS 2024", "RCVS", Some("2024"));
    check("\"Source: BLS, May 2024\"", "BLS", Some("2024-05"));
    check("\"Stand: März 2024, Quelle: TVöD-SuE\"", "TVöD-SuE", Some("2024-03"));
    check("\"Source: Job Market Monitor, 2024\"", "Job Market Monitor", Some("2024"));
    check("Source: Class of 2023/24 survey", "Class of 2023/24 survey", Some("2023"));
    check("As of 1 January 2025", "mine", Some("2025-01-01"));
    check("出典：厚生労働省 2023年", "厚生労働省", Some("2023"));
    check("We like cake", "mine", None);
}

/// What is said names what can be done where it is read.
#[test]
fn a_page_is_told_of_no_flags() {
    let on_page = |text: &str| {
        let options = Options { voice: Voice::Page, ..Options::default() };
        table(text, &options).map_or_else(|problem| problem, |read| read.report.notes.join("\n"))
    };
    let one = "Aspect,Nurse\nPay,$5";
    let two = "Aspect,Nurse,Baker\nPay,50000,40000\n\nAspect,Cook,Clerk\nPay,30000,20000\n";
    let wide = (0..600).map(|at| format!(",Manager {at}")).collect::<String>();
    for text in [one, two, &format!("Aspect{wide}\nFocus{wide}\n")] {
        let said = on_page(text);
        assert!(!said.contains("--") && !said.contains("`rolefit"), "{said}");
        let at_a_command_line = table(text, &Options::default());
        let said =
            at_a_command_line.map_or_else(|problem| problem, |read| read.report.notes.join("\n"));
        assert!(said.contains("--"), "{said}");
    }
    assert!(on_page(one).contains("turn the table around"));
}

/// What is in one row of a table and what follows for others, told by the report and the pack's ids.
#[test]
fn ids_and_summaries_hold_when_rows_are_added() {
    let ids = |text: &str| {
        let Imported { pack, .. } = table(text, &Options::default()).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
        let aspects = pack["aspects"].as_array().expect("aspects").clone();
        let slugs = pack["roles"].as_array().expect("roles").iter();
        let slugs: Vec<String> = slugs.map(|role| role["slug"].to_string()).collect();
        (aspects.last().expect("a row")["id"].to_string(), slugs)
    };
    let head = "الجانب,مدير المنتج,محلل أعمال\n";
    let last = "الضغط,عالٍ,منخفضة\n";
    let (id, slugs) = ids(&format!("{head}{last}"));
    assert_eq!(ids(&format!("{head}التعليم,بكالوريوس,ماجستير\n{last}")), (id, slugs.clone()));
    let other = head.replace("الجانب,", "الجانب,مدير المشروع,");
    let (_, others) = ids(&format!("{other}الضغط,عال,عال,منخفض\n"));
    assert_eq!(others[1..], slugs);
}

/// A mere `$` is that of the one country or code which the table names.
#[test]
fn dollars_are_those_that_the_table_names() {
    let row = |label: &str, expected: &str| {
        let text = format!(
            "Row\tTeacher\tPrincipal\n{label}\t92,000\t140,000\nCasual rate\t$420 a day\t$38.50 an hour\n"
        );
        let Imported { pack, .. } = table(&text, &Options::default()).expect("a table");
        let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
        let pack = pack.to_string();
        assert!(
            pack.contains(&format!("\"currency\":\"{expected}\",\"period\":\"day\"")),
            "{pack}"
        );
    };
    row("Salary (AUD, per year)", "AUD");
    row("Salary (CAD, per year)", "CAD");
    row("Salary with CAD per year", "USD");
    // The unit alone makes it pay.
    let text = "Row\tTeacher\tPrincipal\nLow ($/hour)\t20.00\t31.50\nFocus\tPupils\tStaff\n";
    let Imported { pack, .. } = table(text, &Options::default()).expect("a table");
    assert!(pack.contains("\"money\""), "{pack}");
}
