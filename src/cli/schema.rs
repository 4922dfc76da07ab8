//! `schema`: the JSON Schema of packs, written from the tables that packs are checked by.

use crate::domain::pack::shape::{BYTES, Field, KINDS, Need, PACK, Shape, VALUES};
use crate::json::Json;

/// The schema, in the 2020-12 dialect, as indented JSON.
pub(super) fn schema() -> String {
    let mut fields = vec![
        ("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into()),
        ("title".into(), "Rolefit role pack".into()),
        (
            "description".into(),
            format!(
                "Roles to compare and a quiz between them. At most {BYTES} bytes. \
                 Names have to point to something in the pack; `rolefit check` sees to that."
            )
            .as_str()
            .into(),
        ),
    ];
    fields.extend(object(&PACK));
    let defined = KINDS.iter().zip(&VALUES).map(|(kind, shape)| ((*kind).into(), of(shape)));
    fields.push(("$defs".into(), Json::Object(defined.collect())));
    let mut text = String::new();
    write(&Json::Object(fields), 0, &mut text);
    text.push('\n');
    text
}

fn of(shape: &Shape) -> Json {
    Json::Object(object(shape))
}

fn object(shape: &Shape) -> Vec<(String, Json)> {
    let pattern = |pattern: &str| vec![typed("string"), field("pattern", pattern.into())];
    match shape {
        Shape::Text(most) => {
            let mut text = pattern("\\S");
            text.push(field("maxLength", (*most as f64).into()));
            text
        }
        Shape::Slug => {
            let mut slug = pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
            slug.push(field("maxLength", 64.0.into()));
            slug
        }
        Shape::Name(_) => vec![typed("string")],
        Shape::Number(least, most) => bounded("number", *least, *most),
        Shape::Whole(least, most) => bounded("integer", f64::from(*least), f64::from(*most)),
        Shape::Flag => vec![typed("boolean")],
        Shape::Word([word]) => vec![field("const", (*word).into())],
        Shape::Word(words) => vec![field("enum", words.iter().map(|&word| word.into()).collect())],
        Shape::Date => pattern("^[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"),
        Shape::Link => pattern("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\\S+$"),
        Shape::Currency => pattern("^[A-Z]{3}$"),
        Shape::Language => pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
        Shape::Level => {
            vec![field("type", ["string", "integer"].map(Json::from).into_iter().collect())]
        }
        Shape::List(least, most, entry) => {
            let mut list = vec![typed("array")];
            if *least > 0 {
                list.push(field("minItems", (*least as f64).into()));
            }
            list.push(field("maxItems", (*most as f64).into()));
            list.push(field("items", of(entry)));
            list
        }
        Shape::Map(_, most, entry) => vec![
            typed("object"),
            field("maxProperties", (*most as f64).into()),
            field("additionalProperties", of(entry)),
        ],
        Shape::Record(fields) => record(fields),
        Shape::Value => {
            let kinds = KINDS.iter().take(VALUES.len());
            let by_kind = kinds
                .map(|kind| Json::object([("$ref", format!("#/$defs/{kind}").as_str().into())]));
            vec![field("anyOf", by_kind.collect())]
        }
    }
}

fn record(fields: &[Field]) -> Vec<(String, Json)> {
    let required = fields.iter().filter(|field| field.need == Need::Required);
    let properties = fields.iter().map(|entry| {
        let mut shape = object(&entry.shape);
        if entry.need == Need::Optional {
            shape = vec![field(
                "anyOf",
                [Json::Object(shape), Json::Object(vec![typed("null")])].into_iter().collect(),
            )];
        }
        shape.insert(0, field("description", entry.about.into()));
        (entry.key.into(), Json::Object(shape))
    });
    vec![
        typed("object"),
        field("required", required.map(|field| field.key.into()).collect()),
        field("properties", Json::Object(properties.collect())),
    ]
}

fn bounded(name: &str, least: f64, most: f64) -> Vec<(String, Json)> {
    vec![typed(name), field("minimum", least.into()), field("maximum", most.into())]
}

fn typed(name: &str) -> (String, Json) {
    field("type", name.into())
}

fn field(key: &str, value: Json) -> (String, Json) {
    (key.into(), value)
}

/// Indented by two spaces; what has no parts of its own parts stands on one line.
fn write(json: &Json, indent: usize, text: &mut String) {
    let (open, close) = match json {
        Json::Object(fields) if !fields.is_empty() => ('{', '}'),
        Json::List(entries) if entries.iter().any(|entry| matches!(entry, Json::Object(_))) => {
            ('[', ']')
        }
        Json::Null
        | Json::Bool(_)
        | Json::Number(_)
        | Json::Text(_)
        | Json::List(_)
        | Json::Object(_) => {
            text.push_str(&json.to_string());
            return;
        }
    };
    let line = |text: &mut String, indent: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(indent));
    };
    let keys: &[(String, Json)] = if let Json::Object(fields) = json { fields } else { &[] };
    let count = keys.len().max(json.list().len());
    text.push(open);
    for place in 0..count {
        line(text, indent + 1);
        if let Some((key, value)) = keys.get(place) {
            text.push_str(&Json::from(key.as_str()).to_string());
            text.push_str(": ");
            write(value, indent + 1, text);
        } else {
            write(&json.list()[place], indent + 1, text);
        }
        if place + 1 < count {
            text.push(',');
        }
    }
    line(text, indent);
    text.push(close);
}
