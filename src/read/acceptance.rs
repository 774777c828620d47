//! Accepted findings, which entries and agreements have alike.

use super::object::Object;
use super::value::Value;
use crate::register::Acceptance;

/// The findings under `accepted`; none if there is no such key. Each needs its reason.
pub(super) fn accepted(object: &mut Object<'_>) -> Vec<Acceptance> {
    let read = |object: &mut Object<'_>| {
        let (check, reason) = (object.required("check"), object.required("reason"));
        let (check, reason) = (check.and_then(Value::slug), reason.and_then(Value::text));
        Some(Acceptance { check: check?, reason: reason? })
    };
    let list = object.optional("accepted");
    list.and_then(|list| list.set_by(|value| value.object(read), |one| one.check.clone())).unwrap_or_default()
}
