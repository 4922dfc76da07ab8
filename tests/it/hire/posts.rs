//! Posts of all kinds, good and bad, as they may be typed or written into files.

use serde_json::{Value, json};

/// What can be typed in a field; a post has one of them or none, by its number.
fn choices() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        (
            "title",
            vec![
                json!("Owner of the shop's website"),
                json!("<b>Chief</b> & 2nd *of* all"),
                json!(7),
            ],
        ),
        ("seniority", vec![json!("starting"), json!("leading"), json!("grand")]),
        (
            "summary",
            vec![json!("You keep 14 branches online."), json!("One\nline | two\u{202e} `three`")],
        ),
        (
            "duties",
            vec![
                json!(["Answer the 3 daily reports", {"text": "Close tickets, old and new", "essential": true}]),
                json!(["Supervise releases, complete and on time", "[x](javascript:1)"]),
                json!({"text": "no list"}),
            ],
        ),
        ("decisions", vec![json!(["Which of 2 vendors stays"]), json!([])]),
        (
            "success",
            vec![
                json!(["99.9 % of the week without a stop", "Fewer than 5 complaints"]),
                json!([null]),
            ],
        ),
        ("worksWith", vec![json!(["Store managers", "A bank, in Bern"]), json!("nobody")]),
        ("leads", vec![json!("4 technicians"), json!("Nobody.")]),
        ("reportsTo", vec![json!("The board"), json!("J. O'Neil & sons")]),
        (
            "must",
            vec![
                json!(["Has restored a backup", "1. reads logs"]),
                json!(vec!["x"; 31]),
                json!(["a".repeat(3000)]),
            ],
        ),
        ("nice", vec![json!(["Knows a till from inside"]), json!([])]),
        ("education", vec![json!("A diploma or equal experience"), json!(["degree"])]),
        ("experience", vec![json!("Two winters in a shop"), json!(2)]),
        (
            "pay",
            vec![
                json!({"low": 52000, "high": 61000.5, "currency": "EUR", "period": "year"}),
                json!({"fixed": 31.25, "currency": "USD", "period": "hour"}),
                json!({"low": 9, "high": 8, "currency": "USD"}),
                json!({"low": 9, "currency": "USD"}),
                json!("up to 90k"),
            ],
        ),
        ("otherPay", vec![json!("A bonus of 2,500 EUR in May")]),
        ("benefits", vec![json!(["28 days of leave", "A ticket for the train"]), json!("all")]),
        (
            "place",
            vec![
                json!({"street": "Hafenstr. 12", "town": "Kiel", "postalCode": "24103", "country": "de"}),
                json!({"town": "Leeds", "country": "UK"}),
                json!({"region": "Europe", "country": "EU"}),
            ],
        ),
        ("remote", vec![json!("no"), json!("partly"), json!("fully"), json!("maybe")]),
        ("remoteFrom", vec![json!(["AT", "Switzerland"]), json!(["EU"])]),
        ("daysOnSite", vec![json!(3), json!(9), json!("two")]),
        ("hours", vec![json!("38.5 a week"), json!("6 to 14")]),
        ("travel", vec![json!("10 days a year")]),
        ("contract", vec![json!("Until 31 March 2029"), json!("Permanent.")]),
        ("employmentType", vec![json!("full-time"), json!("contractor"), json!("forever")]),
        (
            "employer",
            vec![
                json!({"name": "Möwe & Söhne", "about": "We have sold boots since 1908.", "url": "https://moewe.example/?a=1&b=2"}),
                json!({"name": "Acme", "url": "ftp://acme.example"}),
            ],
        ),
        ("start", vec![json!("2027-04-01"), json!("as soon as 2 of us can train you")]),
        ("applyBy", vec![json!("2027-02-29"), json!("2027-02-28")]),
        (
            "applyTo",
            vec![
                json!("jobs@moewe.example"),
                json!("https://moewe.example/jobs?id=9"),
                json!("the porter"),
            ],
        ),
        ("posted", vec![json!("2027-01-04"), json!("today")]),
        ("vacancy", vec![json!(true), json!(false), json!("yes")]),
        ("software", vec![json!(true), json!(false)]),
        ("softwareName", vec![json!("Sorter 3000")]),
        ("sample", vec![json!(true)]),
        ("interviewers", vec![json!(3), json!(99)]),
        ("colour", vec![json!("red")]),
    ]
}

/// The post of that number: each field has one of its values, or is left out.
pub(super) fn post(number: usize) -> Value {
    let mut job = json!({"format": "rolefit-hire/1", "kind": "job"});
    let mut chance = number * 7919 + 13;
    for (field, values) in choices() {
        chance = (chance * 1_103_515_245 + 12_345) % (1 << 31);
        // Every fourth is left out.
        if !(chance >> 8).is_multiple_of(4) {
            job[field] = values[(chance >> 12) % values.len()].clone();
        }
        // Every third has what a posting takes.
        if number.is_multiple_of(3)
            && ["place", "employer", "posted", "remoteFrom"].contains(&field)
        {
            job[field] = values[0].clone();
        }
    }
    job
}
