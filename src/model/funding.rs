//! Official texts of the marking of EU funding, and how sure each is.
//!
//! Texts are data with a state: only those that were read in at least two independent public places are shown as
//! official. A text found in one place only is offered to the author for comparison, never shown unasked.
//! Sources: texts as they stand on public pages of Erasmus+ projects, agencies and EACEA ("European flag, emblem and
//! multilingual disclaimer"), compared in November 2026.

use super::{Authority, Programme};

/// How sure a text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// Read in at least two independent public places.
    Checked,
    /// Read in one place.
    Single,
}

/// Granting authorities whose names are known.
pub const KNOWN: [&str; 2] = ["eacea", "na-bibb"];

/// The authority with a short name of [`KNOWN`].
pub fn known(name: &str) -> Option<Authority> {
    let names = |list: &[(&str, &str, &str)]| {
        list.iter().map(|(tag, long, short)| ((*tag).to_owned(), ((*long).to_owned(), (*short).to_owned()))).collect()
    };
    match name {
        "eacea" => Some(Authority::Eacea),
        "na-bibb" => Some(Authority::Named(names(&[
            (
                "en",
                "the National Agency at the Federal Institute for Vocational Education and Training (NA at BIBB)",
                "NA at BIBB",
            ),
            (
                "de",
                "der Nationalen Agentur Bildung für Europa beim Bundesinstitut für Berufsbildung (NA beim BIBB)",
                "die NA beim BIBB",
            ),
        ]))),
        _ => None,
    }
}

/// The statement beside the emblem in a language.
pub fn statement(programme: Programme, language: &str) -> Option<&'static str> {
    match (programme, language) {
        (Programme::Erasmus2021, "en") => Some("Co-funded by the European Union"),
        (Programme::Erasmus2021, "de") => Some("Kofinanziert von der Europäischen Union"),
        (Programme::Erasmus2014, "en") => Some("Co-funded by the Erasmus+ Programme of the European Union"),
        _ => None,
    }
}

/// A disclaimer in one language.
pub struct Disclaimer {
    /// The text, with `{name}` and `{short}` where the authority stands.
    pub text: &'static str,
    /// EACEA's name as it stands at `{name}`.
    name: &'static str,
    /// EACEA's name as it stands at `{short}`.
    short: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Disclaimer {
    /// The text with an authority's names; `None` where the authority's names in this language are not known.
    pub fn with(&self, authority: &Authority, language: &str) -> Option<String> {
        let (name, short) = match authority {
            Authority::Eacea => (self.name, self.short),
            Authority::Named(names) => names.get(language).map(|(name, short)| (name.as_str(), short.as_str()))?,
        };
        Some(self.text.replace("{name}", name).replace("{short}", short))
    }
}

/// The disclaimer of a programme in a language.
pub fn disclaimer(programme: Programme, language: &str) -> Option<Disclaimer> {
    let row = |text, name, short, certainty| Some(Disclaimer { text, name, short, certainty });
    if programme == Programme::Erasmus2014 {
        return (language == "en").then_some(Disclaimer {
            text: OLD_ENGLISH,
            name: "",
            short: "",
            certainty: Certainty::Checked,
        });
    }
    match language {
        "en" => row(
            "Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or {name}. Neither the European Union nor {short} can be held responsible for them.",
            "the European Education and Culture Executive Agency (EACEA)",
            "EACEA",
            Certainty::Checked,
        ),
        "de" => row(
            "Von der Europäischen Union finanziert. Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren und spiegeln nicht zwingend die der Europäischen Union oder {name} wider. Weder die Europäische Union noch {short} können dafür verantwortlich gemacht werden.",
            "der Europäischen Exekutivagentur für Bildung und Kultur (EACEA)",
            "die EACEA",
            Certainty::Checked,
        ),
        "es" => row(
            "Financiado por la Unión Europea. Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea o los de {name}. Ni la Unión Europea ni {short} pueden ser considerados responsables de ellos.",
            "la Agencia Ejecutiva Europea de Educación y Cultura (EACEA)",
            "la EACEA",
            Certainty::Checked,
        ),
        "it" => row(
            "Finanziato dall'Unione europea. Le opinioni espresse appartengono, tuttavia, al solo o ai soli autori e non riflettono necessariamente le opinioni dell'Unione europea o {name}. Né l'Unione europea né {short} possono esserne ritenute responsabili.",
            "dell'Agenzia esecutiva europea per l'istruzione e la cultura (EACEA)",
            "l'EACEA",
            Certainty::Checked,
        ),
        "pl" => row(
            "Sfinansowane ze środków UE. Wyrażone poglądy i opinie są jedynie opiniami autora lub autorów i niekoniecznie odzwierciedlają poglądy i opinie Unii Europejskiej lub {name}. Unia Europejska ani {short} nie ponoszą za nie odpowiedzialności.",
            "Europejskiej Agencji Wykonawczej ds. Edukacji i Kultury (EACEA)",
            "EACEA",
            Certainty::Checked,
        ),
        "bg" => row(
            "Финансирано от Европейския съюз. Изразените възгледи и мнения обаче принадлежат изцяло на техния(ите) автор(и) и не отразяват непременно възгледите и мненията на Европейския съюз или на {name}. За тях не носи отговорност нито Европейският съюз, нито {short}.",
            "Европейската изпълнителна агенция за образование и култура (EACEA)",
            "EACEA",
            Certainty::Checked,
        ),
        "pt" | "pt-PT" => row(
            "Financiado pela União Europeia. Os pontos de vista e as opiniões expressas são as do(s) autor(es) e não refletem necessariamente a posição da União Europeia ou {name}. Nem a União Europeia nem {short} podem ser tidos como responsáveis por essas opiniões.",
            "da Agência de Execução Europeia da Educação e da Cultura (EACEA)",
            "a EACEA",
            Certainty::Single,
        ),
        "ro" => row(
            "Finanțat de Uniunea Europeană. Punctele de vedere și opiniile exprimate aparțin, însă, exclusiv autorului (autorilor) și nu reflectă neapărat punctele de vedere și opiniile Uniunii Europene sau ale {name}. Nici Uniunea Europeană și nici {short} nu pot fi considerate răspunzătoare pentru acestea.",
            "Agenției Executive Europene pentru Educație și Cultură (EACEA)",
            "EACEA",
            Certainty::Single,
        ),
        "fr" => row(
            "Financé par l'Union européenne. Les points de vue et avis exprimés n'engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l'Union européenne ou de {name}. Ni l'Union européenne ni {short} ne peuvent en être tenues pour responsables.",
            "l'Agence exécutive européenne pour l'éducation et la culture (EACEA)",
            "l'EACEA",
            Certainty::Single,
        ),
        "cs" => row(
            "Financováno Evropskou unií. Názory vyjádřené jsou názory autora a neodráží nutně oficiální stanovisko Evropské unie či {name}. Evropská unie ani {short} za vyjádřené názory nenese odpovědnost.",
            "Evropské výkonné agentury pro vzdělávání a kulturu (EACEA)",
            "EACEA",
            Certainty::Single,
        ),
        "hu" => row(
            "Az Európai Unió finanszírozásával. Az itt szereplő vélemények és állítások a szerző(k) álláspontját tükrözik, és nem feltétlenül egyeznek meg az Európai Unió vagy {name} hivatalos álláspontjával. Sem az Európai Unió, sem {short} nem vonható felelősségre miattuk.",
            "az Európai Oktatási és Kulturális Végrehajtó Ügynökség (EACEA)",
            "az EACEA",
            Certainty::Single,
        ),
        _ => None,
    }
}

/// Disclaimer of 2014–2020; wrong on sites of later projects.
pub const OLD_ENGLISH: &str = "The European Commission's support for the production of this publication does not constitute an endorsement of the contents, which reflect the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.";
