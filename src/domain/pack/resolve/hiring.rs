//! What hiring takes, from a document: practices of dimensions, questions and samples of roles.

use super::fields::Fields;
use super::node::Node;
use super::tables::Tables;
use super::wording::quoted;
use crate::pack::format::{MAX_DIMENSIONS, MAX_PROBES};
use crate::pack::{
    Anchors, DimensionId, Practice, Practices, Questions, RoleTexts, Sample, Target,
};

/// The key of the questions on knowledge, among those of dimensions.
const KNOWLEDGE: &str = "knowledge";

pub(super) fn practices(node: Node) -> Practices {
    node.record(|fields| Practices {
        low: fields.optional("low").map(practice),
        high: fields.optional("high").map(practice),
    })
}

fn practice(node: Node) -> Practice {
    node.record(|fields| Practice {
        label: fields.required("label").text(60),
        about: fields.required("about").text(200),
        probes: probes(fields),
        anchors: fields.optional("anchors").map(anchors),
    })
}

fn probes(fields: &Fields) -> Vec<String> {
    fields.list("probes", MAX_PROBES, |probe| probe.text(120))
}

fn anchors(node: Node) -> Anchors {
    node.record(|fields| Anchors {
        one: fields.required("1").text(200),
        three: fields.required("3").text(200),
        five: fields.required("5").text(200),
    })
}

/// What is asked for a role with these targets.
pub(super) fn texts(fields: &Fields, targets: &[Option<Target>], tables: &Tables) -> RoleTexts {
    let mut texts =
        RoleTexts { sample: fields.optional("sample").map(sample), ..RoleTexts::default() };
    let Some(interview) = fields.optional("interview") else { return texts };
    interview.map("a dimension", MAX_DIMENSIONS + 1, |id, node| {
        let named = if id == KNOWLEDGE { None } else { node.find(id, &tables.dimensions) };
        let questions = questions(node);
        match named {
            Some(index) if targets.get(usize::from(index)).is_some_and(Option::is_some) => {
                texts.interview.push((DimensionId(index), questions));
            }
            Some(_) => {
                let expected = "the name of a dimension on which the role has a target";
                node.problem(&quoted(id), &expected);
            }
            None if id == KNOWLEDGE => texts.knowledge = Some(questions),
            None => {}
        }
    });
    texts
}

fn questions(node: Node) -> Questions {
    node.record(|fields| Questions {
        past: fields.required("past").text(400),
        case: fields.optional("case").map(|case| case.text(400)),
        about: fields.optional("about").map(|about| about.text(200)),
        probes: probes(fields),
        anchors: fields.optional("anchors").map(anchors),
        past_anchors: fields.optional("pastAnchors").map(anchors),
    })
}

fn sample(node: Node) -> Sample {
    node.record(|fields| Sample {
        task: fields.required("task").text(400),
        minutes: fields.required("minutes").whole_from(5, 240),
        anchors: fields.optional("anchors").map(anchors),
    })
}
