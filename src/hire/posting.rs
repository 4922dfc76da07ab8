//! A job description as `JobPosting`, in the words of schema.org.

use rolefit_domain::pack::{Finding, Pack, RoleId};
use rolefit_i18n::HireCatalog;
use serde::Serialize;

use crate::countries::{country, in_country};
use crate::description::{Description, Section};
use crate::forms;
use crate::job::{EmploymentType, Job, Place, Remote};
use crate::job_reading::{is_day, is_web};
use crate::salary::{Amount, amount};
use crate::values;

/// A `JobPosting`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Posting {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    title: String,
    description: String,
    date_posted: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_through: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    employment_type: Option<&'static str>,
    hiring_organization: Organization,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_location: Option<Location>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_location_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    applicant_location_requirements: Vec<Country>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_salary: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incentive_compensation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_benefits: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    work_hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_start_date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    responsibilities: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    skills: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    education_requirements: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    experience_requirements: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    occupational_category: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Organization {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Location {
    #[serde(rename = "@type")]
    kind: &'static str,
    address: Address,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "streetAddress", skip_serializing_if = "Option::is_none")]
    street: Option<String>,
    #[serde(rename = "addressLocality", skip_serializing_if = "Option::is_none")]
    town: Option<String>,
    #[serde(rename = "addressRegion", skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(rename = "addressCountry", skip_serializing_if = "Option::is_none")]
    country: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Country {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
}

/// What a `JobPosting` cannot be without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Who employs.
    Employer,
    /// The day on which it is published.
    Posted,
    /// The countries from which the work can be done.
    RemoteFrom,
    /// Where the work is done.
    Place,
    /// Pay that was typed and cannot be meant; it may be left out, but not be wrong.
    Pay,
}

impl Lack {
    /// The fields of the job's file.
    pub fn fields(self) -> &'static str {
        match self {
            Self::Employer => "employer.name",
            Self::Posted => "posted",
            Self::RemoteFrom => "remoteFrom (the countries from which the work can be done)",
            Self::Place => "place.town and place.country, or remote and remoteFrom",
            Self::Pay => "pay",
        }
    }
}

/// What keeps a job, with what was found in it, from being a `JobPosting`.
pub fn lacks(job: &Job, findings: &[Finding]) -> Vec<Lack> {
    let employer = job.employer.as_ref();
    let has_name = employer.is_some_and(|employer| employer.name.is_some());
    let is_remote = job.remote == Some(Remote::Fully);
    let are_countries = |from: &Vec<String>| from.iter().all(|one| country(one).is_some());
    let has_countries =
        job.remote_from.as_ref().is_some_and(|from| !from.is_empty() && are_countries(from));
    let is_placed = job.place.as_ref().is_some_and(|place| {
        in_country(place).is_some() && (place.town.is_some() || place.region.is_some())
    });
    let checks = [
        (Lack::Employer, has_name),
        (Lack::Posted, job.posted.is_some()),
        (Lack::Pay, !findings.iter().any(|finding| finding.path.starts_with("$.pay"))),
        (Lack::RemoteFrom, !is_remote || has_countries),
        (Lack::Place, is_placed || is_remote),
    ];
    checks.into_iter().filter(|(_, is_there)| !is_there).map(|(lack, _)| lack).collect()
}

impl Posting {
    /// The posting of a description, for a job that lacks nothing; `None` for another one.
    pub fn of(
        pack: &Pack,
        roles: &[RoleId],
        job: &Job,
        description: &Description,
        catalog: &HireCatalog,
    ) -> Option<Self> {
        let (posted, employer) = (job.posted.clone()?, job.employer.as_ref()?);
        let name = employer.name.clone().filter(|_| lacks(job, &[]).is_empty())?;
        let mut stated = description.clone();
        if job.pay.is_none() {
            // What is to be filled in is no fact of the post.
            stated.sections.retain(|section| section.id != "pay");
        }
        let texts = |id| -> Vec<String> {
            let section = description.sections.iter().find(|section: &&Section| section.id == id);
            let sentences = section.into_iter().flat_map(|section| &section.sentences);
            sentences.map(|sentence| sentence.text.clone()).collect()
        };
        let benefits: Vec<&str> = job.benefits.iter().flatten().map(String::as_str).collect();
        let is_remote = job.remote == Some(Remote::Fully);
        let countries = job.remote_from.iter().flatten().filter(|_| is_remote);
        Some(Self {
            context: "https://schema.org",
            kind: "JobPosting",
            title: description.title.text.clone(),
            description: forms::body(&stated),
            date_posted: posted,
            valid_through: job.apply_by.clone(),
            employment_type: job.employment_type.map(name_of),
            hiring_organization: Organization {
                kind: "Organization",
                name,
                same_as: employer.url.clone(),
            },
            job_location: job
                .place
                .as_ref()
                .filter(|place| in_country(place).is_some())
                .map(location),
            job_location_type: is_remote.then_some("TELECOMMUTE"),
            applicant_location_requirements: countries
                .map(|name| Country { kind: "Country", name: country(name).unwrap_or_default() })
                .collect(),
            base_salary: job.pay.as_ref().map(amount),
            incentive_compensation: job.other_pay.clone(),
            job_benefits: (!benefits.is_empty()).then(|| catalog.base.list(&benefits)),
            work_hours: job.hours.clone(),
            job_start_date: job.start.clone().filter(|day| is_day(day)),
            responsibilities: texts("duties"),
            skills: [values::musts(pack, roles, job), texts("nice")].concat(),
            education_requirements: job.education.clone(),
            experience_requirements: job.experience.clone(),
            occupational_category: occupations(pack, roles),
            url: job.apply_to.clone().filter(|target| is_web(target)),
        })
    }
}

/// The codes of the nearest official occupations.
fn occupations(pack: &Pack, roles: &[RoleId]) -> Vec<String> {
    let named = values::phrases(pack, roles, values::OCCUPATION);
    let code = |text: &str| {
        let (_, code) = text.strip_suffix(')')?.rsplit_once('(')?;
        let is_code =
            code.contains('-') && code.chars().all(|c| c.is_ascii_digit() || ".-".contains(c));
        is_code.then(|| code.to_owned())
    };
    named.iter().filter_map(|known| code(&known.text)).collect()
}

fn location(place: &Place) -> Location {
    Location {
        kind: "Place",
        address: Address {
            kind: "PostalAddress",
            street: place.street.clone(),
            town: place.town.clone(),
            region: place.region.clone(),
            postal_code: place.postal_code.clone(),
            country: in_country(place),
        },
    }
}

fn name_of(kind: EmploymentType) -> &'static str {
    match kind {
        EmploymentType::FullTime => "FULL_TIME",
        EmploymentType::PartTime => "PART_TIME",
        EmploymentType::Contractor => "CONTRACTOR",
        EmploymentType::Temporary => "TEMPORARY",
        EmploymentType::Intern => "INTERN",
        EmploymentType::PerDiem => "PER_DIEM",
        EmploymentType::Other => "OTHER",
    }
}
