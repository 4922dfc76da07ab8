//! A row of the table: its heading, and a cell a role.

use yew::{Html, component, html};

use super::cell::Cell;
use super::list_row::list_row;
use super::row_heading::{Props, differs, heading, state};
use super::{pay_bar, sources};
use crate::app::compare::is_aside;
use crate::domain::pack::{Kind, RoleId};

/// The heading and the cells of a row.
#[component]
pub(super) fn Row(props: &Props) -> Html {
    let Props { env, aspect, roles, sources, .. } = props;
    if env.pack[*aspect].kind == Kind::List {
        return list_row(props);
    }
    let scale = pay_bar::scale(&env.pack, roles, *aspect);
    let cell = |(index, &role): (usize, &RoleId)| {
        let citations = sources::citations(&env.pack, role, *aspect, sources);
        html! {
            <Cell key={env.pack[role].slug.as_str()} {env} {role} aspect={*aspect} {citations}
                {scale} aside={is_aside(index)} />
        }
    };
    html! {
        <tr role="row" data-state={state(props, false, false)} hidden={props.hidden}
            data-differs={differs(props)}>
            { heading(props) }
            { for roles.iter().enumerate().map(cell) }
        </tr>
    }
}
