//! What rows, headings and notes of published tables come to.

use rolefit_import::{Imported, Options, table};

/// A table's report, and its pack on one line.
fn told(text: &str) -> (String, String) {
    let options = Options { name: Some("mine".into()), ..Options::default() };
    let Imported { pack, report } =
        table(text, &options).unwrap_or_else(|problem| panic!("{text}: {problem}"));
    let pack: serde_json::Value = serde_json::from_str(&pack).expect("a pack is JSON");
    (report.to_string(), pack.to_string())
}

/// Checks that the report and the pack say so.
fn check(text: &str, expected: &[&str]) {
    let (report, pack) = told(text);
    for words in expected {
        assert!(report.contains(words) || pack.contains(words), "{words}\n{report}\n{pack}");
    }
}

#[test]
fn a_dash_beside_ticks_says_no() {
    let check = |cells: &str, expected: &[&str]| {
        check(&format!("Task\tNurse\tParamedic\tCarer\nDrives\t{cells}\n"), expected);
    };
    let no = "a dash beside ✓ is taken for ✗";
    check("✓\t–\t✓", &["“Drives” is level: ✗ < ✓", no, "\"level\":\"✗\""]);
    check("✓ – own car\t–\t✓", &[no, "\"text\":\"✓ – own car\"", "\"text\":\"✗\""]);
    check("+\t-\t+", &["level: ✗ < +", "a dash beside + is taken for ✗"]);
    // Where another sign says no, a dash says that nothing is known.
    let (report, pack) = told("Task\tNurse\tCook\tClerk\nDrives\t✓\t✗\t–\nPay\t$5\t–\t$6\n");
    assert!(!report.contains("a dash") && pack.contains("\"slug\":\"clerk\""), "{report}");
}

#[test]
fn levels_are_in_order_in_many_languages() {
    let check = |cells: &str, expected: &str| {
        check(&format!("Row\tNurse\tCook\tClerk\nX\t{cells}\n"), &[expected]);
    };
    check("высокое\tсреднее\tнизкое", "level: низкое < среднее < высокое");
    check("daily\tmonthly\tweekly", "level: monthly < weekly < daily");
    check(
        "Once a month\tDaily\tSeveral times a week",
        "Once a month < Several times a week < Daily",
    );
    check("täglich\tmonatlich\twöchentlich", "level: monatlich < wöchentlich < täglich");
    check("A menudo\tCasi nunca\tA veces", "level: Casi nunca < A veces < A menudo");
    check("часто\tочень редко\tиногда", "level: очень редко < иногда < часто");
    check("高\t较高\t很高", "level: 较高 < 高 < 很高");
    check("經常\t很少\t有時", "level: 很少 < 有時 < 經常");
    check("◎\t○\t△", "level: △ < ○ < ◎");
    check("checked\tchecked\tchecked", "level: unchecked < checked");
}

#[test]
fn columns_that_count_or_sum_up_are_no_roles() {
    let numbered = |head: &str, first: &str, second: &str| {
        let text = format!(
            "{head},Criterion,Electrician,Plumber\n{first},Pay,\"$60,000 a year\",\"$58,000 a year\"\n{second},Training,4 years,5 years\n"
        );
        check(&text, &[&format!("(“{head}”) only"), "“Pay” is money", ": Electrician, Plumber\n"]);
    };
    numbered("Sr. No.", "1.", "2.");
    numbered("#", "1", "2");
    numbered("п/п", "1", "2");
    numbered("Criterion #", "A1", "B1");
    let tiers = "Tier,Role,Escalates to\n1,Service Desk Analyst,Tier 2\n2,Engineer,Tier 3\n";
    check(tiers, &["“Tier” is prose"]);
    let beside = "Aspect,Analyst,Scientist,Average of both,Difference\nPay,\"$70,000 a year\",\"$90,000 a year\",\"$80,000 a year\",\"$20,000\"\nGrowth,20%,30%,25%,10%\n";
    let help = "Average of both: $80,000 a year; Difference: $20,000";
    check(beside, &[": Analyst, Scientist\n", help, "column E (“Difference”) was taken for"]);
    check(
        "Feature,Scrum Master,Product Owner,Winner\nStress,Medium,High,Tie\n",
        &["level: Medium < High", "Winner: Tie"],
    );
}

#[test]
fn sources_in_cells_and_sentences_are_sources() {
    let row = "Aspect,Nurse,Cook\nPay,\"$50,000 a year\",\"$40,000 a year\"\n";
    let below = |line: &str, expected: &[&str]| check(&format!("{row}\n\"{line}\"\n"), expected);
    let bls = "\"title\":\"U.S. Bureau of Labor Statistics\"";
    below(
        "Median pay for 2023. Source: U.S. Bureau of Labor Statistics.",
        &[bls, "\"published\":\"2023\"", "not in the pack: “Median pay for 2023.”"],
    );
    below(
        "Source: BLS, May 2024. Pay is the median of all states.",
        &["\"title\":\"BLS\"", "\"2024-05\"", "“Pay is the median of all states.”"],
    );
    below(
        "Salary data from the U.S. Bureau of Labor Statistics, May 2024. Figures vary.",
        &[bls, "2024-05", "not in the pack: “Figures vary.”"],
    );
    let survey = "厚生労働省「令和5年賃金構造基本統計調査」";
    below(&format!("※平均年収は{survey}より"), &[&format!("\"title\":\"{survey}\""), "\"2023\""]);
    below("^(Source: Glassdoor, March 2025)", &["\"title\":\"Glassdoor\"", "2025-03"]);
    check(
        "Aspect,Nurse,Cook\nPay,\"$50,000 a year (Source: BLS, May 2024)\",\"$40,000 a year\nSource: NCES\"\n",
        &["\"title\":\"BLS\"", "\"title\":\"NCES\"", "\"low\":40000", "“Pay” is money, USD year"],
    );
    let figure = "<figure><table><tr><th>Aspect<th>Nurse<th>Cook<tr><td>Focus<td>Care<td>Food</table><figcaption>At a glance</figcaption></figure>";
    check(figure, &["\"title\":\"At a glance\""]);
    let raised = "<table><tr><th><th>Nurse<th>Cook<tr><td>Median pay<sup>1</sup><td>$50,000 a year<td>$40,000 a year<tfoot><tr><td colspan=3><sup>1</sup> U.S. Bureau of Labor Statistics, May 2024</table>";
    check(raised, &[bls, "“Median pay” is money"]);
}

#[test]
fn pictures_beside_titles_are_named_and_others_are_read() {
    check(
        "| ![icon](a.png) Aspect | ![Nurse](n.png) | ![](e.png) Doctor |\n|---|---|---|\n| ![Money bag](img/m.png) Pay | $70,000 a year | $200,000 a year |\n| ![Bus][bus] Site | [Ward](/ward) | ![Home](h.png) |\n",
        &[
            ": Nurse, Doctor\n",
            "“Pay” is money",
            "“icon”, “Money bag”, “Bus”",
            "\"text\":\"Ward\"",
            "\"text\":\"Home\"",
        ],
    );
    check(
        "<table><tr><th>Task<th><img alt='A nurse at work'>Nurse<th>Doctor<tr><td>Prescribes<td><i class='fas fa-times'></i><td><i class='fas fa-check'></i><tr><td>Teaches<td><input type=checkbox checked><td><input type=checkbox></table>",
        &[": Nurse, Doctor\n", "“A nurse at work”", "level: ✗ < ✓", "level: ☐ < ☑"],
    );
    check(
        "<table><tr><th>Task<th>Nurse<th>Doctor<tr><td>Skills<td><span class='selected-value'>Care</span><span class='selected-value'>Tact</span><td>Art<tr><td>Done<td><div class='checkbox checkbox-on'></div><td><div class='checkbox checkbox-off'></div></table>",
        &["[\"Care\",\"Tact\"]", "“Done” is level: ☐ < ☑"],
    );
    let points = "<table><tr><th>Row<th>Nurse<th>Cook<tr><td>Duties<td><ul><li>Care<ul><li>Wash</ul></ul><td>Cook<br>Bake</table>";
    check(points, &["points under points stand in one list with those above them: row 2"]);
}

#[test]
fn what_stands_around_a_table_is_left_out_or_said() {
    let fenced = "```\n| Row | Nurse | Cook |\n|---|---|---|\n| Load | ++ | +++ |\n```\n";
    let (report, _) = told(fenced);
    assert!(report.contains("level: ++ < +++") && !report.contains("not in the pack"), "{report}");
    check(
        "**Care jobs**\n\n| Row | Nurse | Cook |\n|---|---|---|\n| Focus | a | b |\n",
        &["\"title\":\"Care jobs\""],
    );
    let dollars = |place: &str| format!("Row,Nurse,Cook\nPay per hour,$40,$30\nPlace,{place},b\n");
    check(&dollars("seek.com.au"), &["“$” is taken for AUD, as the text has “.com.au”"]);
    check(&dollars("Ontario"), &["“$” is taken for CAD, as the text has “ontario”"]);
    let yuan =
        "| 对比项 | 前端工程师 | 测试工程师 |\n|---|---|---|\n| 平均月薪 | ¥16,800 | ¥13,200 |\n";
    check(yuan, &["“平均月薪” is money, CNY month"]);
    check(&dollars("Sydney"), &["“$” is taken for AUD, as the text has “sydney”"]);
    check(&dollars("a"), &["“$” is taken for USD, as nothing tells another one"]);
    let (report, _) = told(&dollars("BLS"));
    assert!(!report.contains("is taken for USD"), "{report}");
    let codes = "| Row | Nurse | Cook |\n|---|---|---|\n| Shifts | :white_check_mark: | :x: |\n";
    check(codes, &["level: ❌ < ✅"]);
    let (report, _) = told("Role;Pay p. a.;Bonus\nA;€ 80.000;no\nB;€ 90.000;no\nØ;€ 85.000;\n");
    assert!(report.contains("money, EUR year") && report.contains("(“Ø”: € 85.000)"), "{report}");
    let (report, _) = told("Row,Nurse,Cook\nAverage salary difference,–,\"+$15,000\"\nX,a,b\n");
    assert!(report.contains("“Average salary difference” is prose"), "{report}");
}

#[test]
fn what_figures_are_is_told_by_headings_over_them_and_beside_them() {
    check(
        "Row,Engineer,Lead\n\"Compensation (EUR, monthly)\",,\nBase,5000,7000\nEquity,500,900\nLeave,30 days,30 days\n",
        &["“Base” is money, EUR month", "“Equity” is money, EUR month", "“Leave” is prose"],
    );
    check(
        "Role,Min,Max,Currency,Period\nPurser,2100,3100,GBP,month\nPilot,52000,78000,GBP,year\n",
        &["“Min” is money, GBP month", "\"period\":\"year\",\"low\":52000"],
    );
    check(
        "Occupation,Mean hourly wage,10%,Median\nFirefighters,$28.75,\"$30,200\",\"$57,120\"\nJailers,$28.39,\"$38,540\",\"$53,300\"\n",
        &["“10%” is money, USD year", "\"median\":57120"],
    );
    check(
        "職位,年薪（萬）\n工程師,80–120\n分析師,70萬起\n",
        &["\"low\":800000,\"high\":1200000", "\"low\":700000}"],
    );
    check(
        "पद,वेतन (प्रति माह)\nशिक्षक,₹21700 से ₹69100\nपटवारी,₹25 हजार\n",
        &["\"high\":69100", "\"period\":\"month\",\"low\":25000"],
    );
    check(
        "Role,\"Pay [money, CAD, hour]\",Focus\nNurse,45.50,a\nCook,38,b\n",
        &["money, CAD hour"],
    );
    check("Role,Pay [money, CAD, hour],Focus\nNurse,45.50,a\nCook,38,b\n", &["money, CAD hour"]);
    check(
        "Row\tNurse\tCook\nPay\t4.964 € (Stufe 1)\t3.000 €\n",
        &["\"low\":4964", "“Pay” is money, EUR month", "(Stufe 1)"],
    );
    check("Row\tNurse\tCook\nWomen\t33.333 %\t12.25%\n", &["\"value\":33.33", "\"value\":12.25"]);
    let spanned = "<table><tr><td><td colspan=2>Football<td colspan=2>Chess<tr><td><td>Coach<td>Scout<td>Coach<td>Scout<tr><td>Pay<td>$95,000<td>$48,000<td>$11,000<td>$52,500</table>";
    check(spanned, &[": Football: Coach, Football: Scout, Chess: Coach, Chess: Scout\n"]);
}
