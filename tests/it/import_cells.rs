//! What single cells of a table come to, and what the ids of a pack depend on.

use rolefit_import::{Imported, Options, table};

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
    check("$20 x 40 hours a week", "\"text\":\"$20 x 40 hours a week\"");
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
