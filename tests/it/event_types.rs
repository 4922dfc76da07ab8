//! The details of the events as TypeScript has them, by what serde writes.

use std::collections::BTreeMap;

use rolefit::app::attributes::Shown;
use rolefit::app::events::{Answer, Change, Error, ErrorCode, Event, QuizResult, Ready, Verdict};
use rolefit::domain::pack::Audience;
use serde::de::DeserializeOwned;
use serde_reflection::{ContainerFormat, Format, Named, Tracer, TracerConfig, VariantFormat};

/// The containers of a detail, by their names.
type Containers = BTreeMap<String, ContainerFormat>;

/// The name of an event's detail as an interface, and the type of each of its fields, in order.
pub(crate) fn interface(event: &Event) -> (&'static str, Vec<(String, String)>) {
    match event {
        Event::Ready(_) => ("RolefitReady", fields::<Ready>()),
        Event::Change(_) => ("RolefitChange", fields::<Change>()),
        Event::Answer(_) => ("RolefitAnswer", fields::<Answer>()),
        Event::Result(_) => ("RolefitResult", fields::<QuizResult>()),
        Event::Error(_) => ("RolefitError", fields::<Error>()),
    }
}

/// The type of the codes of errors.
pub(crate) fn code_union() -> String {
    let (format, containers) = traced::<ErrorCode>();
    type_of(&format, &containers)
}

fn fields<T: DeserializeOwned>() -> Vec<(String, String)> {
    match traced::<T>() {
        (Format::TypeName(name), containers) => match &containers[&name] {
            ContainerFormat::Struct(fields) => typed(fields, &containers),
            other => panic!("{name} is no object: {other:?}"),
        },
        (other, _) => panic!("no object: {other:?}"),
    }
}

fn traced<T: DeserializeOwned>() -> (Format, Containers) {
    let mut tracer = Tracer::new(TracerConfig::default());
    variants::<Audience>(&mut tracer);
    variants::<ErrorCode>(&mut tracer);
    variants::<Shown>(&mut tracer);
    variants::<Verdict>(&mut tracer);
    let (format, _) = tracer.trace_simple_type::<T>().expect("serde says what it is");
    (format, tracer.registry().expect("every enum in a detail is listed above"))
}

fn variants<T: DeserializeOwned>(tracer: &mut Tracer) {
    tracer.trace_simple_type::<T>().expect("an enum of words");
}

fn typed(fields: &[Named<Format>], containers: &Containers) -> Vec<(String, String)> {
    fields.iter().map(|field| (field.name.clone(), type_of(&field.value, containers))).collect()
}

fn type_of(format: &Format, containers: &Containers) -> String {
    match format {
        Format::Bool => "boolean".into(),
        Format::Str => "string".into(),
        Format::U8 | Format::U16 | Format::U32 | Format::U64 | Format::F64 => "number".into(),
        Format::Option(inner) => type_of(inner, containers) + " | null",
        Format::Seq(inner) => type_of(inner, containers) + "[]",
        Format::Map { key, value } => {
            format!("Record<{}, {}>", type_of(key, containers), type_of(value, containers))
        }
        Format::TypeName(name) => match &containers[name] {
            ContainerFormat::Struct(fields) => {
                let fields = typed(fields, containers);
                let fields = fields.iter().map(|(name, of)| format!("{name}: {of}; "));
                format!("{{ {}}}", fields.collect::<String>())
            }
            ContainerFormat::Enum(variants) => {
                let word = |variant: &Named<VariantFormat>| format!("\"{}\"", variant.name);
                variants.values().map(word).collect::<Vec<_>>().join(" | ")
            }
            other => panic!("{name}: no page has met {other:?} yet"),
        },
        other => panic!("no page has met {other:?} yet"),
    }
}
