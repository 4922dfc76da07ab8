//! Pay, levels and languages of tables in many languages.

use rolefit_import::{Imported, Options, table};
use serde_json::Value;

fn read(text: &str) -> (String, Value) {
    let Imported { pack, report } =
        table(text, &Options::default()).unwrap_or_else(|problem| panic!("{text}: {problem}"));
    (report.to_string(), serde_json::from_str(&pack).expect("a pack is JSON"))
}

/// What both roles of a row say, under this label.
fn cells(label: &str, one: &str, other: &str) -> (String, String) {
    let (report, pack) = read(&format!("Row\tA\tB\n{label}\t{one}\t{other}\nX\tp\tq\n"));
    (report, pack["roles"][0]["values"].to_string())
}

/// What multiplies a figure is never lost in silence: known words count, and others leave the cell in words.
#[test]
fn words_beside_figures_never_change_their_size_in_silence() {
    let check = |label: &str, one: &str, other: &str, expected: &str| {
        let (report, values) = cells(label, one, other);
        assert!(values.contains(expected), "{one}: {values}\n{report}");
    };
    check("Mzda", "30 tis. Kč měsíčně", "40 tis. Kč měsíčně", "\"low\":30000");
    check("Зарплата", "30 тис. грн на місяць", "40 тис. грн на місяць", "\"low\":30000");
    check(
        "Зарплата",
        "45 т.р. в месяц",
        "60-80 т.р.",
        "\"RUB\",\"period\":\"month\",\"low\":45000",
    );
    check("月薪", "1.5w-2w", "8k-15k", "\"low\":15000,\"high\":20000");
    check("Salaris", "€ 36.000 p.j.", "€ 38.000 p.j.", "\"year\",\"low\":36000");
    check("Løn", "34.000 kr. pr. måned", "ca. 40.000 kr.", "\"month\",\"low\":34000");
    check("Fizetés", "450 ezer Ft/hó", "500 ezer Ft/hó", "\"low\":450000");
    check("Salariu", "3,5 mii lei/lună", "4 mii lei/lună", "\"low\":3500");
    check("Gaji", "Rp 5 jt per bulan", "Rp 6 jt per bulan", "\"low\":5000000");
    check("Pensja miesięczna", "8 tysięcy zł", "9 tysięcy zł", "\"period\":\"month\",\"low\":8000");
    check("वार्षिक वेतन", "5 लाख रुपये", "6 लाख रुपये", "\"period\":\"year\",\"low\":500000");
    check("الراتب الشهري", "10 آلاف ريال", "12 ألف ريال", "\"period\":\"month\",\"low\":10000");
    check("Senior", "₹30+ LPA", "₹35 LPA+", "\"period\":\"year\",\"low\":3000000}");
    check("Salary", "$30+ k a year", "$100+ k a year", "\"low\":30000}");
    check("Salary", "5 qux $ a year", "6 qux $ a year", "\"text\":\"5 qux $ a year\"");
    check("平均年収", "約396万9,000円", "396万9千円", "\"low\":3969000,\"high\":3969000");
    check("年薪", "1.5万起", "2万起", "\"low\":15000}");
    check("月薪", "20-35K·14薪", "18-28K·13薪", "\"low\":20000,\"high\":35000");
    check("Доход", "$700-2000 в месяц", "$800–3000 в месяц", "\"low\":700,\"high\":2000");
}

/// Two sums are a range only where they are said to be one, in one currency and for one time.
#[test]
fn figures_beside_a_sum_are_no_range() {
    let check = |one: &str, expected: &str| {
        let (report, values) = cells("Salary", one, "$60,000 a year");
        assert!(values.contains(expected), "{one}: {values}\n{report}");
    };
    check("$20 an hour (about $41,600 a year)", "\"period\":\"hour\",\"low\":20,\"high\":20}");
    check("$41,600 a year ($20.00/hr)", "\"year\",\"low\":41600,\"high\":41600}");
    check("€50,000/yr (~$54,000)", "\"EUR\",\"period\":\"year\",\"low\":50000,\"high\":50000}");
    check("€50,000 / $54,000 a year", "\"text\":\"€50,000 / $54,000 a year\"");
    check("$85,000 ($60,000–$110,000) a year", "\"text\":\"$85,000 ($60,000–$110,000) a year\"");
    check("$50–60k (median $55k)", "\"low\":50000,\"high\":60000,\"median\":55000");
    check("Band 5 (£28,407–£34,581)", "\"low\":28407,\"high\":34581");
    check("Grade 5: £24,000–£27,000", "\"low\":24000,\"high\":27000");
    check("CA$75,000", "\"CAD\",\"period\":\"year\",\"low\":75000");
    check("$ 9.500 pesos mensuales", "\"text\":\"$ 9.500 pesos mensuales\"");
}

#[test]
fn bounds_are_bounds_in_many_languages() {
    let check = |label: &str, one: &str, other: &str, expected: &str| {
        let (report, values) = cells(label, one, other);
        assert!(values.contains(expected), "{one}: {values}\n{report}");
    };
    check("Mzda", "až 30 000 Kč měsíčně", "až 40 000 Kč měsíčně", "\"month\",\"high\":30000");
    check("Gehalt", "mind. 45.000 € im Jahr", "mind. 50.000 € im Jahr", "\"low\":45000}");
    check(
        "Gaji",
        "hingga Rp 5.000.000 per bulan",
        "Rp 6.000.000 per bulan",
        "\"month\",\"high\":5000000",
    );
    check("Lønn", "fra 480 000 kr i året", "inntil 600 000 kr i året", "\"low\":480000}");
    check("Palkka", "alkaen 2 400 € kuukaudessa", "jopa 3 000 € kuukaudessa", "\"low\":2400}");
    check("Salary", "starts at $100,000 a year", "north of $200,000 a year", "\"low\":100000}");
    check("Μισθός", "30.000 έως 40.000 € το χρόνο", "έως 40.000 €", "\"low\":30000,\"high\":40000");
}

#[test]
fn kinds_hold_where_labels_and_cells_are_short() {
    let check = |label: &str, one: &str, other: &str, expected: &str| {
        let (report, _) = cells(label, one, other);
        assert!(report.contains(expected), "{label}: {one}\n{report}");
    };
    check("Sınav ücreti", "6.450 TL", "-", "“Sınav ücreti” is prose");
    check("Can prescribe", "No", "No", "level: No < Yes");
    check("Need", "None", "None", "“Need” is prose");
    check("Stress", "High", "High", "“Stress” is prose");
    check("초봉 (연봉)", "약 3,010만 원", "약 3,540만 원", "money, KRW year");
    check("应届起薪", "12k-18k/月", "7k-10k/月", "“应届起薪” is money, USD month");
    check("Salário Júnior", "R$ 3.000–4.500", "R$ 2.800", "money, BRL month");
    check("Lohnband", "CHF 78’000.– bis 110’000.–", "CHF 95'000", "money, CHF year");
    check("Weekly take-home", "about $1,450", "about $1,400", "money, USD week");
    let rate = "Konsulentpris per time og ikke lønn i arbeid";
    check(rate, "1 200–1 600 kr", "1 250 kr", "NOK hour");
    check("Junior", "15 triệu/tháng", "12 triệu/tháng", "money, VND month");
    check("Pay", "$5 or 6 or 7", "$8 or 9 or 10", "its figures cannot be read as sums of pay");
    check("Legal", "✔", "✖", "level: ✖ < ✔");
    check("Stress", "High", "Low–Medium", "level: Low–Medium < High");
    check("Percentage of time", "30", "70", "is percent");
    check("Salary ($000)", "50–60", "70.5", "money, USD year");
    check("月收入（元）", "6000-9000", "8000-12000", "money, CNY month");
    check("TJM", "400-600 €", "500 €", "money, EUR day");
    check("Full-time salary", "£24,027 to £25,183", "£30,000", "money, GBP year");
    check("Mediana (Sedlak)", "5 210 zł brutto", "7 340 zł brutto", "money, PLN month");
    check("Pleno", "R$ 2.800 a R$ 4.000", "R$ 5.000", "money, BRL month");
    check("Pay grade", "4-6", "7-9", "“Pay grade” is prose");
    check("Platová třída", "4.–6.", "7.–9.", "“Platová třída” is prose");
    check("Salary band (GBP)", "55,000 – 68,000", "70,000", "money, GBP year");
    check("Package", "House, ute, super 11.5%", "Phone, super 11.5%", "“Package” is prose");
    check("Reddito", "circa 15-20mila euro lordi l'anno", "oltre 60mila euro", "money, EUR year");
    check("退休金", "有", "有", "level: 无 < 有");
}

#[test]
fn what_is_left_or_chosen_is_said() {
    let (report, pack) = read("Row,Nurse,Cook\nFocus,Cares for the ill,–\nPay,-,n.d.\n");
    assert!(report.contains("left empty, as they say nothing: “-”, “n.d.”, “–”"), "{report}");
    // One row sums up all roles, or none does.
    assert_eq!(pack["roles"][0]["summary"], "Nurse");
    let (report, pack) = read("Row,Nurse,Cook\nFocus,Cares for the ill,Cooks for the ill\n");
    assert!(report.contains("what “Focus” says stands there"), "{report}");
    assert_eq!(pack["roles"][1]["summary"], "Cooks for the ill");
    let (_, pack) = read("項目,税理士,会計士\n監査,する,しない\n独立,できる,できる\n");
    assert_eq!(pack["language"], "ja");
    let (_, pack) =
        read("Vertailu,Kokki,Leipuri\nPalkka,2 950 euroa kuukaudessa,2 500 euroa kuukaudessa\n");
    assert_eq!(pack["language"], "fi");
    let lines = "Row,Nurse,Cook,Clerk\nWorks on,\"Muscles\nRehabilitation of the ill,\nand more\",Food,Files\n";
    let (_, pack) = read(lines);
    let text = "Muscles; Rehabilitation of the ill, and more";
    assert!(pack.to_string().contains(text), "{pack}");
}
