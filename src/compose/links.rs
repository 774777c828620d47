//! Addresses → links: whom they lead to, as the address that software takes.
//!
//! What is not surely an address stays words: nobody should be led elsewhere than the text says.

use std::fmt::Write;

use super::Composition;
use super::spaces::held;
use crate::document::{Inline, Text};
use crate::register::Contact;

impl Composition<'_> {
    /// A contact on one line, or nothing where nothing is known.
    pub(super) fn contact(&mut self, contact: &Contact) -> Option<Text> {
        let Contact { name, title, email, phone } = contact;
        let words = |fact: &Option<String>| fact.clone().map(|words| Inline::Words(held(words)));
        let email = email.as_deref().map(|address| self.email(address));
        let known = [words(name), words(title), email, words(phone)].into_iter().flatten();
        let mut line = Vec::new();
        for fact in known {
            if !line.is_empty() {
                line.push(Inline::Words(", ".to_owned()));
            }
            line.push(fact);
        }
        (!line.is_empty()).then_some(Text(line))
    }

    /// An e-mail address, as a link if it is one.
    fn email(&mut self, address: &str) -> Inline {
        let Some(target) = mail_target(address) else { return Inline::Words(address.to_owned()) };
        let label = self.words.text_with("link-email", &[("address", address)]).plain();
        Inline::Link { target, label, words: address.to_owned() }
    }

    /// The address of somebody's website, as a link if it is one.
    pub(super) fn website(&mut self, owner: &str, address: &str) -> Text {
        let Some(target) = web_target(address) else { return address.into() };
        let label = self.words.text_with("link-website", &[("name", owner)]).plain();
        Text(vec![Inline::Link { target, label, words: address.to_owned() }])
    }
}

/// The `mailto` URI of an address (RFC 6068, section 2).
fn mail_target(address: &str) -> Option<String> {
    let (local, domain) = address.split_once('@')?;
    let is_mail = !local.is_empty()
        && is_domain(domain)
        && !address.contains(|c: char| c.is_whitespace() || "()<>,;:\\\"[]".contains(c));
    is_mail.then(|| format!("mailto:{}", encoded(address, "@!$'*+")))
}

/// The URI of a website; one without a scheme gets `https`.
fn web_target(address: &str) -> Option<String> {
    let bare = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let (host, _) =
        bare.unwrap_or(address).split_once(['/', '?', '#']).unwrap_or((bare.unwrap_or(address), ""));
    let host = host.split_once(':').map_or(host, |(host, port)| match port.parse::<u16>() {
        Ok(_) => host,
        Err(_) => "",
    });
    if !is_domain(host) || address.contains(char::is_whitespace) {
        return None;
    }
    let scheme = if bare.is_some() { "" } else { "https://" };
    Some(format!("{scheme}{}", encoded(address, ":/?#[]@!$&'()*+,;=%")))
}

/// Whether it may name a host: labels of letters, digits and hyphens, two at least.
fn is_domain(text: &str) -> bool {
    let mut labels = text.split('.');
    labels.clone().count() > 1
        && labels.all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
}

/// The text with all but unreserved characters (RFC 3986, section 2.3) and `kept` percent-encoded.
pub(crate) fn encoded(text: &str, kept: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_alphanumeric() || "-._~".contains(character) || kept.contains(character) {
            encoded.push(character);
        } else {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_lead_anywhere() {
        let mail = |address| mail_target(address).unwrap_or_default();
        assert_eq!(mail("post@eksempel.invalid"), "mailto:post@eksempel.invalid");
        assert_eq!(mail("a+b&c?d=é@blåbær.invalid"), "mailto:a+b%26c%3Fd%3D%C3%A9@bl%C3%A5b%C3%A6r.invalid");
        for words in [
            "",
            "post",
            "@eksempel.invalid",
            "post@localhost",
            "a b@c.invalid",
            "a@b.invalid, c@d.invalid",
            "a@b@c.invalid",
            "<a@b.invalid>",
        ] {
            assert_eq!(mail(words), "", "{words}");
        }
        let web = |address| web_target(address).unwrap_or_default();
        assert_eq!(web("https://eksempel.invalid/a?b=c#d"), "https://eksempel.invalid/a?b=c#d");
        assert_eq!(web("http://eksempel.invalid:8080"), "http://eksempel.invalid:8080");
        assert_eq!(web("www.eksempel.invalid/å"), "https://www.eksempel.invalid/%C3%A5");
        for words in [
            "",
            "eksempel",
            "se nettsiden",
            "javascript:alert(1)",
            "file:///etc/x.y",
            "https://",
            "https://.",
            "eksempel.invalid:x",
            "a@b.invalid",
            "https://a.b@c.d",
        ] {
            assert_eq!(web(words), "", "{words}");
        }
    }
}
