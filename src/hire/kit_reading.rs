//! A kit from a file.

use rolefit_domain::pack::Anchors;
use rolefit_domain::pack::resolve::fields::Fields;
use rolefit_domain::pack::resolve::node::Node;
use rolefit_domain::pack::resolve::wording::quoted;

use crate::format::{MAX_COMPETENCIES, MAX_INTERVIEWERS, MAX_LIST, MAX_QUESTIONS, MAX_STAGES};
use crate::kit::{Competency, Kit, Question, QuestionKind, Stage, StageKind};
use crate::reading::{Stands, head, said, text, texts};

pub(crate) fn kit(node: Node) -> Kit {
    node.record(|fields| kit_fields(fields, Stands::Alone))
}

pub(crate) fn kit_fields(fields: &Fields, place: Stands) -> Kit {
    let list = fields.required("competencies");
    let mut kit = Kit {
        format: head(fields, "kit", place),
        fingerprint: text(fields, "fingerprint").unwrap_or_default(),
        language: text(fields, "language"),
        roles: texts(fields, "roles", 2).unwrap_or_default(),
        title: said(fields.required("title")),
        seniority: fields.optional("seniority").and_then(|node| node.word()).unwrap_or_default(),
        interviewers: fields
            .optional("interviewers")
            .map_or(2, |node| node.whole_from(1, MAX_INTERVIEWERS)),
        competencies: list.list(1, MAX_COMPETENCIES, competency),
        stages: fields.list("stages", MAX_STAGES, stage),
        must: texts(fields, "must", MAX_LIST).unwrap_or_default(),
    };
    names_differ(&list, &kit);
    known_in_stages(fields, &kit);
    let own = kit.own_fingerprint();
    if !kit.fingerprint.is_empty() && kit.fingerprint != own {
        let found = format!("{}", quoted(&kit.fingerprint));
        let expected = format_args!("{}, by its questions and anchors as they are", quoted(&own));
        fields.required("fingerprint").warning(&found, &expected);
    }
    if kit.fingerprint.is_empty() {
        kit.fingerprint = own;
    }
    kit
}

fn competency(node: Node) -> Competency {
    node.record(|fields| Competency {
        id: said(fields.required("id")),
        label: said(fields.required("label")),
        about: text(fields, "about"),
        weight: fields.required("weight").whole(100),
        because: text(fields, "because"),
        probes: texts(fields, "probes", MAX_QUESTIONS).unwrap_or_default(),
        questions: fields.required("questions").list(0, MAX_QUESTIONS, question),
    })
}

fn question(node: Node) -> Question {
    node.record(|fields| Question {
        id: said(fields.required("id")),
        kind: fields.required("kind").word().unwrap_or(QuestionKind::Own),
        text: said(fields.required("text")),
        anchors: fields.optional("anchors").map(|node| {
            node.record(|fields| Anchors {
                one: said(fields.required("1")),
                three: said(fields.required("3")),
                five: said(fields.required("5")),
            })
        }),
        origin: fields.optional("origin").and_then(|node| node.word()).unwrap_or_default(),
    })
}

pub(crate) fn stage(node: Node) -> Stage {
    node.record(|fields| Stage {
        id: said(fields.required("id")),
        kind: fields.required("kind").word().unwrap_or(StageKind::Interview),
        minutes: u16::from(fields.required("minutes").whole(240)),
        competencies: texts(fields, "competencies", MAX_COMPETENCIES).unwrap_or_default(),
    })
}

/// Reports abilities and questions that are called like an earlier one.
fn names_differ(list: &Node, kit: &Kit) {
    let mut seen: Vec<&str> = Vec::new();
    for (index, one) in kit.competencies.iter().enumerate() {
        if kit.competencies[..index].iter().any(|other| other.id == one.id) {
            let found = format_args!("{} a second time", quoted(&one.id));
            list.entry(index).problem(&found, &"a name of its own");
        }
        for question in &one.questions {
            if seen.contains(&question.id.as_str()) {
                let found = format_args!("the question {} a second time", quoted(&question.id));
                list.entry(index).problem(&found, &"a name of its own");
            }
            seen.push(&question.id);
        }
    }
}

/// Reports stages about abilities that the kit does not have.
fn known_in_stages(fields: &Fields, kit: &Kit) {
    let list = fields.required("stages");
    for (index, stage) in kit.stages.iter().enumerate() {
        for id in stage.competencies.iter().filter(|id| kit.competency(id).is_none()) {
            list.entry(index).problem(&quoted(id), &"the name of one of the kit's competencies");
        }
    }
}
