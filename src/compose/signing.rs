//! Signing services, and the text by which each finds a party's place to sign.
//!
//! How large the text stands, and that nobody sees it, is `render`'s.

use crate::register::Role;

/// A service that looks for text to find where its signers sign. The controller signs first, the processor second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SigningService {
    /// Acrobat Sign: text tags (helpx.adobe.com, "Text tags – Basics and syntax").
    Adobe,
    /// Documenso: PDF placeholders (docs.documenso.com, "PDF Placeholders").
    Documenso,
    /// `DocuSeal`: embedded text field tags (docuseal.com/guides).
    DocuSeal,
    /// Docusign: an anchor string of the sender's own choice, named in the tab's `anchorString`
    /// (developers.docusign.com, "Auto-Place (Anchor Tagging) Tabs"). It is called as the form field is.
    DocuSign,
    /// Dropbox Sign: text tags, read where the request sets `use_text_tags` (developers.hellosign.com, "Text Tags
    /// Walkthrough").
    DropboxSign,
    /// Signhost: signer tags (evidos.github.io, "Signature Location"). Its form fields bear names of its own.
    Signhost,
}

impl SigningService {
    /// All of them, by name.
    pub const ALL: [Self; 6] =
        [Self::Adobe, Self::Documenso, Self::DocuSeal, Self::DocuSign, Self::DropboxSign, Self::Signhost];

    /// What the command line calls it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.row().0
    }

    /// The one that is called so.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.key() == key)
    }

    /// The text at this party's place to sign.
    #[must_use]
    pub const fn anchor(self, role: Role) -> &'static str {
        let (_, controller, processor) = self.row();
        match role {
            Role::Controller => controller,
            Role::Processor => processor,
        }
    }

    /// Its name, and its texts for controller and processor. Two fields of one name would be one field to Acrobat
    /// Sign and `DocuSeal`.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Adobe => ("adobe", "{{Sig1_es_:signer1:signature}}", "{{Sig2_es_:signer2:signature}}"),
            Self::Documenso => ("documenso", "{{signature, r1}}", "{{signature, r2}}"),
            Self::DocuSeal => (
                "docuseal",
                "{{Sign1;type=signature;role=controller}}",
                "{{Sign2;type=signature;role=processor}}",
            ),
            Self::DocuSign => ("docusign", "/controller.signature/", "/processor.signature/"),
            Self::DropboxSign => ("dropbox-sign", "[sig|req|signer1]", "[sig|req|signer2]"),
            Self::Signhost => ("signhost", "{{Signer1}}", "{{Signer2}}"),
        }
    }
}
