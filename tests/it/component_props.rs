//! The doc of the components lists every prop and callback, with its type.

use std::collections::BTreeSet;

use crate::project::text;

const DOC: &str = "src/components/mod.rs";

#[test]
fn every_prop_is_listed_with_its_type() {
    let doc = text(DOC);
    let mut listed = BTreeSet::new();
    for row in doc.lines().filter_map(|line| line.strip_prefix("//! | `")) {
        let cells: Vec<&str> = row.split(" | ").map(|cell| cell.trim_matches('`')).collect();
        let components = match cells[2] {
            "both" => ["comparison", "fit_quiz"].as_slice(),
            "comparison" => &["comparison"],
            "quiz" => &["fit_quiz"],
            other => panic!("{DOC}: `{}` is of {other}", cells[0]),
        };
        listed.extend(components.iter().map(|component| [component, cells[0], cells[1]].join(" ")));
    }
    let mut declared = BTreeSet::new();
    for (component, props) in [("comparison", "ComparisonProps"), ("fit_quiz", "FitQuizProps")] {
        let file = syn::parse_file(&text(format!("src/components/{component}/props.rs")));
        let items = file.expect("the compiler reads it as well").items;
        let fields = items.iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == props => Some(&item.fields),
            _ => None,
        });
        for field in fields.expect("the props are there") {
            let name = field.ident.as_ref().expect("a prop has a name").to_string();
            declared.insert([component, &name, &written(&field.ty)].join(" "));
        }
    }
    assert_eq!(listed, declared, "{DOC} lists, and the components take");
}

/// A type as it is written, without spaces.
fn written(of: &syn::Type) -> String {
    use syn::{GenericArgument, PathArguments, Type};

    let Type::Path(path) = of else { panic!("a prop of a type without a name") };
    let segment = |segment: &syn::PathSegment| {
        let name = segment.ident.to_string();
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return name };
        let inner = arguments.args.iter().map(|argument| match argument {
            GenericArgument::Type(of) => written(of),
            _ => panic!("{name} of something that is no type"),
        });
        format!("{name}<{}>", inner.collect::<Vec<_>>().join(", "))
    };
    path.path.segments.iter().map(segment).collect::<Vec<_>>().join("::")
}
