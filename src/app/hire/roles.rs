//! Which roles are filled, and what stands in the form for them.

use rolefit_domain::json::Json;
use rolefit_domain::pack::RoleId;
use rolefit_hire::values;

use super::Model;
use super::draft::Draft;
use super::form::{Form, PROPOSED};
use super::unsaved::Unsaved;

impl Model {
    /// What is filled until the reader chooses: the role that the page names, or two for one person.
    pub(super) fn first(&self) -> Vec<RoleId> {
        if self.named.len() > 2 { Vec::new() } else { self.named.clone() }
    }

    /// The roles that the reader can choose from; none where the page names one.
    pub fn choices(&self) -> Vec<RoleId> {
        match self.named.len() {
            0 => RoleId::all(&self.pack).collect(),
            1 => Vec::new(),
            _ => self.named.clone(),
        }
    }

    /// Other roles to fill; what was typed about the post stays, what came from the roles is theirs.
    pub(super) fn choose(&mut self, roles: Vec<RoleId>) {
        self.roles = roles;
        self.opened = false;
        self.draft = Draft::default();
        self.before = None;
        self.unsaved = Unsaved { kit: false, sheet: false, ..self.unsaved };
        let proposed = self.proposed();
        self.form.propose_anew(&proposed, &Json::Null);
        self.form.forget_kit();
        self.read_form();
    }

    /// A form with what the roles say, where that is to be seen from the start.
    pub(super) fn proposed(&self) -> Form {
        let mut form = Form::default();
        for (path, row, most) in PROPOSED {
            let known = values::phrases(&self.pack, &self.roles, row).into_iter().take(most);
            let lines: Vec<String> = known.map(|known| known.text).collect();
            form.propose(path, &lines.join("\n"));
        }
        form
    }
}
