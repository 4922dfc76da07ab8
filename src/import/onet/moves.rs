//! Related occupations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::builder::Builder;
use super::sheet::{self, CODE, Files};

impl Builder<'_> {
    /// Related occupations, those of the first two tiers: moves to the side.
    pub(super) fn moves(
        &mut self,
        files: &dyn Files,
        notes: &mut Vec<String>,
    ) -> Result<(), String> {
        let columns = [CODE, "Related O*NET-SOC Code"];
        let Some(sheet) = sheet::find(files, &["Related Occupations"], &columns)? else {
            notes.push("“Related Occupations.txt” is not there: no moves".into());
            return Ok(());
        };
        let tier = if sheet.has("Relatedness Tier") { "Relatedness Tier" } else { CODE };
        let slugs: BTreeMap<String, String> = self
            .roles
            .iter()
            .map(|role| (role.occupation.code.clone(), role.slug.clone()))
            .collect();
        let mut known = BTreeSet::new();
        let mut unnamed = 0;
        for [code, related, tier] in
            sheet.rows([CODE, "Related O*NET-SOC Code", tier], |code| slugs.contains_key(code))?
        {
            if tier == "Supplemental" || code == related {
                continue;
            }
            let title = self.known.get(related).map(|one| one.title.clone());
            let Some(other) = slugs.get(related).cloned().or(title) else {
                unnamed += 1;
                continue;
            };
            let own = slugs[code].clone();
            if known.insert((own.clone().min(other.clone()), own.clone().max(other.clone()))) {
                self.relations
                    .push(json!({"from": own, "to": other, "kind": "lateral", "source": "onet"}));
            }
        }
        if unnamed > 0 {
            notes.push(format!(
                "{unnamed} related occupations are not among the files' titles and were left out"
            ));
        }
        Ok(())
    }
}
