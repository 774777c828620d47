//! What registers and agreements say of processing.

use super::object::Object;
use super::value::Value;
use crate::register::{Measures, Processing};

/// A description of processing; each fact may be absent.
pub(super) fn processing(value: Value<'_>) -> Option<Processing> {
    value.object(|object| {
        Some(Processing {
            data_subjects: object.slugs("data_subjects"),
            data_categories: object.slugs("data_categories"),
            sensitive_data: object.slugs("sensitive_data"),
            safeguards: object.slugs("safeguards"),
            subject_matter: object.slugs("subject_matter"),
            nature: object.slugs("nature"),
            purposes: object.slugs("purposes"),
            duration: object.optional("duration").and_then(Value::slug),
            retention: object.optional("retention").and_then(Value::slug),
            frequency: object.optional("frequency").and_then(Value::slug),
            locations: object
                .optional("locations")
                .and_then(|list| list.set(Value::territory))
                .unwrap_or_default(),
            security_level: object.optional("security_level").and_then(Value::slug),
            measures: object.optional("measures").and_then(measures).unwrap_or_default(),
        })
    })
}

fn measures(value: Value<'_>) -> Option<Measures> {
    value.object(|object: &mut Object<'_>| {
        Some(Measures {
            confidentiality: object.slugs("confidentiality"),
            integrity: object.slugs("integrity"),
            availability: object.slugs("availability"),
            testing: object.slugs("testing"),
            assistance: object.slugs("assistance"),
        })
    })
}
