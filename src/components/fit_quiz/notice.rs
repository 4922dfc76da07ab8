//! The line about what just happened.

use yew::{Callback, Html, html};

use crate::app::answers_code::Refused;
use crate::app::quiz::{self, Model, Msg};
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, said};
use crate::domain::pack::Audience;
use crate::i18n::Text;

/// The line is always there, so that it is read out when it changes.
pub(super) fn notice(env: &Env, model: &Model, on: &Callback<Msg>) -> Html {
    use quiz::Notice::{
        ChooseFirst, Copied, Deleted, FromFile, MayFail, NotCopied, OtherAudience,
        Refused as Unread, Resumed, Shared, StartedOver,
    };
    let said = model.notice.map(|notice| {
        let dropped = match notice {
            Resumed(dropped) | Shared(dropped) | FromFile(dropped) => dropped,
            ChooseFirst | StartedOver | Deleted | Copied | NotCopied | MayFail | OtherAudience
            | Unread(_) => 0,
        };
        let (text, way) = match notice {
            ChooseFirst => (Text::ChooseFirst, None),
            Resumed(_) => (Text::Resumed, Some((Text::StartOver, Msg::StartedOver))),
            Shared(_) => (Text::Shared, Some((Text::AnswerAnew, Msg::StartedOver))),
            StartedOver => (Text::PutAway, Some((Text::Undo, Msg::Undone))),
            Deleted => (Text::Deleted, None),
            FromFile(_) => (Text::FromFile, None),
            Copied => (Text::Copied, None),
            NotCopied => (Text::CopyRefused, None),
            MayFail => (Text::MayFail, None),
            OtherAudience => match model.attributes.audience {
                Audience::Individual => (Text::ForOrganization, None),
                Audience::Organization => (Text::ForIndividual, None),
            },
            Unread(Refused::Damaged) => (Text::RefusedDamaged, None),
            Unread(Refused::Newer) => (Text::RefusedNewer, None),
            Unread(Refused::OtherQuiz) => (Text::RefusedOther, None),
        };
        html! {
            <>
                <span>
                    { said(&env.catalog, text) }
                    if dropped > 0 {
                        { " " }{ env.catalog.format(Text::Dropped, &[&dropped.to_string()]) }
                    }
                </span>
                if let (NotCopied, Some(link)) = (notice, &model.by_hand) {
                    <input id="by-hand" readonly=true value={attr(link)}
                        aria-label={env.catalog.get(Text::CopyResultLink)} />
                }
                if let Some((text, msg)) = way {
                    { button(None, said(&env.catalog, text), send(on, msg)) }
                }
            </>
        }
    });
    html! { <div role="status" part="notice" class="notice">{ said }</div> }
}
