//! What a reader was promised is kept: how much is still to come, and that a change can be given up.

use super::{answer, like, open};
use rolefit::app::quiz::{Effect, Model, Msg, RESULT_HEADING, Screen};

#[test]
fn no_more_is_asked_than_was_promised() {
    let pair = [("roles", "service-owner service-manager")];
    let mut model = open(&pair, "", None);
    let skip = |model: &mut Model| {
        while let Screen::Asking(..) = model.screen {
            model.update(Msg::Skipped);
        }
    };
    skip(&mut model);
    let skipped = model.responses.entries().len();
    assert_eq!(skipped, 24, "who answers nothing is not asked all");
    let promised = model.more();
    model.update(Msg::MoreWanted);
    for _ in 0..promised {
        answer(&mut model, 4);
    }
    assert!(matches!(model.screen, Screen::Result(_)), "{:?}", model.screen);
    // People who never commit themselves are asked most.
    let mut model = open(&pair, "", None);
    let promised = model.progress().more + 1;
    for value in [2, 4, 3].into_iter().cycle() {
        let Screen::Asking(index, _) = model.screen else { break };
        assert!(index < 3 * promised, "{promised} were promised");
        answer(&mut model, value);
    }
}

#[test]
fn a_change_can_be_given_up() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-manager");
    let before = model.clone();
    let (item, _) = model.responses.entries()[0];
    model.update(Msg::Revisited(item));
    assert!(model.revisits() && matches!(model.screen, Screen::Asking(0, _)));
    assert!(model.update(Msg::WentBack).contains(&Effect::Focus(RESULT_HEADING)));
    assert_eq!((&model.screen, &model.responses), (&before.screen, &before.responses));
}
