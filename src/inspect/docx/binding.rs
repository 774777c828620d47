//! Which of the agreement's blanks a control is bound to (ECMA-376 part 1, 17.5.2.6).

use crate::render::docx::AGREEMENT_NAMESPACE;

/// The blank's name, where the path leads to one; `mappings` are the path's prefixes.
pub(super) fn blank(mappings: &str, path: &str) -> Option<String> {
    let [root, blank] = path.strip_prefix('/')?.split('/').collect::<Vec<_>>()[..] else { return None };
    let (prefix, name) = step(blank)?;
    (step(root)? == (prefix, "agreement") && namespace(mappings, prefix)? == AGREEMENT_NAMESPACE)
        .then(|| name.to_owned())
}

/// A step's prefix and name, where it takes the first element.
fn step(step: &str) -> Option<(&str, &str)> {
    step.strip_suffix("[1]").unwrap_or(step).split_once(':')
}

/// What a prefix stands for, in `xmlns:a='…' xmlns:b="…"`.
fn namespace<'a>(mappings: &'a str, prefix: &str) -> Option<&'a str> {
    mappings.split("xmlns:").find_map(|mapping| {
        let (name, rest) = mapping.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
        (name.trim() == prefix).then(|| rest[1..].split(quote).next())?
    })
}

#[cfg(test)]
mod tests {
    use super::blank;

    #[test]
    fn prefixes_may_be_any() {
        let ours = "xmlns:b='urn:bilag:agreement:1'";
        let name = Some("controller.name".to_owned());
        assert_eq!(blank(ours, "/b:agreement[1]/b:controller.name[1]"), name);
        let others = "xmlns:c=\"urn:other\" xmlns:ns0 = 'urn:bilag:agreement:1'";
        assert_eq!(blank(others, "/ns0:agreement[1]/ns0:controller.name[1]"), name);
        for path in [
            "/c:agreement[1]/c:controller.name[1]",
            "/ns0:agreement[1]/c:controller.name[1]",
            "/ns0:agreement[1]",
            "/ns0:agreement[1]/ns0:a[1]/ns0:b[1]",
            "",
        ] {
            assert_eq!(blank(others, path), None, "{path}");
        }
    }
}
