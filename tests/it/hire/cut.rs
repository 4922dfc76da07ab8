//! What the module of hiring kits has of the bundled pack: enough for all that it makes.

use rolefit::data;
use rolefit::domain::pack::{Pack, RoleId};
use rolefit::hire::description::Description;
use rolefit::hire::guide::Extras;
use rolefit::hire::job::Job;
use rolefit::hire::kit::Kit;
use rolefit::hire::lint::hints;
use rolefit::hire::posting::Posting;
use rolefit::hire::values;
use rolefit::i18n::HireCatalog;

#[test]
fn kits_descriptions_and_postings_are_the_same_as_of_the_whole_pack() {
    let (whole, hiring) = (data::bundled(), data::hiring());
    let (cut, of_cut) = data::kit();
    assert_eq!(hiring, of_cut);
    let english = HireCatalog::english();
    let job = include_str!("../../../src/data/hiring/examples/job.json");
    let Ok((rolefit::hire::file::File::Job(job), _)) = rolefit::hire::file::read(job) else {
        panic!("the example is a job");
    };
    let roles: Vec<RoleId> = RoleId::all(&whole).collect();
    let pairs = roles.iter().flat_map(|&one| roles.iter().map(move |&other| vec![one, other]));
    for roles in roles.iter().map(|&role| vec![role]).chain(pairs) {
        for job in [&Job::default(), &*job] {
            let made = |pack: &Pack| {
                let kit = Kit::of(pack, &hiring, &roles, job, &english);
                let description = Description::of(pack, &hiring, &roles, job, &english);
                let extras = kit.as_ref().map(|kit| Extras::of(pack, &hiring, &roles, kit));
                let posting = Posting::of(pack, &roles, job, &description, &english);
                let when = values::phrases(pack, &roles, values::HIRE_WHEN);
                (kit, description, extras, posting, when, hints(pack, &roles, job))
            };
            assert_eq!(made(&whole), made(&cut));
        }
    }
}

#[test]
fn what_stands_in_the_form_from_the_start_is_hinted_at_nowhere() {
    let cut = data::kit().0;
    for role in RoleId::all(&cut) {
        let lines = |row, most| -> Option<Vec<String>> {
            let known = values::phrases(&cut, &[role], row).into_iter().take(most);
            Some(known.map(|known| known.text).collect())
        };
        let proposed = Job {
            must: lines(values::HARD_SKILLS, values::MUSTS),
            nice: lines(values::SOFT_SKILLS, usize::MAX),
            decisions: lines(values::DECISIONS, usize::MAX),
            success: lines(values::SUCCESS, usize::MAX),
            ..Job::default()
        };
        assert_eq!(hints(&cut, &[role], &proposed), []);
    }
}

#[test]
fn what_another_pack_may_name_is_there() {
    let (whole, cut) = (data::bundled(), data::kit().0);
    let ids = |pack: &Pack| -> Vec<String> {
        let sources = pack.sources.iter().map(|one| one.id.clone());
        let concepts = pack.concepts.iter().map(|one| one.id.clone());
        let groups = pack.groups.iter().map(|one| one.id.clone());
        let aspects = pack.aspects.iter().map(|one| one.id.clone());
        let dimensions = pack.dimensions.iter().map(|one| one.id.clone());
        let roles = pack.roles.iter().map(|one| one.slug.clone());
        let ids = sources.chain(concepts).chain(groups).chain(aspects).chain(dimensions);
        ids.chain(roles).collect()
    };
    assert_eq!(ids(&whole), ids(&cut));
}
