//! The families of codes: where each stands, and how its words are called.

use super::{Authorisation, Basis};

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident = $message:literal at $place:literal,)*) => {
        /// Codes of one kind. Whatever composes, lists or tests words of codes asks it for their messages' ids.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Family { $($(#[$doc])* $name,)* }

        impl Family {
            /// All of them, in the order of the register. A test holds them to the schemas and the shipped messages.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What its messages begin with: `data-subject` for `data-subject-employees`.
            #[must_use]
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => $message,)* }
            }

            /// Where its codes stand in a register or an agreement; where they do in several places, the first.
            #[must_use]
            pub const fn place(self) -> &'static str {
                match self { $(Self::$name => $place,)* }
            }
        }
    };
}

families! {
    /// What a party does with the data that it answers for.
    Activity = "activity" at "processor.activities",
    /// Whose data; things.
    DataSubject = "data-subject" at "processing.data_subjects",
    /// Which data, of the processing and of a sub-processor; things.
    DataCategory = "data-category" at "processing.data_categories",
    /// Which data of GDPR art. 9 and 10; things.
    SensitiveData = "sensitive-data" at "processing.sensitive_data",
    /// What protects these in particular.
    Safeguard = "safeguard" at "processing.safeguards",
    /// What the processing is about.
    SubjectMatter = "subject-matter" at "processing.subject_matter",
    /// What is done with the data; things.
    Nature = "nature" at "processing.nature",
    /// What for; things.
    Purpose = "purpose" at "processing.purposes",
    /// For how long the processing lasts, a sub-processor's too.
    Duration = "duration" at "processing.duration",
    /// For how long data are kept.
    Retention = "retention" at "processing.retention",
    /// How often data are transferred.
    Frequency = "frequency" at "processing.frequency",
    /// How high a level of security the processing needs.
    SecurityLevel = "security-level" at "processing.security_level",
    /// Technical and organisational measures, whatever they are for.
    Measure = "measure" at "processing.measures",
    /// How sub-processors are authorised; no codes but these.
    Authorisation = "authorisation" at "terms.authorisation",
    /// Modules of the clauses of (EU) 2021/914; no codes but their numbers.
    Module = "module" at "terms.modules",
    /// What becomes of the data when the agreement ends.
    Termination = "termination" at "terms.termination",
    /// How the processor is audited.
    Audit = "audit" at "terms.audits",
    /// How its sub-processors are audited.
    SubProcessorAudit = "subprocessor-audit" at "terms.subprocessor_audits",
    /// Which rules of the controller's sector apply beside. All words are the workspace's own.
    SectorRule = "sector-rule" at "terms.sector_rules",
    /// What else was agreed. All words are the workspace's own.
    OtherTerm = "other-term" at "terms.other",
    /// What a sub-processor does, in a word or two.
    Function = "function" at "subprocessors.function",
    /// What allows a transfer out of the Economic Area; no codes but these.
    Basis = "basis" at "subprocessors.transfer.basis",
    /// How far a sub-processor can see personal data.
    Access = "access" at "subprocessors.access",
}

impl Family {
    /// The id of the message that words the code.
    #[must_use]
    pub fn id(self, code: &str) -> String {
        format!("{}-{code}", self.message())
    }

    /// The code that the message or attribute of this id words, where it words one.
    #[must_use]
    pub fn code(self, id: &str) -> Option<&str> {
        let code = id.strip_prefix(self.message())?.strip_prefix('-')?;
        let is_code = match self.codes() {
            Some(codes) => codes.contains(&code),
            // An attribute is not a code's.
            None => !code.contains('.'),
        };
        is_code.then_some(code)
    }

    /// All its codes, where a file can have no others.
    #[must_use]
    pub fn codes(self) -> Option<Vec<&'static str>> {
        match self {
            Self::Authorisation => Some(Authorisation::ALL.iter().map(|kind| kind.code()).collect()),
            Self::Module => Some(vec!["1", "2", "3", "4"]),
            Self::Basis => Some(Basis::ALL.iter().map(|basis| basis.code()).collect()),
            _ => None,
        }
    }

    /// Whether its words are things, parts of a sentence that can list them; others stand by themselves.
    #[must_use]
    pub const fn is_of_things(self) -> bool {
        matches!(
            self,
            Self::DataSubject
                | Self::DataCategory
                | Self::SensitiveData
                | Self::Nature
                | Self::Purpose
                | Self::Module
        )
    }
}
